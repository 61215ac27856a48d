"""Enough of IAM to ask the samples whether every success and every denial in them follows from their policies.

It knows the calls of the samples and nothing else; it is no model for the auditor.
"""

import json
import re
from fnmatch import fnmatchcase
from urllib.parse import unquote

ACTIONS = {
    "s3:ListBuckets": "s3:ListAllMyBuckets",
    "s3:GetBucketEncryption": "s3:GetEncryptionConfiguration",
    "s3:GetBucketPublicAccessBlock": "s3:GetBucketPublicAccessBlock",
}
PREFIXES = {"monitoring": "cloudwatch", "tagging": "tag"}
FREE = {
    "sts:GetCallerIdentity",
    "sts:AssumeRoleWithSAML",
    "signin:ConsoleLogin",
    "signin:CreateOAuth2Token",
    "signin:GetSigninToken",
}
PASSED = {
    "CreateFunction20150331": ("role", "lambda.amazonaws.com"),
    "CreateStateMachine": ("roleArn", "states.amazonaws.com"),
    "CreateStack": ("roleARN", "cloudformation.amazonaws.com"),
    "CreateChangeSet": ("roleARN", "cloudformation.amazonaws.com"),
}


def action(record):
    service = record["eventSource"].split(".")[0]
    name = re.sub(r"(\d{8}|\d{4}_\d{2}_\d{2})(v\d+)?$", "", record["eventName"])
    full = f"{PREFIXES.get(service, service)}:{name}"
    return ACTIONS.get(full, full)


def resource(record, account, partition):
    """The ARN a call asks for; `*` where it names nothing or the policies of the samples do not care."""
    parameters, service = record["requestParameters"] or {}, record["eventSource"].split(".")[0]
    base = f"arn:{partition}:{{}}:{record['awsRegion']}:{account}:"
    if service == "s3":
        return f"arn:{partition}:s3:::{parameters['bucketName']}" if "bucketName" in parameters else "*"
    if service == "sts":
        return parameters.get("roleArn", "*")
    for field, form in (
        ("functionName", "lambda:function:"),
        ("tableName", "dynamodb:table/"),
        ("targetTableName", "dynamodb:table/"),
        ("logGroupName", "logs:log-group:"),
        ("projectName", "codebuild:project/"),
        ("stackName", "cloudformation:stack/"),
    ):
        if field in parameters:
            owner, kind = form.split(":", 1)
            tail = {"stackName": "/x", "logGroupName": ":log-stream:x"}.get(field, "")
            value = parameters[field]
            return value if value.startswith("arn:") else base.format(owner) + kind + value + tail
    if service == "ssm":
        return base.format("ssm") + "parameter" + parameters["name"]
    if service == "kms" and record.get("resources"):
        return record["resources"][0]["ARN"]
    return parameters.get("secretId") or parameters.get("stateMachineArn") or "*"


def listed(value):
    return value if isinstance(value, list) else [value]


def like(patterns, value, fold=False):
    if fold:
        return any(fnmatchcase(value.lower(), pattern.lower()) for pattern in listed(patterns))
    return any(fnmatchcase(value, pattern.replace("[", "[[]")) for pattern in listed(patterns))


def holds(conditions, context):
    for operator, keys in (conditions or {}).items():
        plain = operator.removesuffix("IfExists")
        for key, values in keys.items():
            found = context.get(key)
            if found is None:
                if operator == plain and "Not" not in plain:
                    return False
                if plain == "Bool" and operator == plain:
                    return False
                continue
            matched = like(values, found) if plain not in ("StringEquals", "StringNotEquals", "Bool") else found in listed(values)
            if matched == ("Not" in plain):
                return False
    return True


def applies(statement, what, on, context):
    if "NotAction" in statement:
        if like(statement["NotAction"], what, True):
            return False
    elif not like(statement["Action"], what, True):
        return False
    return (on == "*" or like(statement.get("Resource", "*"), on)) and holds(statement.get("Condition"), context)


def verdict(documents, what, on, context):
    """`deny`, `allow` or `nothing` of a set of documents."""
    statements = [statement for document in documents for statement in listed(document["Statement"])]
    hits = {statement["Effect"] for statement in statements if applies(statement, what, on, context)}
    return "deny" if "Deny" in hits else "allow" if "Allow" in hits else "nothing"


def decoded(document):
    return json.loads(unquote(document)) if isinstance(document, str) else document


class Policies:
    """The documents that bind each user and role of some accounts."""

    def __init__(self, details, organization):
        self.identity, self.boundary, self.ids, self.trust = {}, {}, {}, {}
        managed, groups = {}, {}
        for detail in details:
            for policy in detail["Policies"]:
                managed[policy["Arn"]] = [
                    decoded(version["Document"]) for version in policy["PolicyVersionList"] if version["IsDefaultVersion"]
                ]
        for detail in details:
            for group in detail["GroupDetailList"]:
                account = group["Arn"].split(":")[4]
                groups[account, group["GroupName"]] = self.documents(group, "GroupPolicyList", managed)
            for holder in detail["UserDetailList"] + detail["RoleDetailList"]:
                account = holder["Arn"].split(":")[4]
                found = self.documents(holder, "RolePolicyList" if "RoleName" in holder else "UserPolicyList", managed)
                for group in holder.get("GroupList", []):
                    found = found + groups[account, group]
                self.identity[holder["Arn"]] = found
                self.ids[holder["Arn"]] = holder.get("RoleId") or holder["UserId"]
                if "PermissionsBoundary" in holder:
                    self.boundary[holder["Arn"]] = managed[holder["PermissionsBoundary"]["PermissionsBoundaryArn"]]
                if "AssumeRolePolicyDocument" in holder:
                    self.trust[holder["Arn"]] = decoded(holder["AssumeRolePolicyDocument"])
        self.control = {}
        content = {policy["id"]: policy["content"] for policy in organization["policies"]}
        self._walk(organization["root"], [], content, organization["managementAccount"])

    @staticmethod
    def documents(holder, inline, managed):
        found = [decoded(policy["PolicyDocument"]) for policy in holder.get(inline, [])]
        for attached in holder["AttachedManagedPolicies"]:
            found += managed[attached["PolicyArn"]]
        return found

    def _walk(self, place, above, content, management):
        here = above + [content[policy] for policy in place["serviceControlPolicies"] if policy in content]
        for account in place.get("accounts", []):
            own = here + [content[policy] for policy in account["serviceControlPolicies"] if policy in content]
            self.control[account["id"]] = [] if account["id"] == management else own
        for unit in place.get("units", []):
            self._walk(unit, here, content, management)

    def decide(self, principal, account, what, on, context, session=None):
        """(allowed, reason)."""
        layers = [("identity", self.identity[principal])]
        if principal in self.boundary:
            layers.append(("boundary", self.boundary[principal]))
        if session:
            layers.append(("session", [session]))
        for name, documents in [*layers, ("control", self.control.get(account, []))]:
            found = verdict(documents, what, on, context)
            if found == "deny" or (found == "nothing" and name != "control"):
                return False, f"{name}: {found}"
        return True, "allowed"
