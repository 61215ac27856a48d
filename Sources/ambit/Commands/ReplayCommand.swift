import ArgumentParser
import Documents
import Intake
import Questions
import Reports
import WhatIf

struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Decide recorded calls again, as if another guardrail had been in force.",
        discussion: """
            A guardrail is KIND=FILE: scp, rcp, identity, resource and session add a policy, boundary replaces the one that is there, \
            detach=ARN takes a policy away, and rule is a file that says which calls need an approval. ,on=GLOB says where: an account, a \
            unit of the organisation, or the ARN of principals or resources; without it a guardrail is put on every account of the input, a \
            boundary on every principal that acts. Several candidates are compared side by side; a name that comes again adds to its candidate.

            --change, --principal, --from and --to say which calls should be stopped: what a candidate stops besides is work that it breaks. \
            A call whose resource or condition keys no log tells is open, not stopped.

            Exit codes: 0 answered; 2 something could not be evaluated, or the call was wrong.

            Examples:
              ambit replay samples/cost-calculation-outage --change CHG-20871 --with scp=samples/guardrails/deny-deletion.json
              ambit replay input/ --candidate narrow:boundary=bounds.json,on=role/deploy --candidate wide:scp=deny.json
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: ArgumentHelp("Files and directories of an audit input.", valueName: "path"))
    var paths: [String]

    @Option(
        name: .customLong("with"), parsing: .singleValue,
        help: ArgumentHelp("A guardrail of the candidate `1`. May be given several times.", valueName: "kind=file[,on=glob]"))
    var with: [String] = []

    @Option(
        name: .customLong("candidate"), parsing: .singleValue,
        help: ArgumentHelp(
            "A guardrail of a candidate with a name. May be given several times.", valueName: "name:kind=file[,on=glob]"))
    var candidate: [String] = []

    @Option(help: ArgumentHelp("The change whose calls should be stopped.", valueName: "id"))
    var change: String?

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "A principal or session whose calls should be stopped. May be given several times.", valueName: "principal"))
    var principal: [String] = []

    @Option(help: ArgumentHelp("The start of the time whose calls should be stopped.", valueName: "time"))
    var from: String?

    @Option(help: ArgumentHelp("Its end.", valueName: "time"))
    var to: String?

    @Option(help: "text or json.")
    var format = Format.text

    @OptionGroup var newerFacts: CatalogueOption

    mutating func run() throws {
        guard !with.isEmpty || !candidate.isEmpty else {
            throw ValidationError("no guardrail: give --with KIND=FILE, or --candidate NAME:KIND=FILE")
        }
        var scope = ReplayScope()
        scope.change = change
        scope.principals = principal
        scope.from = try from.map { try TimeOptions.time($0, of: "--from") }
        scope.to = try to.map { try TimeOptions.time($0, of: "--to") }
        let evidence = InputEvidence(reading: paths, progress: ReadingProgress.begin(paths))
        let candidates = try CandidateArguments(evidence.directory).candidates(with: with, named: candidate)
        let selection = try scope.selection(in: evidence)
        Console.progress("replaying \(Phrase.count(evidence.events.count, "event"))")
        var report = Replay(candidates, over: evidence).report(selecting: selection, asked: try scope.asked(in: evidence))
        let missing = evidence.summaryGaps("a replay") + RecordGaps.ofInput(evidence, takesTranscripts: false)
        report = report.adding(evidence.gaps + missing + scope.emptiness(of: report))
        Console.progress(nil)
        switch format {
        case .text:
            let text = ReplayText(style: Console.style, isAboutAll: scope.isEverything).text(report)
            try Console.out(Array(text.utf8))
        case .json: try Console.out { ReplayJSON.write(report, to: $0) }
        }
        if !report.gaps.isEmpty { throw ExitCode(2) }
    }
}
