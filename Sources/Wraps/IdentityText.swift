internal import Documents

/// The structures of a record as tables print them: JSON in any spelling of its names, or Trino's text of a row.
enum IdentityText {
    static func set(_ text: String, in record: inout RecordText) {
        var flat: [String: String] = [:]
        if let document = object(text), document.root.kind == .object {
            flatten(document.root, "", 0, into: &flat)
        } else if let top = StructText.members(text, names: names) {
            flat = top
            for (member, names) in nested {
                guard let inner = flat[member], let members = StructText.members(inner, names: names) else { continue }
                for (name, value) in members { flat["\(member).\(name)"] = value }
            }
        }
        for (path, field) in fields {
            record.set("userIdentity.\(field)", path.hasSuffix("creationdate") ? flat[path].map(time) : flat[path])
        }
    }

    /// The text as JSON.
    private static func object(_ text: String) -> JSONDocument? {
        if let json = PythonText.json(text) { return try? JSONDocument.parse(json, name: "part") }
        return seemsJSON(text) ? try? JSONDocument.parse(text, name: "part") : nil
    }

    /// Whether a text begins as an object or a list of JSON does: a struct is not parsed in vain.
    static func seemsJSON(_ text: String) -> Bool {
        var letters = text.utf8.lazy.filter { $0 > 0x20 }.makeIterator()
        guard let first = letters.next(), let second = letters.next() else { return false }
        func beginsMember(_ letter: UInt8?) -> Bool { letter == UInt8(ascii: "\"") || letter == UInt8(ascii: "}") }
        switch first {
        case UInt8(ascii: "{"): return beginsMember(second)
        case UInt8(ascii: "["): return second != UInt8(ascii: "{") || beginsMember(letters.next())
        default: return false
        }
    }

    /// The caller's ARN in a column `arn`, as `SELECT useridentity.arn` calls it. It may be a resource's as well: one that no caller has
    /// is none.
    static func caller(_ arn: String?) -> String? {
        guard let arn else { return nil }
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn" else { return nil }
        let kinds = parts[2] == "sts" ? ["assumed-role/", "federated-user/"] : parts[2] == "iam" ? ["user/", "root"] : []
        return kinds.contains(where: parts[5].hasPrefix) ? arn : nil
    }

    private static func flatten(_ value: JSONValue, _ path: String, _ depth: Int, into flat: inout [String: String]) {
        guard depth < 5 else { return }
        for member in value.members.lazy.prefix(100) {
            let name = path + FoldedForm.fold(member.name)
            if member.value.kind == .object {
                flatten(member.value, name + ".", depth + 1, into: &flat)
            } else {
                flat[name] = member.value.scalarText
            }
        }
    }

    /// A time that some stores keep in thousandths of seconds since 1970.
    static func time(_ text: String) -> String {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return text }
        let instant = Array(text.utf8).withUnsafeBytes { EventTime.instant($0) }
        return instant.map(\.description) ?? text
    }

    private static let names = [
        "type", "principalid", "arn", "accountid", "accesskeyid", "username", "sessioncontext", "onbehalfof", "inscopeof",
        "invokedby",
        "identityprovider", "credentialid",
    ]

    /// Outer members before those within them.
    private static let nested: [(String, [String])] = [
        (
            "sessioncontext",
            [
                "attributes", "sessionissuer", "webidfederationdata", "sourceidentity", "ec2roledelivery", "ec2issuedinvpc",
                "assumedroot",
            ]
        ),
        ("sessioncontext.attributes", ["creationdate", "mfaauthenticated"]),
        ("sessioncontext.sessionissuer", ["type", "principalid", "arn", "accountid", "username"]),
        ("sessioncontext.webidfederationdata", ["federatedprovider", "attributes"]),
        ("onbehalfof", ["userid", "identitystorearn"]),
        ("inscopeof", ["sourcearn", "sourceaccount", "issuertype", "credentialsissuedto"]),
    ]

    private static let fields: [(String, String)] =
        [
            "type", "principalId", "arn", "accountId", "accessKeyId", "userName", "invokedBy", "identityProvider", "credentialId",
            "sessionContext.attributes.creationDate", "sessionContext.attributes.mfaAuthenticated",
            "sessionContext.sessionIssuer.type",
            "sessionContext.sessionIssuer.principalId", "sessionContext.sessionIssuer.arn",
            "sessionContext.sessionIssuer.accountId",
            "sessionContext.sessionIssuer.userName", "sessionContext.sourceIdentity", "sessionContext.ec2RoleDelivery",
            "sessionContext.assumedRoot", "onBehalfOf.userId", "onBehalfOf.identityStoreArn", "inScopeOf.issuerType",
            "inScopeOf.credentialsIssuedTo", "inScopeOf.sourceArn", "inScopeOf.sourceAccount", "invokedByDelegate.accountId",
        ].map { ($0.lowercased(), $0) }
        + [("sessioncontext.webidfederationdata.federatedprovider", "sessionContext.webIdFederationData.federatedProvider")]

    static func tlsVersion(_ text: String) -> String? {
        if let document = object(text) {
            return document.root.members.first { FoldedForm.fold($0.name) == "tlsversion" }?.value.scalarText
        }
        return StructText.members(text, names: ["tlsversion", "ciphersuite", "clientprovidedhostheader"])?["tlsversion"]
    }

    /// `[{arn=..., accountid=..., type=...}]`, in any order of its members, or JSON.
    static func resources(_ text: String) -> String? {
        let items: [[String: String]]
        if let document = object(text) {
            items = document.root.elements.lazy.prefix(1_000).map { item in
                Dictionary(item.members.map { (FoldedForm.fold($0.name), $0.value.scalarText ?? "") }) { first, _ in first }
            }
        } else {
            items = text.dropFirst().dropLast().split(separator: "}").compactMap { part in
                part.firstIndex(of: "{").flatMap {
                    StructText.members(part[$0...] + "}", names: ["arn", "accountid", "type", "arnprefix"])
                }
            }
        }
        let written = items.compactMap { members -> String? in
            guard let arn = members["arn"] else { return nil }
            var resource = RecordText(.table, .recased)
            resource.set("ARN", arn)
            resource.set("accountId", members["accountid"])
            resource.set("type", members["type"])
            return String(decoding: resource.bytes, as: UTF8.self)
        }
        return written.isEmpty ? nil : "[\(written.joined(separator: ","))]"
    }
}
