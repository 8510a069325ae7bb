"One training in two processes over gloo, started as people start it: sharded (FSDP) and replicated, LoRA and QLoRA, against one process with the same rows an update."
import json, os, socket, subprocess, sys
from pathlib import Path

import pytest

torch = pytest.importorskip('torch')
pytest.importorskip('trl')

from safetensors.torch import load_file

from classicmodels_nl2sql.core import UserError
from classicmodels_nl2sql.data import Example, write_jsonl
from classicmodels_nl2sql.llm import load, toy_model
from classicmodels_nl2sql.processes import accelerate_config
from classicmodels_nl2sql.train import checkpoint_folder, encode, fit, train, train_config

EXAMPLES = [Example(str(i), f'{t} in {c}', f"SELECT COUNT(*) FROM {t} WHERE country = '{c}'")
            for i, (t, c) in enumerate([(t, c) for t in ('customers', 'offices', 'orders') for c in ('France', 'Spain', 'Italy', 'Japan')] * 8)]
ROOT = Path(__file__).parent.parent
SHARDED = dict(optimizer='adamw', embeddings=False)


@pytest.fixture(scope='module')
def toy(tmp_path_factory): return str(toy_model(tmp_path_factory.mktemp('toy')))


def config(toy, **more): return train_config(toy, **{**dict(r=8, alpha=8, effective_batch=16, batch_size=8, lr=1e-2, max_steps=4, log_steps=1, save_steps=0), **more})

def alone(toy, out, **more):
    "The record of one process."
    before = torch.get_num_threads(); torch.set_num_threads(1)
    try: return train(EXAMPLES, config(toy, **more), out, progress=False)
    finally: torch.set_num_threads(before)

def together(toy, folder, out, shard, **more) -> dict:
    "The record of two processes that `accelerate launch` started; each takes `batch_size` rows at once."
    write_jsonl(folder / 'labels.jsonl', EXAMPLES)
    (folder / 'two.yaml').write_text(accelerate_config(gpus=2, shard=shard))
    with socket.socket() as free: free.bind(('127.0.0.1', 0)); port = free.getsockname()[1]
    values = {k: v for k, v in vars(config(toy, **more)).items() if k not in ('base', 'accumulate', 'revision')}
    command = [sys.executable, '-W', 'ignore', '-m', 'accelerate.commands.launch', '--config_file', folder / 'two.yaml', '--main_process_port', port, '-m', 'classicmodels_nl2sql.cli', 'train',
               '--labels', folder / 'labels.jsonl', '--out', out, '--model', toy, *(x for k, v in values.items() for x in ('-p', f'{k}={v}'))]
    done = subprocess.run([str(c) for c in command], cwd=folder, env=dict(os.environ, PYTHONPATH=str(ROOT), NL2SQL_ROOT=str(ROOT), OMP_NUM_THREADS='1', CUDA_VISIBLE_DEVICES=''), capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stderr[-4000:]
    assert done.stdout.count('use it with --adapter') == 1   # the first process alone speaks
    return json.loads((out / 'nl2sql.json').read_text())

def losses(record): return [l['loss'] for l in record['losses']]

def apart(a, b) -> float:
    "How far two adapters are apart, as a share of their length."
    a, b = (load_file(Path(p) / 'adapter_model.safetensors') for p in (a, b))
    assert a.keys() == b.keys()
    a, b = (torch.cat([x[k].float().flatten() for k in sorted(x)]) for x in (a, b))
    return ((a - b).norm() / b.norm()).item()


def test_sharded_and_continued(toy, tmp_path):
    "LoRA in 32 bit, ended by a budget after two updates and continued from its checkpoint: the losses and the adapter of one process."
    chosen = dict(bits=16, compute_dtype='float32', save_steps=2, log_steps=2, **SHARDED)
    one = alone(toy, tmp_path / 'one', **chosen)
    cut = together(toy, tmp_path, tmp_path / 'two', shard=True, max_memory_gb=1e-3, **chosen)
    assert (cut['steps'], cut['processes']) == (2, 2) and 'memory budget' in cut['stopped']
    assert sorted(p.name for p in checkpoint_folder(tmp_path / 'two').iterdir()) == ['identity.json', 'readings.jsonl', 'step-0000002']
    two = together(toy, tmp_path, tmp_path / 'two', shard=True, **chosen)
    assert losses(two) == pytest.approx(losses(one), abs=1e-4) and (two['labels'], two['tokens_read'], two['trained_parameters']) == (one['labels'], one['tokens_read'], one['trained_parameters'])
    assert apart(tmp_path / 'two', tmp_path / 'one') < 1e-3 and not checkpoint_folder(tmp_path / 'two').exists()
    assert load(toy, adapter=tmp_path / 'two', quiet=True).record['steps'] == 4


@pytest.mark.parametrize('shard', [pytest.param(True, marks=pytest.mark.xfail(reason='open: 4-bit weights divided among CPU processes do not give the losses of one process')), False])
def test_qlora(toy, tmp_path, shard):
    "4-bit weights and bfloat16, sharded and replicated; replicated with Muon and the embeddings."
    chosen = dict(bits=4, **(SHARDED if shard else {}))
    one, two = alone(toy, tmp_path / 'one', **chosen), together(toy, tmp_path, tmp_path / 'two', shard=shard, **chosen)
    assert losses(two) == pytest.approx(losses(one), abs=.05) and two['labels'] == one['labels'] == 64
    assert apart(tmp_path / 'two', tmp_path / 'one') < .1


def test_what_cannot_be_sharded_is_told(toy, monkeypatch):
    lm = load(toy, quiet=True); rows = encode(lm, EXAMPLES[:16])
    for name, value in dict(WORLD_SIZE='2', RANK='0', ACCELERATE_USE_FSDP='true').items(): monkeypatch.setenv(name, value)
    with pytest.raises(UserError, match='optimizer=muon and embeddings=True cannot be sharded'): fit(lm, rows, config(toy), progress=False)
    with pytest.raises(UserError, match='effective_batch=24 cannot be divided among 2 processes'): fit(lm, rows, config(toy, effective_batch=24, **SHARDED), progress=False)
