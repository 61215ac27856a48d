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
