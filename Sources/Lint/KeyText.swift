internal import Catalogue

/// A condition key as a policy writes it, with what is known of it.
package struct KeyText: Sendable {
    enum Origin: Equatable {
        /// `aws:...`, or a key that goes with any session.
        case global
        /// Of a service that the catalogue knows.
        case service
        /// Of an identity provider: `saml:aud`, `token.actions.githubusercontent.com:sub`.
        case federation
        /// `aws:` and no such key.
        case unknownGlobal
        /// A service that the catalogue knows, and no such key.
        case unknownInService
        case unknownService
        /// A family of keys without the part that names one: `aws:RequestTag`.
        case incomplete
        /// No `service:name`.
        case malformed
        /// A part of it is a placeholder: which key it is, is not known.
        case open
    }

    let text: String
    /// In lower case.
    let name: String
    /// What stands before the key's name: `aws`, `s3`, `token.actions.githubusercontent.com`.
    let prefix: String
    let origin: Origin
    /// As AWS spells it, with a placeholder where it has one.
    let canonical: String?
    let type: ConditionKeyFacts.ValueType?
    /// Nil where it is not known.
    let isMultivalued: Bool?
    let global: GlobalKeyFacts?

    init(_ text: String) {
        let name = text.lowercased()
        let catalogue = ActionCatalogue.standard
        if name.utf8.contains(where: { "{}<>$%#".utf8.contains($0) }) {
            self.init(text, prefix: "", .open)
            return
        }
        // The claim of an issuer follows the last colon; the keys of KMS hold a second one in their name.
        let first = name.firstIndex(of: ":")
        guard let first, first != name.startIndex, name.index(after: first) != name.endIndex else {
            self.init(text, prefix: "", .malformed)
            return
        }
        let service = String(name[..<first])
        if let facts = catalogue.globalConditionKey(named: text) {
            let named = !facts.isFamily || name.utf8.count > facts.name.utf8.count
            self.init(
                text, prefix: service, named ? .global : .incomplete, canonical: facts.name, type: facts.type,
                isMultivalued: facts.isMultivalued, global: facts)
        } else if service == "saml" || service.contains(".") {
            let last = name.lastIndex(of: ":") ?? first
            let claim = name[name.index(after: last)...]
            let facts = catalogue.conditionKey(named: text)
            self.init(
                text, prefix: String(name[..<last]), .federation, canonical: facts?.name, type: .string,
                isMultivalued: claim == "amr" ? true : service == "saml" ? nil : false)
        } else if service == "kms", name.hasPrefix("kms:encryptioncontext:"), name != "kms:encryptioncontext:" {
            self.init(
                text, prefix: service, .service, canonical: "kms:EncryptionContext:${EncryptionContextKey}", type: .string,
                isMultivalued: false)
        } else if !name.hasSuffix("/"), let facts = catalogue.conditionKey(named: text) {
            self.init(
                text, prefix: service, .service, canonical: facts.name, type: facts.type, isMultivalued: facts.isMultivalued)
        } else if let known = Self.further.first(where: { Self.isOf($0, name) }) {
            self.init(text, prefix: service, .service, canonical: known, isMultivalued: false)
        } else if Self.isFamily(name) {
            self.init(text, prefix: service, .incomplete)
        } else if service == "aws" {
            self.init(text, prefix: service, .unknownGlobal)
        } else if catalogue.actionIDs(ofService: service) != nil {
            self.init(text, prefix: service, .unknownInService)
        } else {
            self.init(text, prefix: service, .unknownService)
        }
    }

    private init(
        _ text: String, prefix: String, _ origin: Origin, canonical: String? = nil, type: ConditionKeyFacts.ValueType? = nil,
        isMultivalued: Bool? = nil, global: GlobalKeyFacts? = nil
    ) {
        self.text = text
        name = text.lowercased()
        self.prefix = prefix
        self.origin = origin
        self.canonical = canonical
        self.type = type
        self.isMultivalued = isMultivalued
        self.global = global
    }

    /// The claim of a key of an identity provider: `sub`.
    var claim: String { origin == .federation ? String(name.dropFirst(prefix.utf8.count + 1)) : "" }

    /// A key that names a tag of the principal, the resource or the request, whatever service's.
    var isTag: Bool { name.contains("tag/") }

    /// Keys and families of keys that AWS documents on the services' own pages only:
    /// https://docs.aws.amazon.com/iot/latest/developerguide/iot-policy-variables.html,
    /// https://docs.aws.amazon.com/iot/latest/developerguide/authorizing-direct-aws.html,
    /// https://docs.aws.amazon.com/transfer/latest/userguide/users-policies-session.html.
    private static let further = [
        "secretsmanager:resourcetag/", "iot:clientid", "iot:domainname", "iot:connection.thing.", "iot:certificate.",
        "credentials-iot:thingname", "credentials-iot:thingtypename", "credentials-iot:awscertificateid", "transfer:username",
        "transfer:homefolder", "transfer:homedirectory", "transfer:homebucket",
    ]

    /// Whether a name is a key, or one of a family, which ends with a mark.
    private static func isOf(_ known: String, _ name: String) -> Bool {
        guard let last = known.last, "/.".contains(last) else { return name == known }
        return name.hasPrefix(known) && name.utf8.count > known.utf8.count
    }

    /// A family's name without, or with nothing after, its slash.
    private static func isFamily(_ name: String) -> Bool {
        let family = name.hasSuffix("/") ? name : name + "/"
        let catalogue = ActionCatalogue.standard
        return catalogue.globalConditionKey(named: family) != nil || catalogue.conditionKey(named: family + "x") != nil
    }
}
