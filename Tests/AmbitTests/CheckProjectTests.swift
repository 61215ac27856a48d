import Documents
import Glibc
import Testing

/// `ambit check` in a project of its own, with what the project decided.
@Suite struct CheckProjectTests {
    private static let open =
        #"{"Version": "2012-10-17", "Statement": [{"Sid": "Web", "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "#
        + #""Resource": "arn:aws:s3:::b/*"}]}"#
    private static let broad =
        #"{"Version": "2012-10-17", "Statement": [{"Sid": "All", "Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}"#

    /// A git repository with two policies, `policies/web.json` and `policies/broad.json`.
    private final class Project {
        let root: String

        init(_ configuration: String? = nil) throws {
            root = try Tool.scratch()
            try write(".git/HEAD", "ref: refs/heads/main\n")
            try write("policies/web.json", CheckProjectTests.open)
            try write("policies/broad.json", CheckProjectTests.broad)
            if let configuration { try write(".ambit.yml", configuration) }
        }

        deinit { Tool.remove(root) }

        func write(_ file: String, _ text: String) throws {
            let path = "\(root)/\(file)"
            try Files.makeDirectory(path.split(separator: "/").dropLast().map { "/\($0)" }.joined())
            try Files.write(Array(text.utf8), to: path)
        }

        func read(_ file: String) throws -> String { String(decoding: try Files.read("\(root)/\(file)"), as: UTF8.self) }

        func check(in directory: String = "", _ arguments: String..., input: String = "") throws -> Tool.Result {
            try Tool.spawn([try Tool.binary(), "check"] + arguments, input: input, in: "\(root)/\(directory)")
        }
    }

    private func findings(_ result: Tool.Result) throws -> [String] {
        try JSONDocument.parse(result.out, name: "out").root["findings"]?.elements.map { finding in
            "\(finding["severity"]?.string ?? "") \(finding["rule"]?.string ?? "") \(finding["file"]?.string ?? "")"
        } ?? []
    }

    private static let suppressions = """
        thresholds: {fail-on: note}
        expected: [{access: public, file: policies/web.json}]
        suppressions:
          - rule: whole-service
            file: policies/broad.json
            reason: until the roles are split
            owner: team-a
            expires: 2026-12-31

        """

    @Test func withoutAConfigurationAllIsReported() throws {
        let result = try Project().check(".", "--format", "json")
        #expect(result.code == 1 && result.error == "")
        #expect(try findings(result) == ["warning whole-service policies/broad.json", "warning public-access policies/web.json"])
    }

    @Test(arguments: [("", "."), ("policies", ".."), ("policies/deep/er", "../../..")])
    func theNearestConfigurationIsFound(directory: String, path: String) throws {
        let project = try Project(Self.suppressions)
        try project.write("policies/deep/er/x.json", Self.broad)
        let result = try project.check(in: directory, path, "--today", "2026-06-15")
        #expect(result.code == 1)
        #expect(result.out.contains("--> \(path == "." ? "" : path + "/")policies/deep/er/x.json:1:85\n"))
        #expect(result.out.hasSuffix("\n1 warning in 3 files; 1 suppressed and 1 expected\n"))
    }

    @Test func theSearchStopsAtTheGitRoot() throws {
        let project = try Project("rules: {select: [nothing-of-this-kind]}\n")
        try project.write("inner/.git", "gitdir: elsewhere\n")
        try project.write("inner/a.json", Self.broad)
        #expect(try project.check(in: "inner", ".").code == 1)
        let outside = try project.check("inner")
        #expect(outside.code == 2)
        #expect(
            outside.error == """
                .ambit.yml:1:18: error: no rule is called `nothing-of-this-kind`
                help: `ambit rules` lists them

                """)
        #expect(outside.out == "")
        #expect(try project.check("inner", "--no-config").code == 1)
    }

    @Test func aNamedConfigurationIsReadInPlaceOfIt() throws {
        let project = try Project("- broken\n")
        try project.write("ci/strict.yml", "severities: {whole-service: error}\npaths: {exclude: [policies/web.json]}\n")
        let result = try project.check("--config", "ci/strict.yml", ".", "--format", "json")
        #expect(try findings(result) == ["error whole-service policies/broad.json"])
        let missing = try project.check("--config", "none.yml", ".")
        #expect(missing.code == 2 && missing.error == "none.yml: error: cannot be opened: no such file or directory\n")
        #expect(try project.check("--config", "ci/strict.yml", "--no-config", ".").code == 2)
    }

    @Test func theCommandLineWins() throws {
        let project = try Project(
            "rules: {ignore: [public-access]}\nseverities: {whole-service: off}\nthresholds: {fail-on: never, severity: error}\n")
        #expect(try project.check(".").code == 0)
        let shown = try project.check(".", "--select", "public-access,whole-service", "--severity", "note", "--format", "json")
        #expect(try shown.code == 0 && findings(shown).count == 2)
        #expect(try project.check(".", "--ignore", "whole-service", "--severity", "note", "--fail-on", "warning").code == 1)
        let wrong = try project.check(".", "--select", "public-acess")
        #expect(wrong.code == 2 && wrong.error.contains("no rule is called `public-acess`; did you mean `public-access`?"))
    }

    @Test func aFileThatIsLeftOutIsNamed() throws {
        let project = try Project("paths: {exclude: [web.json]}\n")
        let result = try project.check("policies/web.json", "policies/broad.json", "--format", "json")
        #expect(try findings(result) == ["warning whole-service policies/broad.json"])
        #expect(result.error == "policies/web.json: note: not checked: `paths` of the configuration leaves it out\n")
        #expect(try project.check(".").error == "")
        #expect(try project.check("-", input: Self.open).code == 1)
    }

    @Test func kindsOfPaths() throws {
        let project = try Project("paths: {kinds: {policies/broad.json: boundary}}\nrules: {select: [whole-service]}\n")
        #expect(try project.check(".").code == 0)
        #expect(try project.check(".", "--kind", "identity").code == 1)
    }

    @Test func aSuppressionExpires() throws {
        let project = try Project(Self.suppressions)
        #expect(try project.check(".", "--today", "2026-12-31").out == "nothing found in 2 files; 1 suppressed and 1 expected\n")
        let late = try project.check(".", "--today", "2027-01-01")
        #expect(late.code == 1)
        #expect(late.out.contains("error") == false && late.out.contains("warning[whole-service]"))
        #expect(
            late.out.contains(
                """
                warning[expired-suppression]: the suppression of `whole-service` in `policies/broad.json` expired on
                2026-12-31
                 --> .ambit.yml:8:14
                  |
                8 |     expires: 2026-12-31
                  |              ^^^^^^^^^^
                  = help: fix what it hid, or agree on a new date with `team-a`

                """))
        #expect(try project.check(".", "--today", "2026-13-01").code == 2)
        #expect(try project.check(".", "--today", "tomorrow").error.contains("`tomorrow` is not a day; write it as 2027-01-31"))
    }

    @Test func anUnusedSuppressionIsReported() throws {
        let project = try Project(Self.suppressions)
        try project.write("policies/broad.json", Self.open)
        let result = try project.check(".", "--today", "2026-06-15", "--ignore", "public-access", "--format", "json")
        #expect(try findings(result) == ["note unused-suppression .ambit.yml"] && result.code == 1)
        // A call on one file, as of a hook before a commit, says nothing of entries about others.
        #expect(try project.check("policies/web.json", "--today", "2026-06-15").code == 0)
    }

    @Test func theSameDayGivesTheSameBytes() throws {
        let project = try Project(Self.suppressions)
        for format in ["json", "sarif", "junit", "markdown"] {
            let one = try project.check(".", "--today", "2026-06-15", "--format", format)
            let other = try project.check(".", "--today", "2026-06-16", "--format", format)
            #expect(one.out == other.out, "\(format)")
        }
    }

    @Test func aBaselineFailsOnWhatIsNew() throws {
        let project = try Project()
        let written = try project.check(".", "--write-baseline", "baseline.json")
        #expect(written.code == 0 && written.out.hasSuffix("2 warnings in 2 files\n"))
        #expect(
            try project.check(".", "--baseline", "baseline.json").out.hasSuffix("nothing found in 2 files; 2 in the baseline\n"))
        #expect(try project.check(in: "policies", ".", "--baseline", "../baseline.json").code == 0)
        // Moved lines and other white space are the same finding; one more of the same kind is not.
        let wide = Self.broad.split(separator: ",").joined(separator: " ,\n\n  ")
        try project.write("policies/broad.json", wide)
        #expect(try project.check(".", "--baseline", "baseline.json").code == 0)
        try project.write("policies/broad.json", Self.broad.split(separator: "s3:*").joined(separator: "sqs:*"))
        let new = try project.check(".", "--baseline", "baseline.json", "--format", "json")
        #expect(try new.code == 1 && findings(new) == ["warning whole-service policies/broad.json"])
        #expect(
            new.error == """
                baseline.json: note: `whole-service` in `policies/broad.json` no longer occurs
                help: `--write-baseline baseline.json` forgets what is fixed

                """)
        let renewed = try project.check(".", "--baseline", "baseline.json", "--write-baseline", "baseline.json")
        #expect(renewed.code == 0)
        #expect(try project.check(".", "--baseline", "baseline.json").code == 0)
        #expect(try Files.names(in: project.root) == [".git", "baseline.json", "policies"])
    }

    @Test func aBrokenBaselineIsAnError() throws {
        let project = try Project()
        try project.write("baseline.json", "{\"schema\": \"ambit-check-baseline\",\n \"version\": 7, \"findings\": []}\n")
        let result = try project.check(".", "--baseline", "baseline.json")
        #expect(result.code == 2 && result.out == "")
        #expect(result.error.hasPrefix("baseline.json:2:13: error: version `7` is not known\nhelp: "))
        #expect(try project.check(".", "--baseline", "none.json").code == 2)
        #expect(try project.check(".", "--write-baseline", "no/such/directory/b.json").code == 2)
    }

    @Test func theSampleProject() throws {
        let result = try Tool.run("check", ".", "--today", "2026-11-27", in: "\(Tool.root)/samples/check")
        #expect(result.code == 1 && result.error == "")
        #expect(result.out.hasSuffix("\n1 error in 4 files; 1 suppressed and 2 expected\n"))
    }
}
