"""The groups of `ambit usage` by DuckDB: python3 duckdb_usage.py gzip|lines DIRECTORY; writes its time into the directory."""
import sys
import time

import duckdb

form, directory = sys.argv[1:3]
THREADS = 2
FIELDS = ("userIdentity.arn principal, eventSource, eventName, count(*) AS n, "
          "count(*) FILTER (errorCode IS NOT NULL) AS denied, min(eventTime) AS first, max(eventTime) AS last")
if form == "gzip":
    source = (f"(SELECT unnest(Records, recursive := false) AS r FROM read_json('{directory}/part-*.json.gz', "
              "maximum_object_size = 134217728, columns = {Records: 'STRUCT(userIdentity STRUCT(arn VARCHAR), eventSource VARCHAR, "
              "eventName VARCHAR, eventTime VARCHAR, errorCode VARCHAR)[]'}))")
    query = f"SELECT {FIELDS.replace('userIdentity.arn', 'r.userIdentity.arn').replace('eventSource', 'r.eventSource').replace('eventName', 'r.eventName').replace('errorCode', 'r.errorCode').replace('eventTime', 'r.eventTime')} FROM {source} GROUP BY ALL"
else:
    source = (f"read_json('{directory}/events.ndjson', format = 'newline_delimited', columns = {{userIdentity: 'STRUCT(arn VARCHAR)', "
              "eventSource: 'VARCHAR', eventName: 'VARCHAR', eventTime: 'VARCHAR', errorCode: 'VARCHAR'})")
    query = f"SELECT {FIELDS} FROM {source} GROUP BY ALL"
duckdb.execute(f"SET threads = {THREADS}")
seconds = []
for _ in range(3):
    start = time.monotonic()
    groups = duckdb.execute(query).fetchall()
    seconds.append(time.monotonic() - start)
with open(f"{directory}/duckdb-{form}.txt", "w", encoding="utf-8") as file:
    file.write(f"{min(seconds):.2f} s (asked first: {seconds[0]:.2f} s), {len(groups)} groups of {sum(row[3] for row in groups)} events, {THREADS} threads")
