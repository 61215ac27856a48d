internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let everyAddress = Rule(
        id: "every-address",
        severity: .medium,
        summary: "a block of addresses is the whole Internet",
        why: "The condition excludes nobody.",
        fix: "Name the networks that are meant.",
        source: AWSDocs.globalKeys,
        fires: [
            .allow(if: #""IpAddress": {"aws:SourceIp": [«"0.0.0.0/0"», «"::/0"»]}"#),
            .allow(if: #""IpAddress": {"aws:SourceIp": [«"0.0.0.0/1"», "128.0.0.0/2", "192.0.0.0/2", "203.0.113.0/24"]}"#),
        ],
        quiet: [
            .allow(if: #""IpAddress": {"aws:SourceIp": "203.0.113.0/24"}"#),
            .allow(if: #""IpAddress": {"aws:SourceIp": ["0.0.0.0/1", "192.0.0.0/2"]}"#),
        ],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions where condition.op.family == .address {
                let blocks = condition.known.compactMap { value in AddressBlock(value.text).map { (value, $0) } }
                for isV6 in [false, true] {
                    let found = blocks.filter { $0.1.isV6 == isV6 }
                    let whole = found.filter { $0.1.prefixLength == 0 }
                    for (value, _) in whole { check.report(value.value, "\(code(value.text)) is every address") }
                    guard whole.isEmpty, let first = found.first, coverAll(found.map(\.1), isV6: isV6) else { continue }
                    let names = Phrase.list(found.map { code($0.0.text) }, limit: 3)
                    check.report(
                        first.0.value, "\(names) together are every IPv\(isV6 ? 6 : 4) address",
                        related: found.dropFirst().prefix(20).map { ("another block", $0.0.value) })
                }
            }
        }
    )

    /// Whether blocks of one family leave no address out.
    private static func coverAll(_ blocks: [AddressBlock], isV6: Bool) -> Bool {
        let most = isV6 ? UInt128.max : 0xFFFF_FFFF
        var next: UInt128 = 0
        for block in blocks.sorted(by: { $0.base < $1.base }) {
            if block.base > next { return false }
            if block.last >= most { return true }
            next = max(next, block.last + 1)
        }
        return false
    }
}
