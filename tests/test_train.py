"""What the training notebooks leave out: models that scale their logits, the schema in the prompt, no quantisation, golden losses, a killed process, memory that runs out."""
import json, math, os, signal, subprocess, sys
from pathlib import Path

import pytest

torch = pytest.importorskip('torch')
pytest.importorskip('trl')

from dataclasses import replace

from classicmodels_nl2sql.answer import system_for
from classicmodels_nl2sql.core import UserError
from classicmodels_nl2sql.data import Example
from classicmodels_nl2sql.llm import load, toy_model, _quiet
from classicmodels_nl2sql.schema import Column, Schema, Table
from classicmodels_nl2sql.memory import adapter_parameters, optimizer_bytes, skeleton
from classicmodels_nl2sql.rows import pack
from classicmodels_nl2sql.train import TrainConfig, checkpoint_folder, encode, execution_accuracy, fit, marked, sql_loss, train, train_config

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


GOLDEN = {4: [8.415, 8.093], 16: [8.462, 8.122]}  # losses of two updates from the toy's weights

@pytest.mark.parametrize('bits', [4, 16])
def test_golden_losses(toy, bits):
    "QLoRA and LoRA: the first two losses, and the first is the loss of the untrained model."
    lm = load(toy, bits=bits, quiet=True); rows = encode(lm, EXAMPLES[:32])
    before = sql_loss(lm, rows[:16])
    done = fit(lm, rows, config(toy, bits=bits, embeddings=False, lr=4e-2, max_steps=2, log_steps=1), progress=False)
    assert [l['loss'] for l in done['losses']] == pytest.approx(GOLDEN[bits], abs=.02)
    assert done['losses'][0]['loss'] == pytest.approx(before, abs=.3)  # another sixteen rows


def losses(record): return [(l['step'], l['loss'], l['lr']) for l in record['losses']]


KILLED = """
import os, signal, sys, torch
from tests_train import EXAMPLES, resumed
from classicmodels_nl2sql.train import train
torch.set_num_threads(1)
save, saved = torch.save, []
def dies(state, path):
    saved.append(path)
    if len(saved) == 3: path.write_bytes(b'half a file'); os.kill(os.getpid(), signal.SIGKILL)
    save(state, path)
torch.save = dies
train(EXAMPLES, resumed(sys.argv[1]), sys.argv[2], progress=False)
"""

def resumed(toy): return config(toy, epochs=2, dropout=.1, accumulate=2, batch_size=4, save_steps=2, log_steps=3)

def test_a_killed_process_goes_on_exactly(toy, tmp_path):
    "kill -9 in the middle of writing the third checkpoint; the next start gives the losses and the adapter of an undisturbed run, bit for bit."
    (tmp_path / 'tests_train.py').write_bytes(Path(__file__).read_bytes())
    env = dict(os.environ, PYTHONPATH=os.pathsep.join([str(tmp_path), str(Path(__file__).parent.parent)]), OMP_NUM_THREADS='1')
    died = subprocess.run([sys.executable, '-W', 'ignore', '-c', KILLED, toy, tmp_path / 'killed'], env=env, cwd=tmp_path, capture_output=True, text=True, timeout=300)
    left = sorted(p.name for p in checkpoint_folder(tmp_path / 'killed').iterdir())
    assert died.returncode == -signal.SIGKILL, died.stderr
    assert left == ['identity.json', 'readings.jsonl', 'step-0000002', 'step-0000004', 'step-0000006.part']
    whole = train(EXAMPLES, resumed(toy), tmp_path / 'whole', progress=False)
    again = train(EXAMPLES, resumed(toy), tmp_path / 'killed', progress=False)
    assert losses(again) == losses(whole) and again['steps'] == 24 and again['tokens_read'] == whole['tokens_read']
    assert (tmp_path / 'killed' / 'adapter_model.safetensors').read_bytes() == (tmp_path / 'whole' / 'adapter_model.safetensors').read_bytes()
    assert not checkpoint_folder(tmp_path / 'killed').exists()


def test_interrupted_at_any_step(toy, tmp_path, monkeypatch):
    "Ctrl-C before, at and after a checkpoint and at the end of an epoch."
    from classicmodels_nl2sql import train as room
    whole = train(EXAMPLES, resumed(toy), tmp_path / 'whole', progress=False)
    original = room._Clock.tick
    for step in (1, 2, 7, 12, 13, 23):
        seen = []
        def tick(clock):
            seen.append(1)
            if len(seen) == step: raise KeyboardInterrupt
            return original(clock)
        monkeypatch.setattr(room._Clock, 'tick', tick)
        with pytest.raises(KeyboardInterrupt): train(EXAMPLES, resumed(toy), tmp_path / f'{step}', progress=False)
        monkeypatch.setattr(room._Clock, 'tick', original)
        again = train(EXAMPLES, resumed(toy), tmp_path / f'{step}', progress=False)
        assert losses(again) == losses(whole), step
        assert (tmp_path / f'{step}' / 'adapter_model.safetensors').read_bytes() == (tmp_path / 'whole' / 'adapter_model.safetensors').read_bytes(), step


@pytest.mark.parametrize('error', [torch.OutOfMemoryError('CUDA out of memory'), RuntimeError("DefaultCPUAllocator: can't allocate memory"), MemoryError()])
def test_out_of_memory(toy, monkeypatch, error):
    "The error names three changes with what each would save."
    def full(*_): raise error
    monkeypatch.setattr('classicmodels_nl2sql.train._sql_logits', full)
    lm = load(toy, bits=16, quiet=True)
    with pytest.raises(UserError) as told: fit(lm, encode(lm, EXAMPLES), config(toy, bits=16), progress=False)
    assert told.value.hint.count('GB less') == 3 and 'batch_size=8 with accumulate=2' in told.value.hint and 'checkpointing=True' in told.value.hint


def test_other_runtime_errors_are_not_hidden(toy, monkeypatch):
    def broken(*_): raise RuntimeError('shapes do not match')
    monkeypatch.setattr('classicmodels_nl2sql.train._sql_logits', broken)
    lm = load(toy, quiet=True)
    with pytest.raises(RuntimeError, match='shapes'): fit(lm, encode(lm, EXAMPLES), config(toy), progress=False)


def test_a_loss_that_is_no_number_stops(toy, monkeypatch):
    from classicmodels_nl2sql import train as room
    original = room._sql_logits
    def nan(*args): logits, targets = original(*args); return logits * math.nan, targets
    monkeypatch.setattr(room, '_sql_logits', nan)
    lm = load(toy, quiet=True)
    done = fit(lm, encode(lm, EXAMPLES), config(toy, log_steps=2), progress=False)
    assert done['steps'] == 2 and 'loss is no number' in done['stopped']


@pytest.mark.parametrize('chosen', [dict(), dict(optimizer='adamw', embeddings=False), dict(targets='attention', dora=True), dict(bits=16, r=4)])
def test_estimate_against_tensors(toy, chosen):
    "Trained numbers and bytes of the optimiser, after a step."
    from classicmodels_nl2sql import train as room
    c, lm, found = config(toy, max_steps=1, **chosen), load(toy, bits=chosen.get('bits', 4), quiet=True), []
    original = room._precise
    room._precise = lambda *args: found.append(original(*args)) or found[0]
    try: done = fit(lm, encode(lm, EXAMPLES[:16]), c, progress=False)
    finally: room._precise = original
    assert sum(adapter_parameters(c, skeleton(toy))) == done['trained_parameters']
    moments = [t for part in found[0].parts for state in part.state.values() for t in state.values() if torch.is_tensor(t) and t.ndim]
    assert optimizer_bytes(c, skeleton(toy)) == sum(t.numel() * t.element_size() for t in [*found[0].copies, *moments])


def test_best_by_execution(tmp_path):
    "The tiny base, two steps, evaluated by running its SQL."
    from classicmodels_nl2sql.twin import default_db
    asked = [Example('1', 'How many customers?', 'SELECT COUNT(*) FROM customers'), Example('2', 'How many offices?', 'SELECT COUNT(*) FROM offices')]
    record = train(asked * 2, train_config(max_steps=2, eval_steps=1, batch_size=2, r=4, alpha=4), tmp_path / 'a', evaluate=execution_accuracy(asked, default_db(''), max_new_tokens=16), progress=False)
    assert [e['step'] for e in record['evaluations']] == [1, 2] and record['best_step'] in (1, 2) and all(0 <= e['score'] <= 1 for e in record['evaluations'])
