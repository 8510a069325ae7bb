"The twin as whole processes meet it, and beside the original."
import re, subprocess, sys

import pytest

from classicmodels_nl2sql.core import root
from classicmodels_nl2sql.db import connect, import_dump
from classicmodels_nl2sql.schema import introspect, render
from classicmodels_nl2sql.twin import EMBEDDED, twin

DUMP = root().parent / 'shared' / 'data' / 'classicmodels.sql'


@pytest.mark.parametrize('name', EMBEDDED)
def test_eight_processes_at_once(tmp_path, name):
    code = ("import sys; from classicmodels_nl2sql.twin import twin; from classicmodels_nl2sql.db import connect; "
            "print(connect(f'duckdb:///{twin(sys.argv[1], name=sys.argv[2])}').fingerprint())")
    runs = [subprocess.Popen([sys.executable, '-c', code, str(tmp_path / 'twin.duckdb'), name], stdout=subprocess.PIPE, text=True) for _ in range(8)]
    prints = {run.communicate(timeout=120)[0].strip() for run in runs}
    assert all(run.returncode == 0 for run in runs) and len(prints) == 1
    assert not list(tmp_path.glob('.*'))


@pytest.fixture(scope='module')
def pair(tmp_path_factory):
    "The original, imported, and the twin."
    if not DUMP.is_file(): pytest.skip(f'{DUMP.name} is not beside this repository')
    folder = tmp_path_factory.mktemp('twin')
    with connect(f"duckdb:///{import_dump(DUMP, folder / 'real.duckdb')}") as real, connect(f"duckdb:///{twin(folder / 'twin.duckdb')}") as made:
        yield real, made


def test_same_schema(pair):
    "Names, types, nullability, keys, order of the tables and how many rows: all as in the original."
    real, made = map(introspect, pair)
    assert made.fingerprint == real.fingerprint
    assert [(t.name, t.rows) for t in made.tables] == [(t.name, t.rows) for t in real.tables]
    values = r" (?:'(?:[^']|'')*'\s?)+"
    assert re.sub(values, '', render(made)) == re.sub(values, '', render(real))


@pytest.mark.parametrize('table, column', [('productlines', 'productLine'), ('products', 'productScale'), ('products', 'productLine'), ('orders', 'status'),
                                           ('employees', 'jobTitle'), ('customers', 'country'), ('offices', 'city'), ('offices', 'territory'), ('offices', 'officeCode')])
def test_same_categories(pair, table, column):
    "What a question can name as a category is real, and as frequent."
    sql = f'SELECT {column}, COUNT(*) FROM {table} GROUP BY 1 ORDER BY 1'
    real, made = (db.run(sql).rows for db in pair)
    assert made == real


@pytest.mark.parametrize('child, key, parent', [('orders', 'customerNumber', 'customers'), ('orderdetails', 'orderNumber', 'orders'),
                                                ('orderdetails', 'productCode', 'products'), ('payments', 'customerNumber', 'customers')])
def test_same_children_per_parent(pair, child, key, parent):
    sql = f'SELECT n, COUNT(*) FROM (SELECT COUNT(c.{key}) AS n FROM {parent} p LEFT JOIN {child} c USING ({key}) GROUP BY p.{key}) GROUP BY 1 ORDER BY 1'
    real, made = (db.run(sql).rows for db in pair)
    assert made == real


@pytest.mark.parametrize('table, columns', [('customers', 'customerName'), ('customers', 'phone'), ('customers', 'addressLine1'), ('customers', "trim(contactFirstName) || ' ' || contactLastName"),
                                            ('employees', "trim(firstName) || ' ' || lastName"), ('employees', 'email'), ('products', 'productName'), ('products', 'productCode'), ('products', 'productVendor'), ('products', 'productDescription'),
                                            ('payments', 'checkNumber'), ('payments', "CAST(amount AS VARCHAR)"), ('orders', 'comments'), ('productlines', 'textDescription'), ('offices', 'addressLine1'), ('offices', 'phone')])
def test_nothing_that_names_somebody_is_copied(pair, table, columns):
    real, made = ({v.strip().lower() for v, in db.run(f'SELECT {columns} FROM {table} WHERE {columns} IS NOT NULL').rows} for db in pair)
    assert made and not made & real
