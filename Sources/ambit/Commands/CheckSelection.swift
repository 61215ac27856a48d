import ArgumentParser
import Audit

/// Which rules run, and what of their findings is shown.
struct CheckSelection: ParsableArguments {
    @Option(help: ArgumentHelp("Run only these rules; several with commas, `*` allowed.", valueName: "rules"))
    var select: [String] = []

    @Option(help: ArgumentHelp("Do not run these rules; several with commas, `*` allowed.", valueName: "rules"))
    var ignore: [String] = []

    @Option(help: "The least severity that is shown: note, warning, error.")
    var severity = Level.note.rawValue

    /// The rules that run, in the order of the registry.
    func rules() throws -> [Rule] {
        let selected = try names(select)
        let ignored = try names(ignore)
        return Rule.all.filter { rule in
            (selected.isEmpty || selected.contains { $0.matches(rule.id) }) && !ignored.contains { $0.matches(rule.id) }
        }
    }

    func isWanted(_ finding: CheckFinding) throws -> Bool {
        guard let least = Level(rawValue: severity) else {
            throw ValidationError("`\(severity)` is no severity; one of note, warning, error")
        }
        return finding.level >= least
    }

    /// A name that no rule goes by is a wrong call: a rule that is silently not run is worse than none.
    private func names(_ lists: [String]) throws -> [RulePattern] {
        try lists.flatMap { $0.split(separator: ",") }.map { name in
            let pattern = RulePattern(String(name))
            guard Rule.all.contains(where: { pattern.matches($0.id) }) else {
                throw ValidationError("no rule is called `\(name)`; `ambit rules` lists them")
            }
            return pattern
        }
    }
}
