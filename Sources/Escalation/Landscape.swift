internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Principals
internal import Reach

/// Everybody of an input, and what an escalation may make of them: the ground on which paths are searched.
///
/// Not for several threads at once: it keeps what it has found out.
final class Landscape {
    let directory: Directory
    private(set) var subjects: [Subject] = []
    private(set) var gaps: Set<Gap> = []
    /// The numbers of subjects, by account.
    private(set) var users: [String: [Int]] = [:]
    private(set) var roles: [String: [Int]] = [:]
    private var numberOfARN: [String: Int] = [:]
    private var numberOfMade: [String: Int] = [:]
    private var trustNumbers: [TrustKey: Int] = [:]
    private var trusts: [Int: Trust] = [:]

    private struct TrustKey: Hashable {
        let account: String
        let content: PolicyContent
    }
    private var rights: [Position: Rights] = [:]
    private var rolesOfService: [String: [Int]] = [:]
    private var thingsOfKind: [String: [Resource]] = [:]
    private var roleOfProfile: [String: Int] = [:]
    private var ownerKeys: [String: DerivedContext] = [:]
    /// The latest moment that the input shows: it is not earlier now.
    private(set) var newest: Instant?
    private(set) lazy var newestText = newest?.description
    let finder = HeldActionsFinder()

    init(_ directory: Directory) {
        self.directory = directory
        for account in directory.accounts {
            for policy in account.policies {
                note(policy.created)
                note(policy.updated)
            }
            for user in account.users {
                note(user.facts.created)
                add(Subject(user.facts, kind: .user(user), boundary: user.boundary, tags: user.tags, in: directory), to: \.users)
            }
            for role in account.roles {
                note(role.facts.created)
                add(Subject(role.facts, kind: .role(role), boundary: role.boundary, tags: role.tags, in: directory), to: \.roles)
            }
        }
    }

    private func add(_ subject: Subject?, to list: ReferenceWritableKeyPath<Landscape, [String: [Int]]>) {
        guard let subject else { return }
        let number = add(subject)
        self[keyPath: list][subject.account, default: []].append(number)
        gaps.formUnion(subject.binding.missing.map(\.gap))
        if case .role(let role) = subject.kind {
            for profile in role.instanceProfiles { roleOfProfile[profile.arn] = number }
            note(role.lastUsed?.time)
        }
        if let trust = subject.trust {
            let key = TrustKey(account: subject.account, content: PolicyContent(trust.policy))
            let known = trustNumbers[key] ?? trustNumbers.count
            trustNumbers[key] = known
            trusts[number] = Trust(
                number: known, policy: trust.named, resourceControl: subject.binding.policies.resourceControl)
        }
    }

    private func note(_ moment: Instant?) {
        if let moment, newest.map({ $0 < moment }) ?? true { newest = moment }
    }

    private func add(_ subject: Subject) -> Int {
        numberOfARN[subject.arn] = subjects.count
        subjects.append(subject)
        return subjects.count - 1
    }

    /// The number of a user's or role's session under session policies; its own where it has none.
    func session(of number: Int, under policies: [Policy]?) -> Int {
        guard let policies else { return number }
        subjects.append(Subject(session: policies, of: subjects[number]))
        trusts[subjects.count - 1] = trusts[number]
        return subjects.count - 1
    }

    /// The number of a principal that somebody makes; two of one name and boundary in an account are the same.
    func add(made subject: Subject) -> Int {
        let key = "\(subject.arn) \(subject.boundary ?? "")"
        if let known = numberOfMade[key] { return known }
        numberOfMade[key] = subjects.count
        subjects.append(subject)
        return subjects.count - 1
    }

    /// Whom a search begins with: everybody but the roles that only a service may use.
    var starts: [Int] {
        subjects.indices.filter { number in
            switch subjects[number].kind {
            case .user: true
            case .role(let role): !role.isServiceLinked
            case .newUser, .newRole: false
            }
        }
    }

    func number(of arn: String) -> Int? { numberOfARN[arn] }

    /// The trust policy of a role, under a number that equal trust policies share.
    func trust(of subject: Int) -> Trust? { trusts[subject] }

    /// The keys that tell whose a resource is.
    func keys(ofOwner account: String) -> DerivedContext {
        if let known = ownerKeys[account] { return known }
        let made = directory.derivedContext(resourceAccount: account)
        ownerKeys[account] = made
        return made
    }

    // MARK: rights

    func rights(in position: Position) -> Rights {
        if let known = rights[position] { return known }
        let subject = subjects[position.subject]
        let made = Rights(subject, policies(in: position, subject), finder)
        rights[position] = made
        return made
    }

    private func policies(in position: Position, _ subject: Subject) -> PolicySet {
        var policies = subject.binding.policies
        guard !position.amendments.isEmpty else { return policies }
        var replaced: [Int: Policy?] = [:]
        var added: [Policy] = []
        for amendment in position.amendments {
            switch amendment {
            case .anyPolicy: added += WellKnownPolicies.everything
            case .rewritten(let arn):
                for (index, document) in subject.documents.enumerated() where document.arn == arn {
                    replaced[index] = .some(nil)
                    added += WellKnownPolicies.everything
                }
            case .version(let arn, let id):
                for (index, document) in subject.documents.enumerated() where document.arn == arn {
                    replaced[index] = version(id, of: arn, in: subject.account)
                }
            case .attached(let arn): if let policy = policy(arn, in: subject.account) { added.append(policy) }
            case .group(let name): added += documents(ofGroup: name, in: subject.account).map(\.named)
            case .without(let index): replaced[index] = .some(nil)
            case .unbounded: policies.boundary = nil
            }
        }
        policies.identity =
            policies.identity.enumerated().compactMap { index, policy in replaced[index] ?? policy } + added
        return policies
    }

    // MARK: policies

    /// A managed policy of the input, or one of AWS's own that is known by heart.
    func policy(_ arn: String, in account: String) -> Policy? {
        directory.managedPolicy(arn, in: account)?.document?.named ?? WellKnownPolicies.policy(arn)
    }

    func version(_ id: String, of arn: String, in account: String) -> Policy? {
        guard let version = directory.managedPolicy(arn, in: account)?.versions.first(where: { $0.id == id }) else { return nil }
        var policy = (try? version.policy()) ?? nil
        policy?.name = "\(arn) \(id)"
        return policy
    }

    func documents(ofGroup name: String, in account: String) -> [BoundPolicy] {
        guard let group = directory.account(account)?.groups.first(where: { $0.facts.name == name }) else { return [] }
        return group.facts.inline
            + group.facts.attached.compactMap { directory.managedPolicy($0.arn, in: account)?.document }
    }

    /// The policies that somebody could attach who may not attach AdministratorAccess: AWS's strongest, and the account's own.
    func attachable(in account: String, _ partition: String) -> [String] {
        WellKnownPolicies.arns(partition) + (directory.account(account)?.policies.map(\.arn) ?? [])
    }

    // MARK: things

    /// The things of a kind in an account whose configuration the input gives.
    func things(of kind: ResourceTypeFacts, in account: String) -> [Resource] {
        let key = "\(account) \(kind.arnFormat)"
        if let known = thingsOfKind[key] { return known }
        let glob = Glob(kind.arnPattern)
        let found = directory.inventory.resources.filter {
            $0.roles != nil && $0.account == account && glob.matches($0.arn)
        }
        thingsOfKind[key] = found
        return found
    }

    /// The roles of ARNs of roles and of instance profiles.
    func roles(named arns: [String]) -> [Int] { arns.compactMap { number(of: $0) ?? roleOfProfile[$0] } }

    // MARK: roles of services

    /// The changeable roles of an account that a service may take; for EC2 in `account` also those without an instance profile.
    func roles(of account: String, for service: String) -> [Int] {
        let key = "\(account) \(service)"
        if let known = rolesOfService[key] { return known }
        let found = (roles[account] ?? []).filter { number in
            guard subjects[number].isChangeable, let trust = trust(of: number)?.policy else { return false }
            var policies = PolicySet()
            policies.resource = trust
            var context = Context(closed: false)
            context["aws:SourceAccount"] = .single(account)
            // The identities of a Cognito pool come with a token of the service.
            let asks: [(Caller, String)] = [
                (.service(service), "sts:AssumeRole"), (.federated(provider: service), "sts:AssumeRoleWithWebIdentity"),
            ]
            return asks.contains { caller, action in
                let request = Request(
                    caller: caller, action: Action(action), resource: subjects[number].name, resourceAccount: account,
                    context: context)
                let verdict = Authorizer(policies).verdict(request)
                return verdict == .allowed || verdict == .depends
            }
        }
        rolesOfService[key] = found
        return found
    }
}

extension Directory {
    /// The resource control policies over an account's resources; nil where none bind (semantics 6.1, 6.8).
    func resourceControlLevels(over account: String) -> [[Policy]]? {
        isManagementAccount(account) ? nil : resourceControl(over: account).map { PrincipalBinding.levels($0.levels) }
    }
}
