"What is shipped: modules that agree with their notebooks, a wheel that needs no development tools, one lock."
import configparser, re, shutil, subprocess, sys, zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / 'classicmodels_nl2sql'
SETTINGS = configparser.ConfigParser(delimiters=['='], interpolation=None)
SETTINGS.read(ROOT / 'settings.ini', encoding='utf-8')
SETTINGS = SETTINGS['DEFAULT']


def names(*keys): return {re.split(r'[<>=!\[]', r)[0].lower() for k in keys for r in SETTINGS[k].split()}
def git(*args): return subprocess.run(['git', *args], cwd=ROOT, capture_output=True, text=True)
def files(folder, pattern): return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob(pattern) if '.ipynb_checkpoints' not in p.parts}


@pytest.fixture(scope='module')
def copy(tmp_path_factory):
    "The sources, without what git or a virtual environment adds."
    to = tmp_path_factory.mktemp('source')
    for name in ('settings.ini', 'setup.py', 'README.md', 'LICENSE.txt'): shutil.copy(ROOT / name, to)
    shutil.copytree(ROOT / 'nbs', to / 'nbs', ignore=shutil.ignore_patterns('.ipynb_checkpoints'))
    shutil.copytree(PACKAGE, to / PACKAGE.name, ignore=shutil.ignore_patterns('__pycache__'))
    return to


def test_notebooks_and_modules_agree(copy):
    work = shutil.copytree(copy, copy.parent / 'sync')
    for module in (work / PACKAGE.name).glob('*.py'):
        if module.name != '__init__.py': module.unlink()
    for step in ('clean import nbdev_clean; nbdev_clean()', 'doclinks import nbdev_export; nbdev_export()'):
        subprocess.run([sys.executable, '-c', f'from nbdev.{step}'], cwd=work, check=True, timeout=120)
    for old, new, pattern in ((ROOT / 'nbs', work / 'nbs', '*.ipynb'), (PACKAGE, work / PACKAGE.name, '*.py')):
        old, new = files(old, pattern), files(new, pattern)
        stale = sorted(n for n in old.keys() | new.keys() if old.get(n) != new.get(n))
        assert not stale, f'`make sync` would change {stale}'


def test_no_module_was_forgotten():
    found = git('ls-files', '--others', '--exclude-standard', 'classicmodels_nl2sql', 'nbs', 'tests')
    if found.returncode: pytest.skip('no git here')
    assert not found.stdout, f'git does not know {found.stdout.split()}'


@pytest.fixture(scope='module')
def wheel(copy, tmp_path_factory):
    out = tmp_path_factory.mktemp('wheel')
    work = shutil.copytree(copy, copy.parent / 'build')
    subprocess.run([sys.executable, '-m', 'pip', '--disable-pip-version-check', 'wheel', '-q', '--no-deps', '--no-build-isolation', '-w', str(out), '.'], cwd=work, check=True, timeout=120)
    return next(out.glob('*.whl'))


def test_wheel_holds_every_module(wheel):
    with zipfile.ZipFile(wheel) as z:
        held = set(z.namelist())
        about = z.read(next(n for n in held if n.endswith('/METADATA'))).decode()
        scripts = z.read(next(n for n in held if n.endswith('/entry_points.txt'))).decode()
    assert {f'{PACKAGE.name}/{p.name}' for p in PACKAGE.glob('*.py')} == {n for n in held if n.endswith('.py')}
    assert 'nl2sql = classicmodels_nl2sql.cli:main' in scripts and any('LICENSE' in n for n in held)
    required = {re.match(r'[\w.-]+', r)[0].lower() for r in re.findall(r'^Requires-Dist: (.+)$', about, re.M) if 'extra ==' not in r}
    assert required == names('requirements') and not required & names('train_requirements', 'dev_requirements')


CLEAN = '''
import sys
class Wall:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0].lower() in {wall!r}: raise ModuleNotFoundError(f"{{name}} is not in a clean environment", name=name)
sys.meta_path.insert(0, Wall()); sys.path.insert(0, {target!r})
'''

@pytest.fixture(scope='module')
def clean(wheel, tmp_path_factory):
    "Run code against the installed wheel in a process that has the runtime dependencies only."
    target = tmp_path_factory.mktemp('installed')
    subprocess.run([sys.executable, '-m', 'pip', '--disable-pip-version-check', 'install', '-q', '--no-deps', '--no-index', '--target', str(target), str(wheel)], check=True, timeout=120)
    wall = {n.replace('-', '_') for n in names('train_requirements', 'dev_requirements', 'cloudsql_requirements') - names('requirements')} | {'ipython', 'ipykernel', 'google'}
    def run(code, *args):
        return subprocess.run([sys.executable, '-c', CLEAN.format(wall=wall, target=str(target)) + code, *map(str, args)], cwd=target, capture_output=True, text=True, timeout=120)
    return run


def test_every_module_imports_in_a_clean_environment(clean):
    done = clean('''
import importlib, pkgutil, classicmodels_nl2sql as package
for m in pkgutil.iter_modules(package.__path__): importlib.import_module(f"{package.__name__}.{m.name}")
print(package.__file__)''')
    assert done.returncode == 0, done.stderr
    assert 'installed' in done.stdout


def test_scoring_needs_no_torch(clean, tmp_path):
    (tmp_path / 'q.jsonl').write_text('{"id": "1", "question": "How many offices?", "sql": "SELECT COUNT(*) FROM offices"}\n{"id": "2", "question": "Which offices?", "sql": "SELECT city FROM offices"}\n')
    (tmp_path / 'p.jsonl').write_text('{"id": "1", "sql": "SELECT COUNT(officeCode) FROM offices"}\n{"id": "2", "sql": ""}\n')
    done = clean('from classicmodels_nl2sql.cli import main; main()', 'twin', tmp_path / 'twin.duckdb')
    assert done.returncode == 0, done.stderr
    done = clean('from classicmodels_nl2sql.cli import main; main()', 'score', '--questions', tmp_path / 'q.jsonl', '--predictions', tmp_path / 'p.jsonl',
                 '--db', f'duckdb:///{tmp_path / "twin.duckdb"}', '--out', tmp_path / 'v.jsonl')
    assert done.returncode == 0, done.stderr
    assert re.findall(r'"ex": (\d)', (tmp_path / 'v.jsonl').read_text()) == ['1', '0']


def test_lock_pins_everything_declared():
    lines = (ROOT / 'requirements.lock').read_text().split('\n')[:-1]
    assert all(re.fullmatch(r'[\w.-]+==[\w.]+', line) for line in lines), 'one name==version a line, without local suffixes'
    pinned = {line.split('==')[0].lower().replace('_', '-') for line in lines}
    declared = {n.replace('_', '-') for n in names('requirements', 'train_requirements', 'retrieve_requirements', 'serve_requirements', 'cloudsql_requirements', 'dev_requirements')}
    assert declared <= pinned and {'setuptools', 'wheel'} <= pinned
    assert not [n for n in pinned if re.match('nvidia|cuda|triton', n)]


def test_data_files_are_described_with_their_hash():
    from classicmodels_nl2sql.core import content_hash
    described = (ROOT / 'data' / 'README.md').read_text(encoding='utf-8')
    found = [p for p in (ROOT / 'data').rglob('*') if p.is_file() and p.name != 'README.md' and p.relative_to(ROOT / 'data').parts[0] not in ('cache', 'private')]
    wrong = [f'`{p.relative_to(ROOT / "data").as_posix()}` … `{content_hash(p)}`' for p in found if not re.search(rf'^\| `{re.escape(p.relative_to(ROOT / "data").as_posix())}` .*`{content_hash(p)}` \|$', described, re.M)]
    assert not wrong, 'data/README.md lacks:\n' + '\n'.join(wrong)


def test_readme_has_a_place_for_the_results():
    from classicmodels_nl2sql.runs import MARKS
    text = (ROOT / 'README.md').read_text(encoding='utf-8')
    assert text.index(MARKS[0]) < text.index(MARKS[1])
