"""What stood in the account the evening before: `aws resourcegroupstaggingapi get-resources`, some 200 resources."""

from ..kit import hexadecimal, identifier, letters
from .world import (
    ARTIFACTS,
    BEANSTALK,
    DATABASE,
    EXPORTS,
    FUNCTIONS,
    KEY_ID,
    MACHINES,
    QUEUES,
    REGION,
    RULES,
    SERVICE,
    STACK,
    STACK_ARN,
    TABLES,
    TOPICS,
    arn,
    bucket,
)

OTHER_SERVICES = ["cost-reporting", "invoice-rendering", "usage-metering", "tax-determination", "budget-alerts"]
TEAMS = {
    SERVICE: "cost-platform",
    "cost-reporting": "cost-platform",
    "invoice-rendering": "invoicing",
    "usage-metering": "metering",
    "tax-determination": "invoicing",
    "budget-alerts": "cost-platform",
    "platform": "platform",
}


def secret_arn(name):
    return arn(
        "secretsmanager", f"secret:{name}-{letters(6, 'secret', name, alphabet='abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNP23456789')}"
    )


def key_arn(service, environment):
    return arn(
        "kms", f"key/{KEY_ID if (service, environment) == (SERVICE, 'production') else identifier('key', service, environment)}"
    )


def stack_arn(name):
    return STACK_ARN if name == STACK else arn("cloudformation", f"stack/{name}/{identifier('stack', name)}")


def cost_calculation():
    """The 40 resources of the service in production: (ARN, the stack that made it or None)."""
    inside = [arn("elasticbeanstalk", f"application/{SERVICE}"), arn("elasticbeanstalk", f"environment/{SERVICE}/{BEANSTALK}")]
    inside += [arn("lambda", f"function:{SERVICE}-{name}") for name in FUNCTIONS]
    inside += [arn("dynamodb", f"table/{SERVICE}-{name}") for name in TABLES]
    inside += [arn("sqs", f"{SERVICE}-{name}") for name in QUEUES]
    inside += [arn("sns", f"{SERVICE}-{name}") for name in TOPICS]
    inside += [arn("events", f"rule/{SERVICE}-{name}") for name in RULES]
    inside += [arn("states", f"stateMachine:{SERVICE}-{name}") for name in MACHINES]
    inside += [arn("rds", f"db:{DATABASE}"), bucket(EXPORTS)]
    inside += [arn("logs", f"log-group:/aws/lambda/{SERVICE}-{name}") for name in FUNCTIONS]
    outside = [
        bucket(f"{SERVICE}-prod-raw"),
        arn("kms", f"key/{KEY_ID}"),
        secret_arn(f"{SERVICE}/database"),
        secret_arn(f"{SERVICE}/rates-provider"),
    ]
    return [(STACK_ARN, None)] + [(value, STACK) for value in inside] + [(value, None) for value in outside]


def smaller(service, environment, functions, tables, queues, buckets=1, database=False, beanstalk=False):
    """Another service, or the same one in another environment; one stack holds most of it."""
    infix = "" if environment == "production" else f"-{environment}"
    name = f"{service}{infix}"
    stack = f"{service}-{'prod' if environment == 'production' else environment}"
    members = []
    if beanstalk:
        members += [arn("elasticbeanstalk", f"environment/{service}/{name}-web")]
    for function in functions:
        members += [arn("lambda", f"function:{name}-{function}"), arn("logs", f"log-group:/aws/lambda/{name}-{function}")]
    members += [arn("dynamodb", f"table/{name}-{table}") for table in tables]
    members += [arn("sqs", f"{name}-{queue}") for queue in queues]
    members += [arn("sns", f"{name}-events")]
    members += [bucket(f"{name}-data" if index == 0 else f"{name}-archive") for index in range(buckets)]
    if database:
        members += [arn("rds", f"db:{name}")]
    return (
        [(stack_arn(stack), None)]
        + [(value, stack) for value in members]
        + ([(key_arn(service, environment), None), (secret_arn(f"{name}/settings"), None)] if environment == "production" else [])
    )


# Service, environment, functions, tables, queues; then how many buckets, and whether there is a database, and a Beanstalk environment.
OTHERS = [
    (SERVICE, "staging", "ingest rollup rates-sync export", "ledger rates jobs", "ingest rollup", 1, True, True),
    (SERVICE, "development", "ingest rollup", "ledger jobs", "ingest"),
    ("cost-reporting", "production", "render schedule query", "reports subscriptions", "render render-dlq", 2, True, True),
    ("cost-reporting", "staging", "render query", "reports", "render"),
    ("invoice-rendering", "production", "compose stamp deliver", "invoices sequences", "compose compose-dlq deliver", 2, True),
    ("invoice-rendering", "staging", "compose deliver", "invoices", "compose"),
    ("usage-metering", "production", "collect dedupe aggregate publish", "meters windows", "collect collect-dlq", 2, True),
    ("usage-metering", "staging", "collect aggregate", "meters", "collect"),
    ("tax-determination", "production", "decide refresh", "rates", "decide"),
    ("tax-determination", "staging", "decide refresh", "rates", "decide"),
    ("budget-alerts", "production", "evaluate notify", "budgets", "notify"),
    ("budget-alerts", "development", "evaluate", "budgets", "", 0),
]


def families():
    yield SERVICE, "production", cost_calculation()
    for service, environment, functions, tables, queues, *more in OTHERS:
        yield service, environment, smaller(service, environment, functions.split(), tables.split(), queues.split(), *more)
    yield (
        "platform",
        "production",
        [
            (stack_arn("platform-network"), None),
            (stack_arn("platform-logging"), None),
            (bucket(ARTIFACTS), "platform-logging"),
            (bucket("billing-access-logs-cn"), "platform-logging"),
            (bucket(f"elasticbeanstalk-{REGION}-111122223333"), None),
            (key_arn("platform", "production"), None),
            (arn("sns", "platform-pager"), "platform-logging"),
            (arn("ec2", "vpc/vpc-0c41d8e6f2a9b7503"), "platform-network"),
            (arn("ec2", "subnet/subnet-02f7e9a4c1d83b6a5"), "platform-network"),
            (arn("ec2", "subnet/subnet-0b95c3d17e2f4680a"), "platform-network"),
            (arn("ec2", f"instance/i-{hexadecimal(17, 'bastion')}"), "platform-network"),
            (arn("ec2", f"instance/i-{hexadecimal(17, 'resolver')}"), "platform-network"),
            (arn("ec2", "natgateway/nat-0e6a1f7c35b9d2840"), "platform-network"),
            (arn("codebuild", "project/cost-services"), None),
        ],
    )


def resources():
    """(ARN, service, environment, stack or None) of everything."""
    return [(value, service, environment, stack) for service, environment, members in families() for value, stack in members]


def names(service, environment, kind):
    """Names of one kind, for the day's ordinary traffic: `names('cost-reporting', 'production', 'table/')`."""
    found = []
    for value, owner, where, _ in resources():
        if owner == service and where == environment and kind in value:
            found.append(value.split(kind, 1)[1])
    return found


def build():
    mappings = []
    for value, service, environment, stack in resources():
        tags = {"service": service, "environment": environment, "owner": f"{TEAMS[service]}@example.com"}
        if stack:
            tags |= {"aws:cloudformation:stack-name": stack, "aws:cloudformation:stack-id": stack_arn(stack)}
        if value.endswith(("table/cost-calculation-ledger", bucket(EXPORTS))):
            tags["data-class"] = "financial-record"
        mappings.append({"ResourceARN": value, "Tags": [{"Key": key, "Value": text} for key, text in sorted(tags.items())]})
    mappings.sort(key=lambda entry: entry["ResourceARN"])
    return {"ResourceTagMappingList": mappings}
