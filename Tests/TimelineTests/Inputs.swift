import Activity
import Documents
import PolicyLanguage
import Principals
import Testing

/// A small account, and events in it.
enum Inputs {
    static let account = "111122223333"

    static func directory(_ role: String = "", policies: String = "", users: String = "") throws -> Directory {
        let text = """
            {"UserDetailList": [\(users)], "GroupDetailList": [], "Policies": [\(policies)], "RoleDetailList": [
              {"RoleName": "deploy", "Arn": "arn:aws:iam::111122223333:role/team/deploy", "RoleId": "AROA1", "Path": "/team/",
               "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []}, "RolePolicyList": [
                {"PolicyName": "work", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}}],
               "AttachedManagedPolicies": [], "Tags": [{"Key": "Team", "Value": "blue"}, {"Key": "Cost", "Value": "7"}]\(role)}]}
            """
        let value = try JSONDocument.parse(text, name: "details.json").root
        var builder = DirectoryBuilder()
        _ = builder.read(value, as: try #require(DirectoryForm(value, file: "details.json")), file: "details.json")
        return builder.build()
    }

    /// A managed policy of the account.
    static func policy(_ name: String, _ statement: String) -> String {
        """
        {"Arn": "arn:aws:iam::111122223333:policy/\(name)", "PolicyName": "\(name)", "PolicyId": "ANPA1", "Path": "/",
         "DefaultVersionId": "v1", "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": true, "Document":
         {"Version": "2012-10-17", "Statement": [\(statement)]}}]}
        """
    }

    /// The AssumeRole event with these request parameters beside the role.
    static func issue(_ parameters: String = "") throws -> Event {
        try event(
            "sts", "AssumeRole", #"{"roleArn": "arn:aws:iam::111122223333:role/team/deploy"\#(parameters)}"#,
            identity: #"{"type": "IAMUser", "arn": "arn:aws:iam::111122223333:user/ana", "accountId": "111122223333"}"#)
    }

    static let session = """
        {"type": "AssumedRole", "principalId": "AROA1:task", "arn": "arn:aws:sts::111122223333:assumed-role/deploy/task",
         "accountId": "111122223333", "accessKeyId": "ASIA1", "sessionContext": {"sessionIssuer": {"type": "Role",
         "arn": "arn:aws:iam::111122223333:role/team/deploy"}, "sourceIdentity": "ana",
         "attributes": {"creationDate": "2026-05-04T10:00:00Z", "mfaAuthenticated": "true"}}}
        """

    static let user = """
        {"type": "IAMUser", "principalId": "AIDA1", "arn": "arn:aws:iam::111122223333:user/bot", "accountId": "111122223333",
         "accessKeyId": "AKIA1", "userName": "bot"}
        """

    static func event(
        _ host: String, _ name: String, _ request: String = "null", identity: String = session, more: String = "",
        address: String = "203.0.113.7"
    ) throws -> Event {
        let text = """
            {"Records": [{"eventVersion": "1.11", "eventTime": "2026-05-04T10:30:00Z", "eventSource": "\(host).amazonaws.com",
             "eventName": "\(name)", "awsRegion": "eu-west-1", "sourceIPAddress": "\(address)", "userAgent": "aws-cli/2",\(more)
             "requestParameters": \(request), "eventID": "e1", "recipientAccountId": "111122223333", "userIdentity": \(identity)}]}
            """
        let log = CloudTrail.read(text, name: "log.json")
        #expect(log.gaps == [])
        return try #require(log.events.first)
    }
}
