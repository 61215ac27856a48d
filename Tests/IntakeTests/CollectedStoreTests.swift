import Documents
import PolicyLanguage
import Principals
import Testing
import TestSupport

@testable import Intake

/// The store that iam-collect writes.
@Suite struct CollectedStoreTests {
    static let policy = #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}"#
    static let trust =
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}]}"#
    static let account = "store/aws/aws/accounts/111122223333"
    static let organization = "store/aws/aws/organizations/o-a1b2c3d4e5"

    static let role: [(String, String)] = [
        (
            "\(account)/iam/role/deploy/metadata.json",
            #"{"arn": "arn:aws:iam::111122223333:role/Deploy", "name": "Deploy", "id": "AROADEPLOY", "path": "/"}"#
        ),
        ("\(account)/iam/role/deploy/trust-policy.json", trust),
        ("\(account)/iam/role/deploy/inline-policies.json", #"[{"PolicyName": "work", "PolicyDocument": \#(policy)}]"#),
        ("\(account)/iam/role/deploy/managed-policies.json", #"["arn:aws:iam::111122223333:policy/more"]"#),
        ("\(account)/iam/role/deploy/tags.json", #"{"team": "a"}"#),
        (
            "\(account)/iam/policy/more/metadata.json",
            #"{"arn": "arn:aws:iam::111122223333:policy/more", "name": "more", "defaultVersionId": "v3"}"#
        ),
        ("\(account)/iam/policy/more/current-policy.json", policy),
    ]

    @Test func rolesAndPoliciesAreRead() throws {
        let evidence = try Folder(Self.role).read()
        #expect(evidence.gaps == [])
        let role = try #require(evidence.directory.role("arn:aws:iam::111122223333:role/Deploy"))
        #expect(role.facts.inline.map(\.name) == ["work"])
        #expect(role.facts.attached.map(\.arn) == ["arn:aws:iam::111122223333:policy/more"])
        #expect(role.tags == [Tag(key: "team", value: "a")])
        #expect(evidence.files.allSatisfy { $0.kind == "iam-collect iam" })
    }

    @Test func resourcesBringTheirAccountPolicyAndBlock() throws {
        let evidence = try Folder(
            Self.role + [
                ("\(Self.account)/s3/data/metadata.json", #"{"arn": "arn:aws:s3:::data", "name": "data", "region": "eu-west-1"}"#),
                ("\(Self.account)/s3/data/policy.json", Self.policy),
                ("\(Self.account)/s3/data/bpa.json", #"{"RestrictPublicBuckets": true}"#),
                ("\(Self.account)/s3-bpa.json", #"{"IgnorePublicAcls": true}"#),
                ("store/aws/aws/indexes/buckets-to-accounts.json", "{}"),
            ]
        ).read()
        #expect(evidence.gaps == [])
        #expect(evidence.directory.resourcePolicies.arns == ["arn:aws:s3:::data"])
        #expect(evidence.directory.owner(of: ResourceName("arn:aws:s3:::data")) == "111122223333")
        let block = try #require(evidence.directory.sharing.publicAccessBlock(ofBucket: "data", in: "111122223333"))
        #expect(block.restrictPublicBuckets && block.ignorePublicACLs)
    }

    @Test func theOrganisationIsPutTogether() throws {
        let evidence = try Folder(
            Self.role + [
                (
                    "\(Self.organization)/metadata.json",
                    #"{"id": "o-a1b2c3d4e5", "rootOu": "r-ab12", "rootAccountId": "777788889999"}"#
                ),
                (
                    "\(Self.organization)/accounts.json",
                    #"{"111122223333": {"ou": "ou-ab12-11111111", "scps": ["arn:aws:organizations::777788889999:policy/o-a1b2c3d4e5/service_control_policy/p-Guard001"], "rcps": []}}"#
                ),
                (
                    "\(Self.organization)/ous.json",
                    #"{"r-ab12": {"scps": ["arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess"], "rcps": []}, "ou-ab12-11111111": {"parent": "r-ab12", "scps": ["arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess"], "rcps": []}}"#
                ),
                ("\(Self.organization)/scps/p-guard001/metadata.json", #"{"name": "guard"}"#),
                ("\(Self.organization)/scps/p-guard001/policy.json", Self.policy),
            ]
        ).read()
        #expect(evidence.gaps == [])
        let organization = try #require(evidence.directory.organization(of: "111122223333"))
        #expect(organization.path(ofAccount: "111122223333") == "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/")
        let levels = try #require(organization.levels(ofAccount: "111122223333", kind: .serviceControl))
        #expect(levels.missing.isEmpty)
        #expect(levels.levels.last?.policies.map(\.name) == ["guard"])
    }

    @Test(
        arguments: [
            ("iam/role/r/metadata.json", "{", ""),
            (
                "iam/role/r/metadata.json", #"{"arn": "arn:aws:iam::111122223333:role/r", "name": "r"}"#,
                "without its trust-policy.json"
            ),
            (
                "iam/policy/p/metadata.json", #"{"arn": "arn:aws:iam::111122223333:policy/p", "name": "p"}"#,
                "without its current-policy.json"
            ),
        ])
    func whatIsBrokenIsAGap(path: String, text: String, reason: String) throws {
        let gaps = try Folder([("\(Self.account)/\(path)", text)]).read().gaps
        #expect(gaps.count == 1)
        #expect(gaps.first?.reason.contains(reason) ?? false, "\(gaps)")
    }

    @Test(arguments: [
        "aws/accounts/111122223333/iam/x.json", "logs/aws/aws/accounts/abc/x.json", "a/aws/aws/accounts/111122223333/x.txt",
    ])
    func otherFoldersAreNone(path: String) {
        #expect(CollectedStore.place(of: path) == nil)
    }
}
