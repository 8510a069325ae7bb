"""Constrained decoding, where xgrammar is installed."""
import json

import pytest

xgrammar = pytest.importorskip('xgrammar', reason='needs xgrammar, the extra [constrain]')
pytest.importorskip('torch')

from classicmodels_nl2sql.constrain import SQLConstraint, Spelling, sql_grammar
from classicmodels_nl2sql.core import root
from classicmodels_nl2sql.db import connect
from classicmodels_nl2sql.llm import load, toy_model
from classicmodels_nl2sql.schema import introspect
from classicmodels_nl2sql.twin import twin


@pytest.fixture(scope='module')
def schema():
    with connect(f'duckdb:///{twin()}') as db: return introspect(db)


def matcher(grammar, **options):
    info = xgrammar.TokenizerInfo([bytes([i]) for i in range(1, 256)] + ['<end>'], stop_token_ids=255)
    return xgrammar.GrammarMatcher(xgrammar.GrammarCompiler(info, max_threads=1).compile_grammar(grammar), **options)


def test_what_is_a_sentence(schema):
    m = matcher(sql_grammar(schema), terminate_without_stop_token=True)
    def sentence(sql): m.reset(); return m.accept_string(sql) and m.is_completed()
    golds = [json.loads(line)['sql'] for line in open(root() / 'data/questions/validation.jsonl', encoding='utf-8')]
    assert sum(map(sentence, golds)) >= .96 * len(golds)
    for sql in ('SELECT name FROM customers', 'SELECT customerName FROM clients', 'DELETE FROM customers', 'SELECT 1; SELECT 2', 'SELECT SLEEP(9) FROM orders', 'SELECT city FROM offices -- x'): assert not sentence(sql)


def test_a_model_keeps_to_it(schema, tmp_path):
    lm, m = load(str(toy_model(tmp_path)), quiet=True), matcher(sql_grammar(schema))
    replies = lm.generate([[dict(role='user', content=q)] for q in ('a', 'b', 'c')], 40, n=2, temperature=1., constraint=SQLConstraint(lm, schema))
    for r in (r for rs in replies for r in rs): m.reset(); assert m.accept_string(r.text), r.text


def test_marks_of_the_tiny_base(schema):
    "Through the tiny base's tokenizer a gold is a sentence token by token, and so is its end."
    lm = load('tiny', quiet=True)
    c = SQLConstraint(lm, schema)
    assert Spelling.of(lm.tokenizer).marked
    for sql in ("SELECT customerName, MSRP FROM customers JOIN products ON (customerName = 'New Zealand' OR MSRP > 3.5) LIMIT 10", 'SELECT COUNT(*) FROM orders o WHERE o.orderNumber NOT IN (SELECT orderNumber FROM orderdetails)'):
        state = c.start()
        assert all(state.accept_token(t) for t in lm.tokenizer(sql, add_special_tokens=False)['input_ids'] + [lm.tokenizer.eos_token_id]), sql
