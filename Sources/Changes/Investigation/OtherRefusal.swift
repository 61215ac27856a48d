/// Refusals of services that no policy of IAM made, by how their messages begin: behind that stand names that callers choose
/// (docs/reference/denials.md).
enum OtherRefusal {
    private static let beginnings = [
        ("Insufficient Lake Formation permission", "because a grant of Lake Formation is missing"),
        ("IAM user access not activated", "because the account's billing is not opened to IAM"),
        ("IAM user access is not activated", "because the account's billing is not opened to IAM"),
        ("You don't have access to the model", "because the account has no access to the model"),
        ("The request was denied due to a VPC endpoint policy", "by the policy of a VPC endpoint"),
    ]

    /// Why, in words; nil where the message is of another kind.
    static func words(for message: String) -> String? { beginnings.first { message.hasPrefix($0.0) }?.1 }
}
