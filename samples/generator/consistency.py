"""Do the samples agree with themselves? Every complaint names the sample and the event or line."""

import gzip
import json
import re
from collections import Counter
from datetime import timedelta

from .calls import agent_calls, matches, ungranted
from .evidence import FREE, PASSED, Policies, action, resource
from .kit import account_of, moment
from .outage.existence import BEGINS, ENDS, Existence, key
from .schema import violations

NOT_THERE = ("NonExistentQueue", "NotFound")
IN_THE_WAY = ("InUse", "AlreadyExists", "AlreadyOwned")
SCHEMAS = {"changes.json": "changes.schema.json", "organization.json": "organization.schema.json"}


class Sample:
    def __init__(self, here, name):
        self.name, self.folder = name, here / name
        self.details = [self.load(path) for path in sorted(self.folder.glob("authorization-details-*.json"))]
        self.organization = self.load(self.folder / "organization.json")
        self.policies = Policies(self.details, self.organization)
        self.records, self.misplaced = [], []
        for path in sorted(self.folder.glob("cloudtrail/*.json.gz")):
            account, _, _, ended, _ = path.name.split("_")
            for record in json.loads(gzip.decompress(path.read_bytes()))["Records"]:
                self.records.append(record)
                if record["recipientAccountId"] != account or record["eventTime"].translate({45: None, 58: None})[:13] > ended[:13]:
                    self.misplaced.append(record)
        self.records.sort(key=lambda record: record["eventTime"])

    @staticmethod
    def load(path):
        return json.loads(path.read_text())


def time_of(record):
    return moment(record["eventTime"][:-1])


def issuer(record):
    identity = record["userIdentity"]
    return identity.get("sessionContext", {}).get("sessionIssuer", {}).get("arn") or identity.get("arn")


def named(record):
    return f"{record['eventTime']} {record['eventName']} {record['eventID']}"


def check_shape(sample):
    for record in sample.misplaced:
        yield f"stands in the wrong log file: {named(record)}"
    for event, count in Counter(record["eventID"] for record in sample.records).items():
        if count > 1:
            yield f"event id twice: {event}"
    for record in sample.records:
        arn = issuer(record)
        if arn and arn not in sample.policies.ids:
            yield f"principal is not in the account details: {arn}, {named(record)}"
        elif arn and record["userIdentity"]["principalId"].split(":")[0] != sample.policies.ids[arn]:
            yield f"principal id differs from the account details: {named(record)}"


def check_keys(sample):
    """Every temporary key was issued by an event, to that session, and was used while it lived."""
    issued, shared = {}, {}
    for record in sample.records:
        if record["eventName"].startswith("AssumeRole"):
            credentials = record["responseElements"]["credentials"]
            seconds = record["requestParameters"].get("durationSeconds", 43200)
            issued[credentials["accessKeyId"]] = (time_of(record), time_of(record) + timedelta(seconds=seconds), record)
            if "sharedEventID" in record:
                shared.setdefault(record["sharedEventID"], []).append(record)
    for pair in shared.values():
        if len(pair) == 2 and (
            pair[0]["requestParameters"] != pair[1]["requestParameters"] or pair[0]["eventTime"] != pair[1]["eventTime"]
        ):
            yield f"the two sides of a role assumption differ: {named(pair[0])}"
        if len(pair) > 2 or (len(pair) == 1 and pair[0]["userIdentity"]["type"] == "AssumedRole"):
            yield f"a role assumption across accounts lacks its other side: {named(pair[0])}"
    for record in sample.records:
        identity = record["userIdentity"]
        access = identity.get("accessKeyId", "")
        if access and account_of(access) != identity["accountId"]:
            yield f"key belongs to another account: {named(record)}"
        if (
            identity["type"] != "AssumedRole"
            or "config.amazonaws.com" in str(identity)
            or "autoscaling.amazonaws.com" in str(identity)
        ):
            continue
        if access not in issued:
            if identity.get("invokedBy") != "elasticbeanstalk.amazonaws.com":
                yield f"key was never issued: {access}, {named(record)}"
            continue
        begin, end, source = issued[access]
        if not begin <= time_of(record) <= end:
            yield f"key was used outside its life: {named(record)}"
        if source["responseElements"]["assumedRoleUser"]["arn"] != identity["arn"]:
            yield f"key was issued to another session: {named(record)}"


def check_policies(sample):
    """Success must follow from the policies, and so must denial."""
    sessions = {}
    for record in sample.records:
        if record["eventName"] == "AssumeRole" and "policy" in (record["requestParameters"] or {}):
            sessions[record["responseElements"]["credentials"]["accessKeyId"]] = json.loads(record["requestParameters"]["policy"])
    for record in sample.records:
        arn, identity = issuer(record), record["userIdentity"]
        what = action(record)
        if not arn or what in FREE or arn not in sample.policies.identity:
            continue
        account, partition = identity["accountId"], arn.split(":")[1]
        context = {
            "aws:PrincipalArn": arn,
            "aws:RequestedRegion": record["awsRegion"],
            "aws:MultiFactorAuthPresent": identity.get("sessionContext", {}).get("attributes", {}).get("mfaAuthenticated", "false"),
        }
        checks = [(what, resource(record, record["recipientAccountId"], partition), context)]
        field, service = PASSED.get(record["eventName"], (None, None))
        if field and field in record["requestParameters"]:
            checks.append(("iam:PassRole", record["requestParameters"][field], context | {"iam:PassedToService": service}))
        refused = record.get("errorCode", "").startswith("AccessDenied")
        for what, on, around in checks:
            allowed, why = sample.policies.decide(arn, account, what, on, around, sessions.get(identity.get("accessKeyId")))
            if allowed == refused:
                yield f"{what} on {on} by {arn} is {why}, but the trail says {'denied' if refused else 'done'}: {named(record)}"


def check_existence(sample):
    exists = Existence(sample.records)
    for record in sample.records:
        target, code = key(record), record.get("errorCode", "")
        if target not in exists.turns:
            continue
        there = exists(target, time_of(record))
        if record["eventName"].startswith(BEGINS):
            wrong = there if not code else not there and any(part in code for part in IN_THE_WAY)
        else:
            wrong = there == any(part in code for part in NOT_THERE)
        if wrong and not (there and "invokedBy" in record["userIdentity"] and "NotFound" in code):
            yield f"{target[1]} {'existed' if there else 'did not exist'} then: {named(record)}"
        if record["eventName"].startswith(ENDS) and not there:
            yield f"deleted twice: {named(record)}"


def check_transcript(sample):
    """Every command has its event, with the same parameters, between its start and its result; and the other way round."""
    for text in ungranted(sample.folder):
        yield f"ran without a prompt and without a grant: {text}"
    claimed = set()
    for call in agent_calls(sample.folder):
        found = [record for record in sample.records if matches(call, record)]
        claimed |= {record["eventID"] for record in found}
        wanted = 0 if call.data_event else 1
        if len(found) < wanted or (not call.waits and len(found) > wanted):
            yield f"{len(found)} events for the agent's call at {call.start:%H:%M:%S}: {call.service} {call.operation}"
        failed = any("errorCode" in record for record in found)
        if wanted and not call.waits and failed == call.ok:
            yield f"the agent's call at {call.start:%H:%M:%S} and its event do not agree whether it worked"
    for record in sample.records:
        by_agent = re.search(r"exec-env/AmazonQ|,A[NQ]\b", record["userAgent"]) and record["eventName"] != "AssumeRole"
        if by_agent and record["eventID"] not in claimed:
            yield f"no call of the transcript explains: {named(record)}"


def check_readme(sample):
    """Times and ids that the README quotes must be in the data."""
    path = sample.folder / "README.md"
    if not path.exists():
        yield "has no README.md"
        return
    text = path.read_text()
    if not re.search(rf"\b{len(sample.records):,} (management )?events\b", text):
        yield f"README does not give the {len(sample.records):,} events"
    identities = {record["eventID"] for record in sample.records} | {record["requestID"] for record in sample.records}
    moments = {record["eventTime"][11:19] for record in sample.records}
    for file in sample.folder.rglob("*.jsonl"):
        moments |= set(re.findall(r"T(\d\d:\d\d:\d\d)", file.read_text()))
    moments |= set(re.findall(r"T(\d\d:\d\d:\d\d)", (sample.folder / "changes.json").read_text()))
    for quoted in re.findall(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", text):
        if quoted not in identities:
            yield f"README quotes an unknown event: {quoted}"
    for quoted in re.findall(r"\b\d\d:\d\d:\d\d\b", text):
        if quoted not in moments:
            yield f"README quotes a time at which nothing happened: {quoted}"


def check_schemas(sample, here):
    for file, schema in SCHEMAS.items():
        for complaint in violations(sample.load(sample.folder / file), sample.load(here / schema)):
            yield f"{file}: {complaint}"


def complaints(here):
    found = []
    for name in ("cost-calculation-outage", "right-sized-change"):
        sample = Sample(here, name)
        for check in (check_shape, check_keys, check_policies, check_existence, check_transcript, check_readme):
            found += [f"{name}: {text}" for text in check(sample)]
        found += [f"{name}: {text}" for text in check_schemas(sample, here)]
    return found
