internal import Activity
internal import Authorization
internal import Documents
internal import PolicyLanguage
internal import Wraps

/// One permission that recorded calls needed, with everything that tells these calls apart for a policy.
struct Need {
    let action: Action
    let resource: RecordedResource
    /// The owner of the resource where that is not the caller's account.
    let request: Request
    let side: ResourceSide
    /// The service to which a role was passed.
    let passedTo: String?
    /// What bound the caller at the time of the first call; of a usage summary what binds it at the end.
    let bound: BoundPrincipal
    var count = 1
    var first: Instant
    var last: Instant
    /// The held Allow statement that covers it; nil where none does.
    var held: Int?
    /// Something else than the policies of the principal let it pass, and a limit must let it pass too.
    var isOutside = false
    /// Keys that its conditions test and no log tells.
    var assumed: [String] = []

    /// The first call's record.
    let location: Location

    /// Whether every record of it holds the whole request, so that what a request of it named is known.
    var isWhole: Bool
    /// Whether the request of any of them says something of tags.
    var maySayTags: Bool
    /// The service to which such a call passes a role.
    let service: String?

    /// Finds the held statement that covers it.
    mutating func cover(by statements: HeldStatements) {
        guard let cover = statements.cover(of: self) else { return }
        (held, assumed) = (cover.number, cover.assumed)
    }

    /// Only what the principal's policies held then, and hold no more, let it pass.
    var isLost: Bool {
        guard held == nil, wasHeld else { return false }
        var rest = bound
        rest.policies.identity = []
        return rest.authorizer(on: side).verdict(request) != .allowed
    }

    /// Whether a policy of the resource, or whatever else is in the input, lets the first call pass.
    var isGrantedElsewhere: Bool { bound.authorizer(on: side).verdict(request) == .allowed }

    /// Whether the identity policies of the time of the first call allow it.
    var wasHeld: Bool {
        let set = PolicySet(identity: bound.policies.identity)
        return Authorizer(set, identity: CallerIdentity(), derived: Context(closed: false)).verdict(request) == .allowed
    }
}

/// The permissions that a principal's recorded calls needed.
struct NeedList {
    private(set) var needs: [Need] = []
    /// Refused calls: asked for, and not granted.
    private(set) var denied: Set<String> = []
    /// Operations of which no table tells the action that they need, with the first call of each.
    private(set) var unknown: [String: (count: Int, call: RecordedCall)] = [:]
    /// Actions of reads that failed after IAM had let them pass, with the resource.
    private(set) var tried: [(action: Action, resource: RecordedResource, request: Request)] = []
    /// Sentences on calls that needed one of several actions, and nothing tells which.
    private(set) var alternatives: Set<String> = []
    private(set) var calls = 0
    private(set) var days: Set<Int64> = []
    private(set) var first: Instant?
    private(set) var last: Instant?
    /// When a permission was needed for the first time that had not been before.
    private(set) var lastNew: Instant?
    /// Sessions whose beginning the log does not have.
    private(set) var openSessions = 0
    private var places: [Key: Int] = [:]
    private let keys: [ContextKey]

    private struct Key: Hashable {
        let action: Action
        let resource: RecordedResource
        let passedTo: String?
        let values: [ContextValue]
    }

    /// - Parameter keys: those that the held policies look at.
    init(keys: [ContextKey]) { self.keys = keys }

    mutating func note(_ call: RecordedCall) {
        calls += 1
        days.insert(call.event.time.seconds / 86_400)
        first = first.map { min($0, call.event.time) } ?? call.event.time
        last = last.map { max($0, call.event.time) } ?? call.event.time
    }

    mutating func add(
        _ check: RecordedCall.Check, _ resource: RecordedResource, _ request: Request, _ side: ResourceSide,
        by session: ActingSession, in event: Event
    ) {
        add(
            Need(
                action: check.action, resource: resource, request: request, side: side, passedTo: Self.passedTo(request),
                bound: session.bound, first: event.time, last: event.time, location: event.location,
                isWhole: event.holdsWholeRequest, maySayTags: event.maySayTags, service: PassedService.of(event)))
    }

    private static func passedTo(_ request: Request) -> String? {
        if case .single(let service) = request.context["iam:PassedToService"] { return service }
        return nil
    }

    /// Adds a need, or its calls to those of the same need.
    mutating func add(_ need: Need) {
        let key = Key(
            action: need.action, resource: need.resource, passedTo: need.passedTo,
            values: keys.map { need.request.context.value(of: $0) })
        if let place = places[key] {
            needs[place].count += need.count
            needs[place].first = min(needs[place].first, need.first)
            needs[place].last = max(needs[place].last, need.last)
            needs[place].isWhole = needs[place].isWhole && need.isWhole
            needs[place].maySayTags = needs[place].maySayTags || need.maySayTags
            return
        }
        lastNew = lastNew.map { max($0, need.first) } ?? need.first
        places[key] = needs.count
        needs.append(need)
    }

    /// Counts the calls of a group of a usage summary, which tells of two days that there were some.
    mutating func note(_ use: UsageSummary.Use) {
        calls += use.count
        days.formUnion([use.first.seconds / 86_400, use.last.seconds / 86_400])
        first = first.map { min($0, use.first) } ?? use.first
        last = last.map { max($0, use.last) } ?? use.last
    }

    mutating func note(alternatives actions: [String], of event: Event) {
        alternatives.insert("which of \(actions.joined(separator: ", ")) \(event.name) needed is not known: all are kept")
    }

    mutating func refuse(_ call: RecordedCall) {
        for check in call.checks { denied.insert(check.action.text) }
    }

    mutating func add(unknown action: Action, of call: RecordedCall) {
        let known = unknown[action.text]
        unknown[action.text] = ((known?.count ?? 0) + 1, known?.call ?? call)
    }

    mutating func add(tried check: RecordedCall.Check, _ resource: RecordedResource, _ request: Request) {
        guard !tried.contains(where: { $0.action == check.action && $0.resource == resource }) else { return }
        tried.append((check.action, resource, request))
    }

    mutating func update(_ body: (inout Need) -> Void) {
        for index in needs.indices { body(&needs[index]) }
    }

    mutating func keep(_ isKept: (Need) -> Bool) { needs = needs.filter(isKept) }
}

extension Event {
    /// Whether a parameter that the record lacks was not sent.
    fileprivate var holdsWholeRequest: Bool { grade.keepsAbsence && has(.requestParameters) }

    /// Whether the request has a member named for tags: `tagSpecificationSet`, `tags`, `x-amz-tagging`.
    fileprivate var maySayTags: Bool {
        texts("{}", in: .requestParameters).contains { key in
            key.lowercased().contains("tag")
                || key.hasSuffix("Request")
                    && texts("\(key).{}", in: .requestParameters).contains { $0.lowercased().contains("tag") }
        }
    }
}
