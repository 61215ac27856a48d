import Documents
import Testing
@testable import Lint

@testable import Audit

/// Adding a rule is one file, one registry line and its examples: each test names the step that was forgotten.
@Suite struct PolicyRuleRegistryTests {
    private static var sources: String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
            + "/Sources/Lint/Rules"
    }

    @Test func everyFileHoldsARuleOfTheRegistry() throws {
        var declared: [String: String] = [:]
        for name in try Files.names(in: Self.sources) where name != "Registry.swift" {
            let text = String(decoding: try Files.read("\(Self.sources)/\(name)"), as: UTF8.self)
            let ids = text.split(separator: "\n").filter { $0.hasPrefix("        id: \"") }
            #expect(ids.count == 1, "\(name) holds one rule")
            let id = ids.first.map { String($0.dropFirst(13).prefix { $0 != "\"" }) } ?? ""
            #expect(declared.updateValue(name, forKey: id) == nil, "two rules are called `\(id)`")
            #expect(Rule.all.contains { $0.id == id }, "`\(id)` of \(name) is missing in Rules/Registry.swift")
        }
        #expect(declared.count == Rule.all.count, "the registry lists each rule once")
    }

    @Test(arguments: Rule.all.map(\.id)) func aRuleSaysAllOfItself(_ id: String) throws {
        let rule = try #require(Rule.all.first { $0.id == id })
        #expect(id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } && id.first?.isLetter == true, "kebab case: \(id)")
        #expect(!rule.fires.isEmpty, "\(id) has no example that fires")
        #expect(!rule.quiet.isEmpty, "\(id) has no example that stays quiet")
        #expect(
            rule.summary.last != "." && rule.summary.first?.isUppercase == false,
            "\(id): the summary is one sentence without a full stop")
        #expect(rule.why.hasSuffix("."), "\(id): `why` is whole sentences")
        #expect(rule.fix.hasSuffix("."), "\(id): `fix` is whole sentences")
        #expect(rule.source.hasPrefix("https://"), "\(id): the source is an address")
        for text in [rule.summary, rule.why, rule.fix] {
            #expect(text.count { $0 == "`" }.isMultiple(of: 2), "\(id): \(text)")
            #expect(!text.contains("\n"), "\(id): \(text)")
        }
    }

    /// A finding of severity `error` says that AWS refuses the document, or that the document defeats its own purpose: an example
    /// that stays quiet is a whole document, and must be one that AWS takes.
    @Test(arguments: Rule.all.map(\.id)) func quietExamplesAreWellFormed(_ id: String) throws {
        let rule = try #require(Rule.all.first { $0.id == id })
        let grammar = CheckEngine(
            rules: Rule.all.filter { ["invalid-json", "wrong-type", "unknown-element", "conflicting-elements"].contains($0.id) })
        for example in rule.quiet where example.file == nil {
            let source = SourceText(name: id, bytes: Array(example.document.text.utf8))
            let found = grammar.check(source, kind: example.kind, lookup: CatalogueCache())
            #expect(found.isEmpty, "\(id): \(example.marked) \(found.map(\.message))")
        }
    }
}
