import Activity
import Documents
import PolicyLanguage
import Principals
import Testing
import Timeline

/// Exports and writes, told in a few words.
struct Story {
    static let account = "111122223333"
    private var records: [String] = []
    private(set) var exports: [DatedDirectory] = []

    static func time(_ text: String) throws -> Instant { try #require(Instant(iso: text.count > 8 ? text : "2026-03-02T\(text)Z")) }

    static func document(_ action: String) -> String {
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "\#(action)", "Resource": "*"}]}"#
    }

    /// The document as a log has it: text in a string.
    static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        JSONText.append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    mutating func write(
        _ time: String, _ name: String, _ request: String, _ response: String = "null", of service: String = "iam",
        error: String? = nil,
        id: String? = nil, extra: String? = nil
    ) {
        let clock = time.count > 8 ? time : "2026-03-02T\(time)Z"
        let failure = error.map { #""errorCode": "\#($0)", "# } ?? ""
        let number = id ?? "e\(records.count)"
        let more = extra.map { ", \($0)" } ?? ""
        records.append(
            """
            {"eventTime": "\(clock)", "eventSource": "\(service).amazonaws.com", "eventName": "\(name)", "awsRegion": "us-east-1", \
            "sourceIPAddress": "203.0.113.7", "userAgent": "aws-cli/2", \(failure)"readOnly": false, "eventType": "AwsApiCall", \
            "requestParameters": \(request), "responseElements": \(response), "eventID": "\(number)", \
            "recipientAccountId": "\(Self.account)", "userIdentity": {"type": "IAMUser", "arn": \
            "arn:aws:iam::\(Self.account):user/ops/dana", "accountId": "\(Self.account)", "accessKeyId": "AKIAEXAMPLE00000001", \
            "userName": "dana"}\(more)}
            """)
    }

    /// An export of that time; undated without one.
    mutating func export(_ time: String?, _ text: String, file: String = "details.json") throws {
        var builder = DirectoryBuilder()
        let value = try JSONDocument.parse(text, name: file).root
        _ = builder.read(value, as: try #require(DirectoryForm(value, file: file)), file: file)
        exports.append(
            DatedDirectory(taken: try time.map { try Self.time($0) }, name: file, directory: builder.build()))
    }

    func events() throws -> EventList {
        let log = CloudTrail.read(#"{"Records": [\#(records.joined(separator: ",\n"))]}"#, name: "log.json")
        #expect(log.gaps == [])
        return log.events
    }

    func history() throws -> History { History(exports, events: try events()) }

    /// An account with these roles, users, groups and policies; the rest is empty.
    static func details(roles: [String] = [], users: [String] = [], groups: [String] = [], policies: [String] = []) -> String {
        """
        {"UserDetailList": [\(users.joined(separator: ","))], "GroupDetailList": [\(groups.joined(separator: ","))],
         "RoleDetailList": [\(roles.joined(separator: ","))], "Policies": [\(policies.joined(separator: ","))]}
        """
    }

    static func role(
        _ name: String, id: String = "AROADEPLOY", inline: [(String, String)] = [], attached: [String] = [],
        boundary: String? = nil,
        created: String = "2025-01-01T00:00:00Z", trust: String = #"{"AWS": "arn:aws:iam::111122223333:root"}"#
    ) -> String {
        let texts = inline.map { #"{"PolicyName": "\#($0.0)", "PolicyDocument": \#(document($0.1))}"# }
        let list = attached.map { #"{"PolicyName": "p", "PolicyArn": "\#($0)"}"# }
        let limit = boundary.map { #", "PermissionsBoundary": {"PermissionsBoundaryArn": "\#($0)"}"# } ?? ""
        return """
            {"RoleName": "\(name)", "Arn": "arn:aws:iam::\(account):role/\(name)", "RoleId": "\(id)", "Path": "/",
             "CreateDate": "\(created)", "AssumeRolePolicyDocument": \(Story.trust(trust)),
             "RolePolicyList": [\(texts.joined(separator: ","))], "AttachedManagedPolicies": [\(list.joined(separator: ","))],
             "Tags": []\(limit)}
            """
    }

    static func trust(_ principal: String) -> String {
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": \#(principal)}]}"#
    }

    static func policy(_ name: String, _ versions: [(String, String)], standard: String) -> String {
        let list = versions.map {
            #"{"VersionId": "\#($0.0)", "IsDefaultVersion": \#($0.0 == standard), "Document": \#(document($0.1))}"#
        }
        return """
            {"Arn": "arn:aws:iam::\(account):policy/\(name)", "PolicyName": "\(name)", "PolicyId": "ANPA\(name)", "Path": "/",
             "DefaultVersionId": "\(standard)", "PolicyVersionList": [\(list.joined(separator: ","))]}
            """
    }

    static func arn(_ policy: String) -> String { "arn:aws:iam::\(account):policy/\(policy)" }
}

extension History {
    func role(_ name: String, _ time: String) throws -> Role? {
        directory(at: try Story.time(time)).role("arn:aws:iam::\(Story.account):role/\(name)")
    }

    /// The actions that the inline policies and the attached ones allow, by the engine's own reading.
    func actions(_ name: String, _ time: String) throws -> [String] {
        let directory = directory(at: try Story.time(time))
        guard let name = PrincipalName("arn:aws:iam::\(Story.account):role/\(name)") else { return [] }
        return directory.bindings(of: directory.facts(of: name)).identity.flatMap { $0.policy.statements }
            .flatMap { $0.actions.patterns.map(\.text) }.sorted()
    }

    func missing(_ name: String, _ time: String) throws -> [MissingPart] {
        let directory = directory(at: try Story.time(time))
        guard let name = PrincipalName("arn:aws:iam::\(Story.account):role/\(name)") else { return [] }
        return directory.bindings(of: directory.facts(of: name)).missing
    }
}
