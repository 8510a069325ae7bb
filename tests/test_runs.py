"Runs as whole processes: eight at once, stopped, killed, and with a W&B that does not work."
import json, re, signal, subprocess, sys, time

import nbformat, psutil, pytest

from classicmodels_nl2sql.runs import mirror

PARAMETERS = 'out:str = ""  # folder of the run\ni:int = 0  # which of them'
RUN = [sys.executable, '-c', 'from classicmodels_nl2sql.cli import main; main()', 'run', 'toy.ipynb', '--variant', 'same', '-p']


@pytest.fixture
def page(tmp_path, monkeypatch):
    "Write toy.ipynb with a parameters cell and these cells."
    monkeypatch.setenv('WANDB_MODE', 'disabled')
    monkeypatch.setenv('NL2SQL_ROOT', str(tmp_path))
    def write(*cells):
        cells = [nbformat.v4.new_code_cell(c) for c in (PARAMETERS, f'from classicmodels_nl2sql.runs import *\nrun = start_run({str(tmp_path / "toy.ipynb")!r}, globals())', *cells)]
        cells[0].metadata['tags'] = ['parameters']
        nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata={'kernelspec': dict(name='python3', display_name='python3', language='python')}), tmp_path / 'toy.ipynb')
        return tmp_path
    return write


def start(folder, i=0): return subprocess.Popen([*RUN, f'i={i}'], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
def record(folder, name='toy--same'): return json.loads((folder / 'runs' / name / 'metrics.json').read_text())


def test_eight_runs_at_once(page):
    folder = page('run.finish(i=i)')
    (folder / 'LOGBOOK.md').write_bytes('# Logbook\r\n\r\n## an old entry, é\r\n\r\nkept to the last byte  \r\n'.encode())
    old = (folder / 'LOGBOOK.md').read_bytes().partition(b'## ')[2]
    runs = [start(folder, i) for i in range(8)]
    said = [p.communicate(timeout=180) for p in runs]
    assert [p.returncode for p in runs] == [0] * 8, said
    paths = [folder / re.search(r'→ (runs/\S+)/', out)[1] for out, _ in said]
    assert len(set(paths)) == 8
    for i, path in enumerate(paths):
        config, metrics = (json.loads((path / f'{n}.json').read_text()) for n in ('config', 'metrics'))
        assert (config['params']['i'], metrics['i'], metrics['status']) == (i, i, 'ok')
    logbook = (folder / 'LOGBOOK.md').read_bytes()
    assert logbook.endswith(b'## ' + old) and len(re.findall(rb'(?m)^## .*toy--same', logbook)) == 8
    assert sorted(re.findall(r'-p i=(\d)', logbook.decode())) == list('1234567')


@pytest.mark.parametrize('stop', [signal.SIGINT, signal.SIGTERM])
def test_stopped(page, stop):
    folder = page('import os, pathlib, time\npathlib.Path(run.path / "pid").write_text(str(os.getpid()))\ntime.sleep(120)')
    process = start(folder)
    pid = folder / 'runs' / 'toy--same' / 'pid'
    for _ in range(600):
        if pid.exists() and pid.read_text(): break
        time.sleep(.1)
    process.send_signal(stop)
    error = process.communicate(timeout=60)[1]
    assert process.returncode == 130 and 'stopped; the run is recorded as cancelled' in error and 'Traceback' not in error
    assert record(folder)['status'] == 'cancelled' and '· cancelled' in (folder / 'LOGBOOK.md').read_text()
    assert 'time.sleep(120)' in (folder / 'runs' / 'toy--same' / 'notebook.ipynb').read_text()
    psutil.wait_procs([psutil.Process(int(pid.read_text()))] if psutil.pid_exists(int(pid.read_text())) else [], timeout=10)
    assert not psutil.pid_exists(int(pid.read_text()))


def test_kernel_killed_for_memory(page):
    folder = page('run.metrics["scores"] = {}', 'import os, signal\nos.kill(os.getpid(), signal.SIGKILL)')
    process = start(folder)
    error = process.communicate(timeout=90)[1]
    assert process.returncode == 1 and 'toy--same failed: DeadKernelError' in error and 'Traceback' not in error
    assert record(folder)['status'] == 'failed' and (folder / 'runs' / 'toy--same' / 'notebook.ipynb').exists()


FAKES = {'missing': 'raise ModuleNotFoundError("No module named \'wandb\'")',
         'broken': 'def Settings(**kw): raise RuntimeError("disk full at /home/me/wandb/x")',
         'hanging': 'import time; time.sleep(60)',
         'crashing': 'import os; os._exit(3)'}

@pytest.mark.parametrize('kind', FAKES)
def test_wandb_never_fails_a_run(tmp_path, monkeypatch, kind):
    (tmp_path / 'wandb.py').write_text(FAKES[kind])
    monkeypatch.setenv('PYTHONPATH', str(tmp_path))
    for name in ('config', 'metrics'): (tmp_path / f'{name}.json').write_text('{}')
    trouble = mirror(tmp_path, timeout=3 if kind == 'hanging' else 60)
    assert {'missing': 'No module named', 'broken': 'disk full at …/x', 'hanging': 'gave up after 3 s', 'crashing': 'failed'}[kind] in trouble


@pytest.mark.parametrize('key', ['', 'k' * 40])
def test_wandb_is_online_only_with_a_key(tmp_path, monkeypatch, key):
    (tmp_path / 'wandb.py').write_text('''
import json, os
class Settings(dict): pass
class Run:
    summary = {}
    def __enter__(self): return self
    def __exit__(self, *_): pass
def init(**kw):
    with open(os.path.join(kw["dir"], "sent.json"), "w") as f: json.dump(kw, f)
    return Run()
''')
    monkeypatch.setenv('PYTHONPATH', str(tmp_path))
    monkeypatch.delenv('WANDB_MODE', raising=False)
    monkeypatch.setenv('WANDB_API_KEY', key)
    (tmp_path / 'config.json').write_text('{"run": "toy--x", "experiment": "toy"}'); (tmp_path / 'metrics.json').write_text('{}')
    assert mirror(tmp_path) == ''
    sent = json.loads((tmp_path / 'sent.json').read_text())
    assert sent['mode'] == ('online' if key else 'offline') and sent['config'] == {'run': 'toy--x', 'experiment': 'toy'}
    assert sent['settings']['disable_code'] and sent['settings']['console'] == 'off'
