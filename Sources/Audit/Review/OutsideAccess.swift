import Catalogue
import Changes
import Documents
import Findings
import PolicyLanguage
import Principals
import Reach

/// Who outside gets at roles and resources: by policies, and by what stands beside them.
///
/// A statement's words tell whom it names; whether a request of an outsider passes the whole policy and the resource control policies
/// over it, the engine decides. What Block Public Access cuts off is no access.
struct OutsideAccess {
    private let directory: Directory
    private let zone: TrustZone
    private let clock: RequestClock
    /// What is known of every request.
    private var now = Context(closed: false)
    private(set) var gaps: [Gap] = []
    /// Buckets whose policy is public, and which Block Public Access closes all the same.
    private(set) var closed: Set<String> = []

    init(_ directory: Directory, _ zone: TrustZone) {
        self.directory = directory
        self.zone = zone
        clock = RequestClock(directory.asked)
        now.derive(time: directory.asked)
    }

    /// Without what applied until a day that is past.
    private func inForce(_ policy: Policy) -> Policy {
        policy.with(policy.statements.filter { $0.conditions.allSatisfy { $0.holds(in: now) != .no } })
    }

    private static let limits: Comparison.Limits = {
        var limits = Comparison.Limits()
        (limits.steps, limits.allSteps, limits.regionsPerStatement) = (40_000, 200_000, 1)
        return limits
    }()

    // MARK: - Roles

    mutating func admissions(of role: Role) -> [AccountEvidence.Admission] {
        // The trust of AWS's own roles is AWS's.
        guard !role.isServiceLinked, !role.isIdentityCenter, let trust = role.trust else { return [] }
        var policy = inForce(trust.policy)
        policy.name = "trust policy of \(role.facts.arn)"
        let named = admissions(in: policy, layer: "trust policy", owner: role.facts.account)
        // A provider that the account does not have signs nobody in.
        let alive = named.filter { !($0.outsider.kind == .provider && directory.federation.isMissing(provider: $0.outsider.name)) }
        return alive + certificates(role, policy) + pods(role)
    }

    /// Whoever shows a certificate of an authority that the account trusts takes a role that its profile and its trust give
    /// (https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html).
    private func certificates(_ role: Role, _ trust: Policy) -> [AccountEvidence.Admission] {
        let anchors = directory.federation.anchors(givingRole: role.facts.arn)
        guard !anchors.isEmpty else { return [] }
        let service = PrincipalEntry.service("rolesanywhere.amazonaws.com")
        return trust.statements.filter { $0.effect == .allow && $0.principal?.entries.contains(service) ?? false }.flatMap {
            statement in
            anchors.filter { statement.lets(anchor: $0.arn) }.map { anchor in
                let others = statement.conditions.map(\.keyText).filter { $0.lowercased() != "aws:sourcearn" }
                return AccountEvidence.Admission(
                    outsider: Outsider(.provider, anchor.arn, conditions: Set(others).sorted()),
                    statement: reference(statement, trust, "trust policy"), means: "by a certificate", place: anchor.location,
                    // Of AWS's own authority the account itself says to whom it gives certificates.
                    severity: anchor.source == "AWS_ACM_PCA" ? .info : .medium)
            }
        }
    }

    /// Pods of clusters outside of the accounts given are no way in: EKS gives roles of the cluster's own account.
    private func pods(_ role: Role) -> [AccountEvidence.Admission] {
        directory.federation.podRoles.filter { $0.role == role.facts.arn }.map { pod in
            AccountEvidence.Admission(
                outsider: Outsider(.provider, "pods of \(pod.cluster)/\(pod.namespace)/\(pod.serviceAccount)"), statement: nil,
                means: "by EKS Pod Identity", place: pod.location, severity: nil)
        }
    }

    // MARK: - Resources

    mutating func resources() -> [(arn: String, outsiders: [AccountEvidence.Admission])] {
        var found: [String: [AccountEvidence.Admission]] = [:]
        for (arn, bound) in directory.resourcePolicies.documents {
            let name = ResourceName(arn)
            var policy = inForce(bound.policy)
            policy.name = "policy of \(arn)"
            let outsiders = admissions(in: policy, layer: "resource policy", owner: owner(of: name))
            guard !outsiders.isEmpty, isClosed(policy, arn, name) else {
                found[arn] = outsiders
                continue
            }
            closed.insert(arn)
            // Services get in all the same.
            found[arn] = outsiders.filter { $0.outsider.kind == .service }
        }
        accessControlLists(&found)
        keyGrants(&found)
        shares(&found)
        for attribute in directory.sharing.attributes.sorted(by: { ($0.resource, $0.holder) < ($1.resource, $1.holder) }) {
            guard let outsider = outsider(attribute.holder) else { continue }
            found[attribute.resource, default: []].append(
                .init(outsider: outsider, statement: nil, means: "by its sharing attribute", place: attribute.location))
        }
        clusterEntries(&found)
        return found.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { (arn: $0.key, outsiders: $0.value) }
    }

    /// Where Block Public Access restricts a bucket with a public policy, that policy lets in services and the owner's account alone.
    private mutating func isClosed(_ policy: Policy, _ arn: String, _ name: ResourceName) -> Bool {
        guard name.service == "s3", name.account == nil else { return false }
        switch directory.restrictsPublicPolicies(ofBucket: name) {
        case .no: return false
        case .yes: return directory.isPublic(policy, ofBucket: name)
        case .unknown:
            gaps.append(
                Gap(
                    .evidence,
                    "which account owns \(code(arn)) is not in the input: Block Public Access restricts public buckets in some accounts only",
                    at: policy.location, help: "give an inventory with the bucket, as AWS Config has it"))
            return false
        }
    }

    private func owner(of name: ResourceName) -> String? {
        // Of a key that is told by its id alone the ARN does not say whose it is.
        let owner = directory.owner(of: name)
        return owner == "*" ? directory.accounts.count == 1 ? directory.accounts.first?.id : nil : owner
    }

    private func accessControlLists(_ found: inout [String: [AccountEvidence.Admission]]) {
        let buckets = directory.bucketsOpenedByLists.map {
            (arn: $0, grants: directory.effectiveGrants(ofBucket: ResourceName($0)))
        }
        for (arn, grants) in buckets + directory.objectsOpenedByLists {
            for grant in grants {
                let outsider: Outsider
                switch grant.grantee {
                case .everybody, .signed: outsider = Outsider(.everybody, "*")
                case .account(let id): outsider = Outsider(.account, id)
                case .logDelivery: continue
                }
                found[arn, default: []].append(
                    .init(
                        outsider: outsider, statement: nil, means: "by its access control list (\(grant.permission))",
                        place: grant.location))
            }
        }
    }

    private func keyGrants(_ found: inout [String: [AccountEvidence.Admission]]) {
        for grant in directory.sharing.keyGrants {
            guard let account = ResourceName(grant.grantee).account, !zone.has(account: account) else { continue }
            found[grant.key, default: []].append(
                .init(
                    outsider: Outsider(.account, account, conditions: grant.isConstrained ? ["kms:EncryptionContext"] : []),
                    statement: nil, means: "by a grant (\(Phrase.list(grant.operations, limit: 4)))", place: grant.location))
        }
    }

    private func shares(_ found: inout [String: [AccountEvidence.Admission]]) {
        for (arn, share) in directory.sharing.shares.sorted(by: { $0.key < $1.key }) where share.isActive != false {
            let outsiders = share.principals.sorted().compactMap { holder in
                outsider(holder).map { ($0, directory.isLetIn(holder, by: share, arn)) }
            }
            for resource in share.resources {
                for (outsider, isLetIn) in outsiders {
                    let standing = isLetIn == true ? "" : isLetIn == false ? ", not accepted yet" : ", if accepted"
                    found[resource, default: []].append(
                        .init(
                            outsider: outsider, statement: nil,
                            means: "by the resource share \(code(share.name ?? arn))\(standing)", place: share.location))
                }
            }
        }
    }

    /// Somebody whom a share or an attribute names: an account, an organisation or a part of one, a principal, all. Nil for whoever is
    /// inside, and for services.
    private func outsider(_ holder: String) -> Outsider? {
        if holder == "all" { return Outsider(.everybody, "*") }
        let name = ResourceName(holder)
        if name.service == "organizations", let parts = name.resource?.split(separator: "/"), parts.count > 1 {
            let id = String(parts[1])
            return zone.has(organization: id) ? nil : Outsider(.organization, id)
        }
        let account = name.account ?? (isAccountID(holder) ? holder : nil)
        return account.flatMap { zone.has(account: $0) ? nil : Outsider(.account, $0) }
    }

    /// Whom entries of EKS clusters let in from outside; what they may do there is not known.
    private mutating func clusterEntries(_ found: inout [String: [AccountEvidence.Admission]]) {
        guard let entry = directory.federation.clusterEntries.first else { return }
        for entry in directory.federation.clusterEntries {
            guard let outsider = outsider(entry.principal) else { continue }
            found["EKS cluster \(entry.cluster ?? "?")", default: []].append(
                .init(outsider: outsider, statement: nil, means: "by an access entry", place: entry.location))
        }
        gaps.append(
            Gap(
                .model, "EKS access entries are not evaluated: what principals may do inside of clusters is not counted",
                at: entry.location))
    }

    // MARK: - Policies

    private mutating func admissions(in policy: Policy, layer: String, owner: String?) -> [AccountEvidence.Admission] {
        let open = openTokens(policy, owner)
        let named = policy.statements.map {
            zone.entrants(in: $0, isTrust: policy.kind == .trust, open: open[$0.index] ?? [])
        }
        guard named.contains(where: { !$0.isEmpty }) else { return [] }
        let callers = named.contains { $0.contains(where: \.isCaller) }
        let controls = callers ? resourceControl(over: policy, owner) : []
        let closed = callers ? closedStatements(policy, controls) : []
        let denials = policy.statements.filter { $0.effect == .deny } + controls
        let guards = Set(denials.flatMap(\.conditions).map(\.keyText)).sorted()
        let asked = zip(policy.statements, named).filter { _, entrants in
            entrants.contains { $0.isAnyCaller && !($0.outsider.conditions.isEmpty && guards.isEmpty) }
        }
        let strangers = strangers(by: Set(asked.map(\.0.index)), policy, denials)
        return zip(policy.statements, named).flatMap { statement, entrants in
            entrants.filter { !$0.isCaller || !closed.contains(statement.index) }.map {
                var outsider = $0.outsider
                if $0.isAnyCaller, strangers.open.contains(statement.index) {
                    // Conditions that a stranger meets tell nobody apart.
                    outsider = Outsider(.everybody, outsider.name)
                } else if $0.isAnyCaller, outsider.conditions.isEmpty, strangers.isWhole {
                    // What is denied leaves some of them.
                    outsider = Outsider(.everybody, outsider.name, conditions: guards)
                }
                return .init(
                    outsider: outsider, statement: reference(statement, policy, layer), means: $0.means,
                    place: statement.location, severity: $0.severity)
            }
        }
    }

    /// The providers of which a statement takes tokens of strangers, by the statement's index: the engine knows the issuers that
    /// everybody shares, and which of their tokens pass.
    private mutating func openTokens(_ trust: Policy, _ owner: String?) -> [Int: Set<String>] {
        let shared = trust.statements.flatMap { $0.principal?.entries ?? [] }.contains { entry in
            guard case .federated(let provider) = entry else { return false }
            return SharedTokenIssuers.isShared(SharedTokenIssuers.host(ofProvider: provider))
        }
        guard trust.kind == .trust, shared else { return [:] }
        let answer = Comparison.tokens(
            ofStrangersTo: trust.with(trust.statements + resourceControl(over: trust, owner)), beyond: zone.trusted,
            clock: clock, limits: Self.limits)
        gaps += answer.gaps
        var open: [Int: Set<String>] = [:]
        for region in answer.regions {
            // A provider that the account does not have signs nobody in.
            guard case .federated(let provider) = region.principalEntry, let index = region.statement?.statement.index,
                !directory.federation.isMissing(provider: provider)
            else { continue }
            open[index, default: []].insert(provider)
        }
        return open
    }

    /// The Allow statements of a policy of which no request of an outsider is left, after all conditions, its own Deny statements and
    /// those of the resource control policies over it. What takes too long to decide stays open, and is a gap.
    private mutating func closedStatements(_ policy: Policy, _ controls: [Statement]) -> Set<Int> {
        let isPlain = controls.isEmpty && policy.statements.allSatisfy { $0.effect == .allow && $0.conditions.isEmpty }
        if isPlain { return [] }
        let exposure = Comparison.exposure(
            of: policy.with(policy.statements + controls), beyond: zone.trusted, clock: clock, limits: Self.limits)
        let open = Set(exposure.regions.compactMap { $0.statement?.statement.index })
        let asked = policy.statements.filter {
            zone.entrants(in: $0).contains(where: \.isCaller) && !Self.namesOthersThanCallers($0)
        }
        let shut = Set(asked.map(\.index)).subtracting(open)
        // A search that did not end has proved nothing.
        let isWhole = exposure.gaps.isEmpty && exposure.regions.count < Self.limits.regions
        if !shut.isEmpty, !isWhole { gaps += exposure.gaps }
        return isWhole ? shut : []
    }

    /// Which of these Allow statements make the policy public, as `compare --public` proves, and whether that was decided of all.
    private mutating func strangers(
        by asked: Set<Int>, _ policy: Policy, _ denials: [Statement]
    ) -> (open: Set<Int>, isWhole: Bool) {
        guard !asked.isEmpty else { return ([], false) }
        var limits = Self.limits
        // Each statement is asked about.
        limits.regions = max(limits.regions, policy.statements.count + 1)
        let exposure = Comparison.exposure(
            of: policy.with(policy.statements.filter { $0.effect == .allow } + denials), clock: clock, limits: limits)
        let open = Set(exposure.regions.compactMap { $0.statement?.statement.index })
        // What is not decided of other statements changes nothing.
        if !asked.isSubset(of: open) { gaps += exposure.gaps }
        return (open, exposure.gaps.isEmpty && exposure.regions.count < limits.regions)
    }

    /// Tokens of providers and canonical users are told by the words alone.
    private static func namesOthersThanCallers(_ statement: Statement) -> Bool {
        statement.principal?.entries.contains { entry in
            switch entry {
            case .federated, .canonicalUser: true
            case .everyone, .account, .arn, .uniqueID, .service: false
            }
        } ?? false
    }

    /// What resource control policies deny on a resource of that account: they bind the resources of some services.
    private func resourceControl(over policy: Policy, _ owner: String?) -> [Statement] {
        guard let owner, !directory.isManagementAccount(owner), let levels = directory.resourceControl(over: owner) else {
            return []
        }
        let services = Set(policy.statements.flatMap { $0.actions.patterns.map { $0.text.prefix { $0 != ":" }.lowercased() } })
        guard services.allSatisfy({ ActionCatalogue.standard.resourceControlPoliciesBind(service: String($0)) }) else { return [] }
        return levels.levels.flatMap(\.policies).flatMap(\.policy.statements).filter { $0.effect == .deny }
    }

    private func reference(_ statement: Statement, _ policy: Policy, _ layer: String) -> StatementReference {
        StatementReference(
            policy: policy.name ?? "policy", layer: layer, sid: statement.sid, index: statement.index, location: statement.location)
    }
}

extension TrustZone.Entrant {
    /// Everybody, by requests of AWS's principals: who comes with a provider's token is told by the words.
    fileprivate var isAnyCaller: Bool { isCaller && outsider.kind == .everybody }
}

extension Statement {
    /// Whether the conditions on the source leave a trust anchor in.
    fileprivate func lets(anchor arn: String) -> Bool {
        conditions.filter { $0.keyText.lowercased() == "aws:sourcearn" && !$0.op.isNegated }.allSatisfy { condition in
            condition.values.contains { Glob($0.text).matches(arn) }
        }
    }
}
