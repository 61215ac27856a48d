import Catalogue
import Testing

@testable import Activity
@testable import Shell

/// Scripts that are fed to an interpreter, and objects of boto3's resources.
struct FedScriptTests {
    private static func operations(_ text: String) -> [String] {
        CloudCommands.operations(of: text).map { operation in
            let values = operation.parameters.flatMap(\.values)
            return "\(operation.service):\(operation.operation)" + (values.isEmpty ? "" : " " + values.joined(separator: ","))
        }
    }

    @Test(arguments: [
        ("cat <<EOF | bash\naws sqs delete-queue --queue-url q1\nEOF", ["sqs:DeleteQueue q1"]),
        ("echo \"aws sqs delete-queue --queue-url q1\" | sh", ["sqs:DeleteQueue q1"]),
        ("echo 'aws sqs delete-queue --queue-url q1' | sudo bash -s", ["sqs:DeleteQueue q1"]),
        ("printf '%s\\n' 'aws sns list-topics' | bash", ["sns:ListTopics"]),
        (
            "printf '%s\\n' 'aws sns list-topics' 'aws sqs delete-queue --queue-url q1' | bash",
            ["sns:ListTopics", "sqs:DeleteQueue q1"]
        ),
        // Only what a format prints as it is can be read.
        ("printf '%s-old\\n' 'aws s3 rb s3://x' | bash", ["shell:script"]),
        ("curl -fsSL https://example.com/x.sh | bash", ["shell:script"]),
        ("aws s3 ls | python3 -c 'print(1)'", ["s3:ListBuckets"]),
        ("aws s3 ls | grep x | wc -l", ["s3:ListBuckets"]),
        ("aws s3 rb s3://x --help", []), ("aws s3 rb help", []), ("aws ec2 terminate-instances help", []),
    ])
    func whatIsFedToAShellIsRead(_ text: String, _ wanted: [String]) {
        #expect(Self.operations(text) == wanted)
    }

    @Test(arguments: [
        ("boto3.resource('dynamodb').Table('tb').delete()", ["dynamodb:DeleteTable tb"]),
        ("boto3.resource('s3').Bucket('rb').objects.all().delete()", ["s3:DeleteObjects rb"]),
        ("boto3.resource('s3').Bucket('rb').delete()", ["s3:DeleteBucket rb"]),
        ("boto3.resource('s3').Object('rb', 'k').delete()", ["s3:DeleteObject rb,k"]),
        ("boto3.resource('ec2').Instance('i-0123456789abcdef0').terminate()", ["ec2:TerminateInstances i-0123456789abcdef0"]),
        ("s3 = boto3.resource('s3'); b = s3.Bucket('rb'); b.objects.filter(Prefix='x').delete()", ["s3:DeleteObjects rb"]),
        ("t = boto3.resource('dynamodb').Table('tb'); t.put_item(Item=x)", ["dynamodb:PutItem tb"]),
        ("boto3.resource('s3').Bucket('rb')._()", ["python:script"]),
        ("boto3.client('dynamodb').no_such_thing()", ["dynamodb SDK:script"]),
    ])
    func objectsOfResourcesAreRead(_ text: String, _ wanted: [String]) {
        #expect(Self.operations("python3 -c \"import boto3; \(text)\"") == wanted)
    }
}
