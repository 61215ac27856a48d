internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let privateAddress = Rule(
        id: "private-address",
        severity: .high,
        summary: "`aws:SourceIp` is compared with addresses of a private network",
        why:
            "The key holds public addresses only; requests through a VPC endpoint do not have it. A positive operator never holds.",
        fix: "Use `aws:VpcSourceIp` with `aws:SourceVpc`, or the public addresses that the network goes out by.",
        source: AWSDocs.globalKeys,
        fires: [.allow(if: #""IpAddress": {"aws:SourceIp": [«"10.0.0.0/8"», «"192.168.1.7"»]}"#)],
        quiet: [
            .allow(if: #""IpAddress": {"aws:SourceIp": "203.0.113.0/24"}"#),
            .allow(if: #""IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}, "StringEquals": {"aws:SourceVpc": "vpc-12345678"}"#),
        ],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions where condition.key.name == "aws:sourceip" && condition.op.family == .address {
                let blocks = condition.known.compactMap { value in AddressBlock(value.text).map { (value, $0) } }
                let isPrivate = blocks.map { block in AddressBlock.privateBlocks.contains { $0.contains(block.1) } }
                let all = !isPrivate.isEmpty && isPrivate.count == condition.values.count && isPrivate.allSatisfy(\.self)
                for (block, hit) in zip(blocks, isPrivate) where hit {
                    check.report(
                        block.0.value, "\(code(block.0.text)) is private, and `aws:SourceIp` holds public addresses only",
                        help: "test `aws:VpcSourceIp` and `aws:SourceVpc`", severity: all ? .high : .low)
                }
            }
        }
    )
}
