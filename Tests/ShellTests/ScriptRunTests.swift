import Catalogue
import Testing
@testable import Activity
@testable import Shell

/// Commands that run under another name than the AWS CLI's own.
struct ScriptRunTests {
    private static func told(_ text: String) -> [String] {
        CloudCommands.operations(of: text).map { operation in
            let name = operation.parameters.first { ["bucket", "Bucket"].contains($0.name) }?.values.first ?? ""
            return operation.eventSource == nil ? "\(operation.service) \(operation.operation)" : "\(operation.operation) \(name)"
        }
    }

    @Test(arguments: [
        "alias a=aws; a s3 rb s3://b", "alias aws='aws --profile prod'\naws s3 rb s3://b",
        "python -m awscli s3 rb s3://b", "uvx awscli s3 rb s3://b", "pipx run awscli s3 rb s3://b", "aws.cmd s3 rb s3://b",
        "uv tool run awscli s3 rb s3://b", "uv run --with awscli aws s3 rb s3://b", "conda run -n e aws s3 rb s3://b",
        "mise exec aws@2 -- aws s3 rb s3://b", "asdf exec aws s3 rb s3://b", "direnv exec . aws s3 rb s3://b",
        "tsh aws s3 rb s3://b", "some-vault prod -- aws --region eu-west-1 s3 rb s3://b",
        "a() { aws \"$@\"; }; a s3 rb s3://b", "function a { aws s3 rb \"s3://$1\"; }\na b", "drop() { aws s3 rb s3://b; }",
        "trap 'aws s3 rb s3://b' EXIT",
        "cat > x.sh <<'E'\naws s3 rb s3://b\nE\nbash x.sh", "cat <<E > x.sh\naws s3 rb s3://$1\nE\nchmod +x x.sh && ./x.sh b",
        "echo 'aws s3 rb s3://b' > y.sh && sh ./y.sh", "echo '#!/bin/sh' > y.sh; echo 'aws s3 rb s3://b' >> y.sh; . y.sh",
        "tee w.sh <<'E'\naws s3 rb s3://b\nE\nmv w.sh v.sh\nsudo bash -x v.sh", "printf 'aws s3 rb s3://b' | tee z.sh; ./z.sh",
        "cat <<'E' > z.py\nimport boto3\nboto3.client('s3').delete_bucket(Bucket='b')\nE\npython3 z.py",
        "cat <<'E' > z\n#!/usr/bin/env python3\nimport boto3\nboto3.client('s3').delete_bucket(Bucket='b')\nE\n./z",
    ])
    func theBucketIsDeletedWhateverRunsIt(_ text: String) {
        #expect(Self.told(text) == ["DeleteBucket b"])
    }

    @Test(arguments: [
        ("kubectl exec p -- aws s3 rb s3://b", ["kubectl exec", "DeleteBucket b"]),
        ("kubectl exec -it p -c c -- sh -c 'aws s3 rb s3://b'", ["kubectl exec", "DeleteBucket b"]),
        ("kubectl run x --image=amazon/aws-cli --rm -- s3 rb s3://b", ["kubectl run", "DeleteBucket b"]),
        ("kubectl exec p -- ls", ["kubectl exec"]),
    ])
    func whatRunsInAClusterIsToldBesideTheCall(_ text: String, _ expected: [String]) {
        #expect(Self.told(text) == expected)
        #expect(CloudCommands.operations(of: text).dropFirst().allSatisfy { $0.certainty == .wildcard })
    }

    /// Harmless siblings: a text that is written and not run, a name that is only spoken of.
    @Test(arguments: [
        "cat > x.sh <<'E'\naws s3 rb s3://b\nE", "echo 'aws s3 rb s3://b' > y.sh", "alias a=aws", "cat x.sh 2>&1 >&2",
        "bash unknown.sh", "cat > x.sh <<'E'\naws s3 rb s3://b\nE\nrm x.sh; cat x.sh", "brew install aws", "git commit -m aws",
        "echo x > x.sh; bash x.sh", "python -m pip install awscli", "kubectl get pods",
    ])
    func whatIsNotRunIsNotTold(_ text: String) {
        #expect(Self.told(text).filter { $0.contains("Bucket") || $0.contains("shell") } == [])
    }

    /// Which of its words are AWS's nobody can tell.
    @Test(arguments: ["$TOOL s3 rb s3://b", "corporate-wrapper aws $COMMAND"])
    func aCommandThatCannotBeReadIsAGap(_ text: String) {
        #expect(Self.told(text) == ["shell script"])
    }

    @Test(arguments: [
        "cat > x.sh <<'E'\nbash x.sh; bash x.sh; bash x.sh\nE\nbash x.sh", "a() { a; a; a; }; a",
        "alias a='b'; alias b='a'; a s3 rb s3://b", "alias a='a; a'; a",
    ])
    func whatRunsItselfComesToAnEnd(_ text: String) {
        #expect(Self.told(text).count < 10)
    }

    @Test func filesAreFoundByThePathsThatToolsAndShellsWrite() {
        var files = ScriptFiles()
        files.write("one", to: "/home/ana/shop/scripts/run.sh")
        #expect(files.text(at: "./scripts/run.sh") == "one")
        #expect(files.text(at: "run.sh") == "one")
        #expect(files.text(at: "/tmp/run.sh") == nil)
        #expect(files.mayBeRun(by: "bash scripts/run.sh"))
        files.replace("one", with: "two", in: "scripts/run.sh")
        #expect(files.text(at: "run.sh") == "two")
        files.replace("missing", with: "x", in: "run.sh")
        #expect(files.text(at: "run.sh") == nil)
    }
}
