"""Names of the small sample. All of it is invented."""

from ..kit import compact

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


def session_policy():
    """The policy that cuts the session to the change, as the request gives it."""
    statement = {"Sid": "OnlyThisChange", "Effect": "Allow", "Action": ACTIONS, "Resource": FUNCTION_ARN}
    return compact({"Version": "2012-10-17", "Statement": [statement]})
