"""What a notebook can't show of the language models: a machine without torch, and every answer of the hub."""
import os, subprocess, sys, textwrap, threading, time
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from classicmodels_nl2sql.core import UserError


def python(code, **env):
    "Run `code` in a fresh process; its output."
    done = subprocess.run([sys.executable, '-c', textwrap.dedent(code)], capture_output=True, text=True, env={**os.environ, **env}, timeout=600)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_module_needs_no_torch():
    out = python('''
        import sys
        for name in ('torch', 'transformers', 'peft', 'bitsandbytes'): sys.modules[name] = None
        from classicmodels_nl2sql.llm import *
        print(Scripted(['SELECT 1']).generate([[dict(role='user', content='?')]])[0].text)
        from classicmodels_nl2sql.core import UserError
        try: load('tiny')
        except UserError as e: print(e)
    ''')
    assert out.startswith('SELECT 1\n') and 'torch, which is not installed' in out and "[train]" in out


@pytest.fixture
def hub(monkeypatch, tmp_path):
    "A hub that answers every request with one status, and counts them."
    pytest.importorskip('huggingface_hub')
    from huggingface_hub import constants

    class Answer(BaseHTTPRequestHandler):
        status, asked, url = 200, 0, ''
        def do_HEAD(self):
            Answer.asked += 'acme' in self.path   # the hub's client has questions of its own
            self.send_response(Answer.status); self.end_headers()
        do_GET = do_POST = do_HEAD
        def log_message(self, *_): pass

    server = HTTPServer(('127.0.0.1', 0), Answer)
    Answer.url = f'http://127.0.0.1:{server.server_port}'
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setattr(constants, 'ENDPOINT', Answer.url)
    monkeypatch.setattr(constants, 'HF_HUB_CACHE', str(tmp_path))
    yield Answer
    server.shutdown(); server.server_close()


@pytest.mark.parametrize('status, says, next_step', [
    (401, "no access to 'acme/model'", 'HF_TOKEN'), (403, "no access to 'acme/model'", 'accept the licence'),
    (404, "no model 'acme/model'", 'check the name'), (503, 'answers 503', 'try again later')])
def test_hub_answers(hub, status, says, next_step):
    from classicmodels_nl2sql.llm import load
    hub.status = status
    with pytest.raises(UserError, match=says) as e: load('acme/model')
    assert next_step in e.value.hint and hub.asked == 1


def test_no_network_is_said_at_once(hub, monkeypatch):
    from huggingface_hub import constants
    from classicmodels_nl2sql.llm import _locate   # `load` without the seconds that torch takes
    monkeypatch.setattr(constants, 'ENDPOINT', 'http://127.0.0.1:9')
    start = time.perf_counter()
    with pytest.raises(UserError, match='does not answer') as e: _locate('acme/model')
    assert 'NL2SQL_MODEL' in e.value.hint and time.perf_counter() - start < 8


def test_tiny_base_missing(monkeypatch, tmp_path):
    pytest.importorskip('torch')
    from classicmodels_nl2sql.llm import load
    monkeypatch.setenv('NL2SQL_BASE', str(tmp_path))
    with pytest.raises(UserError, match='no tiny base') as e: load()
    assert 'NL2SQL_BASE' in e.value.hint


def test_downloaded_model_needs_no_network(hub, tmp_path):
    "A Hugging Face name in the local cache: same fingerprint as its folder, and the hub is never asked; asked once, where a file is missing."
    pytest.importorskip('torch')
    from classicmodels_nl2sql.llm import toy_model, weights_hash
    repo = tmp_path / 'hub' / 'models--acme--toy'; commit = 'a' * 40
    folder = toy_model(repo / 'snapshots' / commit)
    (repo / 'refs').mkdir(); (repo / 'refs' / 'main').write_text(commit)
    hub.status = 503
    fingerprint = weights_hash(folder)
    out = python('''
        from classicmodels_nl2sql.core import UserError
        from classicmodels_nl2sql.llm import _locate, load
        lm = load('acme/toy', quiet=True)
        print(lm.name, lm.base_fingerprint, flush=True)
        (_locate('acme/toy') / 'model.safetensors').unlink()
        try: load('acme/toy')
        except UserError as e: print(e.message)
    ''', HF_HOME=str(tmp_path), HF_ENDPOINT=hub.url)
    assert out.splitlines() == [f'acme/toy {fingerprint}', "the Hugging Face hub answers 503 for 'acme/toy'"] and hub.asked == 1


def test_predict_survives_kill(tmp_path):
    "A process killed in the middle of a file: the next one asks only what is missing, each question once."
    code = textwrap.dedent('''
        import sys, time
        from classicmodels_nl2sql.answer import predict
        from classicmodels_nl2sql.data import Example, Prediction
        def slow(questions):
            time.sleep(.05); print(questions[0], flush=True)
            return [Prediction('', q, q, f'SELECT {q}') for q in questions]
        predict(slow, [Example(str(i), str(i), '') for i in range(40)], sys.argv[1], batch=1, progress=False)
    ''')
    out = tmp_path / 'p.jsonl'
    run = [sys.executable, '-c', code, str(out)]
    killed = subprocess.Popen(run, stdout=subprocess.PIPE, text=True)
    for line in killed.stdout:
        if line.strip() == '12': break
    killed.kill(); killed.wait()
    before = len(out.read_text().splitlines())
    assert 12 <= before < 40
    done = subprocess.run(run, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 40 - before
    assert [line.split('"')[3] for line in out.read_text().splitlines()] == [str(i) for i in range(40)]
