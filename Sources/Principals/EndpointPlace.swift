/// Where a VPC endpoint is and to which service it leads, as `aws ec2 describe-vpc-endpoints` tells it.
struct EndpointPlace: Sendable {
    /// `vpc-0123`
    let vpc: String
    /// `com.amazonaws.eu-west-1.s3`
    let service: String

    /// Nil where the output does not tell them.
    init?(_ vpc: String?, _ service: String?) {
        guard let vpc, let service, !vpc.isEmpty else { return nil }
        self.vpc = vpc
        self.service = service
    }

    /// Names of endpoints that are not the prefix of the actions behind them
    /// (https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html).
    private static let names = [
        "cloudwatch": ["monitoring"], "kinesis": ["kinesis-streams"], "firehose": ["kinesis-firehose"],
        "ecr": ["ecr.api", "ecr.dkr"],
        "states": ["sync-states"],
    ]

    /// Whether requests of actions with a prefix go through it.
    func leads(to prefix: String) -> Bool {
        let names = (Self.names[prefix] ?? []) + [prefix]
        return names.contains { service.hasSuffix(".\($0)") || service.contains(".\($0)-fips") }
    }
}
