import Activity
import Documents
import Intake
import PolicyLanguage
import Principals
import Testing
import TestSupport
import Timeline
import WhatIf

/// Each recorded call is decided by what was in force at its time.
@Suite struct DatedReplayTests {
    private static let power = "arn:aws:iam::\(Inputs.account):policy/power"
    private static let read = #"{"Effect": "Allow", "Action": "dynamodb:DescribeTable", "Resource": "*"}"#

    private static func delete(_ id: String, at time: String) -> String {
        Inputs.event("dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, id: id, at: time)
    }

    private static func write(_ name: String, _ request: String, at time: String) -> String {
        Inputs.event("iam", name, request, id: "\(name) \(time)", at: time, session: "boss", role: "boss", path: "/")
    }

    /// Details that were taken before all events: the role holds `power`, and loses it at 10:35.
    private static func evidence(_ events: [String], attached: [String] = ["power"], dated: Bool = true) throws -> InputEvidence {
        let details = Inputs.details(
            read, attached: attached,
            policies: Inputs.managed("power", #"{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}"#))
        let name = dated ? "details@2026-05-04T09-00-00Z.json" : "details.json"
        let folder = try Folder([("log.json", Inputs.log(events)), (name, details)])
        return withExtendedLifetime(folder) { InputEvidence(reading: [folder.path]) }
    }

    private static func candidate(_ change: CandidatePart.Change, on target: CandidateTarget = .everywhere) -> Candidate {
        Candidate(name: "1", parts: [CandidatePart(change, on: target, text: "candidate")])
    }

    private static let story = [
        delete("with power", at: "10:30:00"),
        write("DetachRolePolicy", #"{"roleName": "deploy", "policyArn": "\#(power)"}"#, at: "10:35:00"),
        write(
            "PutRolePolicy",
            #"{"roleName": "deploy", "policyName": "own", "policyDocument": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"dynamodb:*\",\"Resource\":\"*\"}]}"}"#,
            at: "10:36:00"),
        delete("with its own", at: "10:40:00"),
    ]

    @Test func aDetachedPolicyMattersWhileItWasAttached() throws {
        let evidence = try Self.evidence(Self.story)
        let report = Replay([Self.candidate(.detach(Self.power))], over: evidence).report()
        let found = try #require(report.candidates.first)
        #expect(found.stopped.map(\.eventID) == ["with power"])
        #expect(found.stopped.first?.layer == "identity policy")
        #expect(found.kept == 3 && found.open.isEmpty)
        #expect(!report.assumptions.contains { $0.reason.contains("no export says of when it is") })
    }

    /// Whether a policy of AWS's was attached to somebody of whom nothing tells, is open.
    @Test func whatMayHaveBeenAttachedIsOpen() throws {
        let folder = try Folder([("log.json", Inputs.log([Self.delete("a", at: "10:30:00")]))])
        let evidence = withExtendedLifetime(folder) { InputEvidence(reading: [folder.path]) }
        func replay(_ arn: String) -> ReplayedCandidate? {
            Replay([Self.candidate(.detach(arn))], over: evidence).report().candidates.first
        }
        let aws = "arn:aws:iam::aws:policy/AdministratorAccess"
        #expect(replay(aws)?.open.map(\.keys) == [["whether `\(aws)` was attached"]])
        #expect(replay(Self.power)?.open.count == 1)
        #expect(replay("arn:aws:iam::222233334444:policy/power")?.kept == 1)
    }

    @Test func withoutADateTheExportHoldsThroughoutAndThatIsSaid() throws {
        let report = Replay([Self.candidate(.detach(Self.power))], over: try Self.evidence(Self.story, dated: false)).report()
        #expect(report.candidates.first?.stopped.map(\.eventID) == ["with power", "with its own"])
        #expect(report.assumptions.contains { $0.reason.contains("no export says of when it is") })
    }

    /// A refused call is one that a candidate lets pass only beside what was held then.
    @Test func whatWasRefusedIsAskedOfItsTime() throws {
        let grant = try Inputs.policy(#"{"Effect": "Allow", "Action": "s3:DeleteBucket", "Resource": "*"}"#, .identity)
        func refused(_ id: String, at time: String) -> String {
            Inputs.event("s3", "DeleteBucket", #"{"bucketName": "papers"}"#, id: id, at: time, error: "AccessDenied")
        }
        let begin = Inputs.event(
            "sts", "AssumeRole", #"{"roleArn": "\#(Inputs.role)", "roleSessionName": "task"}"#, id: "begin", at: "10:00:00",
            session: "x", role: "boss", path: "/", response: #"{"credentials": {"accessKeyId": "ASIAtask"}}"#)
        let denial = #"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}"#
        let events = [
            begin, refused("before", at: "10:20:00"),
            Self.write(
                "PutRolePolicy", #"{"roleName": "deploy", "policyName": "no", "policyDocument": "\#(denial)"}"#, at: "10:30:00"),
            refused("after", at: "10:40:00"),
        ]
        let found = Replay([Self.candidate(.policy(.identity, grant))], over: try Self.evidence(events)).report().candidates.first
        #expect(found?.newlyPossible.map(\.eventID) == ["before"])
    }

    /// What a stopped change gave, nobody could have used; what another change gave as well, is left alone.
    @Test(arguments: [
        // A table may have a policy of its own, which the input lacks.
        (["attach"], true, ["deleted"], ReplayedConsequence.Strength.likely),
        (["attach", "PutRolePolicy 10:36:00"], true, ["deleted"], .likely),
        (["PutRolePolicy 10:36:00"], true, [], .likely),
        (["attach"], false, [], .likely),
    ])
    func whatOnlyAStoppedChangeLetPass(
        stopped: [String], isAlone: Bool, following: [String], strength: ReplayedConsequence.Strength
    ) throws {
        let attach = Inputs.event(
            "iam", "AttachRolePolicy", #"{"roleName": "deploy", "policyArn": "\#(Self.power)"}"#, id: "attach", at: "10:35:00",
            session: "boss", role: "boss", path: "/")
        let describe = Inputs.event(
            "dynamodb", "DescribeTable", #"{"tableName": "orders"}"#, id: "described", at: "10:39:00")
        let other = Self.story[2]
        let second = stopped.contains("PutRolePolicy 10:36:00") || !isAlone
        let events = [attach] + (second ? [other] : []) + [describe, Self.delete("deleted", at: "10:40:00")]
        let names = stopped.map { $0 == "attach" ? "iam:AttachRolePolicy" : "iam:PutRolePolicy" }.map { "\"\($0)\"" }
        let denial = try Inputs.policy(
            #"{"Effect": "Deny", "Action": [\#(names.joined(separator: ","))], "Resource": "*"}"#)
        let evidence = try Self.evidence(events, attached: [])
        let found = try #require(
            Replay([Self.candidate(.policy(.serviceControl, denial))], over: evidence).report().candidates.first)
        #expect(found.stopped.map(\.eventID) == stopped)
        #expect(found.stoppedByConsequence.map(\.call.eventID) == following)
        #expect(found.stoppedByConsequence.allSatisfy { $0.reason == .permission && $0.strength == strength })
        #expect(found.stoppedByConsequence.allSatisfy { $0.cause == "attach" })
        #expect(found.avoided.filter { !$0.isDirect }.map(\.eventID) == following)
    }

    /// Without a date the export is taken to be of the time after: what was attached can be taken away, and that is likely.
    @Test func whatAStoppedChangeAttachedWithoutADate() throws {
        let attach = Self.write("AttachRolePolicy", #"{"roleName": "deploy", "policyArn": "\#(Self.power)"}"#, at: "10:35:00")
        let denial = try Inputs.policy(#"{"Effect": "Deny", "Action": "iam:AttachRolePolicy", "Resource": "*"}"#)
        let evidence = try Self.evidence([attach, Self.delete("deleted", at: "10:40:00")], dated: false)
        let found = Replay([Self.candidate(.policy(.serviceControl, denial))], over: evidence).report().candidates.first
        #expect(found?.stoppedByConsequence.map(\.call.eventID) == ["deleted"])
        #expect(found?.stoppedByConsequence.map(\.strength) == [.likely])
    }

    /// A policy that grew and shrank again is needed for nothing that it allowed in between.
    @Test func whatWasHeldOnlyThenIsListedAndNotGranted() throws {
        let report = try Tighten(TightenRequest(principals: [Inputs.role]), over: try Self.evidence(Array(Self.story.prefix(2))))
            .report()
        #expect(report.notes.contains { $0.contains("was held then and is not any more, the last at 2026-05-04T10:30:00Z") })
        #expect(!report.policies.contains { $0.text.contains("DeleteTable") })
    }

    /// Nor does a limit have to let it pass.
    @Test(arguments: [TightenRequest.Form.boundary, .session, .scp])
    func aLimitOfWhatWasHeldOnlyThen(form: TightenRequest.Form) throws {
        var request = TightenRequest(principals: [Inputs.role])
        request.form = form
        let report = try Tighten(request, over: try Self.evidence(Array(Self.story.prefix(2)))).report()
        #expect(report.isProved)
        #expect(!report.policies.contains { $0.text.contains("DeleteTable") })
    }
}

/// The state of a version of a principal is its state at each moment of that version.
@Suite struct StatesInForceTests {
    /// What binds a principal, in words that do not tell the moment.
    private static func words(_ principal: PrincipalName, _ directory: Directory) -> String {
        let facts = directory.facts(of: principal)
        let bindings = directory.bindings(of: facts)
        let parts =
            bindings.identity.map { "\($0.name) \($0.policy.origin.text)" } + [
                bindings.boundary.map { $0.policy.origin.text } ?? "-"
            ]
            + facts.tags.map { "\($0.key)=\($0.value)" } + bindings.missing.map { "missing \($0.layer)" }
        return "\(facts.standing) \(facts.uniqueID ?? "-") \(parts.sorted())"
    }

    private struct Random {
        var state: UInt64
        mutating func one<Item>(of items: [Item]) -> Item {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return items[Int((state >> 33) % UInt64(items.count))]
        }
    }

    private static func document(_ action: String) -> String {
        #"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"\#(action)\",\"Resource\":\"*\"}]}"#
    }

    private static func write(_ number: Int, _ random: inout Random) -> String {
        let role = random.one(of: ["deploy", "other"])
        let policy = "arn:aws:iam::\(Inputs.account):policy/\(random.one(of: ["power", "light"]))"
        let action = random.one(of: ["s3:*", "sqs:*", "ec2:*"])
        let (name, request) = random.one(of: [
            ("AttachRolePolicy", #"{"roleName": "\#(role)", "policyArn": "\#(policy)"}"#),
            ("DetachRolePolicy", #"{"roleName": "\#(role)", "policyArn": "\#(policy)"}"#),
            ("PutRolePolicy", #"{"roleName": "\#(role)", "policyName": "work", "policyDocument": "\#(document(action))"}"#),
            ("DeleteRolePolicy", #"{"roleName": "\#(role)", "policyName": "work"}"#),
            (
                "CreatePolicyVersion",
                #"{"policyArn": "\#(policy)", "setAsDefault": true, "policyDocument": "\#(document(action))"}"#
            ),
            ("PutRolePermissionsBoundary", #"{"roleName": "\#(role)", "permissionsBoundary": "\#(policy)"}"#),
            ("DeleteRolePermissionsBoundary", #"{"roleName": "\#(role)"}"#),
            ("TagRole", #"{"roleName": "\#(role)", "tags": [{"key": "team", "value": "\#(number)"}]}"#),
            ("DeleteRole", #"{"roleName": "\#(role)"}"#),
        ])
        let response =
            name == "CreatePolicyVersion"
            ? #"{"policyVersion": {"versionId": "v\#(number + 2)", "isDefaultVersion": true}}"# : "null"
        let time = "10:\(number / 2 < 10 ? "0" : "")\(number / 2):\(number % 2)0"
        return Inputs.event("iam", name, request, id: "e\(number)", at: time, role: "boss", path: "/", response: response)
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6]) func aVersionIsOneState(seed: Int) throws {
        var random = Random(state: UInt64(seed))
        let events = (0..<40).map { Self.write($0, &random) }
        let other = """
            , {"RoleName": "other", "Arn": "arn:aws:iam::\(Inputs.account):role/other", "RoleId": "AROAother", "Path": "/", "Tags": [],
             "InstanceProfileList": [], "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []}, "RolePolicyList": [],
             "AttachedManagedPolicies": []}
            """
        let managed = ["power", "light"].map {
            Inputs.managed($0, #"{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}"#)
        }
        let details = Inputs.details(attached: ["power"], policies: managed.joined(separator: ","), roles: other)
        let folder = try Folder([("log.json", Inputs.log(events)), ("details@2026-05-04T10-10-05Z.json", details)])
        let evidence = withExtendedLifetime(folder) { InputEvidence(reading: [folder.path]) }
        let history = try #require(evidence.history)
        let states = StatesInForce(evidence.directory, history: history)
        var versions: Set<String> = []
        for text in [Inputs.role, "arn:aws:iam::\(Inputs.account):role/other"] {
            let name = try #require(PrincipalName(text))
            for event in evidence.events {
                let version = states.version(of: name, for: event)
                versions.insert("\(text) \(version.number)")
                let then = Self.words(name, history.directory(at: history.moment(of: event)))
                #expect(Self.words(name, states.directory(of: version)) == then, "\(text) at \(event.time)")
            }
        }
        // Half of the writes concern the other role, and make no version of this one.
        #expect(versions.count > 4 && versions.count < 2 * events.count)
    }
}
