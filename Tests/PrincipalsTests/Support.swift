import Documents
import PolicyLanguage

@testable import Principals

/// Reads texts as files of an input, in order.
func directory(_ files: (name: String, text: String)...) throws -> Directory { try directory(of: files) }

func directory(of files: [(name: String, text: String)]) throws -> Directory {
    var builder = DirectoryBuilder()
    for file in files {
        let root = try JSONDocument.parse(file.text, name: file.name).root
        guard let form = DirectoryForm(root, file: file.name) else { throw root.error("not recognised") }
        _ = builder.read(root, as: form, file: file.name)
    }
    return builder.build()
}

extension Directory {
    func facts(_ text: String) throws -> PrincipalFacts {
        guard let name = PrincipalName(text) else { throw Unreadable(text: text) }
        return facts(of: name)
    }

    func bindings(_ text: String) throws -> Bindings { bindings(of: try facts(text)) }
}

struct Unreadable: Error {
    let text: String
}

/// Texts of account exports, with one short policy everywhere.
enum Export {
    static let allow = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#
    static let trust =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#

    static func page(
        users: [String] = [], groups: [String] = [], roles: [String] = [], policies: [String] = [], more: String = ""
    ) -> String {
        """
        {"UserDetailList": [\(users.joined(separator: ",\n"))],
         "GroupDetailList": [\(groups.joined(separator: ",\n"))],
         "RoleDetailList": [\(roles.joined(separator: ",\n"))],
         "Policies": [\(policies.joined(separator: ",\n"))]\(more)}
        """
    }

    static func user(_ name: String, account: String = "111122223333", path: String = "/", with rest: String = "") -> String {
        """
        {"Path": "\(path)", "UserName": "\(name)", "UserId": "AIDA\(name.uppercased())",
         "Arn": "arn:aws:iam::\(account):user\(path)\(name)", "CreateDate": "2025-01-02T03:04:05+00:00"\(rest)}
        """
    }

    static func group(_ name: String, account: String = "111122223333", with rest: String = "") -> String {
        """
        {"Path": "/", "GroupName": "\(name)", "GroupId": "AGPA\(name.uppercased())",
         "Arn": "arn:aws:iam::\(account):group/\(name)"\(rest)}
        """
    }

    static func role(
        _ name: String, account: String = "111122223333", path: String = "/", trust: String = Export.trust, with rest: String = ""
    ) -> String {
        """
        {"Path": "\(path)", "RoleName": "\(name)", "RoleId": "AROA\(name.uppercased())",
         "Arn": "arn:aws:iam::\(account):role\(path)\(name)", "AssumeRolePolicyDocument": \(trust)\(rest)}
        """
    }

    static func policy(_ name: String, account: String = "111122223333", version: String = "v1", document: String = allow) -> String
    {
        """
        {"PolicyName": "\(name)", "Arn": "arn:aws:iam::\(account):policy/\(name)", "DefaultVersionId": "\(version)",
         "PolicyVersionList": [{"VersionId": "\(version)", "IsDefaultVersion": true, "Document": \(document)}]}
        """
    }

    static func attached(_ names: String..., account: String = "111122223333") -> String {
        let list = names.map { #"{"PolicyName": "\#($0)", "PolicyArn": "arn:aws:iam::\#(account):policy/\#($0)"}"# }
        return #", "AttachedManagedPolicies": [\#(list.joined(separator: ", "))]"#
    }

    static func inline(_ list: String, _ name: String = "p", _ document: String = allow) -> String {
        #", "\#(list)": [{"PolicyName": "\#(name)", "PolicyDocument": \#(document)}]"#
    }

    static func bounded(_ name: String, account: String = "111122223333") -> String {
        """
        , "PermissionsBoundary": {"PermissionsBoundaryType": "Policy",
           "PermissionsBoundaryArn": "arn:aws:iam::\(account):policy/\(name)"}
        """
    }
}
