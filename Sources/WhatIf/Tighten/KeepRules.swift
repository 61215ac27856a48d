internal import Activity
internal import Authorization
internal import Catalogue
internal import Documents
internal import Intake
internal import PolicyLanguage
internal import Reach

/// What is held and that no log can show in use: kept by a stated rule, or dropped where other evidence says that it is unused.
struct KeepRules {
    private let held: HeldStatements
    private let lastAccessed: UsageEvidence.LastAccessed?
    /// Services of which the logs hold data events.
    private let logged: Set<String>

    /// Actions on what is inside of a resource: CloudTrail logs them only where a trail is told to
    /// (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html).
    private static let dataActions: [String: [String]] = [
        "s3": [
            "GetObject", "GetObjectVersion", "PutObject", "DeleteObject", "DeleteObjectVersion", "GetObjectTagging",
            "PutObjectTagging",
            "GetObjectAcl", "PutObjectAcl", "GetObjectAttributes", "ListBucket", "AbortMultipartUpload", "ListMultipartUploadParts",
        ],
        "lambda": ["InvokeFunction", "InvokeFunctionUrl"],
        "dynamodb": [
            "GetItem", "BatchGetItem", "Query", "Scan", "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem",
            "ConditionCheckItem",
            "PartiQLSelect", "PartiQLInsert", "PartiQLUpdate", "PartiQLDelete", "GetRecords", "GetShardIterator",
        ],
        "sqs": ["SendMessage", "ReceiveMessage", "DeleteMessage", "ChangeMessageVisibility"],
        "sns": ["Publish"],
        "kinesis": ["PutRecord", "PutRecords", "GetRecords", "GetShardIterator", "SubscribeToShard"],
        "ssmmessages": ["OpenDataChannel", "CreateDataChannel", "OpenControlChannel", "CreateControlChannel"],
    ]

    /// What no API event tells of.
    private static let neverLogged = [
        "rds-db:connect", "es:ESHttpGet", "es:ESHttpHead", "es:ESHttpPost", "es:ESHttpPut", "es:ESHttpDelete", "es:ESHttpPatch",
        "aoss:APIAccessAll", "aoss:DashboardsAccessAll", "eks:AccessKubernetesApi", "execute-api:Invoke",
        "execute-api:ManageConnections", "iot:Connect", "iot:Publish", "iot:Subscribe", "iot:Receive",
    ]

    init(_ held: HeldStatements, events: EventList, uses: [UsageSummary.Use], lastAccessed: UsageEvidence.LastAccessed?) {
        self.held = held
        self.lastAccessed = lastAccessed
        var logged: Set<String> = []
        for event in events where event.category == "Data" {
            logged.insert(ActionCatalogue.standard.prefix(forEventSource: event.source))
        }
        // A summary does not say which events were of data; an operation on data is in no other kind of event.
        for (service, names) in Self.dataActions
        where uses.contains(where: { use in names.contains { use.actions.contains("\(service):\($0)") } }) {
            logged.insert(service)
        }
        self.logged = logged
    }

    /// Services that are held, have data events, and of which the logs hold none.
    var unlogged: [String] {
        Self.dataActions.filter { service, actions in !logged.contains(service) && isHeld(service, actions) }.keys.sorted()
    }

    private func isHeld(_ service: String, _ actions: [String]) -> Bool {
        actions.contains { name in allowing("\(service):\(name)").contains { _ in true } }
    }

    private func allowing(_ action: String) -> [StatementPool.Entry] {
        let action = Action(action)
        return held.entries.filter { $0.statement.effect == .allow && $0.statement.actions.matches(action) }
    }

    /// - Parameter needs: what recorded calls needed.
    func entries(_ needs: NeedList) -> [Entry] {
        var entries: [Entry] = []
        for (service, actions) in Self.dataActions.sorted(by: { $0.key < $1.key }) where !logged.contains(service) {
            if isUnused(service) { continue }
            for action in actions { entries += asHeld("\(service):\(action)", .dataNotLogged) }
        }
        for action in Self.neverLogged where !isUnused(String(action.prefix { $0 != ":" })) {
            entries += asHeld(action, .neverLogged)
        }
        entries += dependents(needs) + tried(needs)
        return entries
    }

    /// Last-accessed data count attempts too, so that no time proves that nothing was used.
    private func isUnused(_ service: String) -> Bool {
        guard let lastAccessed else { return false }
        guard let row = lastAccessed.services.first(where: { $0.prefix == service }) else { return false }
        return row.at == nil
    }

    /// An action as every statement holds it that allows it.
    private func asHeld(_ action: String, _ rule: KeepRule, passedTo: String? = nil) -> [Entry] {
        allowing(action).compactMap { entry in Self.entry(action, as: entry.statement, rule, passedTo: passedTo) }.filter { entry in
            // The statement may pass roles to other services alone.
            passedTo == nil || entry.isNegated || entry.patterns.allSatisfy { held.holds(action, on: $0, under: entry.condition) }
        }
    }

    /// An action with the resources and conditions of a statement, as far as it acts on such resources.
    static func entry(_ action: String, as statement: Statement, _ rule: KeepRule, passedTo: String? = nil) -> Entry? {
        let condition = ConditionText(of: statement, passedTo: passedTo)
        guard let resources = statement.resources else { return nil }
        let patterns = resources.patterns.map(\.text)
        if resources.isNegated {
            return Entry(action: action, patterns: patterns, isNegated: true, condition: condition, rule: rule)
        }
        let kinds = ActionCatalogue.standard.action(named: action)?.resourceTypes.flatMap(\.type.arnPatterns) ?? []
        let own =
            kinds.isEmpty ? patterns.filter { $0 == "*" } : patterns.filter { pattern in kinds.contains { overlaps(pattern, $0) } }
        return own.isEmpty ? nil : Entry(action: action, patterns: own, condition: condition, rule: rule)
    }

    /// Whether an ARN may be of both patterns.
    private static func overlaps(_ one: String, _ other: String) -> Bool {
        guard let left = Statement.allowing(["s3:GetObject"], on: [one]),
            let right = Statement.allowing(["s3:GetObject"], on: [other])
        else {
            return true
        }
        return PermissionSet(applyingOf: [left]).intersection(PermissionSet(applyingOf: [right])).isEmpty(steps: 4_000) != .yes
    }

    /// What calls that were made may need besides, by AWS's own list, and that no call shows: on the same resource where the action acts on
    /// such ones. On other resources what reads, uses a key or passes a role; what changes them would be logged as a call of its own.
    private func dependents(_ needs: NeedList) -> [Entry] {
        let catalogue = ActionCatalogue.standard
        let used = Set(needs.needs.map { $0.action.text.lowercased() })
        var elsewhere: Set<String> = []
        var passed: [String: Set<String>] = [:]
        var entries: [Entry] = []
        for need in needs.needs where need.held != nil {
            // Where the request is not in the record, nothing tells on what else the call acted.
            let listed =
                need.isWhole
                ? catalogue.needs(of: need.action.text, on: need.resource.name.text).actions
                : catalogue.action(named: need.action.text)?.allDependentActions ?? []
            for action in listed
            where !used.contains(action.lowercased()) {
                let facts = catalogue.action(named: action)
                // Nothing is tagged by a request that speaks of no tags.
                if need.isWhole, !need.maySayTags, facts?.accessLevel == .tagging { continue }
                let kinds = facts?.resourceTypes.flatMap(\.type.arnPatterns) ?? []
                if !need.resource.isOpen, kinds.contains(where: { Glob($0).matches(need.resource.name.text) }) {
                    entries += on(need.resource.name, action)
                } else if action == "iam:PassRole" {
                    // A record that holds the whole request names the role, and the call then stands among the needs.
                    if let service = need.service, !need.isWhole { passed[action, default: []].insert(service) }
                } else if action.hasPrefix("kms:") {
                    elsewhere.insert(action)
                } else if let facts, facts.accessLevel <= .read, !need.isWhole || !Self.tellsContent(action) {
                    elsewhere.insert(action)
                }
            }
        }
        for (action, services) in passed {
            for service in services.sorted() { entries += asHeld(action, .likelyDependent, passedTo: service) }
        }
        return entries + elsewhere.sorted().flatMap { asHeld($0, .likelyDependent) }
    }

    /// What reads the content of things, as parameters and secrets: the whole request would name what is read.
    private static func tellsContent(_ action: String) -> Bool {
        guard let name = action.split(separator: ":").last else { return false }
        return name.hasPrefix("Get") || name.hasPrefix("BatchGet")
    }

    /// An action on one resource, under the conditions of the first statement that holds it there.
    private func on(_ resource: ResourceName, _ action: String) -> [Entry] {
        for entry in allowing(action) {
            let condition = ConditionText(of: entry.statement, passedTo: nil)
            if held.holds(action, on: resource.text, under: condition) {
                return [Entry(action: action, patterns: [resource.text], condition: condition, rule: .likelyDependent)]
            }
        }
        return []
    }

    private func tried(_ needs: NeedList) -> [Entry] {
        needs.tried.compactMap { action, resource, request in
            let level = ActionCatalogue.standard.actionID(named: action.text).map(ActionCatalogue.standard.accessLevel) ?? .write
            guard level <= .read, !resource.isOpen else { return nil }
            let statement = held.entries.first {
                $0.statement.effect == .allow && $0.statement.actions.matches(action)
                    && $0.statement.applies(action, on: resource.name, in: request.context) == .yes
            }?.statement
            guard let statement else { return nil }
            let condition = ConditionText(of: statement, passedTo: nil)
            guard held.holds(action.text, on: resource.name.text, under: condition) else { return nil }
            return Entry(action: action.text, patterns: [resource.name.text], condition: condition, rule: .tried)
        }
    }
}
