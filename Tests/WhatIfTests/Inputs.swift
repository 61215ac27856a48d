import Activity
import Documents
import Intake
import PolicyLanguage
import Principals
import Testing
import TestSupport
import WhatIf

/// A small account with one role, and logs of its calls.
struct Inputs {
    static let account = "111122223333"
    static let role = "arn:aws:iam::\(account):role/team/deploy"
    static let table = "arn:aws:dynamodb:eu-west-1:\(account):table/orders"

    /// One event. `session` tells the credentials apart.
    static func event(
        _ host: String, _ name: String, _ request: String = "null", id: String, at: String = "10:30:00", session: String = "task",
        role: String = "deploy", path: String = "/team/", error: String? = nil, response: String = "null", more: String = ""
    ) -> String {
        let failure = error.map { #""errorCode": "\#($0)", "# } ?? ""
        return """
            {"eventVersion": "1.11", "eventTime": "2026-05-04T\(at)Z", "eventSource": "\(host).amazonaws.com", "eventName": "\(name)",
             "awsRegion": "eu-west-1", "sourceIPAddress": "203.0.113.7", "userAgent": "aws-cli/2", \(failure)\(more)
             "requestParameters": \(request), "responseElements": \(response), "eventID": "\(id)", "recipientAccountId": "\(account)",
             "eventType": "AwsApiCall", "readOnly": \(["Get", "List", "Describe"].contains { name.hasPrefix($0) }),
             "userIdentity": {"type": "AssumedRole", "principalId": "AROA\(role):\(session)",
              "arn": "arn:aws:sts::\(account):assumed-role/\(role)/\(session)", "accountId": "\(account)", "accessKeyId": "ASIA\(session)",
              "sessionContext": {"sessionIssuer": {"type": "Role", "arn": "arn:aws:iam::\(account):role\(path)\(role)"},
              "attributes": {"creationDate": "2026-05-04T10:00:00Z", "mfaAuthenticated": "false"}}}}
            """
    }

    static func log(_ events: [String]) -> String { #"{"Records": [\#(events.joined(separator: ","))]}"# }

    /// The account's details; statements are those of the role's one inline policy.
    static func details(
        _ statements: String = #"{"Sid": "All", "Effect": "Allow", "Action": "*", "Resource": "*"}"#, attached: [String] = [],
        policies: String = "", roles: String = "", boundary: String = ""
    ) -> String {
        let list = attached.map { #"{"PolicyName": "\#($0)", "PolicyArn": "arn:aws:iam::\#(account):policy/\#($0)"}"# }
        return """
            {"UserDetailList": [], "GroupDetailList": [], "Policies": [\(policies)], "RoleDetailList": [
              {"RoleName": "deploy", "Arn": "\(role)", "RoleId": "AROAdeploy", "Path": "/team/", "Tags": [], "InstanceProfileList": [],
               "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
                 {"Effect": "Allow", "Principal": {"AWS": "\(account)"}, "Action": "sts:AssumeRole"}]},
               "RolePolicyList": [{"PolicyName": "work", "PolicyDocument": {"Version": "2012-10-17", "Statement": [\(statements)]}}],
               "AttachedManagedPolicies": [\(list.joined(separator: ","))]\(boundary)}\(roles)]}
            """
    }

    static func managed(_ name: String, _ statement: String) -> String {
        """
        {"Arn": "arn:aws:iam::\(account):policy/\(name)", "PolicyName": "\(name)", "PolicyId": "ANPA\(name)", "Path": "/",
         "DefaultVersionId": "v1", "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": true, "Document":
         {"Version": "2012-10-17", "Statement": [\(statement)]}}]}
        """
    }

    static func evidence(_ events: [String], details: String = details(), _ more: [(String, String)] = []) throws -> InputEvidence {
        let folder = try Folder([("log.json", log(events)), ("details.json", details)] + more)
        return withExtendedLifetime(folder) { InputEvidence(reading: [folder.path]) }
    }

    static func policy(_ statement: String, _ kind: PolicyKind = .serviceControl) throws -> Policy {
        let text = #"{"Version": "2012-10-17", "Statement": [\#(statement)]}"#
        return try Policy(JSONDocument.parse(text, name: "candidate.json").root, kind: kind)
    }

    static func candidate(_ kind: PolicyKind, _ statement: String, on target: CandidateTarget = .everywhere) throws -> Candidate {
        Candidate(
            name: "1",
            parts: [CandidatePart(.policy(kind, try policy(statement, kind)), on: target, text: "\(kind.rawValue)=candidate.json")])
    }
}
