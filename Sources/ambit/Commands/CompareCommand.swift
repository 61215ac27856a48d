import ArgumentParser
import Audit
import Documents
import PolicyLanguage
import Questions
import Reach
import Reports

struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Prove that a new policy grants nothing that an old one does not, or show a request that it newly allows.",
        discussion: """
            Each side is a file that holds one policy document of any kind, in JSON or YAML; `-` is standard input. Statements are \
            compared by what they mean, over every action (also those that AWS may yet add), every resource, every context and, \
            where the policies say whom they mean, every principal. Each witness has been decided by the engine of `ambit decide`.

            With --principal each side is an audit input, a file or a directory with account authorization details, resource policies \
            and organisation files: what may that principal do in the new one, under all layers, that it may not in the old one?

            With --from and --to all paths are one input, and the two sides are its states at these moments, rebuilt from exports and logs: \
            what the principal gained and lost between them, by which write and by whom.

            With --must-not-grant the new policy is held against a description of what is forbidden: the Allow statements of a policy, \
            without resources or conditions where all are meant. With --public the question is whether a resource's policy admits \
            anybody whom it does not name, unless conditions fix where from (AWS's meaning of public); with --account or --organization \
            everybody outside of these is an outsider.

            Exit codes: 0 no, and that is proved; 1 yes; 2 not decided, or a file could not be read.

            Examples:
              ambit compare samples/compare/old.json samples/compare/new.json
              git show main:bucket.yaml | ambit compare - bucket.yaml --kind resource
              ambit compare --must-not-grant forbidden.json new.json
              ambit compare --public bucket.json --organization o-a1b2c3d4e5
              ambit compare before/ after/ --principal arn:aws:iam::111122223333:role/deploy
              ambit compare --principal deploy --from 2026-02-27T00:00:00Z --to 2026-03-02T12:00:00Z input/
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: ArgumentHelp("The old policy and the new one; with --must-not-grant or --public only the new one."))
    var policies: [String]

    @Option(
        help: ArgumentHelp(
            "What the policies are: \(PolicyKind.optionNames). Otherwise inferred from content and file name.", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("Compare what this principal may do; each side is an audit input.", valueName: "arn"))
    var principal: String?

    @Option(help: ArgumentHelp("A policy that describes what must not be granted.", valueName: "file"))
    var mustNotGrant: String?

    @Flag(help: "Ask whether the policy of a resource admits outsiders.")
    var `public` = false

    @Option(help: ArgumentHelp("For --public: an account that is trusted. May be given more than once.", valueName: "id"))
    var account: [String] = []

    @Option(help: ArgumentHelp("For --public: an organisation that is trusted. May be given more than once.", valueName: "id"))
    var organization: [String] = []

    @Option(
        help: ArgumentHelp(
            "For --public: the day from which on requests come, in place of that of Ambit's facts of AWS.", valueName: "YYYY-MM-DD")
    )
    var today: String?

    @Option(
        help: ArgumentHelp("With --principal and --to: the access after that moment against the access before.", valueName: "time"))
    var from: String?

    @Option(help: ArgumentHelp("With --from: the later moment. All paths are one input.", valueName: "time"))
    var to: String?

    @OptionGroup var exports: ExportTimeOptions

    @Option(help: "How to print the answer: text or json.")
    var format = Format.text

    @OptionGroup var owners: OwnerOptions

    @OptionGroup var newerFacts: CatalogueOption

    mutating func validate() throws {
        if let today {
            guard `public` else { throw ValidationError("--today goes with --public") }
            guard Day(today) != nil else { throw ValidationError("`\(today)` is not a day; write it as 2027-01-31") }
        }
        if from != nil || to != nil {
            guard from != nil, to != nil, principal != nil, mustNotGrant == nil, !`public`, kind == nil else {
                throw ValidationError("--from and --to go together, with --principal, and with no other question")
            }
            guard !policies.isEmpty else { throw ValidationError("no path was given") }
            return
        }
        if !exports.taken.isEmpty { throw ValidationError("--taken goes with --from and --to") }
        let wanted = mustNotGrant != nil || `public` ? 1 : 2
        guard policies.count == wanted else {
            throw ValidationError(
                wanted == 2 ? "give the old policy and the new one" : "give the new policy alone: \(policies.count) were given")
        }
        if mustNotGrant != nil, `public` { throw ValidationError("--must-not-grant and --public are two questions: ask one") }
        if principal != nil, `public` || kind != nil {
            throw ValidationError("--principal compares audit inputs; --kind and --public are about single policies")
        }
        if !`public`, !account.isEmpty || !organization.isEmpty {
            throw ValidationError("--account and --organization go with --public")
        }
    }

    mutating func run() throws {
        if let from, let to, let principal { return try runOverTime(principal, from, to) }
        let compared = ComparedPolicies(kind: try kind.map(PolicyKind.init(option:)), owners: try owners.owners())
        let (comparison, words) = try answer(compared)
        let output =
            switch format {
            case .text: Array(ComparisonText.text(comparison, words).utf8)
            case .json: ComparisonJSON.bytes(comparison, words.question)
            }
        try Console.out(output)
        guard let newAccess = comparison.newAccess else { throw ExitCode(2) }
        if newAccess { throw ExitCode(1) }
    }

    /// What one principal gained and lost between two moments, by which write.
    private func runOverTime(_ principal: String, _ from: String, _ to: String) throws {
        let (first, last) = (try TimeOptions.time(from, of: "--from"), try TimeOptions.time(to, of: "--to"))
        guard first < last else { throw ValidationError("--from \(first) is not before --to \(last)") }
        let input = InputAtMoment(reading: policies, taken: try exports.pairs(), owners: try owners.owners())
        let history = try AccessHistory(of: principal, in: input, from: first, to: last)
        switch format {
        case .text: try Console.out(Array(HistoryText.text(history).utf8))
        case .json: try Console.out(HistoryJSON.bytes(history))
        }
        if !history.gaps.isEmpty { throw ExitCode(2) }
        if history.difference?.gained.newAccess == true { throw ExitCode(1) }
    }

    private func answer(_ compared: ComparedPolicies) throws(InputError) -> (Comparison, ComparisonWords) {
        let new = policies[policies.count - 1]
        if `public` {
            let trusted = TrustedSide(accounts: Set(account), organizations: Set(organization))
            let clock = today.flatMap { Day($0) }.map { RequestClock(from: $0) } ?? .catalogue
            return (try compared.exposure(of: new, beyond: trusted, clock: clock), ComparisonWords(.exposure, other: "", new: new))
        }
        if let mustNotGrant {
            let words = ComparisonWords(.forbidden, other: mustNotGrant, new: new)
            if let principal { return (try compared.granted(of: mustNotGrant, to: principal, by: new), words) }
            return (try compared.granted(of: mustNotGrant, by: new), words)
        }
        let words = ComparisonWords(.newAccess, other: policies[0], new: new)
        if let principal { return (try compared.newAccess(of: principal, old: policies[0], new: new), words) }
        return (try compared.newAccess(old: policies[0], new: new), words)
    }
}
