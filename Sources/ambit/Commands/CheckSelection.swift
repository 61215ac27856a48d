import ArgumentParser
import Audit
import Checks
import Findings
import Lint

/// Which rules run, and what of their findings is shown and fails the check: over what the configuration says.
struct CheckSelection: ParsableArguments {
    @Option(help: ArgumentHelp("Run only these rules; several with commas, `*` allowed.", valueName: "rules"))
    var select: [String] = []

    @Option(help: ArgumentHelp("Do not run these rules; several with commas, `*` allowed.", valueName: "rules"))
    var ignore: [String] = []

    @Option(help: "The least severity that is shown: \(Severity.names.joined(separator: ", ")). (default: note)")
    var severity: String?

    @Option(
        help: """
            The least severity that makes the exit code 1: \(Severity.names.joined(separator: ", ")); or never. (default: warning)
            """)
    var failOn: String?

    @Option(
        help: ArgumentHelp(
            "Count what could not be checked as findings of the rule `gap`, in place of exit code 2: warning or error.",
            valueName: "severity"))
    var gapsAs: String?

    func apply(to configuration: inout CheckConfiguration) throws {
        if !select.isEmpty { configuration.run(only: try patterns(select)) }
        if !ignore.isEmpty { configuration.leaveOut(try patterns(ignore)) }
        if let severity {
            guard let level = Level(named: severity) else {
                throw ValidationError("`\(severity)` is not a severity; one of \(Severity.names.joined(separator: ", "))")
            }
            configuration.shown = level
        }
        if let name = failOn {
            guard let failOn = FailOn(name) else {
                throw ValidationError("`\(name)` is not a severity; one of \(Severity.names.joined(separator: ", ")); or never")
            }
            configuration.failOn = failOn
        }
        if let name = gapsAs {
            guard let level = Level(named: name), level != .note else {
                throw ValidationError("gaps cannot count as `\(name)`: as warning or error")
            }
            configuration.gapsAs = level
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
