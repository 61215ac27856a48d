public import Findings
internal import Lint
internal import PolicyLanguage

/// What a project's configuration takes out of a check, or changes in it: every report says so.
public struct ConfigurationEffect: Sendable, Equatable {
    /// The file; nil where there is none.
    public var file: String?
    /// The revision from which it was read; nil for the file of today.
    public var revision: String?
    /// The rules that do not run.
    public var rulesOff: [String] = []
    /// Rules, or patterns of them, that count as another severity.
    public var severities: [Severities] = []
    /// Files, or patterns of them, whose policies are of a kind that the project says.
    public var kinds: [Kinds] = []
    /// Patterns of files that are not checked, or of the only ones that are.
    public var excluded: [String] = []
    public var included: [String] = []

    public init() {}

    package var isEmpty: Bool { rulesOff.isEmpty && severities.isEmpty && kinds.isEmpty && excluded.isEmpty && included.isEmpty }

    public struct Severities: Sendable, Equatable {
        public let rule: String
        public let level: Level
    }

    public struct Kinds: Sendable, Equatable {
        public let file: String
        public let kind: String
    }
}

extension CheckConfiguration {
    package var effect: ConfigurationEffect {
        var effect = ConfigurationEffect()
        let running = Set(rules.map(\.id))
        effect.rulesOff = Rule.all.map(\.id).filter { !running.contains($0) }
        effect.severities = severities.compactMap { entry in
            entry.level.map { ConfigurationEffect.Severities(rule: entry.rule.text, level: $0) }
        }
        effect.kinds = kinds.map { ConfigurationEffect.Kinds(file: $0.file.text, kind: $0.kind.shortName) }
        (effect.excluded, effect.included) = (exclude.map(\.text), include.map(\.text))
        return effect
    }
}
