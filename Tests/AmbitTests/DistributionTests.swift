import Documents
import Testing

/// What other systems run of Ambit: their files are read, and the command lines in them run on a sample.
@Suite struct DistributionTests {
    private static let typo =
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMesage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:q"}]}"#
    private static let clean = typo.replacing("Mesage", with: "Message")

    private func document(_ name: String) throws -> JSONValue {
        try JSONDocument.parse(yaml: SourceText(name: name, bytes: Files.read("\(Tool.root)/\(name)"))).root
    }

    /// Runs a script as the systems do, with the built command on the path.
    private func bash(_ script: String, _ environment: [String] = [], in directory: String) throws -> Tool.Result {
        let folder = try Tool.binary().split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return try Tool.spawn(
            ["bash", "-c", "set -eo pipefail; PATH=\"\(folder):$PATH\"; \(script)"], environment: environment, in: directory)
    }

    @Test(arguments: ["ambit-check", "ambit-check-all"]) func theHookOfPreCommitRuns(_ id: String) throws {
        let hook = try #require(try document(".pre-commit-hooks.yaml").elements.first { $0["id"]?.string == id })
        #expect(hook["language"]?.string == "system")
        #expect(hook["pass_filenames"]?.boolean == false)
        let entry = try #require(hook["entry"]?.string)
        let repository = try Repository(["p.json": Self.clean, "package.json": "{}", "ci.yaml": "a: 1\n"])
        defer { repository.remove() }
        #expect(try bash(entry, in: repository.path).code == 0)
        try repository.write("p.json", Self.typo)
        try repository.git("add", "-A")
        let found = try bash(entry, in: repository.path)
        #expect(found.code == 1 && found.out.contains("unknown-action"), "\(found.out)\(found.error)")
    }

    @Test func theActionWritesAReportAndSaysTheVerdict() throws {
        let action = try document("action.yml")
        #expect(action["runs"]?["using"]?.string == "composite")
        let steps = try Array(#require(action["runs"]?["steps"]).elements)
        for step in steps where step["run"] != nil {
            #expect(step["shell"]?.string == "bash")
            #expect(step["run"]?.string?.contains("${{") == false, "an input in a script would be run as code")
        }
        let upload = try #require(steps.first { $0["uses"] != nil })
        #expect(upload["uses"]?.string?.hasPrefix("github/codeql-action/upload-sarif@") == true)
        func script(_ id: String) throws -> String { try #require(steps.first { $0["id"]?.string == id }?["run"]?.string) }
        let repository = try Repository(["p.json": Self.clean])
        defer { repository.remove() }
        func run(_ paths: String, diff: String = "") throws -> Tool.Result {
            let environment = [
                "AMBIT_PATHS=\(paths)", "AMBIT_DIFF=\(diff)", "AMBIT_BASE=", "AMBIT_FAIL_ON=warning", "AMBIT_SARIF=ambit.sarif",
                "GITHUB_OUTPUT=\(repository.path)/.output", "GITHUB_PATH=/dev/null", "GITHUB_ACTION_PATH=/nowhere",
            ]
            let result = try bash("(\(try script("build"))) && \(try script("check"))", environment, in: repository.path)
            #expect(result.code == 0, "\(result.out)\(result.error)")
            let output = try repository.read(".output").split(separator: "\n").last ?? ""
            return try bash(
                try script("verdict"), ["AMBIT_CODE=\(output.split(separator: "=").last ?? "")"], in: repository.path)
        }
        #expect(try run(".").code == 0)
        try repository.write("p.json", Self.typo)
        #expect(try run(".").code == 1)
        #expect(try run("p.json nowhere.json").code == 2)
        let sarif = try JSONDocument.parse(repository.read("ambit.sarif"), name: "ambit.sarif").root
        #expect(sarif["runs"]?.elements.first { _ in true }?["results"]?.elements.isEmpty == false)
        #expect(try run("", diff: "HEAD").code == 1)
        try repository.commit()
        #expect(try run("", diff: "HEAD").code == 0)
    }

    @Test func theJobOfGitLabWritesItsReport() throws {
        let job = try #require(try document("docs/gitlab-ci.yml")["ambit"])
        let script = try #require(job["script"]).elements.compactMap(\.string).joined(separator: "\n")
        let report = try #require(job["artifacts"]?["reports"]?["codequality"]?.string)
        let repository = try Repository(["p.json": Self.typo])
        defer { repository.remove() }
        #expect(try bash(script, in: repository.path).code == 1)
        let found = try JSONDocument.parse(repository.read(report), name: report).root
        #expect(found.elements.contains { $0["check_name"]?.string == "unknown-action" })
        #expect(try bash(script, ["CI_MERGE_REQUEST_DIFF_BASE_SHA=HEAD"], in: repository.path).code == 0)
        #expect(try repository.read(report) == "[]\n")
    }

    @Test func theManualPageHoldsEveryCommandAndOption() throws {
        let help = try Tool.run("--experimental-dump-help")
        let page = try Tool.spawn(["python3", "docs/manual.py"], input: help.out, in: Tool.root)
        #expect(page.code == 0, "\(page.error)")
        for word in ["ambit audit", "ambit check", "ambit compare", #"\-\-fail\-on"#, #"\-\-base"#, ".SH EXIT STATUS"] {
            #expect(page.out.contains(word), "\(word)")
        }
        // Requests are only those of the page itself, whatever stands in the texts.
        for line in page.out.split(separator: "\n") where line.hasPrefix(".") {
            #expect([".\\\"", ".TH", ".SH", ".SS", ".TP", ".PP", ".nf", ".fi"].contains { line.hasPrefix($0) }, "\(line)")
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func completionsNameEveryCommand(_ shell: String) throws {
        let script = try Tool.run("--generate-completion-script", shell)
        #expect(script.code == 0)
        for word in ["audit", "check", "compare", "decide", "explain", "rules", "diff", "base", "fix"] {
            #expect(script.out.contains(word), "\(word)")
        }
        if shell == "bash" {
            let syntax = try Tool.spawn(["bash", "-n"], input: script.out, in: Tool.root)
            #expect(syntax.code == 0, "\(syntax.error)")
        }
    }
}
