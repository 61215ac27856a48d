import ArgumentParser
import Audit
import Changes
import Checks
import Documents
import Findings
import Lint
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
              ambit check . --format github --output sarif=check.sarif
              ambit check . --write-baseline ambit-baseline.json
              ambit check . --baseline ambit-baseline.json
              ambit check . --select 'token-*,public-access' --no-config
              ambit check --diff origin/main
              ambit check --staged
              ambit check template.yaml --base origin/main
              ambit check policies/ --fix | patch -p1
            """)

    @Argument(help: ArgumentHelp("Files, directories and patterns; `-` for standard input.", valueName: "path"))
    var paths: [String] = []

    @Option(help: ArgumentHelp("What policies on their own are: \(PolicyKind.optionNames).", valueName: "kind"))
    var kind: String?

    @OptionGroup var outputs: CheckOutputs

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

    @OptionGroup var newerFacts: CatalogueOption

    mutating func run() throws {
        let targets = try outputs.targets()
        var compared = try changes.compared()
        var settings = try project.settings(since: compared.revision)
        try selection.apply(to: &settings.configuration)
        let configuration = settings.configuration
        try compared.compare(configuration)
        let found = try compared.files(paths)
        let (entries, leftOut, excluded) = configuration.parted(found.entries)
        var checker = FileChecker(
            engine: CheckEngine(rules: configuration.rules, clock: project.clock), options: try options(configuration))
        checker.kind = configuration.kind(of:)
        (checker.since, checker.base) = (compared.since, compared.base)
        if let content = compared.content { checker.content = content }
        let unread = found.gaps + compared.gaps
        try fixes.apply(checker, to: entries, gaps: unread, FindingReview.Filter(configuration, settings.baseline, project.day))
        let outcome = checker.check(entries)
        let review = FindingReview(
            outcome.findings, gaps: unread + outcome.gaps, configuration,
            FindingReview.Coverage(files: outcome.files, isWhole: configuration.paths.isWhole(paths) && compared.since == nil),
            inline: outcome.inline, baseline: settings.baseline, changes: settings.changes + outcome.changes, today: project.day)
        let gaps = review.gaps
        var notChecked = found.leftOut
        notChecked.add(outcome.leftOut)
        notChecked.add(.excluded, excluded)
        let texts = Dictionary((outcome.texts + settings.texts).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let report = CheckReport(
            files: outcome.files, findings: review.findings, gaps: gaps, suppressed: review.suppressed, expected: review.expected,
            known: review.known, leftOut: notChecked, configuration: settings.effect, rules: configuration.rules,
            version: Version.number, source: { texts[$0] })
        let inputs = entries.filter(\.isNamed).map(\.path) + outcome.files
        for target in [project.writeBaseline].compactMap(\.self) + targets.compactMap(\.file) {
            try OutputFile.refuse(target, amongst: inputs)
        }
        if let file = project.writeBaseline { try Files.write(review.present.json(), to: file) }
        for target in targets { try target.write(report) }
        for hint in CheckHints.lines(leftOut: leftOut, vanished: review.vanished, of: project.baseline) { Console.error(hint) }
        if !gaps.isEmpty { throw ExitCode(2) }
        if project.writeBaseline == nil, configuration.failOn.isFailed(by: review.findings) { throw ExitCode(1) }
    }

    private func options(_ configuration: CheckConfiguration) throws -> TemplateReader.Options {
        var options = TemplateReader.Options()
        options.placeholders = configuration.placeholders
        options.roots = paths.filter { Files.kind(of: $0) == .directory }
        if let kind {
            options.kind = try PolicyKind(option: kind)
        }
        for pair in parameter {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw ValidationError("`\(pair)` is not a parameter: write name=value") }
            options.parameters[String(parts[0])] = String(parts[1])
        }
        for file in varFile {
            options.variableFiles.append(SourceText(name: file, bytes: try Files.read(file, limit: 16 << 20)))
        }
        return options
    }
}
