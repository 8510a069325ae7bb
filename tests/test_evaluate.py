"Properties of the evaluator that examples cannot show: any result, any text."
import random
from collections import Counter
from itertools import permutations
from datetime import date, datetime
from decimal import Decimal

import duckdb, pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from classicmodels_nl2sql.data import Example, Prediction
from classicmodels_nl2sql.db import Result, connect, fingerprint
from classicmodels_nl2sql.evaluate import COMPARATORS, compare_results, score
from classicmodels_nl2sql.sql import DialectGap, Refused, canonical, guard, pattern, to_dialect

quick = settings(max_examples=100, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
cells = st.one_of(st.none(), st.integers(-3, 3), st.sampled_from([0.5, 1e-12, 1e9, 123456.7]), st.sampled_from(['', 'a', 'A', '1', 'é  ']), st.booleans(),
                  st.decimals(-5, 5, places=2), st.sampled_from([date(2004, 1, 1), datetime(2004, 1, 1, 5)]))
results = st.integers(1, 5).flatmap(lambda k: st.lists(st.tuples(*[cells] * k), min_size=1, max_size=12).map(lambda rows: Result(tuple('abcde'[:k]), rows)))


def same(pred, gold, **kw): return compare_results(pred, gold, **kw)[0]

def moved(result, rnd):
    "The result with its columns and rows in another order."
    order = rnd.sample(range(len(result.columns)), len(result.columns))
    rows = [tuple(row[i] for i in order) for row in result.rows]
    rnd.shuffle(rows)
    return Result(tuple(result.columns[i] for i in order), rows)

def retyped(v):
    "The same number in another type."
    if isinstance(v, bool): return int(v)
    if isinstance(v, int): return Decimal(v).quantize(Decimal('1.00'))
    return float(v) if isinstance(v, Decimal) else datetime(v.year, v.month, v.day) if type(v) is date else v


@quick
@given(results, st.randoms(use_true_random=False))
def test_order_of_columns_and_rows_never_matters(gold, rnd):
    assert same(moved(gold, rnd), gold) and same(gold, moved(gold, rnd))

@quick
@given(results)
def test_types_of_equal_values_never_matter(gold):
    assert same(Result(gold.columns, [tuple(map(retyped, row)) for row in gold.rows]), gold, comparator='strict')

@quick
@given(results, st.randoms(use_true_random=False))
def test_a_row_more_or_a_column_more_is_wrong(gold, rnd):
    pred = moved(gold, rnd)
    assert not same(Result(pred.columns, pred.rows + pred.rows[:1]), gold)
    assert not same(Result(pred.columns, pred.rows[1:]), gold)
    wider = Result((*pred.columns, 'more'), [(*row, 7) for row in pred.rows])
    assert not same(wider, gold) and same(wider, gold, comparator='columns')

@quick
@given(results, st.randoms(use_true_random=False), st.data())
def test_one_other_cell_is_wrong(gold, rnd, data):
    i, j = data.draw(st.integers(0, len(gold.rows) - 1)), data.draw(st.integers(0, len(gold.columns) - 1))
    rows = [list(row) for row in gold.rows]
    rows[i][j] = 'something else'
    assert not same(moved(Result(gold.columns, [tuple(r) for r in rows]), rnd), gold)

@quick
@given(results, st.lists(st.integers(0, 3), min_size=12, max_size=12), st.randoms(use_true_random=False))
def test_order_counts_between_ties_only(gold, keys, rnd):
    keys = sorted(keys)[:len(gold.rows)]
    blocks = {}
    for row, key in zip(gold.rows, keys): blocks.setdefault(key, []).append(row)
    for rows in blocks.values(): rnd.shuffle(rows)
    ordered = [(k,) for k in keys]
    assert same(Result(gold.columns, [row for k in sorted(blocks) for row in blocks[k]]), gold, ordered_keys=ordered)
    numbered = Result((*gold.columns, 'n'), [(*row, 10 + k) for row, k in zip(gold.rows, keys)])
    backwards = Result(numbered.columns, numbered.rows[::-1])
    assert same(backwards, numbered, ordered_keys=ordered) == (keys[0] == keys[-1])

@quick
@given(st.integers(2, 4), st.integers(1, 6), st.randoms(use_true_random=False))
def test_bag_agrees_with_trying_every_permutation(k, n, rnd):
    gold, pred = ([tuple(rnd.randrange(2) for _ in range(k)) for _ in range(n)] for _ in '12')
    brute = any(Counter(tuple(row[i] for i in p) for row in pred) == Counter(gold) for p in permutations(range(k)))
    names = tuple('abcd'[:k])
    assert same(Result(names, pred), Result(names, gold)) == brute


@pytest.fixture(scope='module')
def shop(tmp_path_factory):
    path = tmp_path_factory.mktemp('shop') / 'shop.duckdb'
    with duckdb.connect(path) as con:
        con.sql("CREATE TABLE orders AS FROM (VALUES (1, DATE '2004-01-31', 'Shipped', 5.5::DECIMAL(10,2)), (2, DATE '2004-03-01', 'shipped ', NULL), (3, NULL, 'Open', 7)) t(id, placed, status, total)")
    with connect(f'duckdb:///{path}') as db:
        db.before = fingerprint(db)
        yield db

WORDS = '''SELECT SELECT SELECT FROM orders WHERE id placed status total = <> < 5 'shipped' '2004-01-31' GROUP BY ORDER BY HAVING COUNT ( ) ( ) * , , SUM YEAR DATE_FORMAT
 AND OR NOT IN LIKE '%s%' UNION ALL DISTINCT AS n LIMIT 1 JOIN o ON NULL IS CASE WHEN THEN END ; -- /* */ /*! ` " ' @x := DROP TABLE DELETE INTO OUTFILE INTERVAL 1 DAY
 + - / % || BETWEEN EXISTS WITH t CONCAT SLEEP read_csv \\ \x00 é 🚲'''.split()

@settings(quick, max_examples=80)
@given(st.one_of(st.lists(st.sampled_from(WORDS), max_size=25).map(' '.join), st.text(max_size=40)))
def test_any_text_gets_a_verdict(shop, sql):
    for dialect in ('mysql', 'duckdb'):
        gold = [Example('q', '?', 'SELECT COUNT(*) FROM orders')]
        verdict, = score(gold, [Prediction('q', sql=sql)], shop, dialect=dialect, timeout=2, cache=False)
        assert verdict.ex <= verdict.va and verdict.outcome in ('ok', 'invalid', 'refused', 'timeout', 'too_large', 'dialect_gap')

VALID = ["SELECT status, COUNT(*) AS n FROM orders GROUP BY status HAVING n > 1 ORDER BY n DESC, status", "SELECT YEAR(placed), SUM(total) FROM orders WHERE status = 'SHIPPED' GROUP BY 1",
         "SELECT id FROM orders AS o WHERE total > (SELECT AVG(total) FROM orders WHERE status = o.status) ORDER BY placed", "SELECT DISTINCT status FROM orders UNION SELECT 'x'",
         "SELECT IF(total > 5, 'dear', 'cheap'), CONCAT(id, status) FROM orders WHERE placed BETWEEN '2004-01-01' AND 20041231"]

@settings(quick, max_examples=150)
@given(st.sampled_from(VALID), st.randoms(use_true_random=False))
def test_mutilated_queries_are_turned_down_politely(shop, sql, rnd):
    words = sql.split(' ')
    for _ in range(rnd.randint(1, 3)): words[rnd.randrange(len(words))] = rnd.choice(WORDS + [''])
    text = ' '.join(words)
    for use in (guard, canonical, pattern, to_dialect):
        try: use(text)
        except (Refused, DialectGap): pass

def test_equal_queries_run_once(shop, monkeypatch):
    ran = []
    run = type(shop).run
    monkeypatch.setattr(type(shop), 'run', lambda self, sql, **kw: ran.append(sql) or run(self, sql, **kw))
    examples = [Example(f'q{i}', '?', 'SELECT COUNT(*) FROM orders') for i in range(20)]
    verdicts = score(examples, [Prediction(e.id, sql='select count(*) from orders -- again') for e in examples], shop, cache=False)
    assert {v.ex for v in verdicts} == {1} and len([s for s in ran if 'COUNT' in s]) == 1

def test_verdicts_do_not_depend_on_the_order_of_questions(shop):
    examples = [Example(f'q{i}', '?', sql) for i, sql in enumerate(VALID)]
    predictions = [Prediction(f'q{i}', sql=sql) for i, sql in enumerate(VALID[1:] + VALID[:1])]
    for name in COMPARATORS:
        forwards = score(examples, predictions, shop, comparator=name, cache=False)
        backwards = score(examples[::-1], random.Random(1).sample(predictions, len(predictions)), shop, comparator=name, cache=False)
        assert forwards == backwards[::-1]

def test_the_database_is_what_it_was(shop): assert fingerprint(shop) == shop.before
