/// How bad it is if the finding is true.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    case info, low, medium, high, critical

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .low: 1
        case .medium: 2
        case .high: 3
        case .critical: 4
        }
    }
}

/// How sure it is that the finding is true.
public enum Confidence: String, Sendable, CaseIterable, Comparable {
    case low, medium, high

    public static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .low: 0
        case .medium: 1
        case .high: 2
        }
    }
}

/// How `ambit check` grades what it finds.
public enum Level: String, Sendable, CaseIterable, Comparable {
    case note, warning
    /// What AWS refuses, or what defeats the policy's own purpose.
    case error

    /// A level by its name, or by that of a severity: `low` is `note`, `medium` `warning`, `high` `error`.
    package init?(named name: String) {
        if let level = Level(rawValue: name) {
            self = level
        } else if let severity = Severity(rawValue: name) {
            self = severity.level
        } else {
            return nil
        }
    }

    public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

extension Severity {
    /// Its own name, or that of a level: `note` is low, `warning` medium, `error` high.
    public init?(named name: String) {
        switch Level(rawValue: name) {
        case .note: self = .low
        case .warning: self = .medium
        case .error: self = .high
        case nil: self.init(rawValue: name)
        }
    }

    /// What `init(named:)` reads.
    public static let names = allCases.map(\.rawValue) + Level.allCases.map(\.rawValue)

    /// What the severity of a finding is to a check.
    public var level: Level {
        switch self {
        case .critical, .high: .error
        case .medium: .warning
        case .low, .info: .note
        }
    }
}
