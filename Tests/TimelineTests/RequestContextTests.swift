import Activity
import PolicyLanguage
import Testing
import Timeline

@Suite struct RequestContextTests {
    static func context(_ event: Event, tags: String = "", isFederated: Bool = false) throws -> Context {
        let timeline = Timeline(try Inputs.directory())
        let inForce = try #require(timeline.inForce(event.identity, issue: SessionIssue(try Inputs.issue(tags))))
        return inForce.context(of: event, isFederated: isFederated)
    }

    /// What a direct call of a session tells of its keys (docs/reference/condition-keys.md).
    @Test(arguments: [
        ("aws:PrincipalArn", ContextValue.single("arn:aws:iam::111122223333:role/team/deploy")),
        ("aws:PrincipalAccount", .single("111122223333")), ("aws:PrincipalType", .single("AssumedRole")),
        ("aws:userid", .single("AROA1:task")), ("aws:username", .absent), ("aws:SourceIdentity", .single("ana")),
        ("aws:TokenIssueTime", .single("2026-05-04T10:00:00Z")), ("aws:MultiFactorAuthPresent", .single("true")),
        ("aws:MultiFactorAuthAge", .single("1800")), ("aws:CurrentTime", .single("2026-05-04T10:30:00Z")),
        ("aws:RequestedRegion", .single("eu-west-1")), ("aws:SourceIp", .single("203.0.113.7")), ("aws:SourceVpce", .absent),
        ("aws:ViaAWSService", .single("false")), ("aws:CalledVia", .absent), ("aws:SecureTransport", .single("true")),
        ("aws:PrincipalTag/team", .single("blue")), ("aws:PrincipalTag/other", .absent), ("iam:PassedToService", .unknown),
        ("s3:prefix", .unknown), ("aws:ResourceTag/environment", .unknown),
    ]) func direct(key: String, value: ContextValue) throws {
        #expect(try Self.context(try Inputs.event("lambda", "ListFunctions"))[key] == value)
    }

    /// A form of the log that drops fields makes unknown what it lacks; it never makes it absent.
    @Test(arguments: [
        ("aws:SourceIdentity", ContextValue.absent), ("aws:SourceVpce", .absent), ("aws:MultiFactorAuthAge", .absent),
        ("aws:CalledVia", .absent),
    ]) func whatAFormLostIsUnknown(key: String, exact: ContextValue) throws {
        let identity = Inputs.session.replacing("\"mfaAuthenticated\": \"true\"", with: "\"mfaAuthenticated\": \"false\"")
            .replacing("\"sourceIdentity\": \"ana\",", with: "")
        let event = try Inputs.event("lambda", "ListFunctions", identity: identity)
        for grade in ["mapped OCSF", "re-cased table", "listed table"] {
            let lossy = try Inputs.event("lambda", "ListFunctions", identity: identity, more: "\"_grade\": \"\(grade)\",")
            #expect(try Self.context(lossy)[key] == .unknown, "\(grade)")
        }
        #expect(try Self.context(event)[key] == exact)
    }

    /// Session tags override the role's, whatever their letter case; inherited ones give way to those of the call.
    @Test func sessionTags() throws {
        let tags = #", "tags": [{"key": "team", "value": "red"}], "incomingTransitiveTags": {"TEAM": "green", "Ticket": "CHG-1"}"#
        let context = try Self.context(try Inputs.event("lambda", "ListFunctions"), tags: tags)
        #expect(context["aws:PrincipalTag/Team"] == .single("red"))
        #expect(context["aws:PrincipalTag/Ticket"] == .single("CHG-1"))
        #expect(context["aws:PrincipalTag/Cost"] == .single("7"))
    }

    /// A call that a service makes in the caller's name, or in a role of its own (rule F).
    @Test func services() throws {
        func invoked(_ session: String, by service: String) throws -> Event {
            let identity = Inputs.session.replacing(":task", with: ":\(session)").replacing("/task", with: "/\(session)")
            return try Inputs.event(
                "sqs", "DeleteQueue", identity: String(identity.dropLast()) + #", "invokedBy": "\#(service)"}"#, address: service)
        }
        let forwarded = try invoked("task", by: "cloudformation.amazonaws.com")
        #expect(forwarded.isForwarded)
        let context = try Self.context(forwarded)
        #expect(context["aws:ViaAWSService"] == .single("true"))
        #expect(context["aws:CalledVia"] == .many(["cloudformation.amazonaws.com"]))
        #expect(context["aws:CalledViaFirst"] == .unknown)
        #expect(context["aws:SourceIp"] == .unknown)
        #expect(context["aws:SourceVpce"] == .absent)
        let role = try invoked("AWSCloudFormation", by: "cloudformation.amazonaws.com")
        #expect(!role.isForwarded)
        #expect(try Self.context(role)["aws:ViaAWSService"] == .unknown)
    }

    @Test func requestsForASession() throws {
        let event = try Inputs.event("sts", "AssumeRole", #"{"roleSessionName": "next", "sourceIdentity": "ana"}"#)
        let context = try Self.context(event)
        #expect(context["sts:RoleSessionName"] == .single("next"))
        #expect(context["sts:SourceIdentity"] == .single("ana"))
        #expect(context["sts:ExternalId"] == .absent)
    }

    @Test func throughAnEndpoint() throws {
        let event = try Inputs.event("sqs", "ListQueues", more: #""vpcEndpointId": "vpce-1","#, address: "10.0.0.9")
        let context = try Self.context(event)
        #expect(context["aws:SourceVpce"] == .single("vpce-1"))
        #expect(context["aws:VpcSourceIp"] == .single("10.0.0.9"))
        #expect(context["aws:SourceIp"] == .absent)
    }

    /// Whose the endpoint is, for whom a service called, and which person of Identity Center.
    @Test func whatTheIdentityAndTheEndpointTell() throws {
        let endpoint = #""vpcEndpointId": "vpce-1", "vpcEndpointAccountId": "444455556666","#
        let identity =
            String(Inputs.session.dropLast())
            + #", "onBehalfOf": {"userId": "u-1", "identityStoreArn": "arn:aws:identitystore::111122223333:identitystore/d-1"}, "#
            + #"\#(Self.scope)}"#
        let event = try Inputs.event("sqs", "ListQueues", identity: identity, more: endpoint, address: "10.0.0.9")
        let context = try Self.context(event)
        #expect(context["aws:VpceAccount"] == .single("444455556666"))
        #expect(context["identitystore:UserId"] == .single("u-1"))
        // Only the requests of services have these.
        #expect(context["aws:SourceArn"] == .absent)
        let service = #"{"type": "AWSService", "invokedBy": "sns.amazonaws.com", \#(Self.scope)}"#
        let called = try Self.context(try Inputs.event("sqs", "SendMessage", identity: service))
        #expect(called["aws:SourceArn"] == .single("arn:aws:sqs:eu-west-1:111122223333:q"))
        #expect(called["aws:SourceAccount"] == .single("111122223333"))
    }

    private static let scope =
        #""inScopeOf": {"sourceArn": "arn:aws:sqs:eu-west-1:111122223333:q", "sourceAccount": "111122223333"}"#

    /// A request with the code of a device is authenticated by it, though the user's key never is.
    @Test func aCodeOfADevice() throws {
        let device = #"{"roleSessionName": "next", "serialNumber": "arn:aws:iam::111122223333:mfa/bot"}"#
        func present(_ request: String, _ more: String = "") throws -> ContextValue {
            try Self.context(try Inputs.event("sts", "AssumeRole", request, identity: Inputs.session, more: more))[
                "aws:MultiFactorAuthPresent"]
        }
        #expect(try present(device) == .single("true"))
        #expect(try present(device, #""errorCode": "AccessDenied", "errorMessage": "no","#) == .unknown)
        let key = try Inputs.event("sts", "AssumeRole", device, identity: Inputs.user)
        #expect(try Self.context(key)["aws:MultiFactorAuthPresent"] == .single("true"))
    }

    /// Tags as they were looked at, where the store of events keeps them.
    @Test func tagsOfTheStore() throws {
        let enriched = """
            "eventContext": {"tagContext": {"principalTags": {"team": "red"},
             "resourceTags": [{"arn": "arn:aws:sqs:eu-west-1:111122223333:q", "tags": {"environment": "prod"}}]}},
            """
        let event = try Inputs.event("sqs", "DeleteQueue", more: enriched)
        var context = try Self.context(event)
        #expect(context["aws:PrincipalTag/team"] == .single("red"))
        InForce.addResourceKeys(of: event, on: ResourceName("arn:aws:sqs:eu-west-1:111122223333:other"), to: &context)
        #expect(context["aws:ResourceTag/environment"] == .unknown)
        InForce.addResourceKeys(of: event, on: ResourceName("arn:aws:sqs:eu-west-1:111122223333:q"), to: &context)
        #expect(context["aws:ResourceTag/environment"] == .single("prod"))
        // What sets tags may have left these.
        let tagged = try Inputs.event("sqs", "TagQueue", #"{"tags": {"environment": "prod"}}"#, more: enriched)
        var other = try Self.context(tagged)
        #expect(other["aws:PrincipalTag/team"] == .single("blue"))
        InForce.addResourceKeys(of: tagged, on: ResourceName("arn:aws:sqs:eu-west-1:111122223333:q"), to: &other)
        #expect(other["aws:ResourceTag/environment"] == .unknown)
    }

    /// "false" is written also where the key is absent; a federated session never has it, a user's key neither.
    @Test func multiFactorAuthentication() throws {
        let identity = Inputs.session.replacing(#""mfaAuthenticated": "true""#, with: #""mfaAuthenticated": "false""#)
        let event = try Inputs.event("sqs", "ListQueues", identity: identity)
        #expect(try Self.context(event)["aws:MultiFactorAuthPresent"] == .unknown)
        #expect(try Self.context(event, isFederated: true)["aws:MultiFactorAuthPresent"] == .absent)
        let key = try Inputs.event("sqs", "ListQueues", identity: Inputs.user)
        let context = try Self.context(key)
        #expect(context["aws:MultiFactorAuthPresent"] == .absent)
        #expect(context["aws:TokenIssueTime"] == .absent)
    }

    /// What issued the credentials tells the provider; that a record names none says nothing.
    @Test(arguments: [
        ("AssumeRoleWithWebIdentity", ContextValue.single("arn:aws:iam::111122223333:oidc-provider/ci")),
        ("AssumeRoleWithSAML", .absent),
        ("", .unknown),
    ])
    func provider(issuing: String, value: ContextValue) throws {
        let provider = #""responseElements": {"provider": "arn:aws:iam::111122223333:oidc-provider/ci"},"#
        let issue = issuing.isEmpty ? nil : SessionIssue(try Inputs.event("sts", issuing, "{}", more: provider))
        let event = try Inputs.event("sqs", "ListQueues")
        let inForce = try #require(Timeline(try Inputs.directory()).inForce(event.identity, issue: issue))
        #expect(inForce.context(of: event, isFederated: false)["aws:FederatedProvider"] == value)
    }

    /// Whose token or assertion opened the session, the record of that tells.
    @Test(
        arguments: [
            (
                "AssumeRoleWithWebIdentity",
                #""provider": "arn:aws:iam::111122223333:oidc-provider/gitlab.com/x", "audience": "sts", "subjectFromWebIdentityToken": "p:q""#,
                [
                    "gitlab.com/x:aud": ContextValue.single("sts"), "gitlab.com/x:sub": .single("p:q"),
                    "gitlab.com/x:email": .unknown,
                ]
            ),
            (
                "AssumeRoleWithWebIdentity",
                #""provider": "accounts.google.com", "audience": "a", "subjectFromWebIdentityToken": "1""#,
                ["accounts.google.com:aud": .unknown, "accounts.google.com:sub": .single("1")]
            ),
            (
                "AssumeRoleWithSAML", #""subject": "ana", "subjectType": "persistent", "nameQualifier": "q", "issuer": "i""#,
                [
                    "saml:sub": .single("ana"), "saml:sub_type": .single("persistent"), "saml:namequalifier": .single("q"),
                    "saml:iss": .unknown,
                ]
            ),
        ] as [(String, String, [String: ContextValue])])
    func tokens(issuing: String, answer: String, keys: [String: ContextValue]) throws {
        let issue = SessionIssue(try Inputs.event("sts", issuing, "{}", more: "\"responseElements\": {\(answer)},"))
        let event = try Inputs.event("sqs", "ListQueues")
        let inForce = try #require(Timeline(try Inputs.directory()).inForce(event.identity, issue: issue))
        let context = inForce.context(of: event, isFederated: true)
        for (key, value) in keys { #expect(context[key] == value, "\(key)") }
    }

    /// S3 takes calls without TLS as well.
    @Test func transport() throws {
        #expect(try Self.context(try Inputs.event("s3", "ListBuckets"))["aws:SecureTransport"] == .unknown)
        let sealed = try Inputs.event("s3", "ListBuckets", more: #""tlsDetails": {"tlsVersion": "TLSv1.3"},"#)
        #expect(try Self.context(sealed)["aws:SecureTransport"] == .single("true"))
    }
}
