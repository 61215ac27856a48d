import Documents
import Testing
import TestSupport

/// The questions of the past, from the command line, on the sample of the retail deployment.
@Suite struct TimeCommandTests {
    private static let sample = "samples/retail-deployment"
    private static let function = "arn:aws:lambda:eu-west-1:111122223333:function:checkout-prod"

    /// Only the state between the two writes allows it; the exports before and after look alike.
    @Test(arguments: [
        ("2026-02-25T00:00:00Z", "ImplicitlyDenied"), ("2026-02-27T16:04:50Z", "ImplicitlyDenied"),
        ("2026-02-27T16:04:51Z", "Allowed"), ("2026-03-02T11:20:32Z", "Allowed"), ("2026-03-02T11:20:33Z", "ImplicitlyDenied"),
    ])
    func aMomentIsDecidedByItsState(at: String, verdict: String) throws {
        let result = try Tool.run(
            "explain", "checkout-dev", "--action", "lambda:UpdateFunctionCode", "--resource", Self.function, "--at", at,
            Self.sample,
            "--format", "json")
        #expect(result.code == 0, "\(result.error)")
        #expect(result.out.contains(#""verdict": "\#(verdict)""#))
    }

    /// What applied until a day, asked about before and after it: every command knows the clock.
    @Test(arguments: [("2026-08-31", true), ("2026-09-02", false)])
    func theClockIsThatOfTheMoment(at: String, isHeld: Bool) throws {
        let folder = try Folder([
            (
                "account.json",
                """
                {"UserDetailList": [{"UserName": "ana", "Arn": "arn:aws:iam::123456789012:user/ana", "UserId": "AIDAANA", "Path": "/",
                  "CreateDate": "2025-01-01T00:00:00Z", "GroupList": [], "AttachedManagedPolicies": [], "UserPolicyList": [{"PolicyName": "p",
                  "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*",
                    "Condition": {"NumericLessThan": {"aws:EpochTime": "1788220800"}}}]}}]}],
                 "GroupDetailList": [], "RoleDetailList": [], "Policies": []}
                """
            )
        ])
        let user = "arn:aws:iam::123456789012:user/ana"
        let who = try Tool.run("who", "sqs:DeleteQueue", folder.path, "--at", at)
        #expect(who.out.contains("\(user)  allowed") == isHeld, "\(who.out)\(who.error)")
        #expect(who.out.contains(user) == isHeld)
        let reach = try Tool.run("reach", "--all", folder.path, "--at", at)
        #expect(reach.out.contains("actions  \(user)  administrator-like") == isHeld, "\(reach.out)\(reach.error)")
        let escalate = try Tool.run("escalate", folder.path, "--at", at)
        #expect(escalate.out.contains("administrators already: \(user)") == isHeld, "\(escalate.out)")
        let queue = "arn:aws:sqs:eu-west-1:123456789012:q"
        let explain = try Tool.run(
            "explain", "ana", "--action", "sqs:DeleteQueue", "--resource", queue, folder.path, "--at", at, "--format", "json")
        #expect(explain.out.contains(#""verdict": "Allowed""#) == isHeld, "\(explain.out)\(explain.error)")
        #expect(!explain.error.contains("assumed: requests are made at"))
        // Which time it is where none is asked about is said.
        let open = try Tool.run("explain", "ana", "--action", "sqs:DeleteQueue", "--resource", queue, folder.path)
        #expect(open.error.contains("Z or later; --at asks about another time"), "\(open.error)")
        #expect(open.out.contains("denied"), "\(open.out)")
    }

    @Test(arguments: [
        (["--at", "yesterday"], "is not a time"), (["--at", "2026"], "`2026` is not a time"),
        (["--at", "2026-03-02T09:31:00"], "has no zone"),
        (["--at", "2026-03-02", "--taken", "nothing"], "is not PATH=TIME"),
    ])
    func badTimesAreRefused(options: [String], message: String) throws {
        let result = try Tool.spawn([try Tool.binary(), "reach", "--all", Self.sample] + options, in: Tool.root)
        #expect(result.code == 2)
        #expect(result.error.contains(message))
    }

    /// A principal that was not made yet is missing at that time, and not a name that nobody knows.
    @Test(arguments: [
        ("2020-01-01", "the input has no principal `checkout-dev` at 2020-01-01T00:00:00Z"),
        ("2026-02-01", "2026-02-01T00:00:00Z is before the first evidence"),
    ])
    func beforeTheFirstEvidenceIsAGap(time: String, message: String) throws {
        let result = try Tool.run("reach", "checkout-dev", Self.sample, "--at", time)
        #expect(result.code == 2)
        #expect((result.out + result.error).contains(message))
    }

    @Test func historyTellsWhoWidenedAndNarrowed() throws {
        let result = try Tool.run("history", "checkout-dev", Self.sample, "--format", "json")
        #expect(result.code == 0, "\(result.error)")
        let report = try JSONDocument.parse(result.out, name: "history").root
        let entries = report["entries"].map { Array($0.elements) } ?? []
        #expect(entries.map { $0["event"]?.string } == ["PutRolePolicy", "PutRolePolicy"])
        #expect(entries.allSatisfy { $0["by"]?.string?.hasSuffix("platform-lead/dana.koch@example.com") ?? false })
        #expect(entries.first?["lost"]?.elements.isEmpty == true)
        #expect(entries.last?["gained"]?.elements.isEmpty == true)
        #expect(entries.first?["used"]?.elements.contains { $0["action"]?.string == "dynamodb:UpdateTable" } == true)
    }

    /// One export and no log, or a summary in its place, tell of no change: that is not to say that there was none.
    @Test(arguments: [false, true]) func aHistoryNeedsEvents(hasSummary: Bool) throws {
        var files = [
            (
                "account.json",
                """
                {"UserDetailList": [{"UserName": "ana", "Arn": "arn:aws:iam::123456789012:user/ana", "UserId": "AIDAANA", "Path": "/",
                  "CreateDate": "2025-01-01T00:00:00Z", "GroupList": [], "AttachedManagedPolicies": [], "UserPolicyList": []}],
                 "GroupDetailList": [], "RoleDetailList": [], "Policies": []}
                """
            )
        ]
        if hasSummary {
            let end =
                #"{"summary":{"inputs":["00"],"gaps":[],"duplicates":0,"events":0,"by":["principal"],"runs":["r"],"otherRecords":{}}}"#
            files.append(("use.ndjson", end))
        }
        let folder = try Folder(files)
        let result = try Tool.run("history", "ana", folder.path)
        #expect(result.code == 2)
        let words = hasSummary ? "a history of access needs events" : "no CloudTrail log was given"
        #expect((result.out + result.error).contains(words), "\(result.out)\(result.error)")
    }

    @Test func compareOverTimeNamesTheWrite() throws {
        let moments = ["--from", "2026-02-20T06:00:00Z", "--to", "2026-03-02T09:31:00Z"]
        let command = [try Tool.binary(), "compare", "--principal", "checkout-dev", Self.sample]
        let result = try Tool.spawn(command + moments, in: Tool.root)
        #expect(result.code == 1, "\(result.error)")
        #expect(result.out.contains("since    PutRolePolicy at 2026-02-27T16:04:51Z"))
        #expect(result.out.contains("lost: nothing, and that is proved"))
        let same = try Tool.run(
            "compare", "--principal", "checkout-dev", "--from", "2026-02-20T06:00:00Z", "--to", "2026-03-03T06:00:00Z", Self.sample)
        #expect(same.code == 0)
    }

    /// What is written reads back as the same state, and a directory that holds something is left alone.
    @Test func aSnapshotReadsBackAsTheSameState() throws {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        let state = "\(directory)/state"
        let time = "2026-03-02T09:31:00Z"
        #expect(try Tool.run("snapshot", Self.sample, "--at", time, "--output", state).code == 0)
        let empty = try Tool.scratch()
        defer { Tool.remove(empty) }
        let nothing = try Tool.run("snapshot", empty, "--at", time, "--output", "\(empty)/state")
        #expect(nothing.code == 2 && nothing.error.contains("holds nothing"))
        let again = try Tool.run("snapshot", Self.sample, "--at", time, "--output", state)
        #expect(again.code == 2 && again.error.contains("--force"))
        #expect(try Tool.run("snapshot", Self.sample, "--at", time, "--output", state, "--force").code == 0)
        let copy = "\(directory)/copy"
        #expect(try Tool.run("snapshot", state, "--at", time, "--output", copy).code == 0)
        let name = "authorization-details-111122223333@2026-03-02T09-31-00Z.json"
        #expect(try Files.read("\(state)/\(name)") == Files.read("\(copy)/\(name)"))
    }

    @Test func aCaseMayCarryItsMoment() throws {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        let cases = "\(directory)/cases.jsonl"
        func line(_ id: String, _ time: String, _ verdict: String) -> String {
            """
            {"id": "\(id)", "at": "\(time)", "request": {"principal": "arn:aws:iam::111122223333:role/checkout-dev", \
            "action": "lambda:UpdateFunctionCode", "resource": "\(Self.function)"}, "expect": "\(verdict)"}\n
            """
        }
        let text = line("a", "2026-03-01T00:00:00Z", "Allowed") + line("b", "2026-03-02T12:00:00Z", "ImplicitlyDenied")
        try Files.write(Array(text.utf8), to: cases)
        let result = try Tool.run("decide", cases, "--over", Self.sample)
        #expect(result.code == 0, "\(result.error)")
    }
}
