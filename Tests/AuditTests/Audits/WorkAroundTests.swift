import Findings
import Intake
import Testing
import TestSupport

@testable import Audit

/// What settings or a hook refused, and another tool call then did; and modes in which nobody is asked.
@Suite struct WorkAroundTests {
    private static let delete = "aws dynamodb delete-table --table-name orders"
    private static let python = #"python3 -c \"import boto3; boto3.client('dynamodb').delete_table(TableName='orders')\""#

    /// A command, and the mark of its refusal; nil where it ran.
    typealias Step = (command: String, refusal: String?)

    private static func claude(_ steps: [Step]) -> String {
        var lines = [
            #"{"type":"user","sessionId":"s","uuid":"u","timestamp":"2026-05-04T10:00:00.000Z","permissionMode":"default","message":{"role":"user","content":"delete it"}}"#
        ]
        for (number, step) in steps.enumerated() {
            let head = #""sessionId":"s","uuid":"u\#(number)","timestamp":"2026-05-04T10:0\#(number + 1):00.000Z""#
            let isServer = step.command.hasPrefix("call_aws ")
            let use =
                isServer
                ? #""name":"mcp__aws-mcp__aws___call_aws","input":{"cli_command":"\#(step.command.dropFirst(9))"}"#
                : #""name":"Bash","input":{"command":"\#(step.command)"}"#
            let denial = step.refusal.map { #""toolDenialKind":"\#($0)","# } ?? ""
            lines.append(
                #"{"type":"assistant",\#(head),"message":{"role":"assistant","content":[{"type":"tool_use","id":"t\#(number)",\#(use)}]}}"#
            )
            lines.append(
                #"{"type":"user",\#(denial)\#(head),"message":{"role":"user","content":[{"type":"tool_result","tool_use_id":"t\#(number)","content":"x","is_error":\#(step.refusal != nil)}]}}"#
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func findings(_ transcript: String, settings: String? = nil, _ rule: String) throws -> [Finding] {
        let folder = try Folder()
        try folder.write("s.jsonl", transcript)
        if let settings { try folder.write("settings.json", settings) }
        return Auditor.run(InputEvidence(reading: [folder.path])).findings.filter { $0.rule == rule }
    }

    @Test(arguments: ["permission-rule", "automode-blocked", "user-rejected"])
    func whatARuleRefusedAndAnotherCallDidIsTold(refusal: String) throws {
        for detour in [Self.python, "bash -c '\(Self.delete)'", "call_aws \(Self.delete)"] {
            let found = try findings(Self.claude([(Self.delete, refusal), (detour, nil)]), "refused-then-done")
            #expect(found.count == 1 && found.first?.events.count == 2, "\(detour)")
        }
        // Something else is done; it is refused again; the same command is let run later, as nobody can say by whom.
        for steps in [
            [(Self.delete, refusal), ("aws dynamodb describe-table --table-name orders", nil)],
            [(Self.delete, refusal), (Self.python, refusal)],
        ] as [[Step]] {
            #expect(try findings(Self.claude(steps), "refused-then-done").isEmpty)
        }
    }

    private static let settings = #"{"permissions":{"deny":["Bash(aws dynamodb delete-table:*)"]}}"#

    @Test(arguments: [
        Self.python, "call_aws \(Self.delete)",
        "env X=1 python3 - <<< \\\"import boto3; boto3.client('dynamodb').delete_table(TableName='orders')\\\"",
    ])
    func whatSettingsDenyUnderOneNameIsToldUnderAnother(command: String) throws {
        let found = try findings(Self.claude([(command, nil)]), settings: Self.settings, "refused-then-done")
        #expect(found.count == 1)
        #expect(
            found.first?.message.contains("settings.json:1") == true
                && found.first?.message.contains("`dynamodb:DeleteTable`") == true)
    }

    @Test(arguments: [
        // The rule matches the call itself: it was not in force.
        (Self.delete, Self.settings), ("cd x && \(Self.delete)", Self.settings),
        ("aws dynamodb describe-table --table-name orders", Self.settings),
        (Self.python, #"{"permissions":{"deny":["Bash(aws s3 rm:*)"]}}"#),
        (Self.python, #"{"permissions":{"allow":["Bash(aws dynamodb delete-table:*)"]}}"#),
    ])
    func whatNoDenialIsAboutIsNot(command: String, settings: String) throws {
        #expect(try findings(Self.claude([(command, nil)]), settings: settings, "refused-then-done").isEmpty)
    }

    private static func codex(_ policy: String, _ sandbox: String, then: (String, String)? = nil) -> String {
        func turn(_ minute: Int, _ policy: String, _ sandbox: String) -> String {
            #"{"timestamp":"2026-05-04T10:0\#(minute):00Z","type":"turn_context","payload":{"cwd":"/x","approval_policy":"\#(policy)","sandbox_policy":{"type":"\#(sandbox)"},"model":"m"}}"#
        }
        let lines =
            [
                #"{"timestamp":"2026-05-04T10:00:00Z","type":"session_meta","payload":{"id":"c","cwd":"/x"}}"#,
                turn(1, policy, sandbox),
                #"{"timestamp":"2026-05-04T10:02:00Z","type":"response_item","payload":{"type":"function_call","name":"shell","call_id":"c1","arguments":"{\"command\":[\"bash\",\"-lc\",\"\#(delete)\"]}"}}"#,
                #"{"timestamp":"2026-05-04T10:02:05Z","type":"response_item","payload":{"type":"function_call_output","call_id":"c1","output":"{\"output\":\"\",\"metadata\":{\"exit_code\":0}}"}}"#,
            ] + (then.map { [turn(3, $0.0, $0.1)] } ?? [])
        return lines.joined(separator: "\n") + "\n"
    }

    @Test(arguments: [
        ("never", "danger-full-access", true), ("never", "workspace-write", true), ("on-request", "danger-full-access", true),
        ("on-request", "workspace-write", false), ("untrusted", "read-only", false),
    ])
    func codexInAModeThatAsksNobody(policy: String, sandbox: String, fires: Bool) throws {
        #expect(try findings(Self.codex(policy, sandbox), "unattended-agent").isEmpty != fires)
    }

    @Test func whatWasDoneBeforeTheModeIsNotOfIt() throws {
        let transcript = Self.codex("on-request", "workspace-write", then: ("never", "danger-full-access"))
        #expect(try findings(transcript, "unattended-agent").isEmpty)
    }
}
