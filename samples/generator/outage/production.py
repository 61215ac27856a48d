"""The production account's principals."""

from ..details import Account, document, service_trust, statement, trust
from . import aws_managed
from . import policies as p
from . import service_policies as s
from .world import (
    AUDITOR,
    CFN_EXEC,
    CODEBUILD,
    ENGINEER,
    FUNCTIONS,
    PARTITION,
    PIPELINE,
    PRODUCTION,
    READER,
    RESPONDER,
    SERVICE,
    SSO_ANALYST,
    SSO_AUDITOR,
    SSO_DEVELOPER,
    SSO_ONCALL,
    SSO_PATH,
    TOOLING,
    arn,
    iam,
)

OTHER_SERVICES = ["cost-reporting", "invoice-rendering", "usage-metering", "tax-determination", "budget-alerts"]


def sso(role):
    return iam(f"role{SSO_PATH}{role}", TOOLING)


def people_trust(*roles):
    """Only the tooling account's permission-set roles, with the person as source identity; no MFA, no session policy."""
    return trust(
        {"AWS": f"arn:{PARTITION}:iam::{TOOLING}:root"},
        ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"],
        {"ArnLike": {"aws:PrincipalArn": [sso(role) for role in roles]}, "StringLike": {"sts:SourceIdentity": "*@example.com"}},
    )


def people(account):
    account.role(
        ENGINEER,
        "2023-05-09T03:12:44+00:00",
        people_trust(SSO_DEVELOPER),
        path="/engineering/",
        inline={"cost-platform-debug": p.ENGINEER_DEBUG},
        attached=[p.ENGINEER_POLICY_ARN, account.managed("ReadOnlyAccess")],
        tags={"team": "cost-platform", "owner": "cost-platform-leads@example.com", "reviewed": "2024-11-20"},
        used="2025-12-15T03:51:32+00:00",
    )
    account.role(
        READER,
        "2023-05-09T03:14:02+00:00",
        people_trust(SSO_DEVELOPER, SSO_ANALYST),
        path="/engineering/",
        attached=[account.managed("ReadOnlyAccess")],
        tags={"team": "cost-platform"},
        used="2025-12-15T09:44:10+00:00",
    )
    account.role(
        RESPONDER,
        "2024-02-27T08:40:19+00:00",
        people_trust(SSO_ONCALL),
        path="/oncall/",
        inline={"hand-over": p.RESPONDER_POLICY},
        attached=[account.managed("PowerUserAccess")],
        tags={"team": "reliability"},
        used="2025-12-15T15:36:58+00:00",
    )
    account.role(
        AUDITOR,
        "2023-01-16T02:00:00+00:00",
        people_trust(SSO_AUDITOR),
        path="/security/",
        attached=[account.managed("SecurityAudit")],
        tags={"team": "security"},
        used="2025-12-15T08:20:00+00:00",
    )
    account.role(
        "LegacyMigrationAdmin",
        "2021-08-30T07:55:31+00:00",
        trust({"AWS": iam("root", TOOLING)}),
        attached=[account.managed("AdministratorAccess")],
        tags={"project": "region-migration-2021"},
    )
    account.role(
        "VendorCostScanner",
        "2022-10-11T05:21:08+00:00",
        trust({"AWS": iam("root", "666677778888")}, condition={"StringEquals": {"sts:ExternalId": "hl-cn-20221011"}}),
        path="/vendor/",
        attached=[account.managed("ReadOnlyAccess")],
        tags={"vendor": "cost-scanner"},
        used="2025-12-14T18:02:51+00:00",
    )


def delivery(account):
    account.role(
        CFN_EXEC,
        "2024-03-18T06:30:00+00:00",
        service_trust("cloudformation.amazonaws.com"),
        path="/service/",
        inline={"cost-services": s.CFN_EXEC_POLICY},
        boundary=p.BOUNDARY_ARN,
        tags={"team": "delivery"},
        used="2025-12-15T12:29:40+00:00",
    )
    account.role(
        CODEBUILD,
        "2024-03-18T06:31:12+00:00",
        service_trust("codebuild.amazonaws.com"),
        path="/service/",
        inline={"build-and-deploy": s.CODEBUILD_POLICY},
        boundary=p.BOUNDARY_ARN,
        tags={"team": "delivery"},
        used="2025-12-15T11:36:00+00:00",
    )
    account.role(
        PIPELINE,
        "2024-03-18T06:32:40+00:00",
        service_trust("codepipeline.amazonaws.com"),
        path="/service/",
        inline={"pipeline": s.PIPELINE_POLICY},
        boundary=p.BOUNDARY_ARN,
        tags={"team": "delivery"},
        used="2025-12-15T11:36:00+00:00",
    )


def services(account):
    for name in FUNCTIONS:
        account.role(
            f"{SERVICE}-{name}",
            "2023-06-14T02:11:00+00:00",
            service_trust("lambda.amazonaws.com"),
            path="/service/",
            inline={"runtime": s.function_policy(name)},
            tags={"service": SERVICE, "environment": "production"},
            used="2025-12-15T23:40:00+00:00",
        )
    for service in OTHER_SERVICES:
        inline = {"runtime": s.plain_service_policy(service)}
        if service == "cost-reporting":
            inline["read-ledger"] = s.REPORTING_EXTRA
        account.role(
            f"{service}-runtime",
            "2023-08-02T04:00:00+00:00",
            service_trust("lambda.amazonaws.com"),
            path="/service/",
            inline=inline,
            tags={"service": service, "environment": "production"},
            used="2025-12-15T23:50:00+00:00",
        )
    invoke = document(
        statement(
            "StartWork",
            "Allow",
            ["states:StartExecution", "sqs:SendMessage"],
            [arn("states", "stateMachine:cost-*"), arn("sqs", "cost-*")],
        )
    )
    run = document(statement("RunSteps", "Allow", "lambda:InvokeFunction", arn("lambda", "function:cost-*")))
    account.role(
        f"{SERVICE}-events",
        "2023-06-14T02:15:00+00:00",
        service_trust("events.amazonaws.com"),
        path="/service/",
        inline={"start": invoke},
        used="2025-12-15T23:00:00+00:00",
    )
    account.role(
        f"{SERVICE}-states",
        "2023-06-14T02:16:00+00:00",
        service_trust("states.amazonaws.com"),
        path="/service/",
        inline={"run": run},
        used="2025-12-15T23:00:00+00:00",
    )
    account.role(
        "staging-functions",
        "2023-06-20T09:00:00+00:00",
        service_trust("lambda.amazonaws.com"),
        path="/service/",
        inline={"runtime": s.plain_service_policy("staging")},
        tags={"environment": "staging"},
        used="2025-12-15T10:12:00+00:00",
    )
    account.role(
        "backup-service",
        "2023-03-01T00:00:00+00:00",
        service_trust("backup.amazonaws.com"),
        path="/service/",
        attached=[account.managed("service-role/AWSBackupServiceRolePolicyForBackup")],
        used="2025-12-15T17:10:00+00:00",
    )
    account.role(
        "beanstalk-service",
        "2023-06-14T02:20:00+00:00",
        trust({"Service": "elasticbeanstalk.amazonaws.com"}, condition={"StringEquals": {"sts:ExternalId": "elasticbeanstalk"}}),
        path="/service/",
        attached=[account.managed("service-role/AWSElasticBeanstalkEnhancedHealth")],
        used="2025-12-15T23:45:00+00:00",
    )
    account.role(
        "beanstalk-instance",
        "2023-06-14T02:21:00+00:00",
        service_trust("ec2.amazonaws.com.cn"),
        path="/service/",
        attached=[account.managed("AWSElasticBeanstalkWebTier")],
        profile=True,
        used="2025-12-15T23:45:00+00:00",
    )
    account.role(
        "athena-ledger-queries",
        "2024-09-03T03:00:00+00:00",
        service_trust("glue.amazonaws.com"),
        path="/service/",
        inline={"query": document(statement("Query", "Allow", ["athena:*", "glue:*", "s3:*"], "*"))},
        tags={"team": "analytics"},
        used="2025-01-08T11:00:00+00:00",
    )


def linked(account):
    for name, service, policy in [
        ("AWSServiceRoleForAutoScaling", "autoscaling.amazonaws.com", "AutoScalingServiceRolePolicy"),
        ("AWSServiceRoleForConfig", "config.amazonaws.com", "AWSConfigServiceRolePolicy"),
    ]:
        account.role(
            name,
            "2022-11-04T02:00:00+00:00",
            service_trust(service),
            path=f"/aws-service-role/{service}/",
            attached=[account.managed(f"aws-service-role/{policy}")],
            used="2025-12-15T23:30:00+00:00",
        )


def users(account):
    account.user(
        "svc-finops-export",
        "2022-03-03T09:12:00+00:00",
        groups=["finops-exporters"],
        tags={"owner": "finance-systems@example.com", "purpose": "nightly pull into the finance warehouse"},
    )
    account.user("zabbix-monitor", "2021-12-20T06:02:11+00:00", groups=["monitoring"], tags={"owner": "reliability@example.com"})
    account.user(
        "break-glass-01", "2023-01-16T02:05:00+00:00", groups=["break-glass"], tags={"sealed": "2025-07-01"}, path="/emergency/"
    )
    account.user(
        "jenkins-old",
        "2020-11-02T01:40:00+00:00",
        inline={"deploy": document(statement("Deploy", "Allow", ["lambda:*", "s3:*", "iam:PassRole"], "*"))},
        tags={"owner": "unknown"},
    )
    account.group("finops-exporters", "2022-03-03T09:10:00+00:00", inline={"collect-exports": s.FINOPS_EXPORT})
    account.group("monitoring", "2021-12-20T06:00:00+00:00", attached=[iam("policy/MonitoringRead")])
    account.group(
        "break-glass",
        "2023-01-16T02:04:00+00:00",
        inline={
            "only-with-mfa": document(
                statement("WithMfa", "Deny", "*", "*", Condition={"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}})
            )
        },
        attached=[account.managed("AdministratorAccess")],
    )


def managed(account):
    account.policy(
        "CostPlatformEngineerAccess",
        [
            ("v7", "2025-09-11T10:26:08+00:00", p.ENGINEER_V7),
            ("v6", "2024-11-20T02:41:55+00:00", p.ENGINEER_V6),
            ("v5", "2024-01-09T07:03:12+00:00", p.ENGINEER_V5),
        ],
        "2023-05-09T03:10:21+00:00",
        path="/engineering/",
    )
    account.policy(
        "DeliveryBoundary",
        [("v2", "2024-06-04T03:00:00+00:00", p.DELIVERY_BOUNDARY)],
        "2024-03-18T06:28:00+00:00",
        path="/delivery/",
    )
    account.policy("MonitoringRead", [("v1", "2021-12-20T05:58:00+00:00", s.MONITORING)], "2021-12-20T05:58:00+00:00")
    for name, version, body in [
        ("AdministratorAccess", "v1", aws_managed.ADMINISTRATOR_ACCESS),
        ("PowerUserAccess", "v5", aws_managed.POWER_USER_ACCESS),
        ("ReadOnlyAccess", "v171", aws_managed.READ_ONLY_ACCESS),
        ("SecurityAudit", "v64", aws_managed.SECURITY_AUDIT),
        ("AWSElasticBeanstalkWebTier", "v8", aws_managed.BEANSTALK_WEB),
        ("service-role/AWSBackupServiceRolePolicyForBackup", "v24", aws_managed.BACKUP_SERVICE),
        ("service-role/AWSElasticBeanstalkEnhancedHealth", "v4", aws_managed.BEANSTALK_SERVICE),
        ("aws-service-role/AutoScalingServiceRolePolicy", "v7", aws_managed.AUTOSCALING_SERVICE),
        ("aws-service-role/AWSConfigServiceRolePolicy", "v73", aws_managed.CONFIG_SERVICE),
    ]:
        path, _, plain = name.rpartition("/")
        account.policy(
            plain,
            [(version, "2025-06-12T00:00:00+00:00", body)],
            "2015-02-06T18:39:46+00:00",
            path=f"/{path}/" if path else "/",
            owner="aws",
        )


def build():
    account = Account(PARTITION, PRODUCTION)
    people(account)
    delivery(account)
    services(account)
    linked(account)
    users(account)
    managed(account)
    return account
