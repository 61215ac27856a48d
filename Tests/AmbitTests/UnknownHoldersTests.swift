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
}
