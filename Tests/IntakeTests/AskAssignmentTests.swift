import Actors
import Documents
import Testing
import TestSupport

@testable import Intake

/// Which change a plan belongs to.
@Suite struct AskAssignmentTests {
    private static func change(_ id: String, _ from: String, _ to: String, asked: String = "") -> String {
        #"{"id":"\#(id)","window":{"from":"\#(from)","to":"\#(to)"},"actors":[{"principal":"arn:aws:iam::111122223333:role/deploy"}]\#(asked)}"#
    }

    private static func changes(_ list: String...) -> String { #"{"version":1,"changes":[\#(list.joined(separator: ","))]}"# }

    private static func plan(_ time: String?) -> String {
        let timestamp = time.map { #""timestamp":"\#($0)","# } ?? ""
        return #"""
            {"format_version":"1.2","terraform_version":"1.9.0",\#(timestamp)"planned_values":{},"resource_changes":[{"address":"a","mode":"managed",
             "type":"aws_dynamodb_table","change":{"actions":["delete"],"before":{"name":"rates"},"after":null}}]}
            """#
    }

    private static let first = change("A", "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z")
    private static let second = change("B", "2026-03-03T09:00:00Z", "2026-03-03T10:00:00Z")

    @Test(arguments: [
        ("2026-03-02T08:00:00Z", "A"), ("2026-03-02T09:30:00Z", "A"), ("2026-03-02T11:00:00Z", "B"), ("2026-03-03T10:00:00Z", "B"),
    ])
    func aPlanIsOfTheChangeThatComesNext(_ time: String, _ id: String) throws {
        let folder = try Folder([("changes.json", Self.changes(Self.first, Self.second)), ("plan.json", Self.plan(time))])
        let evidence = folder.read()
        #expect(evidence.gaps == [])
        #expect(evidence.changes.filter { $0.asked?.derivation != nil }.map(\.id) == [id])
        let asked = try #require(evidence.changes.compactMap(\.asked).first)
        #expect(asked.actions?.contains("dynamodb:DeleteTable") == true)
        #expect(asked.derivation?.sources.map(\.kind) == ["Terraform plan"])
        #expect(evidence.files.map(\.kind) == ["changes", "Terraform plan"])
    }

    @Test func aPlanOfNoTimeIsOfNoneOfSeveral() throws {
        let folder = try Folder([("changes.json", Self.changes(Self.first, Self.second)), ("plan.json", Self.plan(nil))])
        let evidence = folder.read()
        #expect(evidence.gaps.map(\.kind) == [.evidence])
        #expect(evidence.changes.allSatisfy { $0.asked == nil })
    }

    @Test func aPlanMadeAfterwardsIsTold() throws {
        let folder = try Folder([("changes.json", Self.changes(Self.first)), ("plan.json", Self.plan("2026-04-01T00:00:00Z"))])
        #expect(folder.read().gaps.map(\.kind) == [.evidence])
    }

    @Test func whatTheChangeDeclaresIsNotOverruled() throws {
        let own = Self.change(
            "A", "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z", asked: #","asked":{"task":"t","actions":["dynamodb:UpdateTable"]}"#
        )
        let folder = try Folder([("changes.json", Self.changes(own)), ("plan.json", Self.plan(nil))])
        let evidence = folder.read()
        #expect(evidence.gaps == [])
        #expect(evidence.changes.compactMap(\.asked?.actions) == [["dynamodb:UpdateTable"]])
    }

    @Test func aDeclaredTaskStaysBesideThePlan() throws {
        let own = Self.change("A", "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z", asked: #","asked":{"task":"Drop rates"}"#)
        let folder = try Folder([("changes.json", Self.changes(own)), ("plan.json", Self.plan(nil))])
        let asked = try #require(folder.read().changes.first?.asked)
        #expect(asked.task == "Drop rates")
        #expect(asked.actions?.contains("dynamodb:DeleteTable") == true)
    }

    @Test func aSessionThatStandsForAChangeIsAskedByThePlan() throws {
        let session =
            #"{"format":"ambit-session","version":1,"sessions":[{"agent":"kiro","id":"s","toolCalls":[{"tool":"x","time":"2026-03-02T09:00:00Z"}]}]}"#
        let folder = try Folder([
            ("plan.json", Self.plan(nil)), ("session.json", session), (".kiro/specs/rates/tasks.md", "- [ ] 1. Remove rates\n"),
        ])
        let evidence = folder.read()
        #expect(evidence.askedOfSessions.keys.sorted() == ["s"])
        #expect(evidence.askedOfSessions["s"]?.derivation?.sources.map(\.kind) == ["Terraform plan"])
    }
}
