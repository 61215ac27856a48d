internal import Catalogue
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
    ///
    /// - Parameter action: what is asked of it, where that is one action; nil where no resource is asked whom it lets in itself.
    package func assumptions(about resource: String?, for action: String? = nil) -> [Gap] {
        let own = resource.flatMap { assumption(ofOwner: ResourceName($0)) }
        let policies = action.flatMap { mayAskPolicies(action: $0, on: resource) ? missingResourcePolicies : nil }
        return assumptions
            + [own, assumptionOfPublicAccess(to: resource.map { ResourceName($0) }), policies].compactMap(\.self)
    }

    /// That policies of resources say nothing, where none at all was given.
    private var missingResourcePolicies: Gap? { resourcePolicies.count == 0 ? Self.missingResourcePolicies : nil }

    /// Whether a request of an action asks a policy of what it acts on, other than a role's trust policy.
    private func mayAskPolicies(action: String, on resource: String?) -> Bool {
        func mayHavePolicy(_ arn: String) -> Bool {
            ResourceName(arn).service != "iam" && ResourcePolicyFacts.mayHavePolicy(arn: arn)
        }
        if let resource, Glob(resource).isLiteral { return !ResourceName(resource).isNone && mayHavePolicy(resource) }
        return ActionCatalogue.standard.action(named: action)?.resourceTypes.contains { mayHavePolicy($0.type.arnFormat) } ?? false
    }

    package static let missingResourcePolicies = Gap(
        .evidence, "no resource policy was given: what policies of buckets, keys and queues grant or deny is not counted",
        help: "give a resource-policies.json, or the outputs of `aws s3api get-bucket-policy` and the like")

    /// That public policies of buckets are in force, where nothing of Block Public Access is told.
    ///
    /// - Parameter resource: what is asked about; nil for everything.
    private func assumptionOfPublicAccess(to resource: ResourceName?) -> Gap? {
        let holders = resource.map { [ResourcePolicies.holder(of: $0)] } ?? resourcePolicies.arns
        let open = holders.map { ResourceName($0) }.filter { bucket in
            guard bucket.service == "s3", bucket.account == nil, let name = bucket.resource,
                case .policy(let bound) = resourcePolicies.policy(governing: bucket), isPublic(bound.policy, ofBucket: bucket)
            else { return false }
            return possibleOwners(ofBucket: bucket).allSatisfy { sharing.publicAccessBlock(ofBucket: name, in: $0) == nil }
        }
        guard let first = open.first?.resource else { return nil }
        let more = open.count > 1 ? " and \(open.count - 1) more" : ""
        return Gap(
            .evidence,
            "no setting of S3 Block Public Access was given for `\(first)`\(more): a public policy is taken to be in force",
            help:
                "give `aws s3api get-public-access-block` of the bucket, and `aws s3control get-public-access-block` of its account"
        )
    }

    package static let missingOrganization = Gap(
        .evidence, "no organisation was given: service and resource control policies are not counted",
        help: "give an organization.json, or the outputs of `aws organizations`")
}
