internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let addressHostBits = Rule(
        id: "address-host-bits",
        severity: .low,
        summary: "a block of addresses has bits set beyond its prefix",
        why: "They are ignored: the block is wider than the address before the slash suggests.",
        fix: "Write the block's first address, or `/32` (`/128`) for one address.",
        source: AWSDocs.checks,
        fires: [.allow(if: #""IpAddress": {"aws:SourceIp": «"203.0.113.7/24"»}"#)],
        quiet: [.allow(if: #""IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "203.0.113.7"]}"#)],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions where condition.op.family == .address {
                for value in condition.known {
                    guard let block = AddressBlock(value.text), let slash = value.text.firstIndex(of: "/"),
                        let address = AddressBlock.address(value.text[..<slash]), address.0 != block.base
                    else { continue }
                    check.report(
                        value.value, "\(code(value.text)) stands for a whole block",
                        help: "for one address write `\(value.text[..<slash])/\(block.isV6 ? 128 : 32)`")
                }
            }
        }
    )
}
