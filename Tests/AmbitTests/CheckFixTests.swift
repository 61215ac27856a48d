import Documents
import Testing

/// `ambit check --fix`: a patch by default, files with `--write`.
@Suite struct CheckFixTests {
    private static let before = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": ["sqs:SendMessage", "sqs:SendMessage"],
              "Resource": "arn:aws:sqs:eu-west-1:111122223333:q"
            }
          ]
        }

        """
    private static let after = before.replacing(#", "sqs:SendMessage""#, with: "")

    private func folder(_ body: (String) throws -> Void) throws {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        try Files.write(Array(Self.before.utf8), to: "\(directory)/p.json")
        try body(directory)
    }

    private func read(_ path: String) throws -> String { String(decoding: try Files.read(path), as: UTF8.self) }

    @Test func aPatchIsShownAndNothingIsWritten() throws {
        try folder { directory in
            let result = try Tool.run("check", "--fix", "p.json", in: directory)
            #expect(result.code == 1)
            #expect(result.out.hasPrefix("--- a/p.json\n+++ b/p.json\n@@ -3,7 +3,7 @@\n"))
            #expect(result.out.contains("\n-      \"Action\": [\"sqs:SendMessage\", \"sqs:SendMessage\"],\n"))
            #expect(result.error == "1 fix in 1 file\n")
            #expect(try read("\(directory)/p.json") == Self.before)
            try Files.write(Array(result.out.utf8), to: "\(directory)/x.patch")
            let patch = try Tool.spawn(["git", "apply", "x.patch"], in: directory)
            #expect(patch.code == 0, "\(patch.error)")
            #expect(try read("\(directory)/p.json") == Self.after)
            #expect(try Tool.run("check", "--fix", "p.json", in: directory).code == 0)
        }
    }

    @Test func writingKeepsPermissionsAndGoesOnToCheck() throws {
        try folder { directory in
            #expect(try Tool.spawn(["chmod", "640", "p.json"], in: directory).code == 0)
            let result = try Tool.run("check", "--fix", "--write", "p.json", in: directory)
            #expect(result.code == 0, "\(result.out)\(result.error)")
            #expect(result.out == "nothing found in 1 file\n")
            #expect(try read("\(directory)/p.json") == Self.after)
            #expect(try Tool.spawn(["stat", "-c", "%a", "p.json"], in: directory).out == "640\n")
            #expect(try Files.names(in: directory) == ["p.json"])
        }
    }

    @Test func onlyWhatIsSelectedIsFixed() throws {
        try folder { directory in
            for choice in [["--ignore", "redundant-action"], ["--severity", "error"]] {
                let result = try Tool.spawn([try Tool.binary(), "check", "--fix", "p.json"] + choice, in: directory)
                #expect(result.out.isEmpty && result.code == 0)
            }
        }
    }

    @Test func whatACommentSuppressesStays() throws {
        try folder { directory in
            let lines = Self.before.split(separator: "\n", omittingEmptySubsequences: false)
            let comment = "      // ambit: ignore redundant-action kept as it was reviewed"
            try Files.write(
                Array((lines[..<5] + [comment[...]] + lines[5...]).joined(separator: "\n").utf8), to: "\(directory)/p.jsonc")
            let result = try Tool.run("check", "--fix", "p.jsonc", in: directory)
            #expect(result.out.isEmpty && result.code == 0, "\(result.out)\(result.error)")
        }
    }

    @Test func standardInputIsShownAndNotWritten() throws {
        let shown = try Tool.run("check", "--fix", "-", input: Self.before)
        #expect(shown.code == 1 && shown.out.hasPrefix("--- a/<stdin>\n"), "\(shown.out)\(shown.error)")
        #expect(try Tool.run("check", "--fix", "--write", "-", input: Self.before).code == 2)
        #expect(try Tool.run("check", "--write", "-", input: Self.before).code == 2)
    }

    @Test func aFileThatCannotBeReadIsAGap() throws {
        let result = try Tool.run("check", "--fix", "/nowhere.json")
        #expect(result.code == 2)
        #expect(result.error.contains("/nowhere.json: gap: cannot be opened"), "\(result.error)")
    }
}
