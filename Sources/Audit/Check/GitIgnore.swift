/// The rules of one `.gitignore` (gitignore(5)): which paths below its directory are left out.
struct GitIgnore {
    private struct Entry {
        let pattern: [Substring]
        /// A pattern with a slash before its end is about paths from the file's directory, any other about names at any depth.
        let isAnchored: Bool
        let onlyDirectories: Bool
        let isNegated: Bool
    }

    private var entries: [Entry] = []

    init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            var line = line
            while line.hasSuffix(" "), !line.hasSuffix("\\ ") { line = line.dropLast() }
            if line.isEmpty || line.hasPrefix("#") { continue }
            let isNegated = line.hasPrefix("!")
            if isNegated { line = line.dropFirst() }
            let onlyDirectories = line.hasSuffix("/")
            if onlyDirectories { line = line.dropLast() }
            let isAnchored = line.contains("/")
            let parts = line.split(separator: "/")
            if parts.isEmpty { continue }
            entries.append(
                Entry(pattern: parts, isAnchored: isAnchored, onlyDirectories: onlyDirectories, isNegated: isNegated))
        }
    }

    /// Whether a path, given by its parts from the file's directory, is left out; nil where the file does not say. The last pattern
    /// that matches decides.
    func excludes(_ path: ArraySlice<String>, isDirectory: Bool) -> Bool? {
        guard let name = path.last else { return nil }
        for entry in entries.reversed() where isDirectory || !entry.onlyDirectories {
            let hit =
                entry.isAnchored
                ? PathGlob.matches(entry.pattern[...], path) : GlobText.matches(entry.pattern[0], name)
            if hit { return !entry.isNegated }
        }
        return nil
    }
}

/// A glob of file names: `*`, `?` and `[...]` within one name.
enum GlobText {
    static func matches(_ pattern: Substring, _ text: String) -> Bool {
        let pattern = Array(pattern.utf8)
        let text = Array(text.utf8)
        var (at, position) = (0, 0)
        var retry: (at: Int, position: Int)?
        while position < text.count {
            if at < pattern.count, pattern[at] == UInt8(ascii: "*") {
                retry = (at + 1, position)
                at += 1
            } else if at < pattern.count, let width = width(pattern, at, text[position]) {
                at += width
                position += 1
            } else if let last = retry {
                retry = (last.at, last.position + 1)
                at = last.at
                position = last.position + 1
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == UInt8(ascii: "*") }
    }

    static func isPattern(_ text: some StringProtocol) -> Bool { text.utf8.contains { "*?[".utf8.contains($0) } }

    /// How much of the pattern one byte of the text uses up; nil where it does not match.
    private static func width(_ pattern: [UInt8], _ at: Int, _ byte: UInt8) -> Int? {
        switch pattern[at] {
        case UInt8(ascii: "?"): return 1
        case UInt8(ascii: "\\") where at + 1 < pattern.count: return pattern[at + 1] == byte ? 2 : nil
        case UInt8(ascii: "["):
            guard let end = pattern[(at + 1)...].dropFirst().firstIndex(of: UInt8(ascii: "]")) else {
                return byte == pattern[at] ? 1 : nil
            }
            var set = pattern[(at + 1)..<end]
            let isNegated = set.first == UInt8(ascii: "!") || set.first == UInt8(ascii: "^")
            if isNegated { set = set.dropFirst() }
            return isIn(set, byte) != isNegated ? end + 1 - at : nil
        default: return pattern[at] == byte ? 1 : nil
        }
    }

    private static func isIn(_ set: ArraySlice<UInt8>, _ byte: UInt8) -> Bool {
        var at = set.startIndex
        while at < set.endIndex {
            if at + 2 < set.endIndex, set[at + 1] == UInt8(ascii: "-") {
                if set[at] <= byte, byte <= set[at + 2] { return true }
                at += 3
            } else {
                if set[at] == byte { return true }
                at += 1
            }
        }
        return false
    }
}
