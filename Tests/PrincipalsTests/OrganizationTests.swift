import Documents
import PolicyLanguage
import Testing

@testable import Principals

@Suite struct OrganizationTests {
    static let deny = #"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#
    static let denyAll =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}]}"#

    static let combined = #"""
        {"version": 1, "id": "o-a1b2c3d4e5", "managementAccount": "777788889999",
         "root": {"id": "r-ab12", "name": "Root", "serviceControlPolicies": ["p-FullAWSAccess"], "resourceControlPolicies": [],
           "units": [{"id": "ou-ab12-11111111", "name": "Work",
             "serviceControlPolicies": ["p-FullAWSAccess", "p-guard000"], "resourceControlPolicies": ["p-fence000"],
             "accounts": [{"id": "111122223333", "name": "dev"}]}],
           "accounts": [{"id": "777788889999", "name": "management"}]},
         "policies": [
          {"id": "p-guard000", "name": "guard", "type": "SERVICE_CONTROL_POLICY", "content": \#(deny)},
          {"id": "p-fence000", "name": "fence", "type": "RESOURCE_CONTROL_POLICY",
           "content": "\#(denyAll.replacing("\"", with: "\\\""))"}]}
        """#

    static func described(_ id: String, _ name: String, _ type: String, _ content: String) -> String {
        let text = content.replacing("\"", with: "\\\"")
        return #"{"Policy": {"PolicySummary": {"Id": "\#(id)", "Name": "\#(name)", "Type": "\#(type)"}, "Content": "\#(text)"}}"#
    }

    static let described = [
        ("describe-policy-guard.json", described("p-guard000", "guard", "SERVICE_CONTROL_POLICY", deny)),
        ("describe-policy-fence.json", described("p-fence000", "fence", "RESOURCE_CONTROL_POLICY", denyAll)),
        (
            "describe-organization.json",
            #"{"Organization": {"Id": "o-a1b2c3d4e5", "MasterAccountId": "777788889999", "FeatureSet": "ALL"}}"#
        ),
        (
            "list-roots.json",
            #"""
            {"Roots": [{"Id": "r-ab12", "Name": "Root", "Arn": "arn:aws:organizations::777788889999:root/o-a1b2c3d4e5/r-ab12",
             "PolicyTypes": [{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}, {"Type": "RESOURCE_CONTROL_POLICY", "Status": "ENABLED"}]}]}
            """#
        ),
        (
            "list-accounts.json",
            #"{"Accounts": [{"Id": "111122223333", "Name": "dev"}, {"Id": "777788889999", "Name": "management"}]}"#
        ),
    ]

    static let upwards = [
        ("list-parents-111122223333.json", #"{"Parents": [{"Id": "ou-ab12-11111111", "Type": "ORGANIZATIONAL_UNIT"}]}"#),
        ("list-parents-ou-ab12-11111111.json", #"{"Parents": [{"Id": "r-ab12", "Type": "ROOT"}]}"#),
        ("list-parents-777788889999.json", #"{"Parents": [{"Id": "r-ab12", "Type": "ROOT"}]}"#),
    ]

    static let downwards = [
        ("list-children-r-ab12.accounts.json", #"{"Children": [{"Id": "777788889999", "Type": "ACCOUNT"}]}"#),
        (
            "list-organizational-units-for-parent-r-ab12.json",
            #"{"OrganizationalUnits": [{"Id": "ou-ab12-11111111", "Name": "Work"}]}"#
        ),
        ("list-children-ou-ab12-11111111.json", #"{"Children": [{"Id": "111122223333", "Type": "ACCOUNT"}]}"#),
    ]

    static let paths = [
        (
            "list-accounts-2.json",
            #"""
            {"Accounts": [{"Id": "111122223333", "Paths": ["o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/111122223333/"]},
                          {"Id": "777788889999", "Paths": ["o-a1b2c3d4e5/r-ab12/777788889999/"]}]}
            """#
        )
    ]

    static func attachedTo(_ target: String, _ type: String, _ ids: String...) -> (String, String) {
        let list = ids.map { #"{"Id": "\#($0)", "Type": "\#(type)"}"# }.joined(separator: ", ")
        return ("list-policies-for-target-\(target)-\(type).json", #"{"Policies": [\#(list)]}"#)
    }

    static let byTarget = [
        attachedTo("r-ab12", "SERVICE_CONTROL_POLICY", "p-FullAWSAccess"),
        attachedTo("ou-ab12-11111111", "SERVICE_CONTROL_POLICY", "p-FullAWSAccess", "p-guard000"),
        attachedTo("ou-ab12-11111111", "RESOURCE_CONTROL_POLICY", "p-RCPFullAWSAccess", "p-fence000"),
        attachedTo("111122223333", "SERVICE_CONTROL_POLICY", "p-FullAWSAccess"),
        attachedTo("111122223333", "RESOURCE_CONTROL_POLICY"),
        attachedTo("777788889999", "SERVICE_CONTROL_POLICY", "p-FullAWSAccess"),
    ]

    static func targets(_ policy: String, _ ids: String...) -> (String, String) {
        let list = ids.map { #"{"TargetId": "\#($0)", "Type": "ACCOUNT"}"# }.joined(separator: ", ")
        return ("list-targets-for-policy-\(policy).json", #"{"Targets": [\#(list)]}"#)
    }

    static let byPolicy = [
        targets("p-FullAWSAccess", "r-ab12", "ou-ab12-11111111", "111122223333", "777788889999"),
        targets("p-guard000", "ou-ab12-11111111"), targets("p-fence000", "ou-ab12-11111111"),
    ]

    static func levels(_ directory: Directory, _ account: String, _ kind: PolicyKind) throws -> [String] {
        let levels = try #require(directory.organization(of: account)?.levels(ofAccount: account, kind: kind))
        #expect(levels.missing.isEmpty)
        return levels.levels.map { "\($0.target): \($0.policies.map(\.name).joined(separator: " "))" }
    }

    /// Ids of roots are unique within an organisation only.
    @Test func twoOrganisationsMayHaveRootsOfOneID() throws {
        func file(_ id: String, _ account: String, _ policies: String) -> String {
            #"{"version": 1, "id": "\#(id)", "managementAccount": "\#(account)", "root": {"id": "r-ab12", "accounts": [{"id": "\#(account)""#
                + #", "serviceControlPolicies": ["\#(policies)"]}]}, "policies": [{"id": "p-guard000", "name": "guard", "type": "SERVICE_CONTROL_POLICY", "content": \#(Self.deny)}]}"#
        }
        let directory = try directory(
            ("one.json", file("o-aaaaaaaaaa", "111122223333", "p-guard000")),
            ("two.json", file("o-bbbbbbbbbb", "444455556666", "p-FullAWSAccess")))
        #expect(directory.organizations.compactMap(\.id).sorted() == ["o-aaaaaaaaaa", "o-bbbbbbbbbb"])
        #expect(directory.organization(of: "111122223333")?.id == "o-aaaaaaaaaa")
        #expect(try Self.levels(directory, "111122223333", .serviceControl) == ["r-ab12: FullAWSAccess", "111122223333: guard"])
        #expect(
            try Self.levels(directory, "444455556666", .serviceControl) == ["r-ab12: FullAWSAccess", "444455556666: FullAWSAccess"])
        #expect(directory.gaps.isEmpty)
    }

    @Test func delegatedAdministratorsMayTakeOverRootUsers() throws {
        let outputs = Self.described + Self.upwards + Self.byTarget
        func may(_ account: String, _ files: [(String, String)]) throws -> Truth {
            try PrincipalsTests.directory(of: files.map { (name: $0.0, text: $0.1) }).mayAssumeRoots(from: account)
        }
        #expect(try may("777788889999", outputs) == .yes)
        #expect(try may("111122223333", outputs) == .unknown)
        #expect(try may("999900001111", outputs) == .no)
        let listed = #"{"DelegatedAdministrators": [{"Id": "111122223333", "Name": "dev", "Status": "ACTIVE"}]}"#
        #expect(try may("111122223333", outputs + [("list-delegated-administrators.json", listed)]) == .yes)
        #expect(try may("111122223333", outputs + [("d.json", #"{"DelegatedAdministrators": []}"#)]) == .no)
    }

    /// The same tree, however it is told.
    @Test(arguments: ["organization.json", "list-parents", "list-children", "Paths of list-accounts", "list-targets-for-policy"])
    func everySourceGivesEqualLevels(source: String) throws {
        let files: [(String, String)] =
            switch source {
            case "list-parents": Self.described + Self.upwards + Self.byTarget
            case "list-children": Self.described + Self.downwards + Self.byTarget
            case "Paths of list-accounts": Self.described + Self.paths + Self.byTarget
            case "list-targets-for-policy": (Self.described + Self.upwards + Self.byPolicy).reversed()
            default: [("organization.json", Self.combined)]
            }
        let directory = try directory(of: files)
        #expect(directory.gaps.isEmpty)
        #expect(
            try Self.levels(directory, "111122223333", .serviceControl) == [
                "r-ab12: FullAWSAccess", "ou-ab12-11111111: FullAWSAccess guard", "111122223333: FullAWSAccess",
            ])
        #expect(
            try Self.levels(directory, "111122223333", .resourceControl) == [
                "r-ab12: RCPFullAWSAccess", "ou-ab12-11111111: RCPFullAWSAccess fence", "111122223333: RCPFullAWSAccess",
            ])
        #expect(try Self.levels(directory, "777788889999", .serviceControl).count == 2)
        let facts = try directory.facts("arn:aws:iam::111122223333:root")
        #expect(facts.organizationID == "o-a1b2c3d4e5")
        #expect(facts.organizationPath == "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/")
        #expect(facts.isInOrganization == true)
        #expect(directory.isManagementAccount("777788889999"))
        let management = try directory.bindings("arn:aws:iam::777788889999:root")
        #expect(management.isExemptFromServiceControl)
        #expect(management.serviceControl?.count == 2)
    }

    @Test func tellsOutsidersFromNoOrganisation() throws {
        let without = try directory(("a.json", Export.page(users: [Export.user("ana")])))
        #expect(try without.facts("arn:aws:iam::111122223333:user/ana").isInOrganization == nil)
        let with = try directory(("organization.json", Self.combined))
        #expect(try with.facts("arn:aws:iam::123456789012:user/ana").isInOrganization == false)
        #expect(try with.bindings("arn:aws:iam::123456789012:user/ana").serviceControl == nil)
        #expect(with.resourceControl(over: "123456789012") == nil)
    }

    @Test func aTypeThatIsOffHasNoEffect() throws {
        let roots = #"{"Roots": [{"Id": "r-ab12", "PolicyTypes": [{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}]}]}"#
        let directory = try directory(("organization.json", Self.combined), ("list-roots.json", roots))
        #expect(directory.resourceControl(over: "111122223333") == nil)
        #expect(try directory.bindings("arn:aws:iam::111122223333:root").serviceControl?.count == 3)
    }

    @Test func missingPiecesAreGapsOfTheLayer() throws {
        let directory = try directory(
            of: Array(Self.described.dropFirst(2)) + Self.upwards + [Self.byTarget[1]])
        let levels = try #require(
            directory.organization(of: "111122223333")?.levels(ofAccount: "111122223333", kind: .serviceControl))
        #expect(
            levels.missing.map(\.gap.reason) == [
                "which service control policies are attached to `r-ab12` is not in the input",
                "service control policy `p-guard000`, which is attached to `ou-ab12-11111111`, is not in the input",
                "which service control policies are attached to `111122223333` is not in the input",
            ])
        #expect(levels.missing.allSatisfy { directory.gaps.contains($0.gap) })
        let unplaced = try self.directory(of: [Self.described[3], Self.described[4]])
        #expect(unplaced.gaps.contains { $0.reason == "the place of account 111122223333 in the organisation is not in the input" })
    }

    /// Both print the same; the catalogue is of no target, and says of none what is attached.
    @Test func theCatalogueOfPoliciesIsNoList() throws {
        let (_, list) = Self.attachedTo("r-ab12", "SERVICE_CONTROL_POLICY", "p-guard000")
        #expect(try directory(("list-policies.json", list)).gaps == [])
        #expect(try directory(("policies.json", list)).gaps.map(\.reason).contains { $0.contains("does not say whose it is") })
    }

    /// Where they are attached is not worked out: the effective policy of each account says what they come to.
    @Test func policiesThatBlockPublicAccessAreAGapUntilTheirEffectIsTold() throws {
        let policy = Self.described("p-block000", "block", "S3_POLICY", "{}")
        let effect =
            #"{"EffectivePolicy": {"PolicyType": "S3_POLICY", "TargetId": "111122223333", "PolicyContent": "{\"s3_attributes\": {\"public_access_block_configuration\": \"all\"}}"}}"#
        #expect(try directory(("p.json", policy)).gaps.map { $0.reason.contains("blocks public access of S3") } == [true])
        #expect(try directory(("p.json", policy), ("e.json", effect)).gaps == [])
    }

    @Test func otherTypesOfPolicyHaveNoSay() throws {
        let directory = try directory(
            of: Self.described + Self.upwards + Self.byTarget + [
                ("describe-policy-tags.json", Self.described("p-tags0000", "tags", "TAG_POLICY", "{}")),
                Self.attachedTo("r-ab12", "TAG_POLICY", "p-tags0000"),
            ])
        #expect(directory.gaps.isEmpty)
        #expect(try Self.levels(directory, "111122223333", .serviceControl).first == "r-ab12: FullAWSAccess")
    }

    @Test(arguments: [
        (
            "list-parents.json", #"{"Parents": [{"Id": "r-ab12", "Type": "ROOT"}]}"#,
            "the output of `list-parents` does not say whose it is"
        ),
        (
            "organization.json", #"{"root": {"id": "r-ab12", "servicecontrolpolicies": [], "accounts": []}}"#,
            "unknown member `servicecontrolpolicies` in a unit"
        ),
        ("organization.json", #"{"version": 2, "root": {"id": "r-ab12"}}"#, "version 2 of the organisation file is not known"),
        ("organization.json", #"{"root": {"id": "ou-ab12-11111111"}}"#, "`ou-ab12-11111111` is not the id of a root"),
        (
            "organization.json", #"{"root": {"id": "r-ab12", "units": [{"id": "111122223333"}]}}"#,
            "`111122223333` is not the id of a unit"
        ),
        (
            "organization.json",
            #"{"root": {"id": "r-ab12"}, "policies": [{"id": "p-x", "type": "SCP", "content": {"Statement": []}}]}"#,
            "`SCP` is not a type of control policy"
        ),
        (
            "describe-policy.json", described("p-x0000000", "x", "SERVICE_CONTROL_POLICY", #"{"Statement": 5}"#),
            "service control policy `p-x0000000` cannot be read: `Statement` is an object or an array, not a number"
        ),
    ]) func saysWhatIsWrong(name: String, text: String, reason: String) throws {
        #expect(try directory((name, text)).gaps.map(\.reason).contains(reason))
    }

    @Test func unitsUnderThemselvesEnd() throws {
        let directory = try directory(
            ("list-parents-ou-ab12-11111111.json", #"{"Parents": [{"Id": "ou-ab12-22222222"}]}"#),
            ("list-parents-ou-ab12-22222222.json", #"{"Parents": [{"Id": "ou-ab12-11111111"}]}"#),
            ("list-parents-111122223333.json", #"{"Parents": [{"Id": "ou-ab12-11111111"}]}"#))
        #expect(directory.gaps.contains { $0.reason.hasSuffix("is under itself, or too deep in the organisation") })
    }

    @Test(arguments: [
        ("111122223333", "111122223333"), ("111122223333-scp", "111122223333"), ("r-ab12.rcp", "r-ab12"),
        ("ou-ab12-11111111-SERVICE_CONTROL_POLICY", "ou-ab12-11111111"), ("p-FullAWSAccess", "p-FullAWSAccess"),
        ("p-0123456789-2", "p-0123456789"), ("ou-ab12", nil), ("1234", nil), ("", nil),
    ]) func readsIDsInNames(subject: String, id: String?) {
        #expect(FileSubject.organizationID(subject) == id)
    }

    private func directory(_ files: (String, String)...) throws -> Directory { try directory(of: files) }
    private func directory(of files: [(String, String)]) throws -> Directory {
        try PrincipalsTests.directory(of: files.map { (name: $0.0, text: $0.1) })
    }
}
