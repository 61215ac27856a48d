import ArgumentParser
import Documents
import Escalation
import Intake
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

            Exit codes: 0 nobody can become more than they are; 1 paths; 2 something could not be evaluated.

            Examples:
              ambit escalate account.json
              ambit escalate samples/cost-calculation-outage --principal arn:aws-cn:iam::111122223333:role/CostPlatformEngineer
              ambit escalate input/ --format json
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: ArgumentHelp("Files and directories of an audit input.", valueName: "path"))
    var paths: [String]

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("Begin with this user or role only; may be given several times.", valueName: "arn"))
    var principal: [String] = []

    @Option(help: "The most paths that are listed for one principal; 0 for all.")
    var limit = Escalations.usualPaths

    @Option(help: "text or json.")
    var format = Format.text

    @OptionGroup var newerFacts: CatalogueOption

    mutating func run() throws {
        guard limit >= 0 else { throw ValidationError("`\(limit)` is no limit; write a number, 0 for all") }
        let evidence = InputEvidence(reading: paths)
        let escalations = Escalations(evidence.directory)
        let known = escalations.principals
        for arn in principal where !known.contains(arn) {
            Console.error("--principal: error: the input has no user or role `\(arn)`")
            throw ExitCode(2)
        }
        Console.progress("searching from \(principal.isEmpty ? known.count : principal.count) principals")
        let report = escalations.report(from: principal.isEmpty ? nil : principal, most: limit == 0 ? nil : limit)
        Console.progress(nil)
        let gaps = Set(report.gaps + evidence.gaps).sorted()
        do throws(InputError) {
            switch format {
            case .text: try Console.out(Array(EscalationText(style: Console.style).text(report, gaps: gaps).utf8))
            case .json: try Console.out(EscalationJSON.bytes(report, gaps: gaps))
            }
        } catch {
            Console.error(error.description)
            throw ExitCode(2)
        }
        if !gaps.isEmpty { throw ExitCode(2) }
        if !report.paths.isEmpty { throw ExitCode(1) }
    }
}
