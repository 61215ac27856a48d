internal import Catalogue
internal import PolicyLanguage

/// The name of a thing that a principal could make, or that may exist, in its own account.
struct ExampleName {
    /// `arn:aws:lambda:us-east-1:111122223333:function:example`.
    let name: ResourceName
    /// Every ARN of the kind in the account.
    let pattern: ARNPattern

    init(_ type: ResourceTypeFacts, in subject: PrincipalNode) {
        let partition = subject.name.partition ?? "aws"
        func filled(region: String, other: String) -> String {
            ResourceTypeFacts.filled(type.arnFormat) { variable in
                switch variable {
                case "${Partition}": partition
                case "${Region}": region
                case "${Account}": subject.account
                default: other
                }
            }
        }
        name = ResourceName(filled(region: HomeRegion.of(partition: partition), other: "example"))
        pattern = ARNPattern(filled(region: "*", other: "*"), variables: false, short: .padded, spans: false)
    }
}
