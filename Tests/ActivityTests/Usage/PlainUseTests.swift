import Testing

@testable import Activity

/// What is kept of an operation tells the same as a look at the whole event.
struct PlainUseTests {
    private static let calls: [(String, String)] = [
        ("s3", "GetObject"), ("s3", "PutObject"), ("s3", "ListObjects"), ("dynamodb", "GetItem"), ("dynamodb", "Query"),
        ("kms", "Decrypt"),
        ("lambda", "Invoke"), ("iam", "GetUser"), ("iam", "GetRole"), ("iam", "ListUsers"), ("ec2", "RunInstances"),
        ("ec2", "CreateFlowLogs"),
        ("sqs", "SendMessage"), ("secretsmanager", "GetSecretValue"), ("sts", "AssumeRole"), ("logs", "CreateLogStream"),
        ("apigateway", "GetRestApis"), ("cloudformation", "CreateStack"), ("ecs", "UpdateService"), ("nosuch", "DoThing"),
        ("ec2", "TerminateInstances"), ("ec2", "ModifyInstanceAttribute"), ("ec2", "DescribeInstances"), ("ec2", "CreateTags"),
        ("events", "PutEvents"), ("sts", "GetCallerIdentity"),
        // Parts of their resources are assumed, or made of the place of the call.
        ("athena", "StartQueryExecution"), ("glue", "GetTable"), ("glue", "CreateDatabase"), ("ecs", "DescribeServices"),
        ("autoscaling", "DescribeAutoScalingGroups"), ("kms", "CreateKey"), ("sns", "CreateTopic"),
        ("ecr", "GetAuthorizationToken"),
        ("ec2", "CreateVolume"), ("ec2", "CreateVpc"), ("organizations", "DescribeOrganization"), ("events", "PutPermission"),
        ("cloudformation", "DescribeStacks"), ("monitoring", "PutMetricData"), ("route53", "ChangeResourceRecordSets"),
        ("states", "StartExecution"), ("ssm", "PutParameter"), ("elasticloadbalancing", "CreateLoadBalancer"),
    ]
    private static let parameters = [
        "", #""note":"x","maxResults":5"#, #""bucketName":"b","key":"k""#, #""tableName":"orders""#, #""functionName":"f""#,
        #""note":"arn:aws:s3:::b/k""#, #""roleArn":"arn:aws:iam::111122223333:role/x""#, #""keyId":"alias/x""#,
        #""userName":"ana""#,
        #""GetItemRequest":{"TableName":"t"}"#, #""instanceId":"i-0123456789abcdef0""#, #""instanceId":"\u0069-0123456789abcdef0""#,
        #""clientToken":"5eda92d8-64ac-5db9-d707-107e855c3844","note":"caf\u00e9 \"x-12345678\"""#,
        #""cluster":"c","x-amz-acl":"private""#,
        #""note":"\"i-0123456789abcdef0","names":["tgw-attach-0123456789abcdef0"]"#, #""note":"x\"-0123456789abcdef0""#,
        #""list":[{"id":"subnet-0123abcd"},{"id":"sg-0123abcd\u0020"}]"#,
        #""table\u004eame":"orders""#, #""note":{"tableName":"t","list":["a",{"key":"b"}]},"other":[1,"tableName"]"#,
    ]
    private static let rests = [
        "", #","resources":[]"#, #","resources":[{"ARN":"arn:aws:s3:::b/k"},{"ARN":"arn:aws:s3:::b"}]"#,
        #","resources":[{"arn":"arn:aws:dynamodb:eu-west-1:111122223333:table/orders"}]"#,
        #","resources":[{"ARN":"arn:aws:dynamodb:eu-west-1:111122223333:table/orders/index/i"}]"#,
        #","resources":[{"ARN":"arn:aws:kms:eu-west-1:111122223333:key/1"},{"ARN":"arn:aws:kms:eu-west-1:111122223333:key/1"}]"#,
        #","resources":[{"type":"AWS::S3::Object","ARNPrefix":"arn:aws:s3:::b/"},{"accountId":"1","ARN":"arn:aws:s3:::b"}]"#,
        #","resources":[{"ARN":"arn:aws:s3:::b/k","type":"x"},{"ARN":"arn:aws:sqs:::q"}]"#,
        #","resources":[ {"ARN":"arn:aws:s3:::b/k"}]"#,
        #","resources":[{"ARN":"arn:aws:athena:eu-west-1:111122223333:workgroup/w"}]"#,
        #","resources":[{"ARN":"arn:aws:glue:eu-west-1:111122223333:catalog"}]"#,
        #","resources":[{"ARN":"arn:aws:glue:eu-west-1:111122223333:table/d/t"}]"#,
        #","resources":[{"ARN":"arn:aws:s3:::b/*"}]"#, #","resources":[{"ARN":"arn:aws:thing:::x"}]"#,
        #","responseElements":{"arn":"arn:aws:sqs:eu-west-1:111122223333:q"}"#, #","eventType":"AwsServiceEvent""#,
        #","errorCode":"AccessDenied""#, #","errorCode":"NoSuchThing","resources":[{"ARN":"arn:aws:s3:::b"}]"#,
        #","errorCode":"ExpiredToken""#, #","errorMessage":"it failed""#,
    ]
    /// What denials say: of the call's action, of another one, of a resource.
    private static let messages = [
        "iam:GetRole because no identity-based policy allows the iam:GetRole action",
        "s3:GetObject on resource: \"arn:aws:s3:::b/k\" with an explicit deny in a service control policy",
        "dynamodb:Query on resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders", "iam:PassRole on resource: role x",
    ].map { message in
        let text = "User: arn:aws:iam::111122223333:user/bo is not authorized to perform: \(message)".replacing("\"", with: "\\\"")
        return #","errorCode":"AccessDenied","errorMessage":"\#(text)","resources":[{"ARN":"arn:aws:s3:::b/k"}]"#
    }

    @Test(arguments: calls) func saysTheSameAsTheWholeEvent(service: String, name: String) throws {
        // Nothing is kept of an event that is looked at as a whole.
        let (kept, whole) = (CallMapper(), CallMapper())
        for parameters in Self.parameters {
            for rest in Self.rests + Self.messages {
                // Of records without a type nothing is kept.
                let usual = #","eventType":"AwsApiCall""#
                for type in rest.contains("eventType") ? [""] : parameters.isEmpty ? ["", usual] : [usual] {
                    let event = try #require(CallMapperTests.event(service, name, parameters, rest + type))
                    // One log for each event: what tells kinds apart is told here.
                    let kind = EventKind(source: 1, name: 1, type: rest.contains("eventType") ? 1 : type.isEmpty ? 2 : 3)
                    let used = kept.used(by: event, kind, event.outcome, form: 0)
                    let all = whole.allUsed(by: event)
                    #expect(used.actions == all.actions, "\(parameters) \(rest)")
                    #expect(used.resources == all.resources, "\(parameters) \(rest)")
                    let use = kept.use(of: event, kind)
                    let place = kept.places.place(of: event.row, event.store)
                    guard event.outcome == .succeeded, let plain = use.plain(event.row, event.store, form: 0, at: place) else {
                        continue
                    }
                    #expect(kept.numberedLists[Int(use.list)].names == all.actions, "\(parameters) \(rest)")
                    let resource = plain.resource.map { [String(decoding: $0, as: UTF8.self)] } ?? []
                    let told = plain.isUnknown ? ["*"] : resource + plain.others
                    #expect(Set(told) == Set(all.resources), "\(parameters) \(rest)")
                }
            }
        }
    }
}
