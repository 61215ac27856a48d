import Authorization
import Documents
import Intake
import PolicyLanguage
import Reach
import Testing
import WhatIf

@Suite struct TightenTests {
    private static let account = Inputs.account
    private static func function(_ name: String) -> String { "arn:aws:lambda:eu-west-1:\(account):function:\(name)" }

    /// The held policies of the worked example in the notes on right-sizing.
    private static let held = """
        {"Sid": "Fn", "Effect": "Allow", "Action": "lambda:*", "Resource": "arn:aws:lambda:eu-west-1:\(account):function:checkout-*"},
        {"Sid": "Tables", "Effect": "Allow", "Action": "dynamodb:*", "Resource": "*",
         "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}},
        {"Sid": "Pass", "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::\(account):role/checkout-*"},
        {"Sid": "Art", "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::checkout-artifacts/*"},
        {"Sid": "NoDrop", "Effect": "Deny", "Action": "dynamodb:DeleteTable", "Resource": "arn:aws:dynamodb:eu-west-1:\(account):table/*-prod"}
        """

    private static let events: [String] =
        ["api", "cart", "pay"].flatMap { name in
            [
                Inputs.event("lambda", "UpdateFunctionCode20150331v2", #"{"functionName": "checkout-\#(name)"}"#, id: "u-\(name)"),
                Inputs.event("lambda", "GetFunction20150331v2", #"{"functionName": "checkout-\#(name)"}"#, id: "g-\(name)"),
            ]
        } + [
            Inputs.event(
                "lambda", "UpdateFunctionConfiguration20150331v2",
                #"{"functionName": "checkout-api", "role": "arn:aws:iam::\#(account):role/checkout-exec"}"#, id: "config"),
            Inputs.event("dynamodb", "DescribeTable", #"{"tableName": "orders-prod"}"#, id: "describe"),
            Inputs.event("dynamodb", "UpdateTable", #"{"tableName": "orders-prod"}"#, id: "update"),
        ]

    private static func tighten(
        _ form: TightenRequest.Form = .identity, _ events: [String] = events, held: String = held, names: Int = 4
    ) throws -> TightenReport {
        let evidence = try Inputs.evidence(events, details: Inputs.details(held))
        var request = TightenRequest(principals: [Inputs.role])
        request.form = form
        request.names = names
        return try Tighten(request, over: evidence).report()
    }

    private static func statements(_ report: TightenReport) -> [(actions: [String], resources: [String], condition: String?)] {
        report.policies.flatMap(\.policy.statements).map { statement in
            (
                statement.actions.patterns.map(\.text), statement.resources?.patterns.map(\.text) ?? [],
                statement.conditions.first.map { "\($0.keyText)=\($0.values.map(\.text).joined(separator: ","))" }
            )
        }
    }

    @Test func theWorkedExample() throws {
        let report = try Self.tighten()
        let isProved = report.isProved
        #expect(isProved, "\(report.replay) \(report.nothingNew) \(report.nothingIdle)")
        let statements = Self.statements(report)
        func of(_ action: String) throws -> (actions: [String], resources: [String], condition: String?) {
            try #require(statements.first { $0.actions.contains(action) })
        }
        let update = try of("lambda:UpdateFunctionCode")
        #expect(update.actions == ["lambda:GetFunction", "lambda:UpdateFunctionCode"])
        #expect(update.resources == ["api", "cart", "pay"].map { Self.function("checkout-\($0)") })
        #expect(try of("lambda:UpdateFunctionConfiguration").resources == [Self.function("checkout-api")])
        let table = try of("dynamodb:UpdateTable")
        #expect(table.actions.contains("dynamodb:DescribeTable") && table.condition == "aws:RequestedRegion=eu-west-1")
        let pass = try of("iam:PassRole")
        #expect(pass.resources == ["arn:aws:iam::\(Self.account):role/checkout-exec"])
        #expect(pass.condition == "iam:PassedToService=lambda.amazonaws.com")
        #expect(report.kept.contains { $0.rule == .dataNotLogged && $0.actions == ["s3:GetObject", "s3:PutObject"] })
        #expect(!report.policies.contains { $0.text.contains("NoDrop") })
        #expect(
            !statements.contains { $0.actions.contains("lambda:DeleteFunction") || $0.actions.contains("dynamodb:DeleteTable") })
        #expect(report.removed.contains { $0.actions.contains("lambda:DeleteFunction") })
        #expect(report.confidence.grade == .low)
    }

    /// Four names take a prefix for what reads, within what is held, and never for what writes.
    @Test func prefixes() throws {
        let names = ["api", "cart", "pay", "stock"]
        let events = names.flatMap { name in
            [
                Inputs.event("lambda", "GetFunction20150331v2", #"{"functionName": "checkout-\#(name)"}"#, id: "g-\(name)"),
                Inputs.event("lambda", "UpdateFunctionCode20150331v2", #"{"functionName": "checkout-\#(name)"}"#, id: "u-\(name)"),
            ]
        }
        let statements = Self.statements(try Self.tighten(.identity, events))
        #expect(statements.first { $0.actions.contains("lambda:GetFunction") }?.resources == [Self.function("checkout-*")])
        #expect(statements.first { $0.actions == ["lambda:UpdateFunctionCode"] }?.resources.count == 4)
        let narrow =
            #"{"Effect": "Allow", "Action": "lambda:*", "Resource": [\#(names.map { #""\#(Self.function("checkout-\($0)"))""# }.joined(separator: ","))]}"#
        let exact = try Self.tighten(.identity, events, held: narrow)
        let isExactProved = exact.isProved
        #expect(isExactProved)
        #expect(!Self.statements(exact).contains { $0.resources.contains(Self.function("checkout-*")) })
    }

    /// A held denial that could take something away from a pattern is carried over.
    @Test func denialsThatMatter() throws {
        let held = """
            {"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"},
            {"Sid": "No", "Effect": "Deny", "Action": "dynamodb:*", "Resource": "*", "Condition": {"Bool": {"aws:ViaAWSService": "true"}}}
            """
        let event = Inputs.event("dynamodb", "DescribeTable", #"{"tableName": "orders"}"#, id: "d")
        let report = try Self.tighten(.identity, [event], held: held)
        #expect(report.policies.contains { $0.text.contains("HeldNo1") })
        let (isNew, isReplayed) = (report.nothingNew.holds, report.replay.holds)
        #expect(isNew && isReplayed)
    }

    @Test(arguments: [TightenRequest.Form.boundary, .session, .scp])
    func limitsLetTheRecordedCallsPass(form: TightenRequest.Form) throws {
        let report = try Self.tighten(form)
        let replay = report.replay
        #expect(replay.holds)
        #expect(report.policies.count == 1)
        if form == .scp {
            #expect(report.policies[0].policy.statements.allSatisfy { $0.effect == .deny })
            #expect(report.policies[0].text.contains(Inputs.role))
        }
    }

    /// What fits no document is split, and each part stands alone.
    @Test func aLargePolicyIsSplit() throws {
        let events = (0..<150).map { number in
            Inputs.event(
                "lambda", "UpdateFunctionCode20150331v2", #"{"functionName": "checkout-\#(number)-with-a-rather-long-name"}"#,
                id: "e\(number)")
        }
        let report = try Self.tighten(.identity, events)
        #expect(report.policies.count > 1)
        #expect(report.policies.allSatisfy { $0.size <= 6_144 })
        let isProved = report.isProved
        #expect(isProved)
    }

    /// A log holds a secret's name, and its ARN ends in six characters that no request tells.
    @Test(arguments: ["prod/db", #"prod\u002Fdb"#])
    func secretsByName(name: String) throws {
        let held = #"{"Effect": "Allow", "Action": "secretsmanager:*", "Resource": "*"}"#
        let event = Inputs.event("secretsmanager", "GetSecretValue", #"{"secretId": "\#(name)"}"#, id: "s")
        let report = try Self.tighten(.identity, [event], held: held)
        let pattern = "arn:aws:secretsmanager:eu-west-1:\(Self.account):secret:prod/db-??????"
        #expect(Self.statements(report).map(\.resources) == [[pattern]])
        let isProved = report.isProved
        #expect(isProved)
        let statement = try #require(report.policies.first?.policy.statements.first)
        let own = ResourceName("arn:aws:secretsmanager:eu-west-1:\(Self.account):secret:prod/db-AbCdEf")
        #expect(statement.applies(Action("secretsmanager:GetSecretValue"), on: own, in: Context(closed: true)) == .yes)
    }

    /// One of several actions was needed, and the log does not tell which: all that are held stay, and the proof says so.
    @Test func oneOfSeveralActions() throws {
        let held = #"{"Effect": "Allow", "Action": ["dynamodb:PutItem", "dynamodb:DeleteItem"], "Resource": "*"}"#
        let event = Inputs.event(
            "dynamodb", "TransactWriteItems", #"{"transactItems": [{"merge": {"tableName": "t2"}}]}"#, id: "t")
        let report = try Self.tighten(.identity, [event], held: held)
        #expect(Self.statements(report).flatMap(\.actions).sorted() == ["dynamodb:DeleteItem", "dynamodb:PutItem"])
        let (remarks, holds) = (report.replay.remarks, report.replay.holds)
        #expect(
            holds && remarks.contains { $0.contains("which of dynamodb:PutItem, dynamodb:DeleteItem TransactWriteItems needed") })
    }

    /// A layer is read by whoever puts it into a function.
    @Test(arguments: ["CreateFunction20150331", "UpdateFunctionConfiguration20150331v2"])
    func layersOfFunctions(name: String) throws {
        let layer = "arn:aws:lambda:eu-west-1:\(Self.account):layer:l:1"
        let held = #"{"Effect": "Allow", "Action": "lambda:*", "Resource": "*"}"#
        let event = Inputs.event("lambda", name, #"{"functionName": "f", "layers": ["\#(layer)"]}"#, id: "l")
        let statements = Self.statements(try Self.tighten(.identity, [event], held: held))
        #expect(statements.contains { $0.actions == ["lambda:GetLayerVersion"] && $0.resources == [layer] })
    }

    /// What stands for other names in a policy stands for itself in the name that a log holds.
    @Test func namesThatArePatterns() throws {
        let events = [("what?*.txt", "a"), ("${aws:username}/x", "b"), ("plain.txt", "c")].map { key, id in
            Inputs.event(
                "s3", "PutObject", #"{"bucketName": "shop", "key": "\#(key)"}"#, id: id, more: #""eventCategory": "Data","#)
        }
        let report = try Self.tighten(.identity, events, held: #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#)
        let isProved = report.isProved
        #expect(isProved, "\(report.replay) \(report.nothingNew) \(report.nothingIdle)")
        let put = try #require(Self.statements(report).first { $0.actions.contains("s3:PutObject") })
        #expect(
            Set(put.resources) == [
                "arn:aws:s3:::shop/what${?}${*}.txt", "arn:aws:s3:::shop/${$}{aws:username}/x", "arn:aws:s3:::shop/plain.txt",
            ])
    }

    /// A call that succeeded and that nothing explains is told: the policy does not hold what it needed.
    @Test func callsThatNothingExplains() throws {
        let strange = Inputs.event("frobnicate", "DeleteEverything", id: "x")
        let unknown = try Self.tighten(.identity, [strange, Self.events[0]])
        #expect(unknown.gaps.contains { $0.reason.contains("`frobnicate:DeleteEverything`") })
        let queue = #"{"QueueName": "jobs", "queueUrl": "https://sqs.eu-west-1.amazonaws.com/111122223333/jobs"}"#
        let beyond = try Self.tighten(.identity, [Inputs.event("sqs", "DeleteQueue", queue, id: "q"), Self.events[0]])
        #expect(
            beyond.gaps.contains {
                $0.reason.contains("`sqs:DeleteQueue`") && $0.reason.contains("no policy of the input allows it")
            })
        let (plain, text) = (try Self.tighten(), "no policy of the input")
        #expect(!plain.gaps.contains { $0.reason.contains(text) })
    }

    /// A record that holds the whole request and names no role has passed none; one without its request may have.
    @Test func aRoleThatWasNotPassedIsNotKept() throws {
        let held = #"{"Effect": "Allow", "Action": ["ec2:*", "iam:PassRole", "ssm:*"], "Resource": "*"}"#
        let request = #"{"instancesSet": {"items": [{"imageId": "ami-1"}]}, "instanceType": "t3.micro"}"#
        let whole = try Self.tighten(.identity, [Inputs.event("ec2", "RunInstances", request, id: "r")], held: held)
        let actions = Self.statements(whole).flatMap(\.actions)
        #expect(actions.contains("ec2:RunInstances") && !actions.contains("iam:PassRole") && !actions.contains("ssm:GetParameters"))
        let bare = try Self.tighten(.identity, [Inputs.event("ec2", "RunInstances", id: "r")], held: held)
        let pass = try #require(Self.statements(bare).first { $0.actions.contains("iam:PassRole") })
        #expect(pass.condition == "iam:PassedToService=ec2.amazonaws.com")
    }

    /// A limit also binds what a resource's own policy grants to the role: such calls are needs of it, and none of the identity policy.
    @Test(arguments: TightenRequest.Form.allCases) func whatAResourceGrants(form: TightenRequest.Form) throws {
        let get = Inputs.event(
            "s3", "GetObject", #"{"bucketName": "papers", "key": "a.txt"}"#, id: "get",
            more: #""eventCategory": "Data", "resources": [{"type": "AWS::S3::Object", "ARN": "arn:aws:s3:::papers/a.txt"}], "#)
        let grant = """
            {"Effect": "Allow", "Principal": {"AWS": "\(Inputs.role)"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::papers/*"}
            """
        let evidence = try Inputs.evidence(
            [get], details: Inputs.details(#"{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}"#),
            [("resource-policies.json", #"{"arn:aws:s3:::papers": {"Version": "2012-10-17", "Statement": [\#(grant)]}}"#)])
        var request = TightenRequest(principals: [Inputs.role])
        request.form = form
        let report = try Tighten(request, over: evidence).report()
        #expect(report.isProved && report.gaps.isEmpty)
        #expect(report.policies.contains { $0.text.contains("s3:GetObject") } == (form != .identity))
    }

    /// Whoever did nothing needs nothing, in every form.
    @Test(arguments: TightenRequest.Form.allCases) func nothingWasDone(form: TightenRequest.Form) throws {
        let held = #"{"Effect": "Allow", "Action": "dynamodb:DescribeTable", "Resource": "*"}"#
        let report = try Self.tighten(form, [], held: held)
        let statements = report.policies.flatMap(\.policy.statements)
        #expect(statements.count == 1 && statements[0].effect == .deny && statements[0].actions.patterns.map(\.text) == ["*"])
        #expect(report.policies.allSatisfy { !$0.text.contains("[]") })
        #expect(report.notes.contains { $0.contains("no call of these logs is of") })
    }

    /// What another principal did that had the name before is no use of this one.
    @Test func namesakes() throws {
        let old = Inputs.event("dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, id: "old", at: "10:10:00", session: "old")
            .replacing("AROAdeploy:", with: "AROAbefore:")
        let new = Inputs.event("dynamodb", "UpdateTable", #"{"tableName": "orders"}"#, id: "new")
        let report = try Tighten(TightenRequest(principals: [Inputs.role]), over: try Inputs.evidence([old, new])).report()
        #expect(report.policies.contains { $0.text.contains("dynamodb:UpdateTable") })
        #expect(!report.policies.contains { $0.text.contains("dynamodb:DeleteTable") })
        let note = "not counted: 1 recorded call of another principal of this name (AROAbefore), the last at 2026-05-04T10:10:00Z"
        #expect(report.notes.contains(note))
        #expect(report.confidence.calls == 1)
    }

    @Test func withoutTheDetailsNothingCanBeProved() throws {
        let evidence = try Inputs.evidence(Self.events)
        #expect(throws: InputError.self) {
            try Tighten(TightenRequest(principals: ["arn:aws:iam::\(Self.account):role/other"]), over: evidence).report()
        }
    }

    /// The session policy of the next change: what this one asks for, as far as it is held.
    @Test func whatAChangeAsksFor() throws {
        let changes = """
            {"version": 1, "changes": [{"id": "CHG-1", "title": "t", "window": {"from": "2026-05-04T10:00:00Z", "to": "2026-05-04T12:00:00Z"},
             "actors": [{"principal": "arn:aws:sts::111122223333:assumed-role/deploy/*"}],
             "asked": {"actions": ["lambda:UpdateFunctionCode", "lambda:GetFunction", "sqs:SendMessage"],
             "resources": ["\(Self.function("checkout-api"))", "arn:aws:sqs:eu-west-1:111122223333:q"]}}]}
            """
        let evidence = try Inputs.evidence(Self.events, details: Inputs.details(Self.held), [("changes.json", changes)])
        var request = TightenRequest(principals: [Inputs.role])
        request.form = .session
        let report = try Tighten(request, over: evidence).report(asking: "CHG-1")
        let statements = Self.statements(report)
        #expect(statements.map(\.actions) == [["lambda:GetFunction", "lambda:UpdateFunctionCode"]])
        #expect(statements.map(\.resources) == [[Self.function("checkout-api")]])
        let (asked, isNew, notes) = (report.replay, report.nothingNew, report.notes)
        #expect(!asked.holds && asked.remarks.contains { $0.contains("sqs:SendMessage") })
        #expect(isNew.holds)
        #expect(notes.contains { $0.contains("went beyond it") })
        #expect(throws: InputError.self) { try Tighten(request, over: evidence).report(asking: "CHG-2") }
    }
}
