import Documents
import PolicyLanguage
import Testing

@testable import Reach

/// Documents are compared caller by caller: the answers agree with asking every caller for every action.
@Suite struct DocumentComparisonTests {
    private static let actions = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]
    private static let account = "111122223333"
    private static let role = "arn:aws:iam::111122223333:role/p/r"
    private static let session = "arn:aws:sts::111122223333:assumed-role/r/s"
    private static let user = "arn:aws:iam::444455556666:user/u"
    private static let entries = ["*", account, role, session, user, "444455556666"]

    /// A statement of a trust or resource policy, as plain values.
    private struct Plain {
        let allows: Bool
        let isNegated: Bool
        let principals: Set<String>
        let actions: Set<String>

        var text: String {
            let names = principals.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
            let list = actions.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
            return
                #"{"Effect": "\#(allows ? "Allow" : "Deny")", "\#(isNegated ? "NotPrincipal" : "Principal")": {"AWS": [\#(names)]}, "#
                + #""Action": [\#(list)]}"#
        }

        func meets(_ caller: Caller, _ names: Set<String>, _ action: String) -> Bool {
            guard actions.contains(action) else { return false }
            if isNegated, principals.contains("*") { return false }
            // A Deny spares only those of whom every name is listed.
            if isNegated, !allows { return caller.spared.map { !$0.isSubset(of: principals) } ?? true }
            return principals.isDisjoint(with: names) == isNegated
        }
    }

    /// By what names a caller is met, all of them and those that are its own, and which spare it if all are listed.
    private struct Caller {
        let all: Set<String>
        let own: Set<String>
        let spared: Set<String>?
    }

    private static let callers = [
        Caller(all: ["*"], own: ["*"], spared: nil),
        Caller(all: ["*", account], own: ["*", account], spared: [account]),
        Caller(all: ["*", account], own: ["*", account], spared: nil),
        Caller(all: ["*", "444455556666"], own: ["*", "444455556666"], spared: ["444455556666"]),
        Caller(all: ["*", "444455556666"], own: ["*", "444455556666"], spared: nil),
        Caller(all: ["*", account, role], own: ["*", role], spared: nil),
        Caller(all: ["*", account, role, session], own: ["*", session], spared: [account, role, session]),
        Caller(all: ["*", "444455556666", user], own: ["*", user], spared: ["444455556666", user]),
    ]

    /// What a document gives, and what it denies, by caller, way of naming and action.
    private func given(_ document: [Plain]) -> (allowed: [Bool], denied: [Bool]) {
        var allowed: [Bool] = []
        var denied: [Bool] = []
        for caller in Self.callers {
            for action in Self.actions {
                let isDenied = document.contains { !$0.allows && $0.meets(caller, caller.all, action) }
                for names in [caller.all, caller.own] {
                    allowed.append(!isDenied && document.contains { $0.allows && $0.meets(caller, names, action) })
                    denied.append(isDenied)
                }
            }
        }
        return (allowed, denied)
    }

    private func document(_ random: inout Seeded) -> [Plain] {
        (0...random.below(3)).map { _ in
            Plain(
                allows: random.chance(65), isNegated: random.chance(12), principals: Set(random.some(Self.entries, 1...3)),
                actions: Set(random.some(Self.actions, 1...2)))
        }
    }

    private func policy(_ document: [Plain], _ kind: PolicyKind) throws -> Policy {
        let text = #"{"Version": "2012-10-17", "Statement": [\#(document.map(\.text).joined(separator: ", "))]}"#
        return try Policy(JSONDocument.parse(text, name: "p.json").root, kind: kind)
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func agreesWithAskingEveryCaller(_ seed: UInt64) throws {
        var random = Seeded(seed)
        for _ in 0..<40 {
            let old = document(&random)
            // Half of the pairs are near to one another.
            var new = random.chance(50) ? document(&random) : old
            if random.chance(50), let extra = document(&random).first { new.append(extra) }
            if random.chance(30) { new.remove(at: random.below(new.count)) }
            let (before, after) = (given(old), given(new))
            for kind in [PolicyKind.trust, .resource] {
                let result = DocumentComparison.compare(old: try policy(old, kind), new: try policy(new, kind))
                #expect(result.gaps.isEmpty)
                let grants = zip(before.allowed, after.allowed).contains { !$0 && $1 }
                let pair = "\(old.map(\.text)) \(new.map(\.text))"
                #expect(result.news.contains { $0.cause == .granted } == grants, "\(pair)")
                if kind == .trust { continue }
                let undenies = zip(before.denied, after.denied).contains { $0 && !$1 }
                // A denial that is gone is told once: with the grant that it gives way to, or by itself.
                #expect(!result.news.isEmpty == (grants || undenies), "\(pair)")
            }
        }
    }

    @Test func statementsAreUnchangedNarrowedOrNew() throws {
        func policy(_ statements: String) throws -> Policy {
            try Policy(JSONDocument.parse(#"{"Statement": [\#(statements)]}"#, name: "p.json").root, kind: .resource)
        }
        func statement(_ effect: String, _ action: String, _ principals: String) -> String {
            #"{"Effect": "\#(effect)", "Action": \#(action), "Resource": "*", "Principal": {"AWS": \#(principals)}}"#
        }
        let old = try policy(
            statement("Allow", #""s3:Get*""#, #"["111122223333", "444455556666"]"#) + ", "
                + statement("Deny", #"["s3:PutObject", "s3:DeleteObject"]"#, #""*""#))
        let new = try policy(
            [
                statement("Allow", #"["s3:get*"]"#, #"["444455556666", "111122223333"]"#),
                statement("Allow", #""s3:GetObject""#, #""444455556666""#), statement("Allow", #""s3:GetObject""#, #""*""#),
                statement("Allow", #""s3:PutObject""#, #""111122223333""#),
                statement("Deny", #"["s3:DeleteObject", "s3:PutObject"]"#, #""*""#), statement("Deny", #""s3:PutObject""#, #""*""#),
            ].joined(separator: ", "))
        #expect(
            StatementChange.of(new, since: [old])
                == [.unchanged, .narrowed, .newOrWidened, .newOrWidened, .unchanged, .newOrWidened])
        #expect(StatementChange.of(new, since: []) == Array(repeating: .newOrWidened, count: 6))
    }
}
