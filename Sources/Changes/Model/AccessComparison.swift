public import Catalogue
public import Documents

/// Held, used and asked, side by side.
public struct AccessComparison: Sendable, Equatable {
    /// One row for each service and access level that anything is known of, by service and then level.
    public var rows: [AccessRow]
    /// Why `held` is not known; nil where it is.
    public var heldUnknown: String?
    /// Why `asked` is not known; nil where the change declares actions.
    public var askedUnknown: String?
    /// Why `used` is not known; nil where a log of the change was given.
    public var usedUnknown: String?
    /// By service and name.
    public var used: [UsedAction]
    /// Actions of which every call was denied: tried, and not used. By service and name.
    public var refused: [UsedAction]
    /// Used minus asked; empty where `asked` is not known.
    public var usedNotAsked: [UsedAction]
    /// Harmful actions held and neither used nor asked, by service and name.
    public var excess: [HeldAction]
    public var totals: AccessTotals

    package init(
        rows: [AccessRow] = [], heldUnknown: String? = nil, askedUnknown: String? = nil, used: [UsedAction] = [],
        refused: [UsedAction] = [], usedNotAsked: [UsedAction] = [], excess: [HeldAction] = [],
        totals: AccessTotals = AccessTotals()
    ) {
        self.rows = rows
        self.heldUnknown = heldUnknown
        self.askedUnknown = askedUnknown
        self.used = used
        self.refused = refused
        self.usedNotAsked = usedNotAsked
        self.excess = excess
        self.totals = totals
    }
}

/// Numbers of distinct actions; `held` counts an action that is allowed on at least one resource that was looked at.
public struct AccessTotals: Sendable, Equatable {
    public var held = 0
    /// Allowed or not depending on context that no input gives; not among `held`.
    public var depends = 0
    public var used = 0
    /// Catalogue actions that the declared patterns match.
    public var asked = 0
    public var heldNotUsed = 0
    public var heldNotAsked = 0
    public var usedNotAsked = 0
    /// Of `held`: those that the catalogue classifies as harmful.
    public var heldHarmful = 0

    package init() {}
}

/// The totals of one service and access level.
public struct AccessRow: Sendable, Equatable {
    public var service: String
    public var level: AccessLevel
    public var totals: AccessTotals

    package init(service: String, level: AccessLevel, totals: AccessTotals) {
        self.service = service
        self.level = level
        self.totals = totals
    }
}

/// An action that a change's sessions used, or tried to.
public struct UsedAction: Sendable, Equatable {
    /// `lambda:UpdateFunctionCode`
    public var action: String
    /// Nil for an action that the catalogue does not know.
    public var level: AccessLevel?
    public var harm: HarmKind?
    /// Calls of the sessions themselves, denied ones included.
    public var count: Int
    /// Of these: calls that a service made in the session's name.
    public var byService: Int
    public var denials: Int
    /// Calls that failed for another reason than permissions.
    public var failures: Int
    public var first: Instant
    public var last: Instant
    /// ARNs, `*` for calls on no single resource; sorted, and the first few where there are many.
    public var resources: [String]
    public var resourceCount: Int
    /// The name's mapping from event to action was guessed.
    public var isGuessed: Bool
    /// Within what was asked; nil where nothing tells.
    public var isAsked: Bool?
    public var firstEvent: EventReference?

    package init(
        action: String, level: AccessLevel? = nil, harm: HarmKind? = nil, count: Int, byService: Int = 0, denials: Int = 0,
        failures: Int = 0, first: Instant, last: Instant, resources: [String] = [], resourceCount: Int = 0,
        isGuessed: Bool = false, isAsked: Bool? = nil, firstEvent: EventReference? = nil
    ) {
        self.action = action
        self.level = level
        self.harm = harm
        self.count = count
        self.byService = byService
        self.denials = denials
        self.failures = failures
        self.first = first
        self.last = last
        self.resources = resources
        self.resourceCount = resourceCount
        self.isGuessed = isGuessed
        self.isAsked = isAsked
        self.firstEvent = firstEvent
    }
}

/// An action that a change's sessions could have used.
public struct HeldAction: Sendable, Equatable {
    public var action: String
    public var level: AccessLevel
    public var harm: HarmKind?
    /// Inventoried resources on which it is allowed.
    public var resources: Int
    /// Of these: those in production.
    public var production: Int
    /// The statement that allows it, the first where there are several.
    public var statement: StatementReference?

    package init(
        action: String, level: AccessLevel, harm: HarmKind? = nil, resources: Int = 0, production: Int = 0,
        statement: StatementReference? = nil
    ) {
        self.action = action
        self.level = level
        self.harm = harm
        self.resources = resources
        self.production = production
        self.statement = statement
    }
}
