"The command line as a contract: option names, file formats, exit codes."
import json, sqlite3, subprocess, sys, time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from classicmodels_nl2sql.cli import app
from classicmodels_nl2sql.core import UserError, root

MAIN = 'from classicmodels_nl2sql.cli import main; main()'
QUESTIONS = root() / 'data' / 'questions' / 'validation.jsonl'
DUMP = root().parent / 'shared' / 'data' / 'classicmodels.sql'


def nl2sql(*args, before=''): return subprocess.run([sys.executable, '-c', before + MAIN, *map(str, args)], capture_output=True, text=True, timeout=120)
def rows(path): return [json.loads(line) for line in Path(path).read_text().splitlines()]
def write(path, records): path.write_text(''.join(json.dumps(r) + '\n' for r in records)); return path


def done(*args):
    "The command's standard output, in this process."
    result = CliRunner().invoke(app, [str(a) for a in args])
    if result.exception: raise result.exception
    return result.stdout


def test_help_loads_nothing_heavy():
    wall = '''
import sys
class Wall:
    def find_spec(self, name, path=None, target=None):
        if name in ("torch", "transformers", "pandas", "duckdb", "sqlglot", "papermill"): raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Wall())
'''
    start = time.perf_counter()
    said = nl2sql('--help', before=wall)
    assert said.returncode == 0, said.stderr
    assert time.perf_counter() - start < 5
    for command in ('ask', 'systems', 'snapshot', 'twin', 'labels', 'predict', 'score', 'run'):
        assert f'\n  {command} ' in said.stdout
        assert f'\n    nl2sql {command}' in nl2sql(command, '--help').stdout, f'{command} --help shows no example'


@pytest.mark.parametrize('args, says', [
    (['ask', 'How many?', '--db', 'duckdb:///nowhere.duckdb'], 'nowhere.duckdb'),
    (['ask', 'How many?', '--db', 'oracle://x/y'], "unknown kind of database 'oracle'"),
    (['ask', 'How many?', '--system', 'magic'], "no system 'magic'"),
    (['ask', 'How many?', '--system', 'vote', '--react'], '--react and --system vote'),
    (['ask', 'How many?', '--base-url', 'http://localhost:8000/v1'], 'name the model as the server does'),
    (['predict', '--system', 'vote', '-o', 'k=3', '--questions', QUESTIONS, '--out', 'p.jsonl'], "'vote' has no option 'k'"),
    (['predict', '--system', 'vote', '--exemplars', QUESTIONS, '--questions', QUESTIONS, '--out', 'p.jsonl'], 'exemplars are for few-shot'),
    (['snapshot', 'nothing.sql', 'x.duckdb'], "no dump 'nothing.sql'"),
    (['score', '--questions', 'no.jsonl', '--predictions', 'p.jsonl', '--out', 'v.jsonl'], 'no.jsonl'),
    (['score', '--questions', 'no.jsonl', '--predictions', 'p.jsonl', '--out', 'v.jsonl', '--dialect', 'oracle'], "unknown dialect 'oracle'"),
    (['labels', '--out', 'x.csv', '--format', 'csv'], "unknown format 'csv'"),
    (['run', '30_qlra'], 'did you mean 30_qlora'),
    (['run', '30_qlora', '-p', 'rnak=32'], "no parameter 'rnak'"),
    (['run', '30_qlora', '-p', 'r=big'], "r takes int, not 'big'"),
    (['table', '99_nothing'], "no finished run of '99_nothing'"),
])
def test_what_the_user_can_fix_is_a_user_error(args, says):
    with pytest.raises(UserError) as e: done(*args)
    assert says in str(e.value) and e.value.hint


def test_a_user_error_is_told_without_traceback():
    said = nl2sql('ask', 'How many?', '--db', 'duckdb:///nowhere.duckdb')
    assert (said.returncode, said.stdout) == (2, '') and said.stderr.startswith('nl2sql: ') and '→' in said.stderr and 'Traceback' not in said.stderr


@pytest.fixture(scope='module')
def model(tmp_path_factory):
    "A random-weight model in the shape of the tiny base."
    from classicmodels_nl2sql.llm import toy_model
    return toy_model(tmp_path_factory.mktemp('model') / 'toy')


def shop(path, countries):
    with sqlite3.connect(path) as con:
        con.execute('CREATE TABLE customers (id INTEGER PRIMARY KEY, country TEXT NOT NULL)')
        con.executemany('INSERT INTO customers (country) VALUES (?)', [(c,) for c in countries])
    con.close()


def test_predict_then_score_over_several_databases(tmp_path, model):
    (tmp_path / 'dbs' / 'south').mkdir(parents=True)
    shop(tmp_path / 'dbs' / 'north.sqlite', ['Norway', 'Norway', 'Sweden'])
    shop(tmp_path / 'dbs' / 'south' / 'south.sqlite', ['Spain'])
    count = 'SELECT COUNT(*) FROM customers'
    questions = write(tmp_path / 'q.jsonl', [dict(id='a', question='How many customers?', sql=count, db='north'), dict(id='b', question='How many customers?', sql=count, db='south'),
                                             dict(id='c', question='Customers per country', sql='SELECT country, COUNT(*) FROM customers GROUP BY country', db=f'sqlite:///{tmp_path}/dbs/north.sqlite')])
    out = tmp_path / 'p.jsonl'
    done('predict', '--questions', questions, '--db-root', tmp_path / 'dbs', '--model', model, '--out', out)
    assert [p['id'] for p in rows(out)] == ['a', 'b', 'c'] and {'id', 'sql'} <= rows(out)[0].keys()
    answers = write(tmp_path / 'mine.jsonl', [dict(id='a', sql='SELECT 3'), dict(id='b', sql='SELECT 3'), dict(id='extra', sql='SELECT 1')])
    done('score', '--questions', questions, '--predictions', answers, '--db-root', tmp_path / 'dbs', '--dialect', 'sqlite', '--out', tmp_path / 'v.jsonl')
    verdicts = rows(tmp_path / 'v.jsonl')
    assert [list(v) for v in verdicts] == [['id', 'va', 'em', 'ex', 'ts', 'outcome', 'why', 'comparator']] * 3
    assert [(v['id'], v['va'], v['ex']) for v in verdicts] == [('a', 1, 1), ('b', 1, 0), ('c', 0, 0)]
    assert verdicts[1]['why'] and verdicts[0]['comparator'].startswith('bag')


def test_few_shot_predictions_are_audited(tmp_path, model):
    from classicmodels_nl2sql.data import Leakage
    asked = dict(id='a', question='How many offices are there?', sql='SELECT COUNT(*) FROM offices')
    questions, pool = write(tmp_path / 'q.jsonl', [asked]), write(tmp_path / 'pool.jsonl', [asked | dict(id='x')])
    with pytest.raises(Leakage): done('predict', '--questions', questions, '--exemplars', pool, '--model', model, '--out', tmp_path / 'p.jsonl')
    assert not (tmp_path / 'p.jsonl').exists()


def test_ask_shows_sql_rows_and_source(tmp_path, model):
    shop(tmp_path / 'shop.sqlite', ['Norway'])
    said = done('ask', 'How many customers?', '--db', f'sqlite:///{tmp_path}/shop.sqlite', '--model', model)
    assert said.startswith('How many customers?\n') and 'toy on ' in said


@pytest.mark.skipif(not DUMP.exists(), reason='the classicmodels dump is not here')
def test_snapshot_of_the_dump(tmp_path):
    assert 'fingerprint' in done('snapshot', DUMP, tmp_path / 'real.duckdb')
    questions = write(tmp_path / 'q.jsonl', [dict(id=t, question=t, sql=f'SELECT COUNT(*) FROM {t}') for t in ('orders', 'orderdetails', 'customers')])
    answers = write(tmp_path / 'p.jsonl', [dict(id='orders', sql='SELECT 326'), dict(id='orderdetails', sql='SELECT 2996'), dict(id='customers', sql='SELECT 122')])
    done('score', '--questions', questions, '--predictions', answers, '--db', f'duckdb:///{tmp_path}/real.duckdb', '--out', tmp_path / 'v.jsonl')
    assert [v['ex'] for v in rows(tmp_path / 'v.jsonl')] == [1, 1, 1]
