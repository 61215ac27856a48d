/// The resources that an event names, in the order of trust (cloudtrail-to-iam 4.1).
struct ResourcePool {
    private let event: Event
    private let rows: [ResourceTemplates.Row]
    private let place: ResourceTemplates.Place
    let request: RequestParameters
    private lazy var recorded = Self.recorded(event)
    /// ARNs among the request's parameters.
    private(set) lazy var parameters = Self.arns(event, .requestParameters)
    private lazy var answered = event.outcome == .succeeded ? Self.arns(event, .responseElements) : []

    private static let most = 200

    init(event: Event, rows: [ResourceTemplates.Row]) {
        (self.event, self.rows, place) = (event, rows, event.place)
        request = RequestParameters(event)
    }

    /// Most services write `ARN`, some `arn`.
    private static func recorded(_ event: Event) -> [String] {
        let usual = event.texts("[].ARN", in: .resources)
        return usual.isEmpty ? event.texts("[].arn", in: .resources) : usual
    }

    private static func arns(_ event: Event, _ part: Event.Part) -> [String] {
        guard event.mayHaveARN(in: part) else { return [] }
        var seen: Set<String> = []
        return Array(event.texts("**", in: part).filter { $0.hasPrefix("arn:") && seen.insert($0).inserted }.prefix(most))
    }

    private func made(for action: String, special: Bool = false) -> [String] {
        rows.filter { special ? $0.action == action : $0.action == nil }.flatMap { row in
            ResourceTemplates.resources(of: row, at: place, from: request)
        }
    }

    /// The resources for an action whose types have these ARN patterns: for each type, those of the best source that names any.
    mutating func resources(of action: String, patterns: [String]) -> [CallResource] {
        let special = rows.contains { $0.action == action }
        let made = made(for: action, special: special)
        // A row made for this action knows better than a list of all that the call touched.
        let sources: [(CallResource.Source, [String])] =
            special ? [(.template, made)] : [(.record, recorded), (.parameter, parameters), (.template, made)]
        var found: [CallResource] = []
        for pattern in patterns {
            for (source, candidates) in sources {
                let fitting = candidates.filter { Self.fits(pattern, $0) && Self.isBest(pattern, for: $0, among: patterns) }
                guard !fitting.isEmpty else { continue }
                for arn in fitting where !found.contains(where: { $0.arn == arn }) {
                    found.append(CallResource(arn: arn, source: source))
                }
                break
            }
        }
        if found.isEmpty, let own = ownUser(patterns) { return [own] }
        if found.isEmpty {
            let fitting = answered.filter { arn in patterns.contains { Wildcard.matches($0, arn) } }
            found = fitting.map { CallResource(arn: $0, source: .response) }
        }
        return found.isEmpty ? [CallResource(arn: "*", source: .unknown)] : Array(found.prefix(Self.most))
    }

    /// Whether an ARN is of a type; one with wildcards, whether it may be.
    private static func fits(_ pattern: String, _ arn: String) -> Bool {
        if Wildcard.matches(pattern, arn) { return true }
        return arn.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } && Wildcard.overlapARN(pattern, arn)
    }

    /// Where several types fit, the one that says the most about the ARN is meant: `table/*/index/*` before `table/*`.
    private static func isBest(_ pattern: String, for arn: String, among patterns: [String]) -> Bool {
        let literal = pattern.utf8.count
        return !patterns.contains { $0.utf8.count > literal && fits($0, arn) }
    }

    /// A call about a user that names none is about the caller (cloudtrail-to-iam 4.2, self-service).
    private func ownUser(_ patterns: [String]) -> CallResource? {
        guard event.source == "iam.amazonaws.com", event.identity.kind == .iamUser, let arn = event.identity.arn,
            patterns.contains(where: { Wildcard.matches($0, arn) })
        else { return nil }
        return CallResource(arn: arn, source: .template)
    }

    /// The resources for an action that the catalogue does not know: what is of its service, from the best source that names any.
    mutating func resources(ofUnknown action: String) -> [CallResource] {
        let service = action.prefix { $0 != ":" }
        for (source, candidates) in [
            (CallResource.Source.record, recorded), (.parameter, parameters), (.template, made(for: action)),
        ] {
            let fitting = candidates.filter { Wildcard.matches("arn:*:\(service):*", $0) }
            if !fitting.isEmpty { return fitting.prefix(Self.most).map { CallResource(arn: $0, source: source) } }
        }
        return [CallResource(arn: "*", source: .unknown)]
    }
}
