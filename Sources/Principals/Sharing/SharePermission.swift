package import Documents
internal import PolicyLanguage

extension ResourceSharing {
    /// The text of a permission of RAM: what a share with it lets in, for one type of resource.
    package struct SharePermission: Sendable {
        /// `SERVICE:TYPE`, as RAM writes it.
        package let resourceType: String
        /// Effect, actions and conditions, without a principal and a resource: RAM fills those in
        /// (https://docs.aws.amazon.com/ram/latest/APIReference/API_CreatePermission.html).
        package let template: JSONValue
        /// As `aws ram get-permission` prints it.
        package let origin: JSONValue
    }
}

extension ResourceSharing.SharePermission {
    /// Reads the permission of `aws ram get-permission`.
    init(_ permission: JSONValue) throws(InputError) {
        origin = permission
        resourceType = try permission.requiredString("resourceType")
        guard let text = permission.member("permission") else { throw permission.error("`permission` is missing") }
        template = text.kind == .string ? try JSONDocument.parse(embeddedIn: text).root : text
    }

    /// Whether it is about resources of the kind of this one: `ec2:Subnet` of `subnet/subnet-0123`.
    func isAbout(_ resource: ResourceName) -> Bool {
        let parts = resourceType.lowercased().split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let service = resource.service?.lowercased(), let name = resource.resource?.lowercased() else {
            return false
        }
        guard parts[0] == service else { return false }
        let type = parts[1].filter { $0.isLetter || $0.isNumber }
        let kind = name.prefix { $0 != "/" && $0 != ":" }.filter { $0.isLetter || $0.isNumber }
        return kind == type || kind == name || kind + "s" == type || type + "s" == kind
    }

    /// What it says of one resource to those whom a share names, as statements; nil where it cannot be put so.
    func statements(on resource: String, for principals: [String]) -> [String]? {
        let list = template["Statement"].map { $0.kind == .array ? Array($0.elements) : [$0] } ?? [template]
        var statements: [String] = []
        for statement in list {
            let effect = Self.member(statement, "effect")?.string?.lowercased() ?? "allow"
            guard effect == "allow" else { continue }
            guard let actions = Self.member(statement, "action") ?? Self.member(statement, "actions") else { return nil }
            let conditions = Self.member(statement, "condition") ?? Self.member(statement, "conditions")
            for principal in principals {
                guard let named = SharePrincipal(principal), let all = Self.join(conditions, named.limit) else { return nil }
                statements.append(
                    #"{"Sid": "ResourceShare", "Effect": "Allow", "Principal": \#(named.name), "Action": \#(actions.text), "#
                        + #""Resource": \#(JSONText.quoted(resource)), "Condition": {\#(all)}}"#)
            }
        }
        return statements
    }

    private static func member(_ value: JSONValue, _ name: String) -> JSONValue? {
        value.members.first { $0.name.lowercased() == name }?.value
    }

    /// Both conditions together; nil where one operator would have two tests of one key.
    private static func join(_ conditions: JSONValue?, _ limit: SharePrincipal.Limit?) -> String? {
        var tests: [String] = []
        var left = limit
        for member in conditions?.members.map({ $0 }) ?? [] {
            let own = member.value.members.map { "\(JSONText.quoted($0.name)): \($0.value.text)" }
            if let limit = left, member.name == limit.operation {
                guard !member.value.members.contains(where: { $0.name.lowercased() == limit.key.lowercased() }) else { return nil }
                tests.append("\(JSONText.quoted(member.name)): {\((own + [limit.test]).joined(separator: ", "))}")
                left = nil
            } else {
                tests.append("\(JSONText.quoted(member.name)): {\(own.joined(separator: ", "))}")
            }
        }
        if let left { tests.append("\(JSONText.quoted(left.operation)): {\(left.test)}") }
        return tests.joined(separator: ", ")
    }
}

/// Somebody to whom something is shared, as a principal of a policy and what limits it: an account, an organisation or a part of one, a
/// principal, a service.
struct SharePrincipal {
    struct Limit {
        let operation: String
        let key: String
        let value: String
        var test: String { "\(JSONText.quoted(key)): \(JSONText.quoted(value))" }
    }

    /// The text of a `Principal` element.
    let name: String
    private(set) var limit: Limit?

    init?(_ holder: String) {
        if isAccountID(holder) {
            name = #"{"AWS": "\#(holder)"}"#
            return
        }
        guard holder.hasPrefix("arn:") else {
            guard holder.contains(".") else { return nil }
            name = #"{"Service": \#(JSONText.quoted(holder))}"#
            return
        }
        let arn = ResourceName(holder)
        guard arn.service == "organizations" else {
            name = #"{"AWS": \#(JSONText.quoted(holder))}"#
            return
        }
        guard let parts = arn.resource?.split(separator: "/"), parts.count > 1 else { return nil }
        name = #""*""#
        if parts[0] == "organization" {
            limit = Limit(operation: "StringEquals", key: "aws:PrincipalOrgID", value: String(parts[1]))
        } else {
            guard parts.count > 2 else { return nil }
            let path = "\(parts[1])/*\(parts[parts.count - 1])/*"
            limit = Limit(operation: "ForAnyValue:StringLike", key: "aws:PrincipalOrgPaths", value: path)
        }
    }
}
