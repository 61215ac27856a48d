internal import Documents
internal import PolicyLanguage

/// The pages of account exports, gathered before anything is resolved: a user may come pages before its group, and an account in
/// several files (`aws iam get-account-authorization-details`, docs/reference/inputs.md).
struct AccountPages {
    /// A managed policy as one account's export gives it. AWS's own policies stand in every export, at the time of that export.
    struct PolicyKey: Hashable {
        /// The account of the export for AWS's policies, where the page tells it; empty for an account's own policies.
        let scope: String
        let arn: String
    }

    var users: [String: User] = [:]
    var groups: [String: Group] = [:]
    var roles: [String: Role] = [:]
    var policies: [PolicyKey: ManagedPolicy] = [:]
    var accounts: [String: Seen] = [:]
    var gaps: [Gap] = []

    struct Seen {
        var partition: String
        var exported: Set<Account.Section> = []
        /// Lists with an entry that could not be read: what they do not hold may stand there.
        var damaged: Set<Account.Section> = []
        var hasLastPage = false
        var lastTruncated: Location?
        /// Where an export begins that speaks of it.
        var page: Location?
    }

    /// Members that differ between two exports of the same entity without changing what it is.
    private static let volatile: Set<String> = [
        "RoleLastUsed", "AttachmentCount", "PermissionsBoundaryUsageCount", "IsAttachable", "UpdateDate",
    ]

    /// Whether an object looks like a page of account authorization details.
    static func recognises(_ value: JSONValue) -> Bool {
        for section in [Account.Section.users, .groups, .roles] where value[section.rawValue] != nil { return true }
        guard let policies = value[Account.Section.policies.rawValue] else { return false }
        return policies.elements.contains { $0["PolicyVersionList"] != nil }
    }

    /// Reads one page and gives the number of entities in it. A malformed entity becomes a gap and does not lose the others.
    mutating func read(_ page: JSONValue) -> Int {
        var lists: [(Account.Section, JSONValue)] = []
        for section in Account.Section.allCases {
            guard let value = page[section.rawValue], value.kind != .null else { continue }
            if value.kind == .array {
                lists.append((section, value))
            } else {
                gaps.append(Gap(value.error("`\(section.rawValue)` is an array, not \(value.kind.withArticle)")))
            }
        }
        gaps += EntityReader.misspelt(page, of: "the account", Account.Section.allCases.map(\.rawValue))
        let own = Self.account(of: lists)
        var damaged: Set<Account.Section> = []
        var count = 0
        for (section, list) in lists {
            for element in list.elements {
                count += 1
                do {
                    switch section {
                    case .users: try add(try EntityReader.user(element), to: \.users, \.facts)
                    case .groups: try add(try EntityReader.group(element), to: \.groups, \.facts)
                    case .roles: try add(try EntityReader.role(element), to: \.roles, \.facts)
                    case .policies: try add(try EntityReader.managedPolicy(element), from: own?.id)
                    }
                } catch {
                    gaps.append(Gap(error))
                    damaged.insert(section)
                }
            }
        }
        note(lists.map(\.0), damaged, page, own)
        return count
    }

    /// The account that a page speaks of: that of the first ARN in it that has one.
    private static func account(of lists: [(Account.Section, JSONValue)]) -> (id: String, partition: String)? {
        for (_, list) in lists {
            for element in list.elements {
                guard let arn = element["Arn"]?.string.map(ResourceName.init), let account = arn.account, account != "aws" else {
                    continue
                }
                return (account, arn.partition ?? "aws")
            }
        }
        return nil
    }

    private mutating func note(
        _ sections: [Account.Section], _ damaged: Set<Account.Section>, _ page: JSONValue, _ own: (id: String, partition: String)?
    ) {
        let goesOn = page["IsTruncated"]?.boolean == true
        guard let own else { return }
        var seen = accounts[own.id] ?? Seen(partition: own.partition)
        seen.exported.formUnion(sections)
        seen.damaged.formUnion(damaged)
        if seen.page == nil { seen.page = page.location }
        if goesOn { seen.lastTruncated = page["IsTruncated"]?.location ?? page.location } else { seen.hasLastPage = true }
        accounts[own.id] = seen
    }

    /// Adds one entity in the spelling of AWS Config, unless the account's own export tells of its kind.
    mutating func add(_ configuration: JSONValue, to section: Account.Section, of account: String) throws(InputError) {
        if accounts[account]?.exported.contains(section) ?? false { return }
        switch section {
        case .users: try add(try EntityReader.user(configuration), to: \.users, \.facts)
        case .groups: try add(try EntityReader.group(configuration), to: \.groups, \.facts)
        case .roles: try add(try EntityReader.role(configuration), to: \.roles, \.facts)
        case .policies: try add(try EntityReader.managedPolicy(configuration), from: account)
        }
    }

    private mutating func add<Entity>(
        _ entity: Entity, to list: WritableKeyPath<AccountPages, [String: Entity]>, _ facts: WritableKeyPath<Entity, EntityFacts>
    ) throws(InputError) {
        let arn = entity[keyPath: facts].arn
        guard var known = self[keyPath: list][arn] else {
            for part in entity[keyPath: facts].missing { gaps.append(part.gap) }
            self[keyPath: list][arn] = entity
            let account = entity[keyPath: facts].account
            if accounts[account] == nil { accounts[account] = Seen(partition: ResourceName(arn).partition ?? "aws") }
            return
        }
        let first = known[keyPath: facts].origin
        let second = entity[keyPath: facts].origin
        if first.says(theSameAs: second, except: Self.volatile) { return }
        let gap = Self.differ(arn, first.location, second.location)
        known[keyPath: facts].missing.append(MissingPart(.identity, gap))
        self[keyPath: list][arn] = known
        gaps.append(gap)
    }

    private mutating func add(_ policy: ManagedPolicy, from scope: String?) throws(InputError) {
        let key = PolicyKey(scope: policy.isAWSManaged ? scope ?? "" : "", arn: policy.arn)
        guard var known = policies[key] else {
            policies[key] = policy
            if let gap = policy.gap { gaps.append(gap) }
            if !policy.isAWSManaged, let account = ResourceName(policy.arn).account, accounts[account] == nil {
                accounts[account] = Seen(partition: ResourceName(policy.arn).partition ?? "aws")
            }
            return
        }
        if known.origin.says(theSameAs: policy.origin, except: Self.volatile) { return }
        let gap = Self.differ(policy.arn, known.location, policy.location)
        if known.gap == nil { known.gap = gap }
        policies[key] = known
        gaps.append(gap)
    }

    private static func differ(_ arn: String, _ first: Location, _ second: Location) -> Gap {
        Gap(
            .input, "`\(arn)` is given twice and differs from \(first)", at: second,
            help: "keep the export of the time under audit")
    }
}
