"What every draw of the label grammar must hold, on the embedded databases and on schemas made to trip it."
import re
from functools import lru_cache

import duckdb
import pytest
import sqlglot
from sqlglot import exp

from classicmodels_nl2sql.db import connect
from classicmodels_nl2sql.grammar import KINDS, Grammar, draw
from classicmodels_nl2sql.lexicon import Names, find_lexicon, profile
from classicmodels_nl2sql.schema import introspect
from classicmodels_nl2sql.sql import difficulty, to_dialect
from classicmodels_nl2sql.twin import EMBEDDED, twin

ODD = {
    'quoting': '''CREATE TABLE "order" ("key" INTEGER PRIMARY KEY, "group" VARCHAR NOT NULL, "unit price" DECIMAL(8,2), "a`b" INTEGER, "it's on" DATE);
        CREATE TABLE "order details" (line INTEGER, "key" INTEGER REFERENCES "order" ("key"), "select" VARCHAR, "how many" INTEGER, PRIMARY KEY (line, "key"));
        INSERT INTO "order" SELECT i, ['it''s', 'A "quoted" one', 'back\\slash', '50%'][i % 4 + 1], i * 1.5, i % 7, DATE '2020-01-01' + i::INT * 30 FROM range(1, 41) r(i);
        INSERT INTO "order details" SELECT i % 3 + 1, i % 40 + 1, ['x', 'y', 'z'][i % 3 + 1], i % 11 FROM range(1, 61) r(i)''',
    'one table': '''CREATE TABLE readings (id INTEGER PRIMARY KEY, place VARCHAR, taken DATE, celsius DOUBLE, is_valid BOOLEAN);
        INSERT INTO readings SELECT i, ['north', 'south', NULL][i % 3 + 1], DATE '2021-01-01' + i::INT, i % 30 + .5, i % 2 = 0 FROM range(1, 61) r(i)''',
    'empty': '''CREATE TABLE parents (id INTEGER PRIMARY KEY, name VARCHAR); CREATE TABLE children (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parents (id), amount DECIMAL(8,2), born DATE)''',
    'nothing to say': '''CREATE TABLE files (content BLOB); CREATE TABLE links (a INTEGER, b INTEGER, PRIMARY KEY (a, b)); INSERT INTO links VALUES (1, 2), (2, 3)''',
}


@pytest.fixture(scope='module')
def databases(tmp_path_factory):
    "{name: (open database, schema, profiles, lexicon)}, made when first asked for."
    folder = tmp_path_factory.mktemp('grammar')

    @lru_cache(None)
    def get(name):
        path = folder / f'{name}.duckdb'
        if name in EMBEDDED: twin(path, name=name)
        else:
            with duckdb.connect(str(path)) as c: c.execute(ODD[name])
        db = connect(f'duckdb:///{path}', threads=1)
        schema = introspect(db)
        return db, schema, profile(db, schema), find_lexicon(schema)
    return get


def some(database, n, seed=0, kinds=None, lexicon=True):
    "`n` draws: (kind, question, sql)."
    _, schema, profiles, known = database
    g = Grammar(schema, profiles, seed, Names(schema, known if lexicon else {}))
    return [draw(g, kinds) for _ in range(n)]


@pytest.mark.parametrize('name, lexicon', [(name, lexicon) for name in (*EMBEDDED, *ODD) for lexicon in ((True, False) if name in EMBEDDED else (False,))])
def test_every_draw_parses_and_runs(databases, name, lexicon):
    db, schema, *_ = database = databases(name)
    drawn = [d for seed in range(3) for d in some(database, 120, seed, lexicon=lexicon)]
    for i, (kind, question, sql) in enumerate(drawn):
        sqlglot.parse_one(sql, read='mysql')
        assert question and question[-1] not in ' ,' and not re.search(r'[{}\x00-\x1f]|  ', question + sql), (kind, question)
        if i % 3: continue # running costs more than parsing
        result = db.run(to_dialect(sql, 'mysql', 'duckdb', schema))
        assert result.ok, (kind, sql, result.error)
    assert len({d[2] for d in drawn}) > (3 if name == 'nothing to say' else 20)


def test_same_seed_same_draws(databases):
    database = databases('twin')
    assert some(database, 60, 'a') == some(database, 60, 'a') != some(database, 60, 'b')


def test_a_plain_grammar_says_everything_in_one_way(databases):
    _, schema, profiles, known = databases('twin')
    def questions(plain): g = Grammar(schema, profiles, 3, Names(schema, known), plain=plain); return [draw(g, {'count_rows': KINDS['count_rows']})[1] for _ in range(80)]
    assert all(re.fullmatch(r'How many .* are there\?', q) for q in questions(True)) and not all(q.startswith('How many') for q in questions(False))


def test_names_are_quoted_where_they_must_be(databases):
    for kind, question, sql in some(databases('quoting'), 200):
        bare = re.sub(r"`(?:[^`]|``)*`|'(?:[^'\\]|''|\\.)*'", '', sql)
        assert not re.search(r'\bunit price\b|\border details\b|\bhow many\b|FROM order\b|\ba`b', bare), sql


def test_no_kind_says_anything_of_nothing(databases):
    _, schema, profiles, _ = databases('nothing to say')
    assert [t.name for t in Grammar(schema, profiles).tables] == ['links']
    for name in ('extremes', 'with_itself', 'days_between', 'shares'):
        assert draw(Grammar(schema, profiles), {name: KINDS[name]}, patience=200) == (name, '', ''), name


def test_every_kind_speaks_on_the_embedded_databases(databases):
    for name in EMBEDDED:
        for kind in KINDS: assert some(databases(name), 1, kinds={kind: KINDS[kind]})[0][2], (name, kind)


# -- the projection convention, kind by kind

def columns(tree):
    "The select list: names of plain columns, and * for everything that is computed."
    return tuple(e.name if isinstance(e, exp.Column) else '*' for e in tree.selects)


def stands_for(g, name):
    "The columns that stand for a row of the table `name`."
    return g.names.display(g.schema[name])


def of_rows(g, tree, question):
    "What stands for a row, or the number of rows."
    return columns(tree) == stands_for(g, tree.find(exp.From).this.name) or isinstance(tree.selects[0], exp.Count) and len(tree.selects) == 1


def of_rows_through(g, tree, question):
    "What stands for a row of some table, or the number of them."
    return columns(tree) in {stands_for(g, t.name) for t in g.tables} or of_rows(g, tree, question)


def of_rows_with(least, most):
    "What stands for a row and then so many columns."
    def rule(g, tree, question):
        shown, stands = columns(tree), stands_for(g, tree.find(exp.From).this.name)
        return shown[:len(stands)] == stands and least <= len(shown) - len(stands) <= most
    return rule


def named(g, tree, question):
    "Columns, or parts of a date, nothing computed."
    return all(isinstance(e, (exp.Column, exp.Year, exp.Quarter, exp.Month, exp.DayOfWeek)) for e in tree.selects)


def twice(g, tree, question):
    "What stands for a row and for the row that it refers to."
    shown = columns(tree)
    return shown[:len(shown) // 2] == shown[len(shown) // 2:] == stands_for(g, tree.find(exp.From).this.name)


def key_then_row(g, tree, question):
    "A value to group by and what stands for a row."
    return columns(tree)[1:] == stands_for(g, tree.find(exp.From).this.name)


def either(*rules): return lambda g, tree, question: any(rule(g, tree, question) for rule in rules)


def computed(*numbers):
    "So many figures and nothing else."
    def rule(g, tree, question): return set(columns(tree)) == {'*'} and len(tree.selects) in numbers
    return rule


def keys_then_figures(g, tree, question):
    "Keys (columns, or parts of a date), then at most two figures; a figure with the best keys only if asked for."
    figure = [e.find(exp.AggFunc, exp.Subquery, exp.Window) is not None for e in tree.selects]
    best = tree.args.get('limit') or tree.args.get('having')
    asked = re.search(r'and how many|and the number|with the|how many\??$|and its|and their|showing the|show the|and what|how much|figures?|amounts|count too', question, re.I)
    return figure == sorted(figure) and not all(figure) and sum(figure) <= 2 and (not best or not any(figure) or bool(asked))


RULES = dict(
    list_rows=of_rows, list_columns=named, with_parent=named, distinct_values=either(named, computed(1)), lookup=named, of_one=either(named, computed(1)), expressions=of_rows_with(1, 1), newest_facts=named, columns_of_best=named, best_known=keys_then_figures,
    several_figures=lambda g, tree, q: 2 <= sum(e.find(exp.AggFunc) is not None for e in tree.selects) <= 3,
    count_rows=computed(1), count_parents=computed(1), aggregate_rows=computed(1, 2), grouped=keys_then_figures, grouped_twice=keys_then_figures, with_zeros=of_rows_with(1, 1),
    extremes=of_rows_with(0, 1), nth=named, at_extreme=either(of_rows, computed(1)), against_average=of_rows, against_group=either(of_rows, key_then_row), above_average_groups=named, average_of_groups=computed(1),
    average_per_key=keys_then_figures, without_any=of_rows, through=of_rows_through, both_and_not=of_rows, bought_but_not=of_rows, with_itself=twice, pairs=twice, count_under=of_rows_with(0, 1), top_and_bottom=of_rows, like_their=of_rows,
    set_operations=either(named, of_rows), shares=computed(1), share_of_total=keys_then_figures, side_by_side=either(computed(1, 2), keys_then_figures), columns_apart=either(named, computed(1, 2, 3), lambda g, tree, q: columns(tree)[-1] == '*'),
    buckets=either(of_rows_with(1, 1), computed(2)), two_children=of_rows_with(0, 2), days_between=either(of_rows_with(1, 1), computed(1), keys_then_figures), running=keys_then_figures,
    more_than_before=named, above_all=named, same_as=of_rows,
    ranking=lambda g, tree, q: columns(tree)[-1] == '*' and '*' not in columns(tree)[:-1], top_per_group=named)


def test_every_kind_has_a_rule(): assert set(RULES) == set(KINDS)



@pytest.mark.parametrize('name', EMBEDDED)
@pytest.mark.parametrize('kind', RULES)
def test_projection_convention(databases, name, kind):
    "Number and names of the columns follow the rules at the head of the room of kinds."
    _, schema, profiles, known = databases(name)
    g = Grammar(schema, profiles, 5, Names(schema, known))
    for _ in range(25):
        _, question, sql = draw(g, {kind: KINDS[kind]})
        assert RULES[kind](g, sqlglot.parse_one(sql, read='mysql'), question), (question, sql)


def test_two_figures_are_two_columns(databases):
    for _, question, sql in some(databases('twin'), 150, kinds={'aggregate_rows': KINDS['aggregate_rows']}):
        n = len(sqlglot.parse_one(sql, read='mysql').selects)
        assert n == 1 or ' and ' in question, (question, sql)


def test_all_levels_of_difficulty_are_drawn(databases):
    found = [difficulty(sql) for *_, sql in some(databases('twin'), 300)]
    assert all(found.count(level) > 20 for level in ('easy', 'medium', 'hard'))
