import ArgumentParser
import Audit
import Changes
import Checks
import Documents
import Findings
import Intake
import Lint
import Reports

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Review who can do what in the accounts, and report per change what was held, used and asked.",
        discussion: """
            Give files and directories in any mix; what each is, is told by its content: account authorization details, organisations, \
            resource policies, CloudTrail logs, agents' transcripts, inventories, change records. Without a change record each agent's \
            session is one change. Every user and role of the accounts is reviewed: what it can do and become, who gets in, what is unused. \
            What could not be read is a gap: it is listed, and the rest is audited.

            Exit codes: 0 no finding at or above --fail-on; 1 findings; 2 something could not be evaluated.

            Examples:
              ambit audit samples/cost-calculation-outage
              ambit audit logs/ account.json changes.json --format json --output report.json
              ambit audit input/ --format text,json,html,csv --output reports/
              ambit audit account.json cloudtrail/ --format csv > principals.csv
            """)

    @Argument(help: ArgumentHelp("Files and directories of the input.", valueName: "path"))
    var paths: [String]

    @Option(
        help: ArgumentHelp(
            "text, json, html or csv; several, with commas, are written into the directory --output.", valueName: "format"))
    var format = "text"

    @Option(
        name: [.short, .long],
        help: "The file to write; for several formats the directory, for report.txt, report.json, report.html.")
    var output: String?

    @Option(
        help: ArgumentHelp(
            "The least severity that makes the exit code 1: info, low, medium, high, critical; note, warning, error; or never.",
            valueName: "severity"))
    var failOn = "low"

    @OptionGroup var evidenceOptions: EvidenceOptions

    @Option(help: ArgumentHelp("Report gaps as findings of the rule `gap`: warning or error.", valueName: "level"))
    var gapsAs: String?

    @Option(
        help: ArgumentHelp(
            "A previous report (JSON) or input: only new and worse findings count against --fail-on. May be given more than once.",
            valueName: "path"))
    var against: [String] = []

    @Flag(help: "With --against, count all findings against --fail-on.")
    var countAll = false

    @OptionGroup var project: ConfigurationOptions

    @Flag(name: [.short, .long], help: "Say nothing beside what is written.")
    var quiet = false

    /// The width of a report in a file: it must not depend on who writes it.
    private static let fileWidth = 100

    @OptionGroup var owners: OwnerOptions

    @OptionGroup var exports: ExportTimeOptions

    @OptionGroup var newerFacts: CatalogueOption

    mutating func run() throws {
        let formats = try format.split(separator: ",").map { name in
            guard let format = AuditFormat(rawValue: String(name)) else {
                throw ValidationError(
                    "`\(name)` is not a format; one of \(AuditFormat.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            return format
        }
        guard !formats.isEmpty else { throw ValidationError("no format") }
        guard formats.count == 1 || output != nil else { throw ValidationError("several formats need a directory: --output DIR") }
        let threshold = try threshold()
        let gapSeverity = try gapSeverity()
        var configuration = Configuration()
        configuration.required = try evidenceOptions.required()
        let decided = try project.decided()
        configuration.knownAccounts = Set(decided.knownAccounts)
        configuration.now = project.given
        var (report, read) = try audit(configuration, decided)
        if let gapSeverity { report.turnGapsIntoFindings(gapSeverity) }
        Console.progress(nil)
        try write(report, formats, not: read)
        // A table has no place for what could not be evaluated.
        if !quiet, formats == [.csv] { for gap in report.gaps { Console.error(gap.line) } }
        if !report.gaps.isEmpty { throw ExitCode(2) }
        if let threshold, report.counted(all: countAll).contains(where: { $0.severity >= threshold }) { throw ExitCode(1) }
    }

    /// The report, and the files that were read for it. What the report tells nothing of is given back when it returns, before anything is
    /// written.
    private func audit(_ configuration: Configuration, _ decided: CheckConfiguration) throws -> (AuditReport, read: [String]) {
        let evidence = InputEvidence(
            reading: paths, taken: try exports.pairs(), owners: try owners.owners(),
            progress: quiet ? nil : ReadingProgress.begin(paths))
        if !quiet { Console.progress("auditing \(Phrase.count(evidence.events.count, "event"))") }
        var report = Auditor.run(evidence, configuration: configuration)
        var gaps: [Gap] = []
        let previous = try previous(configuration, &gaps)
        report.gaps = Set(report.gaps + gaps).sorted()
        report.summary.gaps = report.gaps.count
        report.apply(decided.suppressions, in: decided.paths, today: project.day)
        if let previous { report.difference = previous.difference(to: report, present: evidence.directory) }
        return (report, evidence.filesRead)
    }

    private func threshold() throws -> Severity? {
        if failOn == "never" { return nil }
        guard let severity = Severity(named: failOn) else {
            throw ValidationError("`\(failOn)` is not a severity; one of \(Severity.names.joined(separator: ", ")), never")
        }
        return severity
    }

    private func gapSeverity() throws -> Severity? {
        guard let gapsAs else { return nil }
        guard gapsAs == "warning" || gapsAs == "error" else { throw ValidationError("--gaps-as is `warning` or `error`") }
        return Severity(named: gapsAs)
    }

    private func previous(_ configuration: Configuration, _ gaps: inout [Gap]) throws -> PreviousAudit? {
        guard let first = against.first else { return nil }
        if against.count == 1, PreviousAudit.isReport(first) { return try PreviousAudit(report: first) }
        return PreviousAudit(input: against, configuration: configuration, gaps: &gaps)
    }

    private func isDirectory(_ path: String) -> Bool { path.hasSuffix("/") || Files.kind(of: path) == .directory }

    private func write(_ report: AuditReport, _ formats: [AuditFormat], not inputs: [String]) throws(InputError) {
        guard let output else { return try Console.out { report.write(as: formats[0], style: Console.style, to: $0) } }
        let style = ReportStyle(width: Self.fileWidth)
        if formats.count == 1, formats[0] != .csv || !isDirectory(output) {
            try OutputFile.refuse(output, amongst: inputs)
            return try Files.write(to: output) { report.write(as: formats[0], style: style, to: $0) }
        }
        try Files.makeDirectory(output)
        for file in formats.flatMap({ report.files(as: $0, style: style) }) {
            let path = "\(output)/\(file.name)"
            try OutputFile.refuse(path, amongst: inputs)
            try Files.write(file.bytes, to: path)
        }
    }
}
