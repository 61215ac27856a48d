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

    /// The registry's policy stands beside the services, RAM's by itself, and that of an API speaks of it by another ARN.
    @Test func policiesThatAreKeptElsewhereAreRead() throws {
        func policy(_ resource: String) -> String {
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "999988887777"}, "Action": "*", "Resource": "\#(resource)"}]}"#
        }
        let catalog = "arn:aws:glue:eu-west-1:111122223333:catalog"
        let evidence = try Folder(
            Self.role + [
                ("\(Self.account)/ecr-registry-policy.eu-west-1.json", policy("*")),
                (
                    "\(Self.account)/apigateway/eu-west-1/restapis/a1/metadata.json",
                    #"{"arn": "arn:aws:apigateway:eu-west-1::/restapis/a1"}"#
                ),
                ("\(Self.account)/apigateway/eu-west-1/restapis/a1/policy.json", policy("*")),
                ("\(Self.account)/glue/eu-west-1/catalog/metadata.json", #"{"arn": "\#(catalog)"}"#),
                ("\(Self.account)/glue/eu-west-1/catalog/policy.json", policy("*")),
                (
                    "\(Self.account)/ram/eu-west-1/glue.json",
                    #"{"arn": "\#(catalog)", "shares": [], "policy": \#(policy(catalog))}"#
                ),
            ]
        ).read()
        #expect(evidence.gaps == [])
        #expect(
            evidence.directory.resourcePolicies.arns == [
                "arn:aws:ecr:eu-west-1:111122223333:registry", "arn:aws:execute-api:eu-west-1:111122223333:a1", catalog,
            ])
        guard case .policy(let bound) = evidence.directory.resourcePolicies.policy(governing: ResourceName(catalog)) else {
            Issue.record("no policy")
            return
        }
        #expect(bound.policy.statements.count == 2)
    }

    /// The nearest level that assigns something counts; a type that is off means nothing.
    @Test(arguments: [("true", true), ("false", false)])
    func theOrganisationsPoliciesBlockPublicAccess(isOn: String, isBlocked: Bool) throws {
        func attached(_ ids: String...) -> String {
            let arns = ids.map { #""arn:aws:organizations::777788889999:policy/o-a1b2c3d4e5/s3_policy/\#($0)""# }
            return #""scps": [], "rcps": [], "s3Policies": [\#(arns.joined(separator: ", "))]"#
        }
        func setting(_ value: String) -> String {
            #"{"s3_attributes": {"public_access_block_configuration": {"@@assign": "\#(value)"}}}"#
        }
        let evidence = try Folder(
            Self.role + [
                (
                    "\(Self.organization)/metadata.json",
                    #"{"id": "o-a1b2c3d4e5", "rootOu": "r-ab12", "rootAccountId": "777788889999", "features": {"SERVICE_CONTROL_POLICY": false, "S3_POLICY": \#(isOn)}}"#
                ),
                ("\(Self.organization)/accounts.json", #"{"111122223333": {"ou": "ou-ab12-11111111", \#(attached())}}"#),
                (
                    "\(Self.organization)/ous.json",
                    #"{"r-ab12": {\#(attached("p-None0001"))}, "ou-ab12-11111111": {"parent": "r-ab12", \#(attached("p-Block001"))}}"#
                ),
                ("\(Self.organization)/s3-policies/p-none0001/policy.json", setting("none")),
                ("\(Self.organization)/s3-policies/p-block001/policy.json", setting("all")),
            ]
        ).read()
        #expect(evidence.gaps == [])
        #expect(evidence.directory.sharing.organizationBlocks == (isBlocked ? ["111122223333"] : []))
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
            ("s3/data/policy.json", policy, "`metadata.json`, which says of what it is, is missing"),
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
