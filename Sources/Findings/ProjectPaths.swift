/// Where files stand in a project, however the user named them. By their names alone: no link is followed, nothing is looked up.
package struct ProjectPaths: Sendable {
    private let working: [String]
    private let base: [String]

    /// - Parameters:
    ///   - workingDirectory: an absolute path, from which names are read.
    ///   - levels: how many directories the project's is above it.
    package init(workingDirectory: String, up levels: Int = 0) {
        working = workingDirectory.split(separator: "/").map(String.init)
        base = working.dropLast(levels)
    }

    /// How many directories the project's is above the working directory.
    package var depth: Int { working.count - base.count }

    /// The parts of a file's path from the project's directory; nil for a file outside of it.
    package func parts(of file: String) -> [String]? {
        let path = resolved(file)
        guard path.starts(with: base), path.count > base.count else { return nil }
        return Array(path[base.count...])
    }

    /// A name that does not depend on where in the project the check runs; outside of it, the name as given.
    package func name(of file: String) -> String { parts(of: file)?.joined(separator: "/") ?? file }

    /// Whether all of the project lies in what was given to check.
    package func isWhole(_ paths: [String]) -> Bool {
        paths.contains { $0 != "-" && base.starts(with: resolved($0)) }
    }

    private func resolved(_ file: String) -> [String] {
        var parts = file.hasPrefix("/") ? [] : working
        for part in file.split(separator: "/") where part != "." {
            if part == ".." { parts = parts.dropLast() } else { parts.append(String(part)) }
        }
        return parts
    }
}
