internal import Documents

/// Where a project's configuration is.
package enum ConfigurationFile {
    /// More is not a configuration.
    package static let limit = 1 << 20

    /// The nearest file of a name, and the project that it, or the git repository, makes.
    package static func search(for name: String?) -> (file: String?, paths: ProjectPaths) {
        let working = Files.workingDirectory
        var above = ""
        for level in 0...working.split(separator: "/").count {
            if let name, Files.kind(of: above + name) == .file {
                return (above + name, ProjectPaths(workingDirectory: working, up: level))
            }
            if Files.kind(of: above + ".git") != nil { return (nil, ProjectPaths(workingDirectory: working, up: level)) }
            above += "../"
        }
        return (nil, ProjectPaths(workingDirectory: working))
    }
}
