import ArgumentParser
import Audit
import Documents
import Findings
import Lint
import Reports

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "List the rules of `ambit check`, explain one, or say which rules correspond to other tools' checks.",
        discussion: """
            Examples:
              ambit rules
              ambit rules oidc-subject-broad
              ambit rules --peers --format json
            """)

    @Argument(help: ArgumentHelp("The rule to explain; `*` allowed.", valueName: "rule"))
    var names: [String] = []

    @Flag(help: "What IAM Access Analyzer, parliament, cloudsplaining and iam-policy-validator check, and Ambit's rules for it.")
    var peers = false

    @Option(help: "text, json, markdown.")
    var format = RuleReport.Format.text.rawValue

    @OptionGroup var newerFacts: CatalogueOption

    mutating func run() throws {
        guard let format = RuleReport.Format(rawValue: format) else {
            throw ValidationError("`\(format)` is not a format; one of text, json, markdown")
        }
        var out: [UInt8] = []
        if peers {
            out = RuleReport.peers(PeerRule.all, as: format, style: Console.style)
        } else if names.isEmpty {
            out = RuleReport.list(Rule.all, as: format, style: Console.style)
        } else {
            for name in names {
                let pattern = RulePattern(name)
                let rules = Rule.all.filter { pattern.matches($0.id) }
                guard !rules.isEmpty else { throw ValidationError("no rule is called `\(name)`; `ambit rules` lists them") }
                for rule in rules {
                    if !out.isEmpty { out += "\n".utf8 }
                    out += RuleReport.detail(rule, as: format, style: Console.style)
                }
            }
        }
        try Console.out(out)
    }
}
