import ArgumentParser
import Changes
import Documents
import Escalation
import Principals
import Questions
import Reports

struct WhoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "who",
        abstract: "List every principal that may do something to a resource, also by taking over roles.",
        discussion: """
            Asked of every user and role of the input, of its accounts' roots, of whomever the resource's own policy names, and of \
            whomever trust policies admit from outside. Every way that `ambit escalate` knows is followed. The surest come first, then \
            those with the shortest chain. What is open depends on the keys that are told, with values that would allow it. Without \
            --resource the question is who may do it to any resource, and the answer says on which.

            Exit codes: 0 answered; 2 something could not be evaluated, or the call was wrong.

            Examples:
              ambit who --action dynamodb:DeleteTable \\
                --resource arn:aws-cn:dynamodb:cn-north-1:111122223333:table/cost-calculation-ledger samples/cost-calculation-outage
              ambit who --action kms:ScheduleKeyDeletion --resource ARN --context aws:MultiFactorAuthPresent=true input/
              ambit who s3:DeleteBucket input/
              ambit who deploy --action s3:DeleteBucket input/
            """)

    @Option(help: "The action, such as s3:DeleteBucket; the first word without it.")
    var action: String?

    @Option(help: ArgumentHelp("The resource, or a pattern; any resource where it is left out.", valueName: "arn"))
    var resource: String?

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "Show only this principal: an ARN, its end, or a name. May be given several times.", valueName: "principal"))
    var principal: [String] = []

    @OptionGroup var context: ContextOptions

    @Option(help: "text or json.")
    var format = EscalateCommand.Format.text

    @OptionGroup var required: EvidenceOptions

    @Argument(
        help: ArgumentHelp(
            "The action without --action, a principal to show alone, if one is wanted, then files and directories of an audit input.",
            valueName: "principal> <path"))
    var words: [String]

    @OptionGroup var owners: OwnerOptions

    @OptionGroup var time: TimeOptions

    @OptionGroup var newerFacts: CatalogueOption

    mutating func run() throws {
        let pairs = try context.pairs()
        let action = try PrincipalArgument.takeAction(from: &words, option: action)
        let (first, paths) = PrincipalArgument.split(words, option: principal.first)
        let input = try time.input(paths, owners: try owners.owners())
        let names = Names(input)
        try Names.check(oneAction: action)
        if let resource { try names.check(resource: resource) }
        var wanted: Set<String> = []
        let shown = principal.isEmpty ? first.map { [$0] } ?? [] : principal
        for name in shown { wanted.insert(try names.principal(name)) }
        var report = AccessSearch(input.directory).holders(action: action, resource: resource, context: pairs)
            .keeping { wanted.isEmpty || wanted.contains($0) }
        let gaps: [Gap]
        (report.assumptions, gaps) = try required.sort(
            assumptions: report.assumptions, gaps: report.gaps + input.gaps, of: input.evidence)
        switch format {
        case .text:
            let text = AccessText(style: Console.style).text(
                report, gaps: gaps, action: action, resource: resource, isKnown: !input.directory.accounts.isEmpty)
            try Console.out(Array(text.utf8))
        case .json:
            try Console.out(
                AccessReportJSON.bytes(
                    report, gaps: gaps, action: action, resource: resource, isKnown: !input.directory.accounts.isEmpty))
        }
        if !gaps.isEmpty { throw ExitCode(2) }
    }
}
