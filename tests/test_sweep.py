"Sweeps as whole processes: a failing run, a killed worker, a sweep that is stopped, two at once, and a Ray cluster with a killed worker."
import json, os, re, signal, subprocess, sys, time
from pathlib import Path

import nbformat, psutil, pytest, yaml

from classicmodels_nl2sql.core import UserError
from classicmodels_nl2sql.sweep import Sweep, plan, points, read_sweep, sweep

SWEEP = [sys.executable, '-W', 'ignore', '-c', 'from classicmodels_nl2sql.cli import main; main()', 'sweep', 'grid.yaml']
PARAMETERS = 'out:str = ""  # folder of the run\nr:int = 16\nalpha:int = 16\nseed:int = 0'

# The first attempt at a run of r=32 says that it is under way, leaves a file as a training leaves its checkpoints, and waits.
WAITS = '''import os, pathlib, time
again = (run.path / 'checkpoint').exists()
if r == 32 and not again:
    (run.path / 'checkpoint').write_text('half')
    pathlib.Path('under.part').write_text(f'{os.getpid()} {os.getppid()}'); os.replace('under.part', 'under')
    time.sleep(1200)'''
DONE = 'run.metrics["right"] = r + alpha + seed\nrun.finish()'


@pytest.fixture
def here(tmp_path, monkeypatch):
    "Write toy.ipynb with these cells and grid.yaml with this grid."
    monkeypatch.setenv('WANDB_MODE', 'disabled')
    monkeypatch.setenv('NL2SQL_ROOT', str(tmp_path))
    monkeypatch.chdir(tmp_path)
    def write(*cells, parallel=1, **grid):
        cells = [nbformat.v4.new_code_cell(c) for c in (PARAMETERS, f'from classicmodels_nl2sql.runs import *\nrun = start_run({str(tmp_path / "toy.ipynb")!r}, globals())', *cells, DONE)]
        cells[0].metadata['tags'] = ['parameters']
        nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata={'kernelspec': dict(name='python3', display_name='python3', language='python')}), tmp_path / 'toy.ipynb')
        (tmp_path / 'grid.yaml').write_text(yaml.safe_dump(dict(experiment='toy.ipynb', grid=grid, parallel=parallel), sort_keys=False))
        return tmp_path
    return write


def wait_for(path, seconds=600):
    for _ in range(10 * seconds):
        if path.exists(): return path.read_text()
        time.sleep(.1)
    raise TimeoutError(path.name)

def gone(pid, seconds=60):
    for _ in range(10 * seconds):
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE: return True
        time.sleep(.1)
    return False

def entries(folder): return sorted(re.findall(r'(?m)^## .* UTC · (.*)$', (folder / 'LOGBOOK.md').read_text()))
def metrics(folder, name): return json.loads((folder / 'runs' / name / 'metrics.json').read_text())


def test_two_by_two_by_two_with_one_failing(here):
    folder = here('if (r, alpha, seed) == (32, 32, 1): raise ValueError("diverged")', parallel=2, r=[16, 32], alpha=[16, 32], seed=[0, 1])
    first = subprocess.run(SWEEP, cwd=folder, capture_output=True, text=True, timeout=600)
    assert first.returncode == 1 and 'toy--r-32+alpha-32+seed-1: ValueError: diverged' in first.stdout and 'Traceback' not in first.stderr
    names = sorted(p.name for p in (folder / 'runs').glob('toy--*'))
    assert len(names) == 8 == len(entries(folder)) and sum(metrics(folder, n)['status'] == 'ok' for n in names) == 7
    dry = subprocess.run([*SWEEP, '--dry-run'], cwd=folder, capture_output=True, text=True, timeout=600).stdout
    assert '1 to go on with, 7 done' in dry and 'failed: ValueError: diverged' in dry
    assert sorted(p.name for p in (folder / 'runs').glob('toy--*')) == names


def test_a_killed_worker_goes_on(here):
    folder = here(WAITS, r=[32, 16])
    process = subprocess.Popen(SWEEP, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    page, worker = map(int, wait_for(folder / 'under').split())
    os.kill(worker, signal.SIGKILL)
    assert gone(page)
    out, error = process.communicate(timeout=600)
    assert process.returncode == 0, out + error
    assert entries(folder) == ['toy--default · ok', 'toy--r-32 · ok, attempt 2'] and metrics(folder, 'toy--r-32')['right'] == 48
    assert (folder / 'runs' / 'toy--r-32' / 'notebook.1.ipynb').exists()


@pytest.mark.parametrize('kill', ['terminate', 'everything'])
def test_a_stopped_sweep_goes_on_in_the_same_folder(here, kill):
    folder = here(WAITS, r=[32])
    process = subprocess.Popen(SWEEP, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    page, worker = map(int, wait_for(folder / 'under').split())
    assert plan(read_sweep('grid.yaml')).state.tolist() == ['running']
    if kill == 'terminate': process.terminate()
    else: process.kill(); os.kill(worker, signal.SIGKILL)
    error = process.communicate(timeout=600)[1]
    assert gone(page) and gone(worker)
    if kill == 'terminate': assert process.returncode == 130 and 'the same command goes on' in error and entries(folder) == ['toy--r-32 · cancelled']
    said = plan(read_sweep('grid.yaml'))
    assert said.state.tolist() == ['on'] and said.run.tolist() == ['toy--r-32'] and said.why[0].startswith('cancelled' if kill == 'terminate' else 'broken off')
    assert sweep('grid.yaml', progress=False).status.tolist() == ['ok']
    assert [p.name for p in (folder / 'runs').glob('toy--*')] == ['toy--r-32']
    assert entries(folder) == (['toy--r-32 · cancelled'] if kill == 'terminate' else []) + ['toy--r-32 · ok, attempt 2']


def test_two_sweeps_at_once_run_everything_once(here):
    folder = here('import time; time.sleep(1)', r=[16, 32])
    sweeps = [subprocess.Popen(SWEEP, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    for p in sweeps: p.communicate(timeout=600)
    assert entries(folder) == ['toy--default · ok', 'toy--r-32 · ok'] and len(list((folder / 'runs').glob('toy--*'))) == 2


def test_a_worker_that_is_killed_every_time(here):
    "The record is closed for it."
    folder = here('import os, signal\nif r == 32: os.kill(os.getppid(), signal.SIGKILL); import time; time.sleep(30)', r=[32, 16])
    table = sweep('grid.yaml', progress=False)
    assert table.status.tolist() == ['failed', 'ok'] and 'killed by SIGKILL' in table.error[0]
    assert entries(folder) == ['toy--default · ok', 'toy--r-32 · failed, attempt 2']


def test_ray_with_a_killed_worker(here):
    "Two workers of a local cluster; one is killed in mid-run, and the results are those of a sweep without Ray."
    ray = pytest.importorskip('ray')
    from concurrent.futures import ThreadPoolExecutor
    folder = here(WAITS, r=[16, 32], seed=[0])
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level='ERROR', runtime_env=dict(env_vars=dict(NL2SQL_ROOT=str(folder), WANDB_MODE='disabled', PYTHONPATH=str(Path(__file__).parent.parent))))
    try:
        with ThreadPoolExecutor(1) as pool:
            result = pool.submit(sweep, str(folder / 'grid.yaml'), ray='auto', progress=False)
            page, worker = map(int, wait_for(folder / 'under').split())
            os.kill(worker, signal.SIGKILL)
            table = result.result(timeout=600)
    finally: ray.shutdown()
    assert gone(page) and table.status.tolist() == ['ok', 'ok']
    assert [metrics(folder, n)['right'] for n in table.run] == [32, 48]
    assert entries(folder) == ['toy--default · ok', 'toy--r-32 · ok, attempt 2']


def test_ray_is_named_where_it_is_missing(here, monkeypatch):
    here(r=[16]); monkeypatch.setitem(sys.modules, 'ray', None)
    with pytest.raises(UserError, match=r'ray is not installed\n.*classicmodels-nl2sql\[ray\]'): sweep('grid.yaml', ray='local', progress=False)


def test_the_example_is_one():
    example = read_sweep(Path(__file__).parent.parent / 'nbs' / 'experiments' / '30_qlora.grid.yaml')
    assert len(points(example)) == 13 and isinstance(example, Sweep)
