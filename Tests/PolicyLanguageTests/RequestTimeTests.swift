import Documents
import Testing

@testable import PolicyLanguage

/// What is known of a condition on the clock where a request is made from a moment on.
@Suite struct RequestTimeTests {
    private static let start = "2026-09-01T00:00:00Z"

    private static func truth(_ op: Operator, _ key: String, _ values: [String], in context: Context) throws -> Truth {
        let origin = try JSONDocument.parse("{}", name: "p.json").root
        return Condition(op, key, values, origin: origin).holds(in: context)
    }

    @Test(arguments: [
        (Operator.Comparison.dateLessThan, ["2026-09-01T00:00:00Z"], Truth.no), (.dateLessThan, ["2026-09-01T00:00:01Z"], .unknown),
        (.dateLessThan, ["2026-01-01", "2027-01-01"], .unknown), (.dateLessThan, ["2025-01-01", "soon"], .no),
        (.dateLessThanEquals, ["2026-09-01T00:00:00Z"], .unknown), (.dateLessThanEquals, ["2026-08-31"], .no),
        (.dateGreaterThan, ["2026-08-31"], .yes), (.dateGreaterThan, ["2026-09-01"], .unknown),
        (.dateGreaterThanEquals, ["2026-09-01"], .yes), (.dateGreaterThanEquals, ["2027-01-01"], .unknown),
        (.dateEquals, ["2026-08-31"], .no), (.dateEquals, ["2026-09-01"], .unknown), (.stringLike, ["2020*"], .unknown),
    ])
    func theClockRunsOn(comparison: Operator.Comparison, values: [String], expected: Truth) throws {
        var context = Context(closed: false)
        context.derive(time: .from(try #require(Instant(iso: Self.start))))
        #expect(try Self.truth(Operator(comparison), "aws:CurrentTime", values, in: context) == expected)
        // Nothing is told of other keys.
        let other = try Self.truth(Operator(comparison), "aws:TokenIssueTime", values, in: context)
        #expect(other == .unknown)
    }

    @Test(arguments: [("1788220800", Truth.no), ("1788220801", .unknown), ("1600000000", .no)])
    func soDoItsSeconds(value: String, expected: Truth) throws {
        var context = Context(closed: false)
        context.derive(time: .from(try #require(Instant(iso: Self.start))))
        #expect(try Self.truth(Operator(.numericLessThan), "aws:EpochTime", [value], in: context) == expected)
    }

    @Test func aMomentIsKnownAndWhatIsGivenWins() throws {
        let moment = try #require(Instant(iso: Self.start))
        var context = Context(closed: false)
        context["aws:CurrentTime"] = .single("2020-01-01T00:00:00Z")
        context.derive(time: .at(moment))
        #expect(context["aws:CurrentTime"] == .single("2020-01-01T00:00:00Z"))
        #expect(context["aws:EpochTime"] == .single("1788220800"))
    }
}
