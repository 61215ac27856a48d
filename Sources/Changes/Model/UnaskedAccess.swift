public import Catalogue
public import Documents

/// What an agent could do without asking anybody: what its sessions held, as far as its own settings let it run unasked.
public struct UnaskedAccess: Sendable, Equatable {
    /// `kiro`, `claude-code`.
    public var agent: String
    /// The settings files, by name.
    public var settings: [String]
    /// Actions held, and those of them that run unasked; nil where what was held is not known.
    public var held: Int?
    public var unasked: Int?
    /// Of `unasked`: able to do harm.
    public var harmful: Int?
    /// Actions of which the input does not decide whether they are held, and that run unasked if they are.
    public var undecided: Int
    /// The worst that run unasked, each with the line of the settings that opens it.
    public var worst: [UnaskedAction]

    package init(
        agent: String, settings: [String], held: Int? = nil, unasked: Int? = nil, harmful: Int? = nil, undecided: Int = 0,
        worst: [UnaskedAction] = []
    ) {
        self.agent = agent
        self.settings = settings
        self.held = held
        self.unasked = unasked
        self.harmful = harmful
        self.undecided = undecided
        self.worst = worst
    }
}

/// One action that an agent could use unasked.
public struct UnaskedAction: Sendable, Equatable {
    public var action: String
    public var harm: HarmKind?
    /// The rule or mode that opens it, in the file's words.
    public var rule: String
    public var location: Location

    package init(action: String, harm: HarmKind?, rule: String, location: Location) {
        self.action = action
        self.harm = harm
        self.rule = rule
        self.location = location
    }
}
