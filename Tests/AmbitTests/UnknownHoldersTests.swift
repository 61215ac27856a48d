import Testing

/// Without account details nobody holds nothing: it is not known.
@Suite struct UnknownHoldersTests {
    @Test(arguments: [
        (["who", "--action", "s3:DeleteBucket"], "not known who may"),
        (["reach", "--all"], "not known: the input describes no user"),
    ])
    func theyAreNotNone(arguments: [String], words: String) throws {
        let result = try Tool.spawn(
            [try Tool.binary()] + arguments + ["samples/cost-calculation-outage/kiro"], in: Tool.root)
        #expect(result.code == 2)
        #expect(result.out.contains(words))
        #expect(!result.out.contains("0 principals"))
    }

    @Test(arguments: [["who", "--action", "s3:DeleteBucket"], ["reach", "--all"]])
    func jsonSaysSo(arguments: [String]) throws {
        let unknown = try Tool.spawn(
            [try Tool.binary()] + arguments + ["--format", "json", "samples/cost-calculation-outage/kiro"], in: Tool.root)
        #expect(unknown.out.contains(#""known": false"#))
        let known = try Tool.spawn(
            [try Tool.binary()] + arguments + ["--format", "json", "samples/cost-calculation-outage"], in: Tool.root)
        #expect(known.out.contains("\n  \"known\": true"))
    }
}
