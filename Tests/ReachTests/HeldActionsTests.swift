import Authorization
import Catalogue
import Documents
import PolicyLanguage
import Testing

@testable import Reach

/// What a caller holds, told from sets, against a search for each action alone.
@Suite struct HeldActionsTests {
    private let catalogue = ActionCatalogue.standard

    /// Requests of one action on resources of its kinds.
    static func requests(of name: String) throws -> PermissionSet {
        let action = PermissionSet(Formula(ActionPattern(name)))
        let types = try #require(ActionCatalogue.standard.action(named: name)).resourceTypes
        func formula(_ pattern: String) -> Formula {
            Formula(ARNPattern(pattern, variables: false, short: .padded, spans: false), known: Context(closed: true))
        }
        var kinds = types.flatMap(\.type.arnPatterns).map { pattern in
            // No bucket's name has a slash.
            pattern == "arn:*:s3:::*" ? .conjunction([formula(pattern), !formula("arn:*:s3:::*/*")]) : formula(pattern)
        }
        if !types.contains(where: \.isRequired), types.isEmpty || !name.hasPrefix("s3:") { kinds.append(.atom(.noResource)) }
        return action.intersection(PermissionSet(.disjunction(kinds)))
    }

    @Test(arguments: [301, 302, 303] as [UInt64]) func agreesWithASearchForEachAction(seed: UInt64) throws {
        var generator = LayerGenerator(seed: seed)
        let names = [
            "s3:GetObject", "s3:PutObject", "s3:DeleteBucket", "s3:ListAllMyBuckets", "sqs:SendMessage", "sns:Publish",
            "dynamodb:DeleteTable", "lambda:InvokeFunction", "ec2:RunInstances", "ec2:DescribeInstances", "s3:ListBucket",
        ]
        let domains = try names.map { try Self.requests(of: $0) }
        let finder = HeldActionsFinder()
        let universe = ActionUniverse(catalogue, patterns: EmptyCollection())
        var (held, lost) = (0, 0)
        for _ in 0..<60 {
            guard let caller = generator.caller() else { continue }
            var policies = try generator.policySet()
            (policies.resource, policies.resourceControl) = (nil, nil)
            let known = Context(closed: false)
            let found = finder.held(by: caller, policies, known: known)
            let all = PrincipalReach(caller, policies, known: known, resourceAccount: "111111111111").set
            for (name, domain) in zip(names, domains) {
                let id = try #require(catalogue.actionID(named: name))
                // `s3:max-keys` goes with lists alone.
                let reach = PermissionSet(all.formula.without(BoundKeys(all.formula, in: universe).absent(from: id)))
                let isEmpty = reach.intersection(domain).isEmpty()
                if found.undecided.contains(id) || isEmpty == .unknown { continue }
                #expect(Truth(found.held.contains(id)) == !isEmpty, "\(name) for \(caller) under \(policies)")
                if isEmpty == .yes { lost += 1 } else { held += 1 }
                if found.unrestricted.contains(id) {
                    #expect(domain.isSubset(of: reach) == .yes, "\(name) is not unrestricted for \(caller) under \(policies)")
                }
            }
        }
        #expect(held > 50)
        #expect(lost > 50)
    }

    @Test func rowsCountByServiceAndLevel() throws {
        let text =
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["sqs:*", "s3:GetObject"], "Resource": "*"}]}"#
        let policy = try Policy(JSONDocument.parse(text, name: "p").root, kind: .identity)
        let caller = try #require(Caller("arn:aws:iam::111122223333:role/r", action: Action("")))
        let finder = HeldActionsFinder()
        let held = finder.held(by: caller, PolicySet(identity: [policy]), known: Context(closed: false))
        let rows = finder.rows(held)
        #expect(held.held == held.unrestricted)
        #expect(rows.filter { $0.service == "s3" }.map { [$0.level == .read ? 1 : 0, $0.held, $0.unrestricted] } == [[1, 1, 1]])
        let sqs = try #require(catalogue.actionIDs(ofService: "sqs"))
        #expect(rows.filter { $0.service == "sqs" }.reduce(0) { $0 + $1.held } == sqs.count)
        #expect(rows.allSatisfy { $0.held <= $0.existing })
        #expect(held.grants.map(\.actions.count) == [sqs.count + 1])
    }

    @Test func actionsOnlyOnKindsOfResourceThatTheyHave() throws {
        let text =
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*"}]}"#
        let policy = try Policy(JSONDocument.parse(text, name: "p").root, kind: .identity)
        let caller = try #require(Caller("arn:aws:iam::111122223333:role/r", action: Action("")))
        let held = HeldActionsFinder().held(by: caller, PolicySet(identity: [policy]), known: Context(closed: false)).held
        func holds(_ name: String) throws -> Bool { held.contains(try #require(catalogue.actionID(named: name))) }
        #expect(try holds("s3:GetObject"))
        #expect(try holds("s3:DeleteObject"))
        #expect(try !holds("s3:DeleteBucket"))
        #expect(try !holds("s3:ListAllMyBuckets"))
    }
}
