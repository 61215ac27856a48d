import Documents
import PolicyLanguage
import Testing

@testable import Reach

/// Policies that say whom they mean: who is granted counts.
@Suite struct ComparePrincipalTests {
    private func policy(_ statements: String..., kind: PolicyKind = .resource) throws -> Policy {
        let text = #"{"Version": "2012-10-17", "Statement": [\#(statements.joined(separator: ","))]}"#
        return try Policy(JSONDocument.parse(text, name: "policy.json").root, kind: kind)
    }

    private func allow(_ principal: String, condition: String = "{}", effect: String = "Allow", negated: Bool = false) -> String {
        #"{"Effect": "\#(effect)", "\#(negated ? "Not" : "")Principal": \#(principal), "Action": "s3:GetObject", "#
            + #""Resource": "arn:aws:s3:::b/*", "Condition": \#(condition)}"#
    }

    private func answer(_ old: String, _ new: String) throws -> (isNew: Bool?, who: [String?]) {
        let result = Comparison.compare(old: [try policy(old)], new: [try policy(new)])
        return (result.newAccess, result.regions.map(\.principal))
    }

    private static let account = #"{"AWS": "111122223333"}"#
    private static let root = #"{"AWS": "arn:aws:iam::111122223333:root"}"#
    private static let alice = #"{"AWS": "arn:aws:iam::111122223333:user/alice"}"#
    private static let role = #"{"AWS": "arn:aws:iam::111122223333:role/team/deploy"}"#
    private static let session = #"{"AWS": "arn:aws:sts::111122223333:assumed-role/deploy/kiro"}"#
    private static let other = #"{"AWS": "arn:aws:iam::444455556666:role/ci"}"#
    private static let service = #"{"Service": "cloudtrail.amazonaws.com"}"#
    private static let canonical = #"{"CanonicalUser": "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"}"#

    @Test(
        arguments: [
            (account, root, nil), (root, account, nil), (account, alice, nil), (#""*""#, alice, nil), (#""*""#, service, nil),
            (role, session, nil), (canonical, canonical, nil), (#"{"AWS": "*"}"#, #""*""#, nil),
            (alice, account, "arn:aws:iam::111122223333:role/example"), (account, #""*""#, "*"),
            (alice, other, "arn:aws:iam::444455556666:role/ci"), (account, service, "cloudtrail.amazonaws.com"),
            (session, role, "arn:aws:iam::111122223333:role/team/deploy"),
            (#""*""#, canonical, nil), (account, canonical, "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"),
            (#"{"Service": "ec2.amazonaws.com"}"#, service, "cloudtrail.amazonaws.com"),
            (#"{"AWS": "AROAEXAMPLEID1"}"#, #"{"AWS": "AROAEXAMPLEID2"}"#, "arn:aws:iam::210987654321:role/example"),
        ] as [(String, String, String?)]) func principalsCompareExactly(old: String, new: String, who: String?) throws
    {
        let result = try answer(allow(old), allow(new))
        #expect(result.isNew == (who != nil))
        #expect(result.who == (who.map { [$0] } ?? []))
    }

    @Test(arguments: [#"{"AWS": "arn:aws:iam::11112222333344:root"}"#, #"{"AWS": "11112222333344"}"#])
    func aProofOverNobodyIsNone(nobody: String) throws {
        let result = Comparison.compare(old: [try policy(allow(Self.account))], new: [try policy(allow(nobody))])
        #expect(result.newAccess == nil)
        #expect(result.gaps.map(\.reason).contains { $0.contains("is nobody") })
    }

    /// Resource control policies reach unsigned requests too, which do not have `aws:PrincipalIsAWSService`.
    @Test func resourceControlPoliciesBindTheUnsigned() throws {
        func deny(_ op: String) throws -> Policy {
            try policy(
                allow(#""*""#, condition: #"{"\#(op)": {"aws:PrincipalIsAWSService": "false"}}"#, effect: "Deny"),
                kind: .resourceControl)
        }
        let loosened = Comparison.compare(old: [try deny("BoolIfExists")], new: [try deny("Bool")])
        #expect(loosened.regions.map(\.principal) == ["*"])
        #expect(Comparison.compare(old: [try deny("Bool")], new: [try deny("BoolIfExists")]).newAccess == false)
    }

    /// `arn:aws:s3:::*` holds buckets, objects, and the actions of S3 that act on no bucket.
    @Test func noRegionIsInvented() throws {
        func give(_ action: String, _ resource: String) throws -> Policy {
            try policy(#"{"Effect": "Allow", "Action": "\#(action)", "Resource": "\#(resource)"}"#, kind: .identity)
        }
        let objects = try give("s3:GetObject", "arn:aws:s3:::*/*")
        #expect(Comparison.compare(old: [objects], new: [try give("s3:GetObject", "arn:aws:s3:::*")]).newAccess == false)
        let lists = Comparison.compare(old: [], new: [try give("s3:ListAllMyBuckets", "arn:aws:s3:::*")])
        #expect(lists.regions.map { $0.resourcePattern?.text } == ["arn:aws:s3:::*"])
    }

    @Test func everyNewPrincipalIsARegion() throws {
        let both = #"{"AWS": ["arn:aws:iam::444455556666:role/ci", "arn:aws:iam::777788889999:user/x", "111122223333"]}"#
        #expect(
            try answer(allow(Self.account), allow(both)).who
                == ["arn:aws:iam::444455556666:role/ci", "arn:aws:iam::777788889999:user/x"]
        )
        // Ten thousand accounts that are treated alike are one question.
        let many = (0..<10_000).map { "\"\(100_000_000_000 + $0)\"" }.joined(separator: ",")
        #expect(try answer(allow(#"{"AWS": [\#(many)]}"#), allow(#"{"AWS": [\#(many)]}"#)).isNew == false)
        #expect(try answer(allow(#"{"AWS": [\#(many)]}"#), allow(#"{"AWS": [\#(many), "777788889999"]}"#)).isNew == true)
    }

    @Test func whoAsksAndTheKeysItBringsAgree() throws {
        let isAccount = #"{"StringEquals": {"aws:PrincipalAccount": "111122223333"}}"#
        #expect(try answer(allow(Self.account), allow(#"{"AWS": "*"}"#, condition: isAccount)).isNew == false)
        #expect(try answer(allow(#"{"AWS": "*"}"#, condition: isAccount), allow(Self.account)).isNew == false)
        #expect(try answer(allow(Self.other), allow(#"{"AWS": "*"}"#, condition: isAccount)).isNew == true)
        let isAdmin = #"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/admin-*"}}"#
        #expect(try answer(allow(Self.account), allow(#"{"AWS": "*"}"#, condition: isAdmin)).isNew == false)
        #expect(try answer(allow(Self.account, condition: isAdmin), allow(Self.account)).isNew == true)
        let result = Comparison.compare(old: [], new: [try policy(allow(#"{"AWS": "*"}"#, condition: isAdmin))])
        let region = try #require(result.regions.first)
        #expect(region.principal?.hasPrefix("arn:aws:iam::111122223333:role/admin-") == true)
        #expect(region.witness.context["aws:PrincipalArn"] == .single(region.principal ?? ""))
        // A user's tag variable is no one else's.
        let user = #"{"StringEquals": {"aws:PrincipalType": "User"}}"#
        #expect(try answer(allow(Self.alice), allow(Self.role, condition: user)).isNew == false)
    }

    @Test func notPrincipal() throws {
        #expect(try answer(allow(Self.alice), allow(Self.alice, negated: true)).isNew == true)
        let listed = #"{"AWS": ["arn:aws:iam::111122223333:user/alice", "111122223333"]}"#
        let denied = allow(#""*""#) + "," + allow(listed, effect: "Deny", negated: true)
        // The root user of a listed account is spared, too.
        #expect(try answer(allow(Self.alice), denied).who == ["arn:aws:iam::111122223333:root"])
        #expect(try answer(denied, allow(Self.alice)).isNew == false)
        #expect(try answer(denied, allow(Self.account)).isNew == true)
        // Without her account a Deny spares nobody, not even her.
        let denying = allow(#""*""#) + "," + allow(Self.alice, effect: "Deny", negated: true)
        #expect(try answer(denying, allow(Self.alice)).isNew == true)
        #expect(try answer(allow(Self.other), denying).isNew == false)
    }

    @Test func partsOfAccountNumbers() throws {
        func like(_ text: String) -> String {
            allow(#"{"AWS": "*"}"#, condition: #"{"StringLike": {"aws:PrincipalAccount": "\#(text)"}}"#)
        }
        #expect(try answer(like("11*"), like("111*")).isNew == false)
        #expect(try answer(like("111*"), like("11*")).isNew == true)
    }

    @Test func trustPolicies() throws {
        func trust(_ principal: String, _ action: String, _ condition: String = "{}") throws -> Policy {
            try policy(
                #"{"Effect": "Allow", "Principal": \#(principal), "Action": "\#(action)", "Condition": \#(condition)}"#,
                kind: .trust)
        }
        let provider = #"{"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}"#
        func subject(_ text: String) -> String { #"{"StringLike": {"token.actions.githubusercontent.com:sub": "\#(text)"}}"# }
        let action = "sts:AssumeRoleWithWebIdentity"
        let wide = try trust(provider, action, subject("repo:org/*"))
        let narrow = try trust(provider, action, subject("repo:org/app:*"))
        #expect(Comparison.compare(old: [wide], new: [narrow]).newAccess == false)
        let region = try #require(Comparison.compare(old: [narrow], new: [wide]).regions.first)
        #expect(region.witness.resource.text.contains(":role/"))
        // Nobody takes a role over unsigned, and a provider's users only by the calls that are theirs.
        let anybody = try #require(Comparison.compare(old: [], new: [try trust(#""*""#, "sts:AssumeRole")]).regions.first)
        #expect(anybody.principal != "*")
        #expect(Comparison.compare(old: [], new: [try trust(provider, "sts:AssumeRole")]).newAccess == false)
    }

    @Test func aResourceControlPolicyOnlyTakesAway() throws {
        func deny(_ action: String) throws -> Policy {
            try policy(
                #"{"Effect": "Deny", "Principal": "*", "Action": "\#(action)", "Resource": "*"}"#, kind: .resourceControl)
        }
        #expect(Comparison.compare(old: [try deny("s3:Get*")], new: [try deny("s3:*")]).newAccess == false)
        let lost = Comparison.compare(old: [try deny("s3:*")], new: [try deny("s3:Get*")])
        #expect(lost.newAccess == true)
        #expect(lost.regions.first?.otherStatement?.statement.index == 0)
        // These services have no resource control policies.
        #expect(Comparison.compare(old: [try deny("ec2:*")], new: [try deny("s3:*"), try deny("ec2:Start*")]).newAccess == false)
    }
}
