import Documents
import PolicyLanguage
import Testing
@testable import Checks
@testable import Findings
@testable import Lint

@testable import Audit

@Suite struct ConfigurationReaderTests {
    @Test func everyMember() throws {
        let read = try Projects.configuration(
            """
            version: 1
            rules:
              select: [public-access, agent-*, wildcard-action]
              ignore: [agent-anything]
            severities:
              agent-*: error
              agent-never-asks: note
              wildcard-action: off
            thresholds: {fail-on: never, severity: warning}
            paths:
              include: [policies/]
              exclude: ["*.generated.json"]
              ignores: {policies/sandbox/: [public-access]}
              kinds: {policies/**/scp/: scp, policies/scp/rcp-*: rcp}
            expected:
              - {access: pass-any-role, principal: "Deploy*"}
            suppressions:
              - {rule: public-*, file: policies/a.json, sid: A, value: "*", reason: r, owner: o, expires: 2026-02-28}
            """)
        #expect(read.rules.contains { $0.id == "agent-never-asks" } && read.rules.contains { $0.id == "public-access" })
        #expect(!read.rules.contains { ["agent-anything", "wildcard-action", "full-access"].contains($0.id) })
        #expect(read.graded([Projects.finding("agent-never-asks", .critical)]).map(\.level) == [.note])
        #expect(read.graded([Projects.finding("agent-any-command", .low)]).map(\.level) == [.error])
        #expect(read.graded([Projects.finding("public-access", .critical)]).map(\.severity) == [.critical])
        #expect(read.failOn == .never && read.shown == .warning)
        #expect(read.includes("policies/x/a.json") && read.includes("/elsewhere/a.json") && read.includes("-"))
        #expect(!read.includes("policies/x/a.generated.json") && !read.includes("other/a.json"))
        #expect(read.kind(of: "./policies/x/scp/y.json") == .serviceControl)
        #expect(read.kind(of: "policies/scp/rcp-1.json") == .resourceControl && read.kind(of: "policies/a.json") == nil)
        #expect(read.expected.map(\.access) == [.passAnyRole] && read.suppressions.map(\.expiry) == ["2026-02-28"])
    }

    @Test(arguments: ["", "\n", "# nothing yet\n", "---\n", "rules:\n", "rules: {select: []}\n", "version: 1\nsuppressions: []\n"])
    func nothingSaid(text: String) throws {
        let read = try Projects.configuration(text)
        #expect(read.rules.count == Rule.all.count && read.failOn == .level(.warning) && read.shown == .note)
    }

    static let faults: [(text: String, error: String, help: String?)] = [
        ("rulez: 1\n", "1:1: error: the configuration has no member `rulez`", "did you mean `rules`?"),
        ("- a\n", "1:1: error: the configuration must be an object, and is a list", nil),
        ("version: 2\n", "1:10: error: version `2` is not known", "this version of ambit reads version `1`"),
        (
            "rules:\n  select: [wildcard-action, wildcad-resource]\n", "2:29: error: no rule is called `wildcad-resource`",
            "did you mean `wildcard-resource`?"
        ),
        ("rules: {ignore: [zzz-*]}\n", "1:18: error: no rule is called `zzz-*`", "`ambit rules` lists them"),
        ("rules: {select: public-access}\n", "1:17: error: `select` must be a list, and is a text", nil),
        ("rules: {selekt: []}\n", "1:9: error: `rules` has no member `selekt`", "did you mean `select`?"),
        ("severities:\n  public-acess: off\n", "2:3: error: no rule is called `public-acess`", "did you mean `public-access`?"),
        (
            "severities:\n  public-access: warn\n", "2:18: error: `public-access` cannot be `warn`",
            "it is one of `note`, `warning`, `error`, `off`"
        ),
        ("severities:\n  public-access: eror\n", "2:18: error: `public-access` cannot be `eror`", "did you mean `error`?"),
        ("severities: {public-access: 3}\n", "1:29: error: `public-access` must be a text, and is a number", nil),
        ("thresholds: {fail-on: nevr}\n", "1:23: error: `fail-on` cannot be `nevr`", "did you mean `never`?"),
        ("thresholds: {fail_on: never}\n", "1:14: error: `thresholds` has no member `fail_on`", "did you mean `fail-on`?"),
        ("paths: {kinds: {policies/: spc}}\n", "1:28: error: `policies/` cannot be `spc`", "did you mean `scp`?"),
        ("paths:\n  exclude:\n    - ../../etc/**\n", "3:7: error: `../../etc/**` leaves the project", "name files of the project"),
        ("paths: {include: [a/../../b]}\n", "1:19: error: `a/../../b` leaves the project", "name files of the project"),
        (
            "paths: {exclude: [/etc]}\n", "1:19: error: `/etc` begins at the root of the file system",
            "write it from the project's directory"
        ),
        ("paths: {exclude: ['!a']}\n", "1:19: error: `!a`: a pattern cannot be negated", "name what is meant"),
        ("paths: {exclude: ['{a,b}/c']}\n", "1:19: error: `{a,b}/c`: braces are not read", "write a pattern for each"),
        ("paths: {exclude: ['./']}\n", "1:19: error: `./` names no file", "`**` names all of them"),
        (
            "paths: {ignores: {a/: [publik-access]}}\n", "1:24: error: no rule is called `publik-access`",
            "did you mean `public-access`?"
        ),
        ("expected: [{access: publik, file: a}]\n", "1:21: error: `access` cannot be `publik`", "did you mean `public`?"),
        (
            "expected: [{access: public}]\n", "1:12: error: an expected access says neither `file` nor `principal`",
            "say whose access it is"
        ),
        ("suppressions: [{rule: public-access, file: a, owner: o}]\n", "1:16: error: a suppression has no `reason`", nil),
        ("suppressions: [{rule: public-access, file: a, reason: ' ', owner: o}]\n", "1:55: error: `reason` is empty", nil),
        ("suppressions: [{rule: public-access, file: a, reason: r}]\n", "1:16: error: a suppression has no `owner`", nil),
        ("suppressions: [{file: a, reason: r, owner: o}]\n", "1:16: error: a suppression has no `rule`", nil),
        (
            "suppressions: [{rule: public-access, reason: r, owner: o}]\n",
            "1:16: error: a suppression says none of `file`, `principal`, `resource` and `fingerprint`",
            "say what it is about: a file for `ambit check`, any of the others for `ambit audit`"
        ),
        (
            "suppressions: [{rule: public-access, file: a, reason: r, owner: o, expires: 2026-02-30}]\n",
            "1:77: error: `2026-02-30` is not a day", "write it as `2027-01-31`"
        ),
        (
            "suppressions: [{rule: public-access, file: a, reason: r, owner: o, expires: 2026-02}]\n",
            "1:77: error: `2026-02` is not a day", "write it as `2027-01-31`"
        ),
        (
            "suppressions: [{rule: public-access, file: a, reason: r, owner: o, expires: 2026-02-01T00:00:00Z}]\n",
            "1:77: error: `2026-02-01T00:00:00Z` is not a day", "write it as `2027-01-31`"
        ),
        (
            "suppressions: [{rule: public-access, file: a, reason: r, owner: o, fingerprint: abc}]\n",
            "1:81: error: `abc` is not a fingerprint", "`--format json` gives it, in 32 hexadecimal digits"
        ),
        (
            "suppressions: [{rule: public-access, file: a, reason: r, owner: o, date: x}]\n",
            "1:68: error: a suppression has no member `date`",
            "its members are `rule`, `file`, `sid`, `value`, `fingerprint`, `principal`, `resource`, `reason`, `owner`, `expires`"
        ),
        (
            "rules: {}\nrules: {}\n", "2:1: error: duplicate key `rules`",
            "keep one: the readers of YAML disagree on which one counts"
        ),
        ("rules: {}\n---\nrules: {}\n", "3:1: error: a second YAML document in one file", "write one"),
        ("rules: &a\n  select: *a\n", "2:11: error: an alias inside the anchor that it names", nil),
    ]

    @Test(arguments: faults.indices) func aFaultHasItsPlaceAndCure(_ number: Int) {
        let (text, error, help) = Self.faults[number]
        let fault = Projects.fault(text)
        let told = fault?.description.split(separator: "\n").first.map(String.init)
        #expect(told == ".ambit.yml:" + error)
        #expect(fault?.help == help)
    }

    @Test func hugeAndDeep() throws {
        let deep = String(repeating: "[", count: 100_000)
        #expect(Projects.fault("rules: " + deep)?.location.start != nil)
        #expect(Projects.fault("rules:\n" + (1..<600).map { String(repeating: " ", count: $0) + "a:\n" }.joined()) != nil)
        let many = (0..<1_001).map { _ in "  - public-access\n" }.joined()
        #expect(Projects.fault("rules:\n  select:\n" + many)?.reason == "`select` has more than 1000 entries")
        let long = String(repeating: "a", count: 9_000)
        #expect(Projects.fault("paths: {exclude: [\(long)]}")?.reason == "`exclude` is longer than 8192 bytes")
        #expect(Projects.fault("paths: {exclude: [\(long.prefix(5_000))]}")?.reason.hasPrefix("a pattern of 5000 bytes") == true)
        // Nine levels of nine aliases each: 387 million texts.
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            bomb += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
        }
        #expect(Projects.fault(bomb) != nil)
        #expect(Projects.fault(String(repeating: "x", count: 17 << 20)) != nil)
    }

    /// Every prefix and every corrupted byte of a configuration: a value or an error with a place, never a crash.
    @Test func brokenTexts() {
        let text = """
            rules: {select: [public-*]}
            severities: {agent-*: off}
            paths: {kinds: {"policies/**": scp}, exclude: [a/b]}
            suppressions:
              - rule: public-access
                file: "**/*.json"
                reason: r
                owner: o
                expires: 2026-01-01
            """
        let bytes = Array(text.utf8)
        func judge(_ bytes: [UInt8]) {
            do throws(InputError) {
                _ = try ConfigurationReader.read(SourceText(name: "x", bytes: bytes), paths: Projects.paths)
            } catch {
                if error.location.start == nil { Issue.record("no place: \(error) in \(String(decoding: bytes, as: UTF8.self))") }
            }
        }
        for end in 0...bytes.count { judge(Array(bytes[..<end])) }
        for place in bytes.indices {
            for byte in [UInt8(0), 0x0A, 0x20, 0x22, 0x26, 0x2A, 0x3A, 0x5B, 0x7B, 0x80, 0xFF] {
                var corrupted = bytes
                corrupted[place] = byte
                judge(corrupted)
            }
        }
    }

    @Test func expectedAccessNamesRules() {
        for access in ExpectedAccess.Access.allCases {
            for rule in access.rules { #expect(Rule.all.contains { $0.id == rule }, "\(access.rawValue) names `\(rule)`") }
        }
    }

    @Test func theCommandLineWins() throws {
        var read = try Projects.configuration(
            "rules: {select: [agent-*], ignore: [public-access]}\nseverities: {public-access: off, wildcard-action: note}\n")
        read.run(only: [RulePattern("public-access"), RulePattern("wildcard-*")])
        #expect(
            read.rules.map(\.id)
                == ["public-access", "wildcard-in-principal", "wildcard-is-presence", "wildcard-action", "wildcard-resource"].sorted
            { one, other in
                (Rule.all.firstIndex { $0.id == one } ?? 0) < (Rule.all.firstIndex { $0.id == other } ?? 0)
            })
        #expect(read.graded([Projects.finding("wildcard-action", .medium)]).map(\.level) == [.note])
        read.leaveOut([RulePattern("wildcard-*")])
        #expect(read.rules.map(\.id) == ["public-access"])
    }
}
