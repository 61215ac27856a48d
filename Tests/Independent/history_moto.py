"""Holds rebuilt states against moto, an independent IAM: random writes through boto3, logged as CloudTrail would, and compared at checkpoints.

    python3 -m venv env && env/bin/pip install 'moto[iam]' boto3
    env/bin/python Tests/Independent/history_moto.py .build/release/ambit

Forwards, from the first export and the log, every state must be equal. Backwards, from the last export and the log, what is told must be
right: what is not known is missing and said, never wrong. The script prints how much was told, and fails where anything differs.
"""

import datetime
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

import boto3
from botocore.exceptions import ClientError
from moto import mock_aws

ACCOUNT = "123456789012"
ACTIONS = ["s3:GetObject", "s3:*", "ec2:RunInstances", "iam:PassRole", "dynamodb:Query"]


def document(action):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}]})


TRUST = json.dumps({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]})


def lower(name):
    return name[0].lower() + name[1:]


def logged(value):
    """Members of a request or a response as CloudTrail writes them."""
    if isinstance(value, dict):
        return {lower(key): logged(entry) for key, entry in value.items() if key != "ResponseMetadata"}
    if isinstance(value, list):
        return [logged(entry) for entry in value]
    if isinstance(value, datetime.datetime):
        return value.strftime("%b %d, %Y %I:%M:%S %p")
    return value


class World:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.iam = boto3.client("iam", region_name="us-east-1")
        self.now = datetime.datetime(2026, 3, 2, 8, 0, 0, tzinfo=datetime.UTC)
        self.records, self.policies = [], {}

    def call(self, name, **parameters):
        method = "".join("_" + c.lower() if c.isupper() else c for c in name).lstrip("_")
        self.now += datetime.timedelta(seconds=self.random.choice([1, 7, 60, 600]))
        record = {
            "eventVersion": "1.11", "eventTime": self.now.strftime("%Y-%m-%dT%H:%M:%SZ"), "eventSource": "iam.amazonaws.com",
            "eventName": name, "awsRegion": "us-east-1", "sourceIPAddress": "203.0.113.7", "userAgent": "boto3",
            "requestParameters": logged(parameters), "responseElements": None, "eventID": f"{len(self.records):08d}",
            "requestID": f"r{len(self.records):08d}", "readOnly": False, "eventType": "AwsApiCall",
            "recipientAccountId": ACCOUNT, "managementEvent": True, "eventCategory": "Management",
            "userIdentity": {"type": "IAMUser", "arn": f"arn:aws:iam::{ACCOUNT}:user/ops", "accountId": ACCOUNT, "userName": "ops"}}
        answer = None
        try:
            answer = getattr(self.iam, method)(**parameters)
            body = logged(answer)
            record["responseElements"] = body or None
        except ClientError as error:
            record["errorCode"], record["errorMessage"] = error.response["Error"]["Code"] + "Exception", error.response["Error"]["Message"]
        self.records.append(record)
        return answer

    def step(self):
        pick = self.random.choice
        kind = pick(["User", "Role", "Group"])
        name = pick(["a", "b", "c"]) + kind.lower()
        owner = {f"{kind}Name": name}
        policy = pick(["p", "q"])
        arn = f"arn:aws:iam::{ACCOUNT}:policy/{policy}"
        what = self.random.randrange(16)
        if what < 2:
            self.call(f"Create{kind}", **owner, **({"AssumeRolePolicyDocument": TRUST} if kind == "Role" else {}))
        elif what == 2:
            if not self.holds_anything(kind, name):
                self.call(f"Delete{kind}", **owner)
        elif what < 6:
            self.call(f"Put{kind}Policy", **owner, PolicyName=pick(["x", "y"]), PolicyDocument=document(pick(ACTIONS)))
        elif what == 6:
            self.call(f"Delete{kind}Policy", **owner, PolicyName=pick(["x", "y"]))
        elif what < 9:
            self.call(f"Attach{kind}Policy", **owner, PolicyArn=arn)
        elif what == 9:
            self.call(f"Detach{kind}Policy", **owner, PolicyArn=arn)
        elif what == 10:
            self.call("AddUserToGroup", UserName=pick("abc") + "user", GroupName=pick("abc") + "group")
        elif what == 11:
            self.call("RemoveUserFromGroup", UserName=pick("abc") + "user", GroupName=pick("abc") + "group")
        elif what == 12 and kind != "Group":
            self.call(f"Tag{kind}", **owner, Tags=[{"Key": pick(["team", "env"]), "Value": pick(["red", "blue"])}])
        elif what == 13 and kind == "Role":
            self.call(f"Put{kind}PermissionsBoundary", **owner, PermissionsBoundary=arn)
        elif what == 14:
            self.call("CreatePolicyVersion", PolicyArn=arn, PolicyDocument=document(pick(ACTIONS)), SetAsDefault=pick([True, False]))
        else:
            self.call("SetDefaultPolicyVersion", PolicyArn=arn, VersionId=pick(["v1", "v2", "v3"]))

    def holds_anything(self, kind, name):
        """What AWS would refuse to delete and moto would not."""
        state = self.details()
        for entry in state[f"{kind}DetailList"]:
            if entry[f"{kind}Name"] == name:
                return bool(entry.get(f"{kind}PolicyList") or entry["AttachedManagedPolicies"] or entry.get("GroupList")) or (
                    kind == "Group" and any(name in user["GroupList"] for user in state["UserDetailList"]))
        return False

    def details(self):
        answer = self.iam.get_account_authorization_details(Filter=["User", "Role", "Group", "LocalManagedPolicy"])
        answer.pop("ResponseMetadata")
        return json.loads(json.dumps(answer, default=lambda value: value.isoformat()))


def facts(details):
    """The state as a set of texts by owner."""
    found = {}
    for kind in ("User", "Role", "Group"):
        for entry in details.get(f"{kind}DetailList", []):
            own = {f"exists {entry['Arn']}"}
            for policy in entry.get(f"{kind}PolicyList") or []:
                text = policy["PolicyDocument"]
                own.add(f"inline {policy['PolicyName']} {json.dumps(text, sort_keys=True)}")
            own |= {f"attached {policy['PolicyArn']}" for policy in entry.get("AttachedManagedPolicies") or []}
            own |= {f"member {group}" for group in entry.get("GroupList") or []}
            own |= {f"tag {tag['Key']}={tag['Value']}" for tag in entry.get("Tags") or []}
            if entry.get("PermissionsBoundary"):
                own.add(f"boundary {entry['PermissionsBoundary']['PermissionsBoundaryArn']}")
            found[f"{kind} {entry[f'{kind}Name']}"] = own
    for policy in details.get("Policies", []):
        if ":aws:policy/" in policy["Arn"]:
            continue
        own = {f"version {version['VersionId']} {json.dumps(version['Document'], sort_keys=True)}"
               for version in policy["PolicyVersionList"] if version.get("Document")}
        if policy.get("DefaultVersionId"):
            own.add(f"default {policy['DefaultVersionId']}")
        found[f"policy {policy['Arn']}"] = own
    return found


def rebuilt(ambit, paths, time, directory):
    result = subprocess.run([ambit, "snapshot", *paths, "--at", time, "--output", directory, "--force"], capture_output=True, text=True)
    if result.returncode not in (0, 2):
        sys.exit(result.stderr)
    for name in os.listdir(directory):
        if name.startswith("authorization-details"):
            with open(os.path.join(directory, name)) as file:
                return facts(json.load(file)), result
    return {}, result


def run(ambit, seed, steps, every):
    world = World(seed)
    for name in ("p", "q"):
        world.call("CreatePolicy", PolicyName=name, PolicyDocument=document("s3:ListAllMyBuckets"))
    for _ in range(30):
        world.step()
    world.now += datetime.timedelta(seconds=5)
    start = world.now.strftime("%Y-%m-%dT%H-%M-%SZ")
    first = world.details()
    world.records.clear()
    checkpoints = []
    for number in range(steps):
        world.step()
        if number % every == every - 1:
            world.now += datetime.timedelta(seconds=5)
            checkpoints.append((world.now.strftime("%Y-%m-%dT%H:%M:%SZ"), facts(world.details())))
            world.now += datetime.timedelta(seconds=5)
    end = world.now.strftime("%Y-%m-%dT%H-%M-%SZ")
    last = world.details()
    # moto dates what it makes by the clock of the machine.
    for details in (first, last):
        for section in details.values():
            for entry in section if isinstance(section, list) else []:
                for part in [entry, *entry.get("PolicyVersionList", []), *entry.get("InstanceProfileList", [])]:
                    for key in ("CreateDate", "UpdateDate"):
                        part.pop(key, None)
    scratch = tempfile.mkdtemp()
    wrong = told = total = 0
    try:
        def write(name, value):
            path = os.path.join(scratch, name)
            with open(path, "w") as file:
                json.dump(value, file)
            return path

        log = write("log.json", {"Records": world.records})
        before = write(f"details@{start}.json", first)
        after = write(f"details@{end}.json", last)
        for time, truth in checkpoints:
            state, result = rebuilt(ambit, [before, log], time, os.path.join(scratch, "forwards"))
            shutil.rmtree(os.path.join(scratch, "forwards"))
            if state != truth or result.returncode != 0:
                wrong += 1
                for owner in sorted(set(state) | set(truth)):
                    if state.get(owner) != truth.get(owner):
                        print("forwards", time, owner, "rebuilt", state.get(owner), "true", truth.get(owner))
                print(result.stderr[:2000])
            state, _ = rebuilt(ambit, [after, log], time, os.path.join(scratch, "backwards"))
            shutil.rmtree(os.path.join(scratch, "backwards"))
            for owner, own in truth.items():
                total += len(own)
                told += len(own & state.get(owner, set()))
            for owner, own in state.items():
                for fact in own - truth.get(owner, set()):
                    wrong += 1
                    print("backwards", time, owner, fact, "is not true")
    finally:
        shutil.rmtree(scratch)
    return wrong, told, total, len(checkpoints)


def main():
    ambit = sys.argv[1] if len(sys.argv) > 1 else ".build/release/ambit"
    seeds = int(sys.argv[2]) if len(sys.argv) > 2 else 6
    os.environ.update(AWS_ACCESS_KEY_ID="test", AWS_SECRET_ACCESS_KEY="test", AWS_DEFAULT_REGION="us-east-1")
    failures = 0
    for seed in range(seeds):
        with mock_aws():
            wrong, told, total, checkpoints = run(ambit, seed, 200, 20)
        failures += wrong
        print(f"seed {seed}: {checkpoints} checkpoints forwards, all equal: {wrong == 0}; backwards {told} of {total} facts told "
              f"({100 * told // max(total, 1)} %), none wrong: {wrong == 0}")
    sys.exit(1 if failures else 0)


main()
