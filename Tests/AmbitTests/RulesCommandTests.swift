import Documents
import Testing

/// The tables of rules and of other tools' checks that a visitor reads: as the command prints them.
@Suite struct RulesCommandTests {
    @Test(arguments: [("rules.md", ["rules"]), ("peers.md", ["rules", "--peers"])])
    func theTableIsTheCommittedOne(name: String, command: [String]) throws {
        let result = try Tool.spawn([Tool.binary()] + command + ["--format", "markdown"], in: Tool.root)
        #expect(result.code == 0, "\(result.error)")
        let committed = "\(Tool.root)/docs/\(name)"
        if Tool.records { try Files.write(Array(result.out.utf8), to: committed) }
        #expect(try result.out == String(decoding: Files.read(committed), as: UTF8.self), "UPDATE_SNAPSHOTS=1 records docs/\(name)")
    }

    @Test(arguments: [("chck", "; did you mean `check`?"), ("scan", "")]) func whatIsNoCommandIsNamed(word: String, help: String)
        throws
    {
        let result = try Tool.run(word, "policies/")
        #expect(result.code == 2)
        #expect(result.error.hasPrefix("Error: no command is called `\(word)`\(help)\n"), "\(result.error)")
    }
}
