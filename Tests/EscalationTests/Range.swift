import Documents
import Principals

@testable import Escalation

/// An account made for one test: users, roles, groups and policies, each with statements as JSON.
struct Range {
    static let account = "111122223333"
    var users: [String] = []
    var groups: [String] = []
    var roles: [String] = []
    var policies: [String] = []
    var others: [(name: String, text: String)] = []

    static func document(_ statements: String) -> String { #"{"Version": "2012-10-17", "Statement": [\#(statements)]}"# }

    static func allow(_ actions: String, on resource: String = "*", if condition: String = "") -> String {
        let list = actions.split(separator: " ").map { "\"\($0)\"" }.joined(separator: ", ")
        let test = condition.isEmpty ? "" : #", "Condition": {\#(condition)}"#
        return #"{"Effect": "Allow", "Action": [\#(list)], "Resource": "\#(resource)"\#(test)}"#
    }

    static func deny(_ actions: String, on resource: String = "*", if condition: String = "") -> String {
        allow(actions, on: resource, if: condition).replacing("\"Allow\"", with: "\"Deny\"")
    }

    static func trust(_ principal: String, if condition: String = "") -> String {
        let test = condition.isEmpty ? "" : #", "Condition": {\#(condition)}"#
        return document(#"{"Effect": "Allow", "Principal": {\#(principal)}, "Action": "sts:AssumeRole"\#(test)}"#)
    }

    static func service(_ name: String) -> String { trust(#""Service": "\#(name).amazonaws.com""#) }

    private static func tail(_ attached: [String], _ boundary: String?) -> String {
        let list = attached.map { #"{"PolicyName": "p", "PolicyArn": "\#($0.hasPrefix("arn:") ? $0 : policyARN($0))"}"# }
        let bound = boundary.map {
            #", "PermissionsBoundary": {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": "\#(policyARN($0))"}"#
        }
        return #""AttachedManagedPolicies": [\#(list.joined(separator: ", "))]\#(bound ?? "")"#
    }

    static func policyARN(_ name: String) -> String { "arn:aws:iam::\(account):policy/\(name)" }
    static func arn(_ name: String) -> String { "arn:aws:iam::\(account):\(name)" }

    mutating func user(
        _ name: String, _ statements: String..., attached: [String] = [], groups: [String] = [], boundary: String? = nil
    ) {
        let inline = statements.enumerated().map {
            #"{"PolicyName": "inline-\#($0)", "PolicyDocument": \#(Self.document($1))}"#
        }
        users.append(
            """
            {"Path": "/", "UserName": "\(name)", "UserId": "AIDA\(name.uppercased())", "Arn": "\(Self.arn("user/\(name)"))",
             "CreateDate": "2025-06-01T00:00:00+00:00", "UserPolicyList": [\(inline.joined(separator: ", "))],
             "GroupList": [\(groups.map { "\"\($0)\"" }.joined(separator: ", "))], \(Self.tail(attached, boundary))}
            """)
    }

    mutating func role(
        _ name: String, trust: String, _ statements: String..., attached: [String] = [], boundary: String? = nil,
        profile: Bool = false, account: String = Range.account, tags: [String: String] = [:]
    ) {
        let list = tags.sorted { $0.key < $1.key }.map { #"{"Key": "\#($0.key)", "Value": "\#($0.value)"}"# }
        let told = list.isEmpty ? "" : "\"Tags\": [\(list.joined(separator: ", "))],"
        let inline = statements.enumerated().map {
            #"{"PolicyName": "inline-\#($0)", "PolicyDocument": \#(Self.document($1))}"#
        }
        let profiles =
            profile
            ? """
            {"InstanceProfileName": "\(name)", "InstanceProfileId": "AIPA", "Path": "/",
             "Arn": "\(Self.arn("instance-profile/\(name)"))"}
            """ : ""
        roles.append(
            """
            {"Path": "/", "RoleName": "\(name)", "RoleId": "AROA\(name.uppercased())",
             "Arn": "arn:aws:iam::\(account):role/\(name)", "CreateDate": "2025-06-01T00:00:00+00:00",
             "AssumeRolePolicyDocument": \(trust), "InstanceProfileList": [\(profiles)], \(told)
             "RolePolicyList": [\(inline.joined(separator: ", "))], \(Self.tail(attached, boundary))}
            """)
    }

    mutating func group(_ name: String, _ statements: String..., attached: [String] = []) {
        let inline = statements.enumerated().map {
            #"{"PolicyName": "inline-\#($0)", "PolicyDocument": \#(Self.document($1))}"#
        }
        groups.append(
            """
            {"Path": "/", "GroupName": "\(name)", "GroupId": "AGPA\(name.uppercased())", "Arn": "\(Self.arn("group/\(name)"))",
             "GroupPolicyList": [\(inline.joined(separator: ", "))], \(Self.tail(attached, nil))}
            """)
    }

    /// - Parameter versions: the statements of each version, the one in force first.
    mutating func policy(_ name: String, _ versions: String...) {
        let list = versions.enumerated().map { index, statements in
            #"{"VersionId": "v\#(index + 1)", "IsDefaultVersion": \#(index == 0), "Document": \#(Self.document(statements))}"#
        }
        policies.append(
            """
            {"PolicyName": "\(name)", "Arn": "\(Self.policyARN(name))", "DefaultVersionId": "v1",
             "PolicyVersionList": [\(list.joined(separator: ", "))]}
            """)
    }

    /// Roles that are administrators, and trust a service or whoever may assume them.
    mutating func administrators() {
        role("admin", trust: Self.trust(#""AWS": "\#(Self.account)""#), Self.allow("*"))
        for service in ["lambda", "ec2", "cloudformation"] {
            role("\(service)-admin", trust: Self.service(service), Self.allow("*"), profile: service == "ec2")
        }
    }

    /// As `aws iam get-account-authorization-details` prints it.
    var text: String {
        """
        {"UserDetailList": [\(users.joined(separator: ",\n"))], "GroupDetailList": [\(groups.joined(separator: ",\n"))],
         "RoleDetailList": [\(roles.joined(separator: ",\n"))], "Policies": [\(policies.joined(separator: ",\n"))]}
        """
    }

    var directory: Directory {
        get throws {
            var builder = DirectoryBuilder()
            for file in [(name: "account.json", text: text)] + others {
                let root = try JSONDocument.parse(file.text, name: file.name).root
                guard let form = DirectoryForm(root, file: file.name) else { throw root.error("not recognised") }
                _ = builder.read(root, as: form, file: file.name)
            }
            return builder.build()
        }
    }

    func report(from principal: String? = nil, most: Int? = nil) throws -> EscalationReport {
        Escalations(try directory).report(from: principal.map { [Self.arn($0)] }, most: most)
    }

    /// The paths to administrator of one principal: `method>method:to certainty`.
    func climbs(_ principal: String) throws -> [String] {
        try report(from: principal).paths.filter(\.isAdministrator).map { path in
            let end = path.to.split(separator: "/").last.map(String.init) ?? path.to
            return "\(path.steps.map(\.method).joined(separator: ">")):\(end) \(path.certainty.rawValue)"
        }.sorted()
    }
}

extension String {
    func replacing(_ text: String, with other: String) -> String {
        split(separator: text, omittingEmptySubsequences: false).joined(separator: other)
    }
}
