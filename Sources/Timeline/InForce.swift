package import Activity
internal import Documents
package import PolicyLanguage
package import Principals

/// Everything that bound one session, as far as accounts, organisation and logs tell.
package struct InForce: Sendable {
    package let principal: PrincipalFacts
    package let bindings: Bindings
    /// The session policies; nil where there are none, or none is known. Policies by ARN stand here with their documents.
    package internal(set) var sessionPolicies: [Policy]?
    package internal(set) var sessionPolicy = PolicyPresence.none
    /// What issued the session's credentials; nil where no log has it.
    package internal(set) var issue: SessionIssue?
    /// The session's tags; nil where nothing tells.
    package internal(set) var sessionTags: [Tag]?
    /// All parts of what binds the session that are missing, of whatever layer.
    package internal(set) var missing: [MissingPart]

    package var boundary: PolicyPresence {
        if bindings.hasBoundary {
            let arn = principal.role?.boundary?.arn ?? principal.user?.boundary?.arn
            return .present([arn ?? bindings.boundary?.name ?? "boundary"])
        }
        return missing.first { $0.layer == .boundary }.map { .unknown($0.gap.reason) } ?? .none
    }

    /// Layers of which a part is missing: a verdict that leans on one of them is no more than `depends`.
    package var openLayers: Set<PolicyKind> { Set(missing.map(\.layer)) }
}

/// Principals and the logs, put together: what was in force for whom, and when.
///
/// The account details are one picture: they are taken to hold at every moment of the logs. `PermissionEvents` finds the events
/// that say otherwise.
package struct Timeline: Sendable {
    package let directory: Directory

    package init(_ directory: Directory) {
        self.directory = directory
    }

    /// What bound the session in which an event was made; nil where the event names no principal.
    ///
    /// - Parameter issue: the event that issued the session's credentials; nil where no log has it.
    package func inForce(_ identity: EventIdentity, issue: SessionIssue?) -> InForce? {
        guard let name = Self.principal(of: identity) else { return nil }
        let federating = identity.issuerType == "IAMUser" ? identity.issuerARN : nil
        let facts = directory.facts(of: name, federating: federating)
        let bindings = directory.bindings(of: facts)
        var inForce = InForce(principal: facts, bindings: bindings, missing: bindings.missing)
        inForce.issue = issue
        switch (identity.isLongTerm, name.kind, issue) {
        case (false, _, let issue?): limit(&inForce, by: issue, account: name.account ?? "")
        // A user's console and GetSessionToken sessions have the user's own permissions (docs/reference/special-principals.md).
        case (true, _, _), (_, .user, _), (_, .root, _), (_, .service, _): inForce.sessionTags = []
        // Identity Center opens the sessions of its roles itself: nobody can pass a session policy with them.
        case _ where Self.isOfIdentityCenter(facts): break
        default:
            inForce.sessionPolicy = .unknown("the event that issued the session's credentials is not in the logs")
            let reason =
                "the event that issued the credentials of `\(name.text)` is not in the logs: a session policy would not be known"
            let gap = Gap(.evidence, reason, help: "give the logs from the start of the session on")
            inForce.missing.append(MissingPart(.session, gap))
        }
        return inForce
    }

    /// Roles of that name can be made by Identity Center alone, also where the input does not have them.
    private static func isOfIdentityCenter(_ facts: PrincipalFacts) -> Bool {
        facts.role?.isIdentityCenter ?? (facts.name.kind == .roleSession && facts.name.name.hasPrefix("AWSReservedSSO_"))
    }

    private func limit(_ inForce: inout InForce, by issue: SessionIssue, account: String) {
        inForce.sessionTags = issue.tags
        inForce.missing += issue.missing
        guard issue.isLimited else { return }
        var policies = issue.policies ?? []
        var names = policies.compactMap(\.name)
        for arn in issue.policyARNs {
            names.append(arn)
            do throws(InputError) {
                guard var policy = try directory.managedPolicy(arn, in: account)?.defaultVersion?.policy(kind: .session) else {
                    let reason = "session policy `\(arn)` of \(issue.event.name) \(issue.event.id) is not in the input"
                    inForce.missing.append(MissingPart(.session, Gap(.evidence, reason, at: issue.event.location)))
                    continue
                }
                policy.name = arn
                policies.append(policy)
            } catch {
                inForce.missing.append(MissingPart(.session, Gap(error)))
            }
        }
        inForce.sessionPolicies = policies.isEmpty ? nil : policies
        if names.isEmpty, let reason = issue.missing.first?.gap.reason {
            inForce.sessionPolicy = .unknown(reason)
        } else {
            inForce.sessionPolicy = .present(names)
        }
    }

    /// The principal whose policies bind the caller of an event; of a session the ARN does not have the role's path.
    package static func principal(of identity: EventIdentity) -> PrincipalName? {
        switch identity.kind {
        case .assumedRole, .role, .iamUser, .root, .federatedUser, .identityCenterUser:
            identity.arn.flatMap(PrincipalName.init) ?? identity.issuerARN.flatMap(PrincipalName.init)
        case .awsService:
            identity.invokedBy.flatMap(PrincipalName.init)
        case .awsAccount, .webIdentityUser, .samlUser, .directory, .unknown:
            nil
        }
    }
}

extension EventIdentity {
    /// A user's own access key, or the root user's: not issued for a time.
    package var isLongTerm: Bool { accessKeyID?.hasPrefix("AKIA") ?? false }
}
