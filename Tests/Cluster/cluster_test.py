#!/usr/bin/env python3
"""cluster_test.py PROGRAM: the driver for Spark, in local[2], gives the stories of one machine.

Of files in folders, and of the same as lines of JSON in any order; and `parallax stories --clusters` reads what it writes.
"""
import json
import os
import random
import subprocess
import sys
import tempfile

from make_reports import reports

COUNT = int(os.environ.get("CLUSTER_REPORTS", "20000"))
DRIVER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Sources/cluster/parallax_spark.py")


def run(*command, **options):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
    if done.returncode:
        sys.exit(f"{' '.join(command)[:200]}: status {done.returncode}\n{done.stderr.decode('utf-8', 'replace')[-2000:]}")
    return done.stdout.decode("utf-8")


def stories(lines):
    return [json.loads(line)["reports"] for line in lines.splitlines()]


def write(texts, folder):
    """Some hundred files a folder; the same as lines, in another order."""
    lines = []
    for number, text in enumerate(texts):
        path = f"many/{number // 500:03}/{number:06}.txt"
        os.makedirs(os.path.join(folder, os.path.dirname(path)), exist_ok=True)
        with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
            file.write(text)
        lines.append(json.dumps({"path": path, "text": text}))
    with open(os.path.join(folder, "many/notes.log"), "w", encoding="utf-8") as file:
        file.write("no report\n")
    random.Random(2).shuffle(lines)
    with open(os.path.join(folder, "lines.jsonl"), "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        home = dict(os.environ, HOME=folder, PYTHONPATH="", PYSPARK_PYTHON=sys.executable,
                    PYSPARK_SUBMIT_ARGS="--master local[2] --conf spark.ui.enabled=false pyspark-shell")
        home = {key: value for key, value in home.items() if not key.startswith("XDG_")}
        write(reports(COUNT), folder)
        here = dict(cwd=folder, env=home)
        one = stories(run(program, "stories", "--format", "jsonl", "many", **here))
        several = sum(len(story) > 1 for story in one)
        if sum(map(len, one)) != COUNT or not several > COUNT / 50:
            sys.exit(f"One machine finds {several} stories of several reports in {sum(map(len, one))}.")
        failed = 0
        for source, into in (("many", "of-files"), ("lines.jsonl", "of-lines")):
            run(sys.executable, DRIVER, "--parallax", program, "--into", into, source, **here)
            given = [stories(run(program, "stories", "--format", "jsonl", "--clusters", into, *files, **here))
                     for files in ([], ["many"])]
            for found, what in zip(given, ("read again", "read again beside the files")):
                if found != one:
                    print(f"{source}, {what}: {len(found)} stories, on one machine {len(one)}", file=sys.stderr)
                    failed += 1
    print(f"{4 - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
