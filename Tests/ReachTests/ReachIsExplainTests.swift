import Authorization
import Catalogue
import Documents
import PolicyLanguage
import Principals
import Testing

@testable import Reach

/// `reach` and `reach --as-policy` hold what `explain` allows, no more and no less: where a bucket's policy denies, a key's policy or a
/// role's trust policy must speak, where AWS owns the resource, and for the root user.
@Suite struct ReachIsExplainTests {
    private static let account = "111122223333"
    private static let root = "arn:aws:iam::111122223333:root"
    private static let iam = "arn:aws:iam::111122223333:"
    private static let kms = "arn:aws:kms:eu-west-1:111122223333:"

    private static let requests: [(action: String, resource: String)] = [
        ("s3:GetObject", "arn:aws:s3:::bkt/x"), ("s3:DeleteBucket", "arn:aws:s3:::bkt"), ("s3:GetBucketPolicy", "arn:aws:s3:::bkt"),
        ("s3:PutBucketPolicy", "arn:aws:s3:::bkt"), ("s3:DeleteBucket", "arn:aws:s3:::other"),
        ("kms:Decrypt", kms + "key/whole"), ("kms:Decrypt", kms + "key/via"), ("kms:Decrypt", kms + "key/shut"),
        ("kms:PutKeyPolicy", kms + "key/whole"), ("kms:PutKeyPolicy", kms + "key/via"), ("kms:PutKeyPolicy", kms + "key/shut"),
        ("kms:DescribeKey", kms + "key/shut"), ("kms:CreateAlias", kms + "alias/aws/s3"), ("kms:CreateAlias", kms + "alias/mine"),
        ("sts:AssumeRole", iam + "role/open"), ("sts:AssumeRole", iam + "role/chained"), ("sts:AssumeRole", iam + "role/direct"),
        ("sts:TagSession", iam + "role/open"), ("sts:AssumeRole", iam + "role/nowhere"), ("iam:GetRole", iam + "role/chained"),
        ("iam:AttachRolePolicy", iam + "role/aws-service-role/x.amazonaws.com/X"), ("iam:AttachRolePolicy", iam + "role/open"),
        ("iam:UpdateRole", iam + "role/aws-reserved/sso.amazonaws.com/R"),
        ("iam:CreatePolicyVersion", "arn:aws:iam::aws:policy/AdministratorAccess"), ("iam:CreatePolicyVersion", iam + "policy/own"),
        ("sqs:SendMessage", "arn:aws:sqs:eu-west-1:111122223333:q"),
    ]

    private static let contexts: [[String: String]] = [
        ["aws:SecureTransport": "true"], ["aws:SecureTransport": "false"],
        ["aws:SecureTransport": "true", "kms:ViaService": "s3.eu-west-1.amazonaws.com"],
    ]

    /// Users by name with the statements of their own policy.
    private static let users = [
        "admin": #"{"Effect":"Allow","Action":"*","Resource":"*"}"#,
        "services": #"{"Effect":"Allow","Action":["kms:*","s3:*","sts:*","iam:*"],"Resource":"*"}"#,
        "narrow":
            #"{"Effect":"Allow","Action":["kms:Decrypt","sts:AssumeRole"],"Resource":["\#(kms)key/shut","\#(iam)role/chained","arn:aws:iam::*:role/nowhere"]}"#,
        "shut":
            #"{"Effect":"Allow","Action":["kms:Decrypt","sts:AssumeRole"],"Resource":["\#(kms)key/shut","\#(iam)role/chained"]}"#,
        "keys": #"{"Effect":"Allow","NotAction":"sts:*","Resource":["\#(kms)key/*","arn:aws:s3:::bkt"]}"#,
        "named": #"{"Effect":"Deny","Action":"kms:PutKeyPolicy","Resource":"*"}"#,
    ]

    private static func directory() throws -> Directory {
        func document(_ statements: String...) -> String {
            #"{"Version":"2012-10-17","Statement":[\#(statements.joined(separator: ","))]}"#
        }
        func role(_ name: String, _ principal: String) -> String {
            #"{"RoleName":"\#(name)","Arn":"\#(iam)role/\#(name)","Path":"/","AttachedManagedPolicies":[],"RolePolicyList":[],"InstanceProfileList":[],"#
                + #""AssumeRolePolicyDocument":"#
                + document(
                    #"{"Effect":"Allow","Principal":{"AWS":"\#(principal)"},"Action":["sts:AssumeRole","sts:TagSession"]}"#) + "}"
        }
        let users = users.sorted { $0.key < $1.key }.map { name, statement in
            #"{"UserName":"\#(name)","Arn":"\#(iam)user/\#(name)","Path":"/","GroupList":[],"AttachedManagedPolicies":[],"#
                + #""UserPolicyList":[{"PolicyName":"own","PolicyDocument":\#(document(statement))}]}"#
        }
        let roles = [role("open", root), role("chained", iam + "role/open"), role("direct", iam + "user/admin")]
        func key(_ principal: String, _ more: String = "") -> String {
            document(#"{"Effect":"Allow","Principal":{"AWS":"\#(principal)"},"Action":"kms:*","Resource":"*"\#(more)}"#)
        }
        let via = #","Condition":{"StringEquals":{"kms:ViaService":"s3.eu-west-1.amazonaws.com"}}"#
        let bucket = document(
            #"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::bkt","arn:aws:s3:::bkt/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}"#,
            #"{"Effect":"Deny","NotPrincipal":{"AWS":["\#(iam)user/keys","\#(root)"]},"Action":"s3:DeleteBucket","Resource":"arn:aws:s3:::bkt"}"#
        )
        let policies = [
            ("arn:aws:s3:::bkt", bucket), (kms + "key/whole", key(root)), (kms + "key/via", key(root, via)),
            (kms + "key/shut", key(iam + "user/named")),
        ]
        var builder = DirectoryBuilder()
        for (name, text) in [
            (
                "account.json",
                #"{"UserDetailList":[\#(users.joined(separator: ","))],"GroupDetailList":[],"RoleDetailList":[\#(roles.joined(separator: ","))],"Policies":[]}"#
            ),
            ("resource-policies.json", "{\(policies.map { "\"\($0)\":\($1)" }.joined(separator: ","))}"),
        ] {
            let value = try JSONDocument.parse(text, name: name).root
            _ = builder.read(value, as: try #require(DirectoryForm(value, file: name)), file: name)
        }
        return builder.build()
    }

    private struct Tried {
        let request: Witness
        let isAllowed: Bool
    }

    /// Every request in every context, as the engine decides it.
    private static func tried(_ bound: BoundPrincipal, _ principal: String, _ directory: Directory) -> [Tried] {
        let authorizer = DirectoryAuthorizer(directory, closed: true)
        return requests.flatMap { wanted in
            contexts.map { values in
                let (action, resource) = (Action(wanted.action), ResourceName(wanted.resource))
                var context = Context(closed: true)
                for (key, value) in values { context.set(ContextKey(key), .single(value)) }
                let prepared = authorizer.prepare(
                    principal, Request(caller: bound.caller, action: action, resource: resource, context: context))
                let verdict = prepared.authorizer.verdict(prepared.request)
                let whole = InputReachTests.whole(
                    (action, resource, context), principal, prepared.request.resourceAccount, directory)
                return Tried(
                    request: Witness(action: action, resource: resource, context: whole), isAllowed: verdict == .allowed)
            }
        }
    }

    @Test(arguments: [root] + users.keys.sorted().map { iam + "user/" + $0 })
    func holdsWhatTheEngineAllows(principal: String) throws {
        let directory = try Self.directory()
        let bound = try #require(BoundPrincipal(principal, in: directory))
        let input = ReachInput(directory)
        let reach = PermissionSet(InputReach(bound, in: directory).formula())
        let held = ReachSurveyor(input).held(by: bound)
        let policy = try EquivalentPolicy(of: principal, in: input)
        let text = String(decoding: try #require(policy.text, "\(policy.gaps)"), as: UTF8.self)
        let printed = PermissionSet(
            StatementPool([try Policy(JSONDocument.parse(text, name: "printed").root, kind: .identity)]))
        #expect((policy.askingNote != nil) != principal.hasSuffix("/named"))
        let tried = Self.tried(bound, principal, directory)
        #expect(tried.contains(where: \.isAllowed) != (principal.hasSuffix("/narrow") || principal.hasSuffix("/shut")))
        for part in tried {
            let id = try #require(ActionCatalogue.standard.actionID(named: part.request.action.text))
            let isAllowed = Truth(part.isAllowed)
            #expect(reach.contains(part.request) == isAllowed, "\(part.request)")
            #expect(printed.contains(part.request) == isAllowed, "\(part.request) in \(text)")
            if part.isAllowed { #expect(held.held.contains(id)) } else { #expect(!held.everywhere.contains(id)) }
        }
    }

    /// What no policy of the input lets through is not held.
    @Test func accessThatNothingLetsThroughIsNotHeld() throws {
        let input = ReachInput(try Self.directory())
        #expect(try ReachSurveyor(input).summary(of: Self.iam + "user/shut").held == 0)
        let admin = try ReachSurveyor(input).summary(of: Self.iam + "user/admin")
        #expect(admin.held == ReachSummary.existing && admin.unrestricted < admin.held)
        #expect(admin.asking.patterns.contains { $0.hasPrefix("kms:") } && admin.asking.patterns.contains("sts:AssumeRole"))
        #expect(admin.openKeys.contains("kms:ViaService"))
        let root = try ReachSurveyor(input).summary(of: Self.root)
        #expect(root.held == ReachSummary.existing - 1 && root.unrestricted < root.held)
    }
}
