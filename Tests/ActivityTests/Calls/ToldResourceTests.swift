import Testing
@testable import Activity

/// What a call acted on, where the record tells it in an unusual way, and where it does not tell it.
struct ToldResourceTests {
    static let told: [(String, String, String, String, [String])] = [
        // EC2's wrappers, and ids wherever they stand.
        (
            "ec2", "DeleteFlowLogs", #""DeleteFlowLogsRequest":{"FlowLogId":{"tag":1,"content":"fl-0a1b2c3d4e5f60718"}}"#, "",
            ["ec2:DeleteFlowLogs ec2:RA:vpc-flow-log/fl-0a1b2c3d4e5f60718"]
        ),
        (
            "ec2", "DeleteTransitGateway", #""DeleteTransitGatewayRequest":{"TransitGatewayId":"tgw-0a1b2c3d4e5f60718"}"#, "",
            ["ec2:DeleteTransitGateway ec2:RA:transit-gateway/tgw-0a1b2c3d4e5f60718"]
        ),
        (
            "ec2", "DeleteTrafficMirrorSession",
            #""DeleteTrafficMirrorSessionRequest":{"TrafficMirrorSessionId":"tms-0a1b2c3d4e5f60718"}"#, "",
            ["ec2:DeleteTrafficMirrorSession ec2:RA:traffic-mirror-session/tms-0a1b2c3d4e5f60718"]
        ),
        (
            "ec2", "DeleteFlowLogs", #""DeleteFlowLogsRequest":{"FlowLogId":{"content":"fl-1","tag":1}}"#, "",
            ["ec2:DeleteFlowLogs ec2:RA:vpc-flow-log/fl-1"]
        ),
        (
            "ec2", "DeleteFlowLogs",
            #""DeleteFlowLogsRequest":{"FlowLogId":[{"content":"fl-1","tag":1},{"content":"fl-2","tag":2}]}"#,
            "", ["ec2:DeleteFlowLogs ec2:RA:vpc-flow-log/fl-1", "ec2:DeleteFlowLogs ec2:RA:vpc-flow-log/fl-2"]
        ),
        (
            "ec2", "CreateFlowLogs", #""CreateFlowLogsRequest":{"ResourceId":{"tag":1,"content":"vpc-1"},"ResourceType":"VPC"}"#,
            "",
            ["ec2:CreateFlowLogs ec2:RA:vpc-flow-log/*", "ec2:CreateFlowLogs ec2:RA:vpc/vpc-1"]
        ),
        (
            "eks", "CreateAccessEntry", #""name":"prod","principalArn":"arn:aws:iam::111122223333:role/ops""#, "",
            ["eks:CreateAccessEntry eks:RA:cluster/prod"]
        ),
        (
            "eks", "AssociateAccessPolicy", #""name":"prod","principalArn":"arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fops""#, "",
            ["eks:AssociateAccessPolicy eks:RA:access-entry/prod/*"]
        ),
        (
            "guardduty", "TagResource",
            #""resourceArn":"arn%3Aaws%3Aguardduty%3Aeu-west-1%3A111122223333%3Adetector%2Fd1","tags":{"a":"b"}"#,
            "", ["guardduty:TagResource guardduty:RA:detector/d1"]
        ),
        // From the models of the services.
        (
            "bedrock-agentcore", "DeleteWorkloadIdentity", #""name":"w""#, "",
            ["bedrock-agentcore:DeleteWorkloadIdentity bedrock-agentcore:RA:workload-identity-directory/*/workload-identity/w"]
        ),
        ("bedrock", "DeleteGuardrail", #""guardrailIdentifier":"gr1""#, "", ["bedrock:DeleteGuardrail bedrock:RA:guardrail/gr1"]),
        ("apigateway", "DeleteRestApi", #""restApiId":"a1""#, "", ["apigateway:DELETE apigateway:eu-west-1::/restapis/a1"]),
        (
            "apigateway", "CreateStage", #""restApiId":"a1","stageName":"s""#, "",
            ["apigateway:POST apigateway:eu-west-1::/restapis/a1/stages"]
        ),
        (
            "quicksight", "DeleteGroup", #""groupName":"g","namespace":"default","awsAccountId":"111122223333""#, "",
            ["quicksight:DeleteGroup quicksight:RA:group/default/g"]
        ),
        (
            "quicksight", "UpdateUser", #""userName":"ana","namespace":"n","role":"ADMIN""#, "",
            ["quicksight:UpdateUser quicksight:RA:user/n/ana"]
        ),
        // A next name is not the thing's own, and of several parts each goes where it belongs.
        (
            "ssm", "UpdateMaintenanceWindow", #""windowId":"mw-1","name":"new""#, "",
            ["ssm:UpdateMaintenanceWindow ssm:RA:maintenancewindow/mw-1"]
        ),
        (
            "securityagent", "UpdateAgentSpace", #""agentSpaceId":"a1","name":"new""#, "",
            ["securityagent:UpdateAgentSpace securityagent:RA:agent-space/a1"]
        ),
        ("mq", "DeleteBroker", #""brokerId":"b-1""#, "", ["mq:DeleteBroker mq:RA:broker:*:b-1"]),
        (
            "wafv2", "DeleteIPSet", #""name":"n","scope":"CLOUDFRONT","id":"i-1""#, "",
            ["wafv2:DeleteIPSet wafv2:RA:global/ipset/n/i-1"]
        ),
        (
            "wafv2", "DeleteWebACL", #""name":"n","scope":"REGIONAL","id":"i-1""#, "",
            ["wafv2:DeleteWebACL wafv2:RA:regional/webacl/n/i-1"]
        ),
        ("athena", "TerminateSession", #""sessionId":"s1""#, "", ["athena:TerminateSession athena:RA:workgroup/*/session/s1"]),
        ("athena", "DeleteDataCatalog", #""name":"c1""#, "", ["athena:DeleteDataCatalog athena:RA:datacatalog/c1"]),
        (
            "redshift", "DeleteClusterSnapshot", #""snapshotIdentifier":"s1""#, "",
            ["redshift:DeleteClusterSnapshot redshift:RA:snapshot:*/s1"]
        ),
        ("guardduty", "UpdateDetector", #""detectorId":"d1""#, "", ["guardduty:UpdateDetector guardduty:RA:detector/d1"]),
        (
            "ec2-instance-connect", "SendSSHPublicKey", #""instanceId":"i-0a1b2c3d4e5f60718""#, "",
            ["ec2-instance-connect:SendSSHPublicKey ec2:RA:instance/i-0a1b2c3d4e5f60718"]
        ),
        // Who is given something is not passed.
        (
            "kms", "CreateGrant", #""keyId":"k","granteePrincipal":"arn:aws:iam::111122223333:role/r""#, "",
            ["kms:CreateGrant kms:RA:key/k"]
        ),
        // The name of a service's own doing, called by somebody.
        ("controltower", "DisableGuardrail", "", #","eventType":"AwsServiceEvent""#, ["none: service event"]),
        ("kms", "DeleteKey", "", #","eventType":"AwsServiceEvent""#, ["none: service event"]),
        (
            "controltower", "UpdateLandingZone",
            #""landingZoneIdentifier":"arn:aws:controltower:eu-west-1:111122223333:landingzone/z""#, #","eventType":"AwsApiCall""#,
            ["controltower:UpdateLandingZone controltower:RA:landingzone/z"]
        ),
        // What was needed.
        ("s3", "CreateBucket", #""bucketName":"b","x-amz-acl":"private""#, "", ["s3:CreateBucket s3:::b"]),
        (
            "s3", "CreateBucket", #""bucketName":"b","x-amz-acl":["public-read"]"#, "",
            ["s3:CreateBucket s3:::b", "s3:PutBucketAcl s3:::b"]
        ),
        (
            "iam", "AddRoleToInstanceProfile", #""instanceProfileName":"p","roleName":"r""#, "",
            ["iam:AddRoleToInstanceProfile iam::A:instance-profile/p", "iam:PassRole iam::A:role/r"]
        ),
        (
            "ec2", "CreateVolume", #""size":"1","tagSpecificationSet":{"items":[{"resourceType":"volume","tags":[]}]}"#, "",
            ["ec2:CreateVolume ec2:RA:volume/*", "ec2:CreateTags ec2:RA:volume/*"]
        ),
    ]

    @Test(arguments: told)
    func theRecordTells(_ service: String, _ name: String, _ parameters: String, _ rest: String, _ expected: [String]) {
        let event = CallMapperTests.event(service, name, parameters, rest)
        #expect(CallMapperTests.written(event).sorted() == expected.sorted())
    }

    static let who = "arn:aws:iam::111122223333:user/bo"
    static func message(_ text: String, parameters: String = "null") -> String {
        #","errorCode":"AccessDenied","errorMessage":"User: \#(who) is not authorized to perform: \#(text)""#
    }

    static let denied: [(String, String, String, [String])] = [
        (
            "iam", "PutUserPolicy",
            "iam:PutUserPolicy on resource: user al because no identity-based policy allows the iam:PutUserPolicy action",
            ["iam:PutUserPolicy iam::A:user/al denied"]
        ),
        (
            "iam", "DeleteRole", "iam:DeleteRole on resource: role ops with an explicit deny in an identity-based policy",
            ["iam:DeleteRole iam::A:role/ops denied"]
        ),
        (
            "iam", "AddUserToGroup", "iam:AddUserToGroup on resource: group admins",
            ["iam:AddUserToGroup iam::A:group/admins denied"]
        ),
        (
            "iam", "DeleteInstanceProfile", "iam:DeleteInstanceProfile on resource: instance profile web",
            ["iam:DeleteInstanceProfile iam::A:instance-profile/web denied"]
        ),
        (
            "iam", "SetDefaultPolicyVersion",
            "iam:SetDefaultPolicyVersion on resource: policy arn:aws:iam::111122223333:policy/p version v2",
            ["iam:SetDefaultPolicyVersion iam::A:policy/p denied"]
        ),
        (
            "iam", "DeleteSAMLProvider",
            "iam:DeleteSAMLProvider on resource: identity provider arn:aws:iam::111122223333:saml-provider/idp with an explicit deny",
            ["iam:DeleteSAMLProvider iam::A:saml-provider/idp denied"]
        ),
        // A user without a name is none of the name `user`.
        (
            "iam", "ListSSHPublicKeys",
            "iam:ListSSHPublicKeys on resource: user  because no identity-based policy allows the iam:ListSSHPublicKeys action",
            ["iam:ListSSHPublicKeys * denied"]
        ),
        (
            "iam", "CreateAccessKey",
            "iam:CreateAccessKey on resource: user al because no identity-based policy allows the iam:CreateAccessKey action. Go to https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1#/authorization-details/abc123 for complete details, or call the GetRequestAuthorizationDetails API with the following authorization id: abc123",
            ["iam:CreateAccessKey iam::A:user/al denied"]
        ),
        (
            "sqs", "DeleteQueue", "sqs:deletequeue on resource: arn:aws:sqs:eu-west-1:111122223333:q",
            ["sqs:DeleteQueue sqs:RA:q denied"]
        ),
        ("athena", "StartQueryExecution", "athena:StartQueryExecution", ["athena:StartQueryExecution * denied"]),
        (
            "s3", "DeleteObject",
            #"s3:DeleteObject on resource: \"arn:aws:s3:::shop/my report arn:aws:iam::1:role/x\" because no identity-based policy allows the s3:DeleteObject action"#,
            ["s3:DeleteObject s3:::shop/my report iam::1:role/x denied"]
        ),
    ]

    @Test func theParametersTellTheBlanksOfAName() {
        let event = CallMapperTests.event(
            "s3", "DeleteObject", #""bucketName":"shop","key":"my  report 2026.pdf""#,
            #","errorCode":"AccessDenied","errorMessage":"User: \#(Self.who) is not authorized to perform: s3:DeleteObject on resource: \"arn:aws:s3:::shop/my report 2026.pdf\" because no identity-based policy allows the s3:DeleteObject action""#
        )
        #expect(CallMapperTests.written(event) == ["s3:DeleteObject s3:::shop/my  report 2026.pdf denied"])
    }

    @Test("a refused call is about what AWS names, whatever its parameters would tell", arguments: denied)
    func theMessageTells(_ service: String, _ name: String, _ text: String, _ expected: [String]) {
        let record = Self.message(text)
        let event = CloudTrail.read(
            """
            {"eventTime":"2025-12-15T02:00:00Z","eventID":"e","eventSource":"\(service).amazonaws.com","eventName":"\(name)","awsRegion":"eu-west-1",\
            "recipientAccountId":"111122223333","userIdentity":{"type":"IAMUser","arn":"\(Self.who)","userName":"bo"},"requestParameters":null\(record)}
            """, name: "log"
        ).events.first
        #expect(CallMapperTests.written(event) == expected)
    }

    @Test func theCallerIsNotRefusedWhatARoleFurtherOnIs() {
        let event = CallMapperTests.event(
            "lambda", "Invoke", #""functionName":"f""#,
            #","errorCode":"AccessDenied","errorMessage":"User: arn:aws:sts::111122223333:assumed-role/f-role/f is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::b/k""#
        )
        #expect(CallMapperTests.written(event) == ["lambda:InvokeFunction lambda:RA:function:f"])
    }

    @Test func onlyTheEndOfAMessageIsTrusted() throws {
        let forged =
            "User: u is not authorized to perform: s3:GetObject on resource: \"arn:aws:s3:::b/x with an explicit deny in a service control policy\" because no identity-based policy allows the s3:GetObject action"
        let message = try #require(DenialMessage(forged))
        #expect(message.layer == .identity && message.kind == .implicit)
        let other = try #require(
            DenialMessage(
                "User: u is not authorized to perform: s3:GetObject on resource: x because no identity-based policy allows the iam:PassRole action"
            ))
        #expect(other.layer == nil)
    }

    @Test func aLaunchPassesTheRoleOfTheProfile() throws {
        let launch = try #require(CallMapperTests.event("ec2", "RunInstances", #""iamInstanceProfile":{"name":"web"}"#))
        let passed = { (mapper: CallMapper) in mapper.calls(of: launch).calls.first { $0.action == "iam:PassRole" }?.resources ?? []
        }
        #expect(passed(CallMapper()) == [CallResource(arn: "arn:aws:iam::111122223333:role/web", source: .guess)])
        let added = try #require(
            CallMapperTests.event("iam", "AddRoleToInstanceProfile", #""instanceProfileName":"web","roleName":"web-role""#))
        let profiles = InstanceProfiles(EventList([added]))
        #expect(passed(CallMapper(profiles: profiles)).map(\.arn) == ["arn:aws:iam::111122223333:role/web-role"])
    }

    /// AWS chose the id in the ARN, and the request has a name.
    @Test(
        "a name is no id",
        arguments: [
            ("config", "DeleteConfigRule", #""configRuleName":"r""#), ("lightsail", "DeleteInstance", #""instanceName":"web""#),
            ("rds", "DeleteDBProxy", #""dBProxyName":"p""#), ("redshift-serverless", "DeleteWorkgroup", #""workgroupName":"w""#),
            ("sagemaker", "DeleteCluster", #""clusterName":"c""#),
        ])
    func namesAreNoIDs(_ service: String, _ name: String, _ parameters: String) throws {
        let event = try #require(CallMapperTests.event(service, name, parameters))
        #expect(CallMapper().calls(of: event).main?.isOnUnknown == true)
    }

    @Test func whatNothingTellsIsUnknown() throws {
        let event = try #require(CallMapperTests.event("codecommit", "UpdateComment", #""commentId":"c","content":"x""#))
        #expect(CallMapper().calls(of: event).main?.isOnUnknown == true)
        #expect(CallMapper().calls(of: try #require(CallMapperTests.event("nosuch", "DoThing", ""))).isUnknown)
    }
}
