package import Catalogue
internal import Documents

/// From logged events to the IAM actions and resources behind them (docs/reference/cloudtrail.md).
///
/// Remembers what it has looked up; used by one thread at a time.
package final class CallMapper {
    private final class Operation {
        let mapping: OperationMapping
        let rows: [ResourceTemplates.Row]
        let modelled: [ResourceTemplates.Row]
        /// Whether a call of it may pass a role among its parameters.
        let maySendRole: Bool
        /// Whether the items of its request choose the actions.
        let hasItems: Bool

        init(
            _ mapping: OperationMapping, _ rows: [ResourceTemplates.Row], _ modelled: [ResourceTemplates.Row], maySendRole: Bool,
            hasItems: Bool
        ) {
            (self.mapping, self.rows, self.modelled, self.maySendRole) = (mapping, rows, modelled, maySendRole)
            self.hasItems = hasItems
        }
    }

    private struct OperationName: Hashable {
        let source: String
        let name: String
        let isCall: Bool
    }

    private let catalogue: ActionCatalogue
    private let templates = ResourceTemplates.standard
    private var operations: [OperationName: Operation] = [:]
    /// The ARN patterns of an action's resource types; nil for an action that the catalogue does not know.
    private var shapes: [String: ResourceShapes?] = [:]
    private let forms = RequestForms()
    private let profiles: InstanceProfiles
    /// What is kept of operations whose events are only counted.
    private var uses: [EventKind: OperationUse] = [:]
    /// What events used of which more must be known.
    var equal = EqualCallMemo<UsedActions>()
    /// Lists of actions that several events use.
    private var lists: [[String]: ActionList] = [:]
    /// The same by their numbers.
    private(set) var numberedLists = [ActionList([], number: 0)]
    let places = PlainPlaces()
    private var denials = DenialMemo()

    package init(catalogue: ActionCatalogue = .standard, profiles: InstanceProfiles = InstanceProfiles()) {
        (self.catalogue, self.profiles) = (catalogue, profiles)
    }

    /// Makes one that says the same, for another thread.
    package var maker: @Sendable () -> CallMapper {
        { [catalogue, profiles] in CallMapper(catalogue: catalogue, profiles: profiles) }
    }

    /// The actions that an event needed. Some microseconds for an event of a kind seen before.
    package func calls(of event: Event) -> EventCalls { calls(of: event, isCounted: false) }

    /// - Parameter isCounted: only the actions and what the main one acted on are asked for.
    func calls(of event: Event, isCounted: Bool) -> EventCalls {
        if let reason = noDecision(on: event) { return EventCalls(calls: [], noDecision: reason) }
        let outcome = event.outcome
        var calls = calls(
            of: event, operation(event), succeeded: outcome == .succeeded || outcome == .dryRun, isCounted: isCounted)
        if outcome == .denied { mark(&calls, event) }
        return EventCalls(calls: calls, noDecision: nil)
    }

    /// The action of the first of an event's calls, which most events tell without a look at their resources.
    package func mainAction(of event: Event) -> String? {
        if event.type == Self.usualType, !event.identity.isAnonymous, event.outcome == .succeeded {
            let operation = operation(event)
            let mapping = operation.mapping
            switch mapping.certainty {
            case .none: return nil
            default:
                if mapping.parameterRules.isEmpty, !operation.hasItems, let first = mapping.actions.first { return first }
            }
        }
        return calls(of: event).main?.action
    }

    /// Why IAM decided nothing on an event; nil where it did.
    package func noDecision(on event: Event) -> EventCalls.NoDecision? {
        let type = event.type
        if type != Self.usualType, let reason = Self.withoutDecision(type) { return reason }
        // A gateway that takes tokens of another issuer asks IAM nothing of its caller.
        if event.identity.isAnonymous, event.source == "bedrock-agentcore.amazonaws.com" { return .otherCredential }
        if case .none(let reason) = operation(event).mapping.certainty { return Self.noDecision(reason) }
        return event.outcome == .notAuthenticated ? .unsigned : nil
    }

    /// The type of most records.
    static let usualType = "AwsApiCall"

    /// Only calls of the API and of the console are decided by IAM (docs/reference/cloudtrail.md). A type that is not known here is a call.
    private static func withoutDecision(_ type: String?) -> EventCalls.NoDecision? {
        switch type?.lowercased() {
        case "awsserviceevent": .serviceEvent
        case "awsconsolesignin": .signIn
        case "awsvpceevents", "awsvpceevent": .networkActivity
        default: nil
        }
    }

    private static func noDecision(_ reason: OperationMapping.NoDecision) -> EventCalls.NoDecision {
        switch reason {
        case .anyone: .anyone
        case .unsigned: .unsigned
        case .otherCredential: .otherCredential
        case .signIn: .signIn
        case .serviceEvent: .serviceEvent
        }
    }

    private func operation(_ event: Event) -> Operation {
        // Services tell of their own doing under names that are also operations: the record's type says which it is.
        let isCall = event.type.map { $0 == Self.usualType || $0.lowercased() != "awsserviceevent" } ?? false
        let key = OperationName(source: event.source, name: event.name, isCall: isCall)
        if let known = operations[key] { return known }
        let service = event.source.prefix { $0 != "." }
        let modelled = catalogue.resourceTemplates(forEventSource: event.source, eventName: event.name)
        let operation = Operation(
            catalogue.actions(forEventSource: event.source, eventName: event.name, isCall: isCall),
            templates.rows(service: String(service), event: event.name), modelled.map(ResourceTemplates.row),
            maySendRole: Self.maySendRole(event), hasItems: ItemRequest.isOne(event))
        // AWS has fewer: names that no list knows may be any number.
        if operations.count >= 20_000 { operations.removeAll() }
        operations[key] = operation
        return operation
    }

    /// Whether no list of actions knows the operation of an event that IAM decided.
    func isUnknown(_ event: Event) -> Bool {
        if Self.withoutDecision(event.type) != nil { return false }
        if case .guess = operation(event).mapping.certainty { return true }
        return false
    }

    /// Whether another event of this operation may have needed other actions: they depend on parameters, on a role that is passed, on
    /// statements within the request, or on whether it was a call at all.
    package func mayVary(_ event: Event) -> Bool {
        if event.type.map({ $0 != Self.usualType }) ?? true { return true }
        let operation = operation(event)
        return !operation.mapping.parameterRules.isEmpty || operation.maySendRole || operation.hasItems
    }

    /// Whether every event of this operation that succeeded uses the same: no parameter changes its actions, none of them is tested on a
    /// resource, and it passes no role.
    func isFixed(_ event: Event) -> Bool {
        if event.type.map({ $0 != Self.usualType && $0.lowercased() != "awsapicall" }) ?? true { return false }
        if event.identity.isAnonymous { return false }
        let operation = operation(event)
        return operation.mapping.parameterRules.isEmpty && !operation.maySendRole
            && operation.mapping.actions.allSatisfy { shapes(of: $0)?.all.isEmpty ?? false }
    }

    /// What is kept of the events of a kind, for as long as the mapper is there.
    func use(of event: Event, _ kind: EventKind) -> OperationUse {
        if let known = uses[kind] { return known }
        let operation = operation(event)
        let plain = PlainUse(
            event, operation.mapping, operation.rows, operation.modelled, shapes(of:), forms, places, list(of:))
        let made = OperationUse(plain)
        uses[kind] = made
        return made
    }

    /// The same object for the same actions.
    func list(of actions: [String]) -> ActionList {
        if let known = lists[actions] { return known }
        // The message of a denial names any action.
        guard lists.count < 10_000 else { return ActionList(actions, number: 0) }
        let list = ActionList(actions, number: UInt32(numberedLists.count))
        lists[actions] = list
        numberedLists.append(list)
        return list
    }

    // MARK: Actions

    private func calls(of event: Event, _ operation: Operation, succeeded: Bool, isCounted: Bool) -> [Call] {
        if operation.hasItems, let parts = ItemRequest.parts(of: event) { return Self.calls(parts, at: event.place) }
        let mapping = operation.mapping
        var pool = ResourcePool(event: event, rows: operation.rows, modelled: operation.modelled, forms: forms)
        let certainty: Call.Certainty =
            switch mapping.certainty {
            case .exact: .exact
            case .mapped, .none: .mapped
            case .guess: .guess
            }
        let actions = mapping.parameterRules.isEmpty ? mapping.actions : mapping.actions(having: pool.request.has)
        var calls: [Call] = []
        for (index, action) in actions.enumerated() {
            let isBase = index < max(mapping.actions.count, 1)
            // A call that failed proves nothing about what else it would have needed (docs/reference/cloudtrail.md).
            if !isBase, !succeeded { continue }
            // Items that are not told leave open which of the actions were needed.
            let isMain = index < max(mapping.required.count, 1) && !operation.hasItems
            let role: Call.Role = !isBase ? .dependent : isMain ? .main : .alternative
            if calls.contains(where: { $0.action == action }) { continue }
            let resources: [CallResource]
            if isCounted, !calls.isEmpty {
                resources = [CallResource(arn: "*", source: .unknown)]
            } else if action == "iam:PassRole" {
                resources = roles(pool.request, mapping, event.place)
            } else if action == "ec2:CreateTags", event.name != "CreateTags" {
                resources = tagged(pool.request, event.place)
            } else {
                let found = self.resources(of: action, &pool)
                resources = isBase ? found : tagged(by: action, found, event.name, &pool)
            }
            calls.append(Call(action: action, role: role, certainty: isBase ? certainty : .mapped, resources: resources))
        }
        if succeeded, operation.maySendRole, !calls.contains(where: { $0.action == "iam:PassRole" }),
            let passed = passedRoles(&pool)
        {
            calls.append(passed)
        }
        return calls
    }

    /// Each action of a request's items, with the tables that it is for.
    private static func calls(_ parts: [ItemRequest.Part], at place: ResourceTemplates.Place) -> [Call] {
        var actions: [String] = []
        for part in parts where !actions.contains(part.action) { actions.append(part.action) }
        return actions.map { action in
            let tables = parts.filter { $0.action == action }.map { ItemRequest.arn($0, at: place) }
            return Call(
                action: action, role: .main, certainty: .mapped,
                resources: tables.map { CallResource(arn: $0, source: .template) })
        }
    }

    /// The message's action and resource win over the event's (docs/reference/denials.md).
    func mark(_ calls: inout [Call], _ event: Event) {
        guard let message = denials.denial(of: event) else {
            for index in calls.indices where calls[index].role == .main || index == 0 { calls[index].isDenied = true }
            return
        }
        // A role or a service further on was refused: the caller was not.
        guard message.concerns(event.identity) else { return }
        // What a call names is spelled as the catalogue spells it.
        let isSpelled = calls.contains { $0.action == message.action }
        let action =
            isSpelled ? message.action : catalogue.actionID(named: message.action).map(catalogue.name(ofAction:)) ?? message.action
        let told = message.resource.flatMap {
            DeniedResource.arn($0, action: action, at: event.place, catalogue: catalogue)
        }
        let resource = told.map { CallResource(arn: $0, source: .message) }
        let own = calls.firstIndex { $0.action == action } ?? calls.firstIndex { $0.action.lowercased() == action.lowercased() }
        if let index = own {
            let call = calls[index]
            calls[index] = Call(
                action: call.action, role: call.role, certainty: .message,
                resources: resource.map { [spelled($0, among: call.resources)] } ?? named(message.resource, among: call.resources),
                isDenied: true)
        } else {
            let unknown = CallResource(arn: "*", source: .unknown)
            calls.append(
                Call(action: action, role: .dependent, certainty: .message, resources: [resource ?? unknown], isDenied: true))
        }
    }

    /// A message has one blank where there were several: the parameters tell the name as it is.
    private func spelled(_ told: CallResource, among resources: [CallResource]) -> CallResource {
        guard told.arn.contains(" ") else { return told }
        func words(_ arn: String) -> [Substring] { arn.split(whereSeparator: \.isWhitespace) }
        let same = resources.first { words($0.arn) == words(told.arn) }
        return same.map { CallResource(arn: $0.arn, source: .message) } ?? told
    }

    /// Of several resources the one that a bare name means.
    private func named(_ name: String?, among resources: [CallResource]) -> [CallResource] {
        guard let name, !name.contains(" ") else { return resources }
        let fitting = resources.filter { $0.arn.hasSuffix("/\(name)") || $0.arn.hasSuffix(":\(name)") }
        return fitting.isEmpty ? resources : fitting
    }

    // MARK: Resources

    private func shapes(of action: String) -> ResourceShapes? {
        if let known = shapes[action] { return known }
        let found = catalogue.actionID(named: action).map { [catalogue] id in
            let types = catalogue.resourceTypeNumbers(ofAction: id)
            // A type with several patterns has one for each of several things, of which a call names one.
            let required = types.required.map(catalogue.arnPatterns(ofResourceType:)).filter { $0.count == 1 }.map { $0[0] }
            return ResourceShapes(types.numbers.flatMap(catalogue.arnPatterns(ofResourceType:)), required: Set(required)) {
                let service = String(action.prefix { $0 != ":" })
                return (catalogue.resourceTypeNumbers(ofService: service) ?? 0..<0).map(catalogue.arnPattern(ofResourceType:))
            }
        }
        shapes[action] = .some(found)
        return found
    }

    private func resources(of action: String, _ pool: inout ResourcePool) -> [CallResource] {
        if action.hasPrefix("apigateway:") {
            let paths = pool.paths
            if !paths.isEmpty { return paths }
        }
        guard let shapes = shapes(of: action) else { return pool.resources(ofUnknown: action) }
        if shapes.all.isEmpty { return [CallResource(arn: "*", source: .none)] }
        return pool.resources(of: action, shapes)
    }

    /// Of an action that puts tags on what the call makes, that: the request may name only what holds it.
    private func tagged(
        by action: String, _ found: [CallResource], _ operation: String, _ pool: inout ResourcePool
    ) -> [CallResource] {
        guard catalogue.actionID(named: action).map(catalogue.accessLevel) == .tagging, let shapes = shapes(of: action) else {
            return found
        }
        return MadeThing.only(pool.onlyAnswered(shapes, beside: found), madeBy: operation)
    }

    /// What the tag specifications name: things that are being made, and have no id yet.
    private func tagged(_ request: RequestParameters, _ place: ResourceTemplates.Place) -> [CallResource] {
        let types = request.taggedTypes.reduce(into: [String]()) { list, type in
            if !list.contains(type) { list.append(type) }
        }
        if types.isEmpty { return [CallResource(arn: "*", source: .unknown)] }
        return types.map { CallResource(arn: EC2Identifiers.arn($0, "*", at: place), source: .template) }
    }

    /// The roles that the parameters of the rule name.
    private func roles(
        _ request: RequestParameters, _ mapping: OperationMapping, _ place: ResourceTemplates.Place
    ) -> [CallResource] {
        let paths = mapping.parameterRules.filter { $0.action == "iam:PassRole" }.flatMap(\.parameters).filter { $0 != "?" }
        var found: [CallResource] = []
        for path in paths {
            for value in request.texts(path) {
                let resource: CallResource
                if path.lowercased().contains("instanceprofile") || value.contains(":instance-profile/") {
                    resource = profiles.role(ofProfile: value, at: place)
                } else if value.hasPrefix("arn:") {
                    guard value.contains(":role/") else { continue }
                    resource = CallResource(arn: value, source: .parameter)
                } else {
                    let name = value.hasPrefix("/") ? String(value.dropFirst()) : value
                    resource = CallResource(
                        arn: "arn:\(place.partition):iam::\(place.account):role/\(name)", source: .template)
                }
                if !found.contains(resource) { found.append(resource) }
            }
        }
        return found.isEmpty ? [CallResource(arn: "*", source: .unknown)] : found
    }

    private static func maySendRole(_ event: Event) -> Bool {
        let verbs = ["Create", "Update", "Put", "Start", "Register", "Run"]
        return verbs.contains(where: event.name.hasPrefix) && !["iam.amazonaws.com", "sts.amazonaws.com"].contains(event.source)
    }

    /// Where requests name those who are given something: they are not passed.
    private static let principals = [
        "principalArn", "granteePrincipal", "retiringPrincipal", "principal", "principals[]", "principalIdentifier",
        "principal.dataLakePrincipalIdentifier", "permissionHolder", "principalId",
    ]

    private static let anyRole = Glob("arn:*:iam::????????????:role/*")

    /// A role among the parameters of a call that makes or changes something was passed (docs/reference/cloudtrail.md).
    private func passedRoles(_ pool: inout ResourcePool) -> Call? {
        var roles = pool.parameters.filter(Self.anyRole.matches)
        if !roles.isEmpty {
            let named = Set(Self.principals.flatMap(pool.request.texts))
            roles.removeAll(where: named.contains)
        }
        let resources = roles.map { CallResource(arn: $0, source: .parameter) } + pool.rolesOfEnvironment(profiles)
        return resources.isEmpty
            ? nil : Call(action: "iam:PassRole", role: .dependent, certainty: .likely, resources: resources)
    }
}
