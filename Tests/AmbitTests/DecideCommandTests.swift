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
        (#"{"id":"x","request":{"principal":"*","acton":"s3:Get"}}"#, "help: did you mean `action`?"),
        (#"{"id":"x","principal":"*"}"#, "help: it has `id`, `request`, `policies`, `at` and `expect`"),
        (#"{"id":"x","request":{"principal":"*","action":"s3:GetObject"}}"#, "case `x` has no `policies`"),
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
        #expect(result.error.contains("1 case decided, 1 not as expected, 1 not decided"))
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

    private static let everything =
        #""policies":{"identity":[{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}]}"#

    private static func asking(_ principal: String, _ action: String, _ resource: String, _ more: String = "") -> String {
        #"{"id":"n","request":{"principal":"\#(principal)","action":"\#(action)","resource":"\#(resource)","context":{}},\#(everything)\#(more)}"#
            + "\n"
    }

    /// What does not exist is refused, with the nearest that does.
    @Test(arguments: [
        ("arn:aws:iam::111122223333:user/b", "s3:GetObjct", "arn:aws:s3:::b/k", "did you mean `s3:GetObject`?"),
        ("arn:aws:iam::111122223333:user/b", "s3", "*", "AWS has no action `s3`"),
        ("arn:aws:iam::111122223333:user/b", "s3:Get*", "*", "`s3:Get*` is a pattern"),
        ("arn:aws:iam::111122223333:user/b", "s3:GetObject", "foo", "`foo` is not an ARN"),
        ("arn:aws:iam::111122223333:user/b", "sqs:SendMessage", "arn:aws:sqs:eu-west-1:1111:q", "`1111`"),
        ("arn:aws:iam::1111:user/b", "s3:GetObject", "arn:aws:s3:::b/k", "has not twelve digits"),
    ])
    func whatDoesNotExistIsRefused(principal: String, action: String, resource: String, words: String) throws {
        let result = try Tool.run("decide", input: Self.asking(principal, action, resource))
        #expect(result.code == 2)
        #expect(result.out.isEmpty)
        #expect(result.error.contains(words), "\(result.error)")
        // A case that says what to expect may test just that: it is decided, and the name is a gap.
        let expecting = try Tool.run("decide", input: Self.asking(principal, action, resource, #","expect":"Allowed""#))
        #expect(expecting.code == 2)
        #expect(expecting.out.contains("Allowed"))
        #expect(expecting.error.contains(words) && expecting.error.contains("0 not decided"), "\(expecting.error)")
    }

    /// A principal that an input lacks holds nothing there, which is not what a slip of the hand asks.
    @Test(arguments: [
        ("arn:aws-cn:iam::111122223333:role/engineering/CostPlatformEnginer", 2, "role/engineering/CostPlatformEngineer`?"),
        ("arn:aws-cn:sts::111122223333:assumed-role/Nobody/x", 2, "the input has no principal"),
        ("arn:aws-cn:iam::111122223333:role/engineering/CostPlatformEngineer", 0, ""),
        ("arn:aws-cn:iam::999988887777:role/of-elsewhere", 0, ""), ("arn:aws-cn:iam::111122223333:root", 0, ""),
        // Who opens such a session names it.
        ("arn:aws-cn:sts::111122223333:federated-user/kim", 0, ""),
    ])
    func aPrincipalThatTheInputLacksIsRefused(principal: String, code: Int, words: String) throws {
        let line =
            #"{"id":"p","request":{"principal":"\#(principal)","action":"s3:GetObject","resource":"arn:aws-cn:s3:::b/k","context":{}}}"#
        let result = try Tool.run("decide", "--over", "samples/cost-calculation-outage", input: line)
        #expect(result.code == code, "\(result.error)")
        #expect(result.error.contains(words) && result.out.isEmpty == (code == 2))
    }

    @Test(arguments: ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:s3:::b", "arn:aws:iam::111122223333:user/c", "*"])
    func whatCouldExistIsDecided(resource: String) throws {
        let result = try Tool.run("decide", input: Self.asking("arn:aws:iam::111122223333:user/b", "s3:GetObject", resource))
        #expect(result.error.contains("1 case decided"), "\(result.error)")
    }
}
