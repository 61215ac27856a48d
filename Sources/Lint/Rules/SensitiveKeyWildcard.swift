internal import Catalogue
internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let sensitiveKeyWildcard = Rule(
        id: "sensitive-key-wildcard",
        severity: .high,
        summary: "a key that names an account, an organisation or a network is compared with a wildcard or a tag",
        why: "Such names are given by AWS at random: a pattern admits strangers, and a tag whoever may set it.",
        fix: "Write the ids in full.",
        source: AWSDocs.globalKeys,
        fires: [
            .allow(if: #""StringLike": {"aws:PrincipalOrgID": «"o-*"», "aws:SourceAccount": [«"1111*"», "111122223333"]}"#),
            .allow(if: #""StringLike": {"aws:userid": «"*:session"»}"#),
        ],
        quiet: [
            .allow(if: #""StringEquals": {"aws:ResourceAccount": "${aws:PrincipalAccount}"}"#),
            .allow(if: #""StringLike": {"aws:userid": "AROAEXAMPLEID:*", "aws:SourceVpce": "vpce-0123*"}"#),
        ],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions {
                let isUserID = condition.key.name == "aws:userid"
                guard isUserID || condition.key.global?.isSensitive == true else { continue }
                for value in condition.known {
                    let text = value.text
                    let variable = VariableScan(text)?.keys.first
                    if let variable {
                        // A tag is chosen by whoever may set it; ids of the caller and the resource are AWS's.
                        guard variable.lowercased().contains("tag/") else { continue }
                        check.report(value.value, "\(code(condition.key.text)) is compared with a tag, \(code(variable))")
                    } else if condition.isLike, let wild = text.firstIndex(where: { $0 == "*" || $0 == "?" }) {
                        let fixed = text[..<wild]
                        // AWS's own measure: six characters before the wildcard; before the colon of a user id none at all.
                        guard isUserID ? !fixed.contains(":") : fixed.utf8.count < 6 else { continue }
                        check.report(
                            value.value, "a wildcard in \(code(text)) admits strangers", help: "write the id in full",
                            severity: isUserID ? .medium : .high)
                    }
                }
            }
        }
    )
}
