public import Documents
public import Principals

/// What an organisation may set for itself. The defaults are those that the rules document.
public struct Configuration: Sendable {
    /// The approval level that an actor of each level needs; an actor of a level that is not listed, or whose level is not given,
    /// needs what `requiredForUnknown` says.
    public var requiredLevels: [String: String] = ["junior": "senior", "mid": "senior"]
    /// For an actor whose level the change does not give; nil requires nothing.
    public var requiredForUnknown: String? = "senior"
    /// From the least to the most; a level that is not listed meets no requirement but its own.
    public var levels = ["junior", "mid", "senior", "principal"]
    /// How the environment of a resource, and of a change, is told.
    public var environments = EnvironmentTags.standard
    /// A thing that is made again within so many seconds of its deletion was deleted to be made again.
    public var recreateWindow: Int64 = 6 * 3_600

    /// The moment from which back it is judged what was not used: nil leaves that to the latest moment of the input. No clock is asked.
    public var now: Instant?
    /// `now` is for an input that tells no day of its own.
    package var isOfItsOwnTime = false
    /// Accounts and organisations outside that are meant to have access, by id.
    public var knownAccounts: Set<String> = []
    /// Kinds of evidence without which the audit is not whole: where one is missing, that is a gap.
    public var required: Set<EvidenceKind> = []

    public init() {}

    /// Whether the name that a change gives its environment means production.
    package func isProduction(_ environment: String) -> Bool {
        environments.productionValues.contains(environment.lowercased())
    }

    /// The level that one actor's work needs; nil where it needs none.
    package func required(for level: String?) -> String? {
        guard let level else { return requiredForUnknown }
        return requiredLevels[level.lowercased()]
    }

    /// The place of a level among the known ones; -1 for any other.
    package func rank(_ level: String) -> Int { levels.firstIndex(of: level.lowercased()) ?? -1 }

    /// Whether an approval of one level meets a requirement.
    package func level(_ level: String?, meets required: String) -> Bool {
        guard let level = level?.lowercased() else { return false }
        guard let have = levels.firstIndex(of: level), let need = levels.firstIndex(of: required.lowercased()) else {
            return level == required.lowercased()
        }
        return have >= need
    }
}
