#!/usr/bin/env python3
"""Proves that Spark on two workers of one machine sums up the same as one run: `make test-spark` (PyPI pyspark, Java 17).

usage: samples/spark/test.py AMBIT
"""
import gzip
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))


def record(number):
    role = f"team-{number % 7}"
    names = [("s3", "GetObject"), ("ec2", "DescribeInstances"), ("dynamodb", "DeleteTable"), ("iam", "GetRole")]
    service, name = names[number % len(names)]
    return {
        "eventVersion": "1.11", "eventTime": f"2026-08-02T{number // 3600 % 24:02d}:{number // 60 % 60:02d}:{number % 60:02d}Z",
        "eventID": f"00000000-0000-4000-8000-{number:012d}", "eventSource": f"{service}.amazonaws.com", "eventName": name,
        "awsRegion": "eu-west-1", "recipientAccountId": "111122223333", "requestParameters": {"tableName": f"t{number % 50}"},
        "userIdentity": {"type": "AssumedRole", "arn": f"arn:aws:sts::111122223333:assumed-role/{role}/s", "accessKeyId": f"ASIAEXAMPLE{number % 9:07d}"},
    }


def groups(text):
    lines = [json.loads(line) for line in text.splitlines() if line]
    return [line for line in lines if "summary" not in line], next(line["summary"] for line in lines if "summary" in line)


def spark_submit():
    """The command, on the path or within the package that this Python has."""
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        sys.exit("error: Spark needs Java 17, which is not installed: apt-get install openjdk-17-jre-headless")
    package = importlib.util.find_spec("pyspark")
    command = shutil.which("spark-submit") or package and os.path.join(os.path.dirname(package.origin), "bin", "spark-submit")
    return command or sys.exit("error: there is no spark-submit: pip install pyspark, or put that of your Spark on the path")


def main():
    submit = spark_submit()
    ambit = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        logs = os.path.join(folder, "logs")
        os.mkdir(logs)
        for part in range(20):
            text = json.dumps({"Records": [record(part * 500 + number) for number in range(500)]})
            with gzip.open(os.path.join(logs, f"part-{part:02d}.json.gz"), "wt") as file:
                file.write(text)
        alone = subprocess.run([ambit, "usage", "--quiet", logs], stdout=subprocess.PIPE, check=True).stdout.decode()
        output = os.path.join(folder, "spark.ndjson")
        environment = dict(os.environ, PYSPARK_PYTHON=sys.executable, PYSPARK_DRIVER_PYTHON=sys.executable)
        subprocess.run(
            [submit, "--master", "local-cluster[2,1,1024]", "--files", ambit, os.path.join(HERE, "usage.py"), logs, output],
            check=True, env=environment, stderr=subprocess.DEVNULL)
        with open(output, encoding="utf-8") as file:
            (ours, ends), (theirs, end) = groups(alone), groups(file.read())
        assert ours == theirs, "Spark's groups differ from those of one machine"
        assert ends["inputs"] == end["inputs"] and ends["events"] == end["events"] == 10_000
        assert len(end["runs"]) > 1, "one worker did everything"
    print(f"Spark on two workers and one machine agree: {len(ours)} groups of {end['events']} events")


if __name__ == "__main__":
    main()
