import Documents
import Shell
import Testing
@testable import Activity
@testable import Transcripts

/// Scripts that an agent writes by one tool call and runs by another.
struct WrittenScriptTests {
    private static func line(_ number: Int, _ tool: String, _ input: String, _ result: String = "\"content\":\"\"") -> String {
        let time = "\"timestamp\":\"2026-05-01T10:00:0\(number).000Z\",\"sessionId\":\"s\",\"version\":\"2.1.0\""
        return """
            {"type":"assistant","uuid":"a\(number)",\(time),"message":{"role":"assistant","content":[{"type":"tool_use","id":"t\(number)","name":"\(tool)","input":\(input)}]}}
            {"type":"user","uuid":"r\(number)",\(time),"message":{"role":"user","content":[{"type":"tool_result","tool_use_id":"t\(number)",\(result)}]}}
            """
    }

    private static let first = """
        {"type":"user","uuid":"u",\
        "timestamp":"2026-05-01T10:00:00.000Z","sessionId":"s","version":"2.1.0","message":{"role":"user","content":"go"}}
        """

    private static func operations(_ lines: [String]) throws -> [[String]] {
        let log = AgentLogs.read(([first] + lines).joined(separator: "\n"), name: "s.jsonl")
        #expect(log.gaps.isEmpty)
        return try #require(log.sessions.first).calls.filter { $0.kind == .shell }.map { $0.operations.map(\.operation) }
    }

    private static let write = line(1, "Write", #"{"file_path":"/w/ops/x.sh","content":"aws s3 rb s3://b\n"}"#)
    private static let denial =
        #""is_error":true,"content":"The user doesn't want to proceed with this tool use. The tool use was rejected""#

    @Test func aScriptThatWasWrittenIsRun() throws {
        #expect(
            try Self.operations([Self.write, Self.line(2, "Bash", #"{"command":"chmod +x ops/x.sh && ./ops/x.sh"}"#)]) == [
                ["DeleteBucket"]
            ])
        let python = Self.line(
            1, "Write", #"{"file_path":"/w/d.py","content":"import boto3\nboto3.client('s3').delete_bucket(Bucket='b')\n"}"#)
        #expect(try Self.operations([python, Self.line(2, "Bash", #"{"command":"cd /w && python3 d.py"}"#)]) == [["DeleteBucket"]])
    }

    @Test func aScriptOfOneCommandIsRunByAnother() throws {
        let made = Self.line(1, "Bash", #"{"command":"cat > x.sh <<'E'\naws s3 rb s3://b\nE"}"#)
        #expect(try Self.operations([made, Self.line(2, "Bash", #"{"command":"bash x.sh"}"#)]) == [[], ["DeleteBucket"]])
    }

    @Test func anEditChangesWhatIsRun() throws {
        let edit = Self.line(2, "Edit", #"{"file_path":"/w/ops/x.sh","old_string":"rb","new_string":"mb"}"#)
        #expect(try Self.operations([Self.write, edit, Self.line(3, "Bash", #"{"command":"sh ops/x.sh"}"#)]) == [["CreateBucket"]])
    }

    /// Harmless siblings: the file was never written, another one is run, it is only shown.
    @Test(arguments: [
        [
            line(1, "Write", #"{"file_path":"/w/ops/x.sh","content":"aws s3 rb s3://b\n"}"#, denial),
            line(2, "Bash", #"{"command":"bash ops/x.sh"}"#),
        ],
        [write, line(2, "Bash", #"{"command":"bash other.sh"}"#)], [write, line(2, "Bash", #"{"command":"cat ops/x.sh"}"#)],
    ])
    func whatIsNotRunIsNotTold(_ lines: [String]) throws {
        #expect(try Self.operations(lines) == [[]])
    }

    @Test func aPatchAddsAFile() {
        let changes = FileChange.told(
            byPatch: "*** Begin Patch\n*** Add File: x.sh\n+aws s3 rb s3://b\n+true\n*** Update File: y\n-a\n+b\n*** End Patch")
        #expect(changes.map(\.path) == ["x.sh"])
        guard case .whole(let text)? = changes.first?.kind else {
            Issue.record("the whole file is known")
            return
        }
        #expect(text == "aws s3 rb s3://b\ntrue\n")
    }
}
