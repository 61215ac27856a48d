internal import Authorization
internal import Documents
internal import PolicyLanguage
internal import Principals
internal import Reach
internal import Synchronization

/// Everybody of an input, by number: the graph on which escalations are searched, the same for every thread of a search.
struct PrincipalGraph: Sendable {
    let directory: Directory
    private(set) var subjects: [PrincipalNode] = []
    /// All that the input lacks or that is wrong with it.
    private(set) var gaps: Set<Gap>
    /// The numbers of subjects, by account.
    private(set) var users: [String: [Int]] = [:]
    private(set) var roles: [String: [Int]] = [:]
    /// The latest moment that the input shows: it is not earlier now.
    let newest: Instant?
    private var numberOfARN: [String: Int] = [:]
    private var roleOfProfile: [String: Int] = [:]
    private var withProfile: Set<Int> = []
    /// Tags of principals that some policy of the input tests.
    private(set) var testedTags: [TestedTags.Wanted] = []
    /// By the number of the role; nil for whoever has none.
    private var trusts: [Trust?] = []
    private(set) var kinds: [RoleKind] = []
    /// The numbers of the kinds of an account.
    private(set) var kindsOfAccount: [String: [Int]] = [:]
    /// By the number of the role.
    private var kindOfRole: [Int: Int] = [:]
    /// The trust policies of the roles of an account that are of no kind.
    private(set) var kindless: [String: [Trust]] = [:]
    /// Who is made on the way has the numbers after everybody's.
    private let made: MadeSubjects

    private struct TrustKey: Hashable {
        let account: String
        let content: PolicyContent
    }

    init(_ directory: Directory) {
        self.directory = directory
        gaps = Set(directory.gaps)
        newest = directory.asked?.earliest ?? directory.newest
        if let missing = directory.missingAccounts { gaps.insert(missing) }
        made = MadeSubjects()
        var trustNumbers: [TrustKey: Int] = [:]
        var kindNumbers: [RoleKind.Key: Int] = [:]
        for account in directory.accounts {
            for user in account.users {
                let subject = PrincipalNode(user.facts, kind: .user(user), boundary: user.boundary, tags: user.tags, in: directory)
                if let subject { users[subject.account, default: []].append(add(subject)) }
            }
            for role in account.roles {
                let subject = PrincipalNode(role.facts, kind: .role(role), boundary: role.boundary, tags: role.tags, in: directory)
                if let subject { add(subject, role, &trustNumbers, &kindNumbers) }
            }
        }
        testedTags = TestedTags(testing.lazy.flatMap(\.statements), of: subjects).list
    }

    /// Every policy that may test the tags of a caller: those of principals, over them, and of resources.
    private var testing: [Policy] {
        var (accounts, policies): (Set<String>, [Policy]) = ([], [])
        for subject in subjects {
            let own = subject.bound.policies
            policies += own.identity + (subject.trust.map { [$0.policy] } ?? []) + (own.boundary ?? [])
            if accounts.insert(subject.account).inserted { policies += (own.serviceControl ?? []).flatMap(\.self) }
        }
        return policies + directory.resourcePolicies.governed.map(\.policy.policy)
    }

    private mutating func add(_ subject: PrincipalNode) -> Int {
        let number = subjects.count
        numberOfARN[subject.arn] = number
        gaps.formUnion(subject.bound.missing.map(\.gap))
        subjects.append(subject)
        trusts.append(nil)
        return number
    }

    private mutating func add(
        _ subject: PrincipalNode, _ role: Role, _ trustNumbers: inout [TrustKey: Int], _ kindNumbers: inout [RoleKind.Key: Int]
    ) {
        let number = add(subject)
        roles[subject.account, default: []].append(number)
        for profile in role.instanceProfiles {
            roleOfProfile[profile.arn] = number
            withProfile.insert(number)
        }
        guard let trust = subject.trust else { return }
        let key = TrustKey(account: subject.account, content: PolicyContent(trust.policy))
        let known = trustNumbers[key] ?? trustNumbers.count
        trustNumbers[key] = known
        let made = Trust(
            number: known, policy: trust.named, resourceControl: directory.resourceControlPolicies(over: subject.account))
        trusts[number] = made
        // Where it matters which role it is, each is asked about.
        guard !made.testsTags, !subject.name.resourceHasPrefix("role/aws-") else {
            kindless[subject.account, default: []].append(made)
            return
        }
        let kind = RoleKind.Key(
            trust: known, isChangeable: subject.isChangeable, hasInstanceProfile: !role.instanceProfiles.isEmpty)
        let place = kindNumbers[kind] ?? kinds.count
        if place == kinds.count {
            kindNumbers[kind] = place
            kinds.append(RoleKind(trust: made))
            kindsOfAccount[subject.account, default: []].append(place)
        }
        kinds[place].roles.append(number)
        kindOfRole[number] = place
    }

    /// Whom a search begins with: everybody but the roles that only a service may use.
    var starts: [Int] {
        subjects.indices.filter { number in
            if case .role(let role) = subjects[number].kind { !role.isServiceLinked } else { true }
        }
    }

    func number(of arn: String) -> Int? { numberOfARN[arn] }

    /// The trust policy of a role, under a number that equal trust policies share.
    func trust(of subject: Int) -> Trust? { subject < trusts.count ? trusts[subject] : nil }

    /// Of a role that is like others but for its name; nil for others.
    func kind(of subject: Int) -> Int? { kindOfRole[subject] }

    /// The roles of some kinds, by account and number.
    func roles(of kinds: [Int]) -> [Int] {
        let numbers = kinds.flatMap { self.kinds[$0].roles }.sorted()
        let byAccount = Dictionary(grouping: numbers) { subjects[$0].account }
        return byAccount.keys.sorted().flatMap { byAccount[$0] ?? [] }
    }

    /// The roles of ARNs of roles and of instance profiles.
    func roles(named arns: [String]) -> [Int] { arns.compactMap { number(of: $0) ?? roleOfProfile[$0] } }

    /// Whether EC2 can take a role as it is.
    func hasInstanceProfile(_ role: Int) -> Bool { withProfile.contains(role) }

    // MARK: subjects that the input does not have

    func subject(_ number: Int) -> PrincipalNode {
        number < subjects.count ? subjects[number] : made.subject(number - subjects.count)
    }

    /// The number of a user's or role's session under session policies; its own where it has none.
    func session(of number: Int, under policies: [Policy]?) -> Int {
        guard let policies else { return number }
        return subjects.count + made.add(PrincipalNode(session: policies, of: subjects[number]), key: nil)
    }

    /// The number of a principal that somebody makes; two of one name and boundary in an account are the same.
    func add(made subject: PrincipalNode) -> Int {
        subjects.count + made.add(subject, key: "\(subject.arn) \(subject.boundary ?? "")")
    }
}

/// Roles of one account that steps lead to alike: their trust policies are equal, and nothing tells them apart but their names.
struct RoleKind: Sendable {
    struct Key: Hashable {
        let trust: Int
        let isChangeable: Bool
        let hasInstanceProfile: Bool
    }

    let trust: Trust
    /// By number.
    fileprivate(set) var roles: [Int] = []

    init(trust: Trust) { self.trust = trust }
}

/// Principals that are made while a search runs, numbered as they come: nothing that is told depends on the numbers.
private final class MadeSubjects: Sendable {
    private struct State {
        var subjects: [PrincipalNode] = []
        var numbers: [String: Int] = [:]
    }

    private let state = Mutex(State())

    func subject(_ number: Int) -> PrincipalNode { state.withLock { $0.subjects[number] } }

    func add(_ subject: PrincipalNode, key: String?) -> Int {
        state.withLock { state in
            if let key, let known = state.numbers[key] { return known }
            let number = state.subjects.count
            if let key { state.numbers[key] = number }
            state.subjects.append(subject)
            return number
        }
    }
}
