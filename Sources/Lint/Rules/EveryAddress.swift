internal import Findings
internal import Documents
internal import PolicyLanguage

extension Rule {
    static let everyAddress = Rule(
        id: "every-address",
        severity: .medium,
        summary: "a block of addresses is the whole Internet",
        why: "The condition excludes nobody.",
        fix: "Name the networks that are meant.",
        source: AWSDocs.globalKeys,
        fires: [.allow(if: #""IpAddress": {"aws:SourceIp": [«"0.0.0.0/0"», «"::/0"»]}"#)],
        quiet: [.allow(if: #""IpAddress": {"aws:SourceIp": "203.0.113.0/24"}"#)],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions where condition.op.family == .address {
                for value in condition.known where AddressBlock(value.text)?.prefixLength == 0 {
                    check.report(value.value, "\(code(value.text)) is every address")
                }
            }
        }
    )
}
