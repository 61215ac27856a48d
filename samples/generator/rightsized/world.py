"""The small sample's accounts, policies and records of change. All of it is invented."""

from ..details import Account, document, service_trust, statement, trust
from ..kit import compact, identifier

PARTITION, REGION, SUFFIX = "aws", "eu-west-1", "amazonaws.com"
PRODUCTION, TOOLING, MANAGEMENT = "123456789012", "210987654321", "345678901234"
CHANGE, HUMAN, SENIOR = "CHG-311", "ana.torres@example.com", "ines.moreau@example.com"
ROLE, SESSION_NAME, USER = "agent-deploy", f"agent-{CHANGE}", "ana.torres"
FUNCTION = "price-quote"
FUNCTION_ARN = f"arn:aws:lambda:{REGION}:{PRODUCTION}:function:{FUNCTION}"
SESSION_ARN = f"arn:aws:sts::{PRODUCTION}:assumed-role/{ROLE}/{SESSION_NAME}"
ACTIONS = [
    "lambda:GetFunctionConfiguration",
    "lambda:PublishVersion",
    "lambda:UpdateFunctionCode",
    "lambda:UpdateFunctionConfiguration",
]
SESSION_POLICY = document(statement("OnlyThisChange", "Allow", ACTIONS, FUNCTION_ARN))


def production():
    account = Account(PARTITION, PRODUCTION)
    boundary = account.arn("policy/agents/AgentBoundary")
    may_assume = {
        "Bool": {"aws:MultiFactorAuthPresent": "true"},
        "StringLike": {"sts:SourceIdentity": "*@example.com", "aws:RequestTag/ChangeTicket": "CHG-*"},
        "StringEquals": {"aws:RequestTag/Agent": "claude-code"},
    }
    account.role(
        ROLE,
        "2026-01-12T09:00:00+00:00",
        trust(
            {"AWS": f"arn:aws:iam::{TOOLING}:user/{USER}"},
            ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"],
            may_assume,
        ),
        path="/agents/",
        attached=[account.arn("policy/agents/DeployPricingFunctions")],
        boundary=boundary,
        tags={"kind": "agent", "owner": "pricing@example.com"},
        used="2026-03-04T10:22:41+00:00",
        region=REGION,
    )
    account.role(
        f"{FUNCTION}-runtime",
        "2025-06-02T08:00:00+00:00",
        service_trust("lambda.amazonaws.com"),
        path="/service/",
        inline={
            "runtime": document(
                statement(
                    "Logs",
                    "Allow",
                    ["logs:CreateLogStream", "logs:PutLogEvents"],
                    f"arn:aws:logs:{REGION}:{PRODUCTION}:log-group:/aws/lambda/{FUNCTION}:*",
                )
            )
        },
        used="2026-03-04T11:40:00+00:00",
        region=REGION,
    )
    account.role(
        "pricing-viewer",
        "2025-06-02T08:05:00+00:00",
        trust({"AWS": f"arn:aws:iam::{TOOLING}:user/{USER}"}),
        path="/people/",
        inline={
            "look": document(
                statement(
                    "Look",
                    "Allow",
                    ["cloudwatch:DescribeAlarms", "lambda:ListFunctions", "logs:DescribeLogGroups"],
                    "*",
                ),
                statement("LookInside", "Allow", "lambda:GetFunction", f"arn:aws:lambda:*:{PRODUCTION}:function:price-*"),
            )
        },
        used="2026-03-04T10:31:00+00:00",
        region=REGION,
    )
    account.policy(
        "DeployPricingFunctions",
        [
            (
                "v2",
                "2026-01-12T08:58:00+00:00",
                document(
                    statement("DeployPricingFunctions", "Allow", ACTIONS, f"arn:aws:lambda:{REGION}:{PRODUCTION}:function:price-*")
                ),
            )
        ],
        "2026-01-12T08:50:00+00:00",
        path="/agents/",
    )
    account.policy(
        "AgentBoundary",
        [
            (
                "v1",
                "2026-01-12T08:40:00+00:00",
                document(
                    statement(
                        "AtMostFunctionDeploys",
                        "Allow",
                        [*ACTIONS, "lambda:GetFunction", "lambda:UpdateAlias"],
                        f"arn:aws:lambda:{REGION}:{PRODUCTION}:function:*",
                    ),
                    statement(
                        "NeverDestroyNorPass",
                        "Deny",
                        [
                            "cloudformation:Delete*",
                            "dynamodb:Delete*",
                            "iam:Attach*",
                            "iam:Create*",
                            "iam:PassRole",
                            "iam:Put*",
                            "lambda:Delete*",
                            "s3:Delete*",
                            "sts:AssumeRole",
                        ],
                        "*",
                    ),
                ),
            )
        ],
        "2026-01-12T08:40:00+00:00",
        path="/agents/",
    )
    return account


def tooling():
    account = Account(PARTITION, TOOLING)
    account.user(USER, "2025-05-20T08:00:00+00:00", groups=["pricing"], tags={"mail": HUMAN, "access-keys": "none"})
    account.group(
        "pricing",
        "2025-05-20T07:59:00+00:00",
        inline={
            "into-production": document(
                statement(
                    "IntoProduction",
                    "Allow",
                    ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"],
                    [f"arn:aws:iam::{PRODUCTION}:role/agents/{ROLE}", f"arn:aws:iam::{PRODUCTION}:role/people/pricing-viewer"],
                    Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}},
                )
            )
        },
    )
    return account


def organization():
    full, rcp = ["p-FullAWSAccess"], ["p-RCPFullAWSAccess"]

    def account(number, name):
        return {"id": number, "name": name, "serviceControlPolicies": full, "resourceControlPolicies": rcp}

    def unit(suffix, name, guards, *accounts):
        return {
            "id": f"ou-q7xm-{suffix}",
            "name": name,
            "serviceControlPolicies": full + guards,
            "resourceControlPolicies": rcp,
            "units": [],
            "accounts": list(accounts),
        }

    return {
        "version": 1,
        "id": "o-p4s8w2kzt1",
        "managementAccount": MANAGEMENT,
        "root": {
            "id": "r-q7xm",
            "name": "Root",
            "serviceControlPolicies": full,
            "resourceControlPolicies": rcp,
            "units": [
                unit("2hd9c5ra", "Production", ["p-6kd1vtq9"], account(PRODUCTION, "pricing")),
                unit("7yb3n8we", "Tooling", [], account(TOOLING, "engineering-tools")),
            ],
            "accounts": [account(MANAGEMENT, "management")],
        },
        "policies": [
            {
                "id": "p-6kd1vtq9",
                "name": "deletion-by-pipeline-only",
                "type": "SERVICE_CONTROL_POLICY",
                "content": document(
                    {
                        "Sid": "DeletionByPipelineOnly",
                        "Effect": "Deny",
                        "Resource": "*",
                        "Action": [
                            "cloudformation:DeleteStack",
                            "dynamodb:DeleteTable",
                            "lambda:DeleteFunction",
                            "s3:DeleteBucket",
                            "sqs:DeleteQueue",
                        ],
                        "Condition": {"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/delivery/*"}},
                    }
                ),
            }
        ],
    }


def resource_policies():
    return {
        FUNCTION_ARN: {
            "Version": "2012-10-17",
            "Id": "default",
            "Statement": [
                {
                    "Sid": "gateway",
                    "Effect": "Allow",
                    "Principal": {"Service": "apigateway.amazonaws.com"},
                    "Action": "lambda:InvokeFunction",
                    "Resource": FUNCTION_ARN,
                    "Condition": {
                        "ArnLike": {"AWS:SourceArn": f"arn:aws:execute-api:{REGION}:{PRODUCTION}:a1b2c3d4e5/*/GET/quote"}
                    },
                }
            ],
        }
    }


def inventory():
    def entry(arn, environment, service="pricing"):
        return {"ResourceARN": arn, "Tags": [{"Key": "environment", "Value": environment}, {"Key": "service", "Value": service}]}

    base = f"{REGION}:{PRODUCTION}"
    return {
        "ResourceTagMappingList": [
            entry(f"arn:aws:apigateway:{REGION}::/restapis/a1b2c3d4e5", "production"),
            entry(f"arn:aws:cloudformation:{base}:stack/pricing/{identifier('stack', 'pricing')}", "production"),
            entry(f"arn:aws:dynamodb:{base}:table/price-list", "production"),
            entry(f"arn:aws:dynamodb:{base}:table/price-list-staging", "staging"),
            entry(f"arn:aws:lambda:{base}:function:price-import", "production"),
            entry(FUNCTION_ARN, "production"),
            entry(f"arn:aws:lambda:{base}:function:price-quote-staging", "staging"),
            entry(f"arn:aws:logs:{base}:log-group:/aws/lambda/price-import", "production"),
            entry(f"arn:aws:logs:{base}:log-group:/aws/lambda/{FUNCTION}", "production"),
            entry("arn:aws:s3:::pricing-exports-eu", "production"),
            entry(f"arn:aws:sqs:{base}:price-import", "production"),
        ]
    }


def changes():
    return {
        "version": 1,
        "changes": [
            {
                "id": CHANGE,
                "title": "Round quotes to the cent",
                "ticket": f"https://tickets.example/{CHANGE}",
                "environment": "production",
                "window": {"from": "2026-03-04T10:00:00Z", "to": "2026-03-04T11:00:00Z"},
                "actors": [{"principal": SESSION_ARN, "person": HUMAN, "level": "mid", "agent": "claude-code"}],
                "asked": {
                    "task": "Deploy the rounding fix to price-quote, set ROUNDING=cent, publish a version.",
                    "actions": ACTIONS,
                    "resources": [FUNCTION_ARN],
                },
                "approvals": [{"by": SENIOR, "level": "senior", "at": "2026-03-04T09:41:00Z"}],
            }
        ],
    }


def session_policy():
    return compact(SESSION_POLICY)
