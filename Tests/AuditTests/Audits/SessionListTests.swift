import Documents
import Intake
import Testing
import TestSupport

@testable import Audit
@testable import Changes

/// The list of sessions tells what logs and transcripts tell, and nothing where they are silent.
@Suite struct SessionListTests {
    private static func sessions(_ scene: IncidentFixture, of files: Set<IncidentFixture.File>) throws -> [SessionRecord] {
        let folder = try Folder()
        for (file, text) in scene.files where files.contains(file) { try folder.write(file.rawValue, text) }
        return SessionList.of(InputEvidence(reading: [folder.path]))
    }

    @Test func logsAndTranscriptTellEachOther() throws {
        let sessions = try Self.sessions(.sound("Nothing is wrong."), of: [.log, .transcript])
        let agent = try #require(sessions.first { $0.kind == .agent })
        let role = "arn:aws:sts::111122223333:assumed-role/deploy/agent-CHG-1"
        #expect(agent.agent == "kiro" && agent.id == "sess-1" && agent.prompts == 1 && agent.toolCalls == 1)
        #expect(agent.principal == role && agent.who == "ana" && agent.behind == "ana" && agent.grade == "explicit")
        #expect(agent.chain == ["arn:aws:iam::111122223333:user/ana", role])
        let credentials = try #require(sessions.first { $0.principal == role && $0.kind == .credentials })
        #expect(credentials.id == "HILD" && credentials.toolCalls == nil && credentials.prompts == nil)
        #expect(credentials.agent == "kiro" && credentials.behind == "sess-1" && credentials.grade == "proven")
        #expect(credentials.calls == 1 && credentials.writes == 1 && credentials.denials == 0)
        #expect(credentials.chain == agent.chain)
    }

    /// That one call was refused is no record of who let the others run.
    @Test func aRefusalIsNoRecordOfAnApproval() throws {
        func line(_ number: Int, _ type: String, _ content: String, _ rest: String = "") -> String {
            #"{"type":"\#(type)","uuid":"\#(number)","timestamp":"2026-08-02T09:0\#(number):00.000Z","sessionId":"s","version":"2.1.214","cwd":"/w",\#(rest)"message":{"role":"\#(type)","content":[\#(content)]}}"#
        }
        let lines = [
            line(1, "assistant", #"{"type":"tool_use","id":"toolu_1","name":"Bash","input":{"command":"aws sns list-topics"}}"#),
            line(2, "user", #"{"type":"tool_result","tool_use_id":"toolu_1","content":"","is_error":false}"#),
            line(3, "assistant", #"{"type":"tool_use","id":"toolu_2","name":"Bash","input":{"command":"aws s3 rb s3://b"}}"#),
            line(
                4, "user", #"{"type":"tool_result","tool_use_id":"toolu_2","is_error":true,"content":"no"}"#,
                #""toolDenialKind":"user-rejected","#),
        ]
        let folder = try Folder([("s.jsonl", lines.joined(separator: "\n") + "\n")])
        let session = try #require(SessionList.of(InputEvidence(reading: [folder.path])).first)
        #expect(session.grade == "denial only" && session.denials == 1)
    }

    /// An agent that is not known here keeps its name.
    @Test func anotherAgentKeepsItsName() throws {
        let text =
            #"{"format":"ambit-session","version":1,"sessions":[{"id":"s","agent":"goose","toolCalls":[{"id":"1","tool":"shell","command":"aws s3 rb s3://x"}]}]}"#
        let folder = try Folder([("s.json", text)])
        #expect(SessionList.of(InputEvidence(reading: [folder.path])).map(\.agent) == ["goose"])
        let story = StoryTeller(InputEvidence(reading: [folder.path])).story(StorySelection())
        #expect(story.moments.isEmpty && story.untimed == 1)
    }

    @Test func aTranscriptAloneDoesNotKnowWhoItWas() throws {
        let sessions = try Self.sessions(.sound("Nothing is wrong."), of: [.transcript])
        #expect(sessions.map(\.kind) == [.agent])
        #expect(sessions[0].principal == nil && sessions[0].who == nil && sessions[0].chain.isEmpty)
        #expect(sessions[0].calls == 1 && sessions[0].writes == 1)
    }

    @Test func aLogAloneKnowsTheAgentByItsMark() throws {
        let sessions = try Self.sessions(.sound("Nothing is wrong."), of: [.log])
        #expect(sessions.allSatisfy { $0.kind == .credentials })
        let marked = try #require(sessions.first { $0.agent != nil })
        #expect(marked.agent == "kiro" && marked.behind == "kiro" && marked.grade == "likely")
    }

    @Test func whatWasDeniedIsCounted() throws {
        let scene = IncidentFixture("A table may not be deleted.") {
            $0.calls = [
                .init("10:05:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, error: "AccessDeniedException"),
                .init("10:06:00", "dynamodb", "DescribeTable", #"{"tableName": "orders"}"#),
            ]
        }
        let session = try #require(try Self.sessions(scene, of: [.log]).first { $0.id == "HILD" })
        #expect(session.calls == 2 && session.writes == 1 && session.denials == 1)
    }
}
