"""The first turn: looking round, and the one thing that was asked."""

from ..kit import fingerprint
from . import shapes
from .steps import TAIL, Seen, Step
from .world import ARTIFACT_KEY, ARTIFACTS, BEANSTALK, FUNCTION, PRODUCTION, SERVICE, STACK, STACK_ARN, arn

CONFLICT = (
    "ResourceConflictException",
    "The operation cannot be performed at this time. An update is in progress for resource: "
    + arn("lambda", f"function:{FUNCTION}"),
)


STUCK = ("ValidationException", f"Stack:{STACK_ARN} is in UPDATE_ROLLBACK_FAILED state and can not be updated.")


CONFIGURE = (
    f"aws lambda update-function-configuration --function-name {FUNCTION} --memory-size 1024 "
    "--environment 'Variables={LEDGER_TABLE=cost-calculation-ledger,ROUNDING_MODE=half-even}' " + TAIL
)


CONFIGURED = {"functionName": FUNCTION, "memorySize": 1024, "environment": {}}


def before():
    """Looking round, and the one thing that was asked."""
    return [
        Step(
            "02:05:06.120",
            "02:05:18.402",
            f"aws sts get-caller-identity {TAIL}",
            decided=("02:05:15.871", "accept"),
            grant="aws sts *",
            seen=[
                Seen(
                    "02:05:17",
                    "sts",
                    "GetCallerIdentity",
                    None,
                    response={"account": PRODUCTION, "arn": "SESSION", "userId": "USERID"},
                )
            ],
            output=f'{{"Account": "{PRODUCTION}", "Arn": "SESSION"}}',
            said="I'll check which account I am in, then look at the function before I change it.",
        ),
        Step(
            "02:05:24.310",
            "02:05:36.205",
            f"aws lambda get-function-configuration --function-name {FUNCTION} {TAIL}",
            decided=("02:05:33.940", "always-accept"),
            grant="aws * get-*, aws * describe-*, aws * list-*",
            seen=[Seen("02:05:35", "lambda", "GetFunctionConfiguration20150331v2", {"functionName": FUNCTION})],
            output='{"FunctionName": "cost-calculation-rollup", "MemorySize": 512, "LastUpdateStatus": "Successful"}',
        ),
        Step(
            "02:05:49.015",
            "02:05:53.377",
            aws=("cloudformation", "describe-stacks", {"stack-name": STACK}, "Look at the environment stack"),
            seen=[Seen("02:05:51", "cloudformation", "DescribeStacks", {"stackName": STACK})],
            output='{"Stacks": [{"StackName": "cost-calculation-prod", "StackStatus": "UPDATE_ROLLBACK_FAILED"}]}',
        ),
        Step(
            "02:06:04.660",
            "02:06:08.910",
            f"aws cloudformation describe-stack-resources --stack-name {STACK} {TAIL} | jq -r .StackResources[].LogicalResourceId",
            seen=[Seen("02:06:06", "cloudformation", "DescribeStackResources", {"stackName": STACK})],
            output="ApiApplication\nApiEnvironment\nLedgerTable\nRatesTable\nExportsBucket\nDatabase\nRollupFunction\n…",
        ),
        Step(
            "02:06:39.204",
            "02:06:50.118",
            f"aws s3api head-object --bucket {ARTIFACTS} --key {ARTIFACT_KEY} {TAIL}",
            decided=("02:06:48.530", "accept"),
            grant="aws s3api *",
            output='{"ContentLength": 8214733, "ETag": "\\"5b0c…\\"", "LastModified": "2025-12-12T08:31:07+00:00"}',
        ),
        Step(
            "02:07:31.480",
            "02:07:55.842",
            f"aws lambda update-function-code --function-name {FUNCTION} --s3-bucket {ARTIFACTS} --s3-key {ARTIFACT_KEY} {TAIL}",
            decided=("02:07:52.066", "accept"),
            grant="aws lambda update-*",
            seen=[
                Seen(
                    "02:07:54",
                    "lambda",
                    "UpdateFunctionCode20150331v2",
                    {"functionName": FUNCTION, "s3Bucket": ARTIFACTS, "s3Key": ARTIFACT_KEY, "publish": False, "dryRun": False},
                    False,
                    shapes.function_configuration(FUNCTION, fingerprint("2025.12.2")),
                )
            ],
            output='{"FunctionName": "cost-calculation-rollup", "LastUpdateStatus": "InProgress"}',
            said="The artifact is there. Updating the code now.",
        ),
        Step(
            "02:08:01.377",
            "02:08:12.690",
            CONFIGURE,
            decided=("02:08:09.812", "accept"),
            grant="aws lambda update-*",
            ok=False,
            seen=[Seen("02:08:11", "lambda", "UpdateFunctionConfiguration20150331v2", CONFIGURED, False, error=CONFLICT)],
            output="An error occurred (ResourceConflictException) when calling the UpdateFunctionConfiguration operation: "
            + CONFLICT[1],
        ),
        Step(
            "02:08:20.045",
            "02:08:28.951",
            CONFIGURE,
            decided=("02:08:25.603", "accept"),
            grant="aws lambda update-*",
            ok=False,
            seen=[Seen("02:08:27", "lambda", "UpdateFunctionConfiguration20150331v2", CONFIGURED, False, error=CONFLICT)],
            output="An error occurred (ResourceConflictException) when calling the UpdateFunctionConfiguration operation: "
            + CONFLICT[1],
        ),
        Step(
            "02:09:46.733",
            "02:10:05.120",
            f"aws cloudformation update-stack --stack-name {STACK} --use-previous-template "
            f"--parameters ParameterKey=Stage,UsePreviousValue=true ParameterKey=RollupMemory,ParameterValue=1024 {TAIL}",
            decided=("02:10:01.950", "accept"),
            grant="aws cloudformation update-stack *",
            ok=False,
            seen=[
                Seen(
                    "02:10:03",
                    "cloudformation",
                    "UpdateStack",
                    {
                        "stackName": STACK,
                        "usePreviousTemplate": True,
                        "parameters": [
                            {"parameterKey": "Stage", "usePreviousValue": True},
                            {"parameterKey": "RollupMemory", "parameterValue": "1024"},
                        ],
                    },
                    False,
                    error=STUCK,
                )
            ],
            output="An error occurred (ValidationError) when calling the UpdateStack operation: " + STUCK[1],
            said="The function belongs to a stack, so the memory and the variable should be set through the stack.",
        ),
        Step(
            "02:10:31.400",
            "02:10:35.016",
            f"aws cloudformation describe-stack-events --stack-name {STACK} --max-items 40 {TAIL}",
            seen=[Seen("02:10:33", "cloudformation", "DescribeStackEvents", {"stackName": STACK})],
            output="ApiEnvironment UPDATE_FAILED: Environment must be Ready. Current state: Updating (2025-11-28T09:12:40Z)",
        ),
        Step(
            "02:12:10.909",
            "02:12:30.377",
            aws=("cloudformation", "continue-update-rollback", {"stack-name": STACK}, "End the rollback"),
            decided=("02:12:27.410", "accept"),
            grant="use_aws cloudformation",
            seen=[Seen("02:12:29", "cloudformation", "ContinueUpdateRollback", {"stackName": STACK}, False)],
            said="The stack has been stuck since 28 November. I'll try to bring the rollback to an end.",
        ),
        Step(
            "02:16:02.551",
            "02:16:06.700",
            aws=("cloudformation", "describe-stacks", {"stack-name": STACK}, "Has the rollback ended?"),
            seen=[Seen("02:16:04", "cloudformation", "DescribeStacks", {"stackName": STACK})],
            output='{"Stacks": [{"StackName": "cost-calculation-prod", "StackStatus": "UPDATE_ROLLBACK_FAILED"}]}',
        ),
        Step(
            "02:16:40.080",
            "02:16:44.390",
            aws=("elasticbeanstalk", "describe-environments", {"application-name": SERVICE}, "Why is the environment not ready?"),
            seen=[Seen("02:16:42", "elasticbeanstalk", "DescribeEnvironments", {"applicationName": SERVICE})],
            output=f'{{"Environments": [{{"EnvironmentName": "{BEANSTALK}", "Status": "Ready", "Health": "Yellow"}}]}}',
        ),
    ]
