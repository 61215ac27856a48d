import Activity
import Authorization
import Documents
import Intake
import PolicyLanguage
import Reach
import Testing
import WhatIf

/// What a right-sized policy promises, over generated accounts.
@Suite struct TightenLawTests {
    /// SplitMix64.
    private struct Random {
        var state: UInt64
        mutating func below(_ count: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((value ^ (value >> 31)) % UInt64(count))
        }
        mutating func one<Item>(of items: [Item]) -> Item { items[below(items.count)] }
    }

    private static let operations: [(host: String, name: String, action: String, parameter: String, arn: String)] = [
        ("dynamodb", "DescribeTable", "dynamodb:DescribeTable", "tableName", "arn:aws:dynamodb:eu-west-1:111122223333:table/"),
        ("dynamodb", "DeleteTable", "dynamodb:DeleteTable", "tableName", "arn:aws:dynamodb:eu-west-1:111122223333:table/"),
        ("dynamodb", "UpdateTable", "dynamodb:UpdateTable", "tableName", "arn:aws:dynamodb:eu-west-1:111122223333:table/"),
        (
            "lambda", "GetFunction20150331v2", "lambda:GetFunction", "functionName",
            "arn:aws:lambda:eu-west-1:111122223333:function:"
        ),
        (
            "lambda", "DeleteFunction20150331", "lambda:DeleteFunction", "functionName",
            "arn:aws:lambda:eu-west-1:111122223333:function:"
        ),
    ]

    private static func statement(_ random: inout Random) -> String {
        let actions = [
            ["dynamodb:*"], ["lambda:*"], ["*"], ["dynamodb:Describe*", "dynamodb:Update*"],
            ["lambda:Get*", "lambda:DeleteFunction"],
        ]
        let resources = ["*", "arn:aws:*:*:*:*app-*", "arn:aws:dynamodb:*:*:table/app-*", "arn:aws:lambda:*:*:function:app-?"]
        let conditions = [
            "", "", #", "Condition": {"StringEquals": {"aws:RequestedRegion": ["eu-west-1", "us-east-1"]}}"#,
            #", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#,
        ]
        let list = random.one(of: actions).map { #""\#($0)""# }.joined(separator: ",")
        let isDenial = random.below(5) == 0
        let condition = isDenial ? "" : random.one(of: conditions)
        let denied = #"{"Effect": "Deny", "Action": "dynamodb:DeleteTable", "Resource": "arn:aws:dynamodb:*:*:table/app-b*"}"#
        return isDenial
            ? denied : #"{"Effect": "Allow", "Action": [\#(list)], "Resource": "\#(random.one(of: resources))"\#(condition)}"#
    }

    @Test(arguments: [3, 8, 11]) func everyRecordedCallIsAllowedAndNothingIsNew(seed: Int) throws {
        var random = Random(state: UInt64(seed))
        let statements = (0..<3).map { _ in Self.statement(&random) }
        var events: [String] = []
        for number in 0..<20 {
            let operation = random.one(of: Self.operations)
            let name = ["app-a", "app-b", "app-c", "app-d", "app-e", "other"][random.below(6)]
            events.append(
                Inputs.event(operation.host, operation.name, #"{"\#(operation.parameter)": "\#(name)"}"#, id: "e\(number)"))
        }
        let evidence = try Inputs.evidence(events, details: Inputs.details(statements.joined(separator: ",")))
        let report = try Tighten(TightenRequest(principals: [Inputs.role]), over: evidence).report()
        let isProved = report.isProved
        #expect(isProved, "\(report.replay) \(report.nothingNew) \(report.nothingIdle)")
        let held = try statements.map { try Inputs.policy($0, .identity) }
        let new = report.policies.map(\.policy)
        #expect(Comparison.compare(old: held, new: new).newAccess == false)
        for event in evidence.events {
            guard let operation = Self.operations.first(where: { $0.name == event.name }),
                let name = event.text(operation.parameter, in: .requestParameters)
            else { continue }
            var context = Context(closed: true)
            context["aws:RequestedRegion"] = .single("eu-west-1")
            context["aws:SourceIp"] = .single("203.0.113.7")
            context["aws:ViaAWSService"] = .single("false")
            let resource = ResourceName(operation.arn + name)
            // The naive evaluator: some Allow applies and no Deny does.
            func allows(_ policies: [Policy]) -> Bool {
                let applying = policies.flatMap(\.statements).filter { statement in
                    statement.actions.matches(Action(operation.action))
                        && statement.resources?.matches(resource, in: context) == .yes
                        && statement.conditions.allSatisfy { $0.holds(in: context) == .yes }
                }
                return !applying.isEmpty && applying.allSatisfy { $0.effect == .allow }
            }
            #expect(allows(new) == allows(held) || !allows(held), "\(operation.action) on \(resource)")
        }
    }
}
