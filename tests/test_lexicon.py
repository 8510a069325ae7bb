"What the lexica say of the embedded databases is true of them."
import re
from collections import Counter

import pytest

from classicmodels_nl2sql.db import connect
from classicmodels_nl2sql.lexicon import UNITS, find_lexicon
from classicmodels_nl2sql.schema import find_blurbs, introspect
from classicmodels_nl2sql.sql import guard, to_dialect
from classicmodels_nl2sql.twin import EMBEDDED, twin

KEYS = set('nouns display date timeless columns together past did states kinds values called units counts degrees verbs links measures balances conditions'.split())


@pytest.fixture(scope='module', params=EMBEDDED)
def known(request, tmp_path_factory):
    "An embedded database, its schema and its lexicon."
    with connect(f"duckdb:///{twin(tmp_path_factory.mktemp('lexicon') / 'x.duckdb', name=request.param)}") as db:
        schema = introspect(db, samples=0)
        yield db, schema, find_lexicon(schema)


def source(schema, table, sql):
    "FROM with every parent that `sql` names, along foreign keys, and the tables in it."
    paths, queue = {table: ''}, [table]
    for here in queue:
        for k in schema[here].foreign_keys:
            if k.ref_table not in paths:
                paths[k.ref_table] = f'{paths[here]} JOIN {k.ref_table} ON {here}.{k.columns[0]} = {k.ref_table}.{k.ref_columns[0]}'
                queue.append(k.ref_table)
    named = [t for t in dict.fromkeys(re.findall(r'(\w+)\.\w', sql)) if t != table]
    assert len(named) < 2, 'one parent a figure, or their joins would have to be merged'
    return table + ''.join(paths[t] for t in named)


def run(db, schema, sql):
    result = db.run(to_dialect(guard(sql, 'mysql', [t.name for t in schema.tables]), 'mysql', 'duckdb', schema))
    assert result.ok, f'{sql}: {result.error}'
    return result.rows


def test_everything_is_described(known):
    db, schema, lexicon = known
    assert set(lexicon) == set(find_blurbs(schema)) == {t.name for t in schema.tables}
    for table, entry in lexicon.items():
        assert set(entry) <= KEYS and entry['nouns'], table


def test_names_are_in_the_schema(known):
    db, schema, lexicon = known
    for table, entry in lexicon.items():
        t, keys = schema[table], {k.columns[0]: k for k in schema[table].foreign_keys}
        columns = [*entry['columns'], *entry.get('states', []), *entry.get('kinds', []), *entry.get('values', {}), *entry.get('called', {}), *entry.get('units', {}), *entry.get('counts', {}), *entry.get('degrees', {}),
                   *entry.get('display', []), *(c for e in entry.get('together', []) for c in e['columns'])]
        for c in columns: t[c]
        dates = {c.name for c in t.columns if c.kind == 'date'}
        assert {*entry.get('past', {}), *entry.get('did', {})} <= dates and {entry.get('date', 'none')} <= dates | {'none'}, table
        assert set(entry.get('verbs', {})) == set(keys), table
        for other in [*entry.get('links', {}), *(o for m in entry.get('measures', []) for o in (*m.get('of', ()), *m.get('verbs', {})))]: schema[other]
        assert set(entry.get('units', {}).values()) | {m['unit'] for m in entry.get('measures', [])} <= set(UNITS), table


def test_values_exist(known):
    db, schema, lexicon = known
    for table, entry in lexicon.items():
        for column in {*entry.get('values', {}), *entry.get('called', {})}:
            held = {str(v).strip() for v, in db.run(f'SELECT DISTINCT {column} FROM {table}').rows}
            named = {*entry.get('values', {}).get(column, {}), *entry.get('called', {}).get(column, {})}
            assert named <= held, (table, column, named - held)


def test_no_phrase_means_two_things(known):
    "A noun names the rows of one table, and a name one figure; within a table a phrase names one column or one group of columns."
    db, schema, lexicon = known
    def twice(phrases): return [p for p, n in Counter(p.lower() for p in phrases).items() if n > 1]
    assert not twice(n for e in lexicon.values() for n in e['nouns'])
    assert not twice(p for e in lexicon.values() for m in e.get('measures', []) + e.get('balances', []) for key in ('names', 'row') for p in m.get(key, ()))
    for table, entry in lexicon.items():
        assert not twice([p for phrases in entry['columns'].values() for p in phrases] + [p for e in entry.get('together', []) for p in e['names']]), table
        for phrases in entry['columns'].values(): assert phrases and not [p for p in phrases if re.match('(the|an?) ', p)], table


def test_verbs_have_two_forms(known):
    "The second is past tense and participle at once, so that it fits \"placed\" and \"have never placed\"."
    _, _, lexicon = known
    forms = [f for e in lexicon.values() for f in (*(f for v in e.get('verbs', {}).values() for f in v['parent']), *(f for l in e.get('links', {}).values() for f in l['active']),
                                             *(f for m in e.get('measures', []) for fs in m.get('verbs', {}).values() for f in fs))]
    assert forms and not [f for f in forms if not re.fullmatch(r'[a-z]+( [a-z ]+)?/[a-z]+( [a-z ]+)?', f)]


def test_figures_run(known):
    db, schema, lexicon = known
    for table, entry in lexicon.items():
        for m in entry.get('measures', []):
            value, = run(db, schema, f"SELECT {m['agg']}({m['sql']}) FROM {source(schema, table, m['sql'])}")
            assert value[0], m
            assert not m.get('verbs') or m['agg'] == 'SUM', m
            if each := m.get('each'): assert each in {k.ref_table for k in schema[table].foreign_keys}, m
        for b in entry.get('balances', []):
            for side in ('plus', 'minus'): assert run(db, schema, f"SELECT SUM({b[side]['sql']}) FROM {b[side]['table']}")[0][0]


def test_conditions_hold_for_some_rows_and_not_for_all(known):
    db, schema, lexicon = known
    for table, entry in lexicon.items():
        for c in entry.get('conditions', []):
            (n, held), = run(db, schema, f"SELECT COUNT(*), SUM(CASE WHEN {c['sql']} THEN 1 ELSE 0 END) FROM {source(schema, table, c['sql'])}")
            assert 0 < held < n, (table, c['sql'], held, n)
            assert c['after'] and c['pred'], c
