#!/usr/bin/env python3
"""Stories of more reports than one machine reads, with Spark (pip install pyspark; Java 17).

    parallax_spark.py --into STORIES INPUT...
    parallax stories --clusters STORIES [INPUT...]

An INPUT is a folder of files, or lines of JSON as `parallax signatures` reads them (a file or a pattern that ends in
.jsonl, .json or either with .gz or .bz2), at any address that Spark reads. Every partition is piped through `parallax
signatures`; one task takes all signatures, some kilobytes a report, through `parallax group`, so that the stories are those
of one machine. STORIES is a folder of lines of JSON; --signatures keeps the signatures too.

The program is needed on every machine (--parallax PATH). Spark's own options go to spark-submit:

    spark-submit --master spark://HOST:7077 parallax_spark.py --into hdfs:///stories hdfs:///reports/*.jsonl

Of a folder Spark passes over files whose names begin with _ or a full stop; converters for PDF are not started.
"""
import argparse
import base64
import json
import os
import shlex
import sys
from urllib.parse import unquote, urlsplit

LINES = tuple(ending + packed for ending in (".jsonl", ".json") for packed in ("", ".gz", ".bz2"))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="a folder of files, or lines of JSON")
    parser.add_argument("--into", required=True, metavar="STORIES", help="a folder that is not there yet")
    parser.add_argument("--signatures", metavar="FOLDER", help="keep the signatures in it")
    parser.add_argument("--parallax", default="parallax", metavar="PATH", help="the program, on every machine")
    parser.add_argument("--partitions", type=int, metavar="N", help="pieces of the work; by default three a processor")
    return parser.parse_args()


def piped(lines, program, command):
    """Lines through one of the program's filters. Status 2 says that a line was no report: it is named on standard error,
    and the others are done; anything above ends the task."""
    script = f'{shlex.quote(program)} {command}; status=$?; [ "$status" -le 2 ] || exit "$status"'
    return lines.pipe(f"sh -c {shlex.quote(script)}", checkCode=True)


def plain(path):
    """The path of an address of files: file:/news/a%20b.txt -> /news/a b.txt; others stay as they are."""
    parts = urlsplit(path)
    return unquote(parts.path) if parts.scheme == "file" else path


def file_lines(spark, folder, partitions):
    """The files below a folder as lines of JSON, named as `parallax` names them."""
    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(folder).select("path", "content")
    given, full = folder.rstrip("/") or "/", plain(folder if urlsplit(folder).scheme else os.path.abspath(folder))
    full = full.rstrip("/") + "/"

    def line(row):
        path = plain(row.path)
        path = f"{given.rstrip('/')}/{path[len(full):]}" if path.startswith(full) else path
        return json.dumps({"path": path, "base64": base64.b64encode(row.content).decode("ascii")})

    return files.rdd.repartition(partitions).map(line)


def main():
    options = arguments()
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.appName("parallax").getOrCreate()
    context = spark.sparkContext
    partitions = options.partitions or 3 * context.defaultParallelism
    inputs = [
        context.textFile(path, partitions) if path.endswith(LINES) else file_lines(spark, path, partitions)
        for path in options.inputs
    ]
    signatures = piped(context.union(inputs), options.parallax, "signatures")
    if options.signatures:
        signatures.saveAsTextFile(options.signatures)
        signatures = context.textFile(options.signatures)
    # Shuffled, not merely put together: else one task would sign all reports.
    piped(signatures.repartition(1), options.parallax, "group").saveAsTextFile(options.into)
    spark.stop()


if __name__ == "__main__":
    sys.exit(main())
