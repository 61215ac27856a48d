internal import PolicyLanguage

/// Whom some policies name, in principal elements and in conditions on who asks.
struct NamedPrincipals {
    /// Every entry, in the order of the policies.
    private(set) var entries: [PrincipalEntry] = []
    /// One entry for all that the policies do not tell apart.
    private(set) var distinct: [PrincipalEntry] = []
    /// Accounts, likewise.
    private(set) var accounts: [String] = []
    private(set) var distinctAccounts: [String] = []
    /// Patterns that tell accounts apart by a part of their number, so that one unnamed account does not stand for all.
    private(set) var partialAccounts: [String] = []
    /// The keys of conditions and policy variables.
    private(set) var keys: Set<ContextKey> = []
    let partition: String
    /// The statements that name an entry.
    private var places: [PrincipalEntry: [Int]] = [:]
    /// There are more of them than are looked at one by one.
    private(set) var isCut = false

    /// Principals and accounts that are looked at one by one.
    private static let most = 400

    /// - Parameter apart: accounts that are not like others.
    init(_ statements: [Statement], apart: Set<String>) {
        partition = Self.partition(of: statements)
        for (number, statement) in statements.enumerated() {
            for entry in statement.principal?.entries ?? [] {
                if places[entry] == nil { entries.append(entry) }
                if places[entry]?.last != number { places[entry, default: []].append(number) }
            }
            for condition in statement.conditions {
                keys.insert(condition.key)
                for value in condition.values { keys.formUnion(value.keys) }
            }
            for pattern in statement.resources?.patterns ?? [] { keys.formUnion(pattern.keys) }
        }
        findAccounts(statements.flatMap(\.conditions))
        distinct = entries
        distinctAccounts = accounts
        if !asksWho { keepDistinct(apart) }
        isCut = distinct.count > Self.most || distinctAccounts.count > Self.most
        distinct = Array(distinct.prefix(Self.most))
        distinctAccounts = Array(distinctAccounts.prefix(Self.most))
    }

    /// Entries that no principal can be, in the order of the policies.
    var impossible: [String] {
        entries.compactMap { entry in
            switch entry {
            case .everyone, .service, .federated, .canonicalUser: nil
            case .account(let account): isAccountID(account) ? nil : account
            case .uniqueID(let id): Self.isUniqueID(id) ? nil : id
            case .arn(let name): isAccountID(name.account ?? "") ? nil : name.text
            }
        }
    }

    /// `AIDA` of a user or `AROA` of a role, and letters and digits.
    static func isUniqueID(_ text: String) -> Bool {
        (text.hasPrefix("AIDA") || text.hasPrefix("AROA"))
            && text.utf8.allSatisfy { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 }
    }

    func names(_ arn: String) -> Bool { places[.arn(ResourceName(arn))] != nil }

    func mentions(_ key: String) -> Bool { keys.contains(ContextKey(key)) }

    /// Whether conditions look at who asks.
    private var asksWho: Bool {
        keys.contains {
            $0.name.hasPrefix("aws:principal") || ["aws:userid", "aws:username", "kms:calleraccount"].contains($0.name)
        }
    }

    private mutating func keepDistinct(_ apart: Set<String>) {
        struct Likeness: Hashable {
            let places: [Int]
            let accountPlaces: [Int]
            let family: Int
            let isApart: Bool
        }
        func accountPlaces(_ account: String?) -> [Int] { account.flatMap { places[.account($0)] } ?? [] }
        var seen: Set<Likeness> = []
        distinct = entries.filter { entry in
            let likeness = Likeness(
                places: places[entry] ?? [], accountPlaces: accountPlaces(entry.account), family: entry.family,
                isApart: entry.account.map(apart.contains) ?? false)
            return seen.insert(likeness).inserted
        }
        var seenAccounts: Set<Likeness> = []
        distinctAccounts = accounts.filter { account in
            let places = accountPlaces(account)
            let likeness = Likeness(places: [], accountPlaces: places, family: 0, isApart: apart.contains(account))
            // Those of an account that is not named itself are strangers.
            return !places.isEmpty && seenAccounts.insert(likeness).inserted
        }
    }

    private mutating func findAccounts(_ conditions: [Condition]) {
        var known: Set<String> = []
        for account in entries.compactMap(\.account) where isAccountID(account) && known.insert(account).inserted {
            accounts.append(account)
        }
        for condition in conditions
        where ["aws:principalaccount", "aws:principalarn", "kms:calleraccount"].contains(condition.key.name) {
            for text in condition.values.map(\.text) {
                let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
                let part = fields.count == 6 ? fields[4] : text
                if isAccountID(part) {
                    if known.insert(part).inserted { accounts.append(part) }
                } else if part.contains(where: \.isNumber), part.contains("*") || part.contains("?") {
                    if !partialAccounts.contains(part) { partialAccounts.append(part) }
                }
            }
        }
    }

    private static func partition(of statements: [Statement]) -> String {
        for pattern in statements.lazy.flatMap({ $0.resources?.patterns ?? [] }) {
            if let partition = ResourceName(pattern.text).partition, partition.hasPrefix("aws-"), !partition.contains("*") {
                return partition
            }
        }
        for case .arn(let name) in statements.lazy.flatMap({ $0.principal?.entries ?? [] }) {
            if let partition = name.partition, partition.hasPrefix("aws-") { return partition }
        }
        return "aws"
    }

    /// An account that nobody names.
    var unnamedAccount: String {
        let named = Set(accounts)
        let numbers = (0...named.count).lazy.map { String(210_987_654_321 + $0) }
        return numbers.first { !named.contains($0) } ?? "210987654321"
    }

    /// Accounts that partial numbers match.
    var partialExamples: [String] {
        partialAccounts.compactMap(Self.account).filter { !accounts.contains($0) }
    }

    private static func account(like text: String) -> String? {
        let digits = text.replacing("?", with: "0")
        guard let star = digits.firstIndex(of: "*") else { return isAccountID(digits) ? digits : nil }
        let head = String(digits[..<star])
        let tail = String(digits[star...].filter { $0 != "*" })
        guard head.utf8.count + tail.utf8.count <= 12 else { return nil }
        let account = head + String(repeating: "0", count: 12 - head.utf8.count - tail.utf8.count) + tail
        return isAccountID(account) ? account : nil
    }
}

extension PrincipalEntry {
    /// The account of an ARN or of the entry itself.
    var account: String? {
        switch self {
        case .account(let account): account
        case .arn(let name): name.account
        default: nil
        }
    }

    /// What kind of entry it is.
    fileprivate var family: Int {
        switch self {
        case .everyone: 0
        case .account: 1
        case .arn(let name):
            name.service == "sts" ? (name.resourceHasPrefix("federated-user/") ? 3 : 2) : name.resourceHasPrefix("role/") ? 4 : 5
        case .uniqueID: 6
        case .service: 7
        case .federated: 8
        case .canonicalUser: 9
        }
    }
}
