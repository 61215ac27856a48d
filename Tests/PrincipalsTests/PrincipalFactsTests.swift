import Documents
import PolicyLanguage
import Testing

@testable import Principals

@Suite struct PrincipalFactsTests {
    static func world() throws -> Directory {
        try directory(
            (
                "a.json",
                Export.page(
                    users: [Export.user("ana", path: "/div/", with: #", "Tags": [{"Key": "Team", "Value": "x"}]"#)],
                    roles: [
                        Export.role(
                            "Deploy", path: "/team/",
                            with: #", "Tags": [{"Key": "Team", "Value": "red"}, {"Key": "Cost", "Value": ""}]"#),
                        Export.role(
                            "Tagged",
                            trust: Export.trust.replacing("\"sts:AssumeRole\"", with: "[\"sts:AssumeRole\", \"sts:TagSession\"]")),
                        Export.role("AWSServiceRoleForX", path: "/aws-service-role/x.amazonaws.com/"),
                        Export.role("AWSReservedSSO_Dev_0123456789abcdef", path: "/aws-reserved/sso.amazonaws.com/eu-west-1/"),
                    ])
            ), (name: "organization.json", text: OrganizationTests.combined))
    }

    static func shown(_ context: DerivedContext) -> [String] {
        context.values.map { key, value in
            switch value {
            case .absent: "\(key) absent"
            case .unknown: "\(key) unknown"
            case .single(let text): "\(key)=\(text)"
            case .many(let list): "\(key)=\(list)"
            }
        }
        .filter { !$0.hasSuffix("absent") || $0.hasPrefix("aws:username") || $0.hasPrefix("aws:PrincipalArn") }
        .filter { !$0.hasPrefix("aws:PrincipalOrg") && !$0.hasPrefix("aws:PrincipalIsAWSService") && !$0.hasPrefix("kms:") }
        .sorted()
    }

    /// The table of docs/reference/condition-keys.md, a row a principal.
    @Test(arguments: [
        (
            "arn:aws:iam::111122223333:root",
            [
                "aws:PrincipalAccount=111122223333", "aws:PrincipalArn=arn:aws:iam::111122223333:root", "aws:PrincipalType=Account",
                "aws:userid=111122223333", "aws:username absent",
            ]
        ),
        (
            "arn:aws:iam::111122223333:user/div/ana",
            [
                "aws:PrincipalAccount=111122223333", "aws:PrincipalArn=arn:aws:iam::111122223333:user/div/ana",
                "aws:PrincipalTag/Team=x", "aws:PrincipalType=User", "aws:userid=AIDAANA", "aws:username=ana",
            ]
        ),
        (
            "arn:aws:sts::111122223333:assumed-role/deploy/i-0abc",
            [
                "aws:PrincipalAccount=111122223333", "aws:PrincipalArn=arn:aws:iam::111122223333:role/team/Deploy",
                "aws:PrincipalTag/Cost=", "aws:PrincipalTag/Team=red", "aws:PrincipalType=AssumedRole",
                "aws:userid=AROADEPLOY:i-0abc", "aws:username absent",
            ]
        ),
        (
            "arn:aws:iam::111122223333:role/team/Deploy",
            [
                "aws:PrincipalAccount=111122223333", "aws:PrincipalArn=arn:aws:iam::111122223333:role/team/Deploy",
                "aws:PrincipalTag/Cost=", "aws:PrincipalTag/Team=red", "aws:PrincipalType=AssumedRole", "aws:username absent",
            ]
        ),
        (
            "arn:aws:sts::111122223333:federated-user/ana",
            [
                "aws:PrincipalAccount=111122223333", "aws:PrincipalArn=arn:aws:sts::111122223333:federated-user/ana",
                "aws:PrincipalTag/Team=x", "aws:PrincipalType=FederatedUser", "aws:userid=111122223333:ana", "aws:username absent",
            ]
        ),
        (
            "arn:aws:sts::999999999999:assumed-role/deploy/s",
            ["aws:PrincipalAccount=999999999999", "aws:PrincipalType=AssumedRole", "aws:username absent"]
        ),
        ("lambda.amazonaws.com", ["aws:PrincipalServiceName=lambda.amazonaws.com", "aws:username absent"]),
        (
            "*",
            [
                "aws:PrincipalAccount=anonymous", "aws:PrincipalArn absent", "aws:PrincipalType=Anonymous", "aws:userid=anonymous",
                "aws:username absent",
            ]
        ),
    ]) func derivesContext(principal: String, values: [String]) throws {
        let context = try Self.world().facts(principal).derivedContext()
        #expect(Self.shown(context) == values)
        let account = context["aws:PrincipalAccount"]
        #expect(context["kms:CallerAccount"] == (account == .single("anonymous") ? nil : account))
    }

    @Test(arguments: [
        ("arn:aws:iam::111122223333:user/div/ana", true), ("arn:aws:sts::111122223333:assumed-role/Tagged/s", false),
        // Its trust policy lets nobody pass tags.
        ("arn:aws:sts::111122223333:assumed-role/Deploy/s", true), ("arn:aws:sts::999999999999:assumed-role/Deploy/s", false),
        ("arn:aws:iam::111122223333:user/unknown", true), ("arn:aws:iam::999999999999:user/unknown", false),
        ("arn:aws:sts::111122223333:federated-user/ana", false), ("arn:aws:iam::111122223333:root", true), ("*", true),
    ]) func closesTagsOnlyWhereTheyAreAllKnown(principal: String, closed: Bool) throws {
        #expect(try Self.world().facts(principal).derivedContext().closedPrefixes == (closed ? ["aws:PrincipalTag/"] : []))
    }

    @Test func sessionTagsOverrideTheRolesOwn() throws {
        let facts = try Self.world().facts("arn:aws:sts::111122223333:assumed-role/Deploy/s")
        let context = facts.derivedContext(sessionTags: [Tag(key: "TEAM", value: "blue")])
        #expect(context["aws:PrincipalTag/team"] == .single("blue"))
        #expect(context["aws:PrincipalTag/Cost"] == .single(""))
        #expect(context.values.count { $0.key.lowercased() == "aws:principaltag/team" } == 1)
        #expect(context.closedPrefixes == ["aws:PrincipalTag/"])
    }

    @Test func tellsOrganisationAndExemption() throws {
        let world = try Self.world()
        let context = try world.facts("arn:aws:iam::111122223333:user/div/ana").derivedContext()
        #expect(context["aws:PrincipalOrgID"] == .single("o-a1b2c3d4e5"))
        #expect(context["aws:PrincipalOrgPaths"] == .many(["o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/"]))
        let resource = world.derivedContext(resourceAccount: "777788889999")
        #expect(resource["aws:ResourceAccount"] == .single("777788889999"))
        #expect(resource["aws:ResourceOrgPaths"] == .many(["o-a1b2c3d4e5/r-ab12/"]))
        #expect(world.derivedContext(resourceAccount: "999999999999").values.map(\.key) == ["aws:ResourceAccount"])
        let linked = try world.bindings("arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForX/s")
        #expect(linked.isExemptFromServiceControl)
        #expect(linked.serviceControl?.map(\.target) == ["r-ab12", "ou-ab12-11111111", "111122223333"])
        let reserved = try world.facts("arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Dev_0123456789abcdef/ana@x.org")
        #expect(reserved.role?.isIdentityCenter == true)
        #expect(reserved.arn?.contains("/aws-reserved/sso.amazonaws.com/eu-west-1/") == true)
        #expect(!world.bindings(of: reserved).isExemptFromServiceControl)
    }

    @Test func aLogTellsWhoseFederatedSessionItIs() throws {
        let world = try Self.world()
        let name = try #require(PrincipalName("arn:aws:sts::111122223333:federated-user/carol"))
        #expect(world.facts(of: name).user == nil)
        // The name is free: that no user has it says nothing.
        #expect(world.facts(of: name).standing == .notGiven)
        #expect(world.bindings(of: world.facts(of: name)).missing.contains { $0.gap.help?.contains("GetFederationToken") ?? false })
        #expect(world.facts(of: name, federating: "arn:aws:iam::111122223333:user/div/ana").user?.facts.name == "ana")
    }

    @Test(arguments: [
        ("arn:aws:iam::111122223333:user/a/b/ana", PrincipalName.Kind.user, "ana"),
        ("arn:aws-cn:iam::111122223333:role/x/R", .role, "R"),
        ("arn:aws:sts::111122223333:assumed-role/R/a/b", .roleSession, "R"),
        ("arn:aws:sts::111122223333:federated-user/carol", .federatedUser, "carol"),
        ("arn:aws:iam::111122223333:root", .root, "root"),
        ("arn:aws:iam::111122223333:oidc-provider/token.example.com/x", .provider, "token.example.com/x"),
        ("lambda.amazonaws.com", .service, "lambda.amazonaws.com"), ("*", .anonymous, "*"),
    ]) func readsNames(text: String, kind: PrincipalName.Kind, name: String) throws {
        let read = try #require(PrincipalName(text))
        #expect(read.kind == kind)
        #expect(read.name == name)
        #expect(read.description == text)
    }

    @Test(arguments: [
        "", "ana", "111122223333", "arn:aws:iam::111122223333:group/g", "arn:aws:iam::111122223333:role/", "arn:aws:iam::role/x",
        "arn:aws:sts::111122223333:assumed-role/R", "a b.c",
    ]) func refusesWhatIsNoPrincipal(text: String) {
        #expect(PrincipalName(text) == nil)
    }
}
