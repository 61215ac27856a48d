import Activity
import Documents
import PolicyLanguage
import Principals
import Testing
import Timeline

@Suite struct InForceTests {
    @Test func aSessionIsFoundByItsRoleWithThePath() throws {
        let timeline = Timeline(try Inputs.directory())
        let event = try Inputs.event("s3", "ListBuckets")
        let inForce = try #require(timeline.inForce(event.identity, issue: SessionIssue(try Inputs.issue())))
        #expect(inForce.principal.arn == "arn:aws:iam::111122223333:role/team/deploy")
        #expect(inForce.bindings.identity.map(\.name) == ["work"])
        #expect(inForce.sessionPolicy == .none)
        #expect(inForce.boundary == .none)
        #expect(inForce.missing.isEmpty)
    }

    /// The session policy stands in the request as text, managed ones by ARN in either form.
    @Test(arguments: [#"["arn:aws:iam::111122223333:policy/task"]"#, #"[{"arn": "arn:aws:iam::111122223333:policy/task"}]"#])
    func sessionPoliciesAreReadFromTheLog(arns: String) throws {
        let managed = Inputs.policy("task", #"{"Sid": "Managed", "Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}"#)
        let timeline = Timeline(try Inputs.directory(policies: managed))
        let text =
            #"{\"Version\": \"2012-10-17\", \"Statement\": [{\"Sid\": \"Text\", \"Effect\": \"Allow\", \"Action\": \"s3:*\", \"Resource\": \"*\"}]}"#
        let issue = try Inputs.issue(#", "policy": "\#(text)", "policyArns": \#(arns)"#)
        let inForce = try #require(timeline.inForce(try Inputs.event("s3", "ListBuckets").identity, issue: SessionIssue(issue)))
        #expect(inForce.sessionPolicies?.flatMap(\.statements).map(\.sid) == ["Text", "Managed"])
        #expect(inForce.sessionPolicy == .present(["session policy of AssumeRole e1", "arn:aws:iam::111122223333:policy/task"]))
        #expect(inForce.missing.isEmpty)
        // The statement is found in the log itself.
        #expect(inForce.sessionPolicies?.first?.statements.first?.location.file == "log.json")
    }

    @Test(arguments: [
        #", "policy": "HIDDEN_DUE_TO_SECURITY_REASONS""#, #", "policyArns": ["arn:aws:iam::111122223333:policy/gone"]"#,
    ])
    func aSessionPolicyThatCannotBeReadLeavesTheSessionOpen(parameters: String) throws {
        let timeline = Timeline(try Inputs.directory())
        let event = try Inputs.event("s3", "ListBuckets")
        let inForce = try #require(timeline.inForce(event.identity, issue: SessionIssue(try Inputs.issue(parameters))))
        #expect(inForce.openLayers == [.session])
        #expect(inForce.sessionPolicies == nil)
        #expect(inForce.sessionPolicy != .none)
    }

    @Test func withoutTheIssueASessionPolicyIsUnknown() throws {
        let timeline = Timeline(try Inputs.directory())
        let inForce = try #require(timeline.inForce(try Inputs.event("s3", "ListBuckets").identity, issue: nil))
        guard case .unknown = inForce.sessionPolicy else {
            Issue.record("\(inForce.sessionPolicy)")
            return
        }
        #expect(inForce.sessionTags == nil)
        #expect(inForce.openLayers == [.session])
    }

    @Test func aUsersKeyHasNoSessionPolicy() throws {
        let timeline = Timeline(try Inputs.directory())
        let inForce = try #require(
            timeline.inForce(try Inputs.event("s3", "ListBuckets", identity: Inputs.user).identity, issue: nil))
        #expect(inForce.sessionPolicy == .none)
        #expect(inForce.sessionTags == [])
    }

    @Test func theBoundaryIsNamedEvenWhereItsTextIsMissing() throws {
        let boundary = #", "PermissionsBoundary": {"PermissionsBoundaryArn": "arn:aws:iam::111122223333:policy/bounds"}"#
        let event = try Inputs.event("s3", "ListBuckets")
        let issue = SessionIssue(try Inputs.issue())
        let missing = try #require(Timeline(try Inputs.directory(boundary)).inForce(event.identity, issue: issue))
        #expect(missing.boundary == .present(["arn:aws:iam::111122223333:policy/bounds"]))
        #expect(missing.openLayers == [.boundary])
        let text = Inputs.policy("bounds", #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#)
        let given = try #require(Timeline(try Inputs.directory(boundary, policies: text)).inForce(event.identity, issue: issue))
        #expect(given.openLayers.isEmpty)
        #expect(given.bindings.boundary != nil)
    }

    @Test func changesToThePrincipalAreFound() throws {
        let timeline = Timeline(try Inputs.directory())
        let inForce = try #require(
            timeline.inForce(try Inputs.event("s3", "ListBuckets").identity, issue: SessionIssue(try Inputs.issue())))
        let events = [
            try Inputs.event("iam", "PutRolePolicy", #"{"roleName": "deploy", "policyName": "more"}"#),
            try Inputs.event("iam", "PutRolePolicy", #"{"roleName": "other", "policyName": "more"}"#),
            try Inputs.event("iam", "AttachRolePolicy", #"{"roleName": "deploy", "policyArn": "arn:aws:iam::aws:policy/X"}"#),
            try Inputs.event("iam", "GetRole", #"{"roleName": "deploy"}"#),
            try Inputs.event("iam", "PutRolePolicy", #"{"roleName": "deploy"}"#, more: #""errorCode": "AccessDenied","#),
        ]
        let changes = PermissionEvents(in: EventList(events)).changes(to: inForce)
        #expect(changes.map(\.name) == ["PutRolePolicy", "AttachRolePolicy"])
    }
}
