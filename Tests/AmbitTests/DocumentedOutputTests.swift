import Documents
import Testing

/// What the pages show is what the commands print: each block of kind `console` in README and in `docs` is run in the project's root. A line
/// `$ ambit ...` is a command, which a backslash continues on the next line; what follows is its output, where `...` stands for any lines.
@Suite struct DocumentedOutputTests {
    struct Example: CustomTestStringConvertible {
        let page: String
        let line: Int
        let arguments: [String]
        let output: [String]
        var testDescription: String { "\(page):\(line) \(arguments.prefix(1).joined())" }
    }

    @Test(arguments: try DocumentedOutputTests.examples()) func thePageShowsWhatTheCommandPrints(example: Example) throws {
        let result = try Tool.spawn([Tool.binary()] + example.arguments, in: Tool.root)
        #expect(result.code == 0 || result.code == 1, "\(result.error)")
        let missing = firstMissing(of: example.output, in: lines(result.out))
        #expect(missing == nil, "\(example.page): not printed here: \(missing ?? "")\n\(result.out.prefix(20_000))")
    }

    @Test func thereAreExamplesOnThePages() throws {
        #expect(Set(try Self.examples().map(\.page)).contains("README.md"))
    }

    @Test func anEllipsisStandsForLinesAndNothingElseIsLeftOut() {
        let printed = ["a", "b", "c"]
        #expect(firstMissing(of: ["a", "...", "c"], in: printed) == nil)
        #expect(firstMissing(of: ["..."], in: printed) == nil)
        #expect(firstMissing(of: ["a", "c"], in: printed) == "c")
        #expect(firstMissing(of: ["...", "d"], in: printed) == "d")
        #expect(firstMissing(of: ["a", "b"], in: printed) == "the end of the output")
    }

    /// The first line that the output does not show where the page has it.
    private func firstMissing(of page: [String], in output: [String]) -> String? {
        var rest = output[...]
        var skips = false
        for line in page {
            if line == "..." {
                skips = true
            } else if skips {
                guard let place = rest.firstIndex(of: line) else { return line }
                rest = rest[(place + 1)...]
                skips = false
            } else {
                guard rest.popFirst() == line else { return line }
            }
        }
        return skips || rest.isEmpty ? nil : "the end of the output"
    }

    static func examples() throws -> [Example] {
        let pages =
            try ["README.md"] + Files.names(in: "\(Tool.root)/docs").filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
        return try pages.flatMap { page in
            try examples(of: page, text: String(decoding: Files.read("\(Tool.root)/\(page)"), as: UTF8.self))
        }
    }

    private static func examples(of page: String, text: String) throws -> [Example] {
        var found: [Example] = []
        var inside = false
        var command: (line: Int, text: String)?
        var output: [String] = []
        func end() throws {
            guard let shown = command else { return }
            let words = shown.text.split(separator: " ").map(String.init)
            try #require(words.first == "ambit", "\(page):\(shown.line)")
            found.append(Example(page: page, line: shown.line, arguments: Array(words.dropFirst()), output: trimmed(output)))
            command = nil
            output = []
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                try end()
                inside = line == "```console"
            } else if inside, line.hasPrefix("$ ") {
                try end()
                command = (index + 1, String(line.dropFirst(2)))
            } else if inside, let begun = command, begun.text.hasSuffix("\\") {
                command?.text = String(begun.text.dropLast()) + line
            } else if inside {
                output.append(String(line))
            }
        }
        return found
    }

    private static func trimmed(_ lines: [String]) -> [String] {
        Array(lines.reversed().drop { $0.isEmpty }.reversed())
    }

    private func lines(_ text: String) -> [String] {
        Self.trimmed(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
}
