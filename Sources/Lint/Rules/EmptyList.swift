internal import Documents
internal import Findings

extension Rule {
    static let emptyList = Rule(
        id: "empty-list",
        severity: .medium,
        summary: "a list of actions, resources or principals is empty",
        why: "An empty list matches nothing, so the statement does nothing; a `Not...` with an empty list matches everything.",
        fix: "Fill the list, or remove the statement.",
        source: AWSDocs.grammar,
        fires: [
            .allow(#""Action": «[]», "Resource": «[]»"#),
            .bucket(#""Principal": «{}»"#),
            .bucket(#""Principal": {"AWS": «[]»}"#),
        ],
        quiet: [.allow(#""Action": ["s3:GetObject"], "Resource": ["*"]"#)],
        check: .statement(.all) { statement, check in
            for member in statement.members {
                switch member.name {
                case "Action", "NotAction", "Resource", "NotResource":
                    guard member.value.kind == .array, member.value.elements.isEmpty else { continue }
                case "Principal", "NotPrincipal":
                    for entry in member.value.members where entry.value.kind == .array && entry.value.elements.isEmpty {
                        check.report(entry.value, "an empty list of \(code(entry.name)) principals")
                    }
                    guard member.value.kind == .object, member.value.members.isEmpty else { continue }
                default: continue
                }
                let meaning = member.name.hasPrefix("Not") ? "everything" : "nothing"
                check.report(member.value, "an empty `\(member.name)` matches \(meaning)")
            }
        }
    )
}
