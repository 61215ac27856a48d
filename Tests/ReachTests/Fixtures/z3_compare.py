"""Holds `ambit compare` against Z3 on random pairs of policies.

    python3 -m venv venv && venv/bin/pip install z3-solver
    venv/bin/python Tests/ReachTests/Fixtures/z3_compare.py .build/debug/ambit --pairs 2000 --seed 1

Each pair is written as formulas over strings, numbers and booleans, from AWS's documentation and without a look at Ambit's code. Z3 knows no
catalogue, so a satisfiable difference may be one that Ambit calls inert. Exit code 1 where the two disagree.
"""

import argparse
import ipaddress
import json
import random
import subprocess
import sys
import tempfile
from datetime import datetime, timezone

import z3

ACTIONS = ["s3:GetObject", "s3:PutObject", "s3:Get*", "s3:*", "s3:?etObject", "s3:*Object", "*", "sqs:SendMessage", "sqs:*Message",
           "sns:*", "dynamodb:Delete*", "S3:getobject", "s3:G*t*Object*"]
RESOURCES = ["*", "arn:aws:s3:::alpha/*", "arn:aws:s3:::alpha*", "arn:aws:s3:::alpha/team/b.txt", "arn:aws:s3:::*/b.txt",
             "arn:aws:s3:::beta/?.txt", "arn:aws:s3:::beta/A.txt", "arn:aws:sqs:*:111111111111:jobs*", "arn:AWS:S3:::alpha/*",
             "arn:aws:sqs:us-*-1:*:*", "arn:aws:sns:us-east-1:111111111111:alerts", "arn:aws:dynamodb:*:111111111111:table/cost",
             "arn:aws:s3:::*"]
STRINGS = ["red", "blue", "Red", "b*", "?ed", "*", "re*d", ""]
KEYS = {
    "aws:PrincipalTag/team": (["StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase"], STRINGS),
    "aws:RequestedRegion": (["StringEquals", "StringLike", "StringNotEquals", "StringNotLike"], ["us-*", "us-east-1", "eu-west-1"]),
    "aws:TagKeys": (["StringEquals", "StringLike", "StringNotEquals", "StringNotLike"], ["env", "owner", "e*", "*r", "?nv"]),
    "aws:MultiFactorAuthPresent": (["Bool"], ["true", "false"]),
    "aws:SourceIp": (["IpAddress", "NotIpAddress"], ["10.0.0.0/8", "10.1.0.0/16", "203.0.113.7", "2001:db8::/32", "0.0.0.0/0"]),
    "s3:max-keys": (["NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan",
                     "NumericGreaterThanEquals"], ["5", "10", "10.5"]),
    "aws:CurrentTime": (["DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan",
                         "DateGreaterThanEquals"], ["2026-03-01T00:00:00Z", "2026-03-01", "2027-01-01T12:00:00Z"]),
    "aws:SourceArn": (["ArnLike", "ArnNotLike", "ArnEquals"], ["arn:aws:sns:*:111111111111:*",
                                                               "arn:aws:sns:us-east-1:111111111111:alerts", "arn:AWS:sns:*:*:al*"]),
}


# The generator


def some(rng, items, most):
    return rng.sample(items, rng.randint(1, most))


def conditions(rng):
    block = {}
    for _ in range(rng.choice([0, 0, 1, 1, 2, 3])):
        key = rng.choice(list(KEYS))
        operators, values = KEYS[key]
        operator = rng.choice(operators)
        if key == "aws:TagKeys":
            operator = rng.choice(["ForAllValues:", "ForAnyValue:"]) + operator
        if rng.random() < 0.15:
            operator += "IfExists"
        chosen = some(rng, values, 2)
        if rng.random() < 0.1:
            operator, chosen = "Null", [rng.choice(["true", "false"])]
        block.setdefault(operator, {})[key] = chosen
    return block


def statement(rng):
    return {
        "Effect": "Allow" if rng.random() < 0.7 else "Deny",
        "NotAction" if rng.random() < 0.12 else "Action": some(rng, ACTIONS, 3),
        "NotResource" if rng.random() < 0.12 else "Resource": some(rng, RESOURCES, 3),
        "Condition": conditions(rng),
    }


def policy(rng):
    return {"Version": "2012-10-17", "Statement": [statement(rng) for _ in range(rng.randint(1, 4))]}


def neighbour(rng, old):
    new = json.loads(json.dumps(old))
    for _ in range(rng.choice([1, 1, 2, 3])):
        statements = new["Statement"]
        if not statements:
            break
        chosen = rng.choice(statements)
        change = rng.randrange(6)
        if change == 0 and "Action" in chosen:
            chosen["Action"].append(rng.choice(ACTIONS))
        elif change == 1 and "Resource" in chosen:
            chosen["Resource"].append(rng.choice(RESOURCES))
        elif change == 2:
            chosen["Condition"] = conditions(rng)
        elif change == 3:
            statements.append(statement(rng))
        elif change == 4:
            statements.remove(chosen)
        else:
            rng.shuffle(statements)
    return new


# Formulas


def any_of(classes):
    return z3.Union(*classes) if len(classes) > 1 else classes[0]


FIELD = any_of([z3.Range(" ", "9"), z3.Range(";", "@"), z3.Range("[", "~")])
TEXT = z3.Range(" ", "~")


def language(pattern, letter):
    """The words that a glob matches, over an alphabet of single letters."""
    parts = []
    for char in pattern:
        if char == "*":
            parts.append(z3.Star(letter))
        elif char == "?":
            parts.append(letter)
        else:
            parts.append(z3.Re(char))
    if not parts:
        return z3.Re("")
    return parts[0] if len(parts) == 1 else z3.Concat(*parts)


class Name:
    """An ARN as five fields after `arn`; the first four have no case and no colon."""

    def __init__(self, name):
        self.fields = [z3.String(f"{name}{index}") for index in range(5)]
        self.shape = z3.And([z3.InRe(field, z3.Star(FIELD)) for field in self.fields[:4]] + [z3.InRe(self.fields[4], z3.Star(TEXT))])

    def matches(self, pattern):
        parts = pattern.split(":", 5)
        if parts[0] != "arn":
            return z3.BoolVal(False)
        parts += ["*"] * (6 - len(parts))
        heads = [z3.InRe(self.fields[index], language(parts[index + 1].lower(), FIELD)) for index in range(4)]
        return z3.And(heads + [z3.InRe(self.fields[4], language(parts[5], TEXT))])


class Request:
    def __init__(self):
        lower = any_of([z3.Range("a", "z"), z3.Range("0", "9"), z3.Re("-")])
        self.letter = any_of([z3.Range("a", "z"), z3.Range("0", "9"), z3.Re("-"), z3.Re(":")])
        self.action = z3.String("action")
        self.none = z3.Bool("none")
        self.resource = Name("resource")
        self.there = {key: z3.Bool("has " + key) for key in KEYS}
        self.tag, self.region = z3.String("tag"), z3.String("region")
        self.keys = [z3.String(f"key{index}") for index in range(4)]
        self.count = z3.Int("count")
        self.mfa = z3.Bool("mfa")
        self.is6, self.address = z3.Bool("is6"), z3.Int("address")
        self.number, self.time = z3.Real("number"), z3.Real("time")
        self.arn = Name("source")
        self.rules = z3.And(
            z3.InRe(self.action, z3.Concat(z3.Plus(lower), z3.Re(":"), z3.Plus(lower))), self.resource.shape, self.arn.shape,
            self.there["aws:CurrentTime"], self.there["aws:RequestedRegion"], z3.InRe(self.tag, z3.Star(TEXT)),
            z3.InRe(self.region, z3.Plus(TEXT)), self.count >= 0, self.count <= 4, self.address >= 0,
            z3.If(self.is6, self.address < 2**128, self.address < 2**32), *[z3.InRe(key, z3.Star(TEXT)) for key in self.keys])

    def applies(self, item):
        actions = z3.Or([z3.InRe(self.action, language(text.lower(), self.letter)) for text in item.get("Action", item.get("NotAction"))])
        if "NotAction" in item:
            actions = z3.Not(actions)
        patterns = item.get("Resource", item.get("NotResource"))
        resources = z3.Or([z3.BoolVal(True) if text == "*" else z3.And(z3.Not(self.none), self.resource.matches(text)) for text in patterns])
        if "NotResource" in item:
            resources = z3.Not(resources)
        elif any(text.endswith(":s3:::*") for text in patterns):
            s3 = z3.InRe(self.action, language("s3:*", self.letter))
            resources = z3.Or(resources, z3.And(self.none, s3))
        tests = [self.holds(operator, key, values) for operator, block in item["Condition"].items() for key, values in block.items()]
        return z3.And([actions, resources] + tests)

    def allows(self, document):
        def any_applies(effect):
            return z3.Or([self.applies(item) for item in document["Statement"] if item["Effect"] == effect])

        return z3.And(any_applies("Allow"), z3.Not(any_applies("Deny")))

    def holds(self, operator, key, values):
        there = self.there[key]
        if operator == "Null":
            absent = z3.Or(z3.Not(there), self.count == 0) if key == "aws:TagKeys" else z3.Not(there)
            return absent if values == ["true"] else z3.Not(absent)
        quantifier, _, operator = operator.rpartition(":")
        optional = operator.endswith("IfExists")
        operator = operator.removesuffix("IfExists")
        negated = "Not" in operator
        operator = operator.replace("Not", "")

        def test(value):
            found = z3.Or([self.compare(operator, key, wanted, value) for wanted in values])
            return z3.Not(found) if negated else found

        if quantifier:
            places = range(len(self.keys))
            if quantifier == "ForAllValues":
                every = [z3.Implies(self.count > at, z3.Or(self.keys[at] == "", test(self.keys[at]))) for at in places]
                return z3.Or(z3.Not(there), z3.And(every))
            some_value = z3.Or([z3.And(self.count > at, test(self.keys[at])) for at in places])
            return z3.Or(z3.And(there, some_value), z3.And(z3.Not(there), z3.BoolVal(optional)))
        text = self.tag if key == "aws:PrincipalTag/team" else self.region
        return z3.If(there, test(text), z3.BoolVal(optional or negated))

    def compare(self, operator, key, wanted, value):
        if operator == "StringEquals":
            return value == wanted
        if operator == "StringEqualsIgnoreCase":
            letters = [any_of([z3.Re(char.lower()), z3.Re(char.upper())]) for char in wanted]
            return z3.InRe(value, z3.Concat(letters + [z3.Re(""), z3.Re("")]))
        if operator == "StringLike":
            return z3.InRe(value, language(wanted, TEXT))
        if operator == "Bool":
            return self.mfa == (wanted == "true")
        if operator == "IpAddress":
            block = ipaddress.ip_network(wanted)
            first, last = int(block.network_address), int(block.broadcast_address)
            return z3.And(self.is6 == (block.version == 6), self.address >= first, self.address <= last)
        if operator.startswith("Arn"):
            return self.arn.matches(wanted)
        if operator.startswith("Date"):
            given = self.time
            text = wanted if "T" in wanted else wanted + "T00:00:00Z"
            limit = z3.RealVal(int(datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(timezone.utc).timestamp()))
        else:
            given, limit = self.number, z3.RealVal(wanted)
        if operator.endswith("LessThan"):
            return given < limit
        if operator.endswith("LessThanEquals"):
            return given <= limit
        if operator.endswith("GreaterThan"):
            return given > limit
        if operator.endswith("GreaterThanEquals"):
            return given >= limit
        return given == limit


def ask_z3(old, new, milliseconds):
    request = Request()
    solver = z3.Solver()
    solver.set("timeout", milliseconds)
    solver.add(request.rules, request.allows(new), z3.Not(request.allows(old)))
    return str(solver.check())


def ask_ambit(binary, old, new):
    with tempfile.TemporaryDirectory() as folder:
        for name, document in (("old", old), ("new", new)):
            with open(f"{folder}/{name}.json", "w") as file:
                json.dump(document, file)
        run = subprocess.run(
            [binary, "compare", f"{folder}/old.json", f"{folder}/new.json", "--kind", "identity", "--format", "json"],
            capture_output=True, text=True, timeout=60)
        if not run.stdout:
            raise SystemExit(run.stderr)
        return json.loads(run.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ambit")
    parser.add_argument("--pairs", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--timeout", type=int, default=3000, help="milliseconds for one question to Z3")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    counts = {"sat": 0, "unsat": 0, "unknown": 0, "undecided": 0, "disagree": 0}
    for number in range(options.pairs):
        old = policy(rng)
        new = neighbour(rng, old) if rng.random() < 0.75 else policy(rng)
        answer = ask_ambit(options.ambit, old, new)
        if answer["newAccess"] is None:
            counts["undecided"] += 1
            continue
        verdict = ask_z3(old, new, options.timeout)
        counts[verdict] += 1
        something = answer["newAccess"] or bool(answer["inert"])
        if verdict != "unknown" and something != (verdict == "sat"):
            counts["disagree"] += 1
            print(json.dumps({"pair": number, "z3": verdict, "ambit": answer["newAccess"], "old": old, "new": new}))
    print(counts, file=sys.stderr)
    sys.exit(1 if counts["disagree"] else 0)


if __name__ == "__main__":
    main()
