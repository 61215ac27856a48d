import Findings
import Lint
import ArgumentParser
import Audit

/// Which rules run, and what of their findings is shown and fails the check: over what the configuration says.
struct CheckSelection: ParsableArguments {
    @Option(help: ArgumentHelp("Run only these rules; several with commas, `*` allowed.", valueName: "rules"))
    var select: [String] = []

    @Option(help: ArgumentHelp("Do not run these rules; several with commas, `*` allowed.", valueName: "rules"))
    var ignore: [String] = []

    @Option(help: "The least severity that is shown: note, warning, error. (default: note)")
    var severity: String?

    @Option(help: "The least severity that makes the exit code 1: note, warning, error; or never. (default: warning)")
    var failOn: String?

    func apply(to configuration: inout CheckConfiguration) throws {
        if !select.isEmpty { configuration.run(only: try patterns(select)) }
        if !ignore.isEmpty { configuration.leaveOut(try patterns(ignore)) }
        if let severity {
            guard let level = Level(rawValue: severity) else {
                throw ValidationError("`\(severity)` is no severity; one of note, warning, error")
            }
            configuration.shown = level
        }
        if let name = failOn {
            guard let failOn = FailOn(name) else {
                throw ValidationError("`\(name)` is no severity; one of note, warning, error, never")
            }
            configuration.failOn = failOn
        }
    }

    private func patterns(_ lists: [String]) throws -> [RulePattern] {
        try lists.flatMap { $0.split(separator: ",") }.map { name in
            guard let pattern = RulePattern(known: String(name)) else {
                throw ValidationError("no rule is called `\(name)`; \(RulePattern.help(for: String(name)))")
            }
            return pattern
        }
    }
}
