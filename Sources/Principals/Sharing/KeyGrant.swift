public import Documents
internal import PolicyLanguage

extension ResourceSharing {
    /// A grant of a key: it allows without any statement of a policy (https://docs.aws.amazon.com/kms/latest/developerguide/grants.html).
    public struct KeyGrant: Sendable {
        /// Its ARN; its id alone where the output has no more.
        public let key: String
        public let id: String
        /// A user, role, session or account; a service's name where AWS acts for a resource.
        public let grantee: String
        public let operations: [String]
        /// Who may retire it besides: the retiring principal, and the account that made it.
        public let retirers: [String]
        public let isConstrained: Bool
        /// As the output has it.
        package let origin: JSONValue
        public var location: Location { origin.location }
    }
}

extension ResourceSharing.KeyGrant {
    /// Reads an entry of `aws kms list-grants`.
    init(_ entry: JSONValue) throws(InputError) {
        key = try entry.requiredString("KeyId")
        id = try entry.requiredString("GrantId")
        grantee = try entry.optionalString("GranteePrincipal", or: "GranteeServicePrincipal") ?? ""
        operations = try entry.strings("Operations") ?? []
        retirers = [
            try entry.optionalString("RetiringPrincipal", or: "RetiringServicePrincipal"),
            try entry.optionalString("IssuingAccount"),
        ].compactMap(\.self)
        isConstrained = entry["Constraints"] != nil
        origin = entry
    }

    /// Operations on which a constraint of the encryption context has no effect
    /// (https://docs.aws.amazon.com/kms/latest/APIReference/API_GrantConstraints.html).
    private static let unconstrained: Set = [
        "DescribeKey", "RetireGrant", "GetPublicKey", "Sign", "Verify", "GenerateMac", "VerifyMac", "DeriveSharedSecret",
    ]

    /// What it says, as statements of the key's policy.
    ///
    /// - Parameter entry: the grant as it was read.
    func policy(_ entry: JSONValue) throws(InputError) -> Policy? {
        let conditions = try Self.conditions(entry["Constraints"])
        let free = isConstrained && conditions.source.isEmpty ? operations.filter(Self.unconstrained.contains) : []
        let bound = operations.filter { $0 != "CreateGrant" && !free.contains($0) }
        var statements = [
            statement(of: [grantee], free, [:]), statement(of: [grantee], bound, conditions.all),
        ]
        if operations.contains("CreateGrant") {
            // What it makes can allow no more than itself (https://docs.aws.amazon.com/kms/latest/developerguide/create-grant-overview.html).
            var conditions = conditions.all
            conditions["ForAllValues:StringEquals", default: [:]]["kms:GrantOperations"] = operations
            statements.append(statement(of: [grantee], ["CreateGrant"], conditions))
        }
        statements.append(statement(of: retirers, ["RetireGrant"], [:]))
        return StatementText.policy(statements.compactMap(\.self), at: location)?.asKeyGrants
    }

    private func statement(
        of principals: [String], _ operations: [String], _ conditions: [String: [String: [String]]]
    ) -> String? {
        let names = principals.filter { !$0.isEmpty }
        guard !operations.isEmpty, !names.isEmpty else { return nil }
        let services = names.filter { !$0.hasPrefix("arn:") && $0.contains(".") }
        let others = names.filter { !services.contains($0) }
        let principal = [("AWS", others), ("Service", services)].filter { !$0.1.isEmpty }
            .map { "\(JSONText.quoted($0)): \(JSONText.list($1))" }
        let tests = conditions.sorted { $0.key < $1.key }.map { operation, keys in
            let values = keys.sorted { $0.key < $1.key }.map { "\(JSONText.quoted($0)): \(JSONText.list($1))" }
            return "\(JSONText.quoted(operation)): {\(values.joined(separator: ", "))}"
        }
        return #"{"Sid": "Grant", "Effect": "Allow", "Principal": {\#(principal.joined(separator: ", "))}, "#
            + #""Action": \#(JSONText.list(operations.map { "kms:\($0)" })), "Resource": "*", "#
            + #""Condition": {\#(tests.joined(separator: ", "))}}"#
    }

    /// Operators with keys and values.
    private typealias Conditions = [String: [String: [String]]]

    /// What the constraints ask of a request.
    private static func conditions(_ constraints: JSONValue?) throws(InputError) -> (all: Conditions, source: Conditions) {
        var (all, source): (Conditions, Conditions) = ([:], [:])
        guard let constraints else { return (all, source) }
        for member in constraints.members where member.value.kind != .null {
            switch member.name {
            case "EncryptionContextSubset", "EncryptionContextEquals":
                var keys: [String] = []
                for pair in member.value.members {
                    guard let value = pair.value.string else { throw pair.value.error("an encryption context holds strings") }
                    all["StringEquals", default: [:]]["kms:EncryptionContext:\(pair.name)"] = [literal(value)]
                    keys.append(literal(pair.name))
                }
                guard member.name == "EncryptionContextEquals", !keys.isEmpty else { continue }
                all["ForAllValues:StringEquals"] = ["kms:EncryptionContextKeys": keys]
            case "SourceArn":
                guard let arn = member.value.string else { throw member.value.error("`SourceArn` is a string") }
                source["ArnLike"] = ["aws:SourceArn": [arn]]
            case let other:
                throw member.key.error(
                    "\(code(other)) is not a known constraint of a grant: whom the grant gives access is not counted")
            }
        }
        all.merge(source) { $1 }
        return (all, source)
    }

    /// A value that is compared as it stands: `$` begins a variable.
    private static func literal(_ text: String) -> String { text.replacing("$", with: "${$}") }
}

extension ResourceSharing {
    /// What the grants of a key say; nil where none is known.
    func grants(ofKey key: ResourceName) -> Policy? {
        guard !grantPolicies.isEmpty, key.resourceHasPrefix("key/"), let id = key.resource?.dropFirst("key/".count) else {
            return nil
        }
        let (own, named) = (grantPolicies[key.text], grantPolicies[String(id)])
        return own.map { $0.adding(named.map { [$0] } ?? []) } ?? named
    }
}
