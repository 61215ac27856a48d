internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let emptyStatement = Rule(
        id: "empty-statement",
        severity: .medium,
        summary: "a policy has no statement, or a statement no element",
        why: "Such a policy allows and denies nothing; most services of AWS refuse it.",
        fix: "Add a statement, or remove the policy.",
        source: AWSDocs.grammar,
        fires: [
            Example(.identity, #"{"Version": "2012-10-17", "Statement": «[]»}"#),
            Example(.identity, #"{"Version": "2012-10-17", "Statement": [«{}»]}"#),
        ],
        quiet: [.allow(#""Action": "s3:GetObject", "Resource": "*""#)],
        check: .document(.all) { draft, check in
            if let list = draft["Statement"], list.kind == .array, list.elements.isEmpty {
                check.report(list, "a policy without a statement allows and denies nothing")
            }
            for statement in draft.statements where statement.members.isEmpty {
                check.report(statement.value, "a statement without an element", in: statement)
            }
        }
    )
}
