import Authorization
import Catalogue
import Documents
import PolicyLanguage
import Testing

@testable import Reach

/// Policies that list thousands of actions: a search sees classes of them, and answers as it does without.
@Suite struct ActionClassTests {
    private static let names: [String] = {
        let catalogue = ActionCatalogue.standard
        return stride(from: 0, to: catalogue.actionCount, by: 40).map(catalogue.name(ofAction:))
    }()

    private static func list(_ names: some Sequence<String>) -> String {
        names.map { "\"\($0)\"" }.joined(separator: ", ")
    }

    private static func policy(_ statements: String...) throws -> Policy {
        let text = #"{"Version": "2012-10-17", "Statement": [\#(statements.joined(separator: ", "))]}"#
        return try Policy(JSONDocument.parse(text, name: "p.json").root, kind: .identity)
    }

    private static func allow(_ names: some Sequence<String>, on resource: String = "*") -> String {
        #"{"Effect": "Allow", "Action": [\#(list(names))], "Resource": "\#(resource)"}"#
    }

    @Test func aLongListIsComparedByClasses() throws {
        let old = try Self.policy(Self.allow(Self.names), Self.allow(["s3:GetBucket*"], on: "arn:aws:s3:::a"))
        let fewer = try Self.policy(Self.allow(Self.names.dropLast(60)))
        #expect(Comparison.compare(old: [old], new: [fewer]).newAccess == false)
        let added = ["iam:PassRole", "kms:Decrypt", "app:Own"].filter { !Self.names.contains($0) }
        let more = try Self.policy(Self.allow(Self.names + added))
        let found = Comparison.compare(old: [old], new: [more])
        #expect(found.gaps.isEmpty)
        #expect(Set(found.regions.map(\.witness.action.text)) == Set(added))
        let back = Comparison.compare(old: [more], new: [try Self.policy(Self.allow(Self.names.prefix(200), on: "arn:aws:s3:::*"))])
        #expect(back.newAccess == false)
    }

    /// A class that a wildcard or a single action cuts through is still told exactly.
    @Test(arguments: [
        ("s3:Get*", "s3:GetObject", false), ("s3:Get*", "s3:PutObject", true), ("ec2:*", "s3:DeleteBucket", true),
        ("s3:*", "s3:DeleteBucket", false),
    ]) func aClassIsCutByPatterns(_ denied: String, _ action: String, _ isNew: Bool) throws {
        let names = ["s3:GetObject", "s3:PutObject", "s3:DeleteBucket", "s3:ListBucket", "ec2:RunInstances"]
        let old = try Self.policy(Self.allow(names.filter { $0 != action }))
        let new = try Self.policy(Self.allow(names), #"{"Effect": "Deny", "Action": "\#(denied)", "Resource": "*"}"#)
        let found = Comparison.compare(old: [old], new: [new])
        #expect(found.newAccess == isNew)
        if isNew { #expect(found.regions.map(\.witness.action.text) == [action]) }
    }

    /// AWS's reference calls both keys lists; the second is tested as one value in AWS's own policies, and such a test gives something.
    @Test(arguments: [("aws:TagKeys", false), ("events:detail-type", true)])
    func aTestOfOneValueGivesNothingOnAList(key: String, isNew: Bool) throws {
        let new = try Self.policy(
            #"{"Effect": "Allow", "Action": "events:PutRule", "Resource": "*", "Condition": {"StringEquals": {"\#(key)": "a"}}}"#)
        #expect(Comparison.compare(old: [try Self.policy(Self.allow(["s3:*"]))], new: [new]).newAccess == isNew)
    }

    @Test func aLongListIsPrinted() throws {
        let policy = try Self.policy(Self.allow(Self.names), Self.allow(["apigateway:GET"], on: "arn:aws:apigateway:*::/apis/*"))
        let caller = try #require(Caller("arn:aws:iam::111122223333:user/x", action: Action("")))
        let known = Context(closed: false)
        let layers = LayeredStatements(caller, PolicySet(identity: [policy]), CallerIdentity(), known)
        guard case .text(let text, _) = EquivalentPolicy.print(layers, known, 4_000_000) else {
            Issue.record("it was not printed")
            return
        }
        let printed = try Policy(JSONDocument.parse(text, name: "printed").root, kind: .identity)
        #expect(
            Set(printed.statements.flatMap(\.actions.patterns).map { $0.text.lowercased() })
                == Set((Self.names + ["apigateway:GET"]).map { $0.lowercased() }))
    }

    // MARK: keys that only some actions have

    private static func held(_ statements: String...) throws -> Set<String> {
        let text = #"{"Version": "2012-10-17", "Statement": [\#(statements.joined(separator: ", "))]}"#
        let policy = try Policy(JSONDocument.parse(text, name: "p").root, kind: .identity)
        let caller = try #require(Caller("arn:aws:iam::111122223333:user/x", action: Action("")))
        let finder = HeldActionsFinder()
        let found = finder.held(by: caller, PolicySet(identity: [policy]), known: Context(closed: false))
        return Set(found.held.map(finder.name(of:)))
    }

    @Test func aKeyGoesWithItsActions() throws {
        let passed = #""Condition": {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}"#
        #expect(try Self.held(#"{"Effect": "Allow", "Action": "*", "Resource": "*", \#(passed)}"#) == ["iam:PassRole"])
        // Denied unless the key says so: whoever cannot have it is denied.
        let other = passed.replacing("StringEquals", with: "StringNotEquals")
        let both = try Self.held(
            #"{"Effect": "Allow", "Action": ["s3:*", "iam:PassRole"], "Resource": "*"}"#,
            #"{"Effect": "Deny", "Action": "*", "Resource": "*", \#(other)}"#)
        #expect(both == ["iam:PassRole"])
        let absent = #""Condition": {"Null": {"s3:prefix": "true"}}"#
        let lists = try Self.held(#"{"Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": "*", \#(absent)}"#)
        #expect(lists == ["s3:GetObject", "s3:ListBucket"])
    }

    // MARK: root users

    @Test func noBucketPolicyKeepsItsOwnersRootOut() throws {
        let policy = try Policy(
            JSONDocument.parse(
                #"{"Statement": {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}}"#, name: "b"
            ).root, kind: .resource)
        let root = Caller.root(account: "111122223333")
        let known = Context(closed: false)
        let set = PrincipalReach(root, PolicySet(resource: policy), known: known).set
        for (action, expected) in [("s3:DeleteBucketPolicy", Truth.yes), ("s3:GetObject", .no)] {
            let resource = ResourceName(action == "s3:GetObject" ? "arn:aws:s3:::b/x" : "arn:aws:s3:::b")
            let request = Request(caller: root, action: Action(action), resource: resource, context: Context(closed: true))
            #expect((Authorizer(PolicySet(resource: policy)).verdict(request) == .allowed) == (expected == .yes))
            #expect(set.contains(Witness(action: request.action, resource: resource, context: request.context)) == expected)
        }
    }

    /// A session of AssumeRoot has nothing but its task policy.
    @Test func aRootSessionHoldsItsTaskPolicy() throws {
        var known = Context(closed: false)
        known["aws:AssumedRoot"] = .single("true")
        let root = Caller.root(account: "111122223333")
        let task = try Policy(
            JSONDocument.parse(
                #"{"Statement": {"Effect": "Allow", "Action": "s3:DeleteBucketPolicy", "Resource": "*"}}"#, name: "t"
            ).root, kind: .session)
        let finder = HeldActionsFinder()
        #expect(finder.held(by: root, PolicySet(), known: known).held.isEmpty)
        let held = finder.held(by: root, PolicySet(session: [task]), known: known).held
        #expect(held.map(finder.name(of:)) == ["s3:DeleteBucketPolicy"])
        #expect(
            PrincipalReach(root, PolicySet(), known: known).set.subtracting(
                PermissionSet(PrincipalReach(root, PolicySet(), known: known).alwaysAllowed)
            ).isEmpty() == .yes)
    }
}
