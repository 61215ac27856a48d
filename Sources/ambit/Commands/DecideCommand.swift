import ArgumentParser
import Authorization
import Documents
import Principals
import Reports

struct DecideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract: "Decide authorization cases: one JSON object a line in, one verdict a line out.",
        discussion: """
            A case is {"id", "request": {"principal", "action", "resource", "resourceAccount", "context"}, "policies": {"identity", \
            "resource", "boundary", "session", "scp", "rcp", "endpoint"}, "expect"}. The world is closed: a context key that is not \
            given, and not derived from the principal, is absent.

            Exit codes: 0 every case is decided and as expected; 1 a verdict is not the expected one; 2 a case could not be decided.

            Example:
              ambit decide samples/decide/cases.jsonl
              ambit decide requests.jsonl --over samples/cost-calculation-outage
            """)

    @Argument(help: "Files of cases; `-` or none reads standard input.")
    var files: [String] = []

    @Option(name: .long, parsing: .upToNextOption, help: "Files and directories of an audit input: who is who, and what binds them.")
    var over: [String] = []

    mutating func run() throws {
        var builder = DirectoryBuilder()
        for path in over {
            for name in Files.kind(of: path) == .directory ? try Files.names(in: path).map({ "\(path)/\($0)" }) : [path] {
                let document = try JSONDocument.parse(try Files.read(name), name: name)
                if let form = DirectoryForm(document.root, file: name) { _ = builder.read(document.root, as: form, file: name) }
            }
        }
        let directory = builder.build()
        for gap in directory.gaps { Console.error("\(gap)") }
        let batch = CaseBatch(over: DirectoryAuthorizer(directory, closed: true)) { result, out in DecisionLine.append(result, to: &out) }
        var (decided, mismatches, faults) = (0, 0, 0)
        for file in files.isEmpty ? ["-"] : files {
            do throws(InputError) {
                let name = file == "-" ? "<stdin>" : file
                let bytes = file == "-" ? try Files.read(descriptor: 0, name: name) : try Files.read(file)
                let outcome = batch.run(bytes, name: name)
                try Files.write(outcome.output, to: 1, name: "<stdout>")
                for result in outcome.mismatches { Console.error(Self.complaint(result)) }
                for fault in outcome.faults { Console.error(fault.description) }
                decided += outcome.decided
                mismatches += outcome.mismatches.count
                faults += outcome.faults.count
            } catch {
                Console.error(error.description)
                faults += 1
            }
        }
        Console.error("\(decided) cases decided, \(mismatches) not as expected, \(faults) not decided")
        if faults > 0 { throw ExitCode(2) }
        if mismatches > 0 { throw ExitCode(1) }
    }

    private static func complaint(_ result: CaseResult) -> String {
        let expected = result.item.expected?.rawValue ?? ""
        return "\(result.location): case `\(result.item.id)`: expected \(expected), decided \(result.decision.verdict.rawValue)"
    }
}
