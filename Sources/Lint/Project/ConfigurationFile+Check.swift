package import Documents
package import Findings

extension ConfigurationFile {
    /// Reads the `.ambit.yml` of the working directory or of the nearest directory above it, up to the root of the git repository.
    /// Where there is none everything is as usual.
    package static func find() throws(InputError) -> CheckConfiguration {
        let (file, paths) = search(for: CheckConfiguration.fileName)
        return try file.map { file throws(InputError) in try read(file, paths) } ?? CheckConfiguration(paths: paths)
    }

    /// No configuration at all. The project is the git repository, or the working directory where there is none.
    package static var none: CheckConfiguration { CheckConfiguration(paths: search(for: nil).paths) }

    /// Reads a file that the user named: its patterns begin at the working directory, as it may stand anywhere.
    package static func read(_ file: String) throws(InputError) -> CheckConfiguration {
        try read(file, ProjectPaths(workingDirectory: Files.workingDirectory))
    }

    private static func read(_ file: String, _ paths: ProjectPaths) throws(InputError) -> CheckConfiguration {
        try ConfigurationReader.read(SourceText(name: file, bytes: Files.read(file, limit: limit)), paths: paths)
    }
}
