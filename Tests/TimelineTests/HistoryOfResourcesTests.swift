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
            return policy.policy.statements.compactMap(\.sid)
        }
        #expect(try sids("08:30:00") == ["First"])
        #expect(try sids("09:30:00") == ["First", "Second"])
        #expect(try sids("10:30:00") == ["Second"])
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
