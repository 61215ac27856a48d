package import Catalogue

/// From logged events to the IAM actions and resources behind them (cloudtrail-to-iam 2 to 4, 7).
///
/// Remembers what it has looked up; used by one thread at a time.
package final class CallMapper {
    private struct Operation {
        let mapping: OperationMapping
        let rows: [ResourceTemplates.Row]
    }

    private let catalogue: ActionCatalogue
    private let templates = ResourceTemplates.standard
    private var operations: [String: Operation] = [:]
    /// The ARN patterns of an action's resource types; nil for an action that the catalogue does not know.
    private var patterns: [String: [String]?] = [:]

    package init(catalogue: ActionCatalogue = .standard) { self.catalogue = catalogue }

    /// The actions that an event needed. Some microseconds for an event of a kind seen before.
    package func calls(of event: Event) -> EventCalls {
        if let reason = Self.withoutDecision(event.type) { return EventCalls(calls: [], noDecision: reason) }
        let operation = operation(event)
        if case .none(let reason) = operation.mapping.certainty {
            return EventCalls(calls: [], noDecision: Self.noDecision(reason))
        }
        let outcome = event.outcome
        if outcome == .notAuthenticated { return EventCalls(calls: [], noDecision: .unsigned) }
        var calls = calls(of: event, operation, succeeded: outcome == .succeeded || outcome == .dryRun)
        if outcome == .denied { mark(&calls, denied: event.denial) }
        return EventCalls(calls: calls, noDecision: nil)
    }

    /// Only calls of the API and of the console are decided by IAM (cloudtrail-to-iam 2.3).
    private static func withoutDecision(_ type: String?) -> EventCalls.NoDecision? {
        switch type?.lowercased() {
        case nil, "awsapicall", "awsconsoleaction", "awsmcpevent": nil
        case "awsconsolesignin": .signIn
        case "awsvpceevents", "awsvpceevent": .networkActivity
        default: .serviceEvent
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
        let key = "\(event.source) \(event.name)"
        if let known = operations[key] { return known }
        let service = event.source.prefix { $0 != "." }
        let operation = Operation(
            mapping: catalogue.actions(forEventSource: event.source, eventName: event.name),
            rows: templates.rows(service: String(service), event: event.name))
        operations[key] = operation
        return operation
    }

    // MARK: Actions

    private func calls(of event: Event, _ operation: Operation, succeeded: Bool) -> [Call] {
        let mapping = operation.mapping
        var pool = ResourcePool(event: event, rows: operation.rows)
        let certainty: Call.Certainty =
            switch mapping.certainty {
            case .exact: .exact
            case .mapped, .none: .mapped
            case .guess: .guess
            }
        let actions = mapping.actions(having: pool.request.has)
        var calls: [Call] = []
        for (index, action) in actions.enumerated() {
            let isBase = index < max(mapping.actions.count, 1)
            // A call that failed proves nothing about what else it would have needed (cloudtrail-to-iam 3).
            if !isBase, !succeeded { continue }
            let role: Call.Role = !isBase ? .dependent : index < max(mapping.required.count, 1) ? .main : .alternative
            if calls.contains(where: { $0.action == action }) { continue }
            let resources = action == "iam:PassRole" ? roles(pool.request, mapping, event.place) : resources(of: action, &pool)
            calls.append(Call(action: action, role: role, certainty: isBase ? certainty : .mapped, resources: resources))
        }
        if succeeded, !calls.contains(where: { $0.action == "iam:PassRole" }), let passed = passedRoles(event, &pool) {
            calls.append(passed)
        }
        return calls
    }

    /// The message's action and resource win over the event's (cloudtrail-to-iam 7.3).
    private func mark(_ calls: inout [Call], denied message: DenialMessage?) {
        guard let message else {
            for index in calls.indices where calls[index].role == .main { calls[index].isDenied = true }
            return
        }
        let resource = message.resource.map { CallResource(arn: $0, source: .message) }
        if let index = calls.firstIndex(where: { $0.action.lowercased() == message.action.lowercased() }) {
            let call = calls[index]
            // A bare name, or no name at all, is less than what the parameters tell.
            let isBetter = resource.map { $0.arn.hasPrefix("arn:") } ?? false
            calls[index] = Call(
                action: call.action, role: call.role, certainty: .message,
                resources: isBetter ? [resource].compactMap { $0 } : call.resources,
                isDenied: true)
        } else {
            let unknown = CallResource(arn: "*", source: .unknown)
            calls.append(
                Call(
                    action: message.action, role: .dependent, certainty: .message, resources: [resource ?? unknown], isDenied: true)
            )
        }
    }

    // MARK: Resources

    private func patterns(of action: String) -> [String]? {
        if let known = patterns[action] { return known }
        let found = catalogue.action(named: action).map { $0.resourceTypes.map(\.type.arnPattern) }
        patterns[action] = .some(found)
        return found
    }

    private func resources(of action: String, _ pool: inout ResourcePool) -> [CallResource] {
        guard let patterns = patterns(of: action) else { return pool.resources(ofUnknown: action) }
        if patterns.isEmpty { return [CallResource(arn: "*", source: .none)] }
        return pool.resources(of: action, patterns: patterns)
    }

    /// The roles that the parameters of the rule name.
    private func roles(
        _ request: RequestParameters, _ mapping: OperationMapping, _ place: ResourceTemplates.Place
    ) -> [CallResource] {
        let paths = mapping.parameterRules.filter { $0.action == "iam:PassRole" }.flatMap(\.parameters).filter { $0 != "?" }
        var found: [CallResource] = []
        for value in paths.flatMap(request.texts) {
            let resource: CallResource
            if value.hasPrefix("arn:") {
                // A role may be reached through an instance profile, whose role the log does not tell.
                guard value.contains(":role/") else { continue }
                resource = CallResource(arn: value, source: .parameter)
            } else {
                let name = value.hasPrefix("/") ? String(value.dropFirst()) : value
                resource = CallResource(arn: "arn:\(place.partition):iam::\(place.account):role/\(name)", source: .template)
            }
            if !found.contains(resource) { found.append(resource) }
        }
        return found.isEmpty ? [CallResource(arn: "*", source: .unknown)] : found
    }

    /// A role among the parameters of a call that makes or changes something was passed (cloudtrail-to-iam 3.1).
    private func passedRoles(_ event: Event, _ pool: inout ResourcePool) -> Call? {
        let verbs = ["Create", "Update", "Put", "Start", "Register", "Run"]
        guard verbs.contains(where: event.name.hasPrefix), !["iam.amazonaws.com", "sts.amazonaws.com"].contains(event.source) else {
            return nil
        }
        let roles = pool.parameters.filter { Wildcard.matches("arn:*:iam::????????????:role/*", $0) }
        guard !roles.isEmpty else { return nil }
        return Call(
            action: "iam:PassRole", role: .dependent, certainty: .likely,
            resources: roles.map { CallResource(arn: $0, source: .parameter) })
    }
}

extension Event {
    /// The names that stand for the place of the call in ARNs (cloudtrail-to-iam 4.3).
    package var place: ResourceTemplates.Place {
        let partition: Substring? = (identity.arn ?? identity.issuerARN).flatMap { arn in
            let fields = arn.split(separator: ":", maxSplits: 2)
            return fields.count > 1 && fields[0] == "arn" ? fields[1] : nil
        }
        let region = region ?? "*"
        return ResourceTemplates.Place(
            partition: partition.map(String.init) ?? Self.partition(ofRegion: region), region: region, account: account ?? "*")
    }

    private static func partition(ofRegion region: String) -> String {
        let partitions = [
            ("cn-", "aws-cn"), ("us-gov-", "aws-us-gov"), ("us-isob-", "aws-iso-b"), ("us-isof-", "aws-iso-f"),
            ("us-iso-", "aws-iso"),
            ("eu-isoe-", "aws-iso-e"), ("eusc-", "aws-eusc"),
        ]
        return partitions.first { region.hasPrefix($0.0) }?.1 ?? "aws"
    }
}
