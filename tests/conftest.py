"A real MariaDB for the tests that need a server."
import getpass, os, shutil, signal, subprocess, tempfile, time
from pathlib import Path

import pytest

from classicmodels_nl2sql.core import root

# Started in the background of a shell, a process ignores Ctrl-C and so would those it starts: tests that send one need it back.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN: signal.signal(signal.SIGINT, signal.default_int_handler)

DUMP = root().parent / 'shared' / 'data' / 'classicmodels.sql'


class Server:
    "A MariaDB of its own: data and socket in `folder`, no network."
    def __init__(self, folder:Path):
        self.folder, self.socket, self.process = folder, folder / 's', None
        options = ['--no-defaults', f'--datadir={folder / "data"}', f'--user={getpass.getuser()}', '--lower-case-table-names=1']
        subprocess.run(['mariadb-install-db', *options, '--auth-root-authentication-method=normal', '--skip-test-db'], check=True, capture_output=True)
        self.command = [shutil.which('mariadbd'), *options, f'--socket={self.socket}', '--skip-networking', f'--pid-file={folder / "pid"}', f'--log-error={folder / "log"}',
                        '--innodb-buffer-pool-size=32M', '--innodb-log-file-size=8M', '--innodb-flush-log-at-trx-commit=0', '--performance-schema=OFF']

    def start(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(300):
            if self.client('SELECT 1', check=False).returncode == 0: return
            if self.process.poll() is not None: break
            time.sleep(.1)
        raise RuntimeError((self.folder / 'log').read_text()[-2000:])

    def send(self, number): os.kill(self.process.pid, number)

    def stop(self, number=signal.SIGTERM):
        if self.process and self.process.poll() is None:
            self.send(signal.SIGCONT); self.send(number)
            try: self.process.wait(20)
            except subprocess.TimeoutExpired: self.process.kill(); self.process.wait()

    def client(self, sql:str|bytes, check:bool=True):
        "Run a script as root."
        return subprocess.run(['mariadb', '--no-defaults', '--default-character-set=utf8mb4', f'--socket={self.socket}', '-uroot', '-N'],
                              input=sql.encode() if isinstance(sql, str) else sql, capture_output=True, check=check)

    def dump(self, *options) -> bytes:
        return subprocess.run(['mariadb-dump', '--no-defaults', f'--socket={self.socket}', '-uroot', *options], capture_output=True, check=True).stdout

    def url(self, base:str, user:str='root') -> str: return f'mysql+pymysql://{user}@/{base}?unix_socket={self.socket}'


@pytest.fixture(scope='session')
def mariadb():
    "A running MariaDB with classicmodels in it, where the dump is at hand, and a user `reader` (password sesame#1) who may only read."
    if not shutil.which('mariadbd'): pytest.skip('mariadbd is not installed (package mariadb-server)')
    folder = Path(tempfile.mkdtemp(prefix='nl2sql-'))
    server = None
    try:
        server = Server(folder)
        server.start()
        if DUMP.is_file(): server.client(DUMP.read_bytes())
        server.client("CREATE DATABASE small; CREATE TABLE small.t (a int PRIMARY KEY, b varchar(20)); INSERT INTO small.t VALUES (1,'x'),(2,NULL); CREATE DATABASE other;"
                      "CREATE USER reader IDENTIFIED BY 'sesame#1'; GRANT SELECT ON small.* TO reader")
        yield server
    finally:
        if server: server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope='session')
def mariadb_twin(mariadb, tmp_path_factory):
    "The same server with the twin in it as `twin`, and a user `guest` who may read that and nothing else."
    from classicmodels_nl2sql.db import connect, export_dump
    from classicmodels_nl2sql.twin import twin
    folder = tmp_path_factory.mktemp('twin')
    with connect(f"duckdb:///{twin(folder / 'twin.duckdb')}") as db: mariadb.client(export_dump(db, folder / 'twin.sql', 'twin').read_bytes())
    mariadb.client("CREATE USER guest; GRANT SELECT ON twin.* TO guest")
    return mariadb


@pytest.fixture(scope='session')
def classicmodels():
    "The path of the classicmodels dump."
    if not DUMP.is_file(): pytest.skip('../shared/data/classicmodels.sql is not there')
    return DUMP
