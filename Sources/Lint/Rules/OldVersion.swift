internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let oldVersion = Rule(
        id: "old-version",
        severity: .low,
        summary: "a policy is written in the language of 2008",
        why: "In 2008-10-17 policy variables are ordinary text, and newer parts of the language do not work.",
        fix: "Write `2012-10-17`, after a look at every `${` in the document.",
        source: AWSDocs.version,
        fires: [Example(.identity, #"{"Version": «"2008-10-17"», "Statement": []}"#)],
        quiet: [Example(.identity, #"{"Version": "2012-10-17", "Statement": []}"#)],
        check: .document(.all) { draft, check in
            guard let value = draft["Version"], value.string == "2008-10-17" else { return }
            check.report(value, "the policy language of 2008", help: "write `2012-10-17`", fix: .rewrite("2012-10-17"))
        }
    )
}
