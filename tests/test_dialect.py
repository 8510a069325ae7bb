"""The bridge from MySQL to DuckDB against a real MariaDB: every query of dialect.sql, one a line, gives the same rows on both; `-- gap` marks those that must be refused as a gap.

differential.sql holds 450 of the mutated queries of `nbs/experiments/01_dialect.ipynb` (seed 1, on the twin) that agreed when they were drawn."""
import re
from datetime import datetime
from pathlib import Path

import pytest

from classicmodels_nl2sql.data import Example, Prediction, read_jsonl
from classicmodels_nl2sql.core import root
from classicmodels_nl2sql.db import Result, connect, snapshot
from classicmodels_nl2sql.evaluate import compare_results, score, with_keys
from classicmodels_nl2sql.schema import introspect
from classicmodels_nl2sql.sql import DialectGap, Refused, guard, to_dialect

QUERIES, MUTATED = ((Path(__file__).parent / f'{name}.sql').read_text(encoding='utf-8').splitlines() for name in ('dialect', 'differential'))


@pytest.fixture(scope='module')
def engines(mariadb, classicmodels, tmp_path_factory):
    "The same data on a MariaDB server and in a DuckDB file, and their schema."
    path = snapshot(mariadb.url('classicmodels'), tmp_path_factory.mktemp('dialect') / 'copy.duckdb', progress=False)
    with connect(mariadb.url('classicmodels')) as server, connect(f'duckdb:///{path}') as copy: yield server, copy, introspect(copy, samples=0)


@pytest.fixture(scope='module')
def twins(mariadb_twin, tmp_path_factory):
    "The twin on both."
    path = snapshot(mariadb_twin.url('twin'), tmp_path_factory.mktemp('dialect') / 'twin.duckdb', progress=False)
    with connect(mariadb_twin.url('twin')) as server, connect(f'duckdb:///{path}') as copy: yield server, copy, introspect(copy, samples=0)


def comparable(v):
    "MySQL keeps four digits of a quotient where DuckDB keeps sixteen, and gives a date computed from a text as a text."
    if v is None or isinstance(v, (bytes, bool)): return v
    if isinstance(v, str): return datetime.fromisoformat(v) if re.fullmatch(r'\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d)?', v) else v
    return v if hasattr(v, 'year') else float(f'{v:.3g}')

def shown(result): return Result(result.columns, [tuple(map(comparable, row)) for row in result.rows])


def guarded(sql):
    try: return guard(sql)
    except Refused: return None

def differences(engines, queries):
    "The queries that the engines answer differently, with the reason; and how many are gaps."
    server, copy, schema = engines
    wrong, gaps = [], 0
    for sql, safe in ((sql, guarded(sql)) for sql in queries):
        if safe is None: continue
        there = server.run(safe)
        try: theirs = to_dialect(safe, schema=schema)
        except DialectGap as e:
            gaps += 1
            if '-- gap' not in sql: wrong.append((sql, f'gap: {e}'))
            continue
        except Refused as e:
            if there.ok: wrong.append((sql, f'refused: {e}'))
            continue
        here = copy.run(theirs)
        if '-- gap' in sql or here.ok != there.ok: wrong.append((sql, there.error or here.error)); continue
        if not there.ok: continue
        ordered = with_keys(sql)[0]
        keys = [tuple(row[p] for p in ordered) for row in shown(there).rows] if ordered and min(ordered) >= 0 else None
        equal, why = compare_results(shown(here), shown(there), keys, fold=True)
        if not equal: wrong.append((sql, why))
    return '\n'.join(f'{sql}\n    {why}' for sql, why in wrong), gaps

def test_same_rows(engines):
    wrong, gaps = differences(engines, QUERIES)
    assert not wrong, wrong
    assert len(QUERIES) > 250 and gaps < 20

def test_same_rows_for_queries_nobody_would_write(twins):
    wrong, gaps = differences(twins, MUTATED)
    assert not wrong, wrong
    assert len(MUTATED) > 400 and not gaps


def test_guarded_text_means_the_same(engines):
    server, *_ = engines
    for sql in QUERIES:
        before, after = server.run(sql.split('  -- gap')[0]), server.run(guard(sql))
        assert before.outcome == after.outcome and sorted(map(repr, before.rows)) == sorted(map(repr, after.rows)), sql


def test_same_verdicts_on_both_engines(engines):
    server, copy, _ = engines
    golds = read_jsonl(root() / 'data/questions/test.jsonl', Example, need=('sql',))
    predictions = [Prediction(a.id, sql=b.sql if i % 3 else a.sql) for i, (a, b) in enumerate(zip(golds, golds[1:] + golds[:1]))]
    verdicts = [score(golds, predictions, db) for db in (server, copy)]
    assert [(v.va, v.ex) for v in verdicts[0]] == [(v.va, v.ex) for v in verdicts[1]]
    assert all(v.ex for i, v in enumerate(verdicts[0]) if i % 3 == 0)
