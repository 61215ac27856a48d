#!/usr/bin/env python3
"""Sums up CloudTrail logs with `ambit usage` on any number of machines, by Apache Spark.

Each file is handed to the binary on one of the machines; the summaries are joined in pairs, because joining is associative, and the last
one is written. The binary and its libraries are one file: `make build` links Swift's in; give it to every machine with --files.

usage: spark-submit [--master URL] [--files ambit] samples/spark/usage.py INPUT OUTPUT [--ambit PATH] [--by FIELDS] [--partitions N]
"""
import argparse
import os
import subprocess
import sys
import tempfile

from pyspark import SparkFiles
from pyspark.sql import SparkSession


def run(ambit, arguments):
    """The output of the command; a summary with gaps (exit code 2) is a summary."""
    done = subprocess.run([ambit, "usage", "--quiet", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode not in (0, 2) or not done.stdout:
        raise RuntimeError(f"ambit usage: exit code {done.returncode}: {done.stderr.decode(errors='replace')}")
    return done.stdout


def binary(given):
    shipped = SparkFiles.get("ambit")
    return shipped if os.path.exists(shipped) else given


def summed(files, ambit, by):
    """One summary of a partition's files, which are read where the partition is."""
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, content) in enumerate(files):
            with open(os.path.join(folder, f"{number:08d}-{os.path.basename(name)}"), "wb") as file:
                file.write(content)
        if os.listdir(folder):
            yield run(binary(ambit), ["--by", by, folder])


def joined(ambit):
    def join(one, other):
        with tempfile.TemporaryDirectory() as folder:
            paths = [os.path.join(folder, name) for name in ("one", "other")]
            for path, content in zip(paths, (one, other)):
                with open(path, "wb") as file:
                    file.write(content)
            return run(binary(ambit), ["--merge", *paths])

    return join


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("input", help="a folder of logs, in any file system that Spark reads")
    arguments.add_argument("output", help="the summary to write, on the driver's machine")
    arguments.add_argument("--ambit", default="ambit", help="the binary, where it is not given by --files")
    arguments.add_argument("--by", default="principal,eventSource,eventName")
    arguments.add_argument("--partitions", type=int, default=8)
    given = arguments.parse_args()

    spark = SparkSession.builder.appName("ambit usage").getOrCreate()
    files = spark.sparkContext.binaryFiles(given.input, minPartitions=given.partitions).repartition(given.partitions)
    ambit, by = given.ambit, given.by
    summaries = files.mapPartitions(lambda part: summed(part, ambit, by))
    if summaries.isEmpty():
        sys.exit("error: no file in the input")
    with open(given.output, "wb") as file:
        file.write(summaries.treeReduce(joined(ambit)))
    spark.stop()


if __name__ == "__main__":
    main()
