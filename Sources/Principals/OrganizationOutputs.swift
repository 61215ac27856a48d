internal import Documents
internal import PolicyLanguage

/// Reads what the commands of `aws organizations` print (docs/reference/inputs.md). Where the subject of the question stands only in the
/// request, the name of the file carries it: `list-parents-111122223333.json`, `list-policies-for-target-ou-ab12-11111111.json`,
/// `list-targets-for-policy-p-0123456789.json`, `list-children-r-ab12.json`,
/// `list-organizational-units-for-parent-r-ab12.json`; after the id may follow `-` or `.` and any words, to tell files apart.
enum OrganizationOutput: String, CaseIterable, Sendable {
    case describePolicy = "describe-policy"
    case describeOrganization = "describe-organization"
    case describeAccount = "describe-account"
    case listRoots = "list-roots"
    case listAccounts = "list-accounts"
    case listTargetsForPolicy = "list-targets-for-policy"
    case listPoliciesForTarget = "list-policies-for-target"
    case listPolicies = "list-policies"
    case listParents = "list-parents"
    case listChildren = "list-children"
    case listUnits = "list-organizational-units-for-parent"
    case listDelegatedAdministrators = "list-delegated-administrators"

    static func recognise(_ value: JSONValue, file: String) -> OrganizationOutput? {
        if value["Policy"]?["PolicySummary"] != nil { return .describePolicy }
        if value["Organization"]?.kind == .object { return .describeOrganization }
        if let account = value["Account"], account["Id"] != nil, account["JoinedMethod"] != nil { return .describeAccount }
        if let targets = value["Targets"], targets.kind == .array, targets.elements.allSatisfy({ $0["TargetId"] != nil }) {
            return .listTargetsForPolicy
        }
        if let policies = value["Policies"], policies.kind == .array {
            // The two print the same.
            let commands = [listPoliciesForTarget, listPolicies]
            let named = FileSubject.command(of: file, among: commands.map(\.rawValue)).flatMap { Self(rawValue: $0.command) }
            if policies.elements.isEmpty { return named == .listPoliciesForTarget ? named : nil }
            guard policies.elements.contains(where: { $0["Type"] != nil && $0["Id"] != nil }) else { return nil }
            return named ?? .listPoliciesForTarget
        }
        let lists: [(String, OrganizationOutput)] = [
            ("Roots", .listRoots), ("Accounts", .listAccounts), ("Parents", .listParents), ("Children", .listChildren),
            ("OrganizationalUnits", .listUnits), ("DelegatedAdministrators", .listDelegatedAdministrators),
        ]
        return lists.first { value[$0.0]?.kind == .array && (value[$0.0]?.elements.allSatisfy { $0["Id"] != nil } ?? false) }?.1
    }

    /// Reads one output and gives the number of entries in it.
    func read(_ value: JSONValue, file: String, into facts: inout OrganizationFacts) throws(InputError) -> Int {
        switch self {
        case .describePolicy: return try policy(value, &facts)
        case .describeOrganization:
            guard let organization = value["Organization"] else { return 0 }
            facts.identify(
                as: try organization.requiredString("Id"),
                managementAccount: try organization.optionalString("MasterAccountId", or: "ManagementAccountId"))
            return 1
        case .listRoots: return try each(value, "Roots") { entry throws(InputError) in try Self.root(entry, &facts) }
        case .describeAccount:
            guard let account = value["Account"] else { return 0 }
            try Self.account(account, &facts)
            return 1
        case .listPolicies:
            // The catalogue of an organisation: what each says, and where it is attached, other outputs tell.
            return try value.list("Policies").count
        case .listAccounts: return try each(value, "Accounts") { entry throws(InputError) in try Self.account(entry, &facts) }
        case .listTargetsForPolicy:
            let id = try subject(file, value)
            return try each(value, "Targets") { entry throws(InputError) in
                let target = try entry.requiredString("TargetId")
                try facts.attach(id, to: target, at: entry)
                try facts.place(target, name: try entry.optionalString("Name"), at: entry)
            }
        case .listPoliciesForTarget:
            let target = try subject(file, value)
            try facts.place(target, at: value)
            return try each(value, "Policies") { entry throws(InputError) in
                let kind = OrganizationFacts.kind(ofType: try entry.requiredString("Type"))
                try facts.attach(try entry.requiredString("Id"), type: .some(kind), to: target, at: entry)
            }
        case .listDelegatedAdministrators:
            facts.delegate(to: [])
            return try each(value, "DelegatedAdministrators") { entry throws(InputError) in
                facts.delegate(to: [try entry.requiredString("Id")])
            }
        case .listParents:
            let child = try subject(file, value)
            return try each(value, "Parents") { entry throws(InputError) in
                try facts.place(child, under: try entry.requiredString("Id"), at: entry)
            }
        case .listChildren, .listUnits:
            let parent = try subject(file, value)
            return try each(value, self == .listChildren ? "Children" : "OrganizationalUnits") { entry throws(InputError) in
                try facts.place(
                    try entry.requiredString("Id"), under: parent, name: try entry.optionalString("Name"), at: entry)
            }
        }
    }

    private func each(
        _ value: JSONValue, _ name: String, _ read: (JSONValue) throws(InputError) -> Void
    ) throws(InputError) -> Int {
        var count = 0
        for entry in try value.list(name) {
            try read(entry)
            count += 1
        }
        return count
    }

    private func subject(_ file: String, _ value: JSONValue) throws(InputError) -> String {
        if let subject = FileSubject.command(of: file, among: [rawValue]).flatMap({ FileSubject.organizationID($0.subject) }) {
            return subject
        }
        let id = self == .listTargetsForPolicy ? "p-0123456789" : "ou-ab12-11111111"
        throw value.error(
            "the output of `\(rawValue)` does not say whose it is", help: "name the file after the request: \(rawValue)-\(id).json")
    }

    private func policy(_ value: JSONValue, _ facts: inout OrganizationFacts) throws(InputError) -> Int {
        guard let policy = value["Policy"], let summary = policy["PolicySummary"] else { return 0 }
        let id = try summary.requiredString("Id")
        guard let kind = OrganizationFacts.kind(ofType: try summary.requiredString("Type")) else {
            facts.ignore(id)
            if try summary.optionalString("Type") == "S3_POLICY" {
                facts.publicAccessPolicies.append(
                    Gap(
                        .model, "where the organisation's policy \(code(id)) blocks public access of S3 is not worked out",
                        at: policy.location,
                        help: "give `aws organizations describe-effective-policy --policy-type S3_POLICY` of each account"))
            }
            return 1
        }
        guard let content = policy["Content"] else { throw policy.error("`Content` is missing") }
        facts.describe(.read(id, try summary.optionalString("Name") ?? id, kind, content), at: policy)
        return 1
    }

    private static func root(_ entry: JSONValue, _ facts: inout OrganizationFacts) throws(InputError) {
        let id = try entry.requiredString("Id")
        try facts.place(id, name: try entry.optionalString("Name"), at: entry)
        // arn:aws:organizations::111122223333:root/o-a1b2c3d4e5/r-ab12
        let parts = entry["Arn"]?.string.map { $0.split(separator: "/").map(String.init) } ?? []
        if parts.count == 3, parts[1].hasPrefix("o-") {
            let account = ResourceName(entry["Arn"]?.string ?? "").account
            facts.identify(root: id, as: parts[1], managementAccount: account)
        }
        guard let types = try entry.optionalList("PolicyTypes") else { return }
        var kinds: Set<PolicyKind> = []
        for type in types where type["Status"]?.string == "ENABLED" {
            if let kind = OrganizationFacts.kind(ofType: try type.requiredString("Type")) { kinds.insert(kind) }
        }
        facts.enable(kinds, in: id)
    }

    private static func account(_ entry: JSONValue, _ facts: inout OrganizationFacts) throws(InputError) {
        let id = try entry.requiredString("Id")
        try facts.place(id, name: try entry.optionalString("Name"), at: entry)
        // `Paths` is new and optional: o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/444455556666/
        for path in try entry.strings("Paths") ?? [] {
            let parts = path.split(separator: "/").map(String.init)
            guard parts.count >= 3, parts[0].hasPrefix("o-"), parts.last == id else {
                throw entry.error("`\(path)` is not the path of account \(id)")
            }
            facts.identify(root: parts[1], as: parts[0])
            for index in 2..<parts.count { try facts.place(parts[index], under: parts[index - 1], at: entry) }
        }
    }
}
