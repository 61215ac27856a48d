import Documents
import Testing

@testable import Principals

/// Who holds a role that Identity Center made.
@Suite struct IdentityCenterTests {
    static let set = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef"
    static let role = "AWSReservedSSO_Data_Reader_0a1b2c3d4e5f6071"
    static let details = Export.page(roles: [Export.role(role, path: "/aws-reserved/sso.amazonaws.com/eu-west-1/")])
    static let name = #"{"PermissionSet": {"Name": "Data_Reader", "PermissionSetArn": "\#(set)", "SessionDuration": "PT1H"}}"#
    static let users = """
        {"Users": [{"UserId": "u-1", "UserName": "ana", "UserStatus": "ENABLED", "IdentityStoreId": "d-1"},
                   {"UserId": "u-2", "DisplayName": "Ben", "Emails": [{"Value": "b@example.com", "Primary": true}], "IdentityStoreId": "d-1"},
                   {"UserId": "u-3", "UserName": "cem", "UserStatus": "DISABLED", "IdentityStoreId": "d-1"}]}
        """
    static let groups = #"{"Groups": [{"GroupId": "g-1", "DisplayName": "data", "IdentityStoreId": "d-1"}]}"#
    static let members = """
        {"GroupMemberships": [{"MembershipId": "m-1", "GroupId": "g-1", "MemberId": {"UserId": "u-2"}, "IdentityStoreId": "d-1"},
                              {"MembershipId": "m-2", "GroupId": "g-1", "MemberId": {"UserId": "u-3"}, "IdentityStoreId": "d-1"}]}
        """

    static func assignments(_ list: (kind: String, id: String)..., account: String = "111122223333", more: String = "") -> String {
        let entries = list.map {
            #"{"AccountId": "\#(account)", "PermissionSetArn": "\#(set)", "PrincipalType": "\#($0.kind)", "PrincipalId": "\#($0.id)"}"#
        }
        return #"{"AccountAssignments": [\#(entries.joined(separator: ","))]\#(more)}"#
    }

    private static func access(_ files: [(String, String)]) throws -> IdentityCenter.Access? {
        let directory = try directory(of: [("account.json", details)] + files)
        let role = try #require(directory.accounts.first?.roles.first)
        return directory.identityCenter.access(to: role)
    }

    @Test func aRoleIsJoinedToItsSetItsGroupsAndItsPeople() throws {
        let access = try #require(
            try Self.access([
                ("a.json", Self.assignments(("USER", "u-1"), ("GROUP", "g-1"))), ("s.json", Self.name), ("u.json", Self.users),
                ("g.json", Self.groups), ("m.json", Self.members),
            ]))
        #expect(access.permissionSet == "Data_Reader")
        #expect(access.groups == ["data"])
        #expect(access.holders.map { "\($0.person.name) \($0.group ?? "-")" } == ["ana -", "b@example.com data", "cem data"])
        #expect(access.holders.map(\.person.isEnabled) == [true, nil, false])
        #expect(access.gaps == [])
    }

    @Test func withoutAnExportNothingIsSaid() throws {
        #expect(try Self.access([]) == nil)
    }

    /// Each part that is missing is a gap that names it.
    @Test(
        arguments: [
            ([("a.json", assignments(("USER", "u-1"))), ("u.json", users)], "permission set `Data_Reader`"),
            ([("s.json", name), ("u.json", users)], "no assignment of permission set `Data_Reader` in account 111122223333"),
            (
                [("s.json", name), ("a.json", assignments(("USER", "u-1"), account: "444455556666")), ("u.json", users)],
                "no assignment of permission set"
            ),
            ([("s.json", name), ("a.json", assignments(("GROUP", "g-1"))), ("g.json", groups)], "the members of group `data`"),
            ([("s.json", name), ("a.json", assignments(("USER", "u-9"))), ("u.json", users)], "user `u-9` of Identity Center"),
        ])
    func aMissingPartIsAGap(files: [(String, String)], reason: String) throws {
        let gaps = try #require(try Self.access(files)).gaps
        #expect(gaps.count == 1)
        #expect(gaps.first?.reason.hasPrefix(reason) ?? false, "\(gaps)")
    }

    @Test(
        arguments: [
            (assignments(("USER", "u-1"), more: #", "NextToken": "t""#), "list-account-assignments.json", "goes on in a page"),
            (#"{"GroupMemberships": []}"#, "members.json", "does not say of which group"),
            (#"{"AccountIds": ["111122223333"]}"#, "accounts.json", "does not say whose it is"),
            (assignments(("ROLE", "r-1")), "a.json", "a permission set is assigned to a USER or a GROUP, not to `ROLE`"),
            (#"{"PermissionSet": {"PermissionSetArn": "arn"}}"#, "s.json", "`Name` is missing"),
            (#"{"Users": [{"IdentityStoreId": "d-1", "UserId": "u"}], "NextToken": "t"}"#, "u.json", "goes on in a page"),
            (#"{"InlinePolicy": "{\"Statement\": 1}"}"#, "p.json", "`Statement` is an object or an array"),
        ])
    func whatIsBrokenIsAGap(text: String, file: String, reason: String) throws {
        let gaps = try directory((file, text)).gaps
        #expect(gaps.count == 1)
        #expect(gaps.first?.reason.contains(reason) ?? false, "\(gaps)")
    }

    /// The last page of a list ends it, in whatever order its pages come.
    @Test func pagesOfOneListAreJoined() throws {
        let pages = [
            ("1.json", Self.assignments(("USER", "u-1"), more: #", "NextToken": "t""#)),
            ("2.json", Self.assignments(("USER", "u-3"))),
            ("s.json", Self.name), ("u.json", Self.users),
        ]
        for files in [pages, pages.reversed()] {
            let directory = try directory(of: files)
            #expect(directory.gaps == [])
            #expect(directory.identityCenter.assignments.count == 2)
        }
    }

    @Test(
        arguments: [
            ("AWSReservedSSO_Data_Reader_0a1b2c3d4e5f6071", "Data_Reader"), ("AWSReservedSSO_A_0a1b2c3d4e5f6071", "A"),
            ("AWSReservedSSO_A_0a1b", nil), ("Data_Reader_0a1b2c3d4e5f6071", nil),
        ])
    func theNameOfARoleTellsItsSet(role: String, set: String?) {
        #expect(IdentityCenter.permissionSet(ofRole: role) == set)
    }

    @Test func anEmptyGroupIsKnownByItsFile() throws {
        let center = try directory(("list-group-memberships-g-1.json", #"{"GroupMemberships": []}"#)).identityCenter
        #expect(center.groups["g-1"]?.members == [])
    }
}
