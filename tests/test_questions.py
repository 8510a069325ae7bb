"The test questions hold what their datasheet says."
import json
from collections import Counter

import pytest
import sqlglot
from sqlglot import exp

from classicmodels_nl2sql.core import root
from classicmodels_nl2sql.data import Example, normalise_question, read_jsonl
from classicmodels_nl2sql.db import connect
from classicmodels_nl2sql.evaluate import Runner, compare_results
from classicmodels_nl2sql.sql import canonical, pattern
from classicmodels_nl2sql.twin import twin

FILE = root() / 'data/questions/test.jsonl'
ROWS = [json.loads(line) for line in FILE.read_text(encoding='utf-8').splitlines()]


@pytest.fixture(scope='module')
def runner(tmp_path_factory):
    with connect(f"duckdb:///{twin(tmp_path_factory.mktemp('questions') / 'twin.duckdb')}") as db: yield Runner(db)


def tables(sql):
    tree = sqlglot.parse_one(sql, read='mysql')
    return {t.name.lower() for t in tree.find_all(exp.Table)} - {c.alias.lower() for c in tree.find_all(exp.CTE)}

def tagged(*tags): return sum(bool({*tags} & {*r['tags']}) for r in ROWS)


def test_the_reader_takes_every_line():
    assert [e.id for e in read_jsonl(FILE, Example, need=('sql',))] == [f't{i:03}' for i in range(1, 201)]
    assert all(set(r) - {'also'} == {'id', 'question', 'sql', 'difficulty', 'tags'} for r in ROWS)


def test_no_question_and_no_gold_twice():
    assert len({normalise_question(r['question']) for r in ROWS}) == 200
    assert len({canonical(sql) for r in ROWS for sql in (r['sql'], *r.get('also', []))}) == 200 + sum(len(r.get('also', [])) for r in ROWS)


def test_counts_of_the_datasheet(runner):
    patterns = Counter(pattern(r['sql'], schema=runner.schema) for r in ROWS)
    assert (len(patterns), max(patterns.values())) == (179, 7)
    assert Counter(r['difficulty'] for r in ROWS) == dict(easy=67, medium=90, hard=43)
    assert sum(len(tables(r['sql'])) >= 3 for r in ROWS) == 48
    assert (tagged('null', 'antijoin', 'zero'), tagged('topn', 'ties'), sum('also' in r for r in ROWS)) == (27, 22, 16)
    sheet = (FILE.parent / 'README.md').read_text(encoding='utf-8')
    counts = Counter(tag for r in ROWS for tag in r['tags'])
    assert ' · '.join(f'{tag} {n}' for tag, n in sorted(counts.items(), key=lambda c: (-c[1], c[0]))) in sheet


def test_alternatives_return_the_golds_rows(runner):
    for r in ROWS:
        gold = runner.gold(r['sql'])
        assert gold.decided and gold.result.rows, r['id']
        for sql in r.get('also', []): assert compare_results(runner.run(sql), gold.result, gold.keys, fold=True)[0], (r['id'], sql)
