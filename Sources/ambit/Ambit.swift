import Activity
import ArgumentParser
import CStartup
import Documents
import Glibc
import Reports

@main
struct AmbitCommand: ParsableCommand {
    /// Computed, as the facts that it names may be those of a file.
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ambit",
            abstract: "Who could do what, what they did, and what the work needed: a permission scope auditor.",
            discussion: """
                Ambit reads IAM-style policies and session logs (CloudTrail, AI agents' transcripts), offline, and says where access was \
                broader than the work needed, with the statement, file, line and event that prove it.

                A pull request touches a policy:  ambit check --diff origin/main
                The morning after an incident:    ambit audit EVIDENCE/
                The quarterly access review:      ambit audit ACCOUNTS/
                Who may do it, and why:           ambit who, ambit explain
                What would have stopped it:       ambit replay
                The sample incident:              make demo

                Exit codes: 0 nothing to report; 1 findings; 2 something could not be evaluated, or the call was wrong.
                """,
            version: Version.text,
            subcommands: [
                AuditCommand.self, SessionsCommand.self, TimelineCommand.self, UsageCommand.self, ReachCommand.self,
                WhoCommand.self, EscalateCommand.self, ExplainCommand.self, CompareCommand.self, HistoryCommand.self,
                SnapshotCommand.self, ReplayCommand.self, TightenCommand.self,
                DecideCommand.self, CheckCommand.self, RulesCommand.self, CatalogueCommand.self,
            ])
    }

    /// A call that the parser refuses is a wrong call: exit code 2.
    static func main() {
        // A closed pipe is an error that a write reports, not a signal that ends the run in silence.
        signal(SIGPIPE, SIG_IGN)
        // So is a limit on the size of files.
        signal(SIGXFSZ, SIG_IGN)
        // At once, so that what other threads still read is not taken apart under their hands.
        LogLosses.end {
            Console.error("error: \(LogLosses.told.reason)\nhelp: \(LogLosses.told.help ?? "")")
            _exit(2)
        }
        var command: (any ParsableCommand)?
        do {
            try CatalogueOption.takeEnvironment()
            command = try parseAsRoot(arguments)
            try command?.run()
        } catch let error as InputError {
            Console.error(error.description)
            Glibc.exit(2)
        } catch {
            let code = exitCode(for: error)
            if code == .validationFailure || code == ExitCode(EX_USAGE) {
                // What a command refuses when it runs the parser takes for a fault of the whole.
                let name = command.flatMap { type(of: $0).configuration.commandName }
                Console.error(
                    name.map { "Error: \(message(for: error))\n  See 'ambit \($0) --help' for more information." }
                        ?? noCommand ?? fullMessage(for: error))
                Glibc.exit(2)
            }
            exit(withError: error)
        }
    }

    /// What is said where the first word is no command; nil where it is one.
    private static var noCommand: String? {
        guard let word = (arguments ?? Array(CommandLine.arguments.dropFirst())).first, !word.hasPrefix("-") else { return nil }
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard !names.contains(word) else { return nil }
        let near = SpellingSuggestion.name(to: word, in: names).map { "; did you mean `\($0)`?" }
        return "Error: no command is called `\(word)`\(near ?? "")\n  See 'ambit --help' for more information."
    }

    /// What the parser is to read where Swift has no arguments, since there is no /proc; nil where it has them.
    private static var arguments: [String]? {
        guard CommandLine.arguments.isEmpty else { return nil }
        return (0..<ambit_argument_count()).dropFirst().compactMap { ambit_argument($0).map { String(cString: $0) } }
    }
}
