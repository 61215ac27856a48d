"""What existed when, replayed from the deletions and creations in the trail itself."""

from ..kit import moment

NAMES = {
    "dynamodb": ("tableName", "targetTableName"),
    "lambda": ("functionName",),
    "logs": ("logGroupName",),
    "rds": ("dBInstanceIdentifier",),
    "sqs": ("queueName", "queueUrl"),
    "states": ("name", "stateMachineArn"),
}
BEGINS = (
    "CreateTable",
    "RestoreTable",
    "CreateFunction",
    "CreateLogGroup",
    "CreateDBInstance",
    "RestoreDBInstance",
    "CreateQueue",
    "CreateStateMachine",
)
ENDS = ("DeleteTable", "DeleteFunction", "DeleteLogGroup", "DeleteQueue", "DeleteStateMachine")


def key(record):
    """(service, name) of the one resource a call names, or None."""
    service, parameters = record["eventSource"].split(".")[0], record["requestParameters"] or {}
    for field in NAMES.get(service, ()):
        if isinstance(parameters.get(field), str):
            name = parameters[field]
            return service, name if service == "logs" else name.rsplit("/", 1)[-1].rsplit("stateMachine:", 1)[-1]
    return None


class Existence:
    def __init__(self, records):
        self.turns = {}
        for record in records:
            begins, ends = record["eventName"].startswith(BEGINS), record["eventName"].startswith(ENDS)
            # A database instance stays visible while it is being deleted: it is gone when CloudFormation is told so.
            told = record.get("errorCode") == "DBInstanceNotFoundFault" and "invokedBy" in record["userIdentity"]
            if told or (begins or ends) and "errorCode" not in record and key(record):
                self.turns.setdefault(key(record), []).append((moment(record["eventTime"][:-1]), begins))

    def __call__(self, what, time):
        """Whether it existed just before that time; everything that was ever deleted existed at the start of the day."""
        found = True
        for when, exists in self.turns.get(what, []):
            if when < time:
                found = exists
        return found
