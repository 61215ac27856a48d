import Intake
import PolicyLanguage
import Testing
import TestSupport
import WhatIf

/// Equal calls are looked up and decided once; what differs in any way that counts is decided by itself.
@Suite struct EqualCallTests {
    private static let denial = #"{"Effect": "Deny", "Action": "dynamodb:DeleteTable", "Resource": "TABLE"}"#

    private static func stopped(_ statement: String, on text: String? = nil) throws -> [String] {
        func delete(_ id: String, _ table: String, _ second: Int) -> String {
            Inputs.event("dynamodb", "DeleteTable", #"{"tableName": "\#(table)"}"#, id: id, at: "10:30:0\(second)")
        }
        let evidence = try Inputs.evidence([
            delete("a", "orders", 0), delete("b", "orders", 1), delete("c", "carts", 2),
            Inputs.event("dynamodb", "DescribeTable", #"{"tableName": "orders"}"#, id: "d", at: "10:30:03"),
        ])
        let target = try text.map { try CandidateTarget($0, in: evidence.directory, at: "--with") }
        let candidate =
            try target.map { try Inputs.candidate(.serviceControl, statement, on: $0) }
            ?? Inputs.candidate(.serviceControl, statement)
        return try #require(Replay([candidate], over: evidence).report().candidates.first).stopped.map(\.eventID)
    }

    @Test(arguments: [
        ("*", ["a", "b", "c"]), ("arn:aws:dynamodb:*:*:table/orders", ["a", "b"]), ("arn:aws:dynamodb:*:*:table/carts", ["c"]),
        ("arn:aws:dynamodb:*:*:table/none", []),
    ])
    func resourcesDecide(resource: String, ids: [String]) throws {
        #expect(try Self.stopped(Self.denial.replacing("TABLE", with: resource)) == ids)
    }

    @Test(arguments: [("deploy", ["a", "b", "c"]), ("other", [])])
    func targetsDecide(target: String, ids: [String]) throws {
        #expect(try Self.stopped(Self.denial.replacing("TABLE", with: "*"), on: target) == ids)
    }
}
