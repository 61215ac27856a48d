import ArgumentParser
import Documents
import Intake
import Questions
import Reports
import WhatIf

struct TightenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tighten",
        abstract: "Write the policy that a principal's recorded work needed, with proofs.",
        discussion: """
            The policy is made of the calls that the logs hold, and proved three times on its printed text: every recorded call is still \
            allowed; nothing is granted that is not held today, by exact comparison; nothing is left that could go, for each entry is needed \
            by a call or kept by a stated rule. Resources are named more widely only in stated steps and only within what is held, and a \
            back-test says how a policy from the first part of the log would have fared in the rest. Write actions are never widened to a \
            service. A policy beyond AWS's quota is split.

            PRINCIPAL is a user, a role, or a permission set of Identity Center by its name.

            Exit codes: 0 the policy is proved; 1 a proof fails; 2 something could not be evaluated, or the call was wrong.

            Examples:
              ambit tighten CostPlatformEngineer samples/cost-calculation-outage
              ambit tighten role/deploy input/ --days 90 --as boundary --format policy > boundary.json
              ambit tighten CostPlatformEngineer samples/cost-calculation-outage --as session --asked CHG-20871
              ambit tighten role/deploy input/ --as session --asked 0197c1d2-session-of-a-transcript
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, policy, terraform, cloudformation
    }

    @Argument(
        help: ArgumentHelp(
            "The principal, unless --principal gives it, then files and directories of an audit input.",
            valueName: "principal> <path"))
    var words: [String]

    @Option(help: ArgumentHelp("The principal: an ARN, the end of one, or a name.", valueName: "principal"))
    var principal: String?

    @Option(help: ArgumentHelp("Look at so many days before the last event; without it at the whole log.", valueName: "n"))
    var days: Int?

    @Option(name: .customLong("as"), help: "What the policy is used as: identity, boundary, session or scp.")
    var form = "identity"

    @Option(
        help: ArgumentHelp(
            "Not from the log, but from what this change, transcript, plan or specification asks: the policy that the next such change needs.",
            valueName: "name"))
    var asked: String?

    @Option(
        help: ArgumentHelp(
            "How far resources may be named: exact, prefix or type; without it prefix for actions that read and exact for those that write.",
            valueName: "step"))
    var generalise: String?

    @Option(help: ArgumentHelp("So many names must share a prefix before it is taken.", valueName: "n"))
    var names = 4

    @Option(
        help: ArgumentHelp(
            "Also keep what no call of these days needed and that is seldom used (rare), or takes back what was done (paired); repeatable.",
            valueName: "rule"))
    var keep: [String] = []

    @Option(help: "text, json, policy, terraform or cloudformation.")
    var format = Format.text

    @Option(name: [.short, .long], help: ArgumentHelp("A directory for the policies, one file each.", valueName: "dir"))
    var output: String?

    @OptionGroup var newerFacts: CatalogueOption

    mutating func run() throws {
        let (given, paths) = PrincipalArgument.split(words, option: principal)
        guard let given else { throw ValidationError("say for whom: the principal before the paths, or --principal") }
        guard let form = TightenRequest.Form(rawValue: form) else {
            throw ValidationError(
                "`\(self.form)` is not a form; use one of \(TightenRequest.Form.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        if let days, days < 1 { throw ValidationError("`\(days)` is not a number of days") }
        guard names >= 2 else { throw ValidationError("a prefix is shared by two names at least") }
        let evidence = InputEvidence(reading: paths, progress: ReadingProgress.begin(paths))
        var request = TightenRequest(principals: try TightenSubject.principals(given, in: evidence.directory))
        request.form = form
        request.days = days
        request.names = names
        if let generalise {
            guard let step = TightenRequest.Generalisation(rawValue: generalise) else {
                throw ValidationError("`\(generalise)` is not a step; use exact, prefix or type")
            }
            (request.reads, request.writes) = (step, step)
        }
        for name in keep {
            guard let rule = KeepRule.optional.first(where: { $0.rawValue == name }) else {
                throw ValidationError(
                    "`\(name)` is not a rule to keep by; \(KeepRule.optional.map(\.rawValue).joined(separator: " or "))")
            }
            request.kept.insert(rule)
        }
        Console.progress("tightening \(request.principals.joined(separator: ", "))")
        let tighten = Tighten(request, over: evidence)
        var report = try asked.map { change throws(InputError) in try tighten.report(asking: change) } ?? tighten.report()
        // Without a log nothing tells what the work needed; what is asked is told by other files.
        report = report.adding(evidence.gaps + (asked == nil ? RecordGaps.ofInput(evidence, takesTranscripts: false) : []))
        Console.progress(nil)
        try write(report)
        // A policy has no place for what could not be evaluated, and none for a proof that fails.
        if ![.text, .json].contains(format) {
            for gap in report.gaps { Console.error(gap.line) }
            if !report.isProved { Console.error("the policy is not proved: `--format text` says why") }
        }
        if !report.gaps.isEmpty { throw ExitCode(2) }
        if !report.isProved { throw ExitCode(1) }
    }

    private func write(_ report: TightenReport) throws(InputError) {
        if let output {
            try Files.makeDirectory(output)
            for (policy, name) in zip(report.policies, PolicyDocumentText.names(report)) {
                try Files.write(PolicyDocumentText.bytes(policy), to: "\(output)/\(name).json")
            }
            if format == .policy { return }
        }
        switch format {
        case .text: try Console.out(Array(TightenText(style: Console.style).text(report).utf8))
        case .json: try Console.out(TightenJSON.bytes(report))
        case .policy: try Console.out(PolicyDocumentText.bytes(report.policies))
        case .terraform: try Console.out(PolicyDocumentText.terraform(report))
        case .cloudformation: try Console.out(PolicyDocumentText.cloudFormation(report))
        }
    }
}
