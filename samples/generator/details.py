"""Builds what `aws iam get-account-authorization-details` prints."""

from urllib.parse import quote

from .kit import compact, unique_id


def statement(sid, effect, actions, resources, **more):
    body = {"Sid": sid, "Effect": effect, "Action": actions, "Resource": resources}
    return body | more


def document(*statements):
    return {"Version": "2012-10-17", "Statement": list(statements)}


def trust(principal, actions="sts:AssumeRole", condition=None):
    body = {"Effect": "Allow", "Principal": principal, "Action": actions}
    return document(body | ({"Condition": condition} if condition else {}))


def service_trust(*services):
    return trust({"Service": services[0] if len(services) == 1 else list(services)})


class Account:
    """Collects the parts of one account; `encoded` prints the documents URL-encoded, as the raw API and most SDKs do."""

    def __init__(self, partition, number, encoded=False):
        self.partition, self.number, self.encoded = partition, number, encoded
        self.users, self.groups, self.roles, self.policies = [], [], [], []

    def arn(self, resource):
        return f"arn:{self.partition}:iam::{self.number}:{resource}"

    def _document(self, value):
        return quote(compact(value), safe="-_.~") if self.encoded else value

    def _inline(self, policies):
        return [{"PolicyName": name, "PolicyDocument": self._document(value)} for name, value in (policies or {}).items()]

    def _attached(self, arns):
        return [{"PolicyName": arn.rsplit("/", 1)[1], "PolicyArn": arn} for arn in arns or []]

    def _tags(self, tags):
        return [{"Key": key, "Value": value} for key, value in (tags or {}).items()]

    def managed(self, name):
        return f"arn:{self.partition}:iam::aws:policy/{name}"

    def user(self, name, created, groups=(), inline=None, attached=None, boundary=None, tags=None, path="/"):
        body = {
            "Path": path,
            "UserName": name,
            "UserId": unique_id("AIDA", self.number, name),
            "Arn": self.arn(f"user{path}{name}"),
            "CreateDate": created,
        }
        if inline:
            body["UserPolicyList"] = self._inline(inline)
        body["GroupList"] = list(groups)
        body["AttachedManagedPolicies"] = self._attached(attached)
        if boundary:
            body["PermissionsBoundary"] = {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": boundary}
        body["Tags"] = self._tags(tags)
        self.users.append(body)

    def group(self, name, created, inline=None, attached=None, path="/"):
        self.groups.append(
            {
                "Path": path,
                "GroupName": name,
                "GroupId": unique_id("AGPA", self.number, name),
                "Arn": self.arn(f"group{path}{name}"),
                "CreateDate": created,
                "GroupPolicyList": self._inline(inline),
                "AttachedManagedPolicies": self._attached(attached),
            }
        )

    def role(
        self,
        name,
        created,
        trusts,
        path="/",
        inline=None,
        attached=None,
        boundary=None,
        tags=None,
        used=None,
        profile=False,
        region="cn-north-1",
    ):
        body = {
            "Path": path,
            "RoleName": name,
            "RoleId": unique_id("AROA", self.number, name),
            "Arn": self.arn(f"role{path}{name}"),
            "CreateDate": created,
            "AssumeRolePolicyDocument": self._document(trusts),
        }
        profiles = []
        if profile:
            profiles.append(
                {
                    "Path": path,
                    "InstanceProfileName": name,
                    "InstanceProfileId": unique_id("AIPA", self.number, name),
                    "Arn": self.arn(f"instance-profile{path}{name}"),
                    "CreateDate": created,
                    "Roles": [
                        {key: body[key] for key in ("Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument")}
                    ],
                }
            )
        body["InstanceProfileList"] = profiles
        body["RolePolicyList"] = self._inline(inline)
        body["AttachedManagedPolicies"] = self._attached(attached)
        if boundary:
            body["PermissionsBoundary"] = {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": boundary}
        body["Tags"] = self._tags(tags)
        body["RoleLastUsed"] = {"LastUsedDate": used, "Region": region} if used else {}
        self.roles.append(body)

    def policy(self, name, versions, created, default=None, path="/", owner=None):
        """`versions`: (id, date, document), newest first; the first is the default unless `default` says otherwise."""
        default = default or versions[0][0]
        arn = f"arn:{self.partition}:iam::{owner or self.number}:policy{path}{name}"
        self.policies.append(
            {
                "PolicyName": name,
                "PolicyId": unique_id("ANPA", self.number, name),
                "Arn": arn,
                "Path": path,
                "DefaultVersionId": default,
                "AttachmentCount": 0,
                "PermissionsBoundaryUsageCount": 0,
                "IsAttachable": True,
                "CreateDate": created,
                "UpdateDate": versions[0][1],
                "PolicyVersionList": [
                    {
                        "Document": self._document(body),
                        "VersionId": version,
                        "IsDefaultVersion": version == default,
                        "CreateDate": date,
                    }
                    for version, date, body in versions
                ],
            }
        )
        return arn

    def output(self):
        holders = self.users + self.groups + self.roles
        for policy in self.policies:
            policy["AttachmentCount"] = sum(
                entry["PolicyArn"] == policy["Arn"] for holder in holders for entry in holder["AttachedManagedPolicies"]
            )
            policy["PermissionsBoundaryUsageCount"] = sum(
                holder.get("PermissionsBoundary", {}).get("PermissionsBoundaryArn") == policy["Arn"] for holder in holders
            )
        return {
            "UserDetailList": self.users,
            "GroupDetailList": self.groups,
            "RoleDetailList": self.roles,
            "Policies": self.policies,
        }
