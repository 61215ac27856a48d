import Activity
import Documents
import PolicyLanguage
import Principals
import Testing
import Timeline

/// Organisations, permission sets and the policies of resources.
@Suite struct HistoryOfResourcesTests {
    private static let organization = """
        {"version": 1, "id": "o-a1b2c3d4e5", "managementAccount": "999988887777", "root": {"id": "r-ab12",
         "serviceControlPolicies": ["p-FullAWSAccess"], "units": [{"id": "ou-ab12-11111111",
         "serviceControlPolicies": ["p-FullAWSAccess", "p-guard"], "accounts": [{"id": "111122223333"}]},
         {"id": "ou-ab12-22222222"}]},
         "policies": [{"id": "p-guard", "name": "guard", "type": "SERVICE_CONTROL_POLICY", "content":
         {"Version": "2012-10-17", "Statement": [{"Sid": "Guard", "Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"}]}}]}
        """

    @Test func aGuardrailHoldsUntilItIsDetached() throws {
        var story = Story()
        try story.export("08:00:00", Self.organization, file: "organization.json")
        story.write("09:00:00", "DetachPolicy", #"{"policyId": "p-guard", "targetId": "ou-ab12-11111111"}"#, of: "organizations")
        story.write(
            "10:00:00", "MoveAccount",
            #"{"accountId": "111122223333", "sourceParentId": "ou-ab12-11111111", "destinationParentId": "ou-ab12-22222222"}"#,
            of: "organizations")
        let history = try story.history()
        #expect(history.gaps == [])
        func levels(_ time: String) throws -> [[String]] {
            let directory = history.directory(at: try Story.time(time))
            let found = directory.organization(of: "111122223333")?.levels(ofAccount: "111122223333", kind: .serviceControl)
            #expect(found?.missing.isEmpty == true)
            return found?.levels.map { [$0.target] + $0.policies.map(\.name).sorted() } ?? []
        }
        #expect(try levels("08:30:00")[1] == ["ou-ab12-11111111", "FullAWSAccess", "guard"])
        #expect(try levels("09:30:00")[1] == ["ou-ab12-11111111", "FullAWSAccess"])
        #expect(try levels("10:30:00")[1] == ["ou-ab12-22222222", "FullAWSAccess"])
        // Backwards too: what was detached was attached.
        #expect(try levels("07:30:00")[1] == ["ou-ab12-11111111", "FullAWSAccess", "guard"])
    }

    /// Without an export of the organisation its policies are known as far as the log tells them: what denies, denies.
    @Test func theLogAloneTellsOfAGuardrail() throws {
        var story = Story()
        try story.export("08:00:00", Story.details(users: [Self.bob]))
        let content = Story.quoted(
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "ec2:*", "Resource": "*"}]}"#)
        story.write(
            "09:00:00", "CreatePolicy", #"{"name": "lock", "type": "SERVICE_CONTROL_POLICY", "content": \#(content)}"#,
            #"{"policy": {"policySummary": {"id": "p-lock1234", "type": "SERVICE_CONTROL_POLICY"}}}"#, of: "organizations")
        story.write("10:00:00", "AttachPolicy", #"{"policyId": "p-lock1234", "targetId": "111122223333"}"#, of: "organizations")
        let history = try story.history()
        #expect(history.gaps.map(\.kind) == [.evidence])
        let directory = history.directory(at: try Story.time("11:00:00"))
        let levels = directory.organization(of: "111122223333")?.levels(ofAccount: "111122223333", kind: .serviceControl)
        // What else is attached is open: it may allow everything.
        #expect(levels?.levels.flatMap(\.policies).map(\.name).sorted() == ["FullAWSAccess (perhaps)", "lock"])
        #expect(levels?.missing.isEmpty == false)
        // Whether other accounts are in it, nothing tells; and that resource control policies bind anybody neither.
        #expect(directory.organization(of: "444455556666") == nil)
        #expect(directory.assumptions.count == 1)
        #expect(directory.resourceControl(over: "111122223333") == nil)
        #expect(history.directory(at: try Story.time("09:30:00")).organizations.isEmpty)
    }

    /// A policy names other buckets than its own.
    @Test func aBucketIsTheOneThatTheCallNames() throws {
        var story = Story()
        try story.export("08:00:00", Story.details(users: []))
        let policy =
            #"{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::other/*"}]}"#
        story.write("09:00:00", "PutBucketPolicy", #"{"bucketName": "shop", "bucketPolicy": \#(policy)}"#, of: "s3")
        let policies = try story.history().directory(at: try Story.time("10:00:00")).resourcePolicies
        #expect(policies.arns == ["arn:aws:s3:::shop"])
    }

    private static let bob = """
        {"UserName": "bob", "UserId": "AIDABOB", "Path": "/", "Arn": "arn:aws:iam::111122223333:user/bob", "CreateDate":
         "2025-01-01T00:00:00Z", "GroupList": [], "AttachedManagedPolicies": [], "UserPolicyList": []}
        """

    /// A user who is renamed stays who he is.
    @Test func aRenamedUserIsOne() throws {
        var story = Story()
        try story.export("08:00:00", Story.details(users: [Self.bob]))
        story.write("09:00:00", "PutUserPolicy", #"{"userName": "bob", "policyName": "q", "policyDocument": "{}"}"#)
        story.write("10:00:00", "UpdateUser", #"{"userName": "bob", "newUserName": "robert"}"#)
        let history = try story.history()
        let (old, new) = ("arn:aws:iam::111122223333:user/bob", "arn:aws:iam::111122223333:user/robert")
        #expect(history.principal(named: "bob") == new)
        #expect(history.name(ofPrincipal: new, at: Moment(after: try Story.time("09:30:00"))) == old)
        #expect(history.name(ofPrincipal: new, at: Moment(after: try Story.time("10:30:00"))) == new)
        #expect(history.names(ofPrincipal: new) == [old, new])
        let steps = history.steps(of: try #require(PrincipalName(new)))
        #expect(steps.compactMap(\.event?.name) == ["PutUserPolicy", "UpdateUser"])
    }

    /// Who sets the policy of a resource and how each service tells it.
    @Test(arguments: [
        (
            "s3", "PutBucketPolicy", #"{"bucketName": "shop", "bucketPolicy": POLICY}"#, "DeleteBucketPolicy",
            #"{"bucketName": "shop"}"#, "arn:aws:s3:::shop"
        ),
        (
            "secretsmanager", "PutResourcePolicy",
            #"{"secretId": "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf", "resourcePolicy": TEXT}"#,
            "DeleteResourcePolicy", #"{"secretId": "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf"}"#,
            "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf"
        ),
        (
            "logs", "PutDeliveryDestinationPolicy", #"{"deliveryDestinationName": "shop", "deliveryDestinationPolicy": TEXT}"#,
            "DeleteDeliveryDestinationPolicy", #"{"deliveryDestinationName": "shop"}"#,
            "arn:aws:logs:us-east-1:111122223333:delivery-destination:shop"
        ),
        (
            "vpc-lattice", "PutAuthPolicy", #"{"resourceIdentifier": "svc-0123456789abcdef0", "policy": TEXT}"#, "DeleteAuthPolicy",
            #"{"resourceIdentifier": "svc-0123456789abcdef0"}"#,
            "arn:aws:vpc-lattice:us-east-1:111122223333:service/svc-0123456789abcdef0"
        ),
        (
            "ecr", "SetRepositoryPolicy", #"{"repositoryName": "shop", "policyText": TEXT}"#, "DeleteRepositoryPolicy",
            #"{"repositoryName": "shop"}"#, "arn:aws:ecr:us-east-1:111122223333:repository/shop"
        ),
        (
            "sqs", "SetQueueAttributes",
            #"{"queueUrl": "https://sqs.us-east-1.amazonaws.com/111122223333/shop", "attributes": {"Policy": TEXT}}"#,
            "SetQueueAttributes",
            #"{"queueUrl": "https://sqs.us-east-1.amazonaws.com/111122223333/shop", "attributes": {"Policy": ""}}"#,
            "arn:aws:sqs:us-east-1:111122223333:shop"
        ),
        (
            "dynamodb", "PutResourcePolicy",
            #"{"resourceArn": "arn:aws:dynamodb:us-east-1:111122223333:table/shop", "policy": TEXT}"#, "DeleteResourcePolicy",
            #"{"resourceArn": "arn:aws:dynamodb:us-east-1:111122223333:table/shop"}"#,
            "arn:aws:dynamodb:us-east-1:111122223333:table/shop"
        ),
        (
            "codeartifact", "PutDomainPermissionsPolicy", #"{"domain": "shop", "policyDocument": TEXT}"#,
            "DeleteDomainPermissionsPolicy", #"{"domain": "shop"}"#, "arn:aws:codeartifact:us-east-1:111122223333:domain/shop"
        ),
        (
            "kafka", "PutClusterPolicy",
            #"{"clusterArn": "arn:aws:kafka:us-east-1:111122223333:cluster/shop/1", "policy": TEXT}"#, "DeleteClusterPolicy",
            #"{"clusterArn": "arn:aws:kafka:us-east-1:111122223333:cluster/shop/1"}"#,
            "arn:aws:kafka:us-east-1:111122223333:cluster/shop/1"
        ),
        (
            "glacier", "SetVaultAccessPolicy", #"{"accountId": "-", "vaultName": "shop", "policy": {"policy": TEXT}}"#,
            "DeleteVaultAccessPolicy", #"{"accountId": "-", "vaultName": "shop"}"#,
            "arn:aws:glacier:us-east-1:111122223333:vaults/shop"
        ),
        (
            "es", "UpdateDomainConfig", #"{"domainName": "shop", "accessPolicies": TEXT}"#, "UpdateDomainConfig",
            #"{"domainName": "shop", "accessPolicies": ""}"#, "arn:aws:es:us-east-1:111122223333:domain/shop"
        ),
        (
            "logs", "PutResourcePolicy",
            #"{"resourceArn": "arn:aws:logs:us-east-1:111122223333:log-group:shop", "policyDocument": TEXT}"#,
            "DeleteResourcePolicy", #"{"resourceArn": "arn:aws:logs:us-east-1:111122223333:log-group:shop"}"#,
            "arn:aws:logs:us-east-1:111122223333:log-group:shop"
        ),
        (
            "lambda", "PutResourcePolicy",
            #"{"resourceArn": "arn:aws:lambda:us-east-1:111122223333:function:shop", "policy": TEXT}"#, "DeleteResourcePolicy",
            #"{"resourceArn": "arn:aws:lambda:us-east-1:111122223333:function:shop"}"#,
            "arn:aws:lambda:us-east-1:111122223333:function:shop"
        ),
    ])
    func policiesOfResourcesComeAndGo(service: String, put: String, request: String, delete: String, gone: String, arn: String)
        throws
    {
        let policy =
            #"{"Version": "2012-10-17", "Statement": [{"Sid": "Open", "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}"#
        let text = request.replacing("POLICY", with: policy).replacing("TEXT", with: Story.quoted(policy))
        var story = Story()
        story.write("09:00:00", put, text, of: service)
        story.write("10:00:00", delete, gone, of: service)
        let history = try story.history()
        func answer(_ time: String) throws -> ResourcePolicies.Answer {
            history.directory(at: try Story.time(time)).resourcePolicies.policy(governing: ResourceName(arn))
        }
        if case .policy(let found) = try answer("09:30:00") {
            #expect(found.policy.statements.first?.sid == "Open")
        } else {
            Issue.record("\(try answer("09:30:00"))")
        }
        guard case .none = try answer("10:30:00") else {
            Issue.record("\(try answer("10:30:00"))")
            return
        }
        // Before the first write nobody knows.
        guard case .unreadable = try answer("08:30:00") else {
            Issue.record("\(try answer("08:30:00"))")
            return
        }
    }

    /// A secret may be asked for by its name, to which the service adds six characters that the answer alone tells.
    @Test(arguments: [#"{"aRN": "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf", "name": "db"}"#, "null"])
    func aSecretIsTheOneOfTheAnswer(response: String) throws {
        let text = Story.quoted(
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}"#)
        var story = Story()
        story.write(
            "09:00:00", "PutResourcePolicy", #"{"secretId": "db", "resourcePolicy": \#(text)}"#, response, of: "secretsmanager")
        let policies = try story.history().directory(at: try Story.time("10:00:00")).resourcePolicies
        #expect(policies.arns == (response == "null" ? [] : ["arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf"]))
    }

    /// Lambda is told one statement at a time; what is added to a known policy joins it.
    @Test func statementsOfAFunctionJoinAndLeave() throws {
        let arn = "arn:aws:lambda:us-east-1:111122223333:function:checkout"
        func statement(_ sid: String) -> String {
            #"{"Sid": "\#(sid)", "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "lambda:InvokeFunction", "Resource": "\#(arn)"}"#
        }
        var story = Story()
        try story.export(
            "08:00:00", #"{"\#(arn)": {"Version": "2012-10-17", "Statement": [\#(statement("First"))]}}"#, file: "policies.json")
        story.write(
            "09:00:00", "AddPermission20150331v2", #"{"functionName": "checkout", "statementId": "Second"}"#,
            #"{"statement": \#(Story.quoted(statement("Second")))}"#, of: "lambda")
        story.write(
            "10:00:00", "RemovePermission20150331v2", #"{"functionName": "checkout", "statementId": "First"}"#, of: "lambda")
        let history = try story.history()
        func sids(_ time: String) throws -> [String] {
            guard
                case .policy(let policy) = history.directory(at: try Story.time(time)).resourcePolicies.policy(
                    governing: ResourceName(arn))
            else { return [] }
            // Each is cited where it stands.
            for statement in policy.policy.statements {
                #expect(statement.location.file == (statement.sid == "First" ? "policies.json" : "log.json"))
            }
            #expect(policy.rest == nil)
            return policy.policy.statements.compactMap(\.sid)
        }
        #expect(try sids("08:30:00") == ["First"])
        #expect(try sids("09:30:00") == ["First", "Second"])
        #expect(try sids("10:30:00") == ["Second"])
    }

    /// A statement is cited where it was told: in its export, or by the event that brought it.
    @Test func statementsAreCitedWhereTheyWereTold() throws {
        let function = "arn:aws:lambda:us-east-1:111122223333:function:checkout"
        let bucket = "arn:aws:s3:::shop"
        func statement(_ sid: String, _ action: String, on arn: String) -> String {
            #"{"Sid": "\#(sid)", "Effect": "Allow", "Principal": "*", "Action": "\#(action)", "Resource": "\#(arn)"}"#
        }
        let first = statement("First", "lambda:InvokeFunction", on: function)
        var story = Story()
        let before = #"{"\#(function)": {"Version": "2012-10-17", "Statement": ["#
        try story.export("08:00:00", "\(before)\(first)]}}", file: "policies.json")
        story.write(
            "09:00:00", "AddPermission20150331v2", #"{"functionName": "checkout", "statementId": "Second"}"#,
            #"{"statement": \#(Story.quoted(statement("Second", "lambda:InvokeFunction", on: function)))}"#, of: "lambda")
        story.write(
            "10:00:00", "PutBucketPolicy",
            #"{"bucketName": "shop", "bucketPolicy": {"Version": "2012-10-17", "Statement": [\#(statement("Shop", "s3:GetObject", on: bucket))]}}"#,
            of: "s3")
        story.write(
            "10:00:00", "SetQueueAttributes",
            #"{"queueUrl": "https://sqs.us-east-1.amazonaws.com/111122223333/q", "attributes": {"Policy": \#(Story.quoted(Story.document("sqs:*")))}}"#,
            of: "sqs")
        let events = try story.events().map(\.location)
        let history = try story.history()
        let directory = history.directory(at: try Story.time("11:00:00"))
        func places(_ arn: String) -> [Location] {
            guard case .policy(let policy) = directory.resourcePolicies.policy(governing: ResourceName(arn)) else { return [] }
            return policy.policy.statements.map(\.location)
        }
        let added = places(function)
        #expect(added.map(\.file) == ["policies.json", "log.json"])
        #expect(added.map(\.start) == [Position(line: 1, column: before.count + 1), events[0].start])
        #expect(places(bucket).map(\.description) == [events[1].description])
        #expect(places("arn:aws:sqs:us-east-1:111122223333:q").map(\.description) == [events[2].description])
        let origins = StatementOrigins(history)
        #expect(origins.origin(of: added[1])?.event?.name == "AddPermission20150331v2")
        #expect(places(bucket).compactMap { origins.origin(of: $0)?.event?.name } == ["PutBucketPolicy"])
        #expect(origins.origin(of: added[0])?.event == nil)
    }

    /// A statement that the log shows counts, whatever else the policy says; what it says besides is told as missing.
    @Test(arguments: [
        (
            "lambda", "AddPermission20150331v2", #"{"functionName": "shop", "statementId": "s1"}"#,
            #"{"statement": TEXT}"#, "arn:aws:lambda:us-east-1:111122223333:function:shop", "lambda:InvokeFunction"
        ),
        (
            "sqs", "AddPermission",
            #"{"queueUrl": "https://sqs.us-east-1.amazonaws.com/111122223333/shop", "label": "s1", "aWSAccountIds": ["444455556666"], "actions": ["SendMessage"]}"#,
            "null", "arn:aws:sqs:us-east-1:111122223333:shop", "SQS:SendMessage"
        ),
        (
            "sns", "AddPermission",
            #"{"topicArn": "arn:aws:sns:us-east-1:111122223333:shop", "label": "s1", "aWSAccountId": ["444455556666"], "actionName": ["Publish"]}"#,
            "null", "arn:aws:sns:us-east-1:111122223333:shop", "SNS:Publish"
        ),
    ])
    func anAddedStatementIsKnown(
        service: String, name: String, request: String, response: String, arn: String, action: String
    ) throws {
        let statement =
            #"{"Sid": "s1", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::444455556666:root"}, "Action": "\#(action)", "Resource": "\#(arn)"}"#
        var story = Story()
        story.write("09:00:00", name, request, response.replacing("TEXT", with: Story.quoted(statement)), of: service)
        let history = try story.history()
        func answer(_ time: String) throws -> ResourcePolicies.Answer {
            history.directory(at: try Story.time(time)).resourcePolicies.policy(governing: ResourceName(arn))
        }
        guard case .policy(let found) = try answer("10:00:00") else {
            Issue.record("\(try answer("10:00:00"))")
            return
        }
        let known = try #require(found.policy.statements.first)
        #expect(found.policy.statements.count == 1)
        #expect(known.sid == "s1")
        #expect(known.actions.patterns.map(\.text) == [action])
        #expect(known.principal?.entries == [.account("444455556666")])
        #expect(known.location.file == "log.json")
        #expect(found.rest?.reason.contains("what else the policy") == true)
        guard case .unreadable = try answer("08:30:00") else {
            Issue.record("\(try answer("08:30:00"))")
            return
        }
    }

    /// Of accounts that the log does not name nothing is made up.
    @Test func aStatementWithoutItsAccountsIsNotKnown() throws {
        var story = Story()
        story.write(
            "09:00:00", "AddPermission",
            #"{"topicArn": "arn:aws:sns:us-east-1:111122223333:shop", "label": "s1", "actionName": ["Publish"]}"#, of: "sns")
        let policies = try story.history().directory(at: try Story.time("10:00:00")).resourcePolicies
        guard case .unreadable = policies.policy(governing: ResourceName("arn:aws:sns:us-east-1:111122223333:shop")) else {
            Issue.record("the statement is taken for known")
            return
        }
    }

    /// A permission set reaches its roles when it is provisioned, and not before.
    @Test func aPermissionSetBindsOnceProvisioned() throws {
        let set = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
        var story = Story()
        try story.export(
            "08:00:00",
            Story.details(roles: [Story.role("AWSReservedSSO_Engineer_0123456789abcdef", id: "AROASSO", inline: [])]))
        story.write(
            "08:10:00", "CreatePermissionSet", #"{"name": "Engineer"}"#, #"{"permissionSet": {"permissionSetArn": "\#(set)"}}"#,
            of: "sso")
        story.write(
            "09:00:00", "PutInlinePolicyToPermissionSet",
            #"{"permissionSetArn": "\#(set)", "inlinePolicy": \#(Story.quoted(Story.document("s3:*")))}"#, of: "sso")
        story.write(
            "10:00:00", "ProvisionPermissionSet",
            #"{"permissionSetArn": "\#(set)", "targetType": "AWS_ACCOUNT", "targetId": "111122223333"}"#, of: "sso")
        let history = try story.history()
        #expect(try history.actions("AWSReservedSSO_Engineer_0123456789abcdef", "09:30:00") == [])
        #expect(try history.actions("AWSReservedSSO_Engineer_0123456789abcdef", "10:30:00") == ["s3:*"])
    }
}
