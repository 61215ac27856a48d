internal import Findings
internal import PolicyLanguage

extension Rule {
    static let invalidJSON = Rule(
        id: "invalid-json",
        severity: .high,
        summary: "the text is not JSON, or holds a key twice",
        why: "AWS refuses the document, and nothing in it can be checked.",
        fix: "Fix the syntax at the place that is shown.",
        source: AWSDocs.grammar,
        fires: [
            Example(.identity, #"{"Version": "2012-10-17",}"#),
            Example(.identity, #"{"Version": "2012-10-17", "Statement": [], "Statement": []}"#),
        ],
        quiet: [.allow(#""Action": "s3:GetObject", "Resource": "*""#)],
        check: .text
    )
}
