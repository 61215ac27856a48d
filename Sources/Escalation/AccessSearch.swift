internal import Authorization
package import Documents
internal import PolicyLanguage
package import Principals

/// Finds everybody who may do one thing, and through which roles (`dangerous-access` 2.1).
package struct AccessSearch {
    private let landscape: SearchCache
    private let authorizer: DirectoryAuthorizer

    package init(_ directory: Directory) {
        landscape = SearchCache(PrincipalGraph(directory))
        authorizer = DirectoryAuthorizer(directory, closed: false)
    }

    /// Somebody who may, and what leads there.
    private struct Found {
        let holder: AccessHolder
        /// The number of the principal, where it is one of the input's users and roles.
        let number: Int?
    }

    /// - Parameter context: keys of the request that are known.
    ///
    /// Cost: a decision for each principal, and one for each principal and role that it might take over on the way.
    /// - Throws: `InputError` where the question names no resource.
    package func holders(
        action: String, resource: String, context: [(key: String, value: String)] = []
    ) throws(InputError) -> AccessReport {
        var gaps = landscape.ground.gaps
        var found: [Found] = []
        for (arn, number) in candidates(resource) {
            let question = Question(principal: arn, action: action, resource: resource, context: context)
            let answer = try authorizer.answer(question, action: action, resource: resource)
            gaps.formUnion(answer.gaps)
            // That a resource may have a policy of its own which is not given is a gap, and not everybody's access.
            let verdict = number == nil ? answer.verdict : answer.decision.verdict
            guard verdict == .allowed || verdict == .depends else { continue }
            // What an open verdict hangs on must be able to turn out well.
            if let dependency = answer.dependency, dependency.allowing.isEmpty { continue }
            let holder = AccessHolder(
                principal: arn, isCertain: answer.verdict == .allowed, chain: [], hangsOn: answer.dependency?.allowing ?? [],
                statements: answer.decision.statements.filter { $0.statement.effect == .allow })
            found.append(Found(holder: holder, number: number))
        }
        addChains(to: &found)
        return AccessReport(
            holders: found.map(\.holder).sorted(by: Self.order), gaps: gaps.sorted(),
            assumptions: landscape.directory.assumptions)
    }

    private static func order(_ left: AccessHolder, _ right: AccessHolder) -> Bool {
        if left.isCertain != right.isCertain { return left.isCertain }
        if left.chain.count != right.chain.count { return left.chain.count < right.chain.count }
        return left.principal < right.principal
    }

    /// The input's users and roles, its accounts' roots, and whoever the resource's own policy names.
    private func candidates(_ resource: String) -> [(arn: String, number: Int?)] {
        var list: [(arn: String, number: Int?)] = landscape.ground.subjects.enumerated().map { ($1.arn, $0) }
        for account in landscape.directory.accounts { list.append(("arn:\(account.partition):iam::\(account.id):root", nil)) }
        var seen = Set(list.map(\.arn))
        guard case .policy(let bound) = landscape.directory.resourcePolicies.policy(governing: ResourceName(resource)) else {
            return list
        }
        let partition = ResourceName(resource).partition ?? "aws"
        for statement in bound.policy.statements where statement.effect == .allow {
            for entry in statement.principal.map({ $0.isNegated ? [.everyone] : $0.entries }) ?? [] {
                guard let name = Self.name(of: entry, partition), seen.insert(name).inserted else { continue }
                list.append((name, nil))
            }
        }
        return list
    }

    private static func name(of entry: PrincipalEntry, _ partition: String) -> String? {
        switch entry {
        case .everyone: "*"
        case .account(let account): "arn:\(partition):iam::\(account):root"
        case .arn(let name): name.text
        case .service(let name): name
        // Whose it was is not told, and who holds such a token or canonical id is not in an input.
        case .uniqueID, .federated, .canonicalUser: nil
        }
    }

    // MARK: chains

    /// Adds whoever can take over a role that may, then whoever can take over that role, until there is nobody new.
    private func addChains(to found: inout [Found]) {
        var reached = Set(found.compactMap(\.number))
        var frontier = found.filter { $0.number.map { landscape.ground.subject($0).isRole } ?? false }
        while !frontier.isEmpty {
            // By a sure way if there is one.
            frontier.sort { $0.holder.isCertain && !$1.holder.isCertain }
            var next: [Found] = []
            for number in landscape.ground.starts where !reached.contains(number) {
                let finder = EdgeFinder(landscape, PrincipalState(number))
                var best: Found?
                for last in frontier {
                    guard let role = last.number, let permit = finder.assumption(of: role) else { continue }
                    let step = EscalationStep(assuming: permit, by: finder.rights)
                    let holder = AccessHolder(
                        principal: landscape.ground.subject(number).arn, isCertain: permit.isCertain && last.holder.isCertain,
                        chain: [step] + last.holder.chain, hangsOn: permit.hangsOn + last.holder.hangsOn,
                        statements: last.holder.statements)
                    if best == nil || holder.isCertain { best = Found(holder: holder, number: number) }
                    if holder.isCertain { break }
                }
                if let best { next.append(best) }
            }
            reached.formUnion(next.compactMap(\.number))
            found += next
            frontier = next.filter { $0.number.map { landscape.ground.subject($0).isRole } ?? false }
        }
    }
}
