internal import Activity
internal import Catalogue
internal import PolicyLanguage
internal import Principals

extension Directory {
    /// Notes who owns the buckets that an event names: their ARNs do not tell it.
    mutating func noteOwners(in event: Event) {
        guard event.source == "s3.amazonaws.com", event.has(.resources), let resources = try? event.resources() else { return }
        for resource in resources {
            let name = ResourceName(resource.arn)
            guard let account = resource.account, name.account == nil,
                ResourcePolicyFacts.mayBeOfAnyAccount(service: name.service ?? "")
            else { continue }
            note(owner: account, of: ResourcePolicies.holder(of: name))
        }
    }
}
