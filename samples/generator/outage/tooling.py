"""The tooling account, where people sign in; its documents are printed URL-encoded."""

from ..details import Account, document, service_trust, statement, trust
from . import aws_managed
from .world import (
    AUDITOR,
    ENGINEER,
    PARTITION,
    READER,
    REGION,
    RESPONDER,
    SSO_ANALYST,
    SSO_AUDITOR,
    SSO_DEVELOPER,
    SSO_ONCALL,
    SSO_PATH,
    SSO_PROVIDER,
    TOOLING,
    arn,
    iam,
)

SIGN_IN = "https://signin.amazonaws.cn/saml"


def sso_trust():
    return trust(
        {"Federated": iam(f"saml-provider/{SSO_PROVIDER}", TOOLING)},
        ["sts:AssumeRoleWithSAML", "sts:TagSession"],
        {"StringEquals": {"SAML:aud": [SIGN_IN, f"https://{REGION}.signin.amazonaws.cn/saml"]}},
    )


def into(*roles):
    return document(
        statement(
            "IntoProduction",
            "Allow",
            ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"],
            [iam(f"role/{role}") for role in roles],
        ),
        statement("OwnIdentity", "Allow", "sts:GetCallerIdentity", "*"),
    )


def build():
    account = Account(PARTITION, TOOLING, encoded=True)
    for role, inline, attached, used in [
        (SSO_DEVELOPER, into(f"engineering/{ENGINEER}", f"engineering/{READER}"), ["ReadOnlyAccess"], "2025-12-15T09:40:02+00:00"),
        (SSO_ONCALL, into(f"oncall/{RESPONDER}"), ["ReadOnlyAccess"], "2025-12-15T14:58:30+00:00"),
        (SSO_ANALYST, into(f"engineering/{READER}"), [], "2025-12-15T06:02:00+00:00"),
        (SSO_AUDITOR, into(f"security/{AUDITOR}"), ["SecurityAudit"], "2025-12-15T07:45:00+00:00"),
    ]:
        account.role(
            role,
            "2023-05-08T08:00:00+00:00",
            sso_trust(),
            path=SSO_PATH,
            inline={"AwsSSOInlinePolicy": inline},
            attached=[account.managed(name) for name in attached],
            used=used,
        )
    account.role(
        "gitlab-runner-deploy",
        "2023-02-13T03:00:00+00:00",
        trust({"AWS": iam("user/ci/gitlab-runner", TOOLING)}),
        path="/ci/",
        attached=[iam("policy/ci/RunnerAccess", TOOLING)],
        used="2025-12-15T21:12:00+00:00",
    )
    account.role(
        "image-builder",
        "2023-02-13T03:05:00+00:00",
        service_trust("ec2.amazonaws.com.cn"),
        path="/ci/",
        profile=True,
        inline={"pull": document(statement("Pull", "Allow", ["ecr:BatchGetImage", "ecr:GetAuthorizationToken"], "*"))},
        used="2025-12-12T01:12:00+00:00",
    )
    account.role(
        "AWSServiceRoleForSSO",
        "2022-11-04T02:00:00+00:00",
        service_trust("sso.amazonaws.com"),
        path="/aws-service-role/sso.amazonaws.com/",
        attached=[account.managed("aws-service-role/AWSSSOServiceRolePolicy")],
    )
    account.user(
        "gitlab-runner", "2023-02-13T02:58:00+00:00", groups=["runners"], path="/ci/", tags={"owner": "delivery@example.com"}
    )
    account.user(
        "break-glass-02",
        "2023-01-16T02:10:00+00:00",
        groups=[],
        attached=[account.managed("AdministratorAccess")],
        path="/emergency/",
        tags={"sealed": "2025-07-01"},
    )
    account.group(
        "runners",
        "2023-02-13T02:57:00+00:00",
        inline={
            "assume-deploy": document(
                statement("AssumeDeploy", "Allow", "sts:AssumeRole", iam("role/ci/gitlab-runner-deploy", TOOLING))
            )
        },
    )
    account.policy(
        "RunnerAccess",
        [
            (
                "v3",
                "2025-03-02T05:10:00+00:00",
                document(
                    statement(
                        "Registry",
                        "Allow",
                        [
                            "ecr:GetAuthorizationToken",
                            "ecr:BatchGetImage",
                            "ecr:PutImage",
                            "ecr:InitiateLayerUpload",
                            "ecr:UploadLayerPart",
                            "ecr:CompleteLayerUpload",
                            "ecr:DescribeRepositories",
                        ],
                        "*",
                    ),
                    statement(
                        "Parameters", "Allow", ["ssm:GetParameter", "ssm:GetParameters"], arn("ssm", "parameter/ci/*", TOOLING)
                    ),
                    statement("Identity", "Allow", "sts:GetCallerIdentity", "*"),
                ),
            ),
            ("v2", "2024-04-02T05:10:00+00:00", document(statement("Registry", "Allow", ["ecr:*"], "*"))),
        ],
        "2023-02-13T02:55:00+00:00",
        path="/ci/",
    )
    for name, version, body in [
        ("AdministratorAccess", "v1", aws_managed.ADMINISTRATOR_ACCESS),
        ("ReadOnlyAccess", "v171", aws_managed.READ_ONLY_ACCESS),
        ("SecurityAudit", "v64", aws_managed.SECURITY_AUDIT),
        (
            "aws-service-role/AWSSSOServiceRolePolicy",
            "v16",
            document(
                statement(
                    "IAMRoleProvisioningActions",
                    "Allow",
                    [
                        "iam:AttachRolePolicy",
                        "iam:CreateRole",
                        "iam:PutRolePolicy",
                        "iam:UpdateRole",
                        "iam:UpdateRoleDescription",
                        "iam:UpdateAssumeRolePolicy",
                        "iam:PutRolePermissionsBoundary",
                    ],
                    [f"arn:{PARTITION}:iam::*:role/aws-reserved/sso.amazonaws.com/*"],
                )
            ),
        ),
    ]:
        path, _, plain = name.rpartition("/")
        account.policy(
            plain,
            [(version, "2025-06-12T00:00:00+00:00", body)],
            "2015-02-06T18:39:46+00:00",
            path=f"/{path}/" if path else "/",
            owner="aws",
        )
    return account
