/// How much was met and passed over, by reason: no report may be silent about it.
public struct LeftOut: Sendable, Equatable {
    public enum Reason: String, Sendable, CaseIterable {
        /// What git ignores, a directory as one.
        case ignored
        /// Hidden files and directories, a directory as one.
        case hidden
        /// Directories of tools and of what they fetched.
        case vendored
        /// What the project's configuration excludes.
        case excluded
        /// Files that were read and hold nothing of what was looked for.
        case unrelated
        /// Files of other kinds, as their names or their first bytes say for certain: sources, pictures, archives.
        case other
        /// Further names of a file that was already met.
        case repeated
    }

    private var counts: [Reason: Int] = [:]

    public init() {}

    public subscript(reason: Reason) -> Int { counts[reason] ?? 0 }

    package mutating func add(_ reason: Reason, _ count: Int = 1) {
        if count > 0 { counts[reason, default: 0] += count }
    }

    package mutating func add(_ other: LeftOut) {
        for (reason, count) in other.counts { add(reason, count) }
    }
}
