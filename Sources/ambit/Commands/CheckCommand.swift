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
            CloudFormation and SAM templates, Terraform plans (`terraform show -json`), coding agents' settings. In directories \
            `.gitignore` is respected. The kind of a policy is told by its content and its file's name, or by --kind.

            Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 something could not be checked.

            Examples:
              ambit check policies/
              ambit check trust.json --kind trust
              terraform show -json plan.out | ambit check -
              ambit check . --format sarif --output check.sarif
              ambit check --diff origin/main
              ambit check template.yaml --base origin/main
              ambit check policies/ --fix | patch -p1
            """)

    @Argument(help: ArgumentHelp("Files, directories and patterns; `-` for standard input.", valueName: "path"))
    var paths: [String] = []

    @Option(help: ArgumentHelp("What policies on their own are: \(Self.kinds).", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("\(CheckFormat.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "format"))
    var format = CheckFormat.text.rawValue

    @Option(name: [.short, .long], help: "The file to write.")
    var output: String?

    @OptionGroup var selection: CheckSelection

    @OptionGroup var changes: CheckChanges

    @OptionGroup var fixes: CheckFixes

    @Option(help: "The least severity that makes the exit code 1: note, warning, error; or never.")
    var failOn = Level.warning.rawValue

    @Option(help: ArgumentHelp("A value of a CloudFormation parameter; may be given several times.", valueName: "name=value"))
    var parameter: [String] = []

    /// The width of a report in a file: it must not depend on who writes it.
    private static let fileWidth = 100

    private static let kinds = PolicyKind.allCases.map(\.optionName).joined(separator: ", ")

    mutating func run() throws {
        guard let format = CheckFormat(rawValue: format) else {
            throw ValidationError(
                "`\(format)` is no format; one of \(CheckFormat.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        let threshold = try threshold()
        let rules = try selection.rules()
        let compared = try changes.compared()
        let found = try compared.files(paths)
        var checker = FileChecker(engine: CheckEngine(rules: rules), options: try options())
        (checker.since, checker.base) = (compared.since, compared.base)
        let selection = selection
        try fixes.apply(checker, to: found) { (try? selection.isWanted($0)) ?? true }
        let outcome = checker.check(found.entries)
        let findings = try outcome.findings.filter(selection.isWanted)
        let gaps = found.gaps + outcome.gaps
        let report = CheckReport(
            files: outcome.files, findings: findings, gaps: gaps, rules: rules, version: AmbitCommand.version,
            source: Self.text(of:))
        do throws(InputError) {
            if let output {
                try Files.write(report.rendered(as: format, style: ReportStyle(width: Self.fileWidth)), to: output)
            } else {
                try Console.out(report.rendered(as: format, style: Console.style))
            }
        } catch {
            Console.error(error.description)
            throw ExitCode(2)
        }
        if !gaps.isEmpty { throw ExitCode(2) }
        if let threshold, findings.contains(where: { $0.level >= threshold }) { throw ExitCode(1) }
    }

    private func threshold() throws -> Level? {
        if failOn == "never" { return nil }
        guard let level = Level(rawValue: failOn) else {
            throw ValidationError("`\(failOn)` is no severity; one of note, warning, error, never")
        }
        return level
    }

    private func options() throws -> TemplateReader.Options {
        var options = TemplateReader.Options()
        if let kind {
            guard let known = PolicyKind.allCases.first(where: { $0.optionName == kind.lowercased() }) else {
                throw ValidationError("`\(kind)` is no kind of policy; one of \(Self.kinds)")
            }
            options.kind = known
        }
        for pair in parameter {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw ValidationError("`\(pair)` is no parameter: write name=value") }
            options.parameters[String(parts[0])] = String(parts[1])
        }
        return options
    }

    /// The text of a file for the line that a finding stands in; standard input cannot be read twice.
    @Sendable private static func text(of file: String) -> SourceText? {
        (try? Files.read(file)).map { SourceText(name: file, bytes: $0) }
    }
}

extension PolicyKind {
    /// As the command line calls it.
    fileprivate var optionName: String {
        switch self {
        case .serviceControl: "scp"
        case .resourceControl: "rcp"
        default: rawValue
        }
    }
}
