public import Documents
public import PolicyLanguage

/// The policies of resources: buckets, keys, queues, functions, secrets... by ARN.
public struct ResourcePolicies: Sendable {
    /// What the input tells of one resource's policy.
    public enum Answer: Sendable {
        case policy(BoundPolicy)
        /// The input says that the resource has none.
        case none
        /// The input does not speak of the resource.
        case notGiven
        /// It is there and could not be read, or it stands there twice and differs.
        case unreadable(Gap)
    }

    package enum Entry: Sendable {
        case policy(BoundPolicy)
        case none
        case unreadable(Gap)

        /// The same where an API has it, whose policies need not name the API.
        func ofHolder(_ arn: String) -> Entry {
            guard case .policy(let bound) = self, bound.policy.kind == .resource, arn.has(ascii: ":execute-api:"),
                case let name = ResourceName(arn), name.service == "execute-api", name.resource?.contains("/") == false
            else { return self }
            return .policy(
                BoundPolicy(
                    policy: bound.policy.ofAPI(arn), name: bound.name, arn: bound.arn, source: bound.source, rest: bound.rest))
        }

        /// What several policies of one resource come to: one with the statements of all, which stands where the first of them does. What
        /// could not be read leaves the whole open.
        static func joining(_ entries: [Entry]) -> Entry {
            var found: [BoundPolicy] = []
            for entry in entries {
                switch entry {
                case .none: continue
                case .unreadable: return entry
                case .policy(let policy): found.append(policy)
                }
            }
            guard let first = found.first, found.count > 1 else { return found.first.map { .policy($0) } ?? .none }
            let version = found.contains { $0.policy.version == .v2012 } ? Policy.Version.v2012 : .v2008
            // On one line: all of it is said to stand there.
            let statements = found.flatMap(\.policy.statements).map { $0.origin.text.replacing("\n", with: " ") }.joined(
                separator: ", ")
            let text = #"{"Version": "\#(version.rawValue)", "Statement": [\#(statements)]}"#
            do throws(InputError) {
                let whole = try JSONDocument.parse(made: text, at: first.policy.location).root
                let policy = try Policy(whole, kind: first.policy.kind)
                return .policy(BoundPolicy(policy: policy, name: first.name, arn: first.arn, source: first.source))
            } catch {
                return .unreadable(Gap(error))
            }
        }
    }

    /// Whose policy an entry is.
    package enum Holder: Hashable, Sendable {
        case arn(String)
        /// A key whose ARN the input does not tell, by its id.
        case key(String)
        case endpoint(String)
    }

    /// Every entry, in no order.
    package var all: [(holder: Holder, entry: Entry)] {
        entries.map { (.arn($0.key), $0.value) } + keys.map { (.key($0.key), $0.value) }
            + endpoints.map { (.endpoint($0.key), $0.value) }
    }

    package mutating func set(_ entry: Entry, of holder: Holder) {
        switch holder {
        case .arn(let arn):
            entries[arn] = entry.ofHolder(arn)
            if Self.isOfAccount(arn) { accountWide.insert(arn) }
        case .key(let id): keys[id] = entry
        case .endpoint(let id): endpoints[id] = entry
        }
    }

    private var entries: [String: Entry] = [:]
    /// Of the entries, those of an account's whole service.
    private(set) var accountWide: Set<String> = []
    /// Keys whose ARN the input does not tell, by key id.
    private var keys: [String: Entry] = [:]

    /// Policies of which not the whole ARN is told, by it with `*` for what is missing.
    private var patterns: [String: (entry: Entry, location: Location)] = [:]

    mutating func add(_ entry: Entry, forPattern pattern: String, at location: Location) {
        patterns[pattern] = (entry, location)
    }

    /// Gives each of these to the resource of the inventory that it fits; what fits none, or several, keeps its stars and is a gap.
    mutating func resolve(with inventory: Inventory) -> [Gap] {
        var gaps: [Gap] = []
        for (pattern, found) in patterns.sorted(by: { $0.key < $1.key }) {
            let glob = Glob(pattern)
            let fitting = inventory.resources.lazy.map(\.arn).filter { glob.matches($0) }.prefix(2)
            let arn = fitting.count == 1 ? fitting.first ?? pattern : pattern
            if let gap = add(found.entry, for: arn) { gaps.append(gap) }
            guard arn == pattern else { continue }
            gaps.append(
                Gap(
                    .input,
                    "the policy of \(code(pattern)) does not say in which Region or account: it is not counted in what principals hold",
                    at: found.location,
                    help: "give an inventory with the resource, or the policy in an object {\"ARN of the resource\": policy}"))
        }
        patterns = [:]
        nameKeys(with: inventory)
        return gaps
    }

    /// Gives the policies of keys to the one key of the inventory, or of another policy, that has the id.
    private mutating func nameKeys(with inventory: Inventory) {
        guard !keys.isEmpty else { return }
        let known = inventory.resources.lazy.filter { $0.name.service == "kms" }.map(\.arn)
        let byID = Dictionary(grouping: known) { $0.split(separator: "/").last.map(String.init) ?? "" }
        for (id, entry) in keys {
            guard let arns = byID[id], let arn = arns.first, arns.count == 1, entries[arn] == nil else { continue }
            entries[arn] = entry
            keys[id] = nil
        }
    }

    /// Leaves out the trust policies of roles whose account details are given, which have them. One that differs there is a gap.
    ///
    /// - Parameter role: of the account details, by its ARN.
    mutating func leaveTrust(to role: (String) -> Role?) -> [Gap] {
        var gaps: [Gap] = []
        for (arn, entry) in entries.sorted(by: { $0.key < $1.key }) {
            guard case .policy(let bound) = entry, bound.policy.kind == .trust, let trust = role(arn)?.trust else { continue }
            entries[arn] = nil
            if trust.policy.origin.says(theSameAs: bound.policy.origin) { continue }
            gaps.append(
                Gap(
                    .input, "the trust policy of \(code(arn)) is given twice and differs: that of the account details counts",
                    at: bound.policy.location, help: "keep that of the time under audit"))
        }
        return gaps
    }

    /// Every policy that the input holds, with the ARN of its resource, sorted; of a key that is told by its id alone `*` stands for the
    /// rest of the ARN.
    package var documents: [(arn: String, policy: BoundPolicy)] {
        let named =
            entries.map { (arn: $0.key, entry: $0.value) } + keys.map { (arn: "arn:aws:kms:*:*:key/\($0.key)", entry: $0.value) }
        return named.sorted { $0.arn < $1.arn }.compactMap { arn, entry in
            guard case .policy(let policy) = entry else { return nil }
            return (arn, policy)
        }
    }

    /// Whether the input tells of the policy of exactly that resource.
    func has(_ arn: String) -> Bool { entries[arn] != nil }

    /// By the endpoint's id.
    private var endpoints: [String: Entry] = [:]

    /// The policy of a VPC endpoint; none where it has no policy of its own and lets everything pass.
    package func policy(ofEndpoint id: String) -> Answer { endpoints[id].map(Self.answer) ?? .notGiven }

    /// The endpoints with a policy that is known, by id, sorted.
    package var endpointPolicies: [(id: String, policy: BoundPolicy)] {
        endpoints.sorted { $0.key < $1.key }.compactMap { id, entry in
            guard case .policy(let policy) = entry else { return nil }
            return (id, policy)
        }
    }

    /// The VPC of an endpoint, and the service to which it leads, by the endpoint's id.
    private var endpointPlaces: [String: EndpointPlace] = [:]

    mutating func add(_ entry: Entry, forEndpoint id: String, _ place: EndpointPlace? = nil) {
        endpoints[id] = entry
        if let place { endpointPlaces[id] = place }
    }

    /// The endpoints of a VPC through which requests of a service's actions go, sorted.
    package func endpoints(ofVPC vpc: String, forService prefix: String) -> [String] {
        endpointPlaces.filter { $0.value.vpc == vpc && $0.value.leads(to: prefix) }.keys.sorted()
    }

    /// The ARNs of the resources with a policy, sorted; those of keys whose ARN the input does not tell are not among them.
    public var arns: [String] { entries.keys.sorted() }
    public var count: Int { entries.count + keys.count }

    /// The policy that AWS asks in a request for that resource: its own, or that of the resource it belongs to (an object's bucket).
    ///
    /// A Lambda policy belongs to the one ARN it was added for: that of a function says nothing of its versions and aliases (Lambda
    /// developer guide, "Using resource-based policies", scope of a permission). A trust policy is asked by the `sts:AssumeRole*` actions only; roles
    /// of the account details are in `Directory.trustPolicy(ofRole:)`. Cost: O(length of the ARN).
    public func policy(governing resource: ResourceName) -> Answer {
        for arn in Self.holders(of: resource) {
            if let entry = entries[arn] { return Self.answer(entry) }
        }
        if resource.service == "kms", let key = resource.resource, key.hasPrefix("key/"), let entry = keys[String(key.dropFirst(4))]
        {
            return Self.answer(entry)
        }
        return .notGiven
    }

    private static func answer(_ entry: Entry) -> Answer {
        switch entry {
        case .policy(let policy): .policy(policy)
        case .none: .none
        case .unreadable(let gap): .unreadable(gap)
        }
    }

    /// The resource that has the policy: the bucket of an object, the resource itself where it is nothing's part.
    package static func holder(of resource: ResourceName) -> String { holders(of: resource).last ?? resource.text }

    /// The ARNs whose policy may govern a resource, its own first.
    package static func holders(of resource: ResourceName) -> [String] {
        var holders = [resource.text]
        guard let service = resource.service, let last = resource.resource else { return holders }
        let head = String(resource.text.dropLast(last.count))
        let parts = last.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch service {
        case "s3":
            // arn:aws:s3:::bucket/key, and accesspoint/name/object/key, access-grants/default/location/id
            if resource.account != nil {
                if parts.count > 2 { holders.append(head + parts[0...1].joined(separator: "/")) }
            } else if parts.count > 1 {
                holders.append(head + parts[0])
            }
        case "dynamodb":
            // A table's policy governs its indexes; a stream has its own.
            if parts.count >= 4, parts[2] == "index" { holders.append(head + parts[0...1].joined(separator: "/")) }
        case "es":
            if parts.count > 2, parts[0] == "domain" { holders.append(head + parts[0...1].joined(separator: "/")) }
        case "execute-api":
            // API/STAGE/METHOD/PATH; a private domain is /domainnames/NAME
            if parts.count > 1, !parts[0].isEmpty { holders.append(head + parts[0]) }
        case "sns":
            // A subscription: topic:id
            if let colon = last.firstIndex(of: ":") { holders.append(head + last[..<colon]) }
        case "glue":
            if last != "catalog" { holders.append(head + "catalog") }
        case "events":
            // A rule on a named bus, or on the default one.
            if parts[0] == "rule" { holders.append(head + "event-bus/" + (parts.count > 2 ? parts[1] : "default")) }
        default: break
        }
        return holders
    }

    /// The policies with the requests that each has a say in, in the order of their holders. Cost: O(policies).
    package var governed: [GovernedResources] {
        var exceptions: [String: [String]] = [:]
        for arn in entries.keys {
            // What has a policy of its own does not ask that of its holder.
            for holder in Self.holders(of: ResourceName(arn)).dropFirst() where entries[holder] != nil {
                exceptions[holder, default: []].append(arn)
            }
        }
        var result: [GovernedResources] = []
        for (arn, entry) in entries.sorted(by: { $0.key < $1.key }) {
            guard case .policy(let policy) = entry else { continue }
            let (patterns, without) = GovernedResources.patterns(of: ResourceName(arn))
            let own = (exceptions[arn] ?? []).sorted().map(GovernedResources.literal)
            result.append(GovernedResources(holder: arn, policy: policy, patterns: patterns, exceptions: without + own))
        }
        for (id, entry) in keys.sorted(by: { $0.key < $1.key }) {
            guard case .policy(let policy) = entry else { continue }
            let own = entries.keys.filter { $0.hasSuffix(":key/\(id)") }.sorted().map(GovernedResources.literal)
            let pattern = "arn:*:kms:*:*:key/\(GovernedResources.literal(id))"
            result.append(GovernedResources(holder: id, policy: policy, patterns: [pattern], exceptions: own))
        }
        return result
    }

    /// The names of the policies of resources that have several, by ARN.
    private var names: [String: Set<String>] = [:]

    /// Notes one of the policies that a resource has under names of their own; without a name, its only one.
    mutating func add(_ entry: Entry, for arn: String, named name: String?) -> Gap? {
        guard let name else { return add(entry, for: arn) }
        let isNew = names[arn, default: []].insert(name).inserted
        guard isNew, let known = entries[arn] else { return add(entry, for: arn) }
        entries[arn] = .joining([known, entry])
        return nil
    }

    /// Notes a policy. A second one for the same resource that differs is a gap.
    mutating func add(_ entry: Entry, for arn: String, isKeyID: Bool = false) -> Gap? {
        let list: WritableKeyPath<ResourcePolicies, [String: Entry]> = isKeyID ? \.keys : \.entries
        guard let known = self[keyPath: list][arn] else {
            self[keyPath: list][arn] = isKeyID ? entry : entry.ofHolder(arn)
            if !isKeyID, Self.isOfAccount(arn) { accountWide.insert(arn) }
            return nil
        }
        switch (known, entry) {
        case (.none, .none): return nil
        case (.unreadable, _), (_, .unreadable): return nil
        case (.policy(let one), .policy(let two)) where one.policy.origin.says(theSameAs: two.policy.origin): return nil
        case (.policy(let one), _), (.none, .policy(let one)):
            let gap = Gap(
                .input, "the policy of `\(arn)` is given twice and differs", at: one.policy.location,
                help: "keep that of the time under audit")
            self[keyPath: list][arn] = .unreadable(gap)
            return gap
        }
    }
}

/// A resource's own policy with the resources that it governs: the inverse of `ResourcePolicies.policy(governing:)`.
package struct GovernedResources: Sendable {
    /// The ARN of the resource whose policy it is; a key's id where nothing tells its ARN.
    package let holder: String
    package let policy: BoundPolicy
    /// Patterns of a policy of version 2012-10-17.
    package let patterns: [String]
    /// What is not governed all the same.
    package let exceptions: [String]

    /// A text as a pattern that matches it alone.
    package static func literal(_ text: String) -> String {
        guard text.utf8.contains(where: { "*?$".utf8.contains($0) }) else { return text }
        return text.map { "*?$".contains($0) ? "${\($0)}" : String($0) }.joined()
    }

    package static func patterns(of holder: ResourceName) -> (patterns: [String], exceptions: [String]) {
        let own = literal(holder.text)
        guard let service = holder.service, let last = holder.resource else { return ([own], []) }
        let head = literal(String(holder.text.dropLast(last.count)))
        let parts = last.split(separator: "/", omittingEmptySubsequences: false)
        switch service {
        case "s3":
            return parts.count == (holder.account == nil ? 1 : 2) ? ([own, own + "/*"], []) : ([own], [])
        case "dynamodb": return parts.count == 2 ? ([own, own + "/index/*"], []) : ([own], [])
        case "es": return parts.count == 2 && parts[0] == "domain" ? ([own, own + "/*"], []) : ([own], [])
        case "execute-api": return parts.count == 1 ? ([own, own + "/*"], []) : ([own], [])
        case "sns": return last.contains(":") ? ([own], []) : ([own, own + ":*"], [])
        case "glue": return last == "catalog" ? ([own, head + "*"], []) : ([own], [])
        case "events":
            guard parts.count == 2, parts[0] == "event-bus" else { return ([own], []) }
            return parts[1] == "default"
                ? ([own, head + "rule/*"], [head + "rule/*/*"]) : ([own, head + "rule/\(literal(String(parts[1])))/*"], [])
        default: return ([own], [])
        }
    }
}
