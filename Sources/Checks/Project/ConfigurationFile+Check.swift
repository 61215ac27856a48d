package import Documents
package import Findings

extension ConfigurationFile {
    /// Reads the `.ambit.yml` of the working directory or of the nearest directory above it, up to the root of the git repository.
    /// Where there is none everything is as usual.
    package static func find() throws(InputError) -> (configuration: CheckConfiguration, text: SourceText?) {
        let (file, paths) = search(for: CheckConfiguration.fileName)
        guard let file else { return (CheckConfiguration(paths: paths), nil) }
        return try read(file, paths)
    }

    /// Its text; nil where there is none that can be read.
    package static var text: SourceText? {
        search(for: CheckConfiguration.fileName).file.flatMap { file in
            (try? Files.read(file, limit: limit)).map { SourceText(name: file, bytes: $0) }
        }
    }

    /// The same of a revision: what a branch says of itself does not count.
    package static func find(in revision: GitRevision) throws(InputError) -> (configuration: CheckConfiguration, text: SourceText?)
    {
        let paths = search(for: nil).paths
        var above = ""
        for level in 0...paths.depth {
            let file = above + CheckConfiguration.fileName
            if let bytes = try revision.text(of: file) {
                let text = SourceText(name: file, bytes: bytes)
                let paths = ProjectPaths(workingDirectory: Files.workingDirectory, up: level)
                return (try ConfigurationReader.read(text, paths: paths), text)
            }
            above += "../"
        }
        return (CheckConfiguration(paths: paths), nil)
    }

    /// No configuration at all. The project is the git repository, or the working directory where there is none.
    package static var none: CheckConfiguration { CheckConfiguration(paths: search(for: nil).paths) }

    /// Reads a file that the user named: its patterns begin at the working directory, as it may stand anywhere.
    package static func read(_ file: String) throws(InputError) -> (configuration: CheckConfiguration, text: SourceText?) {
        try read(file, ProjectPaths(workingDirectory: Files.workingDirectory))
    }

    private static func read(
        _ file: String, _ paths: ProjectPaths
    ) throws(InputError) -> (configuration: CheckConfiguration, text: SourceText?) {
        let text = SourceText(name: file, bytes: try Files.read(file, limit: limit))
        return (try ConfigurationReader.read(text, paths: paths), text)
    }
}
