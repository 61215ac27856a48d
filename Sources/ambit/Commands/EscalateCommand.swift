import ArgumentParser
import Documents
import Escalation
import Principals
import Questions
import Reports

struct EscalateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "escalate",
        abstract: "Find who can become whom, and who administrator, step by step.",
        discussion: """
            The known ways to more permissions (pathfinding.cloud's, and some more) are tried with what each principal really may do: \
            identity policies, boundary, service control policies, trust policies, conditions, and the roles, users, groups and policies \
            of the input. Several steps may be needed; each names the requests that it makes and the statements that allow them.

            How sure a path is: `exact`, the input decides it; `depends`, on a condition whose key no input gives; `inventory`, it needs \
            a thing that exists and has the role; `potential`, it needs what no export tells.

            Whoever can make himself administrator ends there, with one way to it. Whom trust policies admit from outside begins there. \
            Many paths are told one a line; --principal tells those of one principal with every request and statement.

            Exit codes: 0 answered; 2 something could not be evaluated, or the call was wrong.

            Examples:
              ambit escalate account.json
              ambit escalate samples/cost-calculation-outage --principal CostPlatformEngineer
              ambit escalate input/ --format json
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(
        help: ArgumentHelp(
            "A user or role to begin with, if one is wanted, then files and directories of an audit input.",
            valueName: "principal> <path"))
    var words: [String]

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "Begin with this user or role only: an ARN, its end, or a name. May be given several times.", valueName: "principal"))
    var principal: [String] = []

    @Option(help: "The most paths that are listed for one principal; 0 for all.")
    var limit = Escalations.usualPaths

    @Option(help: "text or json.")
    var format = Format.text

    @OptionGroup var required: EvidenceOptions

    @OptionGroup var owners: OwnerOptions

    @OptionGroup var time: TimeOptions

    @OptionGroup var newerFacts: CatalogueOption

    mutating func run() throws {
        guard limit >= 0 else { throw ValidationError("`\(limit)` is not a limit; write a number, 0 for all") }
        let (first, paths) = PrincipalArgument.split(words, option: principal.first)
        let input = try time.input(paths, owners: try owners.owners())
        let escalations = Escalations(input.directory)
        let given = principal.isEmpty ? first.map { [$0] } ?? [] : principal
        let starts = try starts(given, among: escalations.principals, in: input.directory)
        Console.progress("searching from \(Phrase.count(starts?.count ?? escalations.principals.count, "principal"))")
        var report = escalations.report(from: starts, most: limit == 0 ? nil : limit)
        Console.progress(nil)
        let gaps: [Gap]
        (report.assumptions, gaps) = try required.sort(
            assumptions: report.assumptions, gaps: report.gaps + input.gaps, of: input.evidence)
        switch format {
        case .text:
            let text = EscalationText(style: Console.style).text(report, gaps: gaps, isBrief: starts == nil)
            try Console.out(Array(text.utf8))
        case .json: try Console.out(EscalationJSON.bytes(report, gaps: gaps))
        }
        if !gaps.isEmpty { throw ExitCode(2) }
    }

    /// The users and roles to begin with; nil for all.
    private func starts(_ given: [String], among principals: [String], in directory: Directory) throws(InputError) -> [String]? {
        guard !given.isEmpty else { return nil }
        let names = Names(directory)
        let known = Set(principals)
        var starts: [String] = []
        for text in given {
            let arn = try names.principal(text)
            guard known.contains(arn) else {
                throw InputError(
                    "`\(arn)` is not a user or role that anybody can use", at: Location(file: "--principal"),
                    help: "give a user, or a role that is not of a service alone")
            }
            starts.append(arn)
        }
        return starts
    }
}
