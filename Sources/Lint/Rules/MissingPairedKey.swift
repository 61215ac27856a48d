internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let missingPairedKey = Rule(
        id: "missing-paired-key",
        severity: .medium,
        summary: "a condition tests a private address without the network that it belongs to",
        why: "Private addresses recur in every network: anybody's VPC may hold the same.",
        fix: "Test the VPC or its endpoint in the same statement.",
        source: AWSDocs.globalKeys,
        fires: [.allow(if: #""IpAddress": {«"aws:VpcSourceIp"»: "10.0.0.0/8"}"#)],
        quiet: [.allow(if: #""IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}, "StringEquals": {"aws:SourceVpc": "vpc-12345678"}"#)],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions {
                guard let partners = pairs[condition.key.name],
                    !statement.conditions.contains(where: { partners.contains($0.key.name) })
                else { continue }
                check.report(
                    condition.keyValue, "\(code(condition.key.text)) says nothing without its network",
                    help: "test `\(partners[0])` too")
            }
        }
    )

    private static let pairs = [
        "aws:vpcsourceip": [
            "aws:sourcevpc", "aws:sourcevpce", "aws:sourcevpcarn", "aws:vpceaccount", "aws:vpceorgid", "aws:vpceorgpaths",
        ],
        "aws:ec2instancesourceprivateipv4": ["aws:ec2instancesourcevpc"],
    ]
}
