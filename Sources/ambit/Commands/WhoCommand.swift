import ArgumentParser
import Documents
import Escalation
import Intake
import Reports

struct WhoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "who",
        abstract: "List every principal that may do something to a resource, also by taking over roles.",
        discussion: """
            Asked of every user and role of the input, of its accounts' roots, and of whomever the resource's own policy names. The surest \
            come first, then those with the shortest chain of roles. What is open hangs on the keys that are told, with values that \
            would allow it.

            Exit codes: 0 answered; 2 something could not be evaluated.

            Examples:
              ambit who --action dynamodb:DeleteTable \\
                --resource arn:aws-cn:dynamodb:cn-north-1:111122223333:table/cost-calculation-ledger samples/cost-calculation-outage
              ambit who --action kms:ScheduleKeyDeletion --resource ARN --context aws:MultiFactorAuthPresent=true input/
            """)

    @Option(help: "The action, such as s3:DeleteBucket.")
    var action: String

    @Option(help: ArgumentHelp("The resource; `*` for an action that acts on none.", valueName: "arn"))
    var resource: String = "*"

    @OptionGroup var context: ContextOptions

    @Option(help: "text or json.")
    var format = EscalateCommand.Format.text

    @Argument(help: ArgumentHelp("Files and directories of an audit input.", valueName: "path"))
    var paths: [String]

    @OptionGroup var newerFacts: CatalogueOption

    mutating func run() throws {
        let pairs = try context.pairs()
        let evidence = InputEvidence(reading: paths)
        do throws(InputError) {
            let report = try AccessSearch(evidence.directory).holders(action: action, resource: resource, context: pairs)
            let gaps = Set(report.gaps + evidence.gaps).sorted()
            switch format {
            case .text:
                let text = AccessText(style: Console.style).text(report, gaps: gaps, action: action, resource: resource)
                try Console.out(Array(text.utf8))
            case .json: try Console.out(AccessReportJSON.bytes(report, gaps: gaps, action: action, resource: resource))
            }
            if gaps.isEmpty { return }
        } catch {
            Console.error(error.description)
        }
        throw ExitCode(2)
    }
}
