filedesc://x.arc 0.0.0.0 20250304100000 text/plain 4
head
http://example.org/ 192.0.2.1 20250304100000 text/html 225
HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<html><body><article><h1>A dam fails</h1><p>The dam above the town failed on Monday after a week of rain, officials said. Nobody was hurt.</p></article></body></html>
