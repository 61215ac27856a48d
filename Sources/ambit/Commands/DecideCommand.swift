import ArgumentParser
import Authorization
import Documents
import Principals
import Questions
import Reports

struct DecideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract: "Decide authorization cases: one JSON object a line in, one verdict a line out.",
        discussion: """
            A case is {"id", "request": {"principal", "action", "resource", "resourceAccount", "context"}, "policies": {"identity", \
            "resource", "boundary", "session", "scp", "rcp", "endpoint"}, "expect"}. With --over a case may leave out "policies": they, \
            and what IAM derives from the principal, come from an audit input, as of --at, or of the case's own "at". The world is closed: a context key that is neither given \
            nor derived is absent, and what the input does not hold does not exist.

            Exit codes: 0 every case is decided and as expected; 1 a verdict is not the expected one; 2 a case could not be decided or \
            asks of an action, an account or, with --over, a principal that does not exist, there was none, or the input names a policy that it does not hold.

            Examples:
              ambit decide samples/decide/cases.jsonl
              ambit decide requests.jsonl --over samples/cost-calculation-outage
            """)

    @Argument(help: ArgumentHelp("Files of cases; `-`, or none, reads standard input.", valueName: "cases"))
    var files: [String] = []

    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp(
            "Files and directories of an audit input that holds the principals and their policies.", valueName: "path"))
    var over: [String] = []

    @OptionGroup var owners: OwnerOptions

    @OptionGroup var time: TimeOptions

    @OptionGroup var newerFacts: CatalogueOption

    mutating func run() throws {
        var (decided, mismatches, faults) = (0, 0, 0)
        var gaps: Set<Gap> = []
        var directory: DirectoryAuthorizer?
        var past: PastAuthorizers?
        var present: Directory?
        if !over.isEmpty {
            let input = try time.input(over, owners: try owners.owners())
            gaps.formUnion(input.gaps)
            directory = DirectoryAuthorizer(input.directory, closed: true)
            present = input.directory
            past = PastAuthorizers(input)
        }
        let isPast = try time.moment() != nil
        let known = isPast ? nil : present
        let batch = CaseBatch(
            over: directory, past: past?.authorizers, isPast: isPast,
            check: { item, location throws(InputError) in
                try Names.check(item, at: location)
                if let known { try Names.check(principalOf: item, in: known, at: location) }
            },
            format: { result, out in DecisionLine.append(result, to: &out) })
        for file in files.isEmpty ? ["-"] : files {
            do throws(InputError) {
                let name = file == "-" ? "<stdin>" : file
                let bytes = file == "-" ? try Files.read(descriptor: 0, name: name) : try Files.read(file)
                let outcome = batch.run(bytes, name: name)
                try Console.out(outcome.output)
                for result in outcome.mismatches { Console.error(Self.complaint(result)) }
                for fault in outcome.faults { Console.error(fault.description) }
                gaps.formUnion(outcome.missing)
                decided += outcome.decided
                mismatches += outcome.mismatches.count
                faults += outcome.faults.count
            } catch {
                Console.error(error.description)
                faults += 1
            }
        }
        gaps.formUnion(past?.gaps ?? [])
        for gap in gaps.sorted() { Console.error(gap.line) }
        let open = gaps.isEmpty ? "" : ", \(Phrase.count(gaps.count, "gap")) in the input"
        Console.error("\(Phrase.count(decided, "case")) decided, \(mismatches) not as expected, \(faults) not decided\(open)")
        // To have decided nothing is no answer: the cases went missing on the way.
        if faults > 0 || !gaps.isEmpty || decided == 0 { throw ExitCode(2) }
        if mismatches > 0 { throw ExitCode(1) }
    }

    private static func complaint(_ result: CaseResult) -> String {
        let expected = result.item.expected?.rawValue ?? ""
        return "\(result.location): case `\(result.item.id)`: expected \(expected), decided \(result.decision.verdict.rawValue)"
    }
}

extension Gap {
    /// `file:line:column: gap: reason`, with the cure.
    var line: String {
        let place = location.map { "\($0): " } ?? ""
        return "\(place)gap: \(reason)\(help.map { "\nhelp: \($0)" } ?? "")"
    }
}
