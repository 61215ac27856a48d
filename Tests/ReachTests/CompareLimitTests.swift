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

    /// The slowest build on a busy machine; a usual one takes less than two seconds.
    private static let patience = Duration.seconds(90)

    private func decide(_ old: [PlainPolicy.Statement], _ new: [PlainPolicy.Statement]) throws -> Comparison {
        let (old, new) = (try policy(old, name: "old.json"), try policy(new))
        let clock = ContinuousClock()
        let start = clock.now
        let result = Comparison.compare(old: [old], new: [new])
        #expect(clock.now - start < Self.patience)
        if result.newAccess == nil { #expect(result.gaps.first?.location?.file == "new.json") }
        return result
    }

    @Test func manyNegatedPatterns() throws {
        let patterns = (0..<20).map {
            "arn:aws:s3:::*\(UnicodeScalar(UInt8(97 + $0)))*\(UnicodeScalar(UInt8(110 - $0 % 10)))?\($0)*"
        }
        let all = PlainPolicy.Statement(actions: ["s3:*"], resources: ["*"])
        let denials = patterns.map { PlainPolicy.Statement(isAllow: false, actions: ["s3:*"], resources: [$0]) }
        #expect(try decide([all] + denials, [all] + denials.dropLast()).newAccess == true)
        #expect(try decide([all] + denials.dropLast(), [all] + denials).newAccess == false)
        // What all denials leave, against what a NotResource leaves: the same.
        let rest = PlainPolicy.Statement(actions: ["s3:*"], resourcesNegated: true, resources: patterns)
        #expect(try decide([rest], [all] + denials).newAccess == false)
        #expect(try decide([all] + denials, [rest]).newAccess == false)
    }

    @Test func manyStatementsWithOverlappingConditions() throws {
        func statement(_ number: Int, _ effect: Bool = true) -> PlainPolicy.Statement {
            PlainPolicy.Statement(
                isAllow: effect, actions: ["s3:Get*", "s3:*Object"], resources: ["arn:aws:s3:::b\(number % 7)*/*"],
                conditions: (0..<3).map { place in
                    PlainPolicy.Condition(
                        op: ["StringLike", "StringNotLike", "StringEquals"][(number + place) % 3],
                        key: "aws:PrincipalTag/k\((number * 5 + place) % 9)", values: ["v\(number % 4)*", "?\(place)*"])
                })
        }
        let thirty = (0..<30).map { statement($0) }
        #expect(try decide(thirty, thirty.reversed()).newAccess == false)
        _ = try decide(thirty, (0..<30).map { statement($0 + 3) })
        let mixed = (0..<30).map { statement($0, $0 % 3 != 2) }
        _ = try decide(mixed, mixed.enumerated().filter { $0.offset % 5 != 2 }.map(\.element))
        _ = try decide(thirty, [PlainPolicy.Statement(actions: ["s3:GetObject"], resources: ["arn:aws:s3:::b*/*"])])
    }

    @Test func aPuzzleOfConditions() throws {
        // Is every assignment of sixteen keys covered by some of eighty statements of three keys each? A hard question.
        var random = Seeded(11)
        func literal(_ key: Int, _ value: Bool) -> PlainPolicy.Condition {
            PlainPolicy.Condition(op: value ? "StringEquals" : "StringNotEquals", key: "aws:RequestTag/k\(key)", values: ["x"])
        }
        let clauses = (0..<80).map { _ in
            let keys = Array((0..<16).shuffled(using: &random).prefix(3))
            return PlainPolicy.Statement(
                actions: ["sqs:SendMessage"], resources: ["*"], conditions: keys.map { literal($0, random.chance(50)) })
        }
        _ = try decide(clauses, [PlainPolicy.Statement(actions: ["sqs:SendMessage"], resources: ["*"])])
    }

    /// One pigeon more than there are holes, each in a hole of its own: there is none, and the proof grows with every hole.
    private func pigeons(in holes: Int) throws -> Formula {
        func isIn(_ pigeon: Int, _ holes: [Int]) -> PlainPolicy.Condition {
            PlainPolicy.Condition(op: "StringEquals", key: "aws:RequestTag/p\(pigeon)", values: holes.map { "h\($0)" })
        }
        func set(_ conditions: [[PlainPolicy.Condition]]) throws -> PermissionSet {
            let statements = conditions.map { PlainPolicy.Statement(actions: ["s3:*"], resources: ["*"], conditions: $0) }
            return PermissionSet(StatementPool([try policy(statements)]))
        }
        let somewhere = try set([(0...holes).map { isIn($0, Array(0..<holes)) }])
        let pairs = (0...holes).flatMap { one in (0..<one).map { (one, $0) } }
        let together = pairs.flatMap { one, other in (0..<holes).map { [isIn(one, [$0]), isIn(other, [$0])] } }
        return somewhere.subtracting(try set(together)).formula
    }

    @Test func aPuzzleCostsItsBudgetAndNoMore() throws {
        let small = Budget(50_000)
        #expect(MemberQuestion(try pigeons(in: 3)).isEmpty(small) == .yes)
        #expect(!small.isSpent)
        let question = MemberQuestion(try pigeons(in: 9))
        for steps in [1_000, 50_000] {
            let budget = Budget(steps)
            #expect(question.isEmpty(budget) == .unknown)
            // The last step may be a large one.
            #expect(budget.isSpent && budget.left > -500)
        }
    }

    @Test func aQuestionLeavesOutWhatOtherActionsDo() throws {
        let one = try policy([PlainPolicy.Statement(actions: ["s3:GetObject"], resources: ["*"])])
        let many = try policy(
            ["s3:Get*", "s3:*Object", "sqs:*", "ec2:Run*", "*:List*"].enumerated().map { number, action in
                PlainPolicy.Statement(actions: [action], resources: ["arn:aws:s3:::b\(number)/*"])
            })
        let old = PermissionSet(StatementPool([many]))
        let difference = PermissionSet(StatementPool([one])).subtracting(old).formula
        #expect(Set(difference.narrowed.actionAtoms.map(\.pattern.text)) == ["s3:GetObject", "s3:Get*", "s3:*Object"])
        #expect(MemberQuestion(difference).isEmpty(Budget(10_000)) == .no)
        // Nothing bounds the actions of a complement.
        #expect(old.complement.formula.narrowed.actionAtoms.count == 5)
    }
}
