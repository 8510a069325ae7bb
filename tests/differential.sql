SELECT '', COUNT(*) FROM (SELECT customerNumber, paymentDate FROM payments WHERE YEAR(paymentDate) = 2005 UNION ALL SELECT customerNumber, paymentDate FROM payments WHERE YEAR(paymentDate) = '2003-12-31') AS u GROUP BY ''
SELECT '2003-12-31' - '2003-12-31', COUNT(*), COUNT(*) FROM employees LEFT JOIN offices ON employees.officeCode = offices.officeCode GROUP BY offices.officeCode, city, '2003-12-31' - '2003-12-31' ORDER BY 1, 2, 3 LIMIT 10
SELECT '20040315' LIKE '2004%', COUNT(*) FROM customers WHERE contactLastName IN ('D''Orsay', 'Schäfer') GROUP BY '20040315' LIKE '2004%'
SELECT '2005-05-31', MAX(priceEach), MIN(priceEach), COUNT(*) FROM orderdetails WHERE orderLineNumber BETWEEN 3 AND 7 GROUP BY '2005-05-31'
SELECT 'Planes' NOT LIKE '19%', COUNT(*) FROM productlines WHERE NOT EXISTS(SELECT 1 FROM products WHERE products.productLine = productlines.productLine) GROUP BY 'Planes' NOT LIKE '19%'
SELECT ('20040315' LIKE '2004%') = (COALESCE(employees.firstName, employees.email, employees.email)), lastName FROM employees WHERE extension LIKE 'x91%'
SELECT * FROM (SELECT AVG(DATEDIFF(requiredDate, orderDate)) FROM orders WHERE (orders.orderDate + INTERVAL '-2' WEEK) = orders.requiredDate EXCEPT ALL SELECT DISTINCT AVG(DATEDIFF(requiredDate, orderDate)) FROM orders) AS u
SELECT * FROM (SELECT AVG(DATEDIFF(shippedDate, orderDate)) FROM orders UNION SELECT AVG(DATEDIFF(shippedDate, t.id)) FROM orders) AS u
SELECT * FROM (SELECT AVG(n) FROM (SELECT COUNT(*) AS n FROM employees GROUP BY officeCode) AS x EXCEPT ALL SELECT AVG(n) FROM (SELECT COUNT(*) AS n FROM employees GROUP BY officeCode) AS x) AS u
SELECT * FROM (SELECT COUNT(*) / COUNT(orderdetails.quantityOrdered) FROM orderdetails WHERE priceEach > '20040315' UNION SELECT quantityOrdered, priceEach FROM orderdetails WHERE priceEach > '12abc') AS u
SELECT * FROM (SELECT COUNT(*) FROM orderdetails WHERE orderLineNumber < 6 UNION ALL SELECT COUNT(*) FROM orderdetails WHERE orderLineNumber < '') AS u
SELECT * FROM (SELECT COUNT(*) FROM productlines WHERE textDescription LIKE '%comes%' UNION SELECT COUNT(*) FROM productlines WHERE textDescription LIKE CAST('2004-02-29' AS DATE)) AS u
SELECT * FROM (SELECT COUNT(*) FROM products WHERE MSRP > (SELECT AVG(MSRP) FROM products) UNION SELECT COUNT(*) FROM products WHERE MSRP > (SELECT AVG(MSRP) FROM products)) AS u
SELECT * FROM (SELECT COUNT(DISTINCT addressLine2) FROM offices WHERE postalCode LIKE '%671%' AND REGEXP_LIKE((CAST(offices.country AS CHAR)), 'a') UNION ALL SELECT COUNT(DISTINCT addressLine2) FROM offices WHERE postalCode LIKE 0.1 AND REGEXP_LIKE((CAST(offices.country AS CHAR)), 'a')) AS u
SELECT * FROM (SELECT DISTINCT AVG(n) FROM (SELECT COUNT(*) AS n FROM products GROUP BY productLine) AS x HAVING SUM(CAST('2004-02-29' AS DATE)) > 10 UNION ALL SELECT AVG(n) FROM (SELECT COUNT(*) AS n FROM products GROUP BY productLine) AS x) AS u
SELECT * FROM (SELECT DISTINCT COUNT(*) FROM productlines WHERE textDescription LIKE '%and%' UNION ALL SELECT DISTINCT COUNT(*) FROM productlines WHERE textDescription LIKE 2.5) AS u
SELECT * FROM (SELECT DISTINCT customerName AS c0 FROM customers WHERE state IS NULL AND contactFirstName = 'Kaito') AS q
SELECT * FROM (SELECT DISTINCT reportsTo FROM employees UNION SELECT DISTINCT reportsTo FROM employees) AS 'u'
SELECT * FROM (SELECT GROUP_CONCAT(DISTINCT DATE('2005-05-31') ORDER BY DATE('2005-05-31') SEPARATOR ',') FROM orders EXCEPT SELECT MIN(DATEDIFF(shippedDate, orderDate)) FROM orders) AS u
SELECT * FROM (SELECT MAX(DATEDIFF(requiredDate, orderDate)) FROM orders UNION SELECT MAX(DATEDIFF(requiredDate, orderDate)) FROM orders) AS u
SELECT * FROM (SELECT MAX(buyPrice) FROM products WHERE productVendor = '2003-12-31' UNION ALL SELECT MAX(buyPrice) FROM products WHERE productVendor = 3) AS u
SELECT * FROM (SELECT MIN(DATEDIFF(shippedDate, orderDate)) FROM orders UNION ALL SELECT MIN(DATEDIFF(shippedDate, orderDate)) FROM orders) AS u WHERE (' ' = '12' XOR (NULL = '12abc')) = MONTH('2004/03/15')
SELECT * FROM (SELECT SUM(DISTINCT NULL + 0) FROM payments WHERE MONTH(paymentDate) = 7 UNION ALL SELECT COUNT(*) FROM payments WHERE MONTH(paymentDate) = NULL) AS u
SELECT * FROM (SELECT SUM(DISTINCT products.buyPrice * 1.1) FROM products UNION (SELECT SUM(DISTINCT products.buyPrice * '12') FROM products ORDER BY 1 LIMIT 10)) AS u
SELECT * FROM (SELECT SUM(amount) FROM payments JOIN customers ON payments.customerNumber = customers.customerNumber WHERE NOT state IS NULL INTERSECT SELECT SUM(amount) FROM payments JOIN customers ON payments.customerNumber = customers.customerNumber WHERE NOT state IS NULL) AS u
SELECT * FROM (SELECT TRUE, COUNT(*) FROM productlines WHERE textDescription LIKE '%keeping%' GROUP BY TRUE UNION ALL SELECT productLine, htmlDescription FROM productlines WHERE textDescription LIKE 20040315) AS u
SELECT * FROM (SELECT YEAR(orderDate), MONTH(orderDate), COUNT(*) FROM orders GROUP BY YEAR(orderDate), MONTH(orderDate) UNION SELECT YEAR(orderDate), MONTH(orderDate), COUNT(*) FROM orders GROUP BY YEAR(orderDate), MONTH(orderDate)) AS u
SELECT * FROM (SELECT YEAR(paymentDate), AVG(amount) FROM payments GROUP BY YEAR(paymentDate) UNION SELECT YEAR(paymentDate), AVG(amount) FROM payments GROUP BY YEAR(paymentDate)) AS u
SELECT * FROM (SELECT YEAR(paymentDate), COUNT(*) FROM payments GROUP BY YEAR(paymentDate) INTERSECT SELECT YEAR(paymentDate), COUNT(*) FROM payments GROUP BY YEAR(paymentDate)) AS u
SELECT * FROM (SELECT addressLine2, COUNT(*) FROM offices WHERE (DAYNAME((CAST('2004-02-29' AS DATE)))) > (NULLIF(offices.postalCode, '12abc')) GROUP BY addressLine2 UNION SELECT addressLine2, COUNT(*) FROM offices GROUP BY addressLine2) AS u
SELECT * FROM (SELECT checkNumber, customerName FROM payments JOIN customers ON payments.customerNumber = customers.customerNumber UNION SELECT checkNumber, customerName FROM payments RIGHT JOIN customers ON payments.customerNumber = customers.customerNumber) AS u
SELECT * FROM (SELECT comments FROM orders WHERE YEAR(orderDate) = 2004 UNION SELECT comments FROM orders WHERE YEAR(orderDate) = '') AS u
SELECT * FROM (SELECT customerName AS c0, customerName AS c1 FROM orders RIGHT JOIN customers ON orders.customerNumber = customers.customerNumber GROUP BY customers.customerNumber, customerName HAVING COUNT(*) = 4) AS q
SELECT * FROM (SELECT firstName, lastName FROM employees JOIN offices ON offices.postalCode = offices.officeCode WHERE addressLine2 = 'Floor 11' INTERSECT SELECT firstName, lastName FROM employees JOIN offices ON employees.officeCode = offices.officeCode WHERE addressLine2 = 0.1 AND (employees.reportsTo XOR (employees.reportsTo = ANY (SELECT x.lastName FROM employees AS x)))) AS u
SELECT * FROM (SELECT firstName, lastName FROM employees WHERE NOT EXISTS(SELECT 1 FROM customers WHERE customers.salesRepEmployeeNumber = employees.employeeNumber) UNION ALL SELECT firstName, lastName FROM employees WHERE NOT EXISTS(SELECT '2005-05-31' FROM customers WHERE customers.salesRepEmployeeNumber = employees.employeeNumber)) AS 'u'
SELECT * FROM (SELECT firstName, lastName FROM employees WHERE reportsTo IS NULL INTERSECT SELECT firstName, lastName FROM employees WHERE reportsTo IS NULL) AS u
SELECT * FROM (SELECT jobTitle, COUNT(*) FROM employees GROUP BY jobTitle INTERSECT SELECT jobTitle, COUNT(*) FROM employees GROUP BY jobTitle) AS u
SELECT * FROM (SELECT jobTitle, COUNT(*) FROM employees WHERE lastName <> 'Kaminski' GROUP BY jobTitle EXCEPT SELECT jobTitle, COUNT(*) FROM employees WHERE lastName <> '%' GROUP BY jobTitle) AS u
SELECT * FROM (SELECT orderDate, shippedDate FROM orders JOIN customers ON orders.status = customers.customerNumber WHERE addressLine2 = 'Level 3' INTERSECT SELECT orderDate, shippedDate FROM orders JOIN customers ON orders.status = customers.customerNumber WHERE addressLine2 = 2.5) AS u
SELECT * FROM (SELECT orderNumber AS c0, productCode AS c1 FROM orderdetails) AS q
SELECT * FROM (SELECT orderNumber FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber INTERSECT ALL SELECT orderNumber FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber) AS u
SELECT * FROM (SELECT orderNumber, productCode FROM orderdetails UNION SELECT orderNumber, productCode FROM orderdetails) AS u
SELECT * FROM (SELECT productLine FROM productlines WHERE NOT EXISTS(SELECT 1 FROM products WHERE products.productLine = productlines.productLine AND productScale IN ('1:12', 50000, '1:700')) UNION ALL SELECT productLine FROM productlines WHERE NOT EXISTS(SELECT 3 FROM products WHERE products.productLine = productlines.productLine AND productScale IN ('1:12', '1:32', '1:700'))) AS u
SELECT * FROM (SELECT productLine FROM productlines WHERE productLine IN (SELECT productLine FROM products) UNION SELECT productLine FROM productlines WHERE productlines.productLine IN (SELECT productLine FROM products)) AS u
SELECT * FROM (SELECT productVendor, AVG(quantityInStock) FROM products GROUP BY productVendor ORDER BY productVendor DESC EXCEPT SELECT productVendor, AVG(quantityInStock) FROM products GROUP BY productVendor) AS u
SELECT * FROM (SELECT productlines.productLine FROM products JOIN productlines ON products.productLine = productlines.productLine GROUP BY productlines.productLine HAVING MIN(MSRP) > '2004/03/15' INTERSECT SELECT productlines.productLine FROM products JOIN productlines ON products.productLine = productlines.productLine GROUP BY productlines.productLine HAVING MIN(MSRP) > TRUE) AS u
SELECT * FROM (SELECT state, MIN(creditLimit) FROM customers GROUP BY state UNION ALL SELECT state, MIN(creditLimit) FROM customers GROUP BY state) AS u
SELECT * FROM (SELECT status, SUM(orderLineNumber) FROM orderdetails JOIN orders ON orderdetails.orderNumber = orders.orderNumber GROUP BY status EXCEPT SELECT status, SUM(orderLineNumber) FROM orderdetails JOIN orders ON orderdetails.orderNumber = orders.orderNumber GROUP BY status) AS u
SELECT *, (CAST(NULL AS DATETIME)) >= LAST_DAY(20040315) FROM (SELECT lastName, COUNT(*) FROM customers JOIN employees ON customers.salesRepEmployeeNumber > employees.employeeNumber GROUP BY lastName UNION SELECT lastName, COUNT(*) FROM customers JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber GROUP BY lastName) AS u
SELECT -113, COUNT(*) FROM payments GROUP BY -113 ORDER BY 1, 2 LIMIT 2
SELECT 0 % orderdetails.priceEach, COUNT(*) FROM orderdetails WHERE priceEach BETWEEN 48 AND 57 GROUP BY 0 % orderdetails.priceEach ORDER BY 1, 2 LIMIT 1
SELECT 1, MIN(DATE('20040315') < TIMESTAMP('20040315')) FROM employees JOIN offices ON employees.officeCode = offices.officeCode GROUP BY territory
SELECT 100 * AVG(DISTINCT customers.salesRepEmployeeNumber) / COUNT(*) FROM customers
SELECT 100 * MIN(orders.shippedDate < orders.orderDate) / COUNT(*) FROM orders
SELECT 100 * SUM(MSRP < quantityInStock) / COUNT(*) FROM products WHERE REGEXP_LIKE((CONCAT(products.productLine, ' ', NULL)), '_a%')
SELECT 100 * SUM(contactFirstName < 'Kirsten') / COUNT(*) FROM customers WHERE customers.addressLine2 > (LPAD('2004-03-01', -2, '*'))
SELECT 100 * SUM(lastName <= 'A') / COUNT(*) FROM employees ORDER BY SUM(employees.employeeNumber / employees.employeeNumber) DESC
SELECT 100 * SUM(lastName IN ('Fontaine', 'Saarinen')) / VAR_SAMP('2004/03/15') FROM employees HAVING SUM('2004/03/15') > 10
SELECT 100 * SUM(orderLineNumber < 10) / COUNT(*), MAX(LTRIM((MID(orderdetails.productCode, 2, '')))) FROM orderdetails
SELECT 100 * SUM(quantityInStock <= 2700) / COUNT(*) FROM products
SELECT 100 * SUM(textDescription LIKE '%Each%') / COUNT(*) FROM productlines ORDER BY 1 LIMIT 1
SELECT 3 + orderdetails.productCode, 2.5 * SUM(quantityOrdered = 42) / COUNT(*), COUNT(*) FROM orderdetails GROUP BY 3 + orderdetails.productCode
SELECT AVG(DISTINCT 113 IN (orders.orderNumber, orders.customerNumber, 10100)) FROM orders ORDER BY 1 LIMIT 1
SELECT AVG(DISTINCT LAST_DAY(payments.paymentDate)) FROM payments ORDER BY 1 LIMIT 1
SELECT AVG(DISTINCT LEFT(payments.checkNumber, 2)) FROM payments WHERE MONTH(paymentDate) = 9
SELECT AVG(DISTINCT orders.customerNumber = orders.orderNumber) FROM orders
SELECT AVG(RIGHT(offices.postalCode, 1)) FROM offices WHERE postalCode LIKE '%93'
SELECT AVG(amount) FROM payments ORDER BY 1 LIMIT 3 OFFSET 2
SELECT AVG(n) FROM (SELECT COUNT(*) AS n, addressLine2 FROM offices GROUP BY addressLine2) AS x
SELECT AVG(n) FROM (SELECT ROUND(AVG(IF('A' = 'Usa ', 'A', 'A')), 2) AS n FROM products GROUP BY productLine) AS x ORDER BY 1 LIMIT 1
SELECT AVG(orderdetails.productCode) FROM orderdetails
SELECT AVG(quantityOrdered * priceEach), MAX(TIMESTAMP((STR_TO_DATE('15,3,2004', '%d,%m,%Y')))) FROM orderdetails WHERE orderLineNumber > ' '
SELECT CASE (customers.country = customers.country) WHEN UPPER(customers.addressLine1) THEN DAYNAME(NULL) WHEN DATE_FORMAT('2004-03-15', '%M') THEN (REPLACE(customers.postalCode, customers.postalCode, 'x')) END FROM customers ORDER BY customers.phone DESC, 1 LIMIT 1 OFFSET 2
SELECT CAST('2003-12-31' AS DATETIME) FROM customers WHERE customerNumber IN (SELECT REPEAT(orders.status, -2), COUNT(*) FROM orders WHERE NOT shippedDate IS NULL GROUP BY REPEAT(orders.status, -2))
SELECT CAST('2004-02-29' AS DATE), lastName, city FROM employees JOIN offices ON employees.officeCode = offices.officeCode WHERE extension LIKE 'x65%'
SELECT CHAR_LENGTH((COALESCE('A', employees.jobTitle, employees.firstName))) FROM employees WHERE extension = 'x4607' AND lastName IN ('Fontaine', 'Quigley')
SELECT COALESCE('2004-03-15 10:00:00', '2004-1-5'), COUNT(*) FROM employees GROUP BY COALESCE('2004-03-15 10:00:00', '2004-1-5')
SELECT COALESCE((EXTRACT(YEAR FROM '2005-05-31')), (TIMESTAMPDIFF(DAY, '2004-03-15', (CAST('2004-02-29' AS DATE))))) FROM (SELECT VAR_SAMP(NULL) AS n FROM customers GROUP BY contactLastName) AS x ORDER BY 1 LIMIT 3 OFFSET 2
SELECT COUNT('2004-1-5' + INTERVAL '-2' WEEK) FROM customers WHERE addressLine2 IN ('2nd floor', NULL) ORDER BY 1 LIMIT 1
SELECT COUNT('x y') FROM products ORDER BY 1 LIMIT 1
SELECT COUNT((ADDDATE('2003-12-31', 3)) >= (CAST('20040315' AS DATETIME))) FROM orderdetails WHERE quantityOrdered = 38 AND 20040315 = NULL
SELECT COUNT(*) / COUNT('x0548') FROM employees ORDER BY COUNT((employees.officeCode = employees.extension) OR (employees.email = employees.email)) DESC
SELECT COUNT(*) / COUNT(SUBSTRING(orders.comments, 3, 2)) FROM orders WHERE YEAR(shippedDate) = 2003 AND YEAR(orderDate) = 2003 ORDER BY 1 LIMIT 10
SELECT COUNT(*) / COUNT(orders.requiredDate < orders.orderDate) FROM orders WHERE YEAR(shippedDate) = 2003
SELECT COUNT(*) / COUNT(products.buyPrice), COUNT(productlines.productLine) FROM products JOIN productlines ON products.productLine = productlines.productLine
SELECT COUNT(*) FROM (SELECT * FROM (SELECT COUNT(*) FROM orders WHERE shippedDate >= '2003-07-20' UNION SELECT COUNT(*) FROM orders WHERE shippedDate >= '2004-03-15') AS u) AS q
SELECT COUNT(*) FROM (SELECT DISTINCT productLine AS c0 FROM productlines WHERE productLine IN (SELECT productLine FROM products WHERE quantityInStock BETWEEN 4000 AND 8000)) AS q WHERE NOT c0 IS NULL
SELECT COUNT(*) FROM (SELECT city AS c0 FROM employees JOIN offices ON employees.officeCode = offices.officeCode GROUP BY offices.officeCode, city HAVING COUNT(*) > 10) AS q WHERE NOT c0 IS NULL
SELECT COUNT(*) FROM (SELECT city AS c0 FROM offices WHERE NOT state IS NULL) AS q WHERE NOT c0 IS NULL
SELECT COUNT(*) FROM (SELECT country AS c0, MAX((CAST('2004/03/15' AS SIGNED)) * 1.1) FROM customers GROUP BY country ORDER BY COUNT(*) DESC, 1, 2 LIMIT 3) AS q WHERE NOT c0 IS NULL
SELECT COUNT(*) FROM (SELECT customerName AS c0 FROM customers WHERE customerNumber IN (SELECT customerNumber FROM orders WHERE status = 'In Process')) AS q WHERE NOT c0 IS NULL
SELECT COUNT(*) FROM (SELECT firstName AS c0, lastName AS c1, COUNT(*) AS c2 FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber WHERE YEAR(orderDate) = 2004 GROUP BY employeeNumber, firstName, lastName ORDER BY COUNT(*), 1, 2, 3 LIMIT 3) AS q WHERE NOT c0 IS NULL
SELECT COUNT(*) FROM (SELECT firstName AS c0, lastName AS c1, reportsTo AS c2 FROM employees WHERE firstName = 'Edith') AS q WHERE NOT c0 IS NULL
SELECT COUNT(*) FROM customers JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber WHERE (jobTitle = 'Sales Rep' AND firstName = 'Edith') AND ('2003-12-31' LIKE '2004%' XOR ((customers.city = customers.addressLine1) IS TRUE))
SELECT COUNT(*) FROM customers JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber WHERE creditLimit > 1 AND jobTitle == 'President' ORDER BY CASE WHEN COUNT(REPLACE(customers.creditLimit, customers.addressLine1, 'x')) IS NULL THEN 1 ELSE 0 END, COUNT(REPLACE(customers.creditLimit, customers.addressLine1, 'x')) ASC
SELECT COUNT(*) FROM customers WHERE NOT EXISTS(SELECT 1 FROM orders WHERE orders.customerNumber = customers.customerNumber AND orders.comments LIKE '%a%')
SELECT COUNT(*) FROM customers WHERE NOT EXISTS(SELECT 2.5 FROM orders WHERE customers.creditLimit = customers.customerNumber) ORDER BY 1 LIMIT 1
SELECT COUNT(*) FROM customers WHERE city LIKE '%nd' AND addressLine2 = '2nd floor' ORDER BY 1 LIMIT 1
SELECT COUNT(*) FROM employees WHERE (firstName = 'Ivo' AND lastName IN ('Castellano', 'Zimmerli')) AND (NULLIF('12', employees.extension))
SELECT COUNT(*) FROM employees WHERE NOT EXISTS(SELECT 1 FROM customers WHERE customers.salesRepEmployeeNumber = employees.employeeNumber AND creditLimit > 40000 ORDER BY 1 LIMIT 3)
SELECT COUNT(*) FROM employees WHERE firstName = 'Björn' AND LENGTH('clockhart@modelworks.example') BETWEEN (COUNT(*) OVER (PARTITION BY employees.firstName)) AND (1123 * 100.0 / 3) ORDER BY 1 LIMIT 10
SELECT COUNT(*) FROM employees WHERE firstName > 'Nils'
SELECT COUNT(*) FROM offices WHERE addressLine1 LIKE '%Kirkegata%' AND YEAR('2004-1-5' + INTERVAL '1' WEEK) = (TRUNCATE(NULL, 1))
SELECT COUNT(*) FROM offices WHERE city LIKE 'S%' AND '2004-03-15 10:00:00' LIKE '2004%'
SELECT COUNT(*) FROM offices WHERE offices.city = '187 Rue du Marché' HAVING SUM(offices.addressLine1) > 10
SELECT COUNT(*) FROM orderdetails JOIN products ON orderdetails.productCode = products.productCode WHERE textDescription LIKE '%n.'
SELECT COUNT(*) FROM orderdetails WHERE orderdetails.orderLineNumber < 11
SELECT COUNT(*) FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber WHERE customers.city = 'France'
SELECT COUNT(*) FROM orders WHERE NOT shippedDate IS NULL HAVING COUNT(*) > 2
SELECT COUNT(*) FROM payments JOIN customers ON payments.customerNumber = customers.customerNumber WHERE RTRIM(customers.phone) <=> (IF((customers.city = '12abc'), 'Holloway', NULL))
SELECT COUNT(*) FROM payments WHERE (MONTH(paymentDate) = 2 AND YEAR((DATE_SUB('2003-11-17', INTERVAL '2' MONTH))) = (STRCMP(payments.checkNumber, payments.checkNumber))) AND (SUBSTRING(payments.checkNumber, 10, -2)) IN (SELECT x.textDescription FROM productlines AS x)
SELECT COUNT(*) FROM payments WHERE FLOOR(payments.customerNumber) BETWEEN (SUM(payments.amount) OVER ()) AND payments.customerNumber;
SELECT COUNT(*) FROM productlines
SELECT COUNT(*) FROM productlines WHERE t.id LIKE '%collectors%'
SELECT COUNT(*) FROM productlines WHERE textDescription LIKE '%its%' HAVING COUNT(*) > 2
SELECT COUNT(*) FROM products JOIN productlines ON products.productLine = productlines.productLine WHERE (productScale <=> '2004-03-15' AND textDescription LIKE '%for%') AND '2005-05-31' >= (ADDDATE('2004-03-15 10:00:00', 5))
SELECT COUNT(*) FROM products WHERE products.productScale = '1:700'
SELECT COUNT(*), COUNT(STR_TO_DATE('15,3,2004', '%d,%m,%Y')) FROM employees WHERE firstName = 'Selma'
SELECT COUNT(*), MAX('0') FROM customers WHERE creditLimit > (SELECT AVG(creditLimit) FROM customers WHERE (LPAD(customers.contactFirstName, 10, '*')) > customers.contactFirstName)
SELECT COUNT(*), MAX(payments.paymentDate) FROM payments
SELECT COUNT(*), SUM((ADDDATE('2003-12-31', -2))) FROM employees WHERE lastName IN ('Cortázar', 'Saarinen')
SELECT COUNT(*), SUM(COUNT(*) OVER (PARTITION BY (RIGHT(orderdetails.productCode, 1)))) FROM orderdetails WHERE ((orderdetails.quantityOrdered <> orderdetails.priceEach)) = orderdetails.orderNumber
SELECT COUNT(*), SUM(RIGHT((CAST(offices.phone AS CHAR)), 1)) FROM offices WHERE addressLine2 IS NULL AND addressLine1 = '281 Orchard Road'
SELECT COUNT(*), SUM(orderdetails.productCode) FROM orderdetails WHERE YEAR(NULL) = RTRIM(orderdetails.productCode) NULLS LAST
SELECT COUNT(0.1) FROM productlines WHERE textDescription LIKE 'Ou%'
SELECT COUNT(DISTINCT country) FROM offices WHERE state < 1
SELECT COUNT(DISTINCT jobTitle) FROM employees WHERE lastName = 'Ekström' HAVING NOT '0' IS NULL
SELECT COUNT(DISTINCT territory) FROM offices WHERE NOT (TRUE <= 1)
SELECT COUNT(LOWER(offices.city)) FROM offices WHERE (postalCode = '07514' AND state = 'NY') AND (ADDDATE('2004-1-5', 5)) < (DATE_ADD((CAST('2004-02-29' AS DATE)), INTERVAL '10' DAY)) ORDER BY MAX(DATE_ADD(offices.addressLine1, INTERVAL '-2' DAY)) DESC
SELECT COUNT(MAKEDATE(2004, 10)) FROM productlines WHERE textDescription LIKE '%n.'
SELECT COUNT(YEARWEEK(orders.status)) FROM orders WHERE status <> 'Cancelled' AND requiredDate < orderDate
SELECT COUNT(offices.addressLine2 <=> '_a%') FROM offices WHERE postalCode LIKE '0%'
SELECT DATE('2004-11-03'), shippedDate FROM orders WHERE YEAR(orderDate) = 2005
SELECT DATE_FORMAT('2005-05-31', '%M'), COUNT(*), COUNT(*) FROM productlines WHERE textDescription LIKE 'O%' GROUP BY DATE_FORMAT('2005-05-31', '%M')
SELECT DATE_SUB(20040315, INTERVAL '-1' MONTH), COUNT(*) FROM offices WHERE officeCode IN (SELECT officeCode FROM employees) AND (CASE WHEN (offices.territory = offices.officeCode) THEN NULL ELSE NULL END) > 3 GROUP BY DATE_SUB(20040315, INTERVAL '-1' MONTH)
SELECT DAY('2004-03-15 10:00:00'), COUNT(*), COUNT(*) FROM orderdetails GROUP BY DAY('2004-03-15 10:00:00')
SELECT DISTINCT 'S18_6169' >= orderdetails.productCode, SUM(priceEach), SUM(quantityOrdered * priceEach), COUNT(*) FROM orderdetails GROUP BY 'S18_6169' >= orderdetails.productCode
SELECT DISTINCT (employees.lastName = employees.officeCode) AND '12' = employees.lastName, SUM(DISTINCT employees.jobTitle) FROM employees GROUP BY (employees.lastName = employees.officeCode) AND '12' = employees.lastName
SELECT DISTINCT * FROM (SELECT productlines.productLine FROM products JOIN productlines ON products.productLine = productlines.productLine GROUP BY productlines.productLine UNION SELECT productlines.productLine FROM products LEFT JOIN productlines ON products.productLine = productlines.productLine GROUP BY productlines.productLine) AS u
SELECT DISTINCT AVG(n) FROM (SELECT products.productVendor IN (products.productVendor, products.productLine), SUM(quantityInStock * buyPrice) AS n, COUNT(*) FROM products GROUP BY productScale, products.productVendor IN (products.productVendor, products.productLine)) AS x
SELECT DISTINCT COUNT(*) FROM (SELECT COUNT(*) AS c0 FROM payments WHERE amount < (SELECT AVG(amount) FROM payments) HAVING AVG(payments.amount) < 50) AS q WHERE NOT c0 IS NULL
SELECT DISTINCT COUNT(*) FROM orders WHERE status = 'A'
SELECT DISTINCT COUNT(*) FROM products JOIN productlines ON products.productLine = productlines.productLine WHERE textDescription LIKE 'O%'
SELECT DISTINCT COUNT(*) FROM products WHERE MSRP BETWEEN 60 AND 70
SELECT DISTINCT COUNT(DISTINCT customers.salesRepEmployeeNumber + customers.addressLine1) FROM customers WHERE creditLimit < 92000
SELECT DISTINCT GROUP_CONCAT(10113 ORDER BY 10113 SEPARATOR ',') FROM orderdetails WHERE quantityOrdered > 23 ORDER BY 1 LIMIT 1 OFFSET 2
SELECT DISTINCT MAX(COUNT(*) OVER (PARTITION BY (CAST(offices.officeCode AS DATE)))) FROM offices
SELECT DISTINCT MAX(DATEDIFF(orderDate, shippedDate)) FROM orders
SELECT DISTINCT MAX(c0) FROM (SELECT COUNT(*) AS c0 FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber WHERE extension LIKE 0) AS q
SELECT DISTINCT MAX(c0) FROM (SELECT productLine AS c0 FROM productlines WHERE textDescription LIKE 'Ou%') AS q
SELECT DISTINCT MAX(quantityInStock * buyPrice) FROM products JOIN productlines ON products.productLine = productlines.productLine WHERE textDescription LIKE '0'
SELECT DISTINCT ROUND(AVG(227 % 1), '2004-1-5') FROM orders
SELECT DISTINCT SUM(quantityInStock * buyPrice) FROM products
SELECT DISTINCT YEAR(paymentDate), MONTH(paymentDate), COUNT(*) FROM payments GROUP BY YEAR(paymentDate), MONTH(paymentDate) HAVING MAX(payments.checkNumber) > MIN(payments.checkNumber) ORDER BY MONTH(paymentDate) DESC
SELECT DISTINCT addressLine2, COUNT(*) FROM offices WHERE (20040315 >= '2004/03/15') IS TRUE GROUP BY addressLine2
SELECT DISTINCT c0 FROM (SELECT DISTINCT addressLine2 AS c0, COUNT(*) AS c1 FROM orders GROUP BY addressLine2) AS q;
SELECT DISTINCT c0 FROM (SELECT c0 AS c0 FROM (SELECT COUNT(*) AS c0 FROM orderdetails WHERE priceEach > (SELECT AVG(priceEach) FROM orderdetails)) AS q ORDER BY c0) AS q
SELECT DISTINCT c0 FROM (SELECT orderNumber AS c0 FROM orders WHERE orderNumber IN (SELECT orderNumber FROM orderdetails WHERE orderLineNumber < ' ')) AS q
SELECT DISTINCT c0 FROM (SELECT orderNumber AS c0 FROM orders) AS q
SELECT DISTINCT checkNumber FROM payments WHERE amount > 'x y'
SELECT DISTINCT city FROM offices WHERE officeCode IN (SELECT officeCode FROM employees WHERE lastName = 'Okafor')
SELECT DISTINCT city FROM offices WHERE state IS NULL
SELECT DISTINCT city, AVG(DISTINCT NOT (offices.state = '2004-03-01')) FROM employees JOIN offices ON employees.officeCode = offices.officeCode GROUP BY offices.officeCode, city
SELECT DISTINCT country, addressLine1 FROM offices WHERE postalCode = '04151' AND country = 'France' ORDER BY 1, 2 LIMIT 3
SELECT DISTINCT customerName FROM customers WHERE NOT EXISTS(SELECT 1 FROM payments WHERE payments.customerNumber <=> customers.customerNumber)
SELECT DISTINCT customerName FROM customers WHERE customerNumber IN (SELECT customerNumber, EXTRACT(MONTH FROM payments.paymentDate) FROM payments WHERE (payments.amount * payments.amount) IS NULL)
SELECT DISTINCT customerName, -customers.salesRepEmployeeNumber FROM customers WHERE state = 'MA'
SELECT DISTINCT customerName, COUNT(payments.customerNumber FROM customers LEFT JOIN payments ON payments.customerNumber = customers.customerNumber GROUP BY customers.customerNumber, customerName
SELECT DISTINCT firstName, lastName FROM employees WHERE extension = 'x1591'
SELECT DISTINCT officeCode FROM offices WHERE country = 'France' AND (CONCAT_WS('-', 1, '%')) LIKE '%1_'
SELECT DISTINCT orderNumber FROM orders
SELECT DISTINCT orderNumber, productCode FROM orderdetails
SELECT DISTINCT orderNumber, shippedDate FROM orders
SELECT DISTINCT productLine FROM productlines WHERE textDescription LIKE '2004/03/15' HAVING NOT '2005-05-31' IS NULL
SELECT DISTINCT productLine FROM productlines WHERE textDescription LIKE 'x y'
SELECT DISTINCT productLine, htmlDescription FROM productlines
SELECT DISTINCT productName FROM products -- done
SELECT DISTINCT productName, SUM(quantityOrdered * priceEach) FROM orderdetails JOIN products ON orderdetails.productCode = products.productCode WHERE '2005-05-31' BETWEEN (GREATEST((CAST('2004-02-29' AS DATE)), 20040315)) AND (DATE_ADD('20040315', INTERVAL '1' DAY)) GROUP BY products.productCode, productName ORDER BY SUM(quantityOrdered * priceEach), 1, 2 LIMIT 3
SELECT DISTINCT productName, textDescription FROM products JOIN productlines ON products.productLine = productlines.productLine WHERE productVendor IN ('Fine Scale Foundry', 'Harrow Lane Castings')
SELECT DISTINCT productScale, COUNT(*) FROM products WHERE productVendor = 'Juniper Art Classics' GROUP BY productScale
SELECT DISTINCT productScale, MSRP, productCode FROM products
SELECT DISTINCT productVendor, (ADDDATE('2004-03-15', 10)) >= 20040315 FROM products WHERE MSRP >= 50
SELECT DISTINCT territory, COUNT(*) FROM employees JOIN offices ON employees.officeCode = offices.officeCode GROUP BY territory
SELECT EXP(1), COUNT(*), COUNT(*) FROM customers WHERE customers.state = 'Victoria' GROUP BY NULL - '2004/03/15', EXP(1)
SELECT GROUP_CONCAT(DISTINCT COALESCE(employees.extension, employees.jobTitle) ORDER BY COALESCE(employees.extension, employees.jobTitle) SEPARATOR ',') FROM employees WHERE lastName <> 'O''Rourke' AND extension LIKE 'x%'
SELECT GROUP_CONCAT(DISTINCT FLOOR(orderdetails.orderLineNumber) ORDER BY FLOOR(orderdetails.orderLineNumber) SEPARATOR ',') FROM orderdetails WHERE priceEach > 60
SELECT GROUP_CONCAT(DISTINCT UPPER(orders.status) ORDER BY UPPER(orders.status) SEPARATOR ',') FROM orders
SELECT GROUP_CONCAT(products.buyPrice ORDER BY products.buyPrice SEPARATOR ',') FROM products WHERE quantityInStock < 8000 ORDER BY 1 LIMIT 1
SELECT MAX(CASE customers.creditLimit WHEN customers.customerNumber THEN t.id WHEN customers.salesRepEmployeeNumber THEN customers.phone END) FROM customers
SELECT MAX(DATEDIFF(orderDate, requiredDate)) FROM orders WHERE -orders.customerNumber = ANY (SELECT x.customerNumber FROM customers AS x)
SELECT MAX(DATEDIFF(shippedDate, orderDate)) FROM orders WHERE status = 'In Process'
SELECT MAX(buyPrice) FROM products WHERE productScale = '1:10' ORDER BY CASE WHEN SUM(products.productScale) IS NULL THEN 1 ELSE 0 END, SUM(products.productScale) ASC
SELECT MAX(buyPrice), MAX((CAST('2004-03-15' AS DATETIME)) + 2) FROM products WHERE productVendor = 'Duval & Fils Modèles'
SELECT MAX(c0) FROM (SELECT COUNT(*) AS c0 FROM products JOIN productlines ON products.productLine = productlines.productLine WHERE productVendor = 'Duval & Fils Modèles' AND textDescription LIKE '%n.') AS q
SELECT MAX(c0) FROM (SELECT customerName AS c0 FROM customers WHERE contactFirstName LIKE 'S%' ORDER BY creditLimit DESC, 1 LIMIT 5) AS q
SELECT MAX(c0) FROM (SELECT orderNumber AS c0 FROM orders HAVING NOT orders.status IS NULL ORDER BY shippedDate DESC, 1 LIMIT 3) AS q
SELECT MAX(c0) FROM (SELECT orderNumber AS c0, productCode AS c1, quantityOrdered AS c2 FROM orderdetails ORDER BY 1, 2, 3 LIMIT 3) AS q
SELECT MAX(creditLimit) FROM customers WHERE country = 'Hong Kong' AND NOT '2004-1-5' >= '2004-03-15' ORDER BY SUM(CONCAT_WS('-', 100, customers.city)) DESC
SELECT MAX(orders.customerNumber) FROM orders WHERE shippedDate < orderDate HAVING AVG(orders.customerNumber) < 50 AND COUNT(DISTINCT orders.orderDate) = 1
SELECT MAX(quantityInStock * buyPrice) FROM products HAVING SUM('2004-03-15 10:00:00') > 10
SELECT MAX(quantityInStock * buyPrice) FROM products JOIN productlines ON products.productLine = productlines.productLine WHERE quantityInStock < 4300 AND textDescription LIKE 'Usa '
SELECT MAX(quantityInStock * buyPrice) FROM products WHERE '1:18' >= '1:24' XOR (products.productScale > products.productName)
SELECT MID((CONCAT('2003-12-31', products.productVendor)), -1, -1) FROM products
SELECT MID(products.productName, 2, 3), COUNT(*), COUNT(*) FROM products WHERE quantityInStock < 1000 GROUP BY MID(products.productName, 2, 3)
SELECT MIN('2005-05-31') FROM employees WHERE extension LIKE 'x%' AND NOT (((employees.officeCode = 'x0779')) = '20040315')
SELECT MIN(10335.92 IS TRUE), CONCAT(payments.customerNumber) FROM payments WHERE amount < (SELECT AVG(amount) FROM payments) GROUP BY CONCAT(payments.customerNumber)
SELECT MIN(CASE WHEN (('' = 'Usa ') = 'Cancelled') THEN (DATE_ADD('2004-11-08', INTERVAL orders.orderNumber DAY)) ELSE (orders.orderDate + INTERVAL '1' WEEK) END), SUM(IF(orders.comments, (GREATEST(orders.requiredDate, orders.shippedDate)), orders.requiredDate)) FROM orders WHERE comments LIKE 'C%'
SELECT MIN(DATEDIFF(orderDate, shippedDate)) FORM orders WHERE (orders.comments) = (TRIM(' ')) ORDER BY CASE WHEN MIN(ROUND(orders.customerNumber)) IS NULL THEN 1 ELSE 0 END, MIN(ROUND(orders.customerNumber)) ASC
SELECT MIN(DATEDIFF(requiredDate, orderDate)) FROM orders WHERE status = 'In Process' HAVING COUNT(DISTINCT orders.orderDate) = 1
SELECT MIN(TRUNCATE(YEARWEEK('2004-03-15'), 1)) FROM (SELECT GROUP_CONCAT(orders.status IN (orders.status, orders.comments) ORDER BY orders.status IN (orders.status, orders.comments) SEPARATOR ',') AS n FROM orders GROUP BY status) AS x ORDER BY 1 LIMIT 1
SELECT MIN(WEEKDAY((DATE_ADD('2004-03-15', INTERVAL '-2' DAY)))) FROM orders WHERE requiredDate > '2004-12-17'
SELECT MIN(n) FROM (SELECT COUNT(*) AS n, status FROM orders GROUP BY status) AS x
SELECT MIN(n) FROM (SELECT STDDEV_POP('A' = 'Usa ') AS n FROM orderdetails GROUP BY productCode) AS x
SELECT MIN(orderdetails.priceEach - (CAST(orderdetails.orderLineNumber AS UNSIGNED))) FROM orderdetails JOIN orders ON orderdetails.orderNumber = orders.orderNumber WHERE priceEach < quantityOrdered AND comments LIKE 'D%'
SELECT MIN(paymentDate) FROM payments WHERE amount <> 30000
SELECT MIN(productlines.textDescription) FROM productlines WHERE textDescription LIKE 'Ou%' ORDER BY 1 LIMIT 1 OFFSET 2
SELECT MONTH(orderDate), COUNT(*) FROM orders GROUP BY MONTH(orderDate) ORDER BY COUNT(*), 1, 2 LIMIT 2
SELECT MONTH(orderDate), COUNT(*) FROM orders WHERE YEAR(orderDate) = 2004 GROUP BY MONTH(orderDate) ORDER BY COUNT(*) DESC, 1, 2 LIMIT 10
SELECT MONTH(paymentDate), MAX(amount), MONTH(paymentDate) FROM payments WHERE YEAR(paymentDate) = 2004 GROUP BY MONTH(paymentDate) ORDER BY MAX(amount) DESC, 1, 2, 3 LIMIT 5
SELECT MONTH(paymentDate), MIN(CONCAT('2004-02-29' + INTERVAL '5' WEEK, (payments.amount * 1.1))) FROM payments WHERE YEAR(paymentDate) = 2003 GROUP BY MONTH(paymentDate) ORDER BY MONTH(paymentDate)
SELECT MONTH(shippedDate) FROM orders WHERE YEAR(shippedDate) = 2003 GROUP BY MONTH(shippedDate) HAVING SUM(ELT(5, '%', orders.status)) > 4;
SELECT NULL <= customers.customerNumber, COUNT(*) FROM customers WHERE contactLastName <> 'Fontaine' GROUP BY NULL <= customers.customerNumber
SELECT NULLIF(employees.reportsTo, 0), 100 * SUM(firstName = 'Zoë') / COUNT(*), COUNT(*) FROM employees GROUP BY NULLIF(employees.reportsTo, 0)
SELECT POWER(-1, 2), SUM(RANK() OVER (ORDER BY (CAST(customers.state AS CHAR)))), COUNT(*) FROM customers GROUP BY contactLastName, POWER(-1, 2) HAVING MAX(creditLimit) > 500
SELECT QUARTER(payments.paymentDate), SUM(amount) FROM payments WHERE YEAR(paymentDate) = 2004 GROUP BY QUARTER(paymentDate)
SELECT REGEXP_LIKE((NULLIF(orders.status, orders.comments)), 'S%'), orderDate FROM orders
SELECT REPLACE (' ', productlines.textDescription, 'x'), COUNT(*), COUNT(*) FROM products GROUP BY productlines.productLine, REPLACE (' ', productlines.textDescription, 'x') ORDER BY CASE WHEN productlines.productLine IS NULL THEN 1 ELSE 0 END, productlines.productLine ASC, 1, 2, 3 LIMIT 2
SELECT ROUND(AVG((NOT ((products.productDescription = products.productDescription)))), 2) FROM products WHERE productName = '1948 Almaro Coupe'
SELECT ROUND(AVG(RIGHT('Sales Rep', 5)), 2) FROM employees JOIN offices ON employees.officeCode = offices.officeCode WHERE addressLine1 LIKE '2%' HAVING MAX(employees.firstName) > MIN(employees.firstName)
SELECT ROUND(AVG(STR_TO_DATE('15,3,2004', '%d,%m,%Y')), 2) FROM productlines WHERE textDescription LIKE 'Ou%'
SELECT ROUND(AVG(orders.orderNumber), 2) FROM orders WHERE status <> 'Resolved'
SELECT ROUND(AVG(orders.status), 2) FROM orders
SELECT SQRT(LN(orders.customerNumber)) FROM orders ORDER BY shippedDate DESC, 1 LIMIT 1
SELECT STDDEV_POP('A') FROM orders GROUP BY YEAR(orderDate), MONTH(orderDate)
SELECT STDDEV_POP(REVERSE(employees.officeCode)) FROM employees WHERE firstName IN ('Selma', 'Ursula', 'Yara')
SELECT SUM(0) FROM offices
SELECT SUM(CONCAT(-1)) FROM productlines WHERE NOT EXISTS(SELECT 1 FROM products WHERE products.productLine = productlines.productLine)
SELECT SUM(MSRP), SUM(quantityInStock * buyPrice) FROM products ORDER BY COUNT(FORMAT(products.MSRP, 1)) DESC
SELECT SUM(REPLACE(DAYNAME(orders.orderDate), (COALESCE((orders.comments = orders.comments), orders.customerNumber, orders.customerNumber)), 'x')) FROM orders GROUP BY YEAR(shippedDate) HAVING COUNT(*) > 20
SELECT SUM(TRIM(products.productCode)) FROM products
SELECT SUM(payments.customerNumber) FROM payments WHERE amount BETWEEN 10000 AND 40000
SELECT SUM(t.id * buyPrice) FROM products WHERE productVendor = 'Iron Sparrow Models' AND ('2004-03-01' <> products.productVendor OR ((CAST('2004-02-29' AS DATE)) < '2005-05-31'))
SELECT TIMESTAMP(20040315), MAX(orderLineNumber), COUNT(*) FROM orderdetails GROUP BY TIMESTAMP(20040315)
SELECT TOP 5 LOCATE('S18_6169', orderdetails.productCode), COUNT(*) FROM orderdetails WHERE quantityOrdered < 37 GROUP BY LOCATE('S18_6169', orderdetails.productCode) ORDER BY 1, 2 LIMIT 1
SELECT TOP 5 NULLIF(orders.status, total), COUNT(*), COUNT(*) FROM orders WHERE YEAR(orderDate) = 2005 GROUP BY MONTH(orderDate), NULLIF(orders.status, orders.comments) ORDER BY 1, 2, 3 LIMIT 10
SELECT TOP 5 lastName, COUNT(*), lastName FROM employees GROUP BY lastName
SELECT TRUE, COUNT(*) FROM productlines GROUP BY TRUE HAVING SUM(' ') > 10
SELECT VAR_SAMP((products.productName = products.productDescription) OR 'S10_5659' = '1910 Karst Town Car') FROM products JOIN productlines ON products.productLine = productlines.productLine WHERE textDescription LIKE '%for%'
SELECT VAR_SAMP(ROUND(-1, 2)) FROM productlines WHERE NOT EXISTS(SELECT 1 FROM products WHERE productlines.htmlDescription = productlines.productLine AND productVendor <> 'Fine Scale Foundry')
SELECT VAR_SAMP(TIMESTAMPDIFF(YEAR, '2004-03-15 10:00:00', '2005-05-31')) FROM customers WHERE creditLimit > 70000 AND '2005-05-31' + 3
SELECT VAR_SAMP(orders.orderNumber) FROM orders WHERE requiredDate <= '2003-03-23' ORDER BY 1 LIMIT 1
SELECT YEAR(name), GROUP_CONCAT(DISTINCT payments.amount ORDER BY payments.amount SEPARATOR ',') FROM payments WHERE LTRIM('AA873497') = (CONCAT(payments.checkNumber, ' ', payments.amount)) GROUP BY YEAR(paymentDate) ORDER BY COUNT(*) DESC
SELECT YEAR(orderDate) FROM orders GROUP BY YEAR(orderDate) HAVING COUNT(*) > 2 ORDER BY AVG(DISTINCT orders.shippedDate + INTERVAL '3' WEEK) DESC, 1 LIMIT 1
SELECT YEAR(orderDate), COUNT(*) FROM orders GROUP BY YEAR(orderDate) ORDER BY CASE WHEN MAX(orders.orderNumber) IS NULL THEN 1 ELSE 0 END, MAX(orders.orderNumber) ASC
SELECT YEAR(paymentDate), AVG(amount) FROM payments WHERE payments.customerNumber <=> (COALESCE(20040315, 0)) GROUP BY YEAR(paymentDate) ORDER BY VAR_SAMP(CAST(payments.paymentDate AS DATETIME)), 1, 2 LIMIT 3
SELECT YEAR(paymentDate), COUNT(*) FORM payments GROUP BY YEAR(paymentDate) ORDER BY MIN(DATEDIFF(payments.paymentDate, '2003-11-17')) DESC
SELECT YEAR(paymentDate), GROUP_CONCAT(DISTINCT 449 ORDER BY 449 SEPARATOR ',') FROM payments GROUP BY YEAR(paymentDate) ORDER BY COUNT(*) DESC, 1, 2 LIMIT 2
SELECT YEAR(paymentDate), MIN(amount), YEAR(paymentDate) FROM payments WHERE ABS(payments.customerNumber) <= (LOCATE(payments.checkNumber, payments.checkNumber)) GROUP BY YEAR(paymentDate) ORDER BY MIN(amount) DESC
SELECT YEAR(paymentDate), MONTH(paymentDate), MAX(amount) FROM payments WHERE (MAKEDATE(2004, 1)) = (MAKEDATE(2004, 3)) GROUP BY YEAR(paymentDate), MONTH(paymentDate)
SELECT YEAR(paymentDate), SUM(amount) FROM payments GROUP BY YEAR(paymentDate) ORDER BY SUM(amount) DESC, MIN(CONCAT(payments.amount)) DESC, 1, 2 LIMIT 2
SELECT a.firstName, a.lastName, b.firstName, b.lastName FROM employees AS a JOIN employees AS b ON a.reportsTo = t.id
SELECT a.firstName, a.lastName, b.firstName, b.lastName FROM employees AS a RIGHT JOIN employees AS b ON a.reportsTo = b.employeeNumber WHERE (b.firstName OR a.email) >= 'Kaminski'
SELECT a.firstName, a.lastName, b.firstName, b.lastName FROM employees AS a WHERE '2004-03-15' < LAST_DAY('20040315')
SELECT addressLine1, addressLine2, officeCode, state FROM offices WHERE phone = '+1 246 555 0175' AND NOT state IS NULL ORDER BY 1, 2, 3, 4 LIMIT 3 OFFSET 2
SELECT addressLine2, COUNT(*) FROM offices GROUP BY addressLine2 ORDER BY SUM(DISTINCT MID(NULL, 1, 10)) DESC, 1, 2 LIMIT 10
SELECT addressLine2, COUNT(*) FROM offices WHERE (REPEAT('abc', 5)) NOT LIKE '19%' GROUP BY addressLine2
SELECT addressLine2, COUNT(*) FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber GROUP BY addressLine2 ORDER BY COUNT(*) DESC, CASE WHEN addressLine2 IS NULL THEN 1 ELSE 0 END, addressLine2 ASC, 1, 2 LIMIT 5
SELECT c0 + 0 FROM (SELECT checkNumber AS c0, customerNumber AS c1 FROM payments) AS q
SELECT c0 + 0 FROM (SELECT customerName AS c0, creditLimit AS c1 FROM customers ORDER BY creditLimit DESC, 1, 2 LIMIT 5) AS q
SELECT c0 + 0 FROM (SELECT status AS c0, COUNT(*) AS c1 FROM orders WHERE YEAR(orderDate) = 2004 GROUP BY status ORDER BY 1, 2 LIMIT 10) AS q
SELECT c0 FROM (SELECT 100 * SUM(orderLineNumber >= 5) / MIN(ELT(3, orderdetails.productCode, orderdetails.productCode)) AS c0 FROM orderdetails ORDER BY 1 LIMIT 3) AS q WHERE c0 > 'F'
SELECT c0 FROM (SELECT DISTINCT productVendor AS c0 FROM products) AS q ORDER BY c0
SELECT c0 FROM (SELECT STDDEV_POP(IF(' ' = employees.officeCode, (CAST('2004-02-29' AS DATE)), (CAST('2004-02-29' AS DATE)))) AS c0 FROM employees) AS q ORDER BY c0
SELECT c0 FROM (SELECT SUM(DISTINCT DAYOFYEAR(NULL)) AS c0 FROM productlines WHERE productLine IN (SELECT productLine FROM products WHERE productScale = NULL)) AS q WHERE c0 > 'F'
SELECT c0 FROM (SELECT WEEK(payments.paymentDate), MAX(amount) AS c1, COUNT(*) FROM payments GROUP BY YEAR(paymentDate), WEEK(payments.paymentDate)) AS q WHERE c0 > 'F'
SELECT c0 FROM (SELECT checkNumber AS c0 FROM payments ORDER BY amount DESC, 1 LIMIT 1) AS q WHERE c0 > 'F'
SELECT c0 FROM (SELECT customerName AS c0 FROM customers WHERE NOT EXISTS(SELECT 1 FROM payments WHERE payments.customerNumber = customers.customerNumber AND YEAR(paymentDate) = 2003 HAVING SUM(payments.checkNumber) > 10)) AS q WHERE c0 > 'F'
SELECT c0 FROM (SELECT customerName AS c0, creditLimit AS c1 FROM customers WHERE state IN ('Isle of Wight', 'PA') ORDER BY creditLimit DESC, 1, 2 LIMIT 2) AS q ORDER BY c0
SELECT c0 FROM (SELECT firstName AS c0 FROM customers JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber WHERE (state = 'PA' AND (STRCMP(customers.country, employees.firstName)) IN (SELECT x.contactLastName FROM customers AS x)) AND REPEAT('x0641', -2) GROUP BY firstName ORDER BY MIN(creditLimit) DESC, 1 LIMIT 1) AS q ORDER BY c0
SELECT c0 FROM (SELECT firstName AS c0, SUM(creditLimit) AS c1 FROM customers JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber GROUP BY firstName) AS q WHERE c0 > 'F'
SELECT c0 FROM (SELECT firstName AS c0, lastName AS c1 FROM employees WHERE NOT EXISTS(SELECT 1 FROM customers WHERE customers.salesRepEmployeeNumber = employees.employeeNumber)) AS q WHERE c0 > 'F'
SELECT c0 FROM (SELECT firstName AS c0, lastName AS c1 FROM employees WHERE employeeNumber IN (SELECT salesRepEmployeeNumber FROM customers WHERE addressLine1 = '119 Harbour Street')) AS q WHERE c0 > 'F'
SELECT c0 FROM (SELECT orderNumber AS c0, LOWER((IF((orders.status = orders.comments), '2003-11-16', orders.orderDate))) FROM orders WHERE YEAR(shippedDate) = 2003) AS q WHERE c0 > 'F'
SELECT c0 FROM (SELECT productlines.productLine AS c0, MAX(quantityInStock) AS c1 FROM products JOIN productlines ON products.productLine = productlines.productLine GROUP BY productlines.productLine ORDER BY MAX(quantityInStock)) AS q WHERE c0 > 'F'
SELECT c0, COUNT(*) / COUNT(IF('abc' = NULL, 0.1, '2004-03-01')) FROM (SELECT firstName AS c0, lastName AS c1, COUNT(*) AS c2 FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber GROUP BY employeeNumber, firstName, lastName) AS q GROUP BY c0
SELECT c0, COUNT(*) FORM (SELECT AVG(DATEDIFF(requiredDate, orderDate)) AS c0 FROM orders) AS q GROUP BY c0
SELECT c0, COUNT(*) FROM (SELECT 100 * SUM(CASE WHEN quantityInStock BETWEEN 4000 AND 8000 THEN 1 ELSE 0 END) / COUNT(*) AS c0 FROM products) AS q GROUP BY c0
SELECT c0, COUNT(*) FROM (SELECT COUNT(*) AS c0 FROM (SELECT DATE_FORMAT('20040315', '%M %e, %Y'), COUNT(customers.salesRepEmployeeNumber) AS c2, COUNT(*) FROM employees LEFT JOIN customers ON customers.salesRepEmployeeNumber = employees.employeeNumber GROUP BY employeeNumber, firstName, lastName, DATE_FORMAT('20040315', '%M %e, %Y')) AS q WHERE NOT c0 IS NULL) AS q GROUP BY c0
SELECT c0, COUNT(*) FROM (SELECT YEAR(orderDate) AS c0, MONTH(orderDate) AS c1, COUNT(*) AS c2 FROM orders GROUP BY YEAR(orderDate), MONTH(orderDate)) AS q GROUP BY c0 ORDER BY CASE WHEN c0 IS NULL THEN 1 ELSE 0 END, c0 ASC
SELECT c0, COUNT(*) FROM (SELECT firstName AS c0, lastName AS c1, COUNT(customers.salesRepEmployeeNumber) AS c2 FROM employees LEFT JOIN customers ON customers.salesRepEmployeeNumber = employees.employeeNumber WHERE '2004-03-15 10:00:00' = '2004/03/15' XOR '2004-03-15' BETWEEN '2004-1-5' AND NULL GROUP BY employeeNumber, firstName, lastName) AS q GROUP BY c0
SELECT c0, COUNT(*) FROM (SELECT productDescription AS c0, products.productLine AS c1 FROM products JOIN productlines ON products.productLine = productlines.productLine WHERE textDescription LIKE 'Ou%' ORDER BY CASE WHEN productlines.textDescription IS NULL THEN 1 ELSE 0 END, productlines.textDescription ASC) AS q GROUP BY c0
SELECT c0, COUNT(*) FROM (SELECT status AS c0, COUNT(*) AS c1 FROM orders WHERE YEAR(orderDate) = 2003 AND MONTH(orderDate) = 10 GROUP BY status ORDER BY COUNT(*) DESC) AS q GROUP BY c0
SELECT c0, YEAR((ADDDATE('2004-03-15', -1))) FROM (SELECT CAST(orders.comments AS CHAR) AS c0, COUNT(*) AS c1 FROM orders WHERE comments IS NULL GROUP BY CAST(orders.comments AS CHAR)) AS q WHERE c0 > 'F' NULLS LAST
SELECT checkNumber FROM payments JOIN customers ON payments.customerNumber = customers.customerNumber JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber WHERE (firstName = 'Yara' AND payments.amount) AND payments.paymentDate <> payments.paymentDate HAVING NOT payments.paymentDate IS NULL
SELECT checkNumber FROM payments ORDER BY paymentDate DESC, 1 LIMIT 1 OFFSET 2
SELECT checkNumber FROM payments ORDER BY paymentDate DESC, 1 LIMIT 5
SELECT checkNumber FROM payments ORDER BY paymentDate, 1 LIMIT 1
SELECT checkNumber FROM payments ORDER BY paymentDate, 1 LIMIT 10 OFFSET 2
SELECT checkNumber FROM payments WHERE (REGEXP_LIKE(payments.checkNumber, "")) IS TRUE HAVING NOT payments.paymentDate IS NULL ORDER BY amount DESC, 1 LIMIT 1
SELECT checkNumber FROM payments WHERE YEAR(paymentDate) = 2004 AND payments.paymentDate < (GREATEST(payments.paymentDate, payments.paymentDate)) HAVING NOT payments.customerNumber IS NULL
SELECT checkNumber FROM payments WHERE amount < 9600 HAVING NOT payments.customerNumber IS NULL ORDER BY paymentDate DESC, 1 LIMIT 5
SELECT checkNumber FROM payments WHERE amount <=> 12000 ORDER BY paymentDate DESC, 1 LIMIT 1
SELECT checkNumber FROM payments WHERE amount = 31064.17 ORDER BY 1 LIMIT 3 OFFSET 2
SELECT checkNumber, payments.amount, ELT(2, (REPLACE(payments.checkNumber, payments.checkNumber, 'x')), (NULLIF('AA404422', payments.checkNumber))) FROM payments ORDER BY amount, 1, 2, 3 LIMIT 3
SELECT city FROM employees JOIN offices ON employees.officeCode = offices.officeCode WHERE firstName = 'Nils' GROUP BY offices.officeCode, city HAVING COUNT(*) < 20 ORDER BY 1 LIMIT 1 OFFSET 2
SELECT city FROM offices ORDER BY 1 LIMIT 10
SELECT city FROM offices WHERE NOT EXISTS(SELECT 'A' FROM employees WHERE employees.officeCode = offices.officeCode ORDER BY employees.jobTitle DESC)
SELECT city FROM offices WHERE NOT EXISTS(SELECT 1 FROM employees WHERE employees.officeCode LIKE offices.officeCode)
SELECT city FROM offices WHERE NOT EXISTS(SELECT DISTINCT 1 FROM employees WHERE employees.officeCode >= offices.officeCode AND REGEXP_LIKE((CASE '20040315' WHEN 20040315 THEN employees.jobTitle WHEN '2004-03-15' THEN 'x0548' END), '%a%'))
SELECT city FROM offices WHERE city LIKE 2.5
SELECT city FROM offices WHERE territory IN ('EMEA', 'NA') AND NOT -NULL IN (CHAR_LENGTH(offices.state), 50000) ORDER BY 1 LIMIT 1 OFFSET 2
SELECT city, COUNT(*) FROM employees GROUP BY offices.officeCode, city
SELECT city, COUNT(*) FROM employees JOIN offices ON employees.officeCode = offices.officeCode GROUP BY offices.officeCode, city ORDER BY COUNT(*) DESC, 1, 2 LIMIT 1 OFFSET 2
SELECT city, COUNT(*) FROM employees JOIN offices ON employees.officeCode = offices.officeCode GROUP BY offices.officeCode, city ORDER BY COUNT(*) DESC, 1, 2 LIMIT 5
SELECT city, COUNT(*) FROM employees JOIN offices ON employees.officeCode = offices.officeCode WHERE '%' OR employees.lastName LIKE 'S%' GROUP BY offices.officeCode, city
SELECT comments, orderNumber, DATE_FORMAT((COALESCE(orders.requiredDate, orders.shippedDate)), '%b %e %y') FROM orders ORDER BY CASE WHEN DATE_FORMAT(orders.orderDate, '%M') IS NULL THEN 1 ELSE 0 END, DATE_FORMAT(orders.orderDate, '%M') ASC
SELECT contactLastName, COUNT(*) FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber WHERE NULL < (NULL - INTERVAL '1' YEAR) GROUP BY contactLastName
SELECT contactLastName, SUM(amount) FROM payments JOIN customers ON payments.customerNumber = customers.customerNumber WHERE YEAR(LAST_DAY(payments.paymentDate)) = (RIGHT(customers.customerName, 10)) GROUP BY contactLastName
SELECT contactLastName, SUM(amount) FROM payments JOIN customers ON payments.customerNumber = customers.customerNumber WHERE amount = 12621.95 AND (DATE_ADD('2003-11-17', INTERVAL '107' DAY)) > DAY(payments.paymentDate) GROUP BY contactLastName ORDER BY SUM(amount) DESC
SELECT country, COUNT(*) FROM offices WHERE addressLine2 = 'Floor 10' GROUP BY country ORDER BY COUNT(*) DESC, 1, 2 LIMIT 5
SELECT country, COUNT(*) FROM orders JOIN customers ON customerNumber = customers.customerNumber WHERE (((customers.city = customers.country)) = orders.customerNumber) XOR (customers.country IN (SELECT x.jobTitle FROM employees AS x)) GROUP BY country HAVING NOT orders.shippedDate IS NULL
SELECT country, addressLine1, creditLimit, salesRepEmployeeNumber FROM customers ORDER BY creditLimit, 1, 2, 3, 4 LIMIT 3
SELECT country, city, offices.phone FROM offices WHERE postalCode LIKE '%072%' ORDER BY 1, 2, 3 LIMIT 1
SELECT customerName FROM customers JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber WHERE (CAST('2004-02-29' AS DATE)) = '2005-05-31'
SELECT customerName FROM customers WHERE NOT EXISTS(SELECT '2004-1-5', '%' FROM payments WHERE payments.customerNumber = customers.customerNumber)
SELECT customerName FROM customers WHERE NOT EXISTS(SELECT 1, (SUBSTRING_INDEX(orders.status, ' ', 10)) = (REPEAT('In Process', 1)) FROM orders WHERE orders.customerNumber = customers.customerNumber AND status = 'Shipped')
SELECT customerName FROM customers WHERE NOT EXISTS(SELECT payments.amount, COUNT(*) FROM payments WHERE payments.customerNumber = customers.customerNumber GROUP BY payments.amount)
SELECT customerName FROM customers WHERE country IN ('Belgium', 'Portugal') ORDER BY creditLimit DESC, 1 LIMIT 3
SELECT customerName FROM customers WHERE creditLimit >= (SELECT MIN(creditLimit) FROM customers)
SELECT customerName FROM customers WHERE customerNumber IN (SELECT customerNumber FROM payments WHERE amount > 12000 ORDER BY 1 LIMIT 3)
SELECT customerName FROM customers WHERE customerNumber IN (SELECT customerNumber FROM payments WHERE amount BETWEEN '2004-03-15' AND 58000)
SELECT customerName FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber WHERE comments IS NULL GROUP BY customers.customerNumber, customerName HAVING COUNT(*) / COUNT(DATE_ADD('2003-11-06', INTERVAL '2' DAY)) > 15
SELECT customerName FROM payments JOIN customers ON payments.customerNumber = customers.customerNumber GROUP BY customers.customerNumber, customerName HAVING MAX(customers.customerNumber) < 1
SELECT customerName FROM payments JOIN customers ON payments.customerNumber = customers.customerNumber GROUP BY customers.customerNumber, customerName ORDER BY COUNT(*) DESC, 1 LIMIT 1
SELECT customerName, COUNT(*) FROM orders JOIN customers ON orders.customerNumber = customers.contactLastName GROUP BY customers.customerNumber, customerName
SELECT customerName, COUNT(*) FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber GROUP BY customers.customerNumber, customerName HAVING SUM(customers.customerNumber) > 10
SELECT customerName, COUNT(*) FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber GROUP BY customers.customerNumber, customerName ORDER BY CASE WHEN SUM(customers.customerNumber) IS NULL THEN 1 ELSE 0 END, SUM(customers.customerNumber) ASC
SELECT customerName, COUNT(*) FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber WHERE MONTH(requiredDate) = 3 AND REVERSE(customers.country) GROUP BY customers.customerNumber, customerName ORDER BY COUNT(*) DESC
SELECT customerName, COUNT(*) FROM payments GROUP BY customers.customerNumber, customerName ORDER BY COUNT(*) DESC, customerName DESC, 1, 2 LIMIT 3
SELECT customerName, COUNT(orders.customerNumber) FROM customers LEFT JOIN orders ON orders.customerNumber = customers.customerNumber WHERE (orders.orderNumber = ANY (SELECT x.email FROM employees AS x)) AND 'Check the stock before the next order.' <=> 'Mara' GROUP BY customers.customerNumber, customerName
SELECT customerName, COUNT(payments.customerNumber), customers.customerNumber FROM customers LEFT JOIN payments ON payments.customerNumber = customers.customerNumber GROUP BY customers.customerNumber, customerName
SELECT customerName, DATE_FORMAT((COALESCE('2003-12-31', '2004-03-15')), '%Y-%m') FROM customers WHERE NOT EXISTS(SELECT 1 FROM orders WHERE orders.customerNumber = customers.customerNumber AND MONTH(shippedDate) = 4 ORDER BY 1 LIMIT 10)
SELECT customerName, MAKEDATE(2004, 1) FROM customers WHERE addressLine1 LIKE '%Calle%' ORDER BY creditLimit, 1, 2 LIMIT 1
SELECT customerName, SUM(payments.amount + customers.customerNumber) FROM payments JOIN customers ON payments.customerNumber = customers.customerNumber GROUP BY customers.customerNumber, customerName HAVING MAX(amount) > 1000
SELECT customerName, customerName FROM customers LEFT JOIN payments ON payments.customerNumber = customers.customerNumber WHERE NOT customers.salesRepEmployeeNumber IS NULL GROUP BY customers.customerNumber, customerName
SELECT customerName, email, employees.employeeNumber FROM customers JOIN employees ON customers.salesRepEmployeeNumber <> employees.employeeNumber WHERE state IS NULL
SELECT customers.addressLine2 IN (customers.country, 'A', 'A'), MAX(shippedDate), COUNT(*) FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber WHERE status = 'In Process' AND state <> 'Victoria' AND contactLastName = 'Kettleby' GROUP BY customers.addressLine2 IN (customers.country, 'A', 'A')
SELECT customers.creditLimit, COUNT(*) FROM customers JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber GROUP BY customers.creditLimit
SELECT customers.creditLimit, productCode, postalCode FROM orderdetails JOIN orders ON orderdetails.orderNumber = orders.orderNumber JOIN customers ON orders.customerNumber = customers.customerNumber WHERE addressLine1 LIKE '1%'
SELECT employeeNumber, lastName, WEEK((DATE_ADD('2004-03-15', INTERVAL employees.employeeNumber DAY))) FROM employees JOIN offices ON employees.officeCode = offices.officeCode WHERE city LIKE 'S%'
SELECT employees.email, COUNT(*) FROM employees JOIN offices ON employees.officeCode = offices.officeCode WHERE firstName <> 'Björn' AND country IN ('Australia', 'UK') AND city LIKE 'Paris%' GROUP BY employees.email
SELECT employees.employeeNumber, lastName FROM employees WHERE reportsTo IS NULL
SELECT employees.jobTitle, lastName FROM employees WHERE lastName >= 'Underhill'
SELECT employees.officeCode, extension FROM employees JOIN offices ON employees.officeCode = offices.officeCode WHERE NOT 3 IN (HOUR(20040315), (IF('x0779' = offices.phone, offices.country, 0)))
SELECT firstName, lastName FROM employees JOIN offices ON employees.lastName = offices.officeCode WHERE addressLine1 = '187 Rue du Marché'
SELECT firstName, lastName FROM employees WHERE NOT EXISTS(SELECT 1, '108 Calle Mayor' FROM customers WHERE customers.salesRepEmployeeNumber = employees.employeeNumber)
SELECT firstName, lastName FROM employees WHERE firstName = 'Kaito' AND extension LIKE '%x50%' ORDER BY 1, 2 LIMIT 3
SELECT firstName, lastName FROM employees WHERE firstName = 'Selma' ORDER BY 1, 2 LIMIT 10
SELECT firstName, lastName FROM employees WHERE jobTitle IN ('Sales Manager (APAC)', 'Sales Manager (NA)') AND email LIKE 'c%' ORDER BY CASE WHEN COALESCE('2004-1-5', 20040315, employees.extension) IS NULL THEN 1 ELSE 0 END, COALESCE('2004-1-5', 20040315, employees.extension) ASC
SELECT firstName, lastName, COUNT(*) FROM customers JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber GROUP BY employeeNumber, firstName, lastName ORDER BY 1, 2, 3 LIMIT 10
SELECT firstName, lastName, COUNT(*) FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber GROUP BY customers.addressLine2, firstName, lastName
SELECT firstName, lastName, COUNT(*) FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber GROUP BY employeeNumber, firstName, lastName ORDER BY COUNT(*) DESC, 1, 2, 3 LIMIT 3
SELECT firstName, lastName, COUNT(*) FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber LEFT JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber GROUP BY employeeNumber, firstName, lastName ORDER BY COUNT(*) DESC
SELECT firstName, lastName, COUNT(*) FROM payments JOIN customers ON customerNumber = customers.customerNumber JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber GROUP BY employeeNumber, firstName, lastName ORDER BY COUNT(*) DESC, CASE WHEN lastName IS NULL THEN 1 ELSE 0 END, lastName ASC, 1, 2, 3 LIMIT 3
SELECT firstName, lastName, COUNT(*) FROM payments JOIN customers ON employees.employeeNumber = customers.customerNumber JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber GROUP BY employeeNumber, firstName, lastName ORDER BY COUNT(*), 1, 2, 3 LIMIT 3
SELECT firstName, lastName, MAX(creditLimit) FROM customers JOIN employees ON customers.salesRepEmployeeNumber <= employees.employeeNumber GROUP BY employeeNumber, firstName, lastName
SELECT firstName, lastName, city FROM employees JOIN offices ON employees.officeCode = offices.officeCode WHERE territory = 'EMEA' AND NOT (ELT(5, ' ', offices.territory)) IS NULL
SELECT firstName, lastName, employeeNumber, 20040315 < '2004-03-15' + INTERVAL '1' WEEK FROM employees
SELECT firstName, lastName, employees.employeeNumber FROM employees WHERE email LIKE 'if%'
SELECT htmlDescription, 3, productLine FROM productlines
SELECT htmlDescription, productLine, textDescription FROM productlines WHERE (DATE_FORMAT(20040315, '%b %e %y')) <> RTRIM(productlines.htmlDescription)
SELECT id, COUNT(*) FROM orders GROUP BY status ORDER BY COUNT(*), 1, 2 LIMIT 5
SELECT jobTitle, REPEAT((DATE_FORMAT('2004-03-15', '%b %e %y')), 10) FORM employees GROUP BY jobTitle HAVING COUNT(*) >= 3
SELECT lastName, AVG(amount) FROM payments JOIN customers ON payments.customerNumber = customers.customerNumber JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber GROUP BY lastName ORDER BY CASE WHEN lastName IS NULL THEN 1 ELSE 0 END, lastName ASC
SELECT lastName, COUNT(*), lastName FROM employees GROUP BY lastName ORDER BY COUNT(*) DESC, 1, 2, 3 LIMIT 5 -- done
SELECT lastName, SUM('12') FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber GROUP BY lastName
SELECT lastName, extension FROM employees JOIN offices ON employees.officeCode = offices.officeCode WHERE territory = ' ' AND phone = '+33 1 99 00 75 67'
SELECT offices.city FROM customers JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber JOIN offices ON employees.officeCode = offices.officeCode WHERE employees.reportsTo <=> ABS(customers.creditLimit) GROUP BY offices.officeCode, offices.city HAVING COUNT(*) > 20 ORDER BY 1 LIMIT 1 OFFSET 2
SELECT offices.city, MIN(creditLimit) FROM customers JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber JOIN offices ON employees.officeCode = offices.officeCode WHERE CONCAT(customers.creditLimit) LIKE 0.1 GROUP BY offices.officeCode, offices.city
SELECT offices.country FROM customers JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber JOIN offices ON employees.officeCode = offices.officeCode GROUP BY offices.country HAVING COUNT(*) = 12
SELECT orderNumber FROM orders JOIN customers ON orders.customerNumber <= customers.customerNumber WHERE creditLimit = 109300
SELECT orderNumber FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber WHERE YEAR(requiredDate) = '' AND customers.addressLine2 = 82300 AND state IS NULL
SELECT orderNumber FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber WHERE contactLastName IN ('Fontaine', 'O''Rourke') AND (NOT ((customers.creditLimit <= orders.orderNumber)))
SELECT orderNumber FROM orders WHERE DATE(orders.orderDate) ORDER BY shippedDate, 1 LIMIT 1
SELECT orderNumber FROM orders WHERE NOT EXISTS(SELECT 1 FROM orderdetails WHERE orderdetails.orderNumber = orders.orderNumber HAVING MAX(orderdetails.quantityOrdered) > MIN(orderdetails.quantityOrdered)) AND (COALESCE(orders.requiredDate, orders.orderDate, orders.orderDate)) IS NULL
SELECT orderNumber FROM orders WHERE YEAR(shippedDate) = 2003 AND QUARTER(shippedDate) > 2
SELECT orderNumber FROM orders WHERE orderDate > (SELECT MAX(orderDate) FROM orders)
SELECT orderNumber FROM orders WHERE orderNumber IN (SELECT orderNumber FROM orderdetails WHERE orderLineNumber < '2004-03-15') AND orders.requiredDate >= orders.shippedDate
SELECT orderNumber FROM orders WHERE requiredDate > '2003-07-23' ORDER BY shippedDate DESC, 1 LIMIT 1
SELECT orderNumber FROM orders WHERE shippedDate >= '2004-03-15 10:00:00' ORDER BY shippedDate, 1 LIMIT 1
SELECT orderNumber, DATE_ADD((DATE('2004-03-15 10:00:00')), INTERVAL '1' DAY) FROM orders
SELECT orderNumber, LPAD(CONCAT(orderdetails.orderNumber), 10, '*') FROM orderdetails WHERE quantityOrdered BETWEEN 79 AND 84
SELECT orderNumber, NOT ('Usa ' = orderdetails.productCode) IS FALSE FROM orderdetails WHERE orderLineNumber > 5 ORDER BY priceEach DESC, 1, 2 LIMIT 1
SELECT orderNumber, orderdetails.productCode, productName, EXTRACT(YEAR FROM (DATE_SUB('2005-05-31', INTERVAL '10' MONTH))) FROM orderdetails JOIN products ON orderdetails.productCode = products.productCode WHERE (COALESCE(NULL, -1)) LIKE '2004%'
SELECT orderNumber, productCode FROM orderdetails ORDER BY orderdetails.priceEach DESC, 1, 2 LIMIT 5
SELECT orderNumber, productCode FROM orderdetails WHERE orderLineNumber BETWEEN 5 AND 6 ORDER BY quantityOrdered DESC, 1, 2 LIMIT 10
SELECT orderNumber, productCode FROM orderdetails WHERE priceEach < (SELECT AVG(priceEach) FROM orderdetails)
SELECT orderNumber, productCode FROM orderdetails WHERE priceEach > 85 ORDER BY orderLineNumber, 1, 2 LIMIT 1
SELECT orderNumber, productCode, 3 FROM orderdetails WHERE orderLineNumber <=> 7
SELECT orderNumber, productCode, LEFT((DATE_FORMAT('2005-05-31', '%b %e %y')), 'Usa ') FROM orderdetails WHERE priceEach < orderLineNumber ORDER BY priceEach DESC, 1, 2, 3 LIMIT 1
SELECT orderNumber, productCode, WEEK((IF((orderdetails.productCode = orderdetails.productCode), NULL, orderdetails.productCode)), 1) FROM orderdetails WHERE orderLineNumber > (SELECT AVG(orderLineNumber) FROM orderdetails)
SELECT orderNumber, productCode, priceEach FROM orderdetails
SELECT orderNumber, productCode, priceEach FROM orderdetails WHERE priceEach > 57 ORDER BY priceEach, 1, 2, 3 LIMIT 10
SELECT orderdetails.orderNumber, productCode, customers.country FROM orderdetails JOIN orders ON orderdetails.orderNumber = orders.orderNumber JOIN customers ON orders.customerNumber = customers.customerNumber WHERE priceEach < 70
SELECT orderdetails.productCode, COUNT(*) FROM orderdetails WHERE orderLineNumber = 6 GROUP BY orderdetails.productCode
SELECT orders.orderDate + INTERVAL '3' WEEK, COUNT(*), COUNT(*) FROM orders JOIN customers ON orders.customerNumber = customers.customerNumber WHERE shippedDate < '2004-11-22' GROUP BY customers.customerNumber, customerName, '2004-03-01', orders.orderDate + INTERVAL '3' WEEK HAVING COUNT(*) = 1
SELECT orders.orderDate FROM orders WHERE YEAR(requiredDate) = 2005 AND MONTH(requiredDate) = 4
SELECT orders.shippedDate, COUNT(*) FROM orders GROUP BY orders.shippedDate
SELECT payments.checkNumber OR payments.checkNumber, COUNT(*), COUNT(*) FROM payments GROUP BY YEAR(paymentDate), MONTH(paymentDate), payments.checkNumber OR total
SELECT payments.customerNumber * payments.amount, COUNT(*), COUNT(*) FROM payments WHERE (GREATEST(payments.paymentDate, payments.paymentDate)) < payments.paymentDate GROUP BY payments.customerNumber * payments.amount
SELECT productLine FROM productlines WHERE NOT EXISTS(SELECT ROUND(AVG(CAST(1223 AS UNSIGNED)), 2) FROM products WHERE products.productLine = productlines.productLine)
SELECT productLine FROM productlines WHERE productLine IN (SELECT productLine FROM products WHERE productDescription LIKE '%tires%' AND SQRT(1257) > (SELECT AVG(x.territory) FROM offices AS x))
SELECT productName FORM products JOIN productlines ON products.productLine = productlines.productLine WHERE textDescription LIKE '%look%'
SELECT productName FROM products ORDER BY 1 LIMIT 3
SELECT productName FROM products ORDER BY quantityInStock, 1 LIMIT 2
SELECT productName FROM products WHERE NOT EXISTS(SELECT 1 FROM orderdetails WHERE orderdetails.productCode = products.productCode) AND (NOT ((products.buyPrice = products.productScale)))
SELECT productName FROM products WHERE buyPrice < (SELECT DISTINCT AVG(buyPrice) FROM products)
SELECT productName FROM products WHERE productCode IN (SELECT productCode FROM orderdetails WHERE ((NOT ((orderdetails.productCode = orderdetails.productCode)))) IS TRUE)
SELECT productName FROM products WHERE productScale = '1:18' AND LAST_DAY(NULL) IS NULL
SELECT productName FROM products WHERE productScale IN ('1:12', '1:32', '1:72') ORDER BY 1 LIMIT 10
SELECT productName FROM products WHERE productVendor = 'Harrow Lane Castings' AND ((YEAR('20040315') = 'Casterly Metal Works') AND '20040315' > 1257)
SELECT productName, MSRP FROM products ORDER BY MSRP DESC, 1, 2 LIMIT 3
SELECT productName, SUM(quantityOrdered * priceEach) FROM orderdetails RIGHT JOIN products ON orderdetails.productCode = products.productCode WHERE quantityOrdered = 73 GROUP BY products.productCode, productName
SELECT productName, productVendor, productCode FROM products WHERE (CASE WHEN (products.productCode = '2004-03-01') THEN 2.5 ELSE products.buyPrice END) BETWEEN '1908 Karst Phaeton' AND products.productDescription ORDER BY MSRP
SELECT productName, quantityInStock, YEARWEEK((CAST(NULL AS DATETIME))) FROM products WHERE productScale <> '1:10' ORDER BY quantityInStock DESC, 1, 2, 3 LIMIT 10
SELECT productScale, MSRP FROM products
SELECT productVendor FROM orderdetails JOIN products ON orderdetails.productCode = products.productCode WHERE quantityOrdered >= 31 GROUP BY productVendor HAVING AVG(quantityOrdered) >= 50000 ORDER BY 1 LIMIT 1
SELECT productVendor, COUNT(*) FROM products GROUP BY productVendor ORDER BY CASE WHEN MAX(CASE '2005-05-31' WHEN (CAST('2004-02-29' AS DATE)) THEN products.productCode WHEN '20040315' THEN products.productLine END) IS NULL THEN 1 ELSE 0 END, MAX(CASE '2005-05-31' WHEN (CAST('2004-02-29' AS DATE)) THEN products.productCode WHEN '20040315' THEN products.productLine END) ASC
SELECT productlines.htmlDescription FROM productlines
SELECT productlines.productLine FROM products JOIN productlines ON products.productLine = productlines.productLine GROUP BY productlines.productLine HAVING AVG(MSRP) < 1
SELECT productlines.productLine, COUNT(*) FROM products JOIN productlines ON products.productLine = productlines.productLine WHERE (REPEAT(products.productVendor, 2)) = (REPLACE('12abc', products.buyPrice, 'x')) GROUP BY productlines.productLine HAVING AVG('20040315') < 50 ORDER BY productlines.productLine DESC
SELECT productlines.productLine, COUNT(*) FROM products JOIN productlines ON total = productlines.productLine GROUP BY productlines.productLine
SELECT productlines.productLine, COUNT(DISTINCT LTRIM(products.productVendor)) FROM products JOIN productlines ON products.productLine = productlines.productLine WHERE NOT DATE('2004-1-5') IN (LAST_DAY('2004-1-5'), (DATE_ADD(NULL, INTERVAL '1' DAY))) GROUP BY productlines.productLine
SELECT productlines.productLine, MAX(quantityInStock) FROM products JOIN productlines ON products.productLine = productlines.productLine GROUP BY productlines.productLine ORDER BY MAX(quantityInStock) DESC, 1, 2 LIMIT 3
SELECT productlines.productLine, MAX(quantityInStock), productlines.productLine FROM products JOIN productlines ON products.productLine = productlines.productLine GROUP BY productlines.productLine
SELECT products.buyPrice FROM products WHERE COUNT(*) > 1 AND products.productName < 40
SELECT quantityInStock, products.productCode FROM products WHERE buyPrice < 30 AND products.productName LIKE '19%'
SELECT requiredDate, status, shippedDate FROM orders WHERE YEAR(shippedDate) = 3 ORDER BY orderDate DESC
SELECT salesRepEmployeeNumber, state FROM customers WHERE addressLine2 IS NULL AND creditLimit = -1
SELECT state, AVG(DISTINCT 107 DIV 'Usa ') FROM orderdetails JOIN orders ON customers.country = orders.orderNumber JOIN customers ON orders.customerNumber = customers.customerNumber WHERE orderLineNumber < '12abc' GROUP BY state
SELECT state, COUNT(*) FROM customers GROUP BY state ORDER BY COUNT(*) / COUNT(customers.customerNumber) DESC, 1, 2 LIMIT 3
SELECT state, postalCode FROM customers WHERE state = '0' ORDER BY ROUND(customers.customerNumber) DESC
SELECT status, COUNT(*) FROM orders GROUP BY status ORDER BY MIN(3 DIV orders.orderNumber) DESC;
SELECT status, COUNT(*) FROM orders WHERE NOT ((orders.comments = orders.comments) OR 'Check the stock before the next order.' = 'Check the stock before the next order.') GROUP BY status
SELECT status, COUNT(*) FROM orders WHERE TRIM(orders.status) LIKE '19%' GROUP BY status ORDER BY CASE WHEN id IS NULL THEN 1 ELSE 0 END, id ASC
SELECT status, MAX(CONCAT(orders.shippedDate, orders.comments)) FROM orders GROUP BY status
SELECT territory, COUNT(*) FROM customers JOIN employees ON customers.salesRepEmployeeNumber = employees.employeeNumber JOIN offices ON employees.officeCode = offices.officeCode WHERE customers.salesRepEmployeeNumber > (IF((customers.city = offices.postalCode), 1044, NULL)) GROUP BY territory ORDER BY COUNT(*) DESC, 1, 2 LIMIT 10
SELECT territory, COUNT(*) FROM offices GROUP BY territory ORDER BY COUNT(*) DESC, 1, 2 LIMIT 10
SELECT territory, SUM(DISTINCT TIMESTAMPDIFF(DAY, '2004-1-5', NULL)) FROM offices GROUP BY territory ORDER BY COUNT(*) DESC
SQL: SELECT YEAR(paymentDate) FROM payments GROUP BY YEAR(paymentDate) HAVING COUNT(DISTINCT SUBSTRING(payments.checkNumber, 3, -1)) > 100 AND COUNT(*) > 2
SELECT DISTINCT '2004-03-01', 'abc' FROM customers
