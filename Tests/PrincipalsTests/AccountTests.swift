import Documents
import PolicyLanguage
import Testing

@testable import Principals

@Suite struct AccountTests {
    static let ana = "arn:aws:iam::111122223333:user/div/ana"

    @Test func bindsUserThroughGroupsAndManagedPolicies() throws {
        let rest =
            Export.inline("UserPolicyList", "own") + #", "GroupList": ["dev"]"# + Export.attached("shared") + Export.bounded("edge")
            + #", "Tags": [{"Key": "Team", "Value": "x"}]"#
        let directory = try directory(
            (
                "a.json",
                Export.page(
                    users: [Export.user("ana", path: "/div/", with: rest)],
                    groups: [Export.group("dev", with: Export.inline("GroupPolicyList", "of-group") + Export.attached("shared"))],
                    policies: [Export.policy("shared"), Export.policy("edge")])
            ))
        #expect(directory.gaps.isEmpty)
        let bindings = try directory.bindings(Self.ana)
        #expect(bindings.standing == .held)
        #expect(bindings.identity.map(\.name) == ["own", "shared", "of-group", "shared"])
        #expect(bindings.identity.map(\.source) == [.inline, .managed, .group("dev"), .group("dev")])
        #expect(bindings.identity[1].arn == "arn:aws:iam::111122223333:policy/shared")
        #expect(bindings.boundary?.name == "edge")
        #expect(bindings.boundary?.policy.kind == .boundary)
        #expect(bindings.hasBoundary)
        #expect(bindings.serviceControl == nil)
        #expect(bindings.missing.isEmpty)
        let user = try #require(directory.user(Self.ana))
        #expect(user.facts.path == "/div/")
        #expect(user.facts.name == "ana")
        #expect(user.facts.created == Instant(iso: "2025-01-02T03:04:05Z"))
    }

    @Test func aMisspeltListIsAGapAndNotNothing() throws {
        let directory = try directory(
            ("a.json", Export.page(roles: [Export.role("r", with: #", "RolePolicyLst": [{"PolicyName": "p"}]"#)])))
        #expect(directory.gaps.map(\.reason) == ["`RolePolicyLst` of role `r` is not known: it was not read"])
        #expect(directory.gaps.first?.help == "did you mean `RolePolicyList`?")
    }

    @Test func aListOfPoliciesByAnyOtherNameIsAGap() throws {
        let directory = try directory(
            (
                "a.json",
                Export.page(roles: [Export.role("r", with: #", "Grants": [{"PolicyName": "p"}], "Notes": [{"Text": "x"}]"#)])
            ))
        #expect(directory.gaps.map(\.reason) == ["`Grants` of role `r` is not known: it was not read"])
    }

    @Test(arguments: [
        #"{"Version":"2012-10-17","Statement":[]}"#, #""{\"Version\":\"2012-10-17\",\"Statement\":[]}""#,
        #""%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%5D%7D""#,
    ]) func readsDocumentsInEveryEncoding(document: String) throws {
        let directory = try directory(
            ("a.json", Export.page(roles: [Export.role("r", with: Export.inline("RolePolicyList", "p", document))])))
        #expect(directory.gaps.isEmpty)
        #expect(directory.role("arn:aws:iam::111122223333:role/r")?.facts.inline.first?.policy.statements.isEmpty == true)
    }

    @Test func resolvesOnlyAfterTheLastPage() throws {
        let first = Export.page(
            users: [Export.user("ana", path: "/div/", with: #", "GroupList": ["dev"]"#)],
            more: #", "IsTruncated": true, "Marker": "m""#)
        let last = Export.page(
            groups: [Export.group("dev", with: Export.attached("shared"))], policies: [Export.policy("shared")],
            more: #", "IsTruncated": false"#)
        for order in [[first, last], [last, first]] {
            let directory = try directory(("0.json", order[0]), ("1.json", order[1]))
            #expect(directory.gaps.isEmpty)
            #expect(try directory.bindings(Self.ana).identity.map(\.name) == ["shared"])
            #expect(try directory.facts("arn:aws:iam::111122223333:user/nobody").standing == .absent)
        }
        let cut = try directory(("0.json", first))
        #expect(cut.gaps.contains { $0.reason.contains("goes on after this page") && $0.location?.description == "0.json:5:33" })
        #expect(try cut.facts("arn:aws:iam::111122223333:user/nobody").standing == .notGiven)
    }

    @Test func keepsAccountsApart() throws {
        let directory = try directory(
            ("a.json", Export.page(roles: [Export.role("r", with: Export.inline("RolePolicyList", "one"))])),
            (
                "b.json",
                Export.page(
                    roles: [Export.role("r", account: "444455556666", with: Export.inline("RolePolicyList", "two"))])
            ))
        #expect(directory.accounts.map(\.id) == ["111122223333", "444455556666"])
        #expect(try directory.bindings("arn:aws:sts::111122223333:assumed-role/r/s").identity.map(\.name) == ["one"])
        #expect(try directory.bindings("arn:aws:sts::444455556666:assumed-role/R/s").identity.map(\.name) == ["two"])
        #expect(try directory.bindings("arn:aws-cn:sts::444455556666:assumed-role/r/s").standing == .absent)
        #expect(try directory.bindings("arn:aws:sts::777777777777:assumed-role/r/s").standing == .notGiven)
    }

    @Test(arguments: [#", "DefaultVersionId": "v1""#, ""])
    func twoDefaultVersionsAreAGap(named: String) throws {
        let versions = ["v1", "v2"].map { #"{"VersionId": "\#($0)", "IsDefaultVersion": true, "Document": {"Statement": []}}"# }
        let arn = "arn:aws:iam::111122223333:policy/p"
        let directory = try directory(
            (
                "a.json",
                #"{"UserDetailList": [], "GroupDetailList": [], "RoleDetailList": [], "Policies": [{"PolicyName": "p", "Arn": "\#(arn)"\#(named), "PolicyVersionList": [\#(versions.joined(separator: ", "))]}]}"#
            ))
        #expect(directory.gaps.map(\.reason) == ["managed policy `\(arn)` has more than one default version"])
    }

    @Test func aMissingListIsNotAnEmptyOne() throws {
        let directory = try directory(
            ("a.json", #"{"RoleDetailList": [\#(Export.role("r"))], "UserDetailList": null}"#))
        #expect(directory.accounts.first?.exported == [.roles])
        #expect(
            directory.gaps.map(\.reason)
                == ["the export of account 111122223333 has no `UserDetailList`: whom it would hold is not known"])
        #expect(try directory.facts("arn:aws:iam::111122223333:role/x").standing == .absent)
        let bindings = try directory.bindings("arn:aws:iam::111122223333:user/x")
        #expect(bindings.standing == .notGiven)
        #expect(bindings.missing.map(\.layer) == [.identity, .boundary])
    }

    @Test func namesWhoRefersToAMissingPolicy() throws {
        let directory = try directory(
            (
                "a.json",
                Export.page(
                    users: [Export.user("ana", path: "/div/", with: Export.attached("gone"))],
                    roles: [
                        Export.role("r", with: Export.attached("gone")), Export.role("s", with: Export.bounded("wall")),
                    ])
            ))
        #expect(
            directory.gaps.map(\.reason) == [
                "policy `arn:aws:iam::111122223333:policy/gone`, which is attached to user `ana` and 1 other, is not in the input",
                "policy `arn:aws:iam::111122223333:policy/wall`, which bounds role `s`, is not in the input",
            ])
        #expect(directory.gaps.first?.location?.start?.line == 2)
        let role = try directory.bindings("arn:aws:iam::111122223333:role/s")
        #expect(role.hasBoundary)
        #expect(role.boundary == nil)
        #expect(role.missing.map(\.layer) == [.boundary])
        #expect(role.missing.first?.gap == directory.gaps.last)
    }

    @Test func aMalformedPolicyDoesNotLoseTheRest() throws {
        let broken = #"{"Version":"2012-10-17","Statement":[{"Effect":"allow","Action":"*","Resource":"*"}]}"#
        let rest =
            #", "RolePolicyList": [{"PolicyName": "bad", "PolicyDocument": \#(broken)}, {"PolicyName": "good", "PolicyDocument": \#(Export.allow)}]"#
            + Export.attached("worse", "fine")
        let directory = try directory(
            (
                "a.json",
                Export.page(
                    roles: [Export.role("r", with: rest), #"{"RoleName": "lost"}"#],
                    policies: [Export.policy("worse", document: broken), Export.policy("fine")])
            ))
        let bindings = try directory.bindings("arn:aws:iam::111122223333:role/r")
        #expect(bindings.identity.map(\.name) == ["good", "fine"])
        #expect(bindings.missing.map(\.layer) == [.identity, .identity])
        #expect(
            directory.gaps.map(\.reason) == [
                "an inline policy of role `r` cannot be read: `Effect` is \"allow\"", "`Arn` is missing",
                "managed policy `arn:aws:iam::111122223333:policy/worse` cannot be read: `Effect` is \"allow\"",
            ])
        // The list holds an entry that could not be read, so it cannot say that a role does not exist.
        #expect(try directory.facts("arn:aws:iam::111122223333:role/lost").standing == .notGiven)
    }

    @Test func duplicatesCountOnlyWhereTheyDiffer() throws {
        let one = Export.role("r", with: Export.inline("RolePolicyList"))
        let same = Export.role("r", with: Export.inline("RolePolicyList") + #", "RoleLastUsed": {"Region": "eu-west-1"}"#)
        let other = Export.role("r", with: Export.inline("RolePolicyList", "q"))
        #expect(try directory(("a.json", Export.page(roles: [one])), ("b.json", Export.page(roles: [same]))).gaps.isEmpty)
        let directory = try directory(("a.json", Export.page(roles: [one])), ("b.json", Export.page(roles: [other])))
        #expect(directory.gaps.map(\.reason) == ["`arn:aws:iam::111122223333:role/r` is given twice and differs from a.json:3:21"])
        #expect(directory.gaps.first?.location?.description == "b.json:3:21")
        let bindings = try directory.bindings("arn:aws:iam::111122223333:role/r")
        #expect(bindings.identity.map(\.name) == ["p"])
        #expect(bindings.missing.map(\.gap) == directory.gaps)
    }

    @Test func eachAccountHasTheCopyOfAWSPoliciesOfItsOwnExport() throws {
        func page(_ account: String, _ policies: [String]) -> String {
            Export.page(
                roles: [Export.role("r", account: account, with: Export.attached("Power", account: "aws"))], policies: policies)
        }
        let directory = try directory(
            ("1.json", page("111122223333", [Export.policy("Power", account: "aws", version: "v9")])),
            ("2.json", page("444455556666", [Export.policy("Power", account: "aws", version: "v10")])),
            ("3.json", page("777788889999", [])))
        #expect(directory.gaps.isEmpty)
        let arn = "arn:aws:iam::aws:policy/Power"
        #expect(
            ["111122223333", "444455556666", "777788889999"].map { directory.managedPolicy(arn, in: $0)?.defaultVersion?.id }
                == ["v9", "v10", "v10"])
        #expect(try directory.bindings("arn:aws:iam::777788889999:role/r").identity.count == 1)
    }

    @Test func keepsVersionsProfilesAndLastUse() throws {
        let versions = #"""
            {"PolicyName": "p", "Arn": "arn:aws:iam::111122223333:policy/team/p", "DefaultVersionId": "v1", "PolicyVersionList": [
              {"VersionId": "v2", "IsDefaultVersion": false, "Document": {"Statement": [], "Bad": 1}},
              {"VersionId": "v1", "IsDefaultVersion": true, "Document": {"Statement": []}}]}
            """#
        let rest = #"""
            , "InstanceProfileList": [{"InstanceProfileName": "i", "InstanceProfileId": "AIPA1",
               "Arn": "arn:aws:iam::111122223333:instance-profile/i"}],
             "RoleLastUsed": {"LastUsedDate": 1735787045, "Region": "eu-west-1"}
            """#
        let directory = try directory(("a.json", Export.page(roles: [Export.role("r", with: rest)], policies: [versions])))
        let role = try #require(directory.role("arn:aws:iam::111122223333:role/r"))
        #expect(role.instanceProfiles.map(\.name) == ["i"])
        #expect(role.lastUsed?.time == Instant(iso: "2025-01-02T03:04:05Z"))
        #expect(role.lastUsed?.region == "eu-west-1")
        let policy = try #require(directory.accounts.first?.policies.first)
        #expect(policy.document?.policy.statements.isEmpty == true)
        #expect(policy.versions.map(\.id) == ["v2", "v1"])
        #expect(throws: InputError.self) { try policy.versions[0].policy() }
    }

    @Test(arguments: [
        (#"{"UserDetailList": 5}"#, "`UserDetailList` is an array, not a number"),
        (#"{"UserDetailList": [7]}"#, "a user is an object, not a number"),
        (
            #"{"RoleDetailList": [], "UserDetailList": [{"Arn": "arn:aws:iam::1:role/x"}]}"#,
            "`arn:aws:iam::1:role/x` is not the ARN of a user"
        ),
        (
            #"{"UserDetailList": [], "RoleDetailList": [{"Arn": "arn:aws:iam::111122223333:role/x", "AssumeRolePolicyDocument": {"Statement": []}, "CreateDate": "soon"}]}"#,
            "`CreateDate` is not a time"
        ),
    ]) func saysWhatIsWrong(text: String, reason: String) throws {
        #expect(try directory(("a.json", text)).gaps.map(\.reason) == [reason])
    }
}
