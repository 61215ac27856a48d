package import Authorization
internal import Documents
internal import PolicyLanguage

/// The line that `ambit decide` prints for a case.
///
/// `{"id", "verdict", "by": [{"layer", "level"?, "policy"?, "statement", "sid"?, "effect", "at", "certain"?}], "stoppedBy"?, "expect"?}`:
/// `by` holds the statements that made the verdict (for an allowed request those that allow, for an explicit denial those that deny,
/// for an open one all that may apply), `at` is `file:line:column`, `expect` stands only where the answer is another.
package enum DecisionLine {
    package static func append(_ result: CaseResult, to out: inout [UInt8]) {
        out += #"{"id":"#.utf8
        JSONText.append(result.item.id, to: &out)
        out += #","verdict":""#.utf8
        out += result.decision.verdict.rawValue.utf8
        out += #"","by":["#.utf8
        var first = true
        for applied in result.decision.decisive {
            if !first { out.append(UInt8(ascii: ",")) }
            first = false
            append(applied, to: &out)
        }
        out.append(UInt8(ascii: "]"))
        if let layer = result.decision.stoppedBy {
            out += #","stoppedBy":""#.utf8
            out += layer.rawValue.utf8
            out.append(UInt8(ascii: "\""))
        }
        if let expected = result.item.expected, expected != result.decision.verdict {
            out += #","expect":""#.utf8
            out += expected.rawValue.utf8
            out.append(UInt8(ascii: "\""))
        }
        out += "}\n".utf8
    }

    private static func append(_ applied: AppliedStatement, to out: inout [UInt8]) {
        out += #"{"layer":""#.utf8
        out += applied.layer.rawValue.utf8
        out.append(UInt8(ascii: "\""))
        if applied.layer == .serviceControl || applied.layer == .resourceControl {
            out += #","level":"#.utf8
            out += String(applied.level).utf8
        }
        if let name = applied.policy.name {
            out += #","policy":"#.utf8
            JSONText.append(name, to: &out)
        }
        out += #","statement":"#.utf8
        out += String(applied.statement.index).utf8
        if let sid = applied.statement.sid {
            out += #","sid":"#.utf8
            JSONText.append(sid, to: &out)
        }
        out += #","effect":""#.utf8
        out += applied.statement.effect.rawValue.utf8
        out += #"","at":"#.utf8
        JSONText.append(applied.statement.location.description, to: &out)
        if !applied.isCertain { out += #","certain":false"#.utf8 }
        out.append(UInt8(ascii: "}"))
    }
}
