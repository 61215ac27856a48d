internal import Authorization
internal import Documents
package import PolicyLanguage

/// A pool of statements of one kind of policy: it allows what an Allow matches and no Deny does (docs/reference/policies.md).
package struct StatementPool: Sendable {
    package let policies: [Policy]

    package init(_ policies: [Policy]) { self.policies = policies }

    /// A statement with the policy that holds it.
    package struct Entry: Sendable {
        package let policy: Int
        /// What the policy is called, where it has a name.
        package var policyName: String?
        package let statement: Statement
    }

    /// The statements in the order of the policies.
    package var entries: [Entry] {
        policies.enumerated().flatMap { number, policy in
            policy.statements.map { Entry(policy: number, policyName: policy.name, statement: $0) }
        }
    }

    /// The statements that speak of somebody.
    func entries(for asker: Asker?, isResourcePolicy: Bool) -> [Entry] {
        guard let asker else { return entries }
        return entries.filter { asker.isMeant(by: $0.statement, isResourcePolicy: isResourcePolicy) }
    }

    /// Whether the pool allows a request, by plain evaluation. `unknown` where the context is open or a variable has no value.
    package func allows(_ request: Witness) -> Truth {
        var allowed = Truth.no
        var denied = Truth.no
        for policy in policies {
            for statement in policy.statements {
                let applies = statement.applies(to: request)
                if statement.effect == .deny { denied = denied || applies } else { allowed = allowed || applies }
            }
        }
        return allowed && !denied
    }

    /// The first statement of an effect that applies to a request.
    package func first(_ effect: Effect, applyingTo request: Witness) -> Entry? {
        entries.first { $0.statement.effect == effect && $0.statement.applies(to: request) == .yes }
    }
}

extension Statement {
    /// Whether action, resource and every condition match a request; who makes it is not looked at.
    package func applies(to request: Witness) -> Truth {
        actions.matches(request.action) ? applies(request.action, on: request.resource, in: request.context) : .no
    }
}

extension StatementPool {
    /// RCPFullAWSAccess, which AWS itself attaches everywhere.
    static let ownedByAWS: [Policy] = {
        let text = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}"#
        let policy = try? Policy(
            JSONDocument.parse(text, name: "RCPFullAWSAccess").root, kind: .resourceControl, name: "RCPFullAWSAccess")
        return policy.map { [$0] } ?? []
    }()
}
