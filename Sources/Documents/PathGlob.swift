/// A glob of paths, part by part: `**` stands for any number of parts; at its end, for one at least.
package enum PathGlob {
    /// Whether the whole of a path matches; with `orBelow`, whether it or a directory above it does.
    ///
    /// O(pattern × path), whatever the number of `**`: after the last one seen, only its own run needs to grow.
    package static func matches(_ pattern: ArraySlice<Substring>, _ path: ArraySlice<String>, orBelow: Bool = false) -> Bool {
        var (at, position) = (pattern.startIndex, path.startIndex)
        var retry: (at: Int, position: Int)?
        while position < path.endIndex {
            if at == pattern.endIndex, orBelow { return at > pattern.startIndex }
            if at < pattern.endIndex, pattern[at] == "**" {
                at += 1
                retry = (at, position)
            } else if at < pattern.endIndex, GlobText.matches(pattern[at], path[position]) {
                at += 1
                position += 1
            } else if let last = retry {
                retry = (last.at, last.position + 1)
                (at, position) = (last.at, last.position + 1)
            } else {
                return false
            }
        }
        return at == pattern.endIndex
    }

    /// Whether something below a directory may match.
    package static func mayMatch(_ pattern: ArraySlice<Substring>, below directory: [String]) -> Bool {
        for (part, name) in zip(pattern, directory) {
            if part == "**" { return true }
            if !GlobText.matches(part, name) { return false }
        }
        return directory.count < pattern.count
    }
}
