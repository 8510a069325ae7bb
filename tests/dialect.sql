SELECT customerName FROM customers WHERE country = 'Norway'
SELECT customerName FROM customers WHERE country = 'norway  '
SELECT COUNT(DISTINCT country) FROM customers
SELECT DISTINCT country FROM customers ORDER BY country
SELECT country, COUNT(*) FROM customers GROUP BY country
SELECT country, COUNT(*) AS n FROM customers GROUP BY country HAVING n > 5 ORDER BY n DESC, country
SELECT country FROM customers UNION SELECT country FROM offices
SELECT country FROM customers UNION SELECT country FROM offices ORDER BY country DESC LIMIT 5
SELECT country FROM customers UNION ALL SELECT country FROM offices ORDER BY 1
SELECT customerName FROM customers WHERE city IN (SELECT city FROM offices)
SELECT customerName FROM customers WHERE city NOT IN (SELECT city FROM offices)
SELECT customerName FROM customers WHERE country LIKE 'norway'
SELECT customerName FROM customers WHERE country LIKE 'nor%' AND customerName NOT LIKE '%TOY%'
SELECT customerName FROM customers WHERE country IN ('NORWAY', 'france', 'New Zealand') ORDER BY customerName
SELECT customerName FROM customers WHERE city = 'Lulea'
SELECT customerName FROM customers WHERE city = 'munchen'
SELECT customerName FROM customers ORDER BY customerName
SELECT customerName, city FROM customers ORDER BY city, customerName DESC
SELECT customerName FROM customers ORDER BY addressLine2, customerName LIMIT 100
SELECT customerName, state FROM customers ORDER BY state DESC, customerName
SELECT contactFirstName, COUNT(*) FROM customers GROUP BY contactFirstName
SELECT CONCAT(contactFirstName, ' ', contactLastName) FROM customers
SELECT CONCAT(contactFirstName, ' ', contactLastName) AS name, COUNT(*) FROM customers GROUP BY name ORDER BY name
SELECT CHAR_LENGTH(contactFirstName), LENGTH(customerName), UPPER(city), LOWER(country) FROM customers
SELECT CONCAT_WS(', ', addressLine1, addressLine2, city) FROM customers
SELECT CONCAT(addressLine1, addressLine2) FROM customers
SELECT MIN(customerName), MAX(city), MIN(country) FROM customers
SELECT customerNumber, customerName, country FROM customers GROUP BY customerNumber
SELECT c.customerName, SUM(p.amount) FROM customers c JOIN payments p ON c.customerNumber = p.customerNumber GROUP BY c.customerNumber
SELECT c.customerName, c.phone, COUNT(o.orderNumber) FROM customers c LEFT JOIN orders o ON o.customerNumber = c.customerNumber GROUP BY c.customerNumber ORDER BY 3 DESC, 1
SELECT p.productName, SUM(d.quantityOrdered) AS units FROM orderdetails d JOIN products p ON p.productCode = d.productCode GROUP BY p.productCode ORDER BY units DESC LIMIT 10
SELECT p.productName, SUM(d.quantityOrdered) FROM orderdetails d JOIN products p USING (productCode) GROUP BY productCode
SELECT c.customerName, t.n FROM customers c JOIN (SELECT customerNumber, COUNT(*) AS n FROM orders GROUP BY customerNumber) t ON t.customerNumber = c.customerNumber WHERE t.n > 3
SELECT t.customerNumber, t.n FROM (SELECT customerNumber, COUNT(*) AS n FROM orders GROUP BY customerNumber) t GROUP BY t.customerNumber
SELECT YEAR(orderDate), MONTH(orderDate), COUNT(*) FROM orders GROUP BY YEAR(orderDate), MONTH(orderDate)
SELECT YEAR(orderDate) AS y, MONTHNAME(orderDate) AS m, COUNT(*) FROM orders GROUP BY y, m
SELECT DAYOFWEEK(orderDate), COUNT(*) FROM orders GROUP BY 1 ORDER BY 1
SELECT DAYNAME(orderDate), WEEKDAY(orderDate), DAYOFYEAR(orderDate), DAYOFMONTH(orderDate), DAY(orderDate) FROM orders
SELECT DAYOFWEEK(orderDate) * 2 + 1 FROM orders
SELECT QUARTER(orderDate), WEEK(orderDate), WEEK(orderDate, 1), WEEK(orderDate, 3), WEEKOFYEAR(orderDate), YEARWEEK(orderDate), YEARWEEK(orderDate, 1), WEEK(orderDate, 2) FROM orders
SELECT DATE_FORMAT(orderDate, '%Y-%m'), COUNT(*) FROM orders GROUP BY DATE_FORMAT(orderDate, '%Y-%m')
SELECT DATE_FORMAT(orderDate, '%M %e, %Y'), DATE_FORMAT(orderDate, '%W %d %b %y'), DATE_FORMAT(orderDate, '%c/%e/%Y %H:%i:%s') FROM orders
SELECT DATEDIFF(shippedDate, orderDate), DATEDIFF(requiredDate, '2004-01-01') FROM orders
SELECT orderNumber, DATEDIFF(shippedDate, requiredDate) AS late FROM orders WHERE shippedDate > requiredDate ORDER BY late DESC
SELECT TIMESTAMPDIFF(MONTH, orderDate, '2005-05-31'), TIMESTAMPDIFF(YEAR, orderDate, '2005-05-31'), TIMESTAMPDIFF(DAY, orderDate, shippedDate), TIMESTAMPDIFF(QUARTER, orderDate, '2005-05-31'), TIMESTAMPDIFF(WEEK, orderDate, requiredDate), TIMESTAMPDIFF(HOUR, orderDate, requiredDate) FROM orders
SELECT TIMESTAMPDIFF(MONTH, '2005-05-31', orderDate), TIMESTAMPDIFF(YEAR, '2005-05-31', orderDate), TIMESTAMPDIFF(MONTH, '2004-01-31', '2004-02-29') FROM orders
SELECT DATE_ADD(orderDate, INTERVAL 1 MONTH), DATE_SUB(orderDate, INTERVAL 2 WEEK), orderDate + INTERVAL 3 DAY, orderDate - INTERVAL 1 YEAR, ADDDATE(orderDate, 10), SUBDATE(orderDate, INTERVAL 1 QUARTER), DATE_ADD(orderDate, INTERVAL -5 DAY) FROM orders
SELECT DATE_ADD(orderDate, INTERVAL 36 HOUR), DATE_ADD('2004-01-31', INTERVAL 1 MONTH), DATE_SUB('2004-03-31 10:00:00', INTERVAL 1 MONTH) FROM orders
SELECT LAST_DAY(orderDate), MAKEDATE(2004, 60), TO_DAYS(orderDate), FROM_DAYS(731946) FROM orders
SELECT EXTRACT(YEAR FROM orderDate), EXTRACT(MONTH FROM orderDate), EXTRACT(YEAR_MONTH FROM orderDate), EXTRACT(QUARTER FROM orderDate), EXTRACT(WEEK FROM orderDate) FROM orders
SELECT STR_TO_DATE('05/01/2004', '%d/%m/%Y'), STR_TO_DATE('January 5, 2004', '%M %e, %Y')
SELECT orderNumber FROM orders WHERE orderDate > '2005-5-1'
SELECT orderNumber FROM orders WHERE orderDate > 20050501
SELECT orderNumber FROM orders WHERE orderDate BETWEEN '20040301' AND '2004-03-15 12:00:00'
SELECT orderNumber FROM orders WHERE orderDate LIKE '2004-03%'
SELECT orderNumber FROM orders WHERE YEAR(orderDate) = '2004' AND MONTH(orderDate) IN (1, '2')
SELECT orderNumber FROM orders WHERE DATE(orderDate) = '2004-01-02' OR orderDate IN ('2004-01-09', '2004-1-12')
SELECT shippedDate - orderDate, orderDate + 0 FROM orders
SELECT AVG(shippedDate - orderDate), SUM(orderDate) FROM orders
SELECT orderNumber FROM orders WHERE orderDate + 30 < requiredDate  -- gap
SELECT MIN(orderDate), MAX(orderDate), MAX(shippedDate) FROM orders
SELECT orderNumber FROM orders WHERE orderNumber = '10100' OR orderNumber = '10101abc'
SELECT orderNumber FROM orders WHERE comments AND orderNumber < 10200
SELECT orderNumber FROM orders WHERE status || comments
SELECT SUM(status = 'Shipped'), SUM(status = 'SHIPPED ') / COUNT(*), AVG(status = 'Cancelled') FROM orders
SELECT orderNumber, status = 'Shipped', status <> 'shipped' FROM orders
SELECT COUNT(*), COUNT(comments), COUNT(DISTINCT comments) FROM orders
SELECT officeCode, officeCode + 1, AVG(officeCode), SUM(postalCode) FROM offices GROUP BY officeCode
SELECT officeCode FROM offices WHERE officeCode > 3
SELECT postalCode + 0 FROM customers
SELECT SUM(postalCode) FROM customers
SELECT 7 / 2, 7 DIV 2, -7 DIV 2, 7 MOD 3, -7 MOD 3, 7 % 0, 7 / 0, 7 DIV 0, 2.5 * 2, 10 / 4
SELECT quantityInStock * quantityInStock, quantityInStock + quantityInStock, quantityInStock / 7 FROM products
SELECT ROUND(buyPrice, 1), ROUND(buyPrice), TRUNCATE(buyPrice, 1), CEIL(buyPrice), FLOOR(MSRP), ROUND(quantityInStock, -2), ABS(buyPrice - MSRP), MOD(quantityInStock, 7), FORMAT(MSRP, 1), SIGN(buyPrice - 50), SQRT(MSRP), POW(buyPrice, 2) FROM products
SELECT ROUND(AVG(buyPrice), 2), ROUND(STDDEV(MSRP), 3), ROUND(VARIANCE(MSRP), 3), STD(buyPrice), STDDEV_SAMP(buyPrice), VAR_SAMP(buyPrice) FROM products
SELECT IF(buyPrice > 50, 'dear', 'cheap') AS tag, COUNT(*) FROM products GROUP BY tag
SELECT IFNULL(reportsTo, 'nobody'), COALESCE(reportsTo, 0), NULLIF(jobTitle, 'sales rep'), IF(reportsTo IS NULL, 'x', reportsTo) FROM employees
SELECT IFNULL(shippedDate, 'not yet'), COALESCE(shippedDate, requiredDate), COALESCE(comments, status, '-') FROM orders
SELECT CASE status WHEN 'shipped' THEN 1 WHEN 'ON HOLD' THEN 2 ELSE 0 END, COUNT(*) FROM orders GROUP BY 1
SELECT CASE WHEN creditLimit > 100000 THEN 'high' WHEN creditLimit > 50000 THEN 'mid' ELSE 'low' END AS band, COUNT(*), AVG(creditLimit) FROM customers GROUP BY band ORDER BY band
SELECT GREATEST(buyPrice, MSRP), LEAST(buyPrice, MSRP, 50), GREATEST(1, NULL) FROM products
SELECT GREATEST(orderDate, shippedDate) FROM orders
SELECT jobTitle, GROUP_CONCAT(lastName ORDER BY lastName SEPARATOR '; ') FROM employees GROUP BY jobTitle
SELECT GROUP_CONCAT(DISTINCT officeCode ORDER BY officeCode DESC), GROUP_CONCAT(employeeNumber ORDER BY employeeNumber) FROM employees
SELECT SUBSTRING_INDEX(email, '@', 1), SUBSTRING_INDEX(email, '@', -1), LEFT(lastName, 2), RIGHT(lastName, 3), SUBSTRING(lastName, 2, 3), SUBSTRING(lastName, 2), SUBSTRING(lastName, -3, 2), MID(lastName, 1, 2), LOCATE('M', lastName), INSTR(lastName, 'O'), REPLACE(email, 'classicmodelcars', 'x'), REVERSE(lastName), LPAD(lastName, 10, '*'), RPAD(lastName, 3, '*'), REPEAT('a', 3), TRIM('  x '), TRIM(LEADING 'x' FROM 'xxay'), SPACE(2) FROM employees
SELECT SUBSTRING(lastName, 0, 2) FROM employees
SELECT FIELD(status, 'shipped', 'On Hold', 'x'), STRCMP(status, 'on hold'), FIND_IN_SET('B', 'a,b,c'), ELT(2, 'x', 'y') FROM orders
SELECT status FROM orders GROUP BY status ORDER BY FIELD(status, 'Resolved', 'Cancelled', 'Shipped') DESC, status
SELECT customerName FROM customers WHERE customerName REGEXP '^a' OR customerName RLIKE 'ltd'
SELECT customerName FROM customers WHERE customerName LIKE BINARY 'A%'
SELECT customerName FROM customers WHERE BINARY country = 'norway' OR country = BINARY 'France'
SELECT customerName FROM customers WHERE customerName LIKE '%\_%' OR customerName LIKE '%.%' ESCAPE '!'
SELECT productCode FROM products WHERE productCode LIKE 'S10\_%'
SELECT productCode FROM products ORDER BY productCode
SELECT productCode, productName FROM products WHERE productName > 'm' ORDER BY productName DESC LIMIT 5, 10
SELECT productName FROM products WHERE productName BETWEEN 'B' AND 'm'
SELECT e.lastName, m.lastName FROM employees e LEFT JOIN employees m ON e.reportsTo = m.employeeNumber
SELECT e.lastName, m.lastName FROM employees m RIGHT JOIN employees e ON e.reportsTo = m.employeeNumber ORDER BY m.lastName, e.lastName
SELECT a.customerName, b.customerName FROM customers a JOIN customers b ON a.city = b.city AND a.customerNumber < b.customerNumber
SELECT c.customerName FROM customers c, offices o WHERE c.country = o.country AND o.city = 'paris'
SELECT customerName FROM customers c WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.customerNumber = c.customerNumber) ORDER BY creditLimit DESC, customerName
SELECT customerName FROM customers WHERE customerNumber NOT IN (SELECT salesRepEmployeeNumber FROM customers WHERE salesRepEmployeeNumber IS NOT NULL)
SELECT productLine, productName, MSRP FROM products p WHERE MSRP = (SELECT MAX(MSRP) FROM products WHERE productLine = p.productLine)
SELECT productLine, productName, RANK() OVER (PARTITION BY productLine ORDER BY MSRP DESC) AS r FROM products
SELECT productLine, productName, ROW_NUMBER() OVER (ORDER BY productName) FROM products
SELECT country, RANK() OVER (ORDER BY COUNT(*) DESC), COUNT(*) FROM customers GROUP BY country
SELECT country, SUM(COUNT(*)) OVER (), COUNT(*) / SUM(COUNT(*)) OVER () FROM customers GROUP BY country
SELECT customerNumber, LAG(orderDate) OVER (PARTITION BY customerNumber ORDER BY orderDate, orderNumber), DENSE_RANK() OVER (ORDER BY status), NTILE(4) OVER (ORDER BY orderNumber) FROM orders
SELECT DISTINCT customerNumber, FIRST_VALUE(status) OVER (PARTITION BY customerNumber ORDER BY orderDate, orderNumber) FROM orders
WITH t AS (SELECT country, COUNT(*) AS n FROM customers GROUP BY country) SELECT * FROM t WHERE n = (SELECT MAX(n) FROM t)
WITH t AS (SELECT customerNumber, SUM(amount) AS s FROM payments GROUP BY customerNumber), u AS (SELECT AVG(s) AS a FROM t) SELECT c.customerName FROM customers c JOIN t ON t.customerNumber = c.customerNumber JOIN u ON t.s > u.a
WITH RECURSIVE boss AS (SELECT employeeNumber, 0 AS level FROM employees WHERE reportsTo IS NULL UNION ALL SELECT e.employeeNumber, b.level + 1 FROM employees e JOIN boss b ON e.reportsTo = b.employeeNumber) SELECT level, COUNT(*) FROM boss GROUP BY level
SELECT DISTINCT c.country, YEAR(o.orderDate) FROM customers c JOIN orders o ON o.customerNumber = c.customerNumber ORDER BY 2, 1
SELECT DISTINCT * FROM offices
SELECT * FROM customers c JOIN orders o ON c.customerNumber = o.customerNumber WHERE o.status = 'disputed'
SELECT * FROM orders JOIN customers USING (customerNumber) WHERE country = 'norway'
SELECT o.*, c.customerName FROM orders o NATURAL JOIN customers c WHERE c.city = 'oslo'
SELECT COUNT(DISTINCT country, city), COUNT(DISTINCT state, city) FROM customers
SELECT state, COUNT(*) FROM customers GROUP BY state ORDER BY state
SELECT state, city FROM customers WHERE state <=> NULL AND country = 'usa'
SELECT customerName FROM customers WHERE state <> 'CA'
SELECT customerName FROM customers WHERE NOT state = 'ca' XOR creditLimit > 100000
SELECT customerName FROM customers WHERE NOT (country = 'USA' OR creditLimit)
SELECT creditLimit FROM customers HAVING creditLimit > 100000
SELECT customerName, creditLimit / 1000 AS k FROM customers HAVING k > 100 ORDER BY k DESC, customerName
SELECT customerName AS city FROM customers ORDER BY city LIMIT 5
SELECT country, city FROM customers GROUP BY country, city HAVING COUNT(*) > 1 ORDER BY COUNT(*) DESC, city
SELECT country c, AVG(creditLimit) a FROM customers GROUP BY c HAVING a > (SELECT AVG(creditLimit) FROM customers) ORDER BY a
SELECT YEAR(paymentDate) y, SUM(amount) FROM payments GROUP BY y WITH ROLLUP
SELECT status, COUNT(*) FROM orders GROUP BY status WITH ROLLUP
SELECT CAST(creditLimit AS SIGNED), CAST(MSRP AS CHAR), CAST('2004-01-05' AS DATE), CAST('12.7' AS UNSIGNED), CAST('12x' AS DECIMAL(10,2)), CONVERT(creditLimit, CHAR), CAST(buyPrice AS DECIMAL(10,1)) FROM customers, products LIMIT 1
SELECT CONCAT(ROUND(AVG(creditLimit), 2), ' USD'), CONCAT(COUNT(*), ' rows'), CONCAT(MAX(creditLimit), '!') FROM customers
SELECT CONCAT(orderNumber, ':', orderDate) FROM orders
SELECT customerNumber, (SELECT COUNT(*) FROM orders o WHERE o.customerNumber = c.customerNumber) AS n FROM customers c ORDER BY n DESC, customerNumber
SELECT customerName, (SELECT MAX(o.status) FROM orders o WHERE o.customerNumber = c.customerNumber) AS s FROM customers c
SELECT (SELECT COUNT(*) FROM customers) - (SELECT COUNT(DISTINCT customerNumber) FROM orders)
SELECT customerName FROM customers WHERE (country, city) IN (SELECT country, city FROM offices)
SELECT customerName FROM customers WHERE (country, city) = ('france', 'NANTES')
SELECT customerName FROM customers WHERE (country, city) IN (('FRANCE', 'paris'), ('usa', 'nyc'))
SELECT productName FROM products WHERE MSRP > ALL (SELECT AVG(MSRP) FROM products GROUP BY productLine)
SELECT productName FROM products WHERE buyPrice < ANY (SELECT MSRP / 5 FROM products)
SELECT country FROM customers INTERSECT SELECT country FROM offices
SELECT country FROM customers EXCEPT SELECT country FROM offices ORDER BY country
SELECT customerName FROM customers WHERE creditLimit IN (0, '21000', 21000.00)
SELECT status, COUNT(*) FROM orders WHERE status IN ('shipped', 'resolved') GROUP BY status ORDER BY NULL
SELECT MAX(DATEDIFF(shippedDate, orderDate)), MIN(TIMESTAMPDIFF(DAY, orderDate, requiredDate)) FROM orders
SELECT productVendor, MIN(productName), COUNT(*) FROM products GROUP BY productVendor ORDER BY 2
SELECT LEFT(productName, 4) AS y, COUNT(*) FROM products GROUP BY y ORDER BY y
SELECT LEFT(productName, 4) AS y FROM products WHERE LEFT(productName, 4) < 1950
SELECT productScale, COUNT(*) FROM products GROUP BY productScale ORDER BY productScale
SELECT SUBSTRING_INDEX(productScale, ':', -1) + 0 AS s, COUNT(*) FROM products GROUP BY s ORDER BY s
SELECT 1 + 1 FROM DUAL
SELECT TRUE, FALSE, NULL, 'a' = 'A ', 'é' = 'e', 'a' < 'B', '_' > 'z', 1 = '1', 'abc' = 0, NULL = NULL, 2 > 1 = 1
SELECT jobTitle, COUNT(*) FROM employees WHERE jobTitle LIKE '%manager%' GROUP BY jobTitle
SELECT e.firstName, e.lastName, SUM(d.quantityOrdered * d.priceEach) AS sales FROM employees e JOIN customers c ON c.salesRepEmployeeNumber = e.employeeNumber JOIN orders o ON o.customerNumber = c.customerNumber JOIN orderdetails d ON d.orderNumber = o.orderNumber WHERE YEAR(o.orderDate) = 2004 GROUP BY e.employeeNumber, e.firstName, e.lastName ORDER BY sales DESC LIMIT 1
SELECT c.country, ROUND(100 * SUM(d.quantityOrdered * d.priceEach) / (SELECT SUM(quantityOrdered * priceEach) FROM orderdetails), 1) AS pct FROM customers c JOIN orders o ON o.customerNumber = c.customerNumber JOIN orderdetails d ON d.orderNumber = o.orderNumber GROUP BY c.country ORDER BY pct DESC LIMIT 5
SELECT MAX(t.gap) FROM (SELECT DATEDIFF(orderDate, LAG(orderDate) OVER (PARTITION BY customerNumber ORDER BY orderDate, orderNumber)) AS gap FROM orders) t
SELECT city, COUNT(*) c FROM customers GROUP BY 1 HAVING c > 2 ORDER BY c DESC, city ASC
SELECT * FROM productlines ORDER BY productLine
SELECT textDescription FROM productlines WHERE htmlDescription IS NULL AND productLine = 'ships'
SELECT YEAR(orderDate), ROUND(AVG(DATEDIFF(shippedDate, orderDate)), 1) FROM orders GROUP BY YEAR(orderDate)
SELECT CONCAT(YEAR(orderDate), '-', MONTH(orderDate)) ym, COUNT(*) FROM orders GROUP BY ym
SELECT COUNT(*) FROM orders WHERE DATE_FORMAT(orderDate, '%Y') = 2004 AND DATE_FORMAT(orderDate, '%m') = '03'
SELECT c.customerName FROM customers c JOIN orders o ON c.customerNumber = o.customerNumber GROUP BY c.customerName HAVING SUM(o.status = 'cancelled') > 0
SELECT customerName, IF(creditLimit, 'yes', 'no') FROM customers
SELECT AVG(IF(status = 'Shipped', 1, 0)), COUNT(IF(status = 'Shipped', 1, NULL)) FROM orders
SELECT productLine, COUNT(*) * 1.0 / (SELECT COUNT(*) FROM products) FROM products GROUP BY productLine
SELECT o.city, COUNT(e.employeeNumber) FROM offices o LEFT JOIN employees e ON e.officeCode = o.officeCode AND e.jobTitle = 'sales rep' GROUP BY o.officeCode, o.city
SELECT UNIX_TIMESTAMP(orderDate) FROM orders  -- gap
SELECT customerName x FROM customers WHERE x = 'a'
SELECT checkNumber, amount FROM payments WHERE amount > 100000 ORDER BY amount DESC
SELECT ADDDATE('2004-01-01', INTERVAL 1 DAY), '2004-01-01' + INTERVAL 1 DAY, NOW() > '2004-01-01', CURDATE() > 20040101
SELECT HOUR('2004-01-01 10:11:12'), MINUTE('2004-01-01 10:11:12'), DATE('2004-01-01 10:11:12'), TIMESTAMPDIFF(MINUTE, '2004-01-01 10:00:00', '2004-01-01 12:30:30')
SELECT customerName FROM customers WHERE country = 'France' AND customerName REGEXP '^a'
SELECT `c`.`customerName` AS `Total Sales` FROM `customers` AS `c` ORDER BY `Total Sales` LIMIT 3
SELECT customerName AS 'the name', COUNT(*) AS 'order' FROM customers c JOIN orders o USING (customerNumber) GROUP BY customerName ORDER BY 'order', customerName
SELECT t.country, AVG(t.total) FROM (SELECT c.country, o.orderNumber, SUM(d.quantityOrdered * d.priceEach) AS total FROM customers c JOIN orders o ON o.customerNumber = c.customerNumber JOIN orderdetails d ON d.orderNumber = o.orderNumber GROUP BY c.country, o.orderNumber) t GROUP BY t.country HAVING COUNT(*) >= 10 ORDER BY 2 DESC
SELECT t.productLine, t.productName, t.units FROM (SELECT p.productLine, p.productName, SUM(d.quantityOrdered) AS units, RANK() OVER (PARTITION BY p.productLine ORDER BY SUM(d.quantityOrdered) DESC) AS r FROM products p JOIN orderdetails d ON d.productCode = p.productCode GROUP BY p.productCode, p.productLine, p.productName) t WHERE t.r = 1
SELECT f.city, COALESCE(SUM(d.quantityOrdered * d.priceEach), 0) FROM offices f LEFT JOIN employees e ON e.officeCode = f.officeCode LEFT JOIN customers c ON c.salesRepEmployeeNumber = e.employeeNumber LEFT JOIN orders o ON o.customerNumber = c.customerNumber AND o.orderDate < '2003-04-01' LEFT JOIN orderdetails d ON d.orderNumber = o.orderNumber GROUP BY f.officeCode, f.city
SELECT c.customerName, s.ordered - COALESCE(p.paid, 0) AS outstanding FROM customers c JOIN (SELECT o.customerNumber, SUM(d.quantityOrdered * d.priceEach) AS ordered FROM orders o JOIN orderdetails d ON d.orderNumber = o.orderNumber GROUP BY o.customerNumber) s ON s.customerNumber = c.customerNumber LEFT JOIN (SELECT customerNumber, SUM(amount) AS paid FROM payments GROUP BY customerNumber) p ON p.customerNumber = c.customerNumber WHERE s.ordered > COALESCE(p.paid, 0) ORDER BY outstanding DESC
SELECT c.customerName FROM customers c JOIN orders o ON o.customerNumber = c.customerNumber JOIN orderdetails d ON d.orderNumber = o.orderNumber JOIN products p ON p.productCode = d.productCode GROUP BY c.customerNumber, c.customerName HAVING COUNT(DISTINCT p.productLine) = (SELECT COUNT(*) FROM productlines)
SELECT employees.lastName FROM employees WHERE employees.officeCode = 1 AND employees.reportsTo = '1002'
SELECT officeCode, COUNT(*) FROM employees GROUP BY officeCode HAVING officeCode < 4
SELECT o.city, (SELECT COUNT(*) FROM employees e WHERE e.officeCode = o.officeCode) n FROM offices o ORDER BY n DESC, o.city
SELECT country, (SELECT COUNT(*) FROM offices o WHERE o.country = c.country) FROM customers c GROUP BY country  -- gap
SELECT city, country FROM customers GROUP BY city  -- gap
SELECT customerName, country, COUNT(*) FROM customers  -- gap
SELECT country, MAX(creditLimit) FROM customers WHERE country = 'France'
SELECT customerName, MAX(creditLimit) FROM customers WHERE customerNumber = 103
SELECT o.orderNumber, o.status, o.orderDate, SUM(d.quantityOrdered) q FROM orders o, orderdetails d WHERE o.orderNumber = d.orderNumber GROUP BY d.orderNumber ORDER BY q DESC, o.orderNumber LIMIT 7
SELECT orderNumber FROM orders WHERE orderDate = '2004'  -- gap
SELECT orderNumber FROM orders WHERE orderDate >= '2004-13-45'  -- gap
SELECT orderNumber FROM orders WHERE orderDate = ''  -- gap
SELECT orderNumber FROM orders WHERE shippedDate = '0000-00-00'  -- gap
SELECT orderNumber FROM orders WHERE shippedDate IS NULL OR shippedDate > '2005-05-20' ORDER BY shippedDate, orderNumber
SELECT customerName FROM customers WHERE addressLine2 = ''
SELECT customerName FROM customers WHERE creditLimit = ''
SELECT customerName FROM customers WHERE salesRepEmployeeNumber = 'none'
SELECT customerName FROM customers WHERE country
SELECT productName FROM products WHERE productScale = 1
SELECT productName, MSRP - buyPrice AS margin, (MSRP - buyPrice) / MSRP * 100 FROM products ORDER BY margin DESC LIMIT 5
SELECT productLine, ROUND(AVG(MSRP), 2) a, MIN(buyPrice), MAX(quantityInStock) FROM products GROUP BY productLine ORDER BY a DESC
SELECT CONCAT(firstName, ' ', lastName) AS fullName, jobTitle FROM employees WHERE CONCAT(firstName, ' ', lastName) = 'ann baker'
SELECT CONCAT(e.firstName, ' ', e.lastName) AS n, COUNT(c.customerNumber) k FROM employees e LEFT JOIN customers c ON e.employeeNumber = c.salesRepEmployeeNumber GROUP BY e.employeeNumber HAVING k = 0 ORDER BY n
SELECT SUBSTRING(phone, 1, 3) p, COUNT(*) FROM customers GROUP BY p ORDER BY COUNT(*) DESC, p
SELECT COUNT(*) FROM customers WHERE LENGTH(phone) > 10 AND phone LIKE '%-%'
SELECT UPPER(LEFT(country, 3)), COUNT(*) FROM customers GROUP BY UPPER(LEFT(country, 3)) ORDER BY 1
SELECT DISTINCT UPPER(country) FROM customers ORDER BY 1
SELECT DISTINCT jobTitle, officeCode FROM employees ORDER BY officeCode DESC, jobTitle LIMIT 6
SELECT DISTINCT country FROM customers ORDER BY creditLimit  -- gap
SELECT DISTINCT country, COUNT(*) OVER (PARTITION BY country) FROM customers
SELECT DISTINCT country, COUNT(*) FROM customers GROUP BY country, city
SELECT status s, COUNT(*) c FROM orders GROUP BY s HAVING s <> 'shipped' ORDER BY s DESC
SELECT COUNT(*) FROM (SELECT DISTINCT country FROM customers) AS t
SELECT t.y, COUNT(*) FROM (SELECT YEAR(orderDate) AS y, status FROM orders) AS t WHERE t.status = 'SHIPPED' GROUP BY t.y
SELECT x.country FROM (SELECT country FROM customers UNION SELECT country FROM offices) x WHERE x.country LIKE 'n%' ORDER BY x.country
(SELECT customerName FROM customers ORDER BY creditLimit DESC, customerName LIMIT 2) UNION ALL (SELECT productName FROM products ORDER BY MSRP, productName LIMIT 2)
SELECT 'customers' AS what, COUNT(*) FROM customers UNION ALL SELECT 'orders', COUNT(*) FROM orders
SELECT 1 AS x, 'a' AS y UNION SELECT 1, 'A' UNION SELECT 2, 'b' ORDER BY x DESC
SELECT customerNumber FROM customers UNION SELECT customerNumber FROM orders ORDER BY customerNumber LIMIT 3
SELECT orderNumber, orderDate FROM orders WHERE orderDate >= DATE_SUB('2005-05-31', INTERVAL 30 DAY) ORDER BY orderDate DESC, 1
SELECT orderNumber FROM orders WHERE orderDate >= (SELECT MAX(orderDate) FROM orders) - INTERVAL 7 DAY
SELECT orderNumber FROM orders WHERE DATEDIFF(requiredDate, orderDate) BETWEEN 5 AND 7
SELECT orderNumber FROM orders WHERE orderDate BETWEEN '2004-01-01' AND LAST_DAY('2004-01-15')
SELECT orderNumber FROM orders WHERE MONTHNAME(orderDate) = 'january' AND DAYNAME(orderDate) IN ('monday', 'Friday')
SELECT DATE_FORMAT(orderDate, '%Y-%m') AS month, SUM(quantityOrdered * priceEach) AS revenue FROM orders JOIN orderdetails USING (orderNumber) GROUP BY month ORDER BY month
SELECT YEAR(orderDate) AS year, QUARTER(orderDate) AS quarter, COUNT(*) FROM orders GROUP BY year, quarter ORDER BY year, quarter
SELECT orderNumber FROM orders WHERE YEAR(orderDate) = 2004 AND QUARTER(orderDate) = 1 AND DAYOFWEEK(orderDate) IN (1, 7)
SELECT COUNT(*) FROM orders WHERE status = 'Shipped' AND shippedDate <= requiredDate
SELECT COUNT(CASE WHEN status = 'Shipped' THEN 1 END) / COUNT(*) * 100 FROM orders
SELECT CONCAT(FORMAT(SUM(amount), 2), ' USD') FROM payments
SELECT CONCAT(ROUND(SUM(amount) / COUNT(*), 1), '%') FROM payments
SELECT CONCAT(SUM(amount) / 7, '%') FROM payments  -- gap
SELECT customerNumber, orderDate, SUM(orderNumber) OVER (PARTITION BY customerNumber ORDER BY orderDate ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM orders
SELECT customerName, NTILE(4) OVER (ORDER BY customerName), LEAD(customerName) OVER (ORDER BY customerName) FROM customers
SELECT productLine, productName, FIRST_VALUE(productName) OVER (PARTITION BY productLine ORDER BY productName) FROM products
SELECT SUM(amount) OVER w, customerNumber, checkNumber FROM payments WINDOW w AS (PARTITION BY customerNumber)
SELECT c.customerName FROM customers AS c WHERE c.customerNumber IN (SELECT o.customerNumber FROM orders AS o WHERE o.status = 'on hold') AND c.creditLimit > (SELECT AVG(creditLimit) FROM customers AS d WHERE d.country = c.country)
SELECT p.productName FROM products p LEFT JOIN orderdetails d ON d.productCode = p.productCode WHERE d.productCode IS NULL
SELECT e.firstName FROM employees e WHERE e.reportsTo IN (SELECT employeeNumber FROM employees WHERE jobTitle LIKE '%VP%')
SELECT c.city, o.city FROM customers c CROSS JOIN offices o WHERE c.city = o.city
SELECT c.city FROM customers c INNER JOIN offices o ON c.city = o.city AND c.country = o.country GROUP BY c.city
SELECT productName FROM products WHERE productDescription LIKE '%detail%' AND productVendor = 'no vendor' ORDER BY LENGTH(productName) DESC, productName
SELECT CAST(orderDate AS CHAR), CAST(orderDate AS DATETIME), CAST(creditLimit AS CHAR(3)) FROM orders JOIN customers USING (customerNumber)
SELECT customerName FROM customers WHERE customerName = "Fjord Toys" || country = 'Spain'
SELECT customerName FROM customers WHERE !(country = 'USA') && creditLimit <> 0
SELECT customerName FROM customers WHERE creditLimit > ALL (SELECT creditLimit FROM customers WHERE country = 'Spain')
SELECT customerName FROM customers ORDER BY country, creditLimit DESC, customerName
SELECT customerName FROM customers ORDER BY country = 'USA' DESC, customerName
SELECT customerName FROM customers ORDER BY CASE WHEN country = 'USA' THEN 0 ELSE 1 END, customerName
SELECT customerName, country FROM customers WHERE LOWER(country) = 'usa' AND TRIM(city) = 'NYC'
SELECT REPLACE(customerName, '&', 'and') FROM customers WHERE LOCATE('&', customerName) > 0
SELECT customerName FROM customers WHERE customerName LIKE '%\'%'
SELECT customerName FROM customers WHERE customerName LIKE CONCAT('%', 'toy', '%')
SELECT COUNT(*) FROM customers WHERE state IS NOT NULL AND state != ''
SELECT AVG(DATEDIFF(shippedDate, orderDate)) FROM orders WHERE shippedDate IS NOT NULL
SELECT MAX(orderDate) - MIN(orderDate), DATEDIFF(MAX(orderDate), MIN(orderDate)) FROM orders
SELECT ROUND(SUM(amount)), TRUNCATE(AVG(amount), 0) FROM payments
SELECT 5 BETWEEN 1 AND 10, 'b' BETWEEN 'A' AND 'C', NULL IN (1, 2), 1 IN (1, NULL), NOT NULL, 3 <=> NULL, 10 DIV 3, 2 * -3, -(-3), 1 + '1', '3 apples' * 2
SELECT LOG(2, 8), LOG10(100), LN(1), EXP(0), PI(), ROUND(-1.5), ROUND(2.5), CEIL(-1.2), FLOOR(-1.2), MOD(-7, 3), TRUNCATE(-1.999, 1), ROUND(123.456, -1)
SELECT IFNULL(NULL, 'x'), NULLIF(1, 1), IF(NULL, 1, 2), COALESCE(NULL, NULL, 3), CASE 1 WHEN 1 THEN 'one' END, CASE WHEN NULL THEN 1 ELSE 0 END
SELECT orderNumber, IF(DATEDIFF(shippedDate, requiredDate) > 0, 'late', 'ok') FROM orders
SELECT productCode, quantityInStock * 2, quantityInStock * quantityInStock * quantityInStock FROM products
SELECT SUM(quantityInStock * buyPrice * 1.1 * 1.2) FROM products
SELECT customerNumber FROM payments WHERE paymentDate >= '2004-11-01' AND amount > 50000 OR customerNumber IN (103, 112) ORDER BY paymentDate DESC, customerNumber LIMIT 4 OFFSET 2
SELECT salesRepEmployeeNumber, COUNT(*) FROM customers GROUP BY salesRepEmployeeNumber ORDER BY salesRepEmployeeNumber
SELECT COUNT(reportsTo), COUNT(*), COUNT(DISTINCT reportsTo), SUM(reportsTo IS NULL) FROM employees
SELECT lastName FROM employees WHERE lastName > 'P' AND lastName <= 'v' ORDER BY lastName
SELECT t1.customerNumber FROM orders t1 WHERE t1.orderDate = (SELECT MIN(t2.orderDate) FROM orders t2 WHERE t2.customerNumber = t1.customerNumber AND t2.status = 'shipped')
SELECT GROUP_CONCAT(DISTINCT country ORDER BY country SEPARATOR ', ') FROM offices
SELECT customerName, GROUP_CONCAT(orderNumber ORDER BY orderNumber) FROM customers JOIN orders USING (customerNumber) GROUP BY customerName
SELECT country, GROUP_CONCAT(DISTINCT city ORDER BY city) FROM offices GROUP BY country
SELECT territory, GROUP_CONCAT(CONCAT(city, ' (', country, ')') ORDER BY city SEPARATOR ' | ') FROM offices GROUP BY territory
SELECT customerName FROM customers c JOIN (orders o JOIN orderdetails d ON d.orderNumber = o.orderNumber) ON o.customerNumber = c.customerNumber WHERE d.priceEach > 210
SELECT * FROM (SELECT customerNumber, SUM(amount) total FROM payments GROUP BY customerNumber) p WHERE p.total > (SELECT AVG(q.total) * 2 FROM (SELECT SUM(amount) total FROM payments GROUP BY customerNumber) q)
SELECT MONTH(orderDate) m FROM orders WHERE m = 5
SELECT orderNumber o FROM orders GROUP BY orderNumber HAVING COUNT(*) > 1
SELECT officeCode, city FROM offices WHERE officeCode IN (SELECT officeCode FROM employees GROUP BY officeCode HAVING COUNT(*) > 3)
SELECT officeCode + 0 AS code FROM offices WHERE officeCode IN (SELECT reportsTo FROM employees) OR officeCode IN (1, 2)
SELECT country, city, COUNT(*) FROM customers WHERE country IN ('usa','norway') GROUP BY country, city WITH ROLLUP
SELECT DISTINCT customerNumber FROM orders ORDER BY orderDate  -- gap
SELECT DISTINCT customerNumber, orderDate FROM orders ORDER BY YEAR(orderDate) DESC, orderDate, customerNumber
SELECT DISTINCT city c FROM customers ORDER BY UPPER(city)
SELECT DISTINCT YEAR(orderDate) FROM orders ORDER BY YEAR(orderDate) DESC
SELECT a.customerName x, creditLimit FROM customers a HAVING a.creditLimit > 100000
SELECT COUNT(*) FROM customers WHERE LENGTH(phone) > 10 = (phone LIKE '%-%')
SELECT GROUP_CONCAT(DISTINCT officeCode ORDER BY country) FROM offices  -- gap
SELECT customerName FROM customers WHERE (country, city) IN (('FRANCE'), ('usa', 'nyc'))
SELECT o.city FROM offices o JOIN employees e ON e.officeCode = o.officeCode GROUP BY o.officeCode, o.city HAVING COUNT(*) = (SELECT MIN(t.n) FROM (SELECT COUNT(*) AS n FROM employees GROUP BY officeCode) t)
SELECT customerName FROM customers WHERE country COLLATE latin1_bin = 'France' OR country COLLATE latin1_swedish_ci = 'spain'
