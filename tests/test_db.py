"Databases: real servers, faults, and whole processes."
import signal, socket, subprocess, sys, threading, time, traceback, warnings
from contextlib import closing, contextmanager
from urllib.parse import quote

import duckdb, pymysql, pytest

from classicmodels_nl2sql import db as room
from classicmodels_nl2sql.core import UserError
from classicmodels_nl2sql.db import catalog, connect, fingerprint, import_dump, snapshot

COUNTS = dict(productlines=7, products=110, offices=7, employees=23, customers=122, payments=273, orders=326, orderdetails=2996)
SECRET = 'sesame'


@pytest.fixture
def small(mariadb):
    with connect(mariadb.url('small')) as db: yield db

@pytest.fixture(autouse=True)
def no_settings(monkeypatch):
    for name in ('DB_USER', 'DB_PASS', 'DB_NAME', 'INSTANCE_CONNECTION_NAME', 'GOOGLE_CLOUD_PROJECT'): monkeypatch.delenv(name, raising=False)

def quiet(make, *args, **kw):
    "Call `make` without a progress bar; returns its path and its notes."
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter('always')
        path = make(*args, progress=False, **kw)
    return path, [str(w.message) for w in said if issubclass(w.category, UserWarning)]

def told(call, *args, **kw):
    "The `UserError` of a call; its message and traceback hold no password."
    with pytest.raises(UserError) as e: call(*args, **kw)
    assert SECRET not in ''.join(traceback.format_exception(e.value))
    return str(e.value)

def tables(db): return [(t.name, t.columns, t.primary_key, t.foreign_keys, t.comment, t.rows) for t in catalog(db)]


# -- one database, four ways ---------------------------------------------------------------------------------------------------------------------------

def test_classicmodels_is_the_same_by_server_snapshot_and_dump(mariadb, classicmodels, tmp_path):
    dumped = tmp_path / 'again.sql'
    dumped.write_bytes(mariadb.dump('--databases', 'classicmodels'))
    files = [quiet(snapshot, mariadb.url('classicmodels'), tmp_path / 'live.duckdb'), quiet(import_dump, classicmodels, tmp_path / 'dump.duckdb'),
             quiet(snapshot, dumped, tmp_path / 'again.duckdb')]
    with connect(mariadb.url('classicmodels')) as live:
        print_, schema = live.fingerprint(), tables(live)
    for path, notes in files:
        with connect(f'duckdb:///{path}') as db:
            assert (notes, db.name, db.source_dialect, db.meta['fingerprint']) == ([], 'classicmodels', 'mysql', print_)
            assert fingerprint(db) == print_ and tables(db) == schema
            assert {t.name: t.rows for t in catalog(db)} == COUNTS
            assert str(db.run('SELECT sum(quantityOrdered * priceEach) FROM orderdetails').rows[0][0]) == '9604190.61'
            assert db.run("SELECT count(*) FROM customers WHERE country = 'Norway'").rows == [(1,)]   # the other two end in blanks
            assert db.run("SELECT count(*) FROM customers WHERE country = 'Norway  '").rows == [(2,)]


HOSTILE = r"""SET sql_mode=''; CREATE DATABASE hostile CHARACTER SET utf8mb4; USE hostile;
CREATE TABLE `or``der "by"` (`id` int unsigned NOT NULL AUTO_INCREMENT, `sélect from` varchar(30) NOT NULL DEFAULT 'it''s' COMMENT 'a; "b" ''c'' \\ d', `from` char(5),
  PRIMARY KEY (`id`,`sélect from`)) COMMENT='hard; to ''quote''';
INSERT INTO `or``der "by"` VALUES (1,'a','Norway'),(2,'b''','No  '),(3,'c\\','\n\t;'),(4,'漢字 🎉',NULL),(5,'/* no */ -- x','#;');
CREATE TABLE `child` (a int unsigned, b varchar(30), boss int, id int PRIMARY KEY,
  CONSTRAINT `f 1` FOREIGN KEY (a,b) REFERENCES `or``der "by"`(`id`,`sélect from`), FOREIGN KEY (boss) REFERENCES child(id));
INSERT INTO child VALUES (1,'a',NULL,10),(4,'漢字 🎉',10,11);
CREATE TABLE types (id bigint PRIMARY KEY AUTO_INCREMENT, ti tinyint(1), tu tinyint unsigned, bu bigint unsigned, bi bit(1), b9 bit(9), de decimal(30,10), fl float,
  fu float unsigned, dou double, ye year, ti_me time, t6 time(6), da date, dt datetime(6), ts timestamp NULL, en enum('a','B,c','d''e'), se set('x','y'), js json,
  bl blob, vb varbinary(300), lt longtext, bo boolean, gen int GENERATED ALWAYS AS (ti + 1) VIRTUAL);
INSERT INTO types(ti,tu,bu,bi,b9,de,fl,fu,dou,ye,ti_me,t6,da,dt,ts,en,se,js,bl,vb,lt,bo) VALUES
 (2,255,18446744073709551615,b'1',b'100000001',12345678901234567890.0123456789,1.1,3.4e10,1e-300,2004,'10:11:12','10:11:12.5','2004-02-29','2004-02-29 10:11:12.123456',
  '2004-01-01 00:00:00','b,c','x,y','{"a": "b\\\\n"}',x'000102ff5c27220a',0x00ff,'multi\nline\ttab\\ \'q\' "dq" \0 nul',true),
 (-128,0,0,b'0',b'0',-0.5,-1e30,0.1,1.7976931348623157e308,1999,'00:00:00','23:59:59.999999','0000-00-00','0000-00-00 00:00:00','2030-12-31 23:59:59','','','[]','','','',false),
 (NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE latin (t varchar(20)) CHARACTER SET latin1; INSERT INTO latin VALUES ('café €'),('Ångström');
CREATE TABLE empty (x int, d date NOT NULL);
CREATE VIEW v AS SELECT * FROM child;
CREATE TRIGGER tr BEFORE INSERT ON child FOR EACH ROW SET NEW.boss = NEW.boss;
DELIMITER ;;
CREATE PROCEDURE p() BEGIN SELECT 1; SELECT 'x;y'; END;;
DELIMITER ;
"""

@pytest.fixture(scope='session')
def hostile(mariadb):
    "A database with every type, names that have to be quoted, and what no copy needs (a view, a trigger, a routine)."
    mariadb.client(HOSTILE)
    return mariadb.url('hostile')

def test_hostile_names_and_types_survive(mariadb, hostile, tmp_path):
    path, notes = quiet(snapshot, hostile, tmp_path / 'live.duckdb')
    assert len(notes) == 2 and all('0000-00-00' in n for n in notes)
    with connect(hostile) as live, connect(f'duckdb:///{path}') as copy:
        assert live.fingerprint() == copy.fingerprint()
        assert tables(live) == tables(copy)
        parent = next(t for t in catalog(copy) if t.comment)
        assert (parent.name, parent.comment, parent.columns[1].comment) == ('or`der "by"', "hard; to 'quote'", 'a; "b" \'c\' \\ d')
        same = live.run('SELECT id, ti, bu, de, dou, ye, da, dt, bl, lt, gen FROM types ORDER BY id').rows
        there = copy.run('SELECT id, ti, bu, de, dou, ye, da, dt, bl, lt, gen FROM types ORDER BY id').rows
        assert there[0] == same[0] and there[2] == same[2] and there[1][6:8] == (None, None)
        print_ = copy.fingerprint()
    for n, options in enumerate(['--routines', '--hex-blob --complete-insert', '--skip-extended-insert --compact', '--skip-opt --databases']):
        dump = tmp_path / f'{n}.sql'
        dump.write_bytes(mariadb.dump(*options.split(), 'hostile'))
        path, notes = quiet(import_dump, dump, tmp_path / f'{n}.duckdb')
        assert any('1 view' in note for note in notes)
        with connect(f'duckdb:///{path}') as db: assert db.fingerprint() == print_, options

def test_a_dump_cut_anywhere_is_refused(mariadb, hostile, tmp_path):
    whole, dump = mariadb.dump('hostile'), tmp_path / 'cut.sql'
    for end in range(700, len(whole) - 60, len(whole) // 25):
        dump.write_bytes(whole[:end])
        assert 'incomplete or damaged' in told(quiet, import_dump, dump, tmp_path / 'x.duckdb')
    assert [p.name for p in tmp_path.iterdir()] == ['cut.sql']


# -- dumps ---------------------------------------------------------------------------------------------------------------------------------------------

def test_one_database_of_several(tmp_path):
    dump = tmp_path / 'two.sql'
    dump.write_text('CREATE DATABASE a; USE a; CREATE TABLE t (x int); INSERT INTO t VALUES (1);\n'
                    'USE `b`; DROP TABLE IF EXISTS t; CREATE TABLE t (y int); INSERT INTO b.t VALUES (2), (3);')
    assert "database='a' or database='b'" in told(quiet, import_dump, dump, tmp_path / 'x.duckdb')
    assert 'a, b' in told(quiet, import_dump, dump, tmp_path / 'x.duckdb', database='c')
    for name, rows in (('a', [(1,)]), ('b', [(2,), (3,)])):
        path, _ = quiet(import_dump, dump, tmp_path / 'x.duckdb', database=name)
        with connect(f'duckdb:///{path}') as db: assert (db.name, db.run('FROM t').rows) == (name, rows)

def test_dumps_as_phpmyadmin_and_people_write_them(tmp_path):
    dump = tmp_path / 'php.sql'
    dump.write_bytes('''\ufeffSET SQL_MODE = "NO_AUTO_VALUE_ON_ZERO"; START TRANSACTION;
        CREATE TABLE b (x int); INSERT INTO b VALUES (1); DROP TABLE IF EXISTS b;
        CREATE TABLE g (a int, twice int AS (a * 2) STORED); INSERT INTO g (a) VALUES (1);
        CREATE TABLE `a` (`id` int(11) NOT NULL, `t` text DEFAULT NULL); CREATE TABLE b (id int auto_increment primary key, a int default 7, when_ datetime default current_timestamp);
        INSERT IGNORE INTO `a` (`t`, `id`) VALUES ("say ""hi""", 1), /* two */ (N'é', 0x02) -- end
        , (_latin1'x' , 3);
        REPLACE INTO b (a) VALUES (DEFAULT), (NULL); INSERT INTO b VALUES (9, 1, '2004-01-01 10:00:00'); INSERT INTO b () VALUES (NULL, 2, NULL);
        ALTER TABLE `a` ADD PRIMARY KEY (`id`), ADD KEY `k` (`t`(10)); ALTER TABLE `a` MODIFY `id` int(11) NOT NULL AUTO_INCREMENT, AUTO_INCREMENT=4;
        ALTER TABLE `b` ADD CONSTRAINT `f` FOREIGN KEY (`a`) REFERENCES `a` (`id`) ON DELETE CASCADE; COMMIT;'''.replace('b () VALUES', 'b VALUES').encode())
    path, notes = quiet(import_dump, dump, tmp_path / 'x.duckdb')
    assert notes == ['g.twice is computed by the server and not in the dump: left out']   # MySQL leaves such values out, MariaDB does not
    with connect(f'duckdb:///{path}') as db:
        assert db.run('SELECT * FROM g').columns == ('a',)
        assert db.run('SELECT * FROM a ORDER BY id').rows == [(1, 'say "hi"'), (2, 'é'), (3, 'x')]
        assert db.run('SELECT id, a FROM b ORDER BY id').rows == [(1, 7), (2, None), (9, 1), (10, 2)]
        a, g, b = catalog(db)
        assert a.primary_key == ('id',) and b.foreign_keys[0].ref_table == 'a' and not a.columns[0].nullable

def test_latin1(tmp_path):
    dump, script = tmp_path / 'l.sql', "CREATE TABLE `caf\xe9` (t varchar(9)); INSERT INTO `caf\xe9` VALUES ('\x80 \xe4');"
    dump.write_bytes(script.encode('latin-1'))
    assert 'UTF-8' in told(quiet, import_dump, dump, tmp_path / 'x.duckdb')
    for text, kw in ((script, dict(encoding='latin1')), ('/*!40101 SET NAMES latin1 */;' + script, {})):
        dump.write_bytes(text.encode('latin-1'))
        path, _ = quiet(import_dump, dump, tmp_path / 'x.duckdb', **kw)
        with connect(f'duckdb:///{path}') as db: assert db.run('SELECT t FROM "café"').rows == [('€ ä',)]

@pytest.mark.parametrize('content, message', [(b'', 'is empty'), (b'\x1f\x8b\x08\x00 packed', 'unpacked'), (b'SQLite format 3\0' * 9, 'starts no MySQL statement'),
    (b'CREATE TABLE t (a int); INSERT INTO t SELECT 1;', 'only a server'), (b'SET NAMES utf8;', 'holds no table'), (b'CREATE TABLE t LIKE u;', 'cannot read this CREATE TABLE'),
    (b"CREATE TABLE t (a int);\nINSERT INTO t VALUES (1) ON DUPLICATE KEY UPDATE a = 2;", 'line 2'), (b'CREATE TABLE t (a int); CREATE TABLE T (a int);', 'differ in case')])
def test_what_is_no_dump(content, message, tmp_path):
    dump = tmp_path / 'd.sql'
    dump.write_bytes(content)
    assert message in told(quiet, import_dump, dump, tmp_path / 'x.duckdb')
    assert [p.name for p in tmp_path.iterdir()] == ['d.sql']

def test_a_long_dump_is_never_whole_in_memory(tmp_path):
    "40 MB, half of it in one-row INSERTs, half in one long INSERT: as rows in Python that would be four times as much."
    with open(tmp_path / 'long.sql', 'w') as f:
        f.write('CREATE TABLE t (id int primary key, note text);\n')
        for i in range(40_000): f.write(f"INSERT INTO t VALUES ({i},'{i:0500}');\n")
        f.write('INSERT INTO t VALUES ' + ',\n'.join(f"({i},'{i:0500}')" for i in range(40_000, 80_000)) + ';\n')
    (tmp_path / 'short.sql').write_text("CREATE TABLE t (id int primary key, note text); INSERT INTO t VALUES (1,'a');")
    code = """import resource; from classicmodels_nl2sql.db import *
for name in ('short', 'long'): import_dump(f'{name}.sql', f'{name}.duckdb', progress=False); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
with connect('duckdb:///long.duckdb') as db: print(db.run('SELECT count(*) FROM t').rows[0][0])"""
    short, long, rows = map(int, subprocess.run([sys.executable, '-c', code], cwd=tmp_path, capture_output=True, text=True, check=True).stdout.split())
    assert rows == 80_000 and long - short < 120, (short, long)


# -- what a person can get wrong -----------------------------------------------------------------------------------------------------------------------

def test_faults_of_a_mysql_url(mariadb, monkeypatch):
    at = f'?unix_socket={mariadb.socket}'
    assert 'DB_PASS' in told(connect, f'mysql+pymysql://reader:sesame%232@/small{at}')
    assert 'DB_PASS' in told(connect, f'mysql+pymysql://reader@/small{at}')
    assert 'the end of the URL' in told(connect, f'mysql+pymysql://root@/nowhere{at}')
    assert 'the end of the URL' in told(connect, f'mysql+pymysql://reader:sesame%231@/other{at}')
    assert 'DB_NAME' in told(connect, f'mysql+pymysql://root@/{at}')
    assert 'unix_socket' in told(connect, f'mysql+pymysql://root:{SECRET}@/small?unix_socket={mariadb.socket}x')
    assert 'percent-encoded' in told(connect, f'mysql+pymysql://root:{SECRET}@host:port/small')
    with closing(socket.socket()) as closed: closed.bind(('127.0.0.1', 0)); port = closed.getsockname()[1]
    assert 'host, port' in told(connect, f'mysql+pymysql://root:{SECRET}@127.0.0.1:{port}/small')
    for name, value in dict(DB_USER='reader', DB_PASS='sesame#1', DB_NAME='small').items(): monkeypatch.setenv(name, value)
    for url in (f'mysql://{at}', f'mariadb+pymysql://reader@/small{at}'):
        with connect(url) as db: assert db.run('SELECT count(*) FROM t').rows == [(2,)] and SECRET not in db.url + repr(db)
    assert 'using password: NO' in told(connect, f'mysql://somebody@/small{at}')   # DB_PASS is not theirs
    with connect(f'mysql://reader:{quote("sesame#1")}@/small{at}') as db: assert ':***@' in db.url and SECRET not in repr(db)

def test_a_host_that_never_answers():
    with closing(socket.socket()) as silent:
        silent.bind(('127.0.0.1', 0)); silent.listen()
        start = time.monotonic()
        assert 'cannot reach' in told(connect, f'mysql://root@127.0.0.1:{silent.getsockname()[1]}/small?connect_timeout=1')
        assert time.monotonic() - start < 4

def test_a_duckdb_file_that_somebody_writes(tmp_path):
    path = tmp_path / 'w.duckdb'
    with duckdb.connect(str(path)): assert 'open for writing' in told(connect, f'duckdb:///{path}')
    code = f"import duckdb, sys; con = duckdb.connect({str(path)!r}); print('open', flush=True); sys.stdin.read()"
    with subprocess.Popen([sys.executable, '-c', code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        other.stdout.readline()
        assert 'another process' in told(connect, f'duckdb:///{path}')
        other.stdin.close()
    with connect(f'duckdb:///{path}') as db: assert db.run('SELECT 1').ok

def test_a_snapshot_replaces_only_snapshots(mariadb, tmp_path):
    path = tmp_path / 's.duckdb'
    for foreign in (b'precious', b''):
        path.write_bytes(foreign)
        assert 'is no snapshot' in told(quiet, snapshot, mariadb.url('small'), path)
        assert path.read_bytes() == foreign
    path.unlink()
    quiet(snapshot, mariadb.url('small'), path)
    with connect(f'duckdb:///{path}'): assert 'open in this process' in told(quiet, snapshot, mariadb.url('small'), path)
    quiet(snapshot, mariadb.url('small'), path)
    assert 'has no tables' in told(quiet, snapshot, mariadb.url('other'), tmp_path / 'o.duckdb')
    (tmp_path / 'file').write_text('')
    assert 'cannot write' in told(quiet, snapshot, mariadb.url('small'), tmp_path / 'file' / 's.duckdb')


# -- limits --------------------------------------------------------------------------------------------------------------------------------------------

CROSS = 'SELECT count(*) FROM information_schema.columns a, information_schema.columns b, information_schema.columns c'

def running(mariadb):
    return int(mariadb.client("SELECT count(*) FROM information_schema.processlist WHERE command = 'Query' AND info NOT LIKE '%processlist%'").stdout)

def timed(db, sql, **kw):
    start = time.monotonic()
    result = db.run(sql, **kw)
    return result, time.monotonic() - start

@pytest.mark.parametrize('sql', ['SELECT SLEEP(60)', CROSS])
def test_a_long_query_is_stopped_by_the_server(mariadb, small, sql):
    result, seconds = timed(small, sql, timeout=.5)
    assert (result.outcome, result.rows) == ('timeout', []) and seconds < 2
    assert running(mariadb) == 0 and small.run('SELECT 1').rows == [(1,)]

@contextmanager
def unlimited(self, sql, timeout, limit):
    "A query without the server's own time limit."
    with self._cursor() as query: query.execute(sql); yield ['n'], query.fetchmany

def test_kill_query_is_the_second_line(mariadb, small, monkeypatch):
    monkeypatch.setattr(room.MySQL, '_start', unlimited)
    result, seconds = timed(small, 'SELECT SLEEP(60)', timeout=.3)
    assert result.outcome == 'timeout' and seconds < 3 and running(mariadb) == 0

def test_a_frozen_server_cannot_hang_us(mariadb):
    with connect(mariadb.url('small') + '&connect_timeout=1') as db:
        mariadb.send(signal.SIGSTOP)
        try: result, seconds = timed(db, 'SELECT 1', timeout=.3)
        finally: mariadb.send(signal.SIGCONT)
        assert result.outcome == 'timeout' and seconds < 8
        assert db.run('SELECT 1').ok

def test_rows_and_memory(small):
    result = small.run('SELECT a.column_name FROM information_schema.columns a, information_schema.columns b', max_rows=10)
    assert (result.outcome, result.truncated, len(result.rows)) == ('too_large', True, 10)
    assert small.run("SELECT repeat('x', 1000) FROM information_schema.columns", max_memory='64KB').outcome == 'too_large'
    assert small.run('SELECT a, b FROM t ORDER BY a').rows == [(1, 'x'), (2, None)]

WRITES = ["INSERT INTO t VALUES (3, 'y')", 'DELETE FROM t', 'DROP TABLE t', 'CREATE TABLE u (a int)', 'TRUNCATE t', "UPDATE t SET b = 'z'", 'ALTER TABLE t ADD c int',
          "WITH x AS (SELECT 1) SELECT * FROM t INTO OUTFILE '/tmp/x'", "SELECT 1 /*! INTO OUTFILE '/tmp/x' */", "SELECT 1--1 INTO OUTFILE '/tmp/x'", 'SELECT a INTO @x FROM t',
          'SELECT 1; DELETE FROM t', 'COMMIT', "SET SESSION sql_mode = ''", 'SET GLOBAL general_log = 1', 'SHUTDOWN', 'DO SLEEP(1)', 'LOCK TABLES t WRITE', 'CALL p()', 'KILL 1']

def test_writes_are_refused(small):
    assert [(sql, r.outcome) for sql in WRITES if (r := small.run(sql)).outcome != 'refused'] == []

def test_the_engine_refuses_even_without_our_look_at_the_text(small, monkeypatch):
    monkeypatch.setattr(room, '_check_mysql', lambda sql: None)
    assert {sql: r.outcome for sql in WRITES[:7] if (r := small.run(sql)).outcome != 'refused'} == {}
    assert small.run('SELECT 1; DELETE FROM t').outcome == 'invalid'                 # the protocol carries one statement
    assert small.run('SELECT count(*) FROM t').rows == [(2,)]

def test_quoting_is_cut_as_the_server_cuts_it(mariadb):
    mariadb.client("SET GLOBAL sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES'")
    try:
        with connect(mariadb.url('small')) as db:
            assert db.run('SELECT "a\\" INTO OUTFILE \'/tmp/x\' -- "').rows == [('a" INTO OUTFILE \'/tmp/x\' -- ',)]
    finally: mariadb.client('SET GLOBAL sql_mode = DEFAULT')

def test_percent_signs_and_bad_text(small):
    assert small.run("SELECT 'a%sb' LIKE '%s%', '%(x)s'").rows == [(1, '%(x)s')]
    assert small.run("SELECT '\udcff'").outcome == 'invalid'

def test_one_connection_is_kept(mariadb, small):
    ids = {small.run('SELECT connection_id()').rows[0][0] for _ in range(3) if small.run('SELECT nope').outcome == 'invalid'}
    assert len(ids) == 1


# -- servers that die ----------------------------------------------------------------------------------------------------------------------------------

def test_a_server_killed_under_a_query(mariadb):
    with connect(mariadb.url('small')) as db:
        threading.Timer(.3, mariadb.stop, [signal.SIGKILL]).start()
        try:
            assert db.run('SELECT SLEEP(30)').outcome == 'unavailable'
            assert db.run('SELECT 1').outcome == 'unavailable'
            assert 'is up' in told(catalog, db)
        finally: mariadb.start()
        assert db.run('SELECT count(*) FROM t').rows == [(2,)]
    assert db.run('SELECT 1').outcome == 'unavailable'

@pytest.fixture(scope='session')
def long_table(mariadb):
    "A database whose only table takes a second or two to read."
    mariadb.client("CREATE DATABASE much; USE much; CREATE TABLE t (id int PRIMARY KEY, note text);"
                   "INSERT INTO t SELECT seq, concat(sha2(seq, 512), sha2(seq + 1000000, 512), sha2(seq + 2000000, 512)) FROM seq_1_to_50000")
    return mariadb.url('much')

def started(folder, size=0):
    "Wait until a snapshot is under way in `folder`, with at least `size` bytes written."
    for _ in range(600):
        if any(p.stat().st_size > size for p in folder.glob('.*.partial*')): return
        time.sleep(.02)
    raise AssertionError('no snapshot was started')

def test_a_server_lost_during_a_snapshot(mariadb, long_table, tmp_path, monkeypatch):
    monkeypatch.setattr(room, '_BATCH', 1 << 20)
    path, _ = quiet(snapshot, mariadb.url('small'), tmp_path / 's.duckdb')
    before = path.read_bytes()
    def kill(): started(tmp_path, size=1 << 20); mariadb.stop(signal.SIGKILL)
    killer = threading.Thread(target=kill); killer.start()
    try: assert 'nothing was written' in told(quiet, snapshot, long_table, path)
    finally: killer.join(); mariadb.start()
    assert path.read_bytes() == before and [p.name for p in tmp_path.iterdir()] == ['s.duckdb']

def test_a_process_killed_during_a_snapshot(long_table, tmp_path):
    path = tmp_path / 's.duckdb'
    code = f'from classicmodels_nl2sql.db import *; snapshot({long_table!r}, {str(path)!r}, progress=False)'
    for number in (signal.SIGINT, signal.SIGKILL):
        with subprocess.Popen([sys.executable, '-c', code], stderr=subprocess.DEVNULL) as process:
            started(tmp_path)
            process.send_signal(number)
        assert not path.exists() and bool(list(tmp_path.iterdir())) == (number == signal.SIGKILL)   # an interrupt tidies up, a kill cannot
    quiet(snapshot, long_table, path)
    with connect(f'duckdb:///{path}') as db: assert db.run('SELECT count(*) FROM t').rows == [(50_000,)]


# -- Cloud SQL -----------------------------------------------------------------------------------------------------------------------------------------

class SocketConnector:
    "Stands in for Google's connector: opens the private MariaDB and notes what it was asked."
    def __init__(self, mariadb, fault=None): self.mariadb, self.fault, self.asked = mariadb, fault, []
    def connect(self, instance, driver, enable_iam_auth=False, **kw):
        self.asked.append((instance, driver, enable_iam_auth, kw.get('user'), kw.get('password'), kw.get('database')))
        if self.fault: raise self.fault
        return pymysql.connect(unix_socket=str(self.mariadb.socket), **{**kw, **({'user': 'root'} if enable_iam_auth else {})})

@pytest.fixture
def cloud(monkeypatch):
    values = dict(INSTANCE_CONNECTION_NAME='proj:eu:shop', DB_USER='reader', DB_PASS='sesame#1', DB_NAME='small', GOOGLE_CLOUD_PROJECT='proj')
    for name, value in values.items(): monkeypatch.setenv(name, value)

def test_cloud_sql(mariadb, cloud, tmp_path):
    google = SocketConnector(mariadb)
    with connect('cloudsql://', connector=google) as db:
        assert (db.url, db.name, db.dialect) == ('cloudsql://reader@proj:eu:shop/small', 'small', 'mysql')
        assert db.run('SELECT a FROM t ORDER BY a').rows == [(1,), (2,)]
        assert db.run('SELECT SLEEP(60)', timeout=.3).outcome == 'timeout'
        path, _ = quiet(snapshot, 'cloudsql://eu:shop', tmp_path / 's.duckdb', connector=google)
        with connect(f'duckdb:///{path}') as copy: assert copy.fingerprint() == db.fingerprint()
    assert set(google.asked) == {('proj:eu:shop', 'pymysql', False, 'reader', 'sesame#1', 'small')}

def test_cloud_sql_with_iam(mariadb, cloud):
    google = SocketConnector(mariadb)
    with connect('cloudsql://ann@other:us:db/small?iam=true', connector=google) as db: assert db.url.endswith('?iam=true') and db.run('SELECT 1').ok
    assert google.asked[0] == ('other:us:db', 'pymysql', True, 'ann', None, 'small')

@pytest.mark.parametrize('unset', ['INSTANCE_CONNECTION_NAME', 'DB_USER', 'DB_PASS', 'DB_NAME'])
def test_cloud_sql_incomplete(mariadb, cloud, monkeypatch, unset):
    monkeypatch.delenv(unset)
    assert unset in told(connect, 'cloudsql://', connector=SocketConnector(mariadb))

def test_cloud_sql_faults(mariadb, cloud, monkeypatch):
    assert 'INSTANCE_CONNECTION_NAME' in told(connect, 'cloudsql://', connector=SocketConnector(mariadb, RuntimeError('404: instance does not exist')))
    assert 'unknown option' in told(connect, 'cloudsql://?ip=private', connector=SocketConnector(mariadb))
    assert 'DB_NAME' in told(connect, 'cloudsql://proj:eu:shop/nowhere', connector=SocketConnector(mariadb))
    monkeypatch.setenv('DB_PASS', 'sesame#2')
    assert 'DB_USER and DB_PASS' in told(connect, 'cloudsql://', connector=SocketConnector(mariadb))

def test_cloud_sql_by_googles_own_connector(mariadb, cloud, monkeypatch):
    made = []
    class Connector(SocketConnector):
        def __init__(self, quota_project): super().__init__(mariadb); self.project, self.closed = quota_project, False; made.append(self)
        def close(self): self.closed = True
    monkeypatch.setattr(pytest.importorskip('google.cloud.sql.connector'), 'Connector', Connector)
    with connect('cloudsql://') as db: assert db.run('SELECT 1').ok
    assert (made[0].project, made[0].closed) == ('proj', True)
    told(connect, 'cloudsql://proj:eu:shop/nowhere')
    assert made[1].closed

def test_cloud_sql_without_google(cloud, monkeypatch, tmp_path):
    monkeypatch.setenv('GOOGLE_APPLICATION_CREDENTIALS', str(tmp_path / 'none.json'))
    pytest.importorskip('google.cloud.sql.connector')
    assert 'gcloud auth' in told(connect, 'cloudsql://')
    monkeypatch.setitem(sys.modules, 'google.cloud.sql.connector', None)
    assert 'pip install' in told(connect, 'cloudsql://')
