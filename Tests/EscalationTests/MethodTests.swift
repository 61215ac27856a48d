import Catalogue
import Testing

@testable import Escalation

/// Each way to more, alone: what opens it, and what keeps it shut.
@Suite struct MethodTests {
    /// A principal's statements, what else there is, and the ways to administrator that follow.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let statements: String
        var isRole = false
        var boundary: String?
        let expected: [String]
        var more: @Sendable (inout Range) -> Void = { _ in }

        var testDescription: String { name }
    }

    private static let passLambda = Range.allow(
        "iam:PassRole", on: Range.arn("role/lambda-admin"), if: #""StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}"#)
    private static let create = Range.allow("lambda:CreateFunction lambda:InvokeFunction")

    private static func sources(_ pattern: String) -> String {
        Range.trust(#""Service": "lambda.amazonaws.com""#, if: #""ArnLike": {"aws:SourceArn": "\#(pattern)"}"#)
    }

    static let cases: [Case] = [
        Case(name: "iam-007", statements: Range.allow("iam:PutUserPolicy", on: Range.arn("user/x")), expected: ["iam-007:x exact"]),
        Case(
            name: "iam-007 on another's path", statements: Range.allow("iam:PutUserPolicy", on: Range.arn("user/y*")), expected: []),
        Case(
            name: "iam-007 by a policy variable",
            statements: Range.allow("iam:PutUserPolicy", on: Range.arn("user/${aws:username}")), expected: ["iam-007:x exact"]),
        Case(
            name: "iam-008 without AdministratorAccess leads over IAMFullAccess",
            statements: Range.allow(
                "iam:AttachUserPolicy", on: Range.arn("user/x"),
                if: #""ArnNotEquals": {"iam:PolicyARN": "arn:aws:iam::aws:policy/AdministratorAccess"}"#),
            expected: ["iam-008:x exact"]),
        Case(
            name: "iam-008 with nothing but a harmless policy",
            statements: Range.allow(
                "iam:AttachUserPolicy", on: Range.arn("user/x"),
                if: #""ArnEquals": {"iam:PolicyARN": "arn:aws:iam::aws:policy/ReadOnlyAccess"}"#), expected: []),
        Case(
            name: "a deny in another policy", statements: Range.allow("iam:PutUserPolicy"), expected: [],
            more: { $0.user("x", Range.allow("iam:PutUserPolicy"), Range.deny("iam:Put*")) }),
        Case(
            name: "a boundary stays", statements: Range.allow("iam:PutUserPolicy", on: Range.arn("user/x")), boundary: "bound",
            expected: [], more: { $0.policy("bound", Range.allow("s3:* iam:PutUserPolicy")) }),
        Case(
            name: "a boundary that can be taken off",
            statements: Range.allow("iam:PutUserPolicy iam:DeleteUserPermissionsBoundary", on: Range.arn("user/x")),
            boundary: "bound", expected: ["iam-007>no-boundary-user:x exact"],
            more: { $0.policy("bound", Range.allow("s3:* iam:PutUserPolicy iam:DeleteUserPermissionsBoundary")) }),
        Case(name: "iam-005", statements: Range.allow("iam:PutRolePolicy"), isRole: true, expected: ["iam-005:x exact"]),
        Case(name: "iam-005 is not for users", statements: Range.allow("iam:PutRolePolicy"), expected: []),
        Case(
            name: "iam-001", statements: Range.allow("iam:CreatePolicyVersion", on: Range.policyARN("mine")), expected: [],
            more: { $0.policy("mine", Range.allow("s3:GetObject")) }),
        Case(
            name: "sts-001", statements: Range.allow("sts:AssumeRole", on: Range.arn("role/admin")),
            expected: ["sts-001:admin exact"]),
        Case(
            name: "a role that trusts only a service", statements: Range.allow("sts:AssumeRole", on: Range.arn("role/ec2-admin")),
            expected: []),
        Case(
            name: "iam-012", statements: Range.allow("iam:UpdateAssumeRolePolicy", on: Range.arn("role/ec2-admin")),
            expected: ["iam-012:ec2-admin exact"]),
        Case(name: "lambda-001", statements: passLambda + ", " + create, expected: ["lambda-001:lambda-admin exact"]),
        Case(
            name: "lambda-001 on functions of different names",
            statements: passLambda + ", "
                + Range.allow("lambda:CreateFunction", on: "arn:aws:lambda:*:*:function:dev-*") + ", "
                + Range.allow("lambda:InvokeFunction", on: "arn:aws:lambda:*:*:function:prod-*"), expected: []),
        Case(
            name: "lambda-001 on functions of one name",
            statements: passLambda + ", "
                + Range.allow("lambda:CreateFunction", on: "arn:aws:lambda:*:*:function:dev-*") + ", "
                + Range.allow("lambda:InvokeFunction"), expected: ["lambda-001:lambda-admin exact"]),
        Case(
            name: "a role passed to the wrong service",
            statements: Range.allow("iam:PassRole", if: #""StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}"#) + ", "
                + create,
            expected: []),
        Case(
            name: "a role that the service takes only for things of another account",
            statements: Range.allow("iam:PassRole", on: Range.arn("role/far")) + ", " + create, expected: [],
            more: { $0.role("far", trust: sources("arn:aws:lambda:*:999988887777:function:*"), Range.allow("*")) }),
        Case(
            name: "a role that the service takes only for some things of the account",
            statements: Range.allow("iam:PassRole", on: Range.arn("role/some")) + ", " + create,
            expected: ["lambda-001:some depends"],
            more: { $0.role("some", trust: sources("arn:aws:lambda:*:111122223333:function:prod-*"), Range.allow("*")) }),
        Case(
            name: "a role that the service takes for every thing of the account",
            statements: Range.allow("iam:PassRole", on: Range.arn("role/any")) + ", " + create,
            expected: ["lambda-001:any exact"],
            more: { $0.role("any", trust: sources("arn:aws:lambda:*:111122223333:function:*"), Range.allow("*")) }),
        Case(
            name: "a role that may be passed to things of another service",
            statements: Range.allow(
                "iam:PassRole", on: Range.arn("role/lambda-admin"),
                if: #""ArnLike": {"iam:AssociatedResourceArn": "arn:aws:ec2:*:*:instance/*"}"#) + ", " + create,
            expected: ["lambda-001:lambda-admin depends"]),
        Case(
            name: "ec2-001", statements: Range.allow("iam:PassRole ec2:RunInstances"), expected: ["ec2-001:ec2-admin exact"]),
        Case(
            name: "ec2-001 without an instance profile",
            statements: Range.allow("iam:PassRole", on: Range.arn("role/bare")) + ", "
                + Range.allow("ec2:RunInstances"), expected: [],
            more: { $0.role("bare", trust: Range.service("ec2"), Range.allow("*")) }),
        Case(
            name: "ec2-001 with a profile of one's own making",
            statements: Range.allow("iam:PassRole", on: Range.arn("role/bare")) + ", "
                + Range.allow("ec2:RunInstances iam:CreateInstanceProfile iam:AddRoleToInstanceProfile"),
            expected: ["ec2-001:bare exact"], more: { $0.role("bare", trust: Range.service("ec2"), Range.allow("*")) }),
        Case(
            name: "lambda-004", statements: Range.allow("lambda:UpdateFunctionCode lambda:InvokeFunction"),
            expected: ["lambda-004:lambda-admin inventory"]),
        Case(
            name: "new-role", statements: Range.allow("iam:CreateRole iam:AttachRolePolicy", on: Range.arn("role/made-*")),
            expected: ["new-role:made-example exact"]),
        Case(
            name: "new-role under a boundary",
            statements: Range.allow(
                "iam:CreateRole iam:PutRolePolicy", on: Range.arn("role/made-*"),
                if: #""ArnEquals": {"iam:PermissionsBoundary": "\#(Range.policyARN("bound"))"}"#), expected: [],
            more: { $0.policy("bound", Range.allow("s3:*")) }),
        Case(
            name: "a condition that no input settles",
            statements: Range.allow("iam:PutUserPolicy", if: #""Bool": {"aws:MultiFactorAuthPresent": "true"}"#),
            expected: ["iam-007:x depends"]),
        Case(
            name: "a date that is over",
            statements: Range.allow("iam:PutUserPolicy", if: #""DateLessThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}"#),
            expected: []),
        Case(
            name: "a value that the caller chooses",
            statements: Range.allow("iam:PassRole") + ", "
                + Range.allow(
                    "lambda:CreateFunction lambda:InvokeFunction", if: #""StringEquals": {"aws:RequestedRegion": "eu-west-1"}"#),
            expected: ["lambda-001:lambda-admin exact"]),
    ]

    @Test(arguments: cases)
    func aWayIsOpenOrShut(_ item: Case) throws {
        var range = Range()
        range.administrators()
        item.more(&range)
        if item.isRole {
            range.role("x", trust: Range.trust(#""AWS": "999988887777""#), item.statements, boundary: item.boundary)
        } else if range.users.isEmpty {
            range.user("x", item.statements, boundary: item.boundary)
        }
        let climbs = try range.climbs(item.isRole ? "role/x" : "user/x")
        #expect(climbs == item.expected)
    }

    @Test func everyMethodOfTheTableIsReadWhole() {
        #expect(EscalationMethod.all.count > 100)
        #expect(EscalationMethod.all.allSatisfy { !$0.alternatives.isEmpty && $0.alternatives.allSatisfy { !$0.isEmpty } })
        let published = EscalationMethod.all.filter { $0.id.hasPrefix("iam-") }
        #expect(published.count == 21)
        #expect(EscalationMethod.all.first { $0.id == "sagemaker-001" }?.alternatives.count == 2)
    }
}
