import Activity
import Documents
import Testing
import TestSupport

struct DenialTests {
    static let who = "arn:aws:sts::111122223333:assumed-role/R/s"

    static let messages: [(String, String, String?, DenialMessage.Layer?, DenialMessage.Kind?, String?)] = [
        (
            "s3:GetObject on resource: \"arn:aws:s3:::b/k\" because no identity-based policy allows the s3:GetObject action",
            "s3:GetObject", "arn:aws:s3:::b/k", .identity, .implicit, nil
        ),
        (
            "s3:GetObject on resource: arn:aws:s3:::b/k with an explicit deny in an identity-based policy", "s3:GetObject",
            "arn:aws:s3:::b/k", .identity, .explicit, nil
        ),
        (
            "iam:GetRole on resource: role ops with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-x/service_control_policy/p-x",
            "iam:GetRole", "role ops", .serviceControl, .explicit, "arn:aws:organizations::1:policy/o-x/service_control_policy/p-x"
        ),
        (
            "ec2:RunInstances on resource: * because no service control policy allows the ec2:RunInstances action. Encoded authorization failure message: abc",
            "ec2:RunInstances", "*", .serviceControl, .implicit, nil
        ),
        ("s3:PutObject with an explicit deny in a resource control policy", "s3:PutObject", nil, .resourceControl, .explicit, nil),
        (
            "s3:PutObject because no VPC endpoint policy allows the s3:PutObject action", "s3:PutObject", nil, .endpoint, .implicit,
            nil
        ),
        (
            "s3:PutObject because no permissions boundary allows the s3:PutObject action", "s3:PutObject", nil, .boundary,
            .implicit, nil
        ),
        ("s3:PutObject because no session policy allows the s3:PutObject action", "s3:PutObject", nil, .session, .implicit, nil),
        (
            "kms:Decrypt on resource: k because no resource-based policy allows the kms:Decrypt action", "kms:Decrypt", "k",
            .resource, .implicit, nil
        ),
        (
            "sts:AssumeRole on resource: r because no role trust policy allows the sts:AssumeRole action", "sts:AssumeRole", "r",
            .trust, .implicit, nil
        ),
        (
            "s3:GetObject on resource: f with an explicit deny in a declarative policy: arn:aws:organizations::1:policy/o-x/x/p-x",
            "s3:GetObject", "f", nil, .explicit, "arn:aws:organizations::1:policy/o-x/x/p-x"
        ),
        (
            "s3:GetObject on resource: f because no data perimeter policy allows the s3:GetObject action", "s3:GetObject", "f", nil,
            .implicit, nil
        ),
        ("lambda:InvokeFunction on resource: f with an explicit deny", "lambda:InvokeFunction", "f", nil, .explicit, nil),
        ("sts:AssumeRole on resource: r", "sts:AssumeRole", "r", nil, nil, nil),
        ("dynamodb:DeleteTable", "dynamodb:DeleteTable", nil, nil, nil, nil),
        ("iam:ListUsers on the specified resource", "iam:ListUsers", nil, nil, nil, nil),
        (
            "s3:GetObject on resource: arn:aws:s3:::b/k because no identity-based policy allows the s3:GetObject action. Go to https://console.aws.amazon.com/access-troubleshooter with authorization id: 1",
            "s3:GetObject", "arn:aws:s3:::b/k", .identity, .implicit, nil
        ),
        (
            "kms:Decrypt on the resource associated with this ciphertext because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access",
            "kms:Decrypt", nil, nil, nil, nil
        ),
        (
            "s3:DeleteObject on resource: \"arn:aws:s3:::shop/my report 2026.pdf\" because no identity-based policy allows the s3:DeleteObject action",
            "s3:DeleteObject", "arn:aws:s3:::shop/my report 2026.pdf", .identity, .implicit, nil
        ),
        (
            "s3:GetObject on resource: \"arn:aws:s3:::shop/it's \"here\".\" with an explicit deny in a session policy",
            "s3:GetObject",
            "arn:aws:s3:::shop/it's \"here\".", .session, .explicit, nil
        ),
        (
            "ssm:GetParameter on resource: arn:aws:ssm:eu-west-1:1:parameter/a b because no identity-based policy allows the ssm:GetParameter action",
            "ssm:GetParameter", "arn:aws:ssm:eu-west-1:1:parameter/a b", .identity, .implicit, nil
        ),
        (
            "kms:Decrypt on resource: k because no identity-based policy allows the kms:Decrypt action (Service: AWSKMS; Status Code: 400; Error Code: AccessDeniedException; Request ID: 1-2; Proxy: null)",
            "kms:Decrypt", "k", .identity, .implicit, nil
        ),
        (
            "kms:Decrypt on resource: k with an explicit deny in a session policy (Service: Kms, Status Code: 400, Request ID: 1-2) (SDK Attempt Count: 1)",
            "kms:Decrypt", "k", .session, .explicit, nil
        ),
        (
            "sqs:CreateQueue on resource: q with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-x/service_control_policy/p-x (Service: Amazon SQS, Status Code: 403, Request ID: 1-2)\" (RequestToken: 3-4, HandlerErrorCode: AccessDenied)",
            "sqs:CreateQueue", "q", .serviceControl, .explicit, "arn:aws:organizations::1:policy/o-x/service_control_policy/p-x"
        ),
        (
            "ssm:GetParameter on resource: p because no VPC endpoint policy allows the ssm:GetParameter action\n\tstatus code: 400, request id: 1-2",
            "ssm:GetParameter", "p", .endpoint, .implicit, nil
        ),
        // What looks like a tail is a part of a name, or stands behind a name that tells a reason.
        (
            "s3:GetObject on resource: \"arn:aws:s3:::b/k with an explicit deny in a session policy (Service: S3, Request ID: 1\" because no identity-based policy allows the s3:GetObject action",
            "s3:GetObject", "arn:aws:s3:::b/k with an explicit deny in a session policy (Service: S3, Request ID: 1", .identity,
            .implicit, nil
        ),
        (
            "s3:GetObject on resource: \"arn:aws:s3:::b/k with an explicit deny in a session policy\" (Service: S3, Status Code: 403, Request ID: 1)",
            "s3:GetObject", "arn:aws:s3:::b/k with an explicit deny in a session policy", nil, nil, nil
        ),
        (
            "s3:PutBucketPolicy on resource: \"arn:aws:s3:::b\" because public policies are blocked by the BlockPublicPolicy block public access setting.",
            "s3:PutBucketPolicy", "arn:aws:s3:::b", nil, .explicit, nil
        ),
        ("s3:GetObject on resource: \"arn:aws:s3:::b/\(String(repeating: "x", count: 1_000))", "s3:GetObject", nil, nil, nil, nil),
        // Free words behind the reason.
        (
            "lambda:InvokeFunction on resource: arn:aws:lambda:eu-west-1:1:function:f because no identity-based policy allows the lambda:InvokeFunction action. Please contact your administrator.",
            "lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:1:function:f", .identity, .implicit, nil
        ),
        (
            "secretsmanager:DeleteSecret on resource: arn:aws:secretsmanager:eu-west-1:1:secret:a-AbCdEf with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-x/service_control_policy/p-x. Contact the platform team.",
            "secretsmanager:DeleteSecret", "arn:aws:secretsmanager:eu-west-1:1:secret:a-AbCdEf", .serviceControl, .explicit,
            "arn:aws:organizations::1:policy/o-x/service_control_policy/p-x"
        ),
        (
            "s3:GetObject on resource: \"arn:aws:s3:::b/k\" because no resource-based policy allows the s3:GetObject action; see the documentation",
            "s3:GetObject", "arn:aws:s3:::b/k", .resource, .implicit, nil
        ),
        (
            "s3:PutObject on resource: \"arn:aws:s3:::b/k\" because this bucket has blocked upload requests that specify Server Side Encryption with Customer provided keys (SSE-C). Please specify a different server-side encryption type",
            "s3:PutObject", "arn:aws:s3:::b/k", nil, .explicit, nil
        ),
        (
            "sts:AssumeRole on resource: arn:aws:iam::1:role/r. Ask whoever owns it", "sts:AssumeRole", "arn:aws:iam::1:role/r",
            nil,
            nil, nil
        ),
        (
            "organizations:CreateAccount on resource: * with an explicit deny in a session policy. Ask",
            "organizations:CreateAccount", "*", .session, .explicit, nil
        ),
        (
            "iam:CreateAccessKey on resource: user bob with an explicit deny in a service control policy. Ask",
            "iam:CreateAccessKey", "user bob", .serviceControl, .explicit, nil
        ),
        (
            "s3:CreateBucket on resource: arn:aws:s3:::b because no session policy allows the s3:CreateBucket action. Ask",
            "s3:CreateBucket", "arn:aws:s3:::b", .session, .implicit, nil
        ),
        // Of a name that its caller chose no word is a reason, also where CloudTrail has cut off what AWS wrote behind it.
        (
            "logs:PutLogEvents on resource: arn:aws:logs:eu-west-1:1:log-group:g:log-stream:s with an explicit deny in a session policy. x",
            "logs:PutLogEvents",
            "arn:aws:logs:eu-west-1:1:log-group:g:log-stream:s with an explicit deny in a session policy. x", nil, nil, nil
        ),
        (
            "s3:GetObject on resource: \"arn:aws:s3:::b/k\" with an explicit deny in a session policy. x\"", "s3:GetObject",
            "arn:aws:s3:::b/k\" with an explicit deny in a session policy. x", nil, nil, nil
        ),
        (
            "s3:GetObject on resource: \"arn:aws:s3:::b/k\" with an explicit deny in a session policy. \(String(repeating: "x", count: 1_000))",
            "s3:GetObject", nil, nil, nil, nil
        ),
        (
            "rds:DeleteDBInstance on resource: arn:aws:rds:eu-west-1:1:db:x because no session policy allows the iam:PassRole action. Ask",
            "rds:DeleteDBInstance", "arn:aws:rds:eu-west-1:1:db:x", nil, nil, nil
        ),
    ]

    @Test(arguments: messages)
    func messagesAreRead(
        _ text: String, _ action: String, _ resource: String?, _ layer: DenialMessage.Layer?, _ kind: DenialMessage.Kind?,
        _ policy: String?
    ) throws {
        let message = try #require(DenialMessage("User: \(Self.who) is not authorized to perform: \(text)"))
        #expect(message.principal == Self.who)
        #expect(message.action == action)
        #expect(message.resource == resource)
        #expect(message.layer == layer)
        #expect(message.kind == kind)
        #expect(message.policy == policy)
    }

    @Test func whySomebodyElseWasRefusedIsNotWhyTheCallerWas() throws {
        func denial(of who: String) throws -> DenialMessage {
            let message = "User: \(who) is not authorized to perform: s3:GetObject because no identity-based policy allows it"
            let fields =
                #""errorCode":"AccessDenied","errorMessage":"\#(message)","userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::1:user/a"}"#
            return try #require(CloudTrail.read(Records.record(1, fields), name: "log").events.first?.denial)
        }
        #expect(try denial(of: "arn:aws:iam::1:user/a").layer == .identity)
        let other = try denial(of: "arn:aws:sts::1:assumed-role/r/x")
        #expect(other.layer == nil && other.kind == nil && other.action == "s3:GetObject")
    }

    /// Some services leave the colon out.
    @Test func whoIsNamedWithoutAColonIsWhoItIs() throws {
        let message = try #require(
            DenialMessage(
                "User \(Self.who) is not authorized to perform: redshift:CreateCluster with an explicit deny in a session policy"))
        #expect(message.principal == Self.who)
        #expect(message.layer == .session)
    }

    @Test func layersAreNamedAsAWSDoes() {
        #expect(
            DenialMessage.Layer.allCases.map(\.words) == [
                "an identity-based policy", "a permissions boundary", "a session policy", "a resource-based policy",
                "the role's trust policy", "a VPC endpoint policy", "a service control policy", "a resource control policy",
            ])
    }

    @Test(arguments: [
        "", "Access Denied", "You are not authorized to perform this operation.", "User: x is not authorized to perform",
        "User: x is not authorized to perform: nothing", " is not authorized to perform: a:b User: x",
    ])
    func otherMessagesAreNot(_ text: String) {
        #expect(DenialMessage(text) == nil)
    }

    @Test(arguments: [
        ("AccessDenied", EventOutcome.denied), ("AccessDeniedException", .denied), ("Client.UnauthorizedOperation", .denied),
        ("VpceAccessDenied", .denied), ("KMS.AccessDeniedException", .denied), ("ForbiddenException", .denied),
        ("Client.DryRunOperation", .dryRun), ("ExpiredToken", .notAuthenticated), ("Client.AuthFailure", .notAuthenticated),
        ("InvalidClientTokenId", .notAuthenticated), ("ThrottlingException", .failed), ("ValidationException", .failed),
    ])
    func codesAreClassed(_ code: String, _ outcome: EventOutcome) throws {
        let log = CloudTrail.read(Records.record(1, "\"errorCode\":\"\(code)\""), name: "log")
        #expect(try #require(log.events.first).outcome == outcome)
    }

    @Test func aDenialInsideAnotherCodeIsADenial() throws {
        let message = "User: u is not authorized to perform: iam:PassRole on resource: r because no identity-based policy allows it"
        let log = CloudTrail.read(
            Records.record(1, "\"errorCode\":\"ValidationError\",\"errorMessage\":\"\(message)\""), name: "log")
        let event = try #require(log.events.first)
        #expect(event.outcome == .denied)
        #expect(event.denial?.action == "iam:PassRole")
        #expect(try #require(CloudTrail.read(Records.record(1), name: "log").events.first).outcome == .succeeded)
    }

    /// Which of them it was is not told.
    @Test func threeReasonsAtOnceAreTold() throws {
        let reasons =
            "the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access"
        let message = try #require(
            DenialMessage(
                "User: \(Self.who) is not authorized to perform: kms:Decrypt on the resource associated with this ciphertext because \(reasons)"
            ))
        #expect(message.oneOf == reasons)
        #expect(message.layer == nil)
        #expect(message.kind == nil)
    }
}
