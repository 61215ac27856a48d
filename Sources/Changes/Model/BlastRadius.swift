public import Catalogue

/// The inventoried resources within reach of a change's sessions, and what could have been done to them.
public struct BlastRadius: Sendable, Equatable {
    public var production: ReachCounts
    public var elsewhere: ReachCounts
    /// Statements that give it, the one that contributes most first.
    public var statements: [StatementContribution]
    /// Every inventoried resource within reach, the worst harm first, then by ARN.
    public var resources: [ReachedResource]
    /// Inventoried resources whose kind the catalogue does not know, so that no action could be tried on them.
    public var unknownKinds: [String]
    /// Resources of kinds that can have a policy of their own, of which the input has none: a Deny there is not seen.
    public var withoutPolicy: Int
    /// Context keys on which the `depends` verdicts hang, sorted.
    public var keys: [String]

    package init(
        production: ReachCounts = ReachCounts(), elsewhere: ReachCounts = ReachCounts(),
        statements: [StatementContribution] = [], resources: [ReachedResource] = [], unknownKinds: [String] = [],
        withoutPolicy: Int = 0, keys: [String] = []
    ) {
        self.production = production
        self.elsewhere = elsewhere
        self.statements = statements
        self.resources = resources
        self.unknownKinds = unknownKinds
        self.withoutPolicy = withoutPolicy
        self.keys = keys
    }

    /// Production and elsewhere together.
    public var total: ReachCounts { production + elsewhere }
}

/// Numbers of resources. One resource may be counted as destroyable, alterable and readable.
public struct ReachCounts: Sendable, Equatable {
    public var inventoried = 0
    /// An allowed action destroys data or the thing itself.
    public var destroyable = 0
    /// An allowed action writes, tags or changes permissions.
    public var alterable = 0
    /// An allowed action reads.
    public var readable = 0
    /// None of the three is allowed for certain, and at least one depends on context that no input gives.
    public var depends = 0

    package init(inventoried: Int = 0, destroyable: Int = 0, alterable: Int = 0, readable: Int = 0, depends: Int = 0) {
        self.inventoried = inventoried
        self.destroyable = destroyable
        self.alterable = alterable
        self.readable = readable
        self.depends = depends
    }

    public static func + (left: ReachCounts, right: ReachCounts) -> ReachCounts {
        ReachCounts(
            inventoried: left.inventoried + right.inventoried, destroyable: left.destroyable + right.destroyable,
            alterable: left.alterable + right.alterable, readable: left.readable + right.readable,
            depends: left.depends + right.depends)
    }
}

/// What one Allow statement adds to a blast radius.
public struct StatementContribution: Sendable, Equatable {
    public var statement: StatementReference
    /// Resources that it lets the sessions destroy, alter or read, whatever else also allows it.
    public var destroyable: Int
    public var alterable: Int
    public var readable: Int
    /// Resources that could no longer be destroyed if only this statement went away.
    public var destroyableOnlyByThis: Int

    package init(
        statement: StatementReference, destroyable: Int = 0, alterable: Int = 0, readable: Int = 0,
        destroyableOnlyByThis: Int = 0
    ) {
        self.statement = statement
        self.destroyable = destroyable
        self.alterable = alterable
        self.readable = readable
        self.destroyableOnlyByThis = destroyableOnlyByThis
    }
}

/// A resource within reach.
public struct ReachedResource: Sendable, Equatable {
    public var arn: String
    public var isProduction: Bool
    public var isDestroyable: Bool
    public var isAlterable: Bool
    public var isReadable: Bool
    /// The worst that an allowed action can do to it.
    public var harm: HarmKind?
    /// One allowed action that proves it: the worst, and of equals the first by name.
    public var witness: String
    public var statement: StatementReference?

    package init(
        arn: String, isProduction: Bool, isDestroyable: Bool = false, isAlterable: Bool = false, isReadable: Bool = false,
        harm: HarmKind? = nil, witness: String, statement: StatementReference? = nil
    ) {
        self.arn = arn
        self.isProduction = isProduction
        self.isDestroyable = isDestroyable
        self.isAlterable = isAlterable
        self.isReadable = isReadable
        self.harm = harm
        self.witness = witness
        self.statement = statement
    }
}
