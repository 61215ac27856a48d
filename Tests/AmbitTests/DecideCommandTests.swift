import Documents
import Testing

@Suite struct DecideCommandTests {
    @Test func theSampleCasesAreDecidedAsExpected() throws {
        let result = try Tool.run("decide", "samples/decide/cases.jsonl")
        #expect(result.code == 0)
        #expect(result.out.split(separator: "\n").count == 12)
        #expect(result.error == "12 cases decided, 0 not as expected, 0 not decided\n")
        let first = try #require(result.out.split(separator: "\n").first)
        #expect(
            first.hasPrefix(
                #"{"id":"the agent may update its function","verdict":"Allowed","by":[{"layer":"identity policy","statement":0,"#))
        #expect(first.contains(#""at":"samples/decide/cases.jsonl:1:"#))
    }

    private static let wrong =
        #"{"id":"w","request":{"principal":"arn:aws:iam::111122223333:user/a","action":"s3:GetObject","resource":"arn:aws:s3:::b/x"},"policies":{},"expect":"Allowed"}"#

    @Test func aMismatchIsReportedAndExitsWithOne() throws {
        let result = try Tool.run("decide", input: Self.wrong + "\n")
        #expect(result.code == 1)
        #expect(result.out.contains(#""verdict":"ImplicitlyDenied","by":[],"stoppedBy":"identity policy","expect":"Allowed""#))
        #expect(result.error.contains("<stdin>:1:1: case `w`: expected Allowed, decided ImplicitlyDenied"))
    }

    @Test(arguments: [
        (#"{"id":"x""#, "<stdin>:2:10: error: the text ends too early"),
        (#"{"id":"x"}"#, "<stdin>:2:1: error: a case without `request`"),
        (#"{"id":"x","request":{"principal":"nobody","action":"s3:Get"}}"#, "`nobody` is not a principal"),
        (#"{"id":"x","id":"y"}"#, "duplicate key `id`"),
        (#"{"id":"x","request":{"principal":"*","action":"s3:Get"}}"#, "case `x` has no `policies`"),
        (
            #"{"id":"x","request":{"principal":"*","action":"s3:Get","context":{"a":"1","A":"2"}},"policies":{}}"#,
            "context key `A` is given twice"
        ),
        (
            #"{"id":"x","request":{"principal":"*","action":"s3:Get"},"policies":{"identity":[{"Statement":{"Effect":"allow"}}]}}"#,
            "`Effect` is \"allow\""
        ),
    ])
    func aMalformedLineIsNamedAndCountedAndTheRestIsDecided(line: String, expected: String) throws {
        let result = try Tool.run("decide", "-", input: "\n\(line)\n\(Self.wrong)\n")
        #expect(result.code == 2)
        #expect(result.error.contains(expected), "\(result.error)")
        #expect(result.error.contains("1 cases decided, 1 not as expected, 1 not decided"))
        #expect(result.out.split(separator: "\n").count == 1)
    }

    @Test(arguments: ["", "\n  \n"]) func nothingToDecideIsNoAnswer(input: String) throws {
        let result = try Tool.run("decide", input: input)
        #expect(result.code == 2)
        #expect(result.error == "0 cases decided, 0 not as expected, 0 not decided\n")
    }

    @Test func aFileThatIsNotThereIsNamed() throws {
        let result = try Tool.run("decide", "no/such.jsonl")
        #expect(result.code == 2)
        #expect(result.error.hasPrefix("no/such.jsonl: error: cannot be opened: no such file or directory"))
    }

    @Test func aFullDiskIsSaidAndExitsWithTwo() throws {
        let result = try Tool.run("decide", "samples/decide/cases.jsonl", output: "/dev/full")
        #expect(result.code == 2)
        #expect(result.error.contains("<stdout>: error: cannot be written: no space left on device"))
    }

    @Test func casesWithoutPoliciesTakeThemFromAnInput() throws {
        let session = "arn:aws-cn:sts::111122223333:assumed-role/CostPlatformEngineer/wei.zhang@example.com"
        let line =
            #"{"id":"o","request":{"principal":"\#(session)","action":"dynamodb:DeleteTable","resource":"#
            + #""arn:aws-cn:dynamodb:cn-north-1:111122223333:table/cost-ledger","resourceAccount":"111122223333","#
            + #""context":{"aws:RequestedRegion":"cn-north-1"}},"expect":"Allowed"}"#
        let result = try Tool.run("decide", "--over", "samples/cost-calculation-outage", input: line)
        #expect(result.code == 0, "\(result.error)")
        #expect(result.out.contains("CostPlatformEngineerAccess"))
    }
}
