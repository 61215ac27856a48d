import ArgumentParser
import Audit
import Changes
import Documents
import Intake
import Questions
import Reports

struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract: "List the sessions of logs and transcripts: agents' and credentials', with who was behind each and what it did.",
        discussion: """
            Give transcripts, CloudTrail logs, or both. An agent's session is told with its prompts, tool calls and how good the evidence \
            of approvals is; a set of credentials with the person, the chain of roles that led to it, its calls, writes and denials, and \
            the agent that drove it. What no file tells is null in the JSON form, never 0.

            Exit codes: 0 listed; 2 something could not be read, or the call was wrong.

            Examples:
              ambit sessions samples/cost-calculation-outage
              ambit sessions ~/.claude/projects --format json
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Option(help: "text or json.")
    var format = Format.text

    @Argument(help: ArgumentHelp("Files and directories: logs and transcripts.", valueName: "path"))
    var paths: [String]

    @OptionGroup var newerFacts: CatalogueOption

    mutating func run() throws {
        let evidence = InputEvidence(reading: paths, progress: ReadingProgress.begin(paths))
        Console.progress(nil)
        let sessions = SessionList.of(evidence)
        let gaps = evidence.gaps + evidence.summaryGaps("a list of sessions") + RecordGaps.ofInput(evidence)
        let records = RecordCount.all(of: evidence)
        switch format {
        case .text: try Console.out(Array(SessionsText(style: Console.style).text(sessions, records: records, gaps: gaps).utf8))
        case .json: try Console.out(SessionsJSON.bytes(sessions, records: records, gaps: gaps))
        }
        if !gaps.isEmpty { throw ExitCode(2) }
    }
}
