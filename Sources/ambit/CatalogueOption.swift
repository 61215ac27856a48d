import ArgumentParser
import Catalogue
import Documents
import Glibc

/// Newer facts of AWS than those that are compiled in. Every command takes the option.
struct CatalogueOption: ParsableArguments {
    static let variable = "AMBIT_CATALOGUE"

    @Option(
        help: ArgumentHelp(
            "A file with newer facts of AWS, as `ambit catalogue --format file` writes it; also \(variable).", valueName: "file"))
    var catalogue: String?

    /// The facts are taken while the arguments are read: before any command opens a table.
    func validate() throws {
        guard let catalogue else { return }
        do throws(InputError) {
            try Facts.use(CatalogueFile(reading: catalogue))
        } catch {
            throw ValidationError(error.description)
        }
    }

    /// The file that the environment names; an option comes later and counts more.
    static func takeEnvironment() throws(InputError) {
        guard let path = getenv(variable).map({ String(cString: $0) }), !path.isEmpty else { return }
        try Facts.use(CatalogueFile(reading: path))
    }
}
