import Activity
import AgentSettings
import Catalogue
import Changes
import Documents
import Shell
import Templates
import Transcripts

/// Whether one tool call did what another was not let do.
enum SameEffect {
    static func isSoonAfter(_ one: ToolCall, _ other: ToolCall) -> Bool {
        guard let from = one.time, let to = other.time else { return true }
        return to >= from && to.seconds - from.seconds <= 3_600
    }

    /// The same operation on the same things, or another that destroys what was not to be destroyed.
    static func of(_ refused: ToolCall, _ other: ToolCall) -> Bool {
        refused.operations.contains { one in
            let names = Set(one.parameters.flatMap(\.values).filter { $0.utf8.count > 2 })
            return other.operations.contains { two in
                let others = two.parameters.flatMap(\.values)
                let isSame = one.service == two.service && one.operation == two.operation
                let destroysToo = one.effect == .destroy && two.effect == .destroy
                guard isSame || destroysToo else { return false }
                return names.isEmpty
                    ? isSame : others.contains { value in names.contains { value == $0 || value.hasSuffix("/\($0)") } }
            }
        }
    }

    /// The rule of the settings that denies a command, where the call has done the command's work under another name: in a program, by
    /// another tool, behind a wrapper that the rule does not see.
    static func denial(of call: ToolCall, in rules: [AgentRule]) -> (rule: AgentRule, operation: CloudOperation)? {
        for operation in call.operations where operation.eventSource != nil && !operation.isDryRun {
            guard operation.effect == .change || operation.effect == .destroy else { continue }
            let spelled = spellings(of: operation)
            let found = rules.first { rule in
                guard rule.effect == .deny, let pattern = rule.pattern, let name = name(in: pattern, of: rule.tool) else {
                    return false
                }
                let glob = Glob(name)
                return spelled.contains { command in
                    glob.matches(command) && !rule.excluded.contains { Glob($0).matches(command) }
                } && !stops(rule, call)
            }
            if let found { return (found, operation) }
        }
        return nil
    }

    /// The pattern over commands, as the command line spells them.
    private static func name(in pattern: String, of tool: AgentRule.Tool) -> String? {
        switch tool {
        case .shell: pattern.hasPrefix("aws ") ? pattern : nil
        case .aws: "aws \(pattern)"
        default: nil
        }
    }

    /// The operation as commands: bare, with its values, and with something behind it.
    private static func spellings(of operation: CloudOperation) -> [String] {
        let own = operation.command.map { ["aws \($0.split(separator: ".").joined(separator: " "))"] } ?? []
        let commands = own + CommandSpelling.commands(of: AgentOperation(operation).what)
        let values = operation.parameters.flatMap(\.values).joined(separator: " ")
        let bucket = operation.parameters.first { $0.name == "bucket" }?.values.first.map { " s3://\($0)" } ?? ""
        let key = operation.parameters.first { $0.name == "key" }?.values.first.map { "/\($0)" } ?? ""
        return commands.flatMap { [$0, "\($0) x", "\($0) \(values)", $0 + bucket + key] }
    }

    /// Whether the agent matches the rule with the call itself: then the rule was not in force when it ran.
    private static func stops(_ rule: AgentRule, _ call: ToolCall) -> Bool {
        guard let command = call.command else { return false }
        switch (rule.tool, call.kind) {
        case (.shell, .shell), (.aws, .aws): break
        default: return false
        }
        guard rule.tool == .shell, let pattern = rule.pattern else { return true }
        let glob = Glob(pattern)
        // Agents look at each part of a command.
        let parts = command.split { "\n;|&".contains($0) }
        return parts.contains { part in glob.matches(String(part.trimmingPrefix { $0 == " " || $0 == "(" })) }
    }
}
