package import Documents
internal import PolicyLanguage

/// Whole kinds of input that are missing.
extension Directory {
    /// Without account details nothing is known of anybody.
    package var missingAccounts: Gap? {
        guard accounts.isEmpty else { return nil }
        return Gap(
            .evidence, "no account authorization details were given: what anybody holds is not known",
            help: "give the output of `aws iam get-account-authorization-details`")
    }

    /// What an answer takes for granted, as an account may well be in no organisation.
    package var assumptions: [Gap] { organizations.allSatisfy(\.isPartial) && !accounts.isEmpty ? [Self.missingOrganization] : [] }

    /// The same for a question about one resource.
    package func assumptions(about resource: String?) -> [Gap] {
        assumptions + (resource.flatMap { assumption(ofOwner: ResourceName($0)) }.map { [$0] } ?? [])
    }

    package static let missingOrganization = Gap(
        .evidence, "no organisation was given: service and resource control policies are not counted",
        help: "give an organization.json, or the outputs of `aws organizations`")
}
