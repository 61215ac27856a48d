import Documents
import PolicyLanguage
import Testing

@testable import Authorization

/// What is large is evaluated; what is hostile costs no more than its size.
@Suite struct LimitTests {
    private func verdict(_ statements: [String], _ resource: String = Quirk.object, context: String = "") throws -> Verdict {
        let document = #"{"Version":"2012-10-17","Statement":[\#(statements.joined(separator: ","))]}"#
        return try Quirk.verdict(Quirk.user, "s3:GetObject", resource, identity: [document], context: context)
    }

    @Test func tenThousandStatementsAreEvaluated() throws {
        let filler = (0..<9_999).map { Quirk.allow("s3:Get*", "arn:aws:s3:::bucket-\($0)/*") }
        #expect(try verdict(filler) == .implicitlyDenied)
        #expect(try verdict(filler + [Quirk.allow("s3:GetObject", Quirk.object)]) == .allowed)
        #expect(try verdict([Quirk.allowAll] + filler + [Quirk.deny("s3:*", Quirk.object)]) == .explicitlyDenied)
    }

    @Test func aPolicyOfOneMegabyteIsEvaluated() throws {
        let long = (0..<16_000).map { "\"arn:aws:s3:::bucket-\($0)/some/longer/prefix/that/fills/the/policy/*\"" }.joined(
            separator: ",")
        let statement = #"{"Effect":"Allow","Action":"s3:*","Resource":[\#(long),"\#(Quirk.object)"]}"#
        #expect(statement.utf8.count > 1_000_000)
        #expect(try verdict([statement]) == .allowed)
    }

    @Test func tenThousandValuesOfAConditionAreEvaluated() throws {
        let values = (0..<10_000).map { "\"team-\($0)\"" }.joined(separator: ",")
        let statement =
            #"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringLike":{"aws:PrincipalTag/team":[\#(values)]}}}"#
        #expect(try verdict([statement], context: #""aws:PrincipalTag/team":"team-9999""#) == .allowed)
        #expect(try verdict([statement], context: #""aws:PrincipalTag/team":"team-x""#) == .implicitlyDenied)
    }

    /// 2,048 stars between letters that nearly match: a matcher that backtracks into each star would not end.
    @Test(arguments: [
        String(repeating: "*", count: 2_048), String(repeating: "*a", count: 1_024), String(repeating: "a*?", count: 700),
    ])
    func aPatternOfManyStarsStaysWithinPatternTimesText(stars: String) throws {
        let text = String(repeating: "a", count: 4_096)
        let matching = try verdict([Quirk.allow("s3:*", "arn:aws:s3:::\(stars)")], "arn:aws:s3:::\(text)")
        #expect(matching == .allowed)
        let failing = try verdict([Quirk.allow("s3:*", "arn:aws:s3:::\(stars)b")], "arn:aws:s3:::\(text)")
        #expect(failing == .implicitlyDenied)
    }

    @Test func aLineOfCasesBeyondTheLimitIsRefused() {
        let line = Array(repeating: UInt8(ascii: "x"), count: CaseBatch.longestLine + 1)
        let outcome = CaseBatch { _, _ in }.run(line + [10], name: "cases")
        #expect(outcome.decided == 0)
        #expect(outcome.faults.map(\.location) == [Location(file: "cases", line: 1)])
    }

    /// However a file is cut into pieces, lines keep their numbers and their order.
    @Test func manyPiecesGiveTheLinesInTheirOrder() throws {
        let case0 = #"{"id":"I","request":{"principal":"*","action":"s3:GetObject"},"policies":{}}"#
        let lines = (0..<5_000).map { $0 % 1_000 == 999 ? "bad" : case0.replacing("I", with: "\($0)") }
        let outcome = CaseBatch { result, out in out += "\(result.item.id)@\(result.location)\n".utf8 }
            .run(Array(lines.joined(separator: "\n").utf8), name: "c")
        let written = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").map(String.init)
        #expect(written == (0..<5_000).filter { $0 % 1_000 != 999 }.map { "\($0)@c:\($0 + 1):1" })
        #expect(outcome.faults.map { $0.location.start?.line } == [1_000, 2_000, 3_000, 4_000, 5_000])
    }
}
