internal import Catalogue
internal import PolicyLanguage
internal import Principals

/// Resources of one kind whose own policy must speak before identity policies count (docs/reference/resource-policies.md), as far as the
/// input has that policy: KMS keys, and the roles of accounts all of whose roles are given.
struct AskingResources: Sendable {
    /// Its number in `ResourcePolicyFacts.mustSpeak`.
    let fact: Int
    let actions: [ActionPattern]
    let resources: [ResourceAtom]

    /// On which resources.
    var place: Formula { .disjunction(resources.map { .atom(.resource($0)) }) }

    var formula: Formula { .conjunction([.disjunction(actions.map { Formula($0) }), place]) }

    static func all(_ governed: [GovernedRequests], _ directory: Directory) -> [AskingResources] {
        var wholeAccounts: Set<String> = []
        var roles: [ResourceAtom] = []
        for account in directory.accounts where account.whole.contains(.roles) {
            wholeAccounts.insert(account.id)
            let arns = account.roles.map(\.facts.arn) + account.users.map(\.facts.arn)
            for partition in Set(arns.compactMap { ResourceName($0).partition.map { String($0) } }).sorted() {
                roles += GovernedRequests.atoms(of: ["arn:\(partition):iam::\(account.id):role/*"])
            }
        }
        return ResourcePolicyFacts.mustSpeak.enumerated().compactMap { number, fact in
            let isTrust = fact.actions == ResourcePolicyFacts.trustActions
            var resources = isTrust ? roles : []
            for part in governed where part.mustSpeak && part.isTrust == isTrust {
                if isTrust, let account = ResourceName(part.holder).account, wholeAccounts.contains(String(account)) { continue }
                resources += part.resources
            }
            guard !resources.isEmpty else { return nil }
            return AskingResources(fact: number, actions: fact.actions.map(ActionPattern.init), resources: resources)
        }
    }
}
