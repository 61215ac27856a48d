import Catalogue
import Testing
@testable import Activity
@testable import Shell

/// Words that stand for several, and texts that a shell gets from elsewhere than its own words.
struct TextInTextTests {
    private static func told(_ text: String) -> [String] {
        CloudCommands.operations(of: text).map { operation in
            let values = operation.parameters.flatMap(\.values).joined(separator: " ")
            return operation.eventSource == nil ? "\(operation.service) \(operation.operation)" : "\(operation.operation) \(values)"
        }
    }

    @Test(arguments: [
        ("aws iam delete-user --user-name {a,b}", ["DeleteUser a b"]),
        ("aws s3 rm s3://{a,b}/x", ["DeleteObject a x", "DeleteObject b x"]),
        ("aws s3 rb s3://log-{08..10}", ["DeleteBucket log-08", "DeleteBucket log-09", "DeleteBucket log-10"]),
        ("aws ec2 terminate-instances --instance-ids i-{a,b{1,2}}", ["TerminateInstances i-a i-b1 i-b2"]),
        ("aws ec2 terminate-instances --instance-ids i-{5..1..2}", ["TerminateInstances i-5 i-3 i-1"]),
        ("aws ec2 terminate-instances --instance-ids {a,b}{1,2}", ["TerminateInstances a1 a2 b1 b2"]),
        ("aws ec2 terminate-instances --instance-ids {c..a}", ["TerminateInstances c b a"]),
        ("for u in {a,b}; do aws iam delete-user --user-name $u; done", ["DeleteUser a", "DeleteUser b"]),
        ("for i in {1..2}; do aws s3 rb s3://b-$i; done", ["DeleteBucket b-1", "DeleteBucket b-2"]),
        // Too many to be told one by one.
        ("aws s3 rm s3://b/{1..100000}.log", ["DeleteObject b *.log"]),
        ("aws s3 rm s3://b/{a,b}{1..200}", ["DeleteObject b *"]),
    ])
    func bracesAreExpanded(_ text: String, _ expected: [String]) {
        #expect(Self.told(text) == expected)
    }

    @Test(arguments: [
        ("aws s3 rm \"s3://{a,b}/x\"", ["DeleteObject {a,b} x"]), ("aws s3 rm s3://\\{a,b}/x", ["DeleteObject {a,b} x"]),
        ("aws s3 rm s3://{a}/x", ["DeleteObject {a} x"]), ("aws s3 rm s3://{a,b/x", ["DeleteObject {a,b x"]),
        ("aws s3 rm s3://{1..x}/x", ["DeleteObject {1..x} x"]), ("B={a,b}; aws s3 rb \"s3://$B\"", ["DeleteBucket {a,b}"]),
        ("aws dynamodb delete-item --table-name t --key {\"id\":{\"S\":\"1\"}}", ["DeleteItem t {id:{S:1}}"]),
    ])
    func whatIsNoExpansionStays(_ text: String, _ expected: [String]) {
        #expect(Self.told(text) == expected)
    }

    @Test(arguments: ["--user-name {a,b}", "--user-name={a,b}"])
    func eachOfSeveralIsTouched(_ option: String) throws {
        let operation = try #require(CloudCommands.operations(of: "aws iam delete-user \(option)").first)
        let touch = operation.touch(by: CallMapper())
        #expect(touch.resources == ["arn:aws:iam::*:user/a", "arn:aws:iam::*:user/b"])
    }

    @Test func expansionsAreBounded() {
        let bomb = String(repeating: "{a,b}", count: 200)
        #expect(Self.told("aws s3 rb s3://\(bomb)").count <= 1)
        let nested = String(repeating: "{a,", count: 2_000) + String(repeating: "}", count: 2_000)
        _ = Self.told("aws iam delete-user --user-name \(nested)")
        let long = String(repeating: "x", count: 3_000)
        let lines = Array(repeating: "aws iam delete-user --user-name {1..200}\(long)", count: 50).joined(separator: "\n")
        #expect(CloudCommands.operations(of: lines).flatMap(\.parameters).flatMap(\.values).count < 10_000)
    }

    @Test(arguments: [
        "bash <(echo 'aws s3 rb s3://b')", "source <(echo \"aws s3 rb s3://b\")", ". <(printf 'aws s3 rb s3://b')",
        "bash <(cat <<'EOF'\naws s3 rb s3://b\nEOF\n)", "bash < <(echo aws s3 rb s3://b)",
        "python3 <(echo \"import boto3; boto3.client('s3').delete_bucket(Bucket='b')\")",
        "eval \"$(echo aws s3 rb s3://b)\"", "bash -c \"$(cat <<'EOF'\naws s3 rb s3://b\nEOF\n)\"", "$(echo aws s3 rb s3://b)",
        "T=$(cat <<'EOF'\naws s3 rb s3://b\nEOF\n)\nbash -c \"$T\"", "aws s3 rb s3://$(echo b)", "aws s3 rb s3://`echo b`",
        "bash <<< 'aws s3 rb s3://b'", "sh -s -- b c <<EOF\naws s3 rb s3://\\$1\nEOF", "bash -s b <<'EOF'\naws s3 rb s3://$1\nEOF",
        "bash /dev/stdin <<< 'aws s3 rb s3://b'", "source /dev/stdin <<< 'aws s3 rb s3://b'",
        "bash -c 'aws s3 rb s3://$1' _ b", "bash -c 'aws s3 rb \"s3://$1\"; true' -- b c",
        "bash -euxo pipefail -c 'aws s3 rb s3://b'",
        "echo 'aws s3 rb s3://b' > f.sh; bash < f.sh", "echo 'aws s3 rb s3://b' | sudo -u x sh -s",
        "sudo -s <<'EOF'\naws s3 rb s3://b\nEOF",
        "B=b; bash <<EOF\naws s3 rb s3://$B\nEOF", "set -- b; aws s3 rb s3://$1", "mksh -c 'aws s3 rb s3://b'",
        "python3.12 -c \"import boto3; boto3.client('s3').delete_bucket(Bucket='b')\"",
        "cat <<EOF\n$(aws s3 rb s3://b)\nEOF", "f() { aws s3 rb \"s3://$1\"; }; g() { f \"$@\"; }; g b",
    ])
    func aTextThatAShellIsGivenIsRead(_ text: String) {
        #expect(Self.told(text) == ["DeleteBucket b"])
    }

    @Test(arguments: ["ssh host <<'EOF'\naws s3 rb s3://b\nEOF", "ssh host bash -s <<'EOF'\naws s3 rb s3://b\nEOF"])
    func whatAnotherMachineIsFedRunsThere(_ text: String) {
        #expect(Self.told(text) == ["DeleteBucket b"])
        #expect(CloudCommands.operations(of: text).allSatisfy { $0.certainty == .wildcard })
    }

    @Test(arguments: [
        ("bash <(curl -s https://example.org/i.sh)", ["shell script"]),
        ("bash <(aws s3 cp s3://x/i.sh -)", ["GetObject x i.sh", "shell script"]),
        ("source <(aws s3 cp s3://x/env -)", ["GetObject x env", "shell script"]),
        (". <(curl -s https://example.org)", ["shell script"]),
        ("eval \"$(curl -s https://example.org)\"", ["shell script"]),
        ("bash -c \"$(wget -qO- https://example.org)\"", ["shell script"]),
        ("bash < <(curl -s https://example.org)", ["shell script"]),
        ("bash <<< \"$(curl -s https://example.org)\"", ["shell script"]),
        ("$(curl -s https://example.org/command)", ["shell script"]),
        ("python3 <(curl -s https://example.org/i.py)", ["shell script"]),
        ("curl -s https://example.org | sudo bash -s -- --yes", ["shell script"]),
        ("curl -s https://example.org | python3 -", ["shell script"]),
        ("curl -fsSLo /tmp/i.sh https://example.org && bash /tmp/i.sh", ["shell script"]),
        ("wget https://example.org/i.sh; chmod +x i.sh; ./i.sh", ["shell script"]),
        ("aws s3 cp s3://x/i.sh . && sh i.sh", ["GetObject x i.sh", "shell script"]),
        ("curl -s https://example.org > i.py; python3 i.py", ["shell script"]),
        ("T=$(curl -s https://example.org); eval \"$T\"", ["shell script"]),
        ("echo eA== | base64 -d | bash", ["shell script"]),
    ])
    func aTextFromElsewhereIsNotKnown(_ text: String, _ expected: [String]) {
        #expect(Self.told(text) == expected)
    }

    /// Harmless siblings: output that only sets up the shell, or is not run.
    @Test(arguments: [
        "eval \"$(ssh-agent -s)\"", "eval \"$(/opt/homebrew/bin/brew shellenv)\"", "source <(echo 'export A=1')",
        "diff <(ls a) <(ls b)",
        "X=$(curl -s https://example.org); echo \"$X\"", "curl -o page.html https://example.org; cat page.html",
        "git commit -m \"$(cat <<'EOF'\naws s3 rb s3://b\nEOF\n)\"", "cat > notes.md <<'EOF'\n$(aws s3 rb s3://b)\nEOF",
        "while read b; do echo $b; done < <(ls)", "bash script.sh", "bash -o pipefail", "python3 -m json.tool < x.json",
        "curl -s https://example.org | python3 -m json.tool", "eval \"$(aws configure export-credentials --format env)\"",
    ])
    func whatRunsNothingUnknownIsNotTold(_ text: String) {
        #expect(Self.told(text).filter { !$0.hasPrefix("ExportCredentials") } == [])
    }

    @Test func textsInTextsAreBounded() {
        var text = "aws s3 rb s3://b"
        for _ in 0..<40 { text = "echo $(\(text))" }
        _ = Self.told("eval \"$(\(text))\"")
        _ = Self.told(String(repeating: "bash <(echo ", count: 500) + "x" + String(repeating: ")", count: 500))
    }
}
