"What the confidence page leaves out: broken answers one by one, the whole loss by hand, other tokenizers, metrics at their edges."
import json, math

import numpy as np
import pytest

torch = pytest.importorskip('torch')
pytest.importorskip('trl')

from classicmodels_nl2sql.confidence import (NumericTarget, auroc, brier, calibration, confidence_rows, coverage, digit_tokens, ece, ex_at,
                                             expected_numbers, hybrid, hybrid_loss, number_loss, numeric_metrics, numeric_rows, platt, Checked, _digits)
from classicmodels_nl2sql.data import Example
from classicmodels_nl2sql.llm import load, toy_model

NAMED = NumericTarget('confidence')


@pytest.fixture(scope='module')
def lm(tmp_path_factory): return load(str(toy_model(tmp_path_factory.mktemp('toy'))), quiet=True)


@pytest.mark.parametrize('text, number', [
    ('{"sql": "SELECT 1", "confidence": 0.5}', .5), ('{"confidence":1}', 1), ('{"confidence": 0}', 0), ('```json\n{"confidence": 5e-1}\n```', .5),
    ('{"other": 1} {"confidence": 0.25}', .25), ('{broken {"confidence": 0.25}', .25), ('{"sql": "{\\"confidence\\": 0.9}", "confidence": 0.25}', .25),
    ('', None), ('{', None), ('{}', None), ('[]', None), ('null', None), ('0.5', None), ('{"confidence": ', None), ('{"confidence": 0.5', None), ('{"confidence": 0.5,}', None),
    ('{"confidence": .5}', None), ('{"confidence": 0,5}', None), ('{"confidence": 50%}', None), ('{"confidence": "high"}', None), ('{"confidence": "0.5"}', None), ('{"confidence": [0.5]}', None),
    ('{"confidence": false}', None), ('{"confidence": null}', None), ('{"confidence": NaN}', None), ('{"confidence": Infinity}', None), ('{"confidence": -Infinity}', None), ('{"confidence": 1.01}', None),
    ('{"confidence": -0.01}', None), ('{"confidence": ' + '9' * 4000 + '}', None), ('{"Confidence": 0.5}', None), ('{"inner": {"confidence": 0.5}}', None), ("{'confidence': 0.5}", None), ('{"a":' * 5000, None)])
def test_json_answers(text, number): assert NAMED.parts(text)[1] == number


@pytest.mark.parametrize('text, sql, number', [
    ('SELECT 1 -- 0.85', 'SELECT 1', .85), ('SELECT 1; -- 0.85', 'SELECT 1', .85), ('SELECT 1\n-- 0.85\n', 'SELECT 1', .85), ('SELECT 1', 'SELECT 1', None), ("SELECT '-- 0.5'", "SELECT '-- 0.5'", None),
    ('SELECT 1 -- 85', None, None), ('SELECT 1 -- sure', None, None), ('SELECT 1 -- -0.5', None, None), ('', '', None), (' -- 0.5', '', .5)])
def test_comments(text, sql, number):
    found = NumericTarget().parts(text)
    assert found[1] == number and (sql is None or found[0] == sql)


@pytest.mark.parametrize('spec', [NumericTarget(), NAMED, NumericTarget('a "quoted" name', -10, 10, 3)])
def test_what_is_written_is_read(spec):
    for sql in ("SELECT 1", "SELECT '\"', 'é' FROM t WHERE a -- b", 'SELECT "x\\y"'):
        text = spec.write(sql, .25)
        start, end, before = spec.span(text)
        assert spec.parts(text)[1] == .25 and float(text[start:end]) == .25 and before < start
        if spec.key: assert json.loads(text)[spec.key] == .25


def test_places_of_digits(lm):
    spec = NumericTarget('n', -1000, 1000, 1)
    *_, found = _digits(lm, spec.write('SELECT 7', -12.5), spec)
    assert [(w, round(p, 9), v) for _, w, p, v in found] == [(1, -10, 1), (1, -1, 2), (1, -.1, 5)]
    row, = numeric_rows(lm, [Example('1', 'q', spec.write('SELECT 7', -12.5))], spec)
    assert row['target'] == -12.5 and row['base'] == 0 and [x for x in row['labels'] if x != -100][-1] in lm.ends


def test_tokens_of_several_digits():
    "Two digits in a token: a hundred buckets, one position."
    class Pairs:
        def get_vocab(self): return {f'{i:02d}': 99 - i for i in range(100)} | {'7': 100, ' 1': 101}
    tokens = digit_tokens(Pairs())
    assert list(tokens) == [2] and tokens[2][0] == 99 and tokens[2][99] == 0
    logits = torch.zeros(1, 102); logits[0, tokens[2][85]] = 50.
    one = torch.tensor
    assert expected_numbers(logits, one([2]), one([.01]), one([0]), torch.zeros(1), tokens).item() == pytest.approx(.85)


def test_the_whole_loss_by_hand():
    """One row of five tokens: two of text, then a digit that only the regression trains, then its end.
    Vocabulary: ten digits and two words. Before the digit 0 and 9 have a half each."""
    ids = torch.tensor([[10, 11, 10, 4, 11]])
    batch = dict(input_ids=ids, labels=torch.tensor([[-100, -100, 10, -100, 11]]), width=torch.tensor([[0, 0, 0, 1, 0]]), place=torch.tensor([[0, 0, 0, .1, 0]]), base=torch.tensor([.05]), target=torch.tensor([1.]))
    marks = torch.tensor([[-100, -100, 10, 4, 11]])
    logits = torch.full((3, 12), -1e4)
    logits[0, 10] = logits[0, 11] = 0.   # the word: ln 2
    logits[1, 0] = logits[1, 9] = 0.     # expected: .05 + .1 * 4.5 = .5
    logits[2, 11] = 0.                   # the end: nothing
    how = lambda **more: hybrid_loss(logits, marks, batch, {1: list(range(10))}, trained=2, numbers=1, **{**dict(weight=0, sharpen=0), **more}).item()
    assert how() == pytest.approx(math.log(2) / 2)
    assert how(weight=2) == pytest.approx(math.log(2) / 2 + 2 * .25)
    assert how(weight=2, how='mae') == pytest.approx(math.log(2) / 2 + 2 * .5)
    assert how(weight=2, how='huber', delta=.1) == pytest.approx(math.log(2) / 2 + 2 * .1 * (.5 - .05))
    assert how(weight=2, scale=10) == pytest.approx(math.log(2) / 2 + 2 * .0025)
    logits[1, [3, 4, 5, 6]] = torch.tensor([.125, .375, .375, .125]).log(); logits[1, [0, 9]] = -1e4   # as it is to be: no nearer than its own entropy
    assert how(sharpen=1) == pytest.approx(math.log(2) / 2 - .25 * math.log(.125) - .75 * math.log(.375), rel=1e-4)


def test_only_the_digits_feel_the_number():
    "The gradient of the regression is that of the expectation: up for digits above it, down for those below."
    logits = torch.zeros(1, 10, requires_grad=True); one = torch.tensor
    expected = expected_numbers(logits, one([1]), one([.1]), one([0]), one([.05]), {1: list(range(10))})
    number_loss(expected - 1.).sum().backward()
    assert expected.item() == pytest.approx(.5)
    assert logits.grad[0].tolist() == pytest.approx([2 * (.5 - 1) * .1 * .1 * (d - 4.5) for d in range(10)], abs=1e-6)


def test_rows_of_right_and_wrong(lm):
    given = [Checked('1', 'q', 'SELECT a FROM t', 1), Checked('2', 'q', 'SELECT a FROM t', 0), Checked('3', 'q', 'SELECT a FROM t', None), Checked('4', 'q', '', 0)]
    for spec in (NumericTarget(), NAMED):
        right, wrong = confidence_rows(lm, given, spec)
        text = lambda row: lm.tokenizer.decode([t for t in row['labels'] if t != -100])
        assert 'SELECT a FROM t' in text(right) and 'SELECT' not in text(wrong) and '0.' in text(wrong) and (right['target'], wrong['target']) == (1., 0.)
        assert sum(w > 0 and l == -100 for w, l in zip(right['width'], right['labels'])) == 1
    digits = {next(t for t, w in zip(r['input_ids'], r['width']) if w) for r in confidence_rows(lm, given[:1] * 60)}
    assert len(digits) > 7   # nothing is to be learnt from the number that stands there
    with pytest.raises(ValueError, match='rmse'): hybrid(lm, how='rmse')


def test_metrics():
    assert ece([.9] * 10, [1] * 9 + [0]) == pytest.approx(0) and ece([1.] * 4, [0] * 4) == 1 and brier([1., 0.], [0, 1]) == 1
    assert calibration([0., .05, .1, .999, 1.], [0] * 5).n.tolist() == [2, 1, 2]
    assert math.isnan(auroc([.1, .2], [1, 1])) and auroc([.1, .9], [0, 1]) == 1 and auroc([.9, .1], [0, 1]) == 0
    assert coverage([.5, .5], [1, 0]).coverage.tolist() == [1.] and ex_at([.5] * 10, [1] * 5 + [0] * 5, .8) == pytest.approx(.5)
    assert ex_at([.9, .8, .7, .6, .5], [1, 1, 1, 1, 0], .8) == 1 and ex_at([.9, .8, .7, .6, .5], [1, 1, 1, 1, 0], 1) == pytest.approx(.8)
    empty = numeric_metrics([None, None], [1., 0.])
    assert empty['read'] == 0 and empty['within'] == 0 and math.isnan(empty['mae']) and math.isnan(numeric_metrics([1., 1.], [1., 1.])['r2'])
    assert numeric_metrics([.8, .79], [1, 1])['within'] == .5
    assert np.all(np.isfinite(platt([-1., 1.], [0, 1])([-9., 9.])))   # separable: smoothed targets keep it finite
