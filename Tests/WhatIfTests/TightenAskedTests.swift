import Documents
import Intake
import PolicyLanguage
import Testing
import WhatIf

/// The policy that the next such change needs, from what a transcript or a specification asks.
@Suite struct TightenAskedTests {
    private static let function = "arn:aws:lambda:eu-west-1:\(Inputs.account):function:checkout-api"
    private static let held = """
        {"Effect": "Allow", "Action": ["dynamodb:*", "lambda:*"], "Resource":
         ["arn:aws:dynamodb:eu-west-1:\(Inputs.account):table/*", "arn:aws:lambda:eu-west-1:\(Inputs.account):function:*"]}
        """
    private static let update = "aws lambda update-function-code --function-name checkout-api --zip-file fileb://c.zip"

    private static func transcript(_ commands: [(text: String, isRefused: Bool)]) -> String {
        let calls = commands.enumerated().map { number, command in
            #"{"id":"\#(number)","tool":"shell","at":"2026-05-04T10:2\#(number):00Z","command":"\#(command.text)"\#(command.isRefused ? #","status":"denied""# : "")}"#
        }
        return
            #"{"format":"ambit-session","version":1,"sessions":[{"id":"work-1","agent":"goose","toolCalls":[\#(calls.joined(separator: ","))]}]}"#
    }

    private static let tasks = """
        # Implementation Plan

        - [ ] 1. Roll out the function
          - run `\(update)`
        - [ ] 2. Let the table scale: `dynamodb:UpdateTable` on `\(Inputs.table)`
        """

    private static func report(
        _ name: String, _ form: TightenRequest.Form = .session, held: String = held, files: [(String, String)]
    ) throws -> TightenReport {
        let event = Inputs.event("dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, id: "d", at: "10:20:30")
        let evidence = try Inputs.evidence([event], details: Inputs.details(held), files)
        var request = TightenRequest(principals: [Inputs.role])
        request.form = form
        return try Tighten(request, over: evidence).report(asking: name)
    }

    private static func granted(_ report: TightenReport) -> [String: [String]] {
        Dictionary(
            report.policies.flatMap(\.policy.statements).flatMap { statement in
                statement.actions.patterns.map { ($0.text, statement.resources?.patterns.map(\.text) ?? []) }
            }, uniquingKeysWith: +)
    }

    private static let wanted = [
        "lambda:UpdateFunctionCode": [function], "lambda:GetFunction": [function], "dynamodb:UpdateTable": [Inputs.table],
        "dynamodb:DescribeTable": [Inputs.table],
    ]

    @Test(arguments: TightenRequest.Form.allCases)
    func aTranscript(form: TightenRequest.Form) throws {
        let calls = [
            (Self.update, false), ("aws dynamodb update-table --table-name orders --billing-mode PAY_PER_REQUEST", false),
            ("aws dynamodb delete-table --table-name orders", true), ("terraform apply", false),
        ]
        let report = try Self.report("work-1", form, files: [("session.json", Self.transcript(calls))])
        let isProved = report.isProved
        #expect(isProved, "\(report.replay) \(report.nothingNew) \(report.nothingIdle)")
        if form != .scp { #expect(Self.granted(report) == Self.wanted) }
        let (remarks, kept) = (report.replay.remarks, report.kept)
        #expect(remarks.contains { $0.contains("terraform apply") })
        #expect(Set(kept.map(\.rule)) == [.readBack])
        #expect(!report.policies.contains { $0.text.contains("DeleteTable") })
        // What was done in its time and not asked.
        if form == .session {
            let notes = report.notes
            #expect(notes.contains { $0.contains("went beyond it: `dynamodb:DeleteTable`") })
        }
    }

    @Test func whatThePrincipalCannotDoIsNotGranted() throws {
        let calls = [
            (Self.update, false), ("aws sqs purge-queue --queue-url https://sqs.eu-west-1.amazonaws.com/111122223333/q", false),
        ]
        let report = try Self.report("work-1", files: [("session.json", Self.transcript(calls))])
        let (asked, new, idle) = (report.replay, report.nothingNew.holds, report.nothingIdle.holds)
        #expect(!asked.holds && asked.remarks.contains { $0.contains("sqs:PurgeQueue") })
        #expect(new && idle)
        #expect(Self.granted(report).keys.sorted() == ["lambda:GetFunction", "lambda:UpdateFunctionCode"])
    }

    @Test func aSpecification() throws {
        let report = try Self.report("checkout", files: [("specs/checkout/tasks.md", Self.tasks)])
        let isProved = report.isProved
        #expect(isProved)
        #expect(Self.granted(report) == Self.wanted)
    }

    /// A specification that belongs to a session says what was asked of it, whatever was done.
    @Test func aSpecificationGoesBeforeTheToolCalls() throws {
        let calls = Self.transcript([("aws dynamodb delete-table --table-name orders", false)])
        let report = try Self.report("work-1", files: [("session.json", calls), ("specs/checkout/tasks.md", Self.tasks)])
        #expect(Self.granted(report) == Self.wanted)
    }

    @Test func proseGrantsNothing() throws {
        let prose = "# Implementation Plan\n\n- [ ] 1. Delete the old table\n"
        #expect(throws: InputError.self) { try Self.report("checkout", files: [("specs/checkout/tasks.md", prose)]) }
        let error = #expect(throws: InputError.self) {
            try Self.report("chekout", files: [("specs/checkout/tasks.md", Self.tasks)])
        }
        #expect(error?.help?.contains("`checkout`") == true)
    }

    /// Of a region that the command does not name only what is held.
    @Test func namesWithoutARegionAreCutToWhatIsHeld() throws {
        let held = #"{"Effect": "Allow", "Action": "lambda:*", "Resource": ["\#(Self.function)", "\#(Self.function)-2"]}"#
        let report = try Self.report("work-1", held: held, files: [("session.json", Self.transcript([(Self.update, false)]))])
        #expect(Self.granted(report)["lambda:UpdateFunctionCode"] == [Self.function])
    }
}
