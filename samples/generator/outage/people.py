"""Signing in and becoming a role: the records that lead from a person to a session."""

from datetime import timedelta

from ..kit import hexadecimal, identifier, letters, stamp, unique_id
from ..trail import Caller, Place, cli, expiry, issued
from .world import ADDRESS, PARTITION, PRODUCTION, REGION, SSO_PATH, SSO_PROVIDER, SUFFIX, TOOLING, iam

HOME = Place(PARTITION, REGION, SUFFIX, TOOLING)
PROD = Place(PARTITION, REGION, SUFFIX, PRODUCTION)
PORTAL = (
    "aws-internal/3 aws-sdk-java/1.12.797 Linux/5.10.245 OpenJDK_64-Bit_Server_VM/25.472-b09 java/1.8.0_472 vendor/Amazon.com_Inc."
)
BROWSER = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36"
CLI_VERSION = "2.35.30"
AGENT_EXECUTION = "AmazonQ-For-CLI-Version-2.19.2-acp-client-kiro-tui"


def sign_in(trail, time, person, role):
    """AssumeRoleWithSAML by the identity provider of IAM Identity Center; the session of the permission set's role."""
    key = unique_id("ASIA", TOOLING, role, person, stamp(time))
    caller = HOME.session(role, person, time, ADDRESS[person], BROWSER, path=SSO_PATH, key=key)
    qualifier = letters(27, "qualifier", alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/") + "="
    subject = Caller(
        {"type": "SAMLUser", "principalId": f"{qualifier}:{person}", "userName": person, "identityProvider": qualifier},
        TOOLING,
        PARTITION,
        REGION,
        ADDRESS[person],
        PORTAL,
    )
    role_arn = iam(f"role{SSO_PATH}{role}", TOOLING)
    provider = iam(f"saml-provider/{SSO_PROVIDER}", TOOLING)
    trail.add(
        time,
        subject,
        "sts",
        "AssumeRoleWithSAML",
        True,
        {
            "sAMLAssertionID": f"_{identifier('assertion', person, time)}",
            "roleSessionName": person,
            "roleArn": role_arn,
            "principalArn": provider,
            "durationSeconds": 28800,
        },
        {
            "credentials": {
                "accessKeyId": key,
                "sessionToken": "HIDDEN_DUE_TO_SECURITY_REASONS",
                "expiration": expiry(time + timedelta(hours=8)),
            },
            "assumedRoleUser": {"assumedRoleId": f"{unique_id('AROA', TOOLING, role)}:{person}", "arn": caller.arn},
            "subject": person,
            "subjectType": "persistent",
            "issuer": f"https://portal.sso.{REGION}.{SUFFIX}/saml/assertion/Y24",
            "audience": "https://signin.amazonaws.cn/saml",
            "nameQualifier": qualifier,
            "packedPolicySize": 3,
        },
        resources=[("AWS::IAM::Role", role_arn), ("AWS::IAM::SAMLProvider", provider)],
    )
    return caller


def assume(trail, time, parent, role, name, path, agent, source=None, hours=1):
    """AssumeRole from the tooling account into production: one record in either trail, with the same `sharedEventID`."""
    key = unique_id("ASIA", PRODUCTION, role, name, stamp(time))
    child = PROD.session(role, name, time, parent.address, agent, path=path, key=key, source=source)
    role_arn = iam(f"role{path}{role}")
    request = {"roleArn": role_arn, "roleSessionName": name, "durationSeconds": hours * 3600}
    response = issued(child, time + timedelta(hours=hours))
    if source:
        request["sourceIdentity"] = response["sourceIdentity"] = source
    shared = identifier("shared", role, name, stamp(time))
    target = [("AWS::IAM::Role", role_arn)]
    host = f"sts.{REGION}.{SUFFIX}"
    trail.add(time, parent.using(agent), "sts", "AssumeRole", True, request, response, resources=target, shared=shared, host=host)
    seen = {"type": "AWSAccount", "principalId": parent.identity["principalId"], "accountId": TOOLING}
    outside = Caller(seen, TOOLING, PARTITION, REGION, parent.address, agent)
    trail.add(
        time, outside, "sts", "AssumeRole", True, request, response, resources=target, shared=shared, account=PRODUCTION, host=host
    )
    return child


def credential_helper(execution=None):
    """The company's own `credential_process`: it turns the sign-in into a role's session and names the person as source identity.

    It hands on the environment of the shell that called it, so that an agent's shell shows here as well.
    """
    parts = ["Boto3/1.41.5 md/Botocore#1.41.5 ua/2.1 os/macos#25.1.0 md/arch#arm64 lang/python#3.13.9 md/pyimpl#CPython"]
    if execution:
        parts.append(f"exec-env/{execution}")
    return " ".join([*parts, "m/Z,b,r,s cfg/retry-mode#standard app/corp-credentials Botocore/1.41.5"])


def codes(command, *more):
    """Feature codes: a waiter where there is one, and credentials from a `credential_process` of the profile."""
    return ",".join(["Z", "b", *(["B"] if ".wait." in command else []), "E", "v", "w", *more])


def terminal(person, command):
    """A person's own shell."""
    return cli(CLI_VERSION, command, codes(command), session=hexadecimal(12, "terminal", person))


def kiro(command):
    """A shell that Kiro started."""
    return cli(CLI_VERSION, command, codes(command, "AQ"), execution=AGENT_EXECUTION, session=hexadecimal(12, "kiro"))
