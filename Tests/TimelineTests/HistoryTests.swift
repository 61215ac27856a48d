import Activity
import Documents
import PolicyLanguage
import Principals
import Testing
import Timeline

@Suite struct HistoryTests {
    /// Forwards from an export: every write counts from its second on.
    @Test func writesCountFromTheirTimeOn() throws {
        var story = Story()
        try story.export("08:00:00", Story.details(roles: [Story.role("deploy", inline: [("work", "s3:GetObject")])]))
        story.write("09:00:00", "PutRolePolicy", put("work", "s3:PutObject"))
        story.write("10:00:00", "DeleteRolePolicy", #"{"roleName": "deploy", "policyName": "work"}"#)
        let history = try story.history()
        #expect(try history.actions("deploy", "08:30:00") == ["s3:GetObject"])
        #expect(try history.actions("deploy", "09:00:00") == ["s3:PutObject"])
        #expect(try history.actions("deploy", "10:00:00") == [])
        #expect(history.gaps == [])
        #expect(try history.missing("deploy", "10:00:00").isEmpty)
    }

    /// Backwards: what was taken away was there, and what replaced something tells nothing of what it replaced.
    @Test func theStateBeforeAWriteIsWhatTheWriteProves() throws {
        var story = Story()
        story.write("08:00:00", "AttachRolePolicy", attach("tools"))
        story.write("09:00:00", "DetachRolePolicy", attach("admin"))
        story.write("10:00:00", "PutRolePolicy", put("work", "s3:PutObject"))
        try story.export(
            "12:00:00",
            Story.details(
                roles: [Story.role("deploy", inline: [("work", "s3:PutObject")], attached: [Story.arn("tools")])],
                policies: [
                    Story.policy("tools", [("v1", "ec2:Describe*")], standard: "v1"),
                    Story.policy("admin", [("v1", "iam:*")], standard: "v1"),
                ]))
        let history = try story.history()
        #expect(try history.actions("deploy", "08:30:00").contains("iam:*"))
        #expect(try history.actions("deploy", "09:30:00") == ["ec2:Describe*"])
        #expect(try history.actions("deploy", "10:30:00") == ["ec2:Describe*", "s3:PutObject"])
        // The inline policy may have had any text before, and tools may have been attached all along.
        let before = try history.missing("deploy", "08:30:00").map(\.gap.reason)
        #expect(before.count == 1 && before[0].contains("PutRolePolicy"))
        #expect(try history.missing("deploy", "07:30:00").count == 2)
        #expect(try history.missing("deploy", "10:30:00").isEmpty)
    }

    /// A policy that was detached, and that nobody saw attached, was attached: its text is known or missing, and never nothing.
    @Test func aDetachedPolicyWasAttached() throws {
        var story = Story()
        try story.export("12:00:00", Story.details(roles: [Story.role("deploy")]))
        story.write("09:00:00", "DetachRolePolicy", attach("gone"))
        let history = try story.history()
        let missing = try history.missing("deploy", "08:00:00")
        #expect(missing.map(\.layer) == [.identity])
        #expect(missing.first?.gap.reason.contains("policy/gone") == true)
        #expect(try history.missing("deploy", "09:00:00").isEmpty)
    }

    @Test(arguments: ["AccessDenied", "NoSuchEntityException", "MalformedPolicyDocumentException"])
    func failedCallsChangeNothing(code: String) throws {
        var story = Story()
        try story.export("08:00:00", Story.details(roles: [Story.role("deploy")]))
        story.write("09:00:00", "PutRolePolicy", put("work", "s3:*"), error: code)
        #expect(try story.history().changes.isEmpty)
        #expect(try story.history().actions("deploy", "10:00:00") == [])
    }

    @Test func aRoleMadeAgainIsAnother() throws {
        var story = Story()
        try story.export(
            "08:00:00",
            Story.details(roles: [
                Story.role("deploy", id: "AROAOLD", inline: [("work", "s3:*")]),
                Story.role("target", id: "AROATARGET", trust: #"{"AWS": "arn:aws:iam::111122223333:role/deploy"}"#),
            ]))
        story.write(
            "08:30:00", "UpdateAssumeRolePolicy",
            #"{"roleName": "target", "policyDocument": \#(Story.quoted(Story.trust(#"{"AWS": "arn:aws:iam::111122223333:role/deploy"}"#)))}"#
        )
        story.write("09:00:00", "DeleteRolePolicy", #"{"roleName": "deploy", "policyName": "work"}"#)
        story.write("09:00:01", "DeleteRole", #"{"roleName": "deploy"}"#)
        story.write("10:00:00", "CreateRole", create("deploy"), created("deploy", id: "AROANEW"))
        let history = try story.history()
        #expect(try history.role("deploy", "08:59:00")?.facts.uniqueID == "AROAOLD")
        #expect(try history.role("deploy", "09:30:00") == nil)
        let again = try #require(try history.role("deploy", "10:00:00"))
        #expect(again.facts.uniqueID == "AROANEW" && again.facts.inline.isEmpty)
        // The trust policy names the one that is gone.
        let before = try #require(try history.role("target", "08:45:00")?.trust?.policy.origin.text)
        let after = try #require(try history.role("target", "10:30:00")?.trust?.policy.origin.text)
        #expect(before.contains("role/deploy") && !after.contains("role/deploy"))
    }

    /// Policies keep the id of whoever they name, in exports and in logs, of roles and of buckets: one who came back is another, and one
    /// who was renamed is the same.
    @Test func policiesNameWhoeverHadTheName() throws {
        let (role, user) = ("arn:aws:iam::111122223333:role/deploy", "arn:aws:iam::111122223333:user/ana")
        let both = #"{"AWS": ["\#(role)", "\#(user)"]}"#
        let bucket =
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": \#(both), "Action": "s3:*", "Resource": "*"}]}"#
        var story = Story()
        try story.export(
            "08:00:00",
            Story.details(
                roles: [Story.role("deploy", id: "AROAOLD"), Story.role("target", id: "AROATARGET", trust: both)],
                users: [
                    """
                    {"UserName": "ana", "Arn": "\(user)", "UserId": "AIDA1", "Path": "/", "CreateDate": "2025-01-01T00:00:00Z",
                     "GroupList": [], "AttachedManagedPolicies": [], "UserPolicyList": []}
                    """
                ]))
        try story.export("08:00:00", #"{"arn:aws:s3:::shop": \#(bucket)}"#, file: "policies.json")
        story.write("09:00:00", "DeleteRole", #"{"roleName": "deploy"}"#)
        story.write("10:00:00", "CreateRole", create("deploy"), created("deploy", id: "AROANEW"))
        story.write("11:00:00", "UpdateUser", #"{"userName": "ana", "newUserName": "maria"}"#)
        let history = try story.history()
        func texts(_ time: String) throws -> [String] {
            let directory = history.directory(at: try Story.time(time))
            let trust = directory.role("arn:aws:iam::111122223333:role/target")?.trust?.policy.origin.text
            guard case .policy(let own) = directory.resourcePolicies.policy(governing: ResourceName("arn:aws:s3:::shop")) else {
                return []
            }
            return [try #require(trust), own.policy.origin.text]
        }
        for text in try texts("08:30:00") { #expect(text.contains(role) && text.contains(user)) }
        for text in try texts("10:30:00") { #expect(!text.contains(role) && text.contains(user)) }
        for text in try texts("11:30:00") { #expect(!text.contains("user/ana") && text.contains("user/maria")) }
    }

    @Test func aRenamedUserKeepsWhatItHas() throws {
        var story = Story()
        try story.export(
            "08:00:00",
            Story.details(
                users: [
                    """
                    {"UserName": "ana", "Arn": "arn:aws:iam::111122223333:user/ana", "UserId": "AIDA1", "Path": "/",
                     "CreateDate": "2025-01-01T00:00:00Z", "GroupList": ["devs"], "AttachedManagedPolicies": [], "UserPolicyList": []}
                    """
                ],
                groups: [
                    """
                    {"GroupName": "devs", "Arn": "arn:aws:iam::111122223333:group/devs", "GroupId": "AGPA1", "Path": "/",
                     "GroupPolicyList": [], "AttachedManagedPolicies": []}
                    """
                ]))
        story.write("09:00:00", "UpdateUser", #"{"userName": "ana", "newUserName": "ana.maria", "newPath": "/team/"}"#)
        story.write("09:30:00", "UpdateGroup", #"{"groupName": "devs", "newGroupName": "developers"}"#)
        story.write("10:00:00", "RemoveUserFromGroup", #"{"userName": "ana.maria", "groupName": "developers"}"#)
        let history = try story.history()
        func user(_ time: String) throws -> User? { history.directory(at: try Story.time(time)).accounts.first?.users.first }
        #expect(try user("08:30:00")?.facts.arn == "arn:aws:iam::111122223333:user/ana")
        let renamed = try #require(try user("09:45:00"))
        #expect(renamed.facts.arn == "arn:aws:iam::111122223333:user/team/ana.maria")
        #expect(renamed.facts.uniqueID == "AIDA1" && renamed.groups == ["developers"])
        #expect(try user("10:00:00")?.groups == [])
    }

    /// Setting an older version as the default brings its rights back, with no document in the event.
    @Test func theDefaultVersionIsInForce() throws {
        var story = Story()
        try story.export(
            "08:00:00",
            Story.details(
                roles: [Story.role("deploy", attached: [Story.arn("tools")])],
                policies: [Story.policy("tools", [("v1", "iam:*"), ("v2", "s3:Get*")], standard: "v2")]))
        let arn = Story.arn("tools")
        story.write("09:00:00", "SetDefaultPolicyVersion", #"{"policyArn": "\#(arn)", "versionId": "v1"}"#)
        story.write(
            "10:00:00", "CreatePolicyVersion",
            #"{"policyArn": "\#(arn)", "policyDocument": \#(Story.quoted(Story.document("ec2:*"))), "setAsDefault": true}"#,
            #"{"policyVersion": {"versionId": "v3", "isDefaultVersion": true}}"#)
        let history = try story.history()
        #expect(try history.actions("deploy", "08:30:00") == ["s3:Get*"])
        #expect(try history.actions("deploy", "09:30:00") == ["iam:*"])
        #expect(try history.actions("deploy", "10:30:00") == ["ec2:*"])
    }

    /// The order of the files does not matter within a second: what must have been before comes before.
    @Test(arguments: [["a", "b", "c"], ["c", "b", "a"], ["b", "c", "a"]])
    func oneSecondIsPutInOrder(ids: [String]) throws {
        var story = Story()
        try story.export("08:00:00", Story.details(roles: [], policies: [Story.policy("tools", [("v1", "s3:*")], standard: "v1")]))
        let writes: [String: (inout Story) -> Void] = [
            "a": { $0.write("09:00:00", "CreateRole", create("deploy"), created("deploy", id: "AROANEW"), id: "z1") },
            "b": { $0.write("09:00:00", "AttachRolePolicy", attach("tools"), id: "m1") },
            "c": { $0.write("09:00:00", "DetachRolePolicy", attach("tools"), id: "a1") },
        ]
        for id in ids { writes[id]?(&story) }
        let history = try story.history()
        #expect(history.changes.map(\.event.name) == ["CreateRole", "AttachRolePolicy", "DetachRolePolicy"])
        #expect(history.gaps == [])
        #expect(try history.actions("deploy", "09:00:00") == [])
    }

    @Test func evidenceThatContradictsItselfIsTold() throws {
        var story = Story()
        try story.export("08:00:00", Story.details(roles: [Story.role("deploy", inline: [("work", "s3:Get*")])]))
        try story.export("12:00:00", Story.details(roles: [Story.role("deploy", inline: [("work", "s3:*")])]), file: "later.json")
        let history = try story.history()
        #expect(history.gaps.count == 1)
        #expect(history.gaps.first?.reason.contains("is not the same after") == true)
        #expect(try history.missing("deploy", "10:00:00").map(\.layer) == [.identity])
        #expect(try history.actions("deploy", "12:00:00") == ["s3:*"])
        #expect(try history.actions("deploy", "07:59:00") == ["s3:Get*"])
    }

    @Test func twoExportsOfOneMomentThatDifferAreTold() throws {
        var story = Story()
        try story.export("08:00:00", Story.details(roles: [Story.role("deploy", inline: [("work", "s3:Get*")])]))
        try story.export("08:00:00", Story.details(roles: [Story.role("deploy")]), file: "other.json")
        let gap = try #require(try story.history().gaps.first)
        #expect(gap.reason.contains("contradict each other about inline policy `work`"))
    }

    @Test func anExportWithoutADateIsDatedByItsContent() throws {
        var story = Story()
        story.write("08:30:00", "DetachRolePolicy", attach("other"))
        story.write("09:00:00", "AttachRolePolicy", attach("tools"))
        story.write("10:00:00", "DetachRolePolicy", attach("tools"))
        try story.export(
            nil,
            Story.details(
                roles: [Story.role("deploy", attached: [Story.arn("tools")])],
                policies: [
                    Story.policy("tools", [("v1", "s3:*")], standard: "v1"),
                    Story.policy("other", [("v1", "ec2:*")], standard: "v1"),
                ]))
        let history = try story.history()
        #expect(history.gaps == [])
        #expect(history.assumptions.first?.reason.contains("after 2026-03-02T08:30:00Z and before 2026-03-02T10:00:00Z") == true)
        #expect(try history.actions("deploy", "09:30:00") == ["s3:*"])
        #expect(try history.actions("deploy", "10:00:00") == [])
    }

    @Test func anExportThatFitsNoMomentIsTold() throws {
        var story = Story()
        story.write("09:00:00", "PutRolePolicy", put("work", "s3:*"))
        story.write("10:00:00", "DetachRolePolicy", attach("tools"))
        try story.export(nil, Story.details(roles: [Story.role("deploy", inline: [("work", "ec2:*")])]))
        let history = try story.history()
        #expect(history.gaps.contains { $0.reason.contains("agrees with no moment of the log") })
        // What the log does not touch is still taken from it.
        #expect(try history.role("deploy", "10:30:00")?.trust != nil)
    }

    @Test func beforeTheFirstEvidenceThatIsSaid() throws {
        var story = Story()
        try story.export("08:00:00", Story.details(roles: [Story.role("deploy")]))
        let directory = try story.history().directory(at: try Story.time("2026-01-01T00:00:00Z"))
        #expect(directory.gaps.contains { $0.reason.contains("before the first evidence") })
        #expect(try story.history().directory(at: try Story.time("08:00:00")).gaps == [])
    }

    private func put(_ name: String, _ action: String) -> String {
        #"{"roleName": "deploy", "policyName": "\#(name)", "policyDocument": \#(Story.quoted(Story.document(action)))}"#
    }
}

private func attach(_ policy: String) -> String { #"{"roleName": "deploy", "policyArn": "\#(Story.arn(policy))"}"# }

private func create(_ name: String) -> String {
    #"{"roleName": "\#(name)", "assumeRolePolicyDocument": \#(Story.quoted(Story.trust(#"{"Service": "ec2.amazonaws.com"}"#)))}"#
}

private func created(_ name: String, id: String) -> String {
    #"{"role": {"roleName": "\#(name)", "roleId": "\#(id)", "arn": "arn:aws:iam::111122223333:role/\#(name)", "path": "/"}}"#
}
