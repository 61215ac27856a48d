"""Request and response shapes of the calls that both the story and the ordinary day make."""

from ..kit import identifier
from .inventory import stack_arn
from .world import REGION, SUFFIX, arn, bucket, iam, queue_url


def table(name):
    return [("AWS::DynamoDB::Table", arn("dynamodb", f"table/{name}"))]


def s3_bucket(name):
    return [("AWS::S3::Bucket", bucket(name))]


def s3_host(name, query=None):
    return {"bucketName": name, "Host": f"{name}.s3.{REGION}.{SUFFIX}"} | ({query: ""} if query else {})


def table_description(name, status, identity="", protected=False, items=0):
    return {
        "tableDescription": {
            "attributeDefinitions": [{"attributeName": "pk", "attributeType": "S"}, {"attributeName": "sk", "attributeType": "S"}],
            "tableName": name,
            "keySchema": [{"attributeName": "pk", "keyType": "HASH"}, {"attributeName": "sk", "keyType": "RANGE"}],
            "tableStatus": status,
            "provisionedThroughput": {"numberOfDecreasesToday": 0, "readCapacityUnits": 0, "writeCapacityUnits": 0},
            "tableSizeBytes": items * 412,
            "itemCount": items,
            "tableArn": arn("dynamodb", f"table/{name}"),
            "tableId": identifier("table", name, identity),
            "billingModeSummary": {"billingMode": "PAY_PER_REQUEST"},
            "deletionProtectionEnabled": protected,
        }
    }


def create_table(name):
    return {
        "tableName": name,
        "billingMode": "PAY_PER_REQUEST",
        "deletionProtectionEnabled": False,
        "attributeDefinitions": [{"attributeName": "pk", "attributeType": "S"}, {"attributeName": "sk", "attributeType": "S"}],
        "keySchema": [{"attributeName": "pk", "keyType": "HASH"}, {"attributeName": "sk", "keyType": "RANGE"}],
        "sSESpecification": {"enabled": True, "sSEType": "KMS"},
    }


def function_configuration(name, code_hash, memory=512, state="Active"):
    return {
        "functionName": name,
        "functionArn": arn("lambda", f"function:{name}"),
        "runtime": "python3.13",
        "role": iam(f"role/service/{name}"),
        "handler": "app.handler",
        "codeSize": 8214733,
        "timeout": 300,
        "memorySize": memory,
        "lastModified": "2025-12-15T00:00:00.000+0000",
        "codeSha256": code_hash,
        "version": "$LATEST",
        "tracingConfig": {"mode": "Active"},
        "revisionId": identifier("revision", name, code_hash, memory),
        "state": state,
        "lastUpdateStatus": "InProgress",
        "packageType": "Zip",
        "architectures": ["arm64"],
        "ephemeralStorage": {"size": 512},
        "loggingConfig": {"logFormat": "JSON", "logGroup": f"/aws/lambda/{name}"},
        "environment": {},
    }


def create_function(name, artifacts, key, memory=512):
    return {
        "functionName": name,
        "runtime": "python3.13",
        "role": iam(f"role/service/{name}"),
        "handler": "app.handler",
        "code": {"s3Bucket": artifacts, "s3Key": key},
        "timeout": 300,
        "memorySize": memory,
        "publish": False,
        "packageType": "Zip",
        "tracingConfig": {"mode": "Active"},
        "environment": {},
        "architectures": ["arm64"],
        "loggingConfig": {"logFormat": "JSON", "logGroup": f"/aws/lambda/{name}"},
    }


def stack_id(name):
    return {"stackId": stack_arn(name)}


def queue(name):
    return {"queueUrl": queue_url(name)}


def database_instance(name, status):
    return {
        "dBInstanceIdentifier": name,
        "dBInstanceClass": "db.r6g.xlarge",
        "engine": "postgres",
        "dBInstanceStatus": status,
        "masterUsername": "costcalc",
        "allocatedStorage": 400,
        "preferredBackupWindow": "17:00-17:30",
        "backupRetentionPeriod": 14,
        "multiAZ": True,
        "engineVersion": "16.4",
        "storageType": "gp3",
        "storageEncrypted": True,
        "deletionProtection": False,
        "dBInstanceArn": arn("rds", f"db:{name}"),
        "publiclyAccessible": False,
        "masterUserPassword": "****",
    }


def denied(caller, action, resource, why="no identity-based policy allows the"):
    """The usual message of a denial, and the code of the query protocols."""
    text = f"User: {caller.arn} is not authorized to perform: {action} on resource: {resource} because {why} {action} action"
    return text
