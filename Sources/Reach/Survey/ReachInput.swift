internal import Authorization
internal import Catalogue
package import Documents
internal import PolicyLanguage
package import Principals

/// An input as reach is asked of it: read once, shared by as many threads as like.
package struct ReachInput: Sendable {
    package let directory: Directory
    let sides: ResourcePolicyIndex
    /// The denials of the resource control policies over each account.
    private var controls: [String: [ResourceStatement]] = [:]

    /// Cost: O(statements of resources' own policies and of resource control policies).
    package init(_ directory: Directory) {
        self.directory = directory
        sides = ResourcePolicyIndex(directory)
        for account in directory.accounts.map(\.id) where !directory.isManagementAccount(account) {
            guard let levels = directory.resourceControl(over: account) else { continue }
            let governed = GovernedRequests(resourcesOf: account)
            controls[account] = ControlLevel.policies(of: levels.levels).flatMap(\.self).flatMap { policy in
                policy.statements.filter { $0.effect == .deny }.map {
                    ResourceStatement(policy: policy, statement: $0, grant: .full, governed: governed)
                }
            }
        }
    }

    /// What resource control policies deny to a caller among the resources of its own account.
    func controls(of caller: BoundPrincipal) -> [ResourceStatement] {
        guard let account = caller.caller.account, !caller.caller.isServiceLinked else { return [] }
        return (controls[account] ?? []).filter { control in
            guard let principal = control.statement.principal else { return true }
            return caller.caller.grant(of: principal, effect: .deny, identity: caller.identity) != .none
        }
    }

    /// The ARNs of every user and role, in the order of accounts and names.
    package var principals: [String] {
        directory.accounts.flatMap { account in account.users.map(\.facts.arn) + account.roles.map(\.facts.arn) }
    }

    /// Whether account details were given at all.
    package var isKnown: Bool { !directory.accounts.isEmpty }

    /// Account details that are missing: nothing can then be known.
    package var gaps: [Gap] { directory.missingAccounts.map { [$0] } ?? [] }

    /// What the answers take for granted.
    package var assumptions: [Gap] { directory.assumptions(about: nil) }

    /// What each user and role can do, several at once, in the order of `principals`.
    ///
    /// - Parameter tell: what to keep of each; a whole summary of a broad principal is large.
    package func survey<Told: Sendable>(_ tell: @escaping @Sendable (ReachSummary) -> Told) throws(InputError) -> [Told] {
        let principals = principals
        let pieces = Parallel.run(count: principals.count, workers: Parallel.usualWorkers) { next in
            let surveyor = ReachSurveyor(self)
            var told: [(number: Int, result: Result<Told, InputError>)] = []
            while let number = next() {
                do throws(InputError) {
                    told.append((number, .success(tell(try surveyor.summary(of: principals[number])))))
                } catch {
                    told.append((number, .failure(error)))
                }
            }
            return told
        }
        var all: [Told] = []
        for (_, result) in pieces.joined().sorted(by: { $0.number < $1.number }) { all.append(try result.get()) }
        return all
    }
}
