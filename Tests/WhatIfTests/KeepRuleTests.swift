import Documents
import Intake
import PolicyLanguage
import Testing
import WhatIf

/// What stays though no call of the time that counts needed it.
@Suite struct KeepRuleTests {
    private static let account = Inputs.account
    private static let held = """
        {"Effect": "Allow", "Action": ["dynamodb:*", "lambda:*"], "Resource": ["arn:aws:dynamodb:eu-west-1:\(account):table/*",
         "arn:aws:lambda:eu-west-1:\(account):function:*", "arn:aws:lambda:us-west-2:\(account):function:dr-*"]}
        """

    private static let events = [
        Inputs.event("dynamodb", "TagResource", #"{"resourceArn": "\#(Inputs.table)"}"#, id: "old").replacing(
            "2026-05-04", with: "2026-03-01"),
        Inputs.event("lambda", "CreateFunction20150331", #"{"functionName": "new"}"#, id: "create"),
        Inputs.event("dynamodb", "UpdateTable", #"{"tableName": "orders"}"#, id: "update"),
    ]

    private static func report(
        _ kept: Set<KeepRule> = [], days: Int? = 30, _ more: [(String, String)] = []
    ) throws -> TightenReport {
        var request = TightenRequest(principals: [Inputs.role])
        request.days = days
        request.kept = kept
        return try Tighten(request, over: Inputs.evidence(events, details: Inputs.details(held), more)).report()
    }

    private static func kept(_ report: TightenReport, _ rule: KeepRule) -> [String: [String]] {
        Dictionary(
            report.kept.filter { $0.rule == rule }.flatMap { kept in kept.actions.map { ($0, kept.resources) } },
            uniquingKeysWith: +)
    }

    @Test func rare() throws {
        let report = try Self.report([.rare])
        let isProved = report.isProved
        #expect(isProved)
        let rare = Self.kept(report, .rare)
        #expect(rare["dynamodb:TagResource"] == [Inputs.table])
        #expect(rare["dynamodb:RestoreTableFromBackup"] == ["arn:aws:dynamodb:eu-west-1:\(Self.account):table/*"])
        #expect(!rare.keys.contains("dynamodb:DeleteTable"))
        // In the whole log it was simply used.
        #expect(Self.kept(try Self.report([.rare], days: nil), .rare)["dynamodb:TagResource"] == nil)
    }

    /// A request that speaks of no tags tags nothing; one that the record does not hold might.
    @Test(arguments: [
        (#"{"instancesSet": {"items": [{"imageId": "ami-0123456789abcdef0"}]}}"#, false),
        (
            #"{"instancesSet": {"items": [{"imageId": "ami-0123456789abcdef0"}]}, "tagSpecificationSet": {"items": [{"resourceType": "instance"}]}}"#,
            true
        ),
        ("null", true),
    ])
    func taggingStaysOnlyWhereARequestMayTag(_ request: String, _ isKept: Bool) throws {
        let held = #"{"Effect": "Allow", "Action": ["ec2:RunInstances", "ec2:CreateTags"], "Resource": "*"}"#
        let event = Inputs.event("ec2", "RunInstances", request, id: "run")
        let report = try Tighten(
            TightenRequest(principals: [Inputs.role]), over: Inputs.evidence([event], details: Inputs.details(held), [])
        ).report()
        #expect(report.policies.contains { $0.text.contains("ec2:CreateTags") } == isKept)
    }

    /// Which services' data events are missing is named; those that are logged are not.
    @Test func servicesWithoutDataEventsAreNamed() throws {
        #expect(try Self.report().confidence.unloggedData == ["dynamodb", "lambda"])
    }

    @Test func paired() throws {
        let report = try Self.report([.paired])
        let isProved = report.isProved
        #expect(isProved)
        #expect(Self.kept(report, .paired) == ["lambda:DeleteFunction": ["arn:aws:lambda:eu-west-1:\(Self.account):function:new"]])
    }

    /// Without the option nothing of both stays, and a note names it.
    @Test func theOptionalRulesAreNamedInNotes() throws {
        let report = try Self.report()
        #expect(Self.kept(report, .rare).isEmpty && Self.kept(report, .paired).isEmpty)
        let notes = report.notes
        #expect(notes.contains { $0.contains("`dynamodb:TagResource`") && $0.contains("--keep rare") })
        #expect(notes.contains { $0.contains("`lambda:DeleteFunction`") && $0.contains("--keep paired") })
    }

    @Test func regionsThatNoLogHolds() throws {
        let report = try Self.report()
        let isProved = report.isProved
        #expect(isProved)
        #expect(Self.kept(report, .notWatched) == ["lambda:*": ["arn:aws:lambda:us-west-2:\(Self.account):function:dr-*"]])
        #expect(KeepRule.allCases.allSatisfy { !$0.reason.isEmpty })
    }

    /// AWS saw the action at a time of which there is no log, or saw that the whole service was never used.
    @Test(arguments: [("2026-01-20T10:00:00Z", true), ("2026-04-20T10:00:00Z", false)])
    func lastAccessed(at time: String, isKept: Bool) throws {
        let data = """
            {"JobStatus": "COMPLETED", "JobType": "ACTION_LEVEL", "JobCompletionDate": "2026-05-05T00:00:00Z", "ServicesLastAccessed": [
              {"ServiceName": "AWS Lambda", "ServiceNamespace": "lambda", "TotalAuthenticatedEntities": 1, "LastAuthenticated": "\(time)",
               "LastAuthenticatedEntity": "\(Inputs.role)", "TrackedActionsLastAccessed": [
                {"ActionName": "DeleteAlias", "LastAccessedEntity": "\(Inputs.role)", "LastAccessedTime": "\(time)"}]},
              {"ServiceName": "Amazon DynamoDB", "ServiceNamespace": "dynamodb", "TotalAuthenticatedEntities": 0}]}
            """
        let report = try Self.report([], [("last-accessed.json", data)])
        #expect((Self.kept(report, .notWatched)["lambda:DeleteAlias"] != nil) == isKept)
        #expect(!report.kept.contains { $0.rule == .dataNotLogged && $0.actions.contains("dynamodb:GetItem") })
    }
}
