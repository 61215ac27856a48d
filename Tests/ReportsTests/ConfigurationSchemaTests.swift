import Documents
import PolicyLanguage
import Testing
@testable import Checks
@testable import Findings
@testable import Lint

@testable import Audit

/// `samples/ambit.schema.json` says what the reader of `.ambit.yml` takes.
@Suite struct ConfigurationSchemaTests {
    private static let samples = "\(#filePath)".split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/samples"

    private static func schema() throws -> JSONValue {
        try JSONDocument.parse(Files.read("\(samples)/ambit.schema.json"), name: "ambit.schema.json").root
    }

    private static func faults(_ source: SourceText) throws -> [String] {
        let schema = try schema()
        var check = SchemaCheck(schema, strict: false)
        check.check(try JSONDocument.parse(yaml: source).root, schema)
        return check.faults
    }

    @Test func theSampleIsWhatTheSchemaSays() throws {
        let source = SourceText(name: ".ambit.yml", bytes: try Files.read("\(Self.samples)/check/.ambit.yml"))
        #expect(try Self.faults(source) == [])
        let read = try ConfigurationReader.read(source, paths: SampleCheck.paths)
        #expect(!read.expected.isEmpty && !read.suppressions.isEmpty)
        let members = try JSONDocument.parse(yaml: source).root.members.map(\.name)
        #expect(try Self.schema()["properties"]?.members.map(\.name) == members, "the sample shows every member")
    }

    /// What the samples declare by hand is what the schemas beside them say.
    @Test(arguments: [
        ("changes", ["cost-calculation-outage", "right-sized-change", "retail-deployment"]),
        (
            "organization",
            ["cost-calculation-outage", "right-sized-change", "quarterly-review/2026-q2", "quarterly-review/2026-q3"]
        ),
    ])
    func declarationsAreWhatTheirSchemasSay(kind: String, folders: [String]) throws {
        let schema = try JSONDocument.parse(Files.read("\(Self.samples)/\(kind).schema.json"), name: kind).root
        for folder in folders {
            var check = SchemaCheck(schema, strict: false)
            check.check(try JSONDocument.parse(Files.read("\(Self.samples)/\(folder)/\(kind).json"), name: kind).root, schema)
            #expect(check.faults == [], "\(folder)/\(kind).json")
        }
    }

    @Test func everyNameOfAListIsInTheSchema() throws {
        let properties = try #require(try Self.schema()["properties"])
        let levels = Level.allCases.map(\.rawValue) + Severity.allCases.map(\.rawValue)
        func names(_ value: JSONValue?) -> [String]? { value?["enum"]?.elements.compactMap(\.string) }
        #expect(names(properties["severities"]?["additionalProperties"]) == levels + ["off"])
        #expect(names(properties["thresholds"]?["properties"]?["fail-on"]) == levels + ["never"])
        #expect(names(properties["thresholds"]?["properties"]?["severity"]) == levels)
        #expect(names(properties["thresholds"]?["properties"]?["gaps-as"]).map(Set.init)?.isSubset(of: levels) == true)
        #expect(
            names(properties["paths"]?["properties"]?["kinds"]?["additionalProperties"]) == PolicyKind.allCases.map(\.shortName))
        let expected = try Self.schema()["$defs"]?["expected"]?["properties"]?["access"]
        #expect(names(expected) == ExpectedAccess.Access.allCases.map(\.rawValue))
    }

    /// The reader and the schema take the same members, and refuse the same.
    @Test(arguments: [
        ("{rules: {select: [public-*], ignore: []}, severities: {agent-*: off}}", true),
        ("{paths: {include: [a/], exclude: ['*.x'], ignores: {a/b: [public-access]}, kinds: {'**/scp/*': scp}}}", true),
        ("{expected: [{access: public, principal: A, reason: r}, {access: administrator, file: a}]}", true),
        ("{suppressions: [{rule: '*', file: a, sid: s, value: v, reason: r, owner: o, expires: 2027-01-31}]}", true),
        ("{suppressions: [{rule: '*', file: a, fingerprint: 0123456789abcdef0123456789abcdef, reason: r, owner: o}]}", true),
        ("{thresholds: {fail-on: never, severity: error}, version: 1}", true),
        ("{thresholds: {gaps-as: warning, fail-on: high}, placeholders: ['@@*@@', ACCOUNT_ID]}", true),
        ("{thresholds: {gaps-as: note}}", false), ("{placeholders: ['*']}", false), ("{placeholders: x}", false),
        ("[]", false), ("{version: 2}", false), ("{rule: {}}", false), ("{rules: []}", false), ("{rules: {only: []}}", false),
        ("{rules: {select: [1]}}", false), ("{severities: {public-access: fatal}}", false), ("{thresholds: {fail-on: all}}", false),
        ("{paths: {exclude: [/a]}}", false), ("{paths: {exclude: ['!a']}}", false), ("{paths: {exclude: ['a/{b,c}']}}", false),
        ("{paths: {kinds: {a: role}}}", false), ("{paths: {ignores: {a: public-access}}}", false), ("{paths: {exclude: a}}", false),
        ("{expected: [{access: root, file: a}]}", false), ("{expected: [{access: public}]}", false),
        ("{expected: [{access: public, file: a, owner: o}]}", false), ("{expected: {}}", false),
        ("{suppressions: [{rule: '*', file: a, reason: r}]}", false), ("{suppressions: [{rule: '*', file: a, owner: o}]}", false),
        ("{suppressions: [{file: a, reason: r, owner: o}]}", false), ("{suppressions: [{rule: '*', reason: r, owner: o}]}", false),
        ("{suppressions: [{rule: '*', file: a, reason: ' ', owner: o}]}", false),
        ("{suppressions: [{rule: '*', file: a, reason: r, owner: o, expires: soon}]}", false),
        ("{suppressions: [{rule: '*', file: a, reason: r, owner: o, fingerprint: xyz}]}", false),
        ("{suppressions: [{rule: '*', file: a, reason: r, owner: o, line: 3}]}", false),
    ])
    func readerAndSchemaAgree(text: String, isTaken: Bool) throws {
        let source = SourceText(name: ".ambit.yml", bytes: Array(text.utf8))
        #expect(try Self.faults(source).isEmpty == isTaken, "the schema")
        let read = try? ConfigurationReader.read(source, paths: SampleCheck.paths)
        #expect((read != nil) == isTaken, "the reader")
    }
}
