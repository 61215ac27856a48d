internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let missingVersion = Rule(
        id: "missing-version",
        severity: .low,
        summary: "a policy has no `Version`",
        why: "It is then read as 2008-10-17, in which policy variables are ordinary text.",
        fix: "Add `\"Version\": \"2012-10-17\"`.",
        source: AWSDocs.version,
        fires: [Example(.identity, #"«{"Statement": []}»"#)],
        quiet: [Example(.identity, #"{"Version": "2012-10-17", "Statement": []}"#)],
        check: .document(.all) { draft, check in
            guard draft.root.kind == .object, !draft.members.contains(where: { $0.name.lowercased() == "version" }) else { return }
            check.report(
                draft.root, "a policy without `Version` is read as 2008-10-17", help: "add `\"Version\": \"2012-10-17\"`",
                fix: .addVersion, severity: hasVariable(draft.root.text) ? .medium : nil)
        }
    )
}
