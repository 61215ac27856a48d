import ArgumentParser
import Documents
import Intake
import Questions

struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Write the permissions as of a moment, in the form in which aws prints them.",
        discussion: """
            The state of the moment is rebuilt from exports and from the writes in the logs, forwards and backwards, and written as account \
            authorization details, organization.json and policies of resources: whatever reads those reads it. What is not known stands in \
            gaps.md beside them.

            Exit codes: 0 everything is known; 2 something is not, or the call was wrong.

            Examples:
              ambit snapshot samples/retail-deployment --at 2026-03-02T09:30:00Z --output state
            """)

    @Option(help: ArgumentHelp("The moment: after everything of that time.", valueName: "time"))
    var at: String

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The directory to write to; it is made where it does not exist.", valueName: "dir"))
    var output: String

    @Flag(help: "Write also to a directory that is not empty.")
    var force = false

    @OptionGroup var exports: ExportTimeOptions

    @Argument(help: ArgumentHelp("Files and directories of an audit input.", valueName: "path"))
    var paths: [String]

    @OptionGroup var newerFacts: CatalogueOption

    mutating func run() throws {
        let time = try TimeOptions.time(at, of: "--at")
        let input = InputAtMoment(reading: paths, at: time, taken: try exports.pairs())
        guard input.evidence.files.contains(where: { $0.count > 0 }) || !input.gaps.isEmpty else {
            throw InputError(
                "holds nothing of which a state could be rebuilt", at: Location(file: paths.joined(separator: " ")),
                help: "give the output of `aws iam get-account-authorization-details`, and the logs since")
        }
        for assumption in input.assumptions { Console.error("assumed: \(assumption.reason)") }
        let state = StateFiles(input, at: time)
        try state.write(to: output, force: force)
        for gap in state.gaps { Console.error(gap.line) }
        if !state.gaps.isEmpty { throw ExitCode(2) }
    }
}
