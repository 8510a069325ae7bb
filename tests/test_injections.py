"Hostile statements (injections.py) against every engine, straight and as predictions, each engine in a process of its own."
import json, os, sqlite3, subprocess, sys
from pathlib import Path

import duckdb, pytest

from classicmodels_nl2sql.db import connect, fingerprint
from classicmodels_nl2sql.twin import twin
from injections import statements

LIMIT, MEMORY = .5, 1000   # seconds a statement, MB a process: what `score` grants one query


def attacked(url, dialect, folder):
    "What came of every statement; nothing was changed, nothing written, nothing read that is not in the database."
    file, out = folder / 'canary.txt', folder / 'written'
    file.write_text('canary-7261')
    with connect(url) as db: before = fingerprint(db)
    there = {p.name for p in folder.iterdir()}
    done = subprocess.run([sys.executable, Path(__file__).parent / 'injections.py', url, dialect, file, out], env={**os.environ, 'NL2SQL_CANARY': 'canary-env-9913'}, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    report = json.loads(done.stdout.splitlines()[-1])
    with connect(url) as db: assert fingerprint(db) == before
    assert {p.name for p in folder.iterdir()} == there
    tried = report['tried']
    assert not [t for t in tried if t[4]], 'leaked, or counted as right'
    assert not [t for t in tried if t[3] > LIMIT + 1], 'hung past its limit'
    assert report['grown'] < MEMORY, f"{report['grown']:.0f} MB more than before"
    assert tried[-1][0] == 'after' and len(tried) > 2 * 280
    return tried


def as_prediction(tried, *outcomes): return [t for t in tried if t[0] == 'score' and t[2] in outcomes]

def test_corpus():
    sizes = {kind: len(set(found)) for kind, found in statements('FILE', 'OUT').items()}
    assert sum(sizes.values()) >= 150 and all(sizes.values())

@pytest.mark.parametrize('dialect', ['mysql', 'duckdb'])
def test_duckdb(dialect, tmp_path):
    tried = attacked(f"duckdb:///{twin(tmp_path / 'twin.duckdb')}", dialect, tmp_path)
    assert len(as_prediction(tried, 'refused', 'invalid')) > 240
    assert all('FROM ' not in sql or 'customers' in sql for _, sql, *_ in as_prediction(tried, 'ok')), 'a system table or a file was read'

def test_sqlite(tmp_path):
    path = tmp_path / 'twin.sqlite'
    with duckdb.connect(str(twin(tmp_path / 'twin.duckdb')), read_only=True) as source, sqlite3.connect(path) as con:
        for table in ('offices', 'customers', 'payments', 'products', 'orderdetails'):
            columns, rows = [d[0] for d in source.execute(f'SELECT * FROM {table}').description], source.execute(f'SELECT COLUMNS(*)::VARCHAR FROM {table}').fetchall()
            con.execute(f"CREATE TABLE {table} ({', '.join(columns)})")
            con.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})", rows)
    attacked(f'sqlite:///{path}', 'sqlite', tmp_path)

def test_mariadb(mariadb_twin, tmp_path):
    "A user who may read one database, as README advises; through the guard not even root gets further."
    attacked(mariadb_twin.url('twin', user='guest'), 'mysql', tmp_path)
    file = tmp_path / 'canary.txt'
    file.chmod(0o644); tmp_path.chmod(0o755)
    from classicmodels_nl2sql.data import Example, Prediction
    from classicmodels_nl2sql.evaluate import score
    asked = statements(file, tmp_path / 'written')['quick']
    with connect(mariadb_twin.url('twin')) as root:
        before = fingerprint(root)
        verdicts = score([Example(str(i), '?', 'SELECT COUNT(*) FROM offices') for i in range(len(asked))], [Prediction(str(i), sql=sql) for i, sql in enumerate(asked)], root, timeout=LIMIT)
        ran = [asked[int(v.id)] for v in verdicts if v.va]
        assert fingerprint(root) == before and not (tmp_path / 'written').exists()
    assert not [v for v in verdicts if v.ex] and all('FROM ' not in sql or 'customers' in sql for sql in ran)
