import Documents
import PolicyLanguage
import Templates
import Testing
@testable import Checks
@testable import Lint

@testable import Audit

/// Every rule fires exactly where its examples are marked, and stays quiet where they are not.
@Suite struct PolicyRuleExampleTests {
    static let cases: [(String, Int)] = Rule.all.flatMap { rule in (rule.fires + rule.quiet).indices.map { (rule.id, $0) } }

    @Test(arguments: cases) func example(_ id: String, _ number: Int) throws {
        let rule = try #require(Rule.all.first { $0.id == id })
        let example = (rule.fires + rule.quiet)[number]
        let (text, spans) = example.document
        let source = SourceText(name: example.file ?? "example", bytes: Array(text.utf8))
        let all: [CheckFinding] =
            switch rule.check {
            case .configuration where example.base != nil:
                ConfigurationChanges.findings(
                    in: source, since: SourceText(name: source.name, bytes: Array((example.base ?? "").utf8)), of: "main",
                    isHeeded: false)
            case .configuration: try Self.judged(source)
            case .gap: FileChecker().check(source, isNamed: true, CatalogueCache()).gaps.map { CheckFinding($0) }
            case _ where example.base != nil: try Self.compared(source, with: example.base ?? "")
            case _ where example.file == nil: CheckEngine().check(source, kind: example.kind, lookup: CatalogueCache())
            default: FileChecker().check(source, isNamed: true, CatalogueCache()).findings
            }
        let found = all.filter { $0.rule == id }
        if case .text = rule.check {
            #expect(found.isEmpty == (number >= rule.fires.count), "\(id): \(text)")
            return
        }
        #expect(spans.isEmpty == (number >= rule.fires.count), "\(id): examples that fire are marked, quiet ones are not")
        let wanted = spans.map { [source.position(at: $0.lowerBound), source.position(at: $0.upperBound)] }
        let places = found.map { [$0.location.start, $0.location.end].compactMap(\.self) }
        #expect(places == wanted, "\(id): \(example.marked) gave \(found.map { "\($0.location): \($0.message): \($0.value)" })")
        for finding in found { Self.judge(finding) }
    }

    /// A configuration over a project of one file, in which everyone may read a bucket.
    private static func judged(_ source: SourceText) throws -> [CheckFinding] {
        let configuration = try ConfigurationReader.read(source, paths: Projects.paths)
        let finding = Projects.finding("public-access", in: "policies/website.json")
        let coverage = FindingReview.Coverage(files: ["policies/website.json"], isWhole: true)
        return FindingReview([finding], configuration, coverage) { Day(seconds: 1_780_000_000) }.findings
    }

    /// A policy held against its base.
    static func compared(_ source: SourceText, with base: String) throws -> [CheckFinding] {
        let old = try TemplateReader().read(SourceText(name: source.name, bytes: Array(base.utf8)))
        var finder = NewAccessFinder(base: "main", old: old)
        finder.compare(try TemplateReader().read(source), file: source.name)
        #expect(finder.gaps.isEmpty)
        return finder.findings
    }

    /// Lower case, no full stop, balanced backticks, one line.
    static func judge(_ finding: CheckFinding) {
        for text in [finding.message, finding.help ?? "x"] + finding.related.map(\.message) {
            #expect(text.first?.isUppercase == false, "\(finding.rule): \(text)")
            #expect(text.last != ".", "\(finding.rule): \(text)")
            #expect(text.count { $0 == "`" }.isMultiple(of: 2), "\(finding.rule): \(text)")
            #expect(!text.contains("\n"), "\(finding.rule): \(text)")
        }
    }
}
