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
        #expect(hook["language"]?.string == "python")
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

    /// The steps of the action, as a runner would take them: expressions are replaced by what they stand for, or by the test.
    private struct Action {
        let steps: [JSONValue]

        func script(_ id: String) throws -> String {
            try #require(steps.first { $0["id"]?.string == id }?["run"]?.string)
        }
    }

    private func action() throws -> Action {
        let action = try document("action.yml")
        #expect(action["runs"]?["using"]?.string == "composite")
        return Action(steps: try Array(#require(action["runs"]?["steps"]).elements))
    }

    @Test func noInputOfTheActionIsRunAsCode() throws {
        let steps = try action().steps
        for step in steps where step["run"] != nil {
            #expect(step["shell"]?.string == "bash")
            #expect(step["run"]?.string?.contains("${{") == false, "an input in a script would be run as code")
        }
        let used = steps.compactMap { $0["uses"]?.string }
        #expect(used.map { $0.prefix { $0 != "@" } } == ["actions/cache", "github/codeql-action/upload-sarif"])
        #expect(used.allSatisfy { $0.split(separator: "@").last?.utf8.count == 40 }, "an action is named by its commit: \(used)")
    }

    @Test func theActionWritesAReportAndSaysTheVerdict() throws {
        let action = try action()
        let repository = try Repository(["p.json": Self.clean])
        defer { repository.remove() }
        func run(_ paths: String, diff: String = "") throws -> (code: Int32, out: String) {
            let environment = [
                "AMBIT_PATHS=\(paths)", "AMBIT_DIFF=\(diff)", "AMBIT_BASE=", "AMBIT_FAIL_ON=warning", "AMBIT_SARIF=ambit.sarif",
                "GITHUB_OUTPUT=\(repository.path)/.output", "AMBIT_COMMAND=\(try Tool.binary())",
            ]
            let result = try bash(try action.script("check"), environment, in: repository.path)
            #expect(result.code == 0, "\(result.out)\(result.error)")
            let output = try repository.read(".output").split(separator: "\n").last ?? ""
            let verdict = try bash(
                try action.script("verdict"), ["AMBIT_CODE=\(output.split(separator: "=").last ?? "")"], in: repository.path)
            return (verdict.code, result.out)
        }
        #expect(try run(".").code == 0)
        try repository.write("p.json", Self.typo)
        let found = try run(".")
        #expect(found.code == 1)
        // One run gives the annotations and the report.
        #expect(found.out.contains(" file=p.json,line=1,"))
        let sarif = try JSONDocument.parse(repository.read("ambit.sarif"), name: "ambit.sarif").root
        #expect(sarif["runs"]?.elements.first { _ in true }?["results"]?.elements.isEmpty == false)
        #expect(try run("p.json nowhere.json").code == 2)
        #expect(try run("", diff: "HEAD").code == 1)
        try repository.commit()
        #expect(try run("", diff: "HEAD").code == 0)
    }

    /// A release in a folder, as GitHub would serve it.
    private func release(version: String, binary: String, in folder: String) throws -> String {
        let script = """
            case "$(uname -s)-$(uname -m)" in Linux-aarch64) p=linux-aarch64 ;; Darwin-*) p=macos-arm64 ;; *) p=linux-x86_64 ;; esac
            name=ambit-\(version)-$p
            mkdir -p v\(version)/$name
            printf '%s' '\(binary)' > v\(version)/$name/ambit
            chmod +x v\(version)/$name/ambit
            cd v\(version)
            tar -czf $name.tar.gz $name
            sha256sum $name.tar.gz > SHA256SUMS
            cut -d ' ' -f 1 SHA256SUMS
            """
        let made = try bash(script, in: folder)
        #expect(made.code == 0, "\(made.error)")
        return made.out.split(separator: "\n").last.map(String.init) ?? ""
    }

    @Test func theActionTakesTheReleaseThatVersionAndChecksumName() throws {
        let action = try action()
        let folder = try Tool.scratch()
        defer { Tool.remove(folder) }
        let digest = try release(version: "7.8.9", binary: "#!/bin/sh\necho released", in: folder)
        func install(_ version: String, _ checksum: String, into target: String) throws -> Tool.Result {
            try bash(
                try action.script("install"),
                [
                    "AMBIT_VERSION=\(version)", "AMBIT_CHECKSUM=\(checksum)", "AMBIT_FOLDER=\(folder)/\(target)",
                    "AMBIT_RELEASES=file://\(folder)", "GITHUB_ACTION_PATH=\(Tool.root)",
                ], in: folder)
        }
        for (target, checksum) in [("named", digest), ("listed", "")] {
            let installed = try install("7.8.9", checksum, into: target)
            #expect(installed.code == 0, "\(installed.error)")
            #expect(try Tool.spawn(["\(folder)/\(target)/ambit"], in: folder).out == "released\n")
        }
        // What the cache holds is taken as it is.
        #expect(try install("9.9.9", "", into: "named").code == 0)
        let other = try install("7.8.9", String(repeating: "0", count: 64), into: "other")
        #expect(other.code == 1 && other.error.contains("has SHA-256 \(digest)"), "\(other.error)")
        #expect(Files.kind(of: "\(folder)/other/ambit") == nil)
        // A release that is not there ends the step where a checksum was asked for: nothing else may be run in its place.
        #expect(try install("1.2.3", digest, into: "missing").code == 3)
        for wrong in ["../7.8.9", "7.8.9; id", ""] { #expect(try install(wrong, digest, into: "wrong").code == 1, "\(wrong)") }
    }

    @Test func theVersionOfTheActionIsThatOfItsSources() throws {
        let script = try action().script("release")
        let folder = try Tool.scratch()
        defer { Tool.remove(folder) }
        func release(_ version: String) throws -> (code: Int32, output: String) {
            let result = try bash(
                script,
                [
                    "AMBIT_VERSION=\(version)", "GITHUB_ACTION_PATH=\(Tool.root)", "RUNNER_TEMP=/tmp/runner",
                    "GITHUB_OUTPUT=\(folder)/output",
                ], in: folder)
            return (result.code, result.code == 0 ? String(decoding: try Files.read("\(folder)/output"), as: UTF8.self) : "")
        }
        let own = try release("")
        let number = try Tool.run("--version").out.split(separator: " ")[1]
        #expect(own.output.contains("version=\(number)\n") && own.output.contains("folder=/tmp/runner/ambit-\(number)\n"))
        #expect(try release("2.0.0").output.contains("version=2.0.0\n"))
        #expect(try release("1; id").code == 1)
    }

    /// Scripts, versions, the image and the workflows agree, without anything being built.
    @Test func whatShipsAgrees() throws {
        let checked = try Tool.spawn(["python3", "packaging/check.py"], in: Tool.root)
        #expect(checked.code == 0, "\(checked.error)")
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
