"""What the training notebook leaves out: models that scale their logits, the schema in the prompt, no quantisation."""
import pytest

torch = pytest.importorskip('torch')
pytest.importorskip('trl')

from dataclasses import replace

from classicmodels_nl2sql.answer import system_for
from classicmodels_nl2sql.core import UserError
from classicmodels_nl2sql.data import Example
from classicmodels_nl2sql.llm import load, toy_model, _quiet
from classicmodels_nl2sql.schema import Column, Schema, Table
from classicmodels_nl2sql.train import TrainConfig, encode, fit, marked, sql_loss, train, train_config

EXAMPLES = [Example(str(i), f'{t} in {c}', f"SELECT COUNT(*) FROM {t} WHERE country = '{c}'")
            for i, (t, c) in enumerate((t, c) for t in ('customers', 'offices', 'orders') for c in ('France', 'Spain', 'Italy', 'Japan'))] * 8
EXAMPLES = [replace(e, id=str(i)) for i, e in enumerate(EXAMPLES)]
SHOP = Schema('shop', (Table('customers', (Column('country', 'VARCHAR', True),)),))


@pytest.fixture(autouse=True)
def one_thread():
    "A toy is too small to share among threads."
    before = torch.get_num_threads(); torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope='module')
def toy(tmp_path_factory): return str(toy_model(tmp_path_factory.mktemp('toy')))


def config(toy, **more): return train_config(toy, **{**dict(r=8, alpha=8, batch_size=16, lr=1e-2, epochs=1), **more})


@pytest.mark.parametrize('kind, setting', [('granite', dict(logits_scaling=8.)), ('gemma2', dict(final_logit_softcapping=5., head_dim=16))])
def test_models_that_change_their_logits(toy, tmp_path, kind, setting):
    "The loss is the model's own, and training lowers it."
    from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer
    shape = AutoConfig.for_model(kind, vocab_size=261, hidden_size=64, intermediate_size=128, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=4,
                                 pad_token_id=0, eos_token_id=1, bos_token_id=None, **setting)
    torch.manual_seed(0)
    with _quiet():
        AutoModelForCausalLM.from_config(shape).save_pretrained(tmp_path)
        AutoTokenizer.from_pretrained(toy).save_pretrained(tmp_path)
    lm = load(str(tmp_path), quiet=True); rows = encode(lm, EXAMPLES)
    ids, labels = (torch.tensor([rows[0][k]]) for k in ('input_ids', 'labels'))
    with torch.no_grad(): own = lm.model(ids, labels=labels).loss.item()
    before = sql_loss(lm, rows)
    assert sql_loss(lm, rows[:1]) == pytest.approx(own, rel=1e-4)
    done = fit(lm, rows, config(toy, bits=16), progress=False)
    assert sql_loss(lm, rows) < before - .05 and done['steps'] == 6


def test_schema_in_the_prompt(toy, tmp_path):
    "The schema is read and not trained, and the adapter is asked the way it was trained."
    lm = load(toy, quiet=True)
    text = marked(lm.tokenizer, *encode(lm, EXAMPLES[:1], SHOP)[0].values())
    assert text.startswith('<|system|>Write one MySQL SELECT') and 'customers(country text)<|user|>customers in France<|assistant|>«SELECT' in text and text.endswith('<|end|>»')
    record = train(EXAMPLES[:16], config(toy, schema_in_prompt=True), tmp_path / 'a', schema=SHOP, progress=False)
    lm = load(toy, adapter=tmp_path / 'a', quiet=True)
    assert record['schema_in_prompt'] and system_for(lm, SHOP).name == 'zero-shot'
    with pytest.raises(UserError, match='longer than max_length=100'): train(EXAMPLES, config(toy, schema_in_prompt=True, max_length=100), tmp_path / 'b', schema=SHOP, progress=False)
    assert not (tmp_path / 'b').exists()


def test_without_quantisation_or_embeddings(toy, tmp_path):
    lm = load(toy, bits=16, quiet=True)
    rows = encode(lm, EXAMPLES)
    record = train(EXAMPLES, config(toy, bits=16, embeddings=False, dropout=.05, accumulate=2, batch_size=8, lr=4e-2), tmp_path / 'a', validation=EXAMPLES, progress=False)
    again = load(toy, adapter=tmp_path / 'a', quiet=True)
    assert record['steps'] == 6 and record['labels'] == 96
    assert sql_loss(again, rows) == record['validation_loss'] < record['validation_loss_before'] - .5
    assert not any('embed' in n for n, p in again.model.named_parameters() if '.modules_to_save.' in n)


def test_large_models_get_other_defaults(toy):
    assert train_config('meta-llama/Meta-Llama-3-8B-Instruct').r == 16 and train_config('tiny').r == train_config(toy).r == 64
    with pytest.raises(ValueError, match='lr=0 must be positive'): TrainConfig(lr=0)
