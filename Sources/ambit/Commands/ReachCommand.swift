import ArgumentParser
import Documents
import Questions
import Reach
import Reports

struct ReachCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reach",
        abstract: "Say everything that a principal can do, or that every user and role can.",
        discussion: """
            The answer is exact over the layers that the input holds: identity policies, permissions boundary, service control policies, \
            and what policies of resources grant to the principal or deny it. Session policies are not counted.

            Exit codes: 0 the answer is whole; 2 something that matters is not in the input, or could not be decided.

            Examples:
              ambit reach --all samples/cost-calculation-outage
              ambit reach arn:aws-cn:iam::111122223333:role/engineering/CostPlatformEngineer samples/cost-calculation-outage
              ambit reach --as-policy arn:aws-cn:iam::111122223333:role/engineering/CostPlatformEngineer samples/cost-calculation-outage
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Flag(help: "Every user and role of the input, the broadest first.")
    var all = false

    @Flag(help: "Print one IAM policy that allows exactly what the principal's layers together allow.")
    var asPolicy = false

    @Option(help: "text or json.")
    var format: Format = .text

    @Option(help: ArgumentHelp("The principal, where it is not given before the paths.", valueName: "principal"))
    var principal: String?

    @Argument(
        help: ArgumentHelp(
            "A user, role, session or root, by ARN, its end or name (not with --all), then files and directories of an audit input.",
            valueName: "principal> <path"))
    var words: [String]

    @OptionGroup var required: EvidenceOptions

    @OptionGroup var owners: OwnerOptions

    @OptionGroup var time: TimeOptions

    @OptionGroup var newerFacts: CatalogueOption

    mutating func validate() throws {
        if words.count < (all || principal != nil ? 1 : 2) {
            throw ValidationError(all ? "no path was given" : "give a principal (or --all) and a path")
        }
        if all, asPolicy || principal != nil {
            throw ValidationError(asPolicy ? "--as-policy takes one principal" : "--all takes no principal")
        }
    }

    mutating func run() throws {
        let paths = all || principal != nil ? words : Array(words.dropFirst())
        let given = try time.input(paths, owners: try owners.owners())
        let input = ReachInput(given.directory)
        let (assumptions, gaps) = try required.sort(
            assumptions: input.assumptions, gaps: given.gaps + input.gaps, of: given.evidence)
        guard !all else {
            if try !printAll(input, assumptions, gaps) { throw ExitCode(2) }
            return
        }
        let named = try Names(given).principal(principal ?? words[0], at: "PRINCIPAL")
        let isWhole = try asPolicy ? printPolicy(of: named, input, assumptions, gaps) : printOne(named, input, assumptions, gaps)
        if !isWhole { throw ExitCode(2) }
    }

    /// Whether the answer is whole.
    private func printOne(_ principal: String, _ input: ReachInput, _ assumptions: [Gap], _ gaps: [Gap]) throws(InputError) -> Bool
    {
        let summary = try ReachSurveyor(input).summary(of: principal)
        switch format {
        case .json:
            try Console.out(
                ReachJSON.bytes(
                    principals: [ReachJSON.principal(summary)], isKnown: input.isKnown, assumptions: assumptions, gaps: gaps))
        case .text:
            try Console.out(Array(ReachText(style: Console.style).text(summary, assumptions: assumptions, gaps: gaps).utf8))
        }
        return gaps.isEmpty && summary.gaps.isEmpty
    }

    /// The policy alone on standard output; all that is to be said of it on standard error.
    private func printPolicy(of principal: String, _ input: ReachInput, _ assumptions: [Gap], _ gaps: [Gap]) throws(InputError)
        -> Bool
    {
        let policy = try EquivalentPolicy(of: principal, in: input)
        if let text = policy.text { try Console.out(text) }
        for note in [policy.note, policy.askingNote, policy.quotaNote].compactMap(\.self) { Console.error(note) }
        for assumption in assumptions { Console.error("assumed: \(assumption.reason)") }
        let all = Set(gaps + policy.gaps).sorted()
        for gap in all {
            Console.error("\(gap.location.map { "\($0): " } ?? "")gap: \(gap.reason)" + (gap.help.map { "\nhelp: \($0)" } ?? ""))
        }
        return all.isEmpty
    }

    private func printAll(_ input: ReachInput, _ assumptions: [Gap], _ gaps: [Gap]) throws(InputError) -> Bool {
        switch format {
        case .json:
            let parts = try input.survey { (json: ReachJSON.principal($0), isWhole: $0.gaps.isEmpty) }
            try Console.out(
                ReachJSON.bytes(
                    principals: parts.map(\.json), isKnown: input.isKnown, assumptions: assumptions, gaps: gaps))
            return gaps.isEmpty && parts.allSatisfy(\.isWhole)
        case .text:
            let parts = try input.survey { (line: ReachLine($0), gaps: $0.gaps) }
            let all = Set(gaps + parts.flatMap(\.gaps)).sorted()
            let list = ReachList(style: Console.style).text(parts.map(\.line), assumptions: assumptions, gaps: all)
            try Console.out(Array(list.utf8))
            return all.isEmpty
        }
    }
}
