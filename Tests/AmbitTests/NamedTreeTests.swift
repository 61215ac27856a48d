import Documents
import Testing
import TestSupport

/// A directory that is named is read as a whole, wherever it and the caller are.
@Suite struct NamedTreeTests {
    private static let files = [
        ("stack/main.tf", "module \"m\" {\n  source = \"../module\"\n}\n"),
        (
            "module/main.tf",
            """
            resource "aws_iam_policy" "p" {
              policy = file("${path.module}/../policies/p.json")
            }

            """
        ),
        (
            "policies/p.json",
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}"#
        ),
    ]

    @Test func codeOfANamedDirectoryReadsBesideItself() throws {
        let folder = try Folder()
        for (name, text) in Self.files { try folder.write(name, text) }
        let whole = try Tool.run("check", folder.path)
        #expect(whole.code == 1, "\(whole.out)")
        #expect(!whole.out.contains("outside of the tree"))
        #expect(whole.out.contains("full-access"))
        // The caller may be in a part of it.
        let inside = try Tool.spawn([try Tool.binary(), "check", ".."], in: "\(folder.path)/stack")
        #expect(!inside.out.contains("outside of the tree") && inside.out.contains("full-access"), "\(inside.out)")
        // What stands beside the directory that is named is not read.
        let part = try Tool.run("check", "\(folder.path)/stack")
        #expect(part.code == 2 && part.out.contains("outside of the tree"), "\(part.out)")
    }
}
