import ArgumentParser
import Documents
import Questions
import Reports

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Tell how the access of a principal, or that to a resource, changed: when, by whom, and what was used between.",
        discussion: """
            Every write of the logs that concerns the principal is compared before and after, by exact difference over all layers: what it \
            widened and what it narrowed, each with a request that proves it. A change that exports show and no log is told as one by nobody \
            that is known. For the ARN of a resource the question is what its own policy grants.

            Exit codes: 0 answered; 2 something could not be evaluated, or the call was wrong.

            Examples:
              ambit history checkout-deploy samples/retail-deployment
              ambit history arn:aws:s3:::shop-releases input/ --format json
            """)

    @Option(help: "text or json.")
    var format = CompareCommand.Format.text

    @OptionGroup var exports: ExportTimeOptions

    @Argument(
        help: ArgumentHelp(
            "A user or role, by ARN, its end or name, or the ARN of a resource with a policy; then files and directories of an audit input.",
            valueName: "subject> <path"))
    var words: [String]

    @OptionGroup var newerFacts: CatalogueOption

    mutating func validate() throws {
        if words.count < 2 { throw ValidationError("give a principal or a resource, and a path") }
    }

    mutating func run() throws {
        let input = InputAtMoment(reading: Array(words.dropFirst()), taken: try exports.pairs())
        let history = try AccessHistory(of: words[0], in: input)
        switch format {
        case .text: try Console.out(Array(HistoryText.text(history).utf8))
        case .json: try Console.out(HistoryJSON.bytes(history))
        }
        if !history.gaps.isEmpty { throw ExitCode(2) }
    }
}
