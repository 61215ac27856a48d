import Testing
@testable import Activity

/// Things whose name has several parts, or stands in another form than the request has it; and, of all that a call names, what it makes.
struct PartsOfNamesTests {
    static let told: [(String, String, String, [String])] = [
        (
            "codeartifact", "DeletePackage", #""domain":"d","repository":"r","format":"npm","namespace":"n","package":"p""#,
            ["codeartifact:RA:package/d/r/npm/n/p"]
        ),
        (
            "codeartifact", "DeletePackage", #""domain":"d","repository":"r","format":"pypi","package":"p""#,
            ["codeartifact:RA:package/d/r/pypi//p"]
        ),
        (
            "amplifyuibuilder", "DeleteTheme", #""appId":"a","environmentName":"e","id":"i""#,
            ["amplifyuibuilder:RA:app/a/environment/e/themes/i"]
        ),
        (
            "quicksight", "UpdateRefreshSchedule", #""dataSetId":"d","awsAccountId":"111122223333","schedule":{"scheduleId":"s"}"#,
            ["quicksight:RA:dataset/d/refresh-schedule/s"]
        ),
        ("pi", "GetResourceMetrics", #""serviceType":"RDS","identifier":"db-A""#, ["pi:RA:metrics/rds/db-A"]),
        (
            "lambda", "PutProvisionedConcurrencyConfig", #""functionName":"f","qualifier":"live""#, ["lambda:RA:function:f:live"]
        ),
        (
            "lambda", "PutProvisionedConcurrencyConfig",
            #""functionName":"arn:aws:lambda:eu-west-1:444455556666:function:f","qualifier":"live""#,
            ["lambda:eu-west-1:444455556666:function:f:live"]
        ),
        ("lex", "PostText", #""botName":"b","botAlias":"live","userId":"u""#, ["lex:RA:bot:b:live"]),
        ("ecs", "DeleteTaskDefinitions", #""taskDefinitions":["web:3"]"#, ["ecs:RA:task-definition/web:3"]),
        (
            "ssm", "UpdateServiceSetting", #""settingId":"/ssm/parameter-store/high-throughput-enabled","settingValue":"true""#,
            ["ssm:RA:servicesetting/ssm/parameter-store/high-throughput-enabled"]
        ),
        ("apigateway", "DeleteUsagePlan", #""usageplanId":"u""#, ["apigateway:eu-west-1::/usageplans/u"]),
        // An access point in the place of a bucket.
        (
            "s3", "DeleteObject", #""bucketName":"arn:aws:s3:eu-west-1:111122223333:accesspoint/p","key":"k/x""#,
            ["s3:RA:accesspoint/p/object/k/x"]
        ),
        // The name of a key is not its id.
        ("kms", "Encrypt", #""keyId":"alias/x""#, ["*"]),
        ("kms", "DeleteAlias", #""aliasName":"alias/x""#, ["kms:RA:alias/x"]),
        // One of two kinds, which the id tells.
        ("gamelift", "DeleteFleetLocations", #""fleetId":"fleet-1111-2222""#, ["gamelift:RA:fleet/fleet-1111-2222"]),
        (
            "gamelift", "DeleteFleetLocations", #""fleetId":"containerfleet-1111-2222""#,
            ["gamelift:RA:containerfleet/containerfleet-1111-2222"]
        ),
        (
            "bedrock-agentcore", "StopBrowserSession", #""browserIdentifier":"aws.browser.v1""#,
            ["bedrock-agentcore:eu-west-1:aws:browser/aws.browser.v1"]
        ),
        (
            "bedrock-agentcore", "StopBrowserSession", #""browserIdentifier":"mine-0a1b2c3d4e""#,
            ["bedrock-agentcore:RA:browser-custom/mine-0a1b2c3d4e"]
        ),
        (
            "elasticloadbalancing", "CreateLoadBalancer", #""name":"l","type":"network""#,
            ["elasticloadbalancing:RA:loadbalancer/net/l/*"]
        ),
        ("elasticloadbalancing", "CreateLoadBalancer", #""name":"l""#, ["elasticloadbalancing:RA:loadbalancer/app/l/*"]),
        ("wafv2", "CreateWebACL", #""name":"w","scope":"REGIONAL""#, ["wafv2:RA:regional/webacl/w/*"]),
        // AWS tests the action on the lists of addresses and the rule sets that the rules name, too.
        (
            "wafv2", "CreateWebACL",
            #""name":"w","scope":"REGIONAL","rules":[{"statement":{"iPSetReferenceStatement":{"aRN":"#
                + #""arn:aws:wafv2:eu-west-1:111122223333:regional/ipset/n/i"}}}]"#,
            ["wafv2:RA:regional/ipset/n/i", "wafv2:RA:regional/webacl/w/*"]
        ),
        (
            "wafv2", "CreateWebACL",
            #""name":"w","scope":"REGIONAL","rules":[{"statement":{"managedRuleGroupStatement":{"vendorName":"AWS","name":"a"}}}, "#
                + #"{"statement":{"managedRuleGroupStatement":{"vendorName":"AWS","name":"b"}}}]"#,
            ["wafv2:RA:regional/webacl/w/*", "wafv2:RA:regional/managedruleset/*/*"]
        ),
    ]

    @Test(arguments: told)
    func theWholeNameIsTold(_ service: String, _ name: String, _ parameters: String, _ expected: [String]) {
        let written = CallMapperTests.written(CallMapperTests.event(service, name, parameters))
        #expect(written.map { String($0.drop { $0 != " " }.dropFirst()) } == expected)
    }

    static let tagged: [(String, String, String, String)] = [
        (
            "rds", "CreateDBInstance",
            #""dBInstanceIdentifier":"d","dBSubnetGroupName":"s","dBParameterGroupName":"p","tags":[{"key":"a"}]"#,
            "rds:AddTagsToResource rds:RA:db:d"
        ),
        (
            "rds", "CreateDBCluster", #""dBClusterIdentifier":"c","dBSubnetGroupName":"s","tags":[{"key":"a"}]"#,
            "rds:AddTagsToResource rds:RA:cluster:c"
        ),
        (
            "rds", "CreateDBSnapshot", #""dBSnapshotIdentifier":"s","dBInstanceIdentifier":"d","tags":[{"key":"a"}]"#,
            "rds:AddTagsToResource rds:RA:snapshot:s"
        ),
        (
            "wafv2", "CreateWebACL", #""name":"w","scope":"REGIONAL","tags":[{"key":"a"}]"#,
            "wafv2:TagResource wafv2:RA:regional/webacl/w/*"
        ),
        ("fsx", "CreateBackup", #""fileSystemId":"fs-0a1b2c3d","tags":[{"key":"a"}]"#, "fsx:TagResource fsx:RA:backup/*"),
        (
            "sagemaker", "CreateEndpoint", #""endpointName":"e","endpointConfigName":"c","tags":[{"key":"a"}]"#,
            "sagemaker:AddTags sagemaker:RA:endpoint/e"
        ),
        ("ssm", "PutParameter", #""name":"/a/b","tags":[{"key":"a"}]"#, "ssm:AddTagsToResource ssm:RA:parameter/a/b"),
        (
            "ssm", "CreatePatchBaseline", #""name":"b","tags":[{"key":"a"}]"#, "ssm:AddTagsToResource ssm:RA:patchbaseline/*"
        ),
    ]

    /// Actions that a value within the request tells.
    @Test(arguments: [
        ("src/k2?versionId=1", ["s3:PutObject s3:::b/k", "s3:GetObjectVersion s3:::src/k2"]),
        ("src/k2", ["s3:PutObject s3:::b/k", "s3:GetObject s3:::src/k2"]),
    ])
    func anEarlierVersionIsCopied(_ source: String, _ expected: [String]) {
        let event = CallMapperTests.event("s3", "CopyObject", #""bucketName":"b","key":"k","x-amz-copy-source":"\#(source)""#)
        #expect(CallMapperTests.written(event) == expected)
    }

    /// The roles that an environment is given stand among its settings, the one of its instances behind a profile.
    @Test func anEnvironmentPassesTheRolesOfItsSettings() {
        let settings = [("IamInstanceProfile", "p"), ("ServiceRole", "s"), ("InstanceType", "t3.micro")].map {
            #"{"optionName":"\#($0.0)","value":"\#($0.1)"}"#
        }
        let event = CallMapperTests.event(
            "elasticbeanstalk", "UpdateEnvironment",
            #""environmentName":"e","optionSettings":[\#(settings.joined(separator: ","))]"#)
        let passed = CallMapperTests.written(event).filter { $0.hasPrefix("iam:PassRole") }
        #expect(passed == ["iam:PassRole iam::A:role/p", "iam:PassRole iam::A:role/s"])
    }

    @Test("tags that are given on creation are put on what is made alone", arguments: tagged)
    func onlyWhatIsMadeIsTagged(_ service: String, _ name: String, _ parameters: String, _ expected: String) {
        let written = CallMapperTests.written(CallMapperTests.event(service, name, parameters))
        #expect(written.filter { $0.contains("Tag") } == [expected])
    }
}
