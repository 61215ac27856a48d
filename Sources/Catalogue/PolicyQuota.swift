package import Documents

/// How large a policy document may be, with the day from which the number holds and the page that says so.
package struct PolicyQuota: Sendable {
    /// What holds such a document, as a message names it: `a managed policy`.
    package let holder: String
    /// In characters.
    package let size: Int
    /// Whether white space outside strings counts.
    package let countsWhiteSpace: Bool
    /// The day from which the number holds, where AWS has changed it.
    package let since: Day?
    package let page: String

    private init(_ holder: String, _ size: Int, countsWhiteSpace: Bool = false, since: String? = nil, _ page: String) {
        (self.holder, self.size, self.countsWhiteSpace, self.page) = (holder, size, countsWhiteSpace, page)
        self.since = since.flatMap { Day($0) }
    }

    /// The day on which the pages were read.
    package static let date = "2026-11-28"

    private static let iam = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html"
    private static let organizations =
        "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html"

    // Each list is in the order of sizes.

    package static let identity = [
        PolicyQuota("a managed policy", 6_144, iam), PolicyQuota("a role's inline policies", 10_240, iam),
    ]
    package static let boundary = [PolicyQuota("a managed policy", 6_144, iam)]
    package static let trust = [
        PolicyQuota("a trust policy by default", 2_048, iam), PolicyQuota("a trust policy", 4_096, iam),
    ]
    package static let session = [PolicyQuota("an inline session policy", 2_048, iam)]
    /// White space counts as it is sent; the console takes it out when it saves.
    package static let serviceControl = [
        PolicyQuota("a service control policy", 10_240, countsWhiteSpace: true, since: "2026-05-15", organizations)
    ]
    package static let resourceControl = [
        PolicyQuota("a resource control policy", 5_120, countsWhiteSpace: true, organizations)
    ]
    package static let resource = [
        PolicyQuota(
            "the policy of most resources", 20_480, "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html"),
        PolicyQuota(
            "a key policy", 32_768, "https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html"),
    ]
    package static let endpoint = [
        PolicyQuota("an endpoint policy", 20_480, "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html")
    ]
}
