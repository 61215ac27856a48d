internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let invalidVersion = Rule(
        id: "invalid-version",
        severity: .high,
        summary: "`Version` is not a version of the policy language",
        why: "AWS refuses the document. The version is that of the language, not the day on which the policy was written.",
        fix: "Write `2012-10-17`.",
        source: AWSDocs.version,
        fires: [
            Example(.identity, #"{"Version": «"2012-10-18"», "Statement": []}"#)
        ],
        quiet: [Example(.identity, #"{"Version": "2012-10-17", "Statement": []}"#)],
        check: .document(.all) { draft, check in
            guard let value = draft["Version"], let text = value.string, Policy.Version(rawValue: text) == nil, !value.isFree
            else { return }
            check.report(value, "\(code(text)) is not a version of the policy language", help: "write `2012-10-17`")
        }
    )
}
