import Activity
import Authorization
import Documents
import Intake
import PolicyLanguage
import Testing
import WhatIf

/// AWS's own reason for a denial beside what the policies of the input say.
@Suite struct RefusalCheckTests {
    private static let policy = "arn:aws:organizations::999988887777:policy/o-1/service_control_policy/p-lock"

    private static func message(_ reason: String) -> String {
        "User: arn:aws:sts::111122223333:assumed-role/deploy/task is not authorized to perform: dynamodb:UpdateTable on resource: "
            + "\(Inputs.table) \(reason)"
    }

    @Test(arguments: [
        (
            "with an explicit deny in a service control policy: \(policy)", Verdict.allowed,
            "AWS applied a service control policy that this input lacks: `\(policy)`" as String?
        ),
        (
            "with an explicit deny in a service control policy", .implicitlyDenied,
            "AWS applied a service control policy that this input lacks"
        ),
        (
            "with an explicit deny in a service control policy", .depends,
            "AWS applied a service control policy that this input lacks"
        ),
        ("with an explicit deny in a service control policy", .explicitlyDenied, nil),
        (
            "with an explicit deny in an identity-based policy", .depends,
            "AWS applied an identity-based policy that this input lacks"
        ),
        (
            "because no permissions boundary allows the dynamodb:UpdateTable action", .allowed,
            "AWS applied a permissions boundary that this input lacks"
        ),
        (
            "because no permissions boundary allows the dynamodb:UpdateTable action", .implicitlyDenied,
            "AWS applied a permissions boundary that this input lacks"
        ),
        (
            "because no session policy allows the dynamodb:UpdateTable action", .depends,
            "AWS applied a session policy that this input lacks"
        ),
        ("because no identity-based policy allows the dynamodb:UpdateTable action", .implicitlyDenied, nil),
        (
            "because no identity-based policy allows the dynamodb:UpdateTable action", .allowed,
            "by AWS an identity-based policy that allows it was not there: this input holds another state of it"
        ), ("", .allowed, nil),
    ])
    func reasonsAndVerdicts(reason: String, verdict: Verdict, expected: String?) throws {
        let denial = try #require(DenialMessage(Self.message(reason)))
        let held = try Inputs.policy(#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#, .identity)
        #expect(RefusalCheck.lacking(denial, verdict, PolicySet(identity: [held])) == expected)
    }

    /// A boundary that is there and allows more than AWS's answer.
    @Test func anotherBoundary() throws {
        let denial = try #require(
            DenialMessage(Self.message("because no permissions boundary allows the dynamodb:UpdateTable action")))
        let boundary = try Inputs.policy(#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#, .boundary)
        let set = PolicySet(identity: [], boundary: [boundary])
        #expect(
            RefusalCheck.lacking(denial, .allowed, set)
                == "AWS applied a permissions boundary that allows less than the one of this input")
        #expect(RefusalCheck.lacking(denial, .implicitlyDenied, set) == nil)
    }

    @Test func theJudgeDecidesTheRefusedCall() throws {
        func lacking(_ reason: String, _ held: String) throws -> String? {
            let event = Inputs.event(
                "dynamodb", "UpdateTable", #"{"tableName": "orders"}"#, id: "r", error: "AccessDenied",
                more: #""errorMessage": "\#(Self.message(reason))","#)
            let evidence = try Inputs.evidence([event], details: Inputs.details(held))
            return try RefusalJudge(evidence).lacking(#require(evidence.events.first))
        }
        let allow = #"{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}"#
        let deny = #"{"Effect": "Deny", "Action": "dynamodb:UpdateTable", "Resource": "*"}"#
        let control = "with an explicit deny in a service control policy"
        #expect(try lacking(control, allow) == "AWS applied a service control policy that this input lacks")
        #expect(try lacking("with an explicit deny in an identity-based policy", "\(allow), \(deny)") == nil)
        #expect(
            try lacking("with an explicit deny in an identity-based policy", allow)
                == "AWS applied an identity-based policy that this input lacks")
    }
}
