import ArgumentParser
import Catalogue
import Documents
import Glibc
import Questions
import Reports

struct CatalogueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalogue",
        abstract: "Show the facts of AWS that Ambit has: actions, the resources they act on, condition keys, what they ruin.",
        discussion: """
            A pattern is that of a policy's action element; a service's prefix alone means all of its actions. Without a pattern the \
            table is summed up.

            Exit codes: 0; 1 the table is more than 180 days old (with --stale); 2 nothing matches, or the call was wrong.

            Examples:
              ambit catalogue 's3:Delete*'
              ambit catalogue lambda --format json
              ambit catalogue --stale
              ambit catalogue --format file > facts.txt
              ambit catalogue --catalogue newer.txt 's3:*'
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
        /// The whole catalogue, as `--catalogue` reads it.
        case file
    }

    @Argument(help: ArgumentHelp("Which actions to show, such as `s3:Delete*`.", valueName: "pattern"))
    var patterns: [String] = []

    @Flag(help: "Say how old the table is.")
    var stale = false

    @Option(help: "text or json, or file: all facts, as --catalogue reads them.")
    var format = Format.text

    @OptionGroup var newerFacts: CatalogueOption

    mutating func run() throws {
        if format == .file, stale || !patterns.isEmpty { throw ValidationError("--format file writes all facts: give no pattern") }
        if stale, !patterns.isEmpty { throw ValidationError("--stale is about the whole table: give no pattern") }
        let age = CatalogueAge(today: Instant(seconds: Int64(time(nil))))
        try Console.out(try stale ? (format == .json ? age.json : Array(age.text.utf8)) : facts())
        if stale, age.isStale { throw ExitCode(1) }
    }

    private func facts() throws(InputError) -> [UInt8] {
        if format == .file { return CatalogueFile.bytes }
        if patterns.isEmpty {
            let summary = CatalogueSummary()
            return format == .json
                ? CatalogueJSON.summary(summary) : Array(CatalogueText.summary(summary, style: Console.style).utf8)
        }
        var numbers: Set<Int> = []
        for pattern in patterns {
            let found = ActionCatalogue.standard.actionIDs(
                matching: pattern.contains(":") || pattern == "*" ? pattern : pattern + ":*")
            guard !found.isEmpty else {
                throw InputError(
                    "no action matches `\(pattern)`", at: Location(file: "catalogue"),
                    help: Names.nearest(to: pattern).map { "did you mean `\($0)`?" }
                        ?? "write service:Name as in a policy, such as `s3:Delete*`")
            }
            numbers.formUnion(found)
        }
        return format == .json
            ? CatalogueJSON.actions(numbers.sorted())
            : Array(CatalogueText.actions(numbers.sorted(), style: Console.style).utf8)
    }
}
