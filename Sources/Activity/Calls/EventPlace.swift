extension Event {
    /// The names that stand for the place of the call in ARNs (docs/reference/cloudtrail.md).
    package var place: ResourceTemplates.Place {
        let partition: Substring? = (identity.arn ?? identity.issuerARN).flatMap { arn in
            let fields = arn.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 2)
            return fields.count > 1 && fields[0].elementsEqual("arn".utf8) ? Substring(fields[1]) : nil
        }
        let region = region ?? "*"
        return ResourceTemplates.Place(
            partition: partition.map(String.init) ?? Self.partition(ofRegion: region), region: region, account: account ?? "*")
    }

    private static func partition(ofRegion region: String) -> String {
        let partitions = [
            ("cn-", "aws-cn"), ("us-gov-", "aws-us-gov"), ("us-isob-", "aws-iso-b"), ("us-isof-", "aws-iso-f"),
            ("us-iso-", "aws-iso"),
            ("eu-isoe-", "aws-iso-e"), ("eusc-", "aws-eusc"),
        ]
        return partitions.first { region.hasPrefix($0.0) }?.1 ?? "aws"
    }
}
