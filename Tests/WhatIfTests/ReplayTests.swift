import Activity
import Documents
import Intake
import PolicyLanguage
import Principals
import Testing
import TestSupport
import Timeline
import WhatIf

@Suite struct ReplayTests {
    private static let delete = Inputs.event("dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, id: "delete")
    private static let read = Inputs.event("dynamodb", "DescribeTable", #"{"tableName": "orders"}"#, id: "read", at: "10:31:00")
    private static let denial = #"{"Sid": "No", "Effect": "Deny", "Action": "dynamodb:DeleteTable", "Resource": "*"}"#

    private static func replay(
        _ candidate: Candidate, _ events: [String] = [delete, read], details: String = Inputs.details(),
        _ more: [(String, String)] = [],
        selecting: (Event) -> Bool = { _ in true }
    ) throws -> ReplayedCandidate {
        let evidence = try Inputs.evidence(events, details: details, more)
        let report = Replay([candidate], over: evidence).report(selecting: selecting)
        return try #require(report.candidates.first)
    }

    /// Each kind of policy stops the deletion and keeps the reading.
    @Test(arguments: [
        (PolicyKind.serviceControl, denial, "service control policy"), (.identity, denial, "identity policy"),
        (.resource, String(denial.dropLast()) + #", "Principal": "*"}"#, "resource policy"),
        (.resourceControl, String(denial.dropLast()) + #", "Principal": "*"}"#, "resource control policy"),
        (.session, #"{"Effect": "Allow", "Action": "dynamodb:Describe*", "Resource": "*"}"#, "session policy"),
        (.boundary, #"{"Effect": "Allow", "Action": "dynamodb:Describe*", "Resource": "*"}"#, "permissions boundary"),
    ])
    func aPolicyOfAnyKind(kind: PolicyKind, statement: String, layer: String) throws {
        let found = try Self.replay(try Inputs.candidate(kind, statement))
        #expect(found.stopped.map(\.eventID) == ["delete"])
        #expect(found.stopped.first?.layer == layer)
        #expect(found.stopped.first?.action.text == "dynamodb:DeleteTable")
        #expect(found.stopped.first?.resource.text == Inputs.table)
        #expect(found.stopped.first?.statement?.sid == (statement.contains("Deny") ? "No" : nil))
        #expect(found.kept == 1 && found.open.isEmpty && found.brokenElsewhere.isEmpty)
        #expect(found.avoided.map(\.resource) == [Inputs.table])
    }

    @Test func whatIsNotSelectedIsBrokenElsewhere() throws {
        let found = try Self.replay(try Inputs.candidate(.serviceControl, Self.denial)) { $0.id == "read" }
        #expect(found.stopped.isEmpty)
        #expect(found.brokenElsewhere.map(\.eventID) == ["delete"])
    }

    @Test(arguments: [
        ("222233334444", 0), ("111122223333", 1), ("arn:aws:iam::*:role/team/*", 1), ("arn:aws:sts::*:assumed-role/deploy/task", 1),
        ("deploy", 1), ("other", 0),
    ])
    func aTargetSaysWhomItBinds(text: String, count: Int) throws {
        let evidence = try Inputs.evidence([Self.delete])
        let target = try CandidateTarget(text, in: evidence.directory, at: "--with")
        let found = try Self.replay(try Inputs.candidate(.serviceControl, Self.denial, on: target))
        #expect(found.stopped.count == count)
    }

    @Test func aUnitThatTheOrganisationLacksIsRefused() throws {
        let evidence = try Inputs.evidence([Self.delete])
        #expect(throws: InputError.self) { try CandidateTarget("ou-ab12-11111111", in: evidence.directory, at: "--with") }
    }

    /// A key that no log tells leaves a call open; one that the log tells decides it.
    @Test func keys() throws {
        func statement(_ condition: String) -> String { String(Self.denial.dropLast()) + #", "Condition": \#(condition)}"# }
        let open = try Self.replay(
            try Inputs.candidate(.serviceControl, statement(#"{"StringNotEquals": {"aws:ResourceTag/team": "blue"}}"#)))
        #expect(open.open.map(\.keys) == [["aws:ResourceTag/team"]])
        #expect(open.stopped.isEmpty && open.kept == 1)
        let told = try Self.replay(
            try Inputs.candidate(.serviceControl, statement(#"{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#)))
        #expect(told.stopped.count == 1 && told.open.isEmpty)
        let elsewhere = try Self.replay(
            try Inputs.candidate(.serviceControl, statement(#"{"StringEquals": {"aws:RequestedRegion": "us-east-1"}}"#)))
        #expect(elsewhere.kept == 2)
    }

    /// A record that holds the whole request tells its tags: those of each type of things that it makes.
    @Test(arguments: [
        (
            #"{"tagSpecificationSet": {"items": [{"resourceType": "instance", "tags": [{"key": "team", "value": "x"}]}]}}"#,
            "owner", 1
        ),
        (
            #"{"tagSpecificationSet": {"items": [{"resourceType": "instance", "tags": [{"key": "team", "value": "x"}]}]}}"#, "team",
            0
        ),
        (#"{"tagSpecificationSet": {"items": [{"resourceType": "volume", "tags": [{"key": "team", "value": "x"}]}]}}"#, "team", 1),
        (#"{"instanceType": "t3.micro"}"#, "team", 1), ("null", "team", -1),
    ])
    func tagsOfTheRequest(request: String, key: String, stopped: Int) throws {
        let denial = """
            {"Effect": "Deny", "Action": "ec2:RunInstances", "Resource": "arn:*:ec2:*:*:instance/*", "Condition": {"Null": {"aws:RequestTag/\(key)": "true"}}}
            """
        let event = Inputs.event("ec2", "RunInstances", request, id: "run")
        let found = try Self.replay(try Inputs.candidate(.serviceControl, denial), [event])
        #expect(found.stopped.count == max(stopped, 0) && found.open.count == (stopped < 0 ? 1 : 0), "\(found.open.map(\.keys))")
    }

    @Test(arguments: [
        (#"{"tagSet": {"items": [{"key": "a", "value": "1"}]}}"#, ["a": "1"]),
        (#"{"tags": {"a": "1", "b": ""}}"#, ["a": "1", "b": ""]),
        (#"{"Tags": [{"Key": "a", "Value": "1"}]}"#, ["a": "1"]), (#"{"name": "x"}"#, [:]),
    ])
    func formsOfTags(request: String, tags: [String: String]) throws {
        let evidence = try Inputs.evidence([Inputs.event("ec2", "CreateTags", request, id: "t")])
        let event = try #require(evidence.events.first)
        var context = Context(closed: false)
        try #require(RequestTags(event)).add(to: &context, of: ResourceName("arn:aws:ec2:eu-west-1:111122223333:instance/i-1"))
        for (key, value) in tags { #expect(context["aws:RequestTag/\(key)"] == .single(value)) }
        #expect(context["aws:RequestTag/other"] == .absent)
        #expect((context["aws:TagKeys"] == .absent) == tags.isEmpty)
    }

    @Test(arguments: ["null", #"{"tags": "a=1"}"#, #"{"tagKeys": ["a"]}"#]) func tagsThatTheRecordDoesNotTell(request: String)
        throws
    {
        let evidence = try Inputs.evidence([Inputs.event("ec2", "CreateTags", request, id: "t")])
        #expect(RequestTags(try #require(evidence.events.first)) == nil)
    }

    /// A log that does not tell the table leaves the call open, unless the statement is on every table.
    @Test func unknownResources() throws {
        let event = Inputs.event("dynamodb", "DeleteTable", id: "unknown")
        let all = try Self.replay(try Inputs.candidate(.serviceControl, Self.denial), [event])
        #expect(all.stopped.map(\.eventID) == ["unknown"])
        #expect(all.stopped.first?.statement?.sid == "No")
        let one = try Self.replay(
            try Inputs.candidate(
                .serviceControl, Self.denial.replacing(#""Resource": "*""#, with: #""Resource": "\#(Inputs.table)""#)), [event])
        #expect(one.open.map(\.keys) == [["the resource"]])
        let other = try Self.replay(
            try Inputs.candidate(.serviceControl, Self.denial.replacing("DeleteTable", with: "DeleteBackup")), [event])
        #expect(other.kept == 1)
    }

    /// A refused call is not counted; one that failed otherwise made no difference.
    @Test func callsThatDidNotSucceed() throws {
        let events = [
            Inputs.event("dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, id: "a", error: "AccessDenied"),
            Inputs.event("dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, id: "b", error: "ResourceNotFoundException"),
        ]
        let found = try Self.replay(try Inputs.candidate(.serviceControl, Self.denial), events)
        #expect(found.stopped.isEmpty && found.kept == 0 && found.failedAnyway == 1)
        let grant = #"{"Effect": "Allow", "Action": "dynamodb:DeleteTable", "Resource": "*"}"#
        let narrow = Inputs.details(#"{"Effect": "Allow", "Action": "dynamodb:DescribeTable", "Resource": "*"}"#)
        // No session policy is known of a session whose beginning no log has: what it could do is not certain.
        let begin = Inputs.event(
            "sts", "AssumeRole", #"{"roleArn": "\#(Inputs.role)", "roleSessionName": "task"}"#, id: "begin", at: "10:00:00",
            session: "x",
            role: "boss", path: "/", response: #"{"credentials": {"accessKeyId": "ASIAtask"}}"#)
        let loosened = try Self.replay(try Inputs.candidate(.identity, grant), [begin] + events, details: narrow)
        #expect(loosened.newlyPossible.map(\.eventID) == ["a"])
    }

    /// Whoever the resource's own policy names by his session escapes a boundary.
    @Test func aGrantToTheSessionEscapesABoundary() throws {
        let event = Inputs.event("s3", "GetBucketPolicy", #"{"bucketName": "papers"}"#, id: "read")
        let boundary = try Inputs.candidate(.boundary, #"{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}"#)
        func grant(to principal: String) -> [(String, String)] {
            [
                (
                    "policies.json",
                    """
                    {"arn:aws:s3:::papers": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "\(principal)"},
                     "Action": "s3:GetBucketPolicy", "Resource": "arn:aws:s3:::papers"}]}}
                    """
                )
            ]
        }
        let session = "arn:aws:sts::\(Inputs.account):assumed-role/deploy/task"
        #expect(try Self.replay(boundary, [event], grant(to: session)).kept == 1)
        #expect(try Self.replay(boundary, [event], grant(to: Inputs.role)).stopped.count == 1)
    }

    @Test func whatIsDetachedNoLongerAllows() throws {
        let details = Inputs.details(
            #"{"Effect": "Allow", "Action": "dynamodb:DescribeTable", "Resource": "*"}"#, attached: ["power"],
            policies: Inputs.managed("power", #"{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}"#))
        let candidate = Candidate(
            name: "1",
            parts: [CandidatePart(.detach("arn:aws:iam::\(Inputs.account):policy/power"), on: .everywhere, text: "detach=power")])
        let found = try Self.replay(candidate, details: details)
        #expect(found.stopped.map(\.eventID) == ["delete"])
        #expect(found.stopped.first?.layer == "identity policy")
        #expect(found.kept == 1)
    }

    /// The management account and service-linked roles are beyond service control policies.
    @Test func whomNoServiceControlPolicyBinds() throws {
        let organization = """
            {"version": 1, "id": "o-abcdefghij", "managementAccount": "\(Inputs.account)", "root": {"id": "r-ab12", "name": "Root",
             "serviceControlPolicies": [], "resourceControlPolicies": [], "units": [], "accounts": [{"id": "\(Inputs.account)", "name": "main",
             "serviceControlPolicies": [], "resourceControlPolicies": []}]}, "policies": []}
            """
        let evidence = try Inputs.evidence([Self.delete], [("organization.json", organization)])
        #expect(evidence.directory.organizations.first?.managementAccount == Inputs.account)
        let report = Replay([try Inputs.candidate(.serviceControl, Self.denial)], over: evidence).report()
        #expect(report.candidates.first?.kept == 1)
        let linked = Inputs.event(
            "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, id: "linked", role: "AWSServiceRoleForX",
            path: "/aws-service-role/x.amazonaws.com/")
        let role = """
            , {"RoleName": "AWSServiceRoleForX", "Arn": "arn:aws:iam::\(Inputs.account):role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX",
             "RoleId": "AROAAWSServiceRoleForX", "Path": "/aws-service-role/x.amazonaws.com/", "RolePolicyList": [], "AttachedManagedPolicies": [],
             "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []}, "Tags": [], "InstanceProfileList": []}
            """
        let found = try Self.replay(
            try Inputs.candidate(.serviceControl, Self.denial), [linked], details: Inputs.details(roles: role))
        #expect(found.kept == 1 && found.stopped.isEmpty)
    }

    /// A stopped AssumeRole ends its session, and what it made was never there.
    @Test func consequences() throws {
        let begin = Inputs.event(
            "sts", "AssumeRole", #"{"roleArn": "\#(Inputs.role)", "roleSessionName": "next"}"#, id: "begin", at: "10:00:00",
            response: #"{"credentials": {"accessKeyId": "ASIAnext"}, "assumedRoleUser": {"assumedRoleId": "AROAdeploy:next"}}"#)
        let create = Inputs.event(
            "dynamodb", "CreateTable", #"{"tableName": "orders"}"#, id: "create", at: "10:10:00", session: "next")
        let found = try Self.replay(
            try Inputs.candidate(.serviceControl, #"{"Effect": "Deny", "Action": "sts:AssumeRole", "Resource": "*"}"#),
            [begin, create, Self.read])
        #expect(found.stopped.map(\.eventID) == ["begin"])
        #expect(found.stoppedByConsequence.map(\.call.eventID) == ["create", "read"])
        #expect(found.stoppedByConsequence.map(\.reason) == [.credentials, .creation])
        #expect(found.stoppedByConsequence.map(\.cause) == ["begin", "create"])
        #expect(found.kept == 2)
    }

    /// What got its id in the answer was never there, nor were the sessions of what runs.
    @Test func whatWasNeverStarted() throws {
        let run = Inputs.event(
            "ec2", "RunInstances", #"{"instancesSet": {"items": [{"imageId": "ami-1"}]}}"#, id: "run", at: "10:10:00",
            response: #"{"instancesSet": {"items": [{"instanceId": "i-0123456789abcdef0", "subnetId": "subnet-0123456789"}]}}"#)
        func terminate(_ id: String, _ instance: String) -> String {
            Inputs.event("ec2", "TerminateInstances", #"{"instancesSet": {"items": [{"instanceId": "\#(instance)"}]}}"#, id: id)
        }
        let create = Inputs.event(
            "lambda", "CreateFunction20150331", #"{"functionName": "jobs", "role": "arn:aws:iam::\#(Inputs.account):role/exec"}"#,
            id: "function", at: "10:11:00")
        let own = Inputs.event(
            "dynamodb", "DescribeTable", #"{"tableName": "a"}"#, id: "by instance", session: "i-0123456789abcdef0", role: "web",
            path: "/")
        let its = Inputs.event(
            "dynamodb", "DescribeTable", #"{"tableName": "a"}"#, id: "by function", session: "jobs", role: "exec", path: "/")
        let found = try Self.replay(
            try Inputs.candidate(
                .serviceControl, #"{"Effect": "Deny", "Action": ["ec2:RunInstances", "lambda:CreateFunction"], "Resource": "*"}"#),
            [run, create, terminate("its", "i-0123456789abcdef0"), terminate("other", "i-0aaaaaaaaaaaaaaaa"), own, its])
        #expect(found.stopped.map(\.eventID) == ["run", "function"])
        #expect(found.stoppedByConsequence.map(\.call.eventID) == ["its", "by instance", "by function"])
        #expect(found.stoppedByConsequence.map(\.strength) == [.proof, .proof, .likely])
        #expect(found.stoppedByConsequence.map(\.cause) == ["run", "run", "function"])
    }

    /// A call of which one of several actions was needed is stopped where each is denied, and open where one is.
    @Test func aCallStopsAtTheRoleThatItPasses() throws {
        let request = #"{"functionName": "f", "role": "arn:aws:iam::\#(Inputs.account):role/exec"}"#
        let event = Inputs.event("lambda", "UpdateFunctionConfiguration20150331v2", request, id: "update")
        let found = try Self.replay(
            try Inputs.candidate(.serviceControl, #"{"Effect": "Deny", "Action": "iam:PassRole", "Resource": "*"}"#), [event])
        #expect(found.stopped.map(\.action.text) == ["iam:PassRole"])
        #expect(found.stopped.map(\.resource.text) == ["arn:aws:iam::\(Inputs.account):role/exec"])
        let service = #"{"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}"#
        let other = try Self.replay(
            try Inputs.candidate(
                .serviceControl, #"{"Effect": "Deny", "Action": "iam:PassRole", "Resource": "*", "Condition": \#(service)}"#),
            [event])
        #expect(other.kept == 1)
    }

    @Test func anAllowListStopsNothingBesideFullAccess() throws {
        let found = try Self.replay(
            try Inputs.candidate(.serviceControl, #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#))
        #expect(found.kept == 2)
        #expect(found.notes.contains { $0.contains("adds no limit beside FullAWSAccess") })
    }

    /// In the place of AWS's own policy at the account an allow-list binds, above which it stays.
    @Test(arguments: [
        "p-FullAWSAccess", "FullAWSAccess", "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess",
    ])
    func anAllowListInItsPlace(name: String) throws {
        let organization = """
            {"version": 1, "id": "o-abcdefghij", "managementAccount": "777788889999",
             "root": {"id": "r-ab12", "name": "Root", "units": [], "accounts": [{"id": "\(Inputs.account)", "name": "main"}]}, "policies": []}
            """
        let evidence = try Inputs.evidence([Self.delete, Self.read], [("organization.json", organization)])
        let list = try Inputs.policy(#"{"Effect": "Allow", "Action": "dynamodb:Describe*", "Resource": "*"}"#)
        let parts: [CandidatePart.Change] = [.policy(.serviceControl, list), .detach(name)]
        let candidate = Candidate(name: "1", parts: parts.map { CandidatePart($0, on: .everywhere, text: "part") })
        let found = try #require(Replay([candidate], over: evidence).report().candidates.first)
        #expect(found.stopped.map(\.eventID) == ["delete"])
        #expect(found.kept == 1 && found.stopped.first?.layer == "service control policy")
    }
}

@Suite struct ApprovalRuleTests {
    private static func rule(_ yaml: String) throws -> ApprovalRule {
        try ApprovalRule(JSONDocument.parse(yaml: SourceText(name: "rule.yml", bytes: Array(yaml.utf8))).root)
    }

    private static let delete = Inputs.event("dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, id: "delete")

    private static func replay(_ yaml: String, approvals: String = "") throws -> ReplayedCandidate {
        let changes = """
            {"version": 1, "changes": [{"id": "CHG-1", "title": "t", "window": {"from": "2026-05-04T10:00:00Z", "to": "2026-05-04T12:00:00Z"},
             "actors": [{"principal": "arn:aws:sts::111122223333:assumed-role/deploy/*", "person": "ana@example.com", "level": "mid"}],
             "approvals": [\(approvals)]}]}
            """
        let evidence = try Inputs.evidence([delete], [("changes.json", changes)])
        let candidate = Candidate(name: "1", parts: [CandidatePart(.rule(try rule(yaml)), on: .everywhere, text: "rule=rule.yml")])
        return try #require(Replay([candidate], over: evidence).report().candidates.first)
    }

    @Test(arguments: [
        ("", "", 1), (#"{"by": "bo@example.com", "level": "senior", "at": "2026-05-04T10:10:00Z"}"#, "", 0),
        (#"{"by": "bo@example.com", "level": "mid", "at": "2026-05-04T10:10:00Z"}"#, "level: senior\n", 1),
        (#"{"by": "bo@example.com", "level": "senior", "at": "2026-05-04T11:10:00Z"}"#, "", 1),
        (#"{"by": "ana@example.com", "level": "senior", "at": "2026-05-04T10:10:00Z"}"#, "", 1),
    ])
    func anApprovalCountsBySomebodyElseBeforeTheCall(approval: String, more: String, stopped: Int) throws {
        let found = try Self.replay("actor: anyone\n\(more)", approvals: approval)
        #expect(found.stopped.count == stopped && found.kept == 1 - stopped)
        if stopped > 0 { #expect(found.stopped[0].layer == "approval rule") }
    }

    @Test func whatNoAgentMadeIsNoAgents() throws {
        #expect(try Self.replay("actor: agent\n").kept == 1)
        #expect(try Self.replay("actor: anyone\nactions: [\"s3:*\"]\n").kept == 1)
        #expect(try Self.replay("actor: anyone\nresources: [\"*table/other\"]\n").kept == 1)
    }

    @Test(arguments: [
        "- a\n", "name: r\n", "harms: []\n", "actions: []\nactor: anyone\n", "actr: agent\n", "actor: machine\n",
        "harms: [destroy]\n", "actions: [{a: 1}]\n",
    ])
    func whatIsNoRuleIsRefused(yaml: String) {
        #expect(throws: InputError.self) { try Self.rule(yaml) }
    }
}
