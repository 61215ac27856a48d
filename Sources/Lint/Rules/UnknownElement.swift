internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let unknownElement = Rule(
        id: "unknown-element",
        severity: .high,
        summary: "a policy or a statement has an element that IAM does not know",
        why: "AWS refuses the document. Names of elements have an exact case.",
        fix: "Write the element's real name, or remove it.",
        source: AWSDocs.grammar,
        fires: [
            .allow(#"«"Actions"»: "s3:GetObject", "Action": "s3:GetObject", "Resource": "*""#),
            Example(.identity, #"{"Version": "2012-10-17", «"statement"»: [], «"Comment"»: "x"}"#),
        ],
        quiet: [Example(.resource, #"{"Version": "2012-10-17", "Id": "x", "Statement": []}"#)],
        check: .document(.all) { draft, check in
            for member in draft.members where !Policy.elements.contains(member.name) {
                check.report(
                    member.key, "\(code(member.name)) is not an element of a policy",
                    help: spelling(of: member.name, in: Policy.elements))
            }
            for statement in draft.statements {
                for member in statement.members where !DraftStatement.elements.contains(member.name) {
                    check.report(
                        member.key, "\(code(member.name)) is not an element of a statement",
                        help: spelling(of: member.name, in: DraftStatement.elements), in: statement)
                }
            }
        }
    )

    private static func spelling(of name: String, in known: [String]) -> String {
        SpellingSuggestion.name(to: name, in: known).map { "write `\($0)`" } ?? "remove it"
    }
}

extension DraftStatement {
    static let elements = [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
    ]
}
