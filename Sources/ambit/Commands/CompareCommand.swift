import ArgumentParser
import Documents
import PolicyLanguage
import Reach
import Reports

struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Prove that a new policy grants nothing that an old one does not, or show a request that it newly allows.",
        discussion: """
            Each side is a file that holds one policy document. Statements are compared by what they mean, over every action (also \
            those that AWS may yet add), every resource and every context; each witness has been checked by evaluating both sides.

            Exit codes: 0 no new access (proved); 1 new access; 2 not decided, or a file could not be read.

            Example:
              ambit compare samples/compare/old.json samples/compare/new.json
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "The old policy.")
    var old: String

    @Argument(help: "The new policy.")
    var new: String

    @Option(help: "How to print the answer: text or json.")
    var format = Format.text

    mutating func run() throws {
        let comparison: Comparison
        do throws(InputError) {
            comparison = Comparison.compare(old: [try Self.policy(old)], new: [try Self.policy(new)])
            let output =
                switch format {
                case .text: Array(ComparisonText.text(comparison, old: old, new: new).utf8)
                case .json: ComparisonJSON.bytes(comparison)
                }
            try Files.write(output, to: 1, name: "<stdout>")
        } catch {
            Console.error(error.description)
            throw ExitCode(2)
        }
        guard let newAccess = comparison.newAccess else { throw ExitCode(2) }
        if newAccess { throw ExitCode(1) }
    }

    private static func policy(_ path: String) throws(InputError) -> Policy {
        let document = try JSONDocument.parse(Files.read(path, limit: 1 << 20), name: path)
        return try Policy(document.root, kind: .identity)
    }
}
