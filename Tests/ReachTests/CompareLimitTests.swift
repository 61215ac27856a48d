import Documents
import PolicyLanguage
import Testing

@testable import Reach

/// Hostile policies end in an answer or a gap, soon.
@Suite struct CompareLimitTests {
    private func policy(_ statements: [PlainPolicy.Statement], name: String = "new.json") throws -> Policy {
        try Policy(JSONDocument.parse(PlainPolicy(statements: statements).json, name: name).root, kind: .identity)
    }

    @Test func patternsThatMultiplyAreAGap() throws {
        var old: [PlainPolicy.Statement] = []
        for index in 0..<40 {
            let word = String(repeating: index % 2 == 0 ? "ab" : "ba", count: 1 + index / 2)
            old.append(PlainPolicy.Statement(actions: ["s3:GetObject"], resources: ["arn:aws:s3:::*\(word)?*\(index)*"]))
        }
        let new = [
            PlainPolicy.Statement(actions: ["s3:GetObject"], resources: ["arn:aws:s3:::*a*b*a*b*a*b*a*b*0*1*2*3*4*5*6*7*8*9*"])
        ]
        var limits = Comparison.Limits()
        limits.steps = 20_000
        let result = Comparison.compare(old: [try policy(old)], new: [try policy(new)], limits: limits)
        if result.newAccess == nil {
            #expect(result.gaps.first?.location?.file == "new.json")
        } else {
            #expect(result.newAccess == true)
        }
    }

    @Test func manyValuesAndPatternsAreDecided() throws {
        let accounts = (0..<1_500).map { String(100_000_000_000 + $0) }
        let buckets = (0..<300).map { "arn:aws:s3:::bucket-\($0)/*" }
        func statement(_ accounts: [String], _ buckets: [String]) -> PlainPolicy.Statement {
            PlainPolicy.Statement(
                actions: ["s3:GetObject"], resources: buckets,
                conditions: [PlainPolicy.Condition(op: "StringEquals", key: "aws:SourceAccount", values: accounts)])
        }
        let old = try policy([statement(accounts, buckets)])
        #expect(
            Comparison.compare(old: [old], new: [try policy([statement(accounts.dropLast(), buckets.reversed())])]).newAccess
                == false)
        let more = Comparison.compare(old: [old], new: [try policy([statement(accounts + ["1"], buckets)])])
        #expect(more.newAccess == true)
        #expect(more.regions.first?.witness.context["aws:SourceAccount"] == .single("1"))
    }

    @Test func emptyPoliciesAndEmptyLists() throws {
        let nothing = try policy([])
        let all = try policy([PlainPolicy.Statement(actions: ["*"], resources: ["*"])])
        let empty = try policy([PlainPolicy.Statement(actions: [], resources: ["*"])])
        let rest = try policy([PlainPolicy.Statement(actionsNegated: true, actions: [], resources: ["*"])])
        #expect(Comparison.compare(old: [nothing], new: [empty]).newAccess == false)
        #expect(Comparison.compare(old: [], new: [nothing]).newAccess == false)
        #expect(Comparison.compare(old: [nothing], new: [all]).newAccess == true)
        #expect(Comparison.compare(old: [all], new: [rest]).newAccess == false)
        #expect(Comparison.compare(old: [rest], new: [all]).newAccess == false)
    }

    @Test func futureNamesAndInertPairsAreTold() throws {
        let catalogueOnly = try policy([PlainPolicy.Statement(actions: ["sqs:*Message"], resources: ["*"])])
        let named = try policy([
            PlainPolicy.Statement(actions: ["sqs:SendMessage", "sqs:ReceiveMessage", "sqs:DeleteMessage"], resources: ["*"])
        ])
        let future = Comparison.compare(old: [named], new: [catalogueOnly])
        #expect(future.newAccess == true)
        #expect(future.regions.map(\.actionKind) == [.future])
        let strange = try policy([PlainPolicy.Statement(actions: ["sqs:SendMessage"], resources: ["arn:aws:s3:::bucket"])])
        let inert = Comparison.compare(old: [], new: [strange])
        #expect(inert.newAccess == false)
        #expect(inert.inert.map(\.statement?.statement.index) == [0])
        let unlisted = try policy([PlainPolicy.Statement(actions: ["nosuch:Thing"], resources: ["arn:aws:s3:::bucket"])])
        #expect(Comparison.compare(old: [], new: [unlisted]).regions.map(\.actionKind) == [.unlisted])
    }
}
