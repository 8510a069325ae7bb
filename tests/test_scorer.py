"Scoring as whole processes see it: workers, engines that do not listen, runs that are killed."
import json, multiprocessing, signal, subprocess, sys, time

import duckdb, pytest

import classicmodels_nl2sql.evaluate as evaluate
from classicmodels_nl2sql.data import Example, Prediction, write_jsonl
from classicmodels_nl2sql.db import DuckDB
from classicmodels_nl2sql.evaluate import score

GOLD = 'SELECT a, COUNT(*) FROM t GROUP BY a'
SLOW = 'SELECT COUNT(*) FROM t AS x, t AS y, t AS z, t AS u, t AS v, t AS w WHERE x.a + y.a + z.a + u.a + v.a + w.a = 1'

@pytest.fixture
def dbs(tmp_path):
    "An evaluation database and a suite of four."
    urls = []
    for i in range(5):
        with duckdb.connect(tmp_path / f'd{i}.duckdb') as con: con.execute(f'CREATE TABLE t AS SELECT i % {3 + i} AS a, i AS b FROM range({40 + i}) r(i)')
        urls.append(f'duckdb:///{tmp_path}/d{i}.duckdb')
    return urls[0], urls[1:]

def questions(n):
    "Right, wrong only on the suite, wrong, invalid, missing."
    preds = ['SELECT a, SUM(1) FROM t GROUP BY a', 'SELECT a, COUNT(b) FROM t WHERE b < 40 GROUP BY a', 'SELECT a, MAX(b) FROM t GROUP BY a', 'SELECT c FROM t', None]
    examples = [Example(f'q{i}', '?', GOLD + f' HAVING COUNT(*) > {i // 5 % 3}') for i in range(n)]
    return examples, [Prediction(e.id, sql=preds[i % 5] + (f' HAVING COUNT(*) > {i // 5 % 3}' if i % 5 < 3 else '')) for i, e in enumerate(examples) if preds[i % 5]]

def test_one_worker_and_eight_write_the_same_bytes(dbs, tmp_path):
    examples, predictions = questions(60)
    files = [write_jsonl(tmp_path / f'{w}.jsonl', score(examples, predictions, dbs[0], suite=dbs[1], comparator='all', workers=w, cache=tmp_path / f'{w}.sqlite')).read_bytes() for w in (1, 8)]
    assert files[0] == files[1]
    bag = [json.loads(line) for line in files[0].splitlines()][::5][:5]
    assert [(v['va'], v['ex'], v['ts'], v['outcome']) for v in bag] == [(1, 1, 1, 'ok'), (1, 1, 0, 'ok'), (1, 0, 0, 'ok'), (0, 0, 0, 'invalid'), (0, 0, 0, 'missing')]
    assert bag[1]['why'].startswith('on d1: ')

def test_the_stack_only_confirms(dbs, monkeypatch, tmp_path):
    examples, predictions = questions(10)
    plain = score(examples, predictions, dbs[0], suite=dbs[1][:2], cache=False)   # two databases are not stacked
    monkeypatch.setattr(evaluate._Stack, '__call__', lambda self, sql, ordered=False: [])
    alone = score(examples, predictions, dbs[0], suite=dbs[1], cache=False)
    monkeypatch.undo()
    assert alone == score(examples, predictions, dbs[0], suite=dbs[1], cache=False)
    assert [v.ts for v in plain] == [v.ts for v in alone]

def test_an_engine_that_does_not_listen_costs_a_process_not_the_run(dbs, monkeypatch, tmp_path):
    monkeypatch.setattr(DuckDB, '_stop', lambda self, n: None)
    monkeypatch.setattr(evaluate, 'get_context', lambda kind: multiprocessing.get_context('fork'))  # so that workers see the line above
    examples = [Example(f'q{i}', '?', GOLD) for i in range(4)]
    predictions = [Prediction('q0', sql=GOLD + ' ORDER BY 1'), Prediction('q1', sql=SLOW), Prediction('q2', sql='SELECT a, SUM(1) FROM t GROUP BY a'), Prediction('q3', sql='SELECT 1')]
    start = time.perf_counter()
    verdicts = score(examples, predictions, dbs[0], timeout=.5, workers=2, cache=tmp_path / 'v.sqlite')
    assert [v.outcome for v in verdicts] == ['ok', 'timeout', 'ok', 'ok'] and [v.ex for v in verdicts] == [1, 0, 1, 0]
    assert 'process was ended' in verdicts[1].why and time.perf_counter() - start < 10

def test_a_killed_run_goes_on_where_it_stopped(dbs, tmp_path):
    examples = [Example(f'q{i}', '?', GOLD) for i in range(400)]
    predictions = [Prediction(e.id, sql=f'SELECT a, COUNT(*) FROM t WHERE b > -{i} GROUP BY a') for i, e in enumerate(examples, 1)]
    write_jsonl(tmp_path / 'q.jsonl', examples), write_jsonl(tmp_path / 'p.jsonl', predictions)
    code = f'''
from classicmodels_nl2sql.data import *; from classicmodels_nl2sql.evaluate import *; from classicmodels_nl2sql import evaluate; import time, sys
was = evaluate._Bench.judge
def judge(self, *a): time.sleep(.02 if sys.argv[1] == 'slow' else 0); open({str(tmp_path / "log")!r}, 'a').write('x'); return was(self, *a)
evaluate._Bench.judge = judge
score(read_jsonl({str(tmp_path / "q.jsonl")!r}, Example), read_jsonl({str(tmp_path / "p.jsonl")!r}, Prediction), {dbs[0]!r}, workers=1, cache={str(tmp_path / "v.sqlite")!r})
'''
    run = subprocess.Popen([sys.executable, '-c', code, 'slow'])
    log = tmp_path / 'log'
    while not log.exists() or log.stat().st_size < 100: time.sleep(.05); assert run.poll() is None
    run.send_signal(signal.SIGKILL); run.wait()
    before = log.stat().st_size
    subprocess.run([sys.executable, '-c', code, 'fast'], check=True)
    assert log.stat().st_size - before < 400 - before / 2        # what was judged half a second before the end is not judged again
    (tmp_path / 'v.sqlite').write_bytes(b'not a database' * 100) # and a damaged store costs time, nothing else
    assert {v.ex for v in score(examples[:5], predictions[:5], dbs[0], cache=tmp_path / 'v.sqlite')} == {1}

def test_changed_databases_are_asked_again(dbs, tmp_path):
    e, p = [Example('q', '?', 'SELECT COUNT(*) FROM t')], [Prediction('q', sql='SELECT COUNT(b) FROM t')]
    assert score(e, p, dbs[0], cache=tmp_path / 'v.sqlite')[0].ex == 1
    with duckdb.connect(dbs[0].removeprefix('duckdb:///')) as con: con.execute('INSERT INTO t VALUES (1, NULL)')
    assert score(e, p, dbs[0], cache=tmp_path / 'v.sqlite')[0].ex == 0
