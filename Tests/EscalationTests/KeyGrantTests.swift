import Authorization
import PolicyLanguage
import Principals
import Reach
import Testing

@testable import Escalation

/// Grants of KMS keys count in every answer as a statement of the key's policy would, and beyond the account too.
@Suite struct KeyGrantTests {
    private static let (key, far) = ("arn:aws:kms:eu-west-1:111122223333:key/k", "999988887777")

    private static func grant(_ grantee: String, _ operations: String..., more: String = "") -> String {
        let list = operations.map { "\"\($0)\"" }.joined(separator: ", ")
        return #"{"KeyId": "\#(key)", "GrantId": "g", "GranteePrincipal": "\#(grantee)", "Operations": [\#(list)]\#(more)}"#
    }

    private static let ofAccount =
        #"{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "kms:*", "Resource": "*"}"#

    private static func constraints(_ text: String) -> String { #", "Constraints": {\#(text)}"# }

    /// A key whose policy lets the account's identity policies count, users with and without one of their own, and grants.
    private func world(_ grants: [String], policy: String? = nil) throws -> Directory {
        var range = Range()
        range.user("x", Range.allow("sqs:*"))
        range.user("limited", Range.allow("sqs:*"), boundary: "none")
        range.user("denied", Range.deny("kms:*"))
        range.role("r", trust: Range.trust(#""AWS": "\#(Range.account)""#), Range.allow("sqs:*"))
        range.role("limited", trust: Range.trust(#""AWS": "\#(Range.account)""#), Range.allow("sqs:*"), boundary: "none")
        range.policy("none", Range.allow("sqs:*"))
        range.others = [
            ("resource-policies.json", #"{"\#(Self.key)": \#(Range.document(policy ?? Self.ofAccount))}"#),
            ("list-grants.json", #"{"Grants": [\#(grants.joined(separator: ","))], "Truncated": false}"#),
        ]
        return try range.directory
    }

    private func verdict(
        _ principal: String, _ action: String, _ directory: Directory, _ context: [(key: String, value: String)] = []
    ) throws -> Verdict {
        let question = Question(principal: principal, action: action, resource: Self.key, context: context)
        return try DirectoryAuthorizer(directory, closed: false).answer(question, action: action, resource: Self.key).verdict
    }

    /// No identity policy is needed; what denies explicitly denies, and a boundary limits a role and not a user, as under a statement of
    /// the key's policy that names them.
    @Test(
        arguments: [
            ("user/x", Verdict.allowed), ("role/r", .allowed), ("user/limited", .allowed), ("role/limited", .implicitlyDenied),
            ("user/denied", .explicitlyDenied),
        ])
    func explainWhoAndReachCountAGrant(name: String, expected: Verdict) throws {
        let principal = Range.arn(name)
        let directory = try world([Self.grant(principal, "Decrypt")])
        #expect(try verdict(principal, "kms:Decrypt", directory) == expected)
        #expect(try verdict(principal, "kms:Encrypt", directory) != .allowed)
        let isAllowed = expected == .allowed
        let holders = AccessSearch(directory).holders(action: "kms:Decrypt", resource: Self.key).holders
        #expect(holders.contains { $0.principal == principal && $0.isCertain && $0.chain.isEmpty } == isAllowed)
        let anywhere = AccessSearch(directory).holders(action: "kms:Decrypt", resource: nil).holders
        #expect(anywhere.contains { $0.principal == principal && $0.chain.isEmpty } == isAllowed)
        let reach = try ReachSurveyor(ReachInput(directory)).summary(of: principal)
        #expect((reach.rows.filter { $0.service == "kms" }.map(\.held).reduce(0, +) == 1) == isAllowed)
        let closed = DirectoryAuthorizer(directory, closed: true)
        let caller = try #require(Caller(principal, action: Action("kms:Decrypt")))
        let request = Request(
            caller: caller, action: Action("kms:Decrypt"), resource: ResourceName(Self.key), context: Context(closed: true))
        let prepared = closed.prepare(principal, request)
        #expect(prepared.authorizer.verdict(prepared.request) == expected)
    }

    /// Those of other accounts need no policy of their own account, unlike those whom the key's policy names.
    @Test(arguments: [(true, Verdict.allowed), (false, .implicitlyDenied)])
    func aGrantCrossesAccounts(isGrant: Bool, expected: Verdict) throws {
        let far = "arn:aws:iam::\(Self.far):user/far"
        var other = Range()
        other.user("far", Range.allow("sqs:*"))
        var range = Range()
        let named = #"{"Effect": "Allow", "Principal": {"AWS": "\#(far)"}, "Action": "kms:Decrypt", "Resource": "*"}"#
        range.user("x", Range.allow("sqs:*"))
        range.others = [
            ("far.json", other.text.replacing(Range.account, with: Self.far)),
            ("resource-policies.json", #"{"\#(Self.key)": \#(Range.document(isGrant ? Self.ofAccount : named))}"#),
            ("list-grants.json", #"{"Grants": [\#(isGrant ? Self.grant(far, "Decrypt") : "")]}"#),
        ]
        let directory = try range.directory
        #expect(try verdict(far, "kms:Decrypt", directory) == expected)
        let holders = AccessSearch(directory).holders(action: "kms:Decrypt", resource: Self.key).holders
        #expect(holders.contains { $0.principal == far } == (expected == .allowed))
        let reach = try ReachSurveyor(ReachInput(directory)).summary(of: far)
        #expect((reach.rows.filter { $0.service == "kms" }.map(\.held).reduce(0, +) == 1) == (expected == .allowed))
    }

    /// A constraint on the encryption context leaves it open where the context is not known, and does not touch what has none.
    @Test(
        arguments: [
            (#""EncryptionContextSubset": {"Dept": "a$b"}"#, [], Verdict.depends),
            (#""EncryptionContextSubset": {"Dept": "a$b"}"#, [("kms:EncryptionContext:dept", "a$b")], .allowed),
            (#""EncryptionContextSubset": {"Dept": "a$b"}"#, [("kms:EncryptionContext:dept", "c")], .implicitlyDenied),
            (#""EncryptionContextSubset": {"Dept": "*"}"#, [("kms:EncryptionContext:dept", "c")], .implicitlyDenied),
            (
                #""EncryptionContextEquals": {"Dept": "a"}"#,
                [("kms:EncryptionContext:dept", "a"), ("kms:EncryptionContextKeys", "Dept")], .allowed
            ),
            (
                #""EncryptionContextEquals": {"Dept": "a"}"#,
                [
                    ("kms:EncryptionContext:dept", "a"), ("kms:EncryptionContextKeys", "Dept"),
                    ("kms:EncryptionContextKeys", "Other"),
                ], .implicitlyDenied
            ),
        ] as [(String, [(String, String)], Verdict)])
    func constraintsAreConditions(constraints: String, context: [(String, String)], expected: Verdict) throws {
        let principal = Range.arn("user/x")
        let directory = try world([
            Self.grant(principal, "Decrypt", "DescribeKey", more: Self.constraints(constraints))
        ])
        let pairs = context.map { (key: $0.0, value: $0.1) }
        #expect(try verdict(principal, "kms:Decrypt", directory, pairs) == expected)
        #expect(try verdict(principal, "kms:DescribeKey", directory, pairs) == .allowed)
    }

    /// What a grant lets somebody grant on is no more than it has; the retiring principal may retire it.
    @Test func grantsOfGrantsAndRetirement() throws {
        let (principal, other) = (Range.arn("user/x"), Range.arn("role/r"))
        let directory = try world([
            Self.grant(principal, "Decrypt", "CreateGrant", more: #", "RetiringPrincipal": "\#(other)""#)
        ])
        func made(_ operations: String...) -> [(key: String, value: String)] {
            operations.map { (key: "kms:GrantOperations", value: $0) }
        }
        #expect(try verdict(principal, "kms:CreateGrant", directory, made("Decrypt")) == .allowed)
        #expect(try verdict(principal, "kms:CreateGrant", directory, made("Decrypt", "Encrypt")) == .implicitlyDenied)
        #expect(try verdict(other, "kms:RetireGrant", directory) == .allowed)
        #expect(try verdict(other, "kms:Decrypt", directory) == .implicitlyDenied)
        #expect(try verdict(principal, "kms:RetireGrant", directory) == .implicitlyDenied)
    }

    /// The service that acts for a resource is let in by its name.
    @Test func aServiceIsAGrantee() throws {
        let directory = try world([Self.grant("dynamodb.eu-west-1.amazonaws.com", "Decrypt")])
        #expect(try verdict("dynamodb.eu-west-1.amazonaws.com", "kms:Decrypt", directory) == .allowed)
    }
}
