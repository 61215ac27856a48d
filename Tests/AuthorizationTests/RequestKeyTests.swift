import Documents
import Testing

@testable import Authorization

/// What `decide` knows of a request without being told, and what no policy decides.
@Suite struct RequestKeyTests {
    private static let role = "arn:aws:sts::111122223333:assumed-role/app/s"

    private func verdict(_ principal: String, _ condition: String, context: String = "{}", action: String = "s3:GetObject") throws
        -> Verdict
    {
        let resource =
            action.hasPrefix("kms") ? "arn:aws:kms:eu-west-1:444455556666:key/1" : "arn:aws:s3:::p/x"
        let text = #"""
            {"id": "c", "request": {"principal": "\#(principal)", "action": "\#(action)", "resource": "\#(resource)",
             "resourceAccount": "444455556666", "context": \#(context)}, "policies": {
             "resource": {"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*", "Service": "*"}, "Action": "*", "Resource": "*"}]},
             "identity": [{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}],
             "session": [{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}],
             "endpoint": [{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*",
              "Condition": \#(condition)}]}]}, "expect": "Allowed"}
            """#
        var verdict: Verdict?
        let batch = CaseBatch { _, _ in }
        let outcome = batch.run(Array(text.filter { $0 != "\n" }.utf8), name: "case")
        if outcome.decided == 1 { verdict = outcome.mismatches.first?.decision.verdict ?? .allowed }
        return try #require(verdict, "\(outcome.faults)")
    }

    @Test(
        arguments: [
            ("arn:aws:iam::111122223333:user/team/ann", "aws:PrincipalArn", "arn:aws:iam::111122223333:user/team/ann"),
            ("arn:aws:iam::111122223333:user/team/ann", "aws:username", "ann"),
            ("arn:aws:iam::111122223333:user/team/ann", "aws:PrincipalAccount", "111122223333"),
            ("arn:aws:iam::111122223333:user/team/ann", "aws:PrincipalType", "User"),
            ("arn:aws:iam::111122223333:user/team/ann", "aws:PrincipalIsAWSService", "false"),
            ("arn:aws:iam::111122223333:user/team/ann", "aws:ResourceAccount", "444455556666"),
            (role, "aws:PrincipalArn", "arn:aws:iam::111122223333:role/app"), (role, "aws:PrincipalType", "AssumedRole"),
            ("arn:aws-cn:sts::111122223333:assumed-role/app/s", "aws:PrincipalArn", "arn:aws-cn:iam::111122223333:role/app"),
            ("arn:aws:iam::111122223333:root", "aws:PrincipalArn", "arn:aws:iam::111122223333:root"),
            ("arn:aws:iam::111122223333:root", "aws:userid", "111122223333"), ("*", "aws:PrincipalType", "Anonymous"),
            ("*", "aws:PrincipalAccount", "anonymous"), ("sns.amazonaws.com", "aws:PrincipalServiceName", "sns.amazonaws.com"),
            ("sns.amazonaws.com", "aws:PrincipalIsAWSService", "true"),
        ]) func aKeyFollowsFromTheRequest(principal: String, key: String, value: String) throws
    {
        let condition = #"{"StringEquals": {"\#(key)": "\#(value)"}}"#
        #expect(try verdict(principal, condition) == .allowed)
        // A given value wins, and null says that the request does not have the key.
        #expect(try verdict(principal, condition, context: #"{"\#(key)": "other"}"#) == .implicitlyDenied)
        #expect(try verdict(principal, condition, context: #"{"\#(key)": null}"#) == .implicitlyDenied)
    }

    @Test(
        arguments: [
            (role, "aws:username"), ("*", "aws:PrincipalArn"), ("*", "aws:PrincipalIsAWSService"),
            ("arn:aws:iam::111122223333:root", "aws:username"), (role, "aws:PrincipalServiceName"),
        ]) func aKeyThatACallerNeverHasIsAbsent(principal: String, key: String) throws
    {
        #expect(try verdict(principal, #"{"Null": {"\#(key)": "true"}}"#) == .allowed)
    }

    @Test func theCallersAccountOfAKeyIsTheCallersAccount() throws {
        let condition = #"{"StringEquals": {"kms:CallerAccount": "111122223333"}}"#
        #expect(try verdict(Self.role, condition, action: "kms:Decrypt") == .allowed)
    }

    // MARK: what AWS fixes

    @Test func everyServiceIsNotEverybody() throws {
        let policy = Quirk.document(Quirk.allow("s3:*", "*", #""Principal":{"Service":"*"}"#))
        #expect(try Quirk.verdict("sns.amazonaws.com", "s3:GetObject", Quirk.object, resourcePolicy: policy) == .allowed)
        #expect(try Quirk.verdict("*", "s3:GetObject", Quirk.object, resourcePolicy: policy) == .implicitlyDenied)
        #expect(try Quirk.verdict(Quirk.user, "s3:GetObject", Quirk.object, resourcePolicy: policy) == .implicitlyDenied)
    }

    private static let root = "arn:aws:iam::\(Quirk.account):root"

    /// S3 user guide: no policy of a bucket keeps the owner's root user from that policy.
    @Test func rootMayFixABucketsPolicy() throws {
        let locked = Quirk.document(Quirk.deny("*", "*", #""Principal":"*""#))
        for action in ["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"] {
            #expect(try Quirk.verdict(Self.root, action, Quirk.bucket, resourcePolicy: locked) == .allowed)
            let scp = try Quirk.verdict(
                Self.root, action, Quirk.bucket, resourcePolicy: locked, scp: [Quirk.document(Quirk.deny("*", "*"))])
            #expect(scp == .explicitlyDenied)
        }
        #expect(try Quirk.verdict(Self.root, "s3:GetObject", Quirk.object, resourcePolicy: locked) == .explicitlyDenied)
        let elsewhere = try Quirk.verdict(
            Self.root, "s3:GetBucketPolicy", Quirk.bucket, resourcePolicy: locked, owner: "444455556666")
        #expect(elsewhere == .explicitlyDenied)
    }

    @Test func anAssumeRootSessionHoldsItsTaskPolicyOnly() throws {
        let task = Quirk.document(Quirk.allow("s3:*BucketPolicy", "*"))
        let context = #""aws:AssumedRoot":"true""#
        #expect(try Quirk.verdict(Self.root, "s3:GetBucketPolicy", Quirk.bucket, session: task, context: context) == .allowed)
        #expect(try Quirk.verdict(Self.root, "s3:GetObject", Quirk.object, session: task, context: context) == .implicitlyDenied)
        #expect(try Quirk.verdict(Self.root, "s3:GetObject", Quirk.object, context: context) == .implicitlyDenied)
        #expect(try Quirk.verdict(Self.root, "s3:GetObject", Quirk.object) == .allowed)
    }

    @Test(
        arguments: [
            ("iam:PutRolePolicy", "arn:aws:iam::\(Quirk.account):role/aws-service-role/x.amazonaws.com/A"),
            ("iam:AttachRolePolicy", "arn:aws:iam::\(Quirk.account):role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_A_1"),
            ("iam:CreatePolicyVersion", "arn:aws:iam::aws:policy/ReadOnlyAccess"),
            ("kms:DeleteAlias", "arn:aws:kms:eu-west-1:\(Quirk.account):alias/aws/s3"),
        ]) func nobodyChangesWhatAWSOwns(action: String, resource: String) throws
    {
        let everything = Quirk.document(Quirk.allowAll)
        #expect(try Quirk.verdict(Quirk.user, action, resource, identity: [everything]) == .implicitlyDenied)
        #expect(try Quirk.verdict(Self.root, action, resource) == .implicitlyDenied)
    }

    /// An ARN of AWS's own is no other account's.
    @Test func whatAWSOwnsIsNoForeignAccounts() throws {
        let everything = Quirk.document(Quirk.allowAll)
        let policy = "arn:aws:iam::aws:policy/ReadOnlyAccess"
        #expect(try Quirk.verdict(Quirk.user, "iam:GetPolicy", policy, identity: [everything], owner: "aws") == .allowed)
        let transform = "arn:aws:cloudformation:eu-west-1:aws:transform/Serverless-2016-10-31"
        #expect(
            try Quirk.verdict(Quirk.user, "cloudformation:CreateChangeSet", transform, identity: [everything], owner: "aws")
                == .allowed)
    }
}
