import Findings
import Lint
import ArgumentParser
import Audit
import Documents
import PolicyLanguage
import Reports
import Templates

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract:
            "Check policy files as a compiler checks code: what AWS refuses, what does not do what it says, what gives too much.",
        discussion: """
            Give files, directories, patterns (`policies/**/*.json`) or `-` for standard input: policies of any kind in JSON or YAML, \
            CloudFormation and SAM templates, Terraform code and plans (`terraform show -json`), coding agents' settings. In directories \
            `.gitignore` is respected. The kind of a policy is told by its content and its file's name, or by --kind.

            The nearest `.ambit.yml` (samples/check has one, samples/ambit.schema.json its form) says which rules run and how they \
            count, which files are checked, what access is expected, and which findings are suppressed, why, by whom and until when.

            Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 something could not be checked.

            Examples:
              ambit check policies/
              ambit check trust.json --kind trust
              terraform show -json plan.out | ambit check -
              ambit check . --format sarif --output check.sarif
              ambit check . --write-baseline ambit-baseline.json
              ambit check . --baseline ambit-baseline.json
              ambit check . --select 'token-*,public-access' --no-config
              ambit check --diff origin/main
              ambit check template.yaml --base origin/main
              ambit check policies/ --fix | patch -p1
            """)

    @Argument(help: ArgumentHelp("Files, directories and patterns; `-` for standard input.", valueName: "path"))
    var paths: [String] = []

    @Option(help: ArgumentHelp("What policies on their own are: \(PolicyKind.optionNames).", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("\(CheckFormat.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "format"))
    var format = CheckFormat.text.rawValue

    @Option(name: [.short, .long], help: "The file to write.")
    var output: String?

    @OptionGroup var selection: CheckSelection

    @OptionGroup var project: CheckProject

    @OptionGroup var changes: CheckChanges

    @OptionGroup var fixes: CheckFixes

    @Option(
        name: [.long, .customLong("var")],
        help: ArgumentHelp(
            "A value of a CloudFormation parameter or a Terraform variable; may be given several times.", valueName: "name=value"))
    var parameter: [String] = []

    @Option(help: ArgumentHelp("A file of values for Terraform's variables; may be given several times.", valueName: "file"))
    var varFile: [String] = []

    /// The width of a report in a file: it must not depend on who writes it.
    private static let fileWidth = 100

    mutating func run() throws {
        guard let format = CheckFormat(rawValue: format) else {
            throw ValidationError(
                "`\(format)` is no format; one of \(CheckFormat.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        var configuration: CheckConfiguration
        let baseline: Baseline?
        do throws(InputError) {
            configuration = try project.configuration()
            baseline = try project.baseline.map { file throws(InputError) in try Baseline.read(file) }
        } catch {
            Console.error(error.description)
            throw ExitCode(2)
        }
        try selection.apply(to: &configuration)
        let rules = configuration.rules
        let compared = try changes.compared()
        let found = try compared.files(paths)
        let (entries, leftOut) = configuration.parted(found.entries)
        var options = try options()
        options.placeholders = configuration.placeholders
        var checker = FileChecker(engine: CheckEngine(rules: rules), options: options)
        checker.kind = configuration.kind(of:)
        (checker.since, checker.base) = (compared.since, compared.base)
        try fixes.apply(checker, to: entries, gaps: found.gaps, FindingReview.Filter(configuration, baseline, project.day))
        let outcome = checker.check(entries)
        let review = FindingReview(
            outcome.findings, configuration,
            FindingReview.Coverage(files: outcome.files, isWhole: configuration.paths.isWhole(paths) && compared.since == nil),
            baseline: baseline, today: project.day)
        let gaps = found.gaps + outcome.gaps + review.gaps
        let report = CheckReport(
            files: outcome.files, findings: review.findings, gaps: gaps, suppressed: review.suppressed, expected: review.expected,
            known: review.known, rules: rules, version: AmbitCommand.version, source: Self.text(of:))
        do throws(InputError) {
            if let file = project.writeBaseline { try Files.write(review.present.json(), to: file) }
            if let output {
                try Files.write(report.rendered(as: format, style: ReportStyle(width: Self.fileWidth)), to: output)
            } else {
                try Console.out(report.rendered(as: format, style: Console.style))
            }
        } catch {
            Console.error(error.description)
            throw ExitCode(2)
        }
        for hint in CheckHints.lines(leftOut: leftOut, vanished: review.vanished, of: project.baseline) { Console.error(hint) }
        if !gaps.isEmpty { throw ExitCode(2) }
        if project.writeBaseline == nil, configuration.failOn.isFailed(by: review.findings) { throw ExitCode(1) }
    }

    private func options() throws -> TemplateReader.Options {
        var options = TemplateReader.Options()
        if let kind {
            options.kind = try PolicyKind(option: kind)
        }
        for pair in parameter {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw ValidationError("`\(pair)` is no parameter: write name=value") }
            options.parameters[String(parts[0])] = String(parts[1])
        }
        do throws(InputError) {
            for file in varFile {
                options.variableFiles.append(SourceText(name: file, bytes: try Files.read(file, limit: 16 << 20)))
            }
        } catch {
            Console.error(error.description)
            throw ExitCode(2)
        }
        return options
    }

    /// The text of a file for the line that a finding stands in; standard input cannot be read twice.
    @Sendable private static func text(of file: String) -> SourceText? {
        (try? Files.read(file)).map { SourceText(name: file, bytes: $0) }
    }
}
