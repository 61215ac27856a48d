"""CloudTrail records: who (a `Caller`), and one function that writes a record in the order AWS writes it."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from .kit import compact, fingerprint, identifier, letters, stamp, unique_id

REQUEST_ID_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


@dataclass(frozen=True)
class Caller:
    """One set of credentials in use, and where they are used from."""

    identity: dict
    account: str
    partition: str
    region: str
    address: str
    agent: str
    console: bool = False
    since: datetime | None = None

    @property
    def arn(self):
        return self.identity.get("arn")

    def using(self, agent, address=None):
        return replace(self, agent=agent, address=address or self.address)


@dataclass(frozen=True)
class Place:
    """The account and region whose trail this is."""

    partition: str
    region: str
    suffix: str
    account: str

    def user(self, name, key_label, address, agent, path="/"):
        identity = {
            "type": "IAMUser",
            "principalId": unique_id("AIDA", self.account, name),
            "arn": f"arn:{self.partition}:iam::{self.account}:user{path}{name}",
            "accountId": self.account,
            "accessKeyId": unique_id("AKIA", self.account, key_label),
            "userName": name,
        }
        return Caller(identity, self.account, self.partition, self.region, address, agent)

    def session(self, role, name, since, address, agent, path="/", key=None, source=None, mfa=False, console=False):
        identity = {
            "type": "AssumedRole",
            "principalId": f"{unique_id('AROA', self.account, role)}:{name}",
            "arn": f"arn:{self.partition}:sts::{self.account}:assumed-role/{role}/{name}",
            "accountId": self.account,
            "accessKeyId": key or unique_id("ASIA", self.account, role, name, stamp(since)),
            "sessionContext": {
                "sessionIssuer": {
                    "type": "Role",
                    "principalId": unique_id("AROA", self.account, role),
                    "arn": f"arn:{self.partition}:iam::{self.account}:role{path}{role}",
                    "accountId": self.account,
                    "userName": role,
                },
                "attributes": {"creationDate": stamp(since), "mfaAuthenticated": "true" if mfa else "false"},
            },
        }
        if source:
            identity["sessionContext"]["sourceIdentity"] = source
        return Caller(identity, self.account, self.partition, self.region, address, agent, console, since)

    def service(self, host):
        return Caller({"type": "AWSService", "invokedBy": host}, self.account, self.partition, self.region, host, host)


def through(caller, host):
    """The same caller, by a forward access session of a service."""
    identity = caller.identity | {"invokedBy": host}
    return replace(caller, identity=identity, address=host, agent=host, console=False)


def expiry(time):
    """As STS prints it in responses: `Dec 15, 2025, 3:03:05 AM`."""
    return f"{time:%b} {time.day}, {time.year}, {time.hour % 12 or 12}:{time:%M:%S} {'AM' if time.hour < 12 else 'PM'}"


def issued(session, expires):
    """What AssumeRole answers."""
    return {
        "credentials": {
            "accessKeyId": session.identity["accessKeyId"],
            "sessionToken": "HIDDEN_DUE_TO_SECURITY_REASONS",
            "expiration": expiry(expires),
        },
        "assumedRoleUser": {"assumedRoleId": session.identity["principalId"], "arn": session.arn},
    }


@dataclass
class Trail:
    """Records in the order they were made; `records()` gives them by time."""

    suffix: str
    rows: list = field(default_factory=list)
    seen: dict = field(default_factory=dict)

    def add(
        self,
        time,
        caller,
        service,
        name,
        read,
        parameters=None,
        response=None,
        error=None,
        resources=None,
        extra=None,
        account=None,
        shared=None,
        version=None,
        kind="AwsApiCall",
        host=None,
    ):
        """One record. `error`: (code, message); `resources`: [(type, ARN)]; returns the record, whose ids are already in it."""
        record = {
            "eventVersion": "1.11",
            "userIdentity": caller.identity,
            "eventTime": stamp(time),
            "eventSource": f"{service}.amazonaws.com",
            "eventName": name,
            "awsRegion": caller.region,
            "sourceIPAddress": caller.address,
            "userAgent": caller.agent,
        }
        if error:
            record["errorCode"], record["errorMessage"] = error
        record["requestParameters"], record["responseElements"] = parameters, None if error else response
        label = compact([record["userIdentity"].get("arn"), record["eventTime"], service, name, parameters, account])
        copy = self.seen[label] = self.seen.get(label, 0) + 1
        if service == "s3":
            extra = {
                "SignatureVersion": "SigV4",
                "CipherSuite": "TLS_AES_128_GCM_SHA256",
                "bytesTransferredIn": 0,
                "AuthenticationMethod": "AuthHeader",
                "x-amz-id-2": fingerprint(label, copy),
                "bytesTransferredOut": 0 if error else 318,
            }
        if extra:
            record["additionalEventData"] = extra
        record["requestID"] = self._request(service, label, copy)
        record["eventID"] = identifier("event", label, copy)
        record["readOnly"] = read
        if resources:
            record["resources"] = [
                {"accountId": arn.split(":")[4] or caller.account, "type": what, "ARN": arn} for what, arn in resources
            ]
        record |= {"eventType": kind, "managementEvent": True, "recipientAccountId": account or caller.account}
        if shared:
            record["sharedEventID"] = shared
        record["eventCategory"] = "Management"
        if version:
            record["apiVersion"] = version
        if "invokedBy" not in caller.identity and not caller.agent.startswith("AWS Internal"):
            record["tlsDetails"] = {
                "tlsVersion": "TLSv1.3",
                "cipherSuite": "TLS_AES_128_GCM_SHA256",
                "clientProvidedHostHeader": host or f"{service}.{caller.region}.{self.suffix}",
            }
        if caller.console:
            record["sessionCredentialFromConsole"] = "true"
        self.rows.append((time, len(self.rows), record))
        return record

    @staticmethod
    def _request(service, label, copy):
        if service == "dynamodb":
            return letters(52, "request", label, copy, alphabet=REQUEST_ID_ALPHABET)
        if service == "s3":
            return letters(16, "request", label, copy, alphabet=REQUEST_ID_ALPHABET)
        return identifier("request", label, copy)

    def records(self, account=None):
        """By time; within a second in the order they were added."""
        ordered = sorted(self.rows, key=lambda row: (stamp(row[0]), row[1]))
        return [row[2] for row in ordered if account is None or row[2]["recipientAccountId"] == account]


def cli(version, command, codes, system="os/macos#25.1.0", arch="arm64", execution=None, session=None):
    """The user agent of AWS CLI v2. `command` is `service.operation`; `codes` the feature codes of `m/`."""
    parts = [
        f"aws-cli/{version}",
        "md/awscrt#0.31.0",
        "ua/2.1",
        system,
        f"md/arch#{arch}",
        "lang/python#3.13.9",
        "md/pyimpl#CPython",
    ]
    if execution:
        parts.append(f"exec-env/{execution}")
    parts += [f"m/{codes}", "cfg/retry-mode#standard", "md/installer#exe"]
    if session:
        parts.append(f"sid/{session}")
    return " ".join(parts + ["md/prompt#off", f"md/command#{command}"])
