/// A place in a text: line and column count from 1, columns in Unicode scalars, as editors show them.
public struct Position: Hashable, Comparable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A place in a named file, or the file as a whole where no position is known.
public struct Location: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The file as the user named it (never made absolute: output must not depend on the machine).
    public let file: String
    public let start: Position?
    /// One past the last column of what is meant.
    public let end: Position?

    public init(file: String, start: Position? = nil, end: Position? = nil) {
        self.file = file
        self.start = start
        self.end = end
    }

    public init(file: String, line: Int) {
        self.init(file: file, start: Position(line: line, column: 1))
    }

    /// `file:line:column`, or the file alone.
    public var description: String {
        guard let start else { return file }
        return "\(file):\(start.line):\(start.column)"
    }

    public static func < (left: Location, right: Location) -> Bool {
        if left.file != right.file { return left.file < right.file }
        let none = Position(line: 0, column: 0)
        return (left.start ?? none) < (right.start ?? none)
    }
}

/// Why an input was refused: what, where, and what to do about it.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Lower case, no full stop, user text in backticks.
    public let reason: String
    public let location: Location
    /// The cure, where one is known.
    public let help: String?

    public init(_ reason: String, at location: Location, help: String? = nil) {
        self.reason = reason
        self.location = location
        self.help = help
    }

    /// `file:line:column: error: reason`, then the cure on a line of its own.
    public var description: String {
        let first = "\(location): error: \(reason)"
        guard let help else { return first }
        return "\(first)\nhelp: \(help)"
    }
}

extension InputError {
    /// The reason where a key stands twice in one object.
    static func reason(ofDoubledKey name: some StringProtocol) -> String { "duplicate key `\(name)`" }

    /// Whether that is the reason. The rest of such a text may be read.
    package var isOfDoubledKey: Bool { reason.hasPrefix("duplicate key `") }
}

/// What could not be evaluated, and why. Every gap is listed in every report and makes the exit code 2.
public struct Gap: Hashable, Comparable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A file, or a part of one, that could not be read or was not understood.
        case input
        /// Evidence that a question needed and no input gave.
        case evidence
        /// A construct that was read and is not modelled exactly.
        case model
    }

    public let kind: Kind
    public let reason: String
    public let location: Location?
    public let help: String?

    public init(_ kind: Kind, _ reason: String, at location: Location? = nil, help: String? = nil) {
        self.kind = kind
        self.reason = reason
        self.location = location
        self.help = help
    }

    public init(_ error: InputError) {
        self.init(.input, error.reason, at: error.location, help: error.help)
    }

    public static func < (left: Gap, right: Gap) -> Bool {
        switch (left.location, right.location) {
        case (nil, .some): return false
        case (.some, nil): return true
        case (.some(let one), .some(let other)) where one != other: return one < other
        default: return (left.kind.rawValue, left.reason) < (right.kind.rawValue, right.reason)
        }
    }
}
