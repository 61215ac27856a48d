internal import Findings
internal import PolicyLanguage

extension Rule {
    static let unsupportedElement = Rule(
        id: "unsupported-element",
        severity: .high,
        summary: "a statement has an element that its kind of policy may not have",
        why: "AWS refuses the document: what binds a principal names none, a trust policy is about its own role, and a resource "
            + "control policy applies to everyone.",
        fix: "Remove the element, or put the policy where it belongs.",
        source: AWSDocs.grammar,
        fires: [
            .allow(#""Action": "s3:GetObject", "Resource": "*", «"Principal"»: "*""#),
            .statement(.serviceControl, #""Effect": "Deny", "Action": "s3:*", "Resource": "*", «"Principal"»: "*""#),
            .trust(#""Principal": {"AWS": "111122223333"}, «"Resource"»: "*""#),
            .trust(#"«"NotPrincipal"»: {"AWS": "111122223333"}"#),
            .resourceControl(#""Principal": "*", «"NotAction"»: "s3:*", "Resource": "*""#),
        ],
        quiet: [.bucket(#""NotPrincipal": {"AWS": "111122223333"}"#)],
        check: .statement(.all) { statement, check in
            let kind = PolicyKinds(check.kind)
            for member in statement.members {
                guard let cure = unsupported[member.name]?.first(where: { $0.kinds.contains(kind) })?.cure else { continue }
                let article = check.kind == .identity ? "an" : "a"
                check.report(
                    member.key, "`\(member.name)` has no place in \(article) \(check.kind.rawValue) policy", help: cure)
            }
        }
    )

    private static let unsupported: [String: [(kinds: PolicyKinds, cure: String)]] = [
        "Principal": [(.withoutPrincipal, "remove it, or check the file with the kind that it has (`--kind`)")],
        "NotPrincipal": [
            (.withoutPrincipal, "remove it, or check the file with the kind that it has (`--kind`)"),
            (.trust, "name who may take the role in `Principal`"),
            (.resourceControl, "write `\"Principal\": \"*\"` and a condition on who is exempt"),
        ],
        "Resource": [(.trust, "remove it: a trust policy is about its own role")],
        "NotResource": [(.trust, "remove it: a trust policy is about its own role")],
        "NotAction": [(.resourceControl, "list the actions in `Action`")],
    ]
}
