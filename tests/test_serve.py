"""A model behind a real server that refuses, fails, hangs up and dawdles: every question is answered once, and a killed run loses nothing."""
import asyncio, json, random, socket, sqlite3, subprocess, sys, textwrap, threading, time
from collections import Counter

import pytest

pytest.importorskip('openai', reason='needs the openai client')
uvicorn = pytest.importorskip('uvicorn', reason='needs uvicorn')
starlette = pytest.importorskip('starlette', reason='needs starlette')
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

from classicmodels_nl2sql.core import UserError
from classicmodels_nl2sql.serve import Cached, Server


class Endpoint:
    "An OpenAI-compatible server: answers question i with SELECT i, in `patience` seconds, after the faults planned for it."
    def __init__(self, patience=.02):
        self.faults, self.patience, self.attempts, self.answered, self.open, self.most = {}, patience, Counter(), Counter(), 0, 0
        app = Starlette(routes=[Route('/v1/chat/completions', self.chat, methods=['POST'])])
        self.server = uvicorn.Server(uvicorn.Config(app, log_level='critical', lifespan='off'))
        self.socket = socket.create_server(('127.0.0.1', 0))
        self.url = f'http://127.0.0.1:{self.socket.getsockname()[1]}/v1'
        self.thread = threading.Thread(target=self.server.run, kwargs=dict(sockets=[self.socket]), daemon=True)
        self.thread.start()

    def close(self):
        self.server.should_exit = self.server.force_exit = True
        self.thread.join(10)

    async def chat(self, request):
        body = await request.json()
        asked = body['messages'][-1]['content']
        self.attempts[asked] += 1; self.open += 1; self.most = max(self.most, self.open)
        try: return await self.reply(asked, self.faults[asked].pop(0) if self.faults.get(asked) else None, request)
        finally: self.open -= 1

    async def reply(self, asked, fault, request):
        if fault == 'busy': return JSONResponse(dict(error=dict(message='slow down')), 429, {'retry-after': '0.2'})
        if fault == 'error': return JSONResponse(dict(error=dict(message='out of memory')), 500)
        if fault == 'slow': await asyncio.sleep(30)
        if fault == 'drop': return Dropped()
        await asyncio.sleep(self.patience)
        self.answered[asked] += 1
        return JSONResponse(dict(id='x', object='chat.completion', created=0, model='m', usage=dict(prompt_tokens=10, completion_tokens=5, total_tokens=15),
                                 choices=[dict(index=0, finish_reason='stop', message=dict(role='assistant', content=f'SELECT {asked}'))]))


class Dropped:
    "Half a response, and then nothing."
    async def __call__(self, scope, receive, send):
        await send(dict(type='http.response.start', status=200, headers=[(b'content-type', b'application/json'), (b'content-length', b'999')]))
        await send(dict(type='http.response.body', body=b'{"id": "x', more_body=True))
        raise ConnectionResetError


@pytest.fixture
def endpoint():
    made = Endpoint()
    yield made
    made.close()


def questions(n): return [[dict(role='user', content=str(i))] for i in range(n)]
def texts(replies): return [r.text for r in replies]


def test_two_hundred_questions_through_faults(endpoint, tmp_path):
    "A quarter of the questions meet one or two faults, two meet silence; each is answered once, sixteen at a time."
    rnd = random.Random(0)
    endpoint.faults = {str(i): rnd.choices(['busy', 'error', 'drop'], k=rnd.randint(1, 2)) for i in rnd.sample(range(200), 50)} | {'7': ['slow'], '77': ['slow']}
    planned = Counter(f for fs in endpoint.faults.values() for f in fs)
    server = Server('m', endpoint.url, concurrency=16, timeout=3., price=(1., 2.))
    lm = Cached(server, tmp_path / 'c.sqlite')
    assert texts(lm.generate(questions(200))) == [f'SELECT {i}' for i in range(200)]
    assert sum(planned.values()) == sum(endpoint.attempts.values()) - 200
    assert set(endpoint.answered.values()) == {1} and len(endpoint.answered) == 200 and 8 < endpoint.most <= 18
    assert server.usage['replies'] == 200 and server.usage['status 429'] == planned['busy'] and server.usage['status 500'] == planned['error']
    assert server.cost == pytest.approx(200 * (10 * 1 + 5 * 2) / 1e6)
    before = sum(endpoint.attempts.values())
    assert texts(lm.generate(questions(200))) == [f'SELECT {i}' for i in range(200)] and sum(endpoint.attempts.values()) == before


def test_retry_after_holds_everybody_back(endpoint):
    endpoint.faults = {'0': ['busy']}
    server = Server('m', endpoint.url, concurrency=1)
    begun = time.perf_counter()
    server.generate(questions(2))
    assert time.perf_counter() - begun >= .2 and server.usage['requests'] == 3


def test_rate_limit(endpoint):
    "600 requests a minute are ten a second."
    begun = time.perf_counter()
    Server('m', endpoint.url, concurrency=16, rpm=600).generate(questions(15))
    assert 1.3 < time.perf_counter() - begun < 4


def test_a_server_that_stays_down_loses_nothing_paid_for(endpoint, tmp_path):
    endpoint.faults = {'50': ['error'] * 99}
    server = Server('m', endpoint.url, concurrency=4, retries=1)
    lm = Cached(server, tmp_path / 'c.sqlite')
    with pytest.raises(UserError, match='answers 500 again and again') as e: lm.generate(questions(80))
    assert 'Cached' in e.value.hint
    endpoint.faults = {}
    assert len(lm.generate(questions(80))) == 80
    assert set(endpoint.answered.values()) == {1}


ASK = textwrap.dedent('''
    import sys
    from classicmodels_nl2sql.serve import Cached, Server
    lm = Cached(Server('m', sys.argv[1], concurrency=4), sys.argv[2])
    for i, reply in lm.stream([[dict(role='user', content=str(i))] for i in range(60)]): print(i, reply.text, flush=True)
''')


def test_shared_by_processes_and_resumed_after_kill(endpoint, tmp_path):
    "Two processes on one cache, one of them killed in the middle: the other gets every reply, and nothing is asked afterwards."
    command = [sys.executable, '-c', ASK, endpoint.url, str(tmp_path / 'c.sqlite')]
    killed, other = (subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2))
    for n, _ in enumerate(killed.stdout):
        if n == 20: break
    killed.kill(); killed.wait()
    wanted, asked = sorted(f'{i} SELECT {i}' for i in range(60)), endpoint.answered.total()
    assert sorted(other.communicate(timeout=60)[0].splitlines()) == wanted
    assert len(endpoint.answered) == 60 and endpoint.answered.total() <= 120 and asked > 20
    before = endpoint.attempts.total()
    assert len(Cached(Server('m', endpoint.url), tmp_path / 'c.sqlite').generate(questions(60))) == 60 and endpoint.attempts.total() == before


def test_killed_alone(endpoint, tmp_path):
    command = [sys.executable, '-c', ASK, endpoint.url, str(tmp_path / 'c.sqlite')]
    killed = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    for n, _ in enumerate(killed.stdout):
        if n == 20: break
    killed.kill(); killed.wait()
    time.sleep(.3)
    assert 20 < endpoint.answered.total() < 60
    lm = Cached(Server('m', endpoint.url, concurrency=4), tmp_path / 'c.sqlite')
    assert texts(lm.generate(questions(60))) == [f'SELECT {i}' for i in range(60)]
    assert len(endpoint.answered) == 60 and endpoint.answered.total() <= 60 + 8


def test_systems_of_the_command_line_reach_it(endpoint, tmp_path):
    "A file of questions, samples that vote, an agent and exemplars, by the same options."
    from typer.testing import CliRunner
    from classicmodels_nl2sql.cli import app
    with sqlite3.connect(tmp_path / 'shop.sqlite') as con: con.execute('CREATE TABLE customers (id INTEGER PRIMARY KEY, country TEXT NOT NULL)')
    con.close()
    (tmp_path / 'q.jsonl').write_text(''.join(json.dumps(dict(id=str(i), question=str(i))) + '\n' for i in range(1, 4)))
    (tmp_path / 'pool.jsonl').write_text(json.dumps(dict(id='a', question='All countries', sql='SELECT country FROM customers')) + '\n')
    def nl2sql(*args):
        done = CliRunner().invoke(app, [*map(str, args), '--db', f'sqlite:///{tmp_path}/shop.sqlite', '--model', 'openai:m', '--base-url', endpoint.url])
        if done.exception: raise done.exception
        return done.stdout
    for _ in range(2): assert '3 predictions' in nl2sql('predict', '--system', 'zero-shot', '--no-cache', '--questions', tmp_path / 'q.jsonl', '--out', tmp_path / 'p.jsonl')
    assert [json.loads(line)['sql'] for line in (tmp_path / 'p.jsonl').read_text().splitlines()] == ['SELECT 1', 'SELECT 2', 'SELECT 3'] and endpoint.answered.total() == 3
    nl2sql('predict', '--system', 'vote+repair', '-o', 'n=4', '--no-cache', '--questions', tmp_path / 'q.jsonl', '--out', tmp_path / 'v.jsonl')
    assert set(endpoint.answered.values()) == {5}
    assert 'react' in (said := nl2sql('ask', '1', '--react')) and 'finish' in said and 'SELECT 1' in said
    assert '1 solved question in the prompt: All countries' in nl2sql('ask', '1', '--exemplars', tmp_path / 'pool.jsonl')
    with pytest.raises(UserError, match='cannot be constrained'): nl2sql('ask', '1', '--system', 'constrained')
