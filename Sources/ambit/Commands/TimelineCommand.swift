import ArgumentParser
import Audit
import Changes
import Documents
import Intake
import Questions
import Reports

struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Tell what happened across logs and transcripts, in order: calls, tool calls, prompts, approvals.",
        discussion: """
            Equal calls in a row are one line with a count; a tool call that the log shows is told by its event. Each moment names the \
            event or the line of the transcript that tells it.

            Exit codes: 0 told; 2 something could not be read, or the call was wrong.

            Examples:
              ambit timeline samples/cost-calculation-outage --change CHG-20871
              ambit timeline input/ --resource cost-calculation-ledger
              ambit timeline input/ --principal ana@example.com --from 2025-12-15T02:00:00Z --to 2025-12-15T04:00:00Z
              ambit timeline input/ --format html --output timeline.html
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }

    @Option(help: ArgumentHelp("Only what belongs to a change, or to an agent's session, by its id.", valueName: "id"))
    var change: String?

    @Option(
        help: ArgumentHelp(
            "Only what one principal did: an ARN, its end, a person, an agent, or the end of an access key.", valueName: "principal"
        ))
    var principal: String?

    @Option(help: ArgumentHelp("Only what was done to one resource: an ARN, its end, or its name.", valueName: "resource"))
    var resource: String?

    @Option(help: ArgumentHelp("Not before this time: 2025-12-15T02:00:00Z, or a day.", valueName: "time"))
    var from: String?

    @Option(help: ArgumentHelp("Not after this time; a day ends at its beginning.", valueName: "time"))
    var to: String?

    @Option(help: "text, json or html.")
    var format = Format.text

    @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String?

    @Argument(help: ArgumentHelp("Files and directories: logs, transcripts, change records.", valueName: "path"))
    var paths: [String]

    @OptionGroup var newerFacts: CatalogueOption

    /// The width of a text in a file: it must not depend on who writes it.
    private static let fileWidth = 100

    mutating func run() throws {
        let start = try from.map { try TimeOptions.time($0, of: "--from") }
        let end = try to.map { try TimeOptions.time($0, of: "--to") }
        if let start, let end, end < start {
            throw InputError("\(end) is before \(start)", at: Location(file: "--to"), help: "give the earlier time with --from")
        }
        let selection = StorySelection(change: change, principal: principal, resource: resource, from: start, to: end)
        let evidence = InputEvidence(reading: paths, progress: ReadingProgress.begin(paths))
        Console.progress(nil)
        let teller = StoryTeller(evidence)
        if let change, !teller.changeIDs.contains(change) {
            let known = teller.changeIDs.prefix(5).map { code($0) }
            throw ValidationError(
                "the input has no change and no agent's session `\(change)`"
                    + (known.isEmpty ? "" : "; it has \(Phrase.list(known, limit: 5))"))
        }
        let story = teller.story(selection)
        var gaps = evidence.gaps + evidence.summaryGaps("a timeline") + RecordGaps.ofInput(evidence)
        if let principal, story.moments.isEmpty { gaps += RecordGaps.ofActor(principal, in: evidence) }
        let records = RecordCount.all(of: evidence)
        let style = output == nil ? Console.style : ReportStyle(width: Self.fileWidth)
        // In pieces: the story of a large log is larger than the log.
        func give(to take: @escaping ([UInt8]) -> Void) {
            switch format {
            case .text: StoryText(style: style).write(story, records: records, gaps: gaps, to: take)
            case .json: StoryJSON.write(story, records: records, gaps: gaps, to: take)
            case .html: StoryPage.write(story, gaps: gaps, to: take)
            }
        }
        if let output {
            try OutputFile.refuse(output, amongst: evidence.filesRead)
            try Files.write(to: output, give)
        } else {
            try Console.out(give)
        }
        if !gaps.isEmpty { throw ExitCode(2) }
    }
}
