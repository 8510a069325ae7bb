"A query on stacked databases gives what it gives on each of them, or nothing."
from collections import Counter
from random import Random

import duckdb, pytest

import classicmodels_nl2sql.evaluate as evaluate
from classicmodels_nl2sql.core import root
from classicmodels_nl2sql.data import Example, Prediction, read_jsonl
from classicmodels_nl2sql.db import Result, connect
from classicmodels_nl2sql.evaluate import Runner, Scorer, compare_results, score
from classicmodels_nl2sql.suite import find_suite
from classicmodels_nl2sql.twin import default_db

TABLES = 'CREATE TABLE p (id INTEGER PRIMARY KEY, name VARCHAR, city VARCHAR, boss INTEGER, pay DECIMAL(8,2))', 'CREATE TABLE o (id INTEGER PRIMARY KEY, p INTEGER, day DATE, n INTEGER, note VARCHAR)'

def fill(con, seed):
    rnd = Random(seed)
    for sql in TABLES: con.execute(sql)
    people, orders = [(0, 0), (3, 0), (5, 9), (8, 20), (6, 12)][seed]     # the first is empty, in the second nobody ordered
    for i in range(people): con.execute('INSERT INTO p VALUES (?, ?, ?, ?, ?)', [i, rnd.choice(['Ann', 'ANN ', 'Émile', 'emile', 'Bo', 'Cy']), rnd.choice([None, 'Oslo', 'oslo  ', 'Rome']), rnd.choice([None, *range(people)]), rnd.choice([None, 1, 2, 2, 7.5])])
    for i in range(orders): con.execute("INSERT INTO o VALUES (?, ?, DATE '2004-01-01' + ?, ?, ?)", [i, rnd.randrange(people + 1), rnd.randrange(9), rnd.choice([None, 1, 2, 3]), rnd.choice([None, 'x', 'X '])])

@pytest.fixture(scope='module')
def stacked(tmp_path_factory):
    folder = tmp_path_factory.mktemp('stack')
    for i in range(5):
        with duckdb.connect(folder / f'd{i}.duckdb') as con: fill(con, i)
    urls = [f'duckdb:///{folder}/d{i}.duckdb' for i in range(5)]
    dbs = [connect(u) for u in urls]
    reader = evaluate._reader(dbs, 'mysql')
    runners = [Runner(db, reader=reader) for db in dbs]
    yield runners, evaluate._Stack(runners, evaluate._stack_file(urls, folder)), urls
    for db in dbs: db.close()

SURE = '''SELECT name, pay FROM p WHERE city = 'OSLO'
SELECT * FROM p JOIN o ON o.p = p.id
SELECT o.*, city FROM o LEFT JOIN p ON o.p = p.id AND p.pay > 1 WHERE o.n < 3
SELECT p.name, b.name FROM p LEFT JOIN p AS b ON p.boss = b.id
SELECT p.name FROM p, o WHERE p.id = o.p AND o.n = 2
SELECT p.name FROM p, o LEFT JOIN p AS q ON q.id = o.n WHERE p.id = o.p AND q.id IS NULL
SELECT COUNT(*), SUM(pay), MIN(city), AVG(pay) + COUNT(DISTINCT city) FROM p WHERE pay > 5
SELECT COUNT(*) FROM o WHERE n > (SELECT AVG(n) FROM o)
SELECT COALESCE(SUM(n), 0), 1 + 1 FROM o WHERE day > '2004-01-05'
SELECT COUNT(*) FROM p WHERE EXISTS (SELECT * FROM o WHERE o.p = p.id)
SELECT name FROM p WHERE id IN (SELECT p FROM o WHERE n = 2)
SELECT name FROM p WHERE boss NOT IN (SELECT id FROM p WHERE pay > 2)
SELECT name FROM p WHERE pay NOT IN (SELECT n FROM o)
SELECT name FROM p WHERE pay >= ALL (SELECT pay FROM p WHERE pay IS NOT NULL)
SELECT name FROM p AS a WHERE pay > (SELECT AVG(pay) FROM p AS b WHERE b.city = a.city)
SELECT name, (SELECT COUNT(*) FROM o WHERE o.p = p.id) FROM p
SELECT city, COUNT(*) FROM p GROUP BY city
SELECT city, COUNT(*) AS k FROM p GROUP BY city HAVING k > (SELECT COUNT(*) FROM o) / 10
SELECT YEAR(day), DAY(day), SUM(n) FROM o GROUP BY YEAR(day), DAY(day) HAVING SUM(n) > 2
SELECT DISTINCT city FROM p
SELECT DISTINCT city, pay FROM p WHERE pay IS NOT NULL
SELECT COUNT(DISTINCT note) FROM o
SELECT AVG(k) FROM (SELECT p, COUNT(*) AS k FROM o GROUP BY p) AS t
SELECT t.p, p.name FROM (SELECT p, SUM(n) AS s FROM o GROUP BY p) AS t JOIN p ON p.id = t.p WHERE s > 3
WITH t AS (SELECT p, SUM(n) AS s FROM o GROUP BY p) SELECT a.p, b.p FROM t AS a JOIN t AS b ON a.s < b.s
WITH t AS (SELECT id, pay FROM p WHERE pay > 1), u AS (SELECT id FROM t) SELECT COUNT(*) FROM u WHERE id IN (SELECT boss FROM p)
SELECT name FROM p UNION SELECT note FROM o
SELECT id FROM p UNION ALL SELECT p FROM o
SELECT id FROM p EXCEPT SELECT p FROM o
SELECT id FROM p INTERSECT SELECT p FROM o
SELECT city FROM p EXCEPT SELECT note FROM o
SELECT RANK() OVER (ORDER BY pay), pay FROM p
SELECT city, pay, SUM(pay) OVER (PARTITION BY city) FROM p
SELECT name FROM (SELECT name, DENSE_RANK() OVER (ORDER BY pay DESC) AS r FROM p) AS t WHERE r = 1
SELECT city, SUM(pay), RANK() OVER (ORDER BY SUM(pay) DESC) FROM p GROUP BY city
SELECT id FROM p ORDER BY id LIMIT 2
SELECT id FROM p ORDER BY pay DESC, 1 LIMIT 2 OFFSET 1
SELECT p, SUM(n) AS s FROM o GROUP BY p ORDER BY s DESC, p LIMIT 1
SELECT name FROM p WHERE id = (SELECT p FROM o ORDER BY n DESC, id LIMIT 1)
SELECT name FROM p WHERE id IN (SELECT p FROM (SELECT p FROM o ORDER BY n DESC, id LIMIT 3) AS t)
SELECT 1 + 1
SELECT (SELECT COUNT(*) FROM p) - (SELECT COUNT(*) FROM o)
SELECT CASE WHEN pay > (SELECT MIN(n) FROM o) THEN 'more' ELSE 'less' END FROM p
SELECT name FROM p WHERE (SELECT COUNT(*) FROM o WHERE o.p = p.id) IN (SELECT n FROM o)'''.splitlines()

APART = '''SELECT p.id, o.id FROM p RIGHT JOIN o ON o.p = p.id
SELECT * FROM p NATURAL JOIN o
SELECT * FROM p JOIN o USING (id)
SELECT name FROM p WHERE pay > (SELECT n FROM o WHERE id = 1)
SELECT name, a FROM p, (SELECT AVG(n) AS a FROM o) AS t
SELECT DISTINCT MAX(pay) FROM p
SELECT COUNT(*) FROM p HAVING COUNT(*) > 3
SELECT COUNT(*) * 100 / (SELECT COUNT(*) FROM p) FROM p WHERE pay > 1
SELECT city, COUNT(*) FROM p GROUP BY city WITH ROLLUP
SELECT DISTINCT city FROM p ORDER BY city LIMIT 1
WITH RECURSIVE r AS (SELECT 1 AS k UNION ALL SELECT k + 1 FROM r WHERE k < 3) SELECT * FROM r
SELECT name, RANK() OVER w FROM p WINDOW w AS (ORDER BY pay)
SELECT _nl2sql_db FROM p'''.splitlines()

def exact(runners, stack, sql, ordered=False):
    "What the stack says is what each database says; whether it said anything."
    parts = stack(sql, ordered)
    for runner, part in zip(runners, parts):
        own = runner.run(sql)
        assert own.ok and len(part.columns) == len(own.columns), (sql, runner.db.name, own.error)
        keys = [tuple(map(repr, row)) for row in own.rows] if ordered else None
        assert compare_results(part, own, ordered_keys=keys, fold=True)[0], (sql, runner.db.name, own.rows, part.rows)
    return bool(parts)

@pytest.mark.parametrize('sql', SURE)
def test_the_same_rows_in_one_query(stacked, sql):
    assert exact(*stacked[:2], sql)
    if 'LIMIT' in sql and 'IN (SELECT' not in sql and 'WHERE' not in sql: assert exact(*stacked[:2], sql, ordered=True)

@pytest.mark.parametrize('sql', APART)
def test_what_is_not_understood_is_left_to_the_databases(stacked, sql): assert stacked[1](sql) == []

def clauses(rnd):
    "A random query over both tables."
    pick = rnd.choice
    condition = lambda a: pick([f"{a}.pay > {rnd.randrange(4)}", f"{a}.city = 'oslo'", f'{a}.boss IS NULL', f"{a}.name LIKE '%{pick('ane')}%'", f'EXISTS (SELECT 1 FROM o AS x WHERE x.p = {a}.id AND x.n = {rnd.randrange(4)})',
                                f'{a}.id {pick(["IN", "NOT IN"])} (SELECT p FROM o WHERE n > {rnd.randrange(3)})', f'{a}.pay {pick("<>=")} (SELECT {pick(["MAX", "MIN", "AVG"])}(p.pay) FROM p{pick(["", f" WHERE p.city = {a}.city"])})'])
    where = f' WHERE {condition("p")} {pick(["AND", "OR"])} {condition("p")}'
    source = 'p' + pick(['', f' {pick(["", "LEFT "])}JOIN o ON o.p = p.id', ' LEFT JOIN p AS q ON q.id = p.boss', f' JOIN (SELECT p, {pick(["SUM(n)", "COUNT(*)"])} AS s FROM o GROUP BY p) AS t ON t.p = p.id'])
    return pick([f'SELECT {pick(["", "DISTINCT "])}p.name, p.pay FROM {source}{where}', f'SELECT COUNT(*), MAX(p.pay), COUNT(DISTINCT p.city) FROM {source}{where}',
                 f'SELECT p.city, {pick(["COUNT(*)", "SUM(p.pay)", "MIN(p.name)"])} FROM {source}{where} GROUP BY p.city{pick(["", " HAVING COUNT(*) > 1"])}',
                 f'SELECT p.id, p.name FROM {source}{where} ORDER BY p.id LIMIT {rnd.randrange(1, 4)}', f'SELECT p.id FROM {source}{where} {pick(["UNION", "UNION ALL", "EXCEPT"])} SELECT o.n FROM o'])

def test_hundreds_of_random_queries(stacked):
    runners, stack, _ = stacked
    rnd = Random(1)
    said = [exact(runners, stack, sql) for sql in dict.fromkeys(clauses(rnd) for _ in range(200)) if all(r.run(sql).ok for r in runners) and 'LIMIT' not in sql]
    assert len(said) > 120 and sum(said) > .95 * len(said)

def test_verdicts_are_those_of_databases_asked_one_by_one(stacked, monkeypatch):
    runners, _, urls = stacked
    rnd, golds = Random(2), [sql for sql in SURE if 'LIMIT' not in sql and 'OVER' not in sql]
    luck = 'SELECT ' + ', '.join(map(str, runners[3].run('SELECT COUNT(*), COUNT(DISTINCT note) FROM o').rows[0]))
    asked = [(g, g.replace('WHERE', 'WHERE 1 = 1 AND') + ' -- the same') for g in golds] + [(g, rnd.choice(golds)) for g in golds] + [('SELECT COUNT(*), COUNT(DISTINCT note) FROM o', luck)]
    examples, predictions = [Example(f'{i}', '?', g) for i, (g, _) in enumerate(asked)], [Prediction(f'{i}', sql=sql) for i, (_, sql) in enumerate(asked)]
    def verdicts(): return score(examples, predictions, urls[3], suite=[urls[i] for i in (0, 1, 2, 4)], comparator=['bag', 'strict'], cache=False)
    together = verdicts()
    monkeypatch.setattr(evaluate._Stack, '__call__', lambda self, sql, ordered=False: [])
    assert together == verdicts()
    assert {(v.ex, v.ts) for v in together} == {(0, 0), (1, 0), (1, 1)}

def test_golds_of_the_test_questions_are_those_of_databases_asked_one_by_one(tmp_path):
    suite, examples = find_suite('classicmodels'), read_jsonl(root() / 'data/questions/test.jsonl', Example)
    with Scorer(default_db(), suite=suite) as scorer: bench = evaluate._Bench(**scorer.setup | dict(store=str(tmp_path / 'verdicts.sqlite')))
    stacked = 0
    for e in examples:
        for sql in e.golds:
            runners, golds = bench.runners(e), bench.golds(e, sql)
            stacked += bool(bench.stack(e).made.get(sql, [''])[0])
            for i in range(1, len(runners) - 1):   # the first and the last are asked for themselves anyway
                alone = runners[i].gold(sql)
                assert compare_results(golds[i].result, alone.result, alone.keys, fold=True)[0] and golds[i].decided == alone.decided, (e.id, i)
    bench.close()
    assert stacked > 100
