internal import Documents

/// What the message of a denied call says: who was refused what on which resource, and by which policy (docs/reference/denials.md).
///
/// It is the evaluator's own word: its action and resource are those that were tested, which may be others than the event's. Callers
/// choose its middle (names of sessions, of objects, of secrets), so that the reason is read from the end only.
public struct DenialMessage: Sendable, Hashable {
    /// The kind of policy that decided.
    public enum Layer: String, Sendable, CaseIterable {
        case identity, boundary, session, resource, trust, endpoint
        case serviceControl = "service control"
        case resourceControl = "resource control"

        /// In AWS's words.
        package var name: String {
            switch self {
            case .identity, .resource: "\(rawValue)-based policy"
            case .boundary: "permissions boundary"
            case .trust: "role trust policy"
            case .endpoint: "VPC endpoint policy"
            case .session, .serviceControl, .resourceControl: "\(rawValue) policy"
            }
        }

        /// With the article.
        package var words: String {
            switch self {
            case .identity: "an \(name)"
            case .trust: "the role's trust policy"
            default: "a \(name)"
            }
        }
    }

    public enum Kind: String, Sendable {
        /// A Deny matched.
        case explicit
        /// No Allow matched.
        case implicit
    }

    /// The ARN of who was refused; a service's name, or empty where the message does not say.
    public internal(set) var principal: String
    public let action: String
    /// As written: an ARN, one with wildcards, `*`, or a bare name (`user ana`, `role ops`).
    public let resource: String?
    public private(set) var layer: Layer?
    public private(set) var kind: Kind?
    /// The policy that denied, where AWS names it.
    public private(set) var policy: String?
    /// Not a policy but a setting refused, in AWS's words.
    public private(set) var setting: String?
    /// Several reasons, of which it was one, in AWS's words: a key that is not there, or its policy.
    package private(set) var oneOf: String?

    /// Reads a message of the usual form; nil for any other text.
    public init?(_ message: String) {
        let text = Self.singleSpaced(message)
        guard let front = Front(text) else { return nil }
        (principal, action) = (front.principal, front.action)
        var rest = Self.withoutSuffix(front.rest)
        // CloudTrail cuts a message at 1,024 bytes: what stands last then is a part of something.
        let isWhole = message.utf8.count < 1_024
        var reason = DenialReason(atEndOf: rest)
        if reason == nil, let told = PassedOnDenial.text(rest) {
            rest = Self.withoutSuffix(told)
            reason = DenialReason(atEndOf: rest)
        }
        if let found = reason {
            rest = rest[..<found.start]
        } else if isWhole, let end = DeniedClause.end(in: rest) {
            reason = DeniedClause.reason(atStartOf: rest[end...])
            rest = rest[..<end]
        }
        // A reason that names another action belongs to a text within this one, or is forged.
        if let named = reason?.action, named.lowercased() != front.action.lowercased() { reason = nil }
        (layer, kind, policy) = (reason?.layer, reason?.kind, reason?.policy)
        (setting, oneOf) = (reason?.setting, reason?.oneOf)
        resource = isWhole || reason != nil ? Self.resource(rest) : nil
    }

    /// Who is not authorized to do what, at the beginning of a message.
    private struct Front {
        let principal: String
        let action: String
        let rest: Substring

        init?(_ text: String) {
            let start: String.Index
            if let user = text[...].range(ofASCII: "User: ") {
                start = user.upperBound
            } else {
                // A service is named without the word, and a web identity not at all.
                guard !text.hasPrefix(" ") else { return nil }
                start = text.hasPrefix("User arn:") ? text.index(text.startIndex, offsetBy: 5) : text.startIndex
            }
            let head = text[start...]
            let middle: Range<String.Index>
            if head.hasPrefix("Not authorized to perform") {
                middle = head.startIndex..<head.index(head.startIndex, offsetBy: 25)
            } else {
                guard let found = head.range(ofASCII: " is not authorized to perform"), found.lowerBound > head.startIndex else {
                    return nil
                }
                middle = found
            }
            principal = String(text[start..<middle.lowerBound])
            let after = text[middle.upperBound...].drop { $0 == ":" || $0 == " " }
            // The only white space that is left.
            let end = after.utf8.firstIndex(of: UInt8(ascii: " ")) ?? after.endIndex
            let name = after[..<end].trimmingSuffix([".", ","])
            guard name.utf8.contains(UInt8(ascii: ":")), name.utf8.allSatisfy(DenialMessage.isActionByte) else { return nil }
            action = String(name)
            rest = after[name.endIndex...]
        }
    }

    /// What AWS appends: where to look up the details, and the encoded form.
    private static func withoutSuffix(_ text: Substring) -> Substring {
        var text = text
        if let details = text.lastRange(of: "Go to http"), text[details.lowerBound...].has(ascii: "authorization") {
            text = text[..<details.lowerBound]
        }
        if let encoded = text.lastRange(of: "Encoded authorization failure message:"),
            text[encoded.upperBound...].dropFirst().allSatisfy({ !$0.isWhitespace })
        {
            text = text[..<encoded.lowerBound]
        }
        return text.trimmingSuffix([" ", "."])
    }

    private static func resource(_ text: Substring) -> String? {
        let marks = ["on resource:", "on resource "]
        let clause = text.drop { $0 == " " || $0 == "." || $0 == "," }
        guard let mark = marks.first(where: clause.hasPrefix) else { return nil }
        let name = clause.dropFirst(mark.count).drop { $0 == " " }.trimmingSuffix([" ", ".", ","])
        // Quotes around it are AWS's, those within it are of whoever named it.
        for quote in ["\"", "'"] as [Character] where name.first == quote && name.last == quote && name.count > 1 {
            return name.count == 2 ? nil : String(name.dropFirst().dropLast())
        }
        return name.isEmpty ? nil : String(name)
    }

    /// The same of a principal who is not the caller: why somebody else was refused says nothing of the caller's policies.
    fileprivate var withoutReason: DenialMessage {
        var message = self
        (message.layer, message.kind, message.policy, message.setting, message.oneOf) = (nil, nil, nil, nil, nil)
        return message
    }

    fileprivate static func isActionByte(_ byte: UInt8) -> Bool {
        Redaction.isLetter(byte) || Redaction.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: "*")
    }

    private static func singleSpaced(_ text: String) -> String {
        if isPlain(text) { return text }
        let text = text.has(ascii: "&quot;") ? text.replacing("&quot;", with: "\"") : text
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether it is of ASCII letters and single blanks, as most are: then nothing of it changes.
    private static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var wasBlank = true
            for byte in bytes {
                let isBlank = byte == UInt8(ascii: " ")
                if byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "&") || isBlank && wasBlank { return false }
                wasBlank = isBlank
            }
            return !wasBlank
        }
    }
}

extension Substring {
    func trimmingSuffix(_ characters: [Unicode.Scalar]) -> Substring {
        var end = endIndex
        while end > startIndex, characters.contains(unicodeScalars[unicodeScalars.index(before: end)]) {
            end = unicodeScalars.index(before: end)
        }
        return self[..<end]
    }

    /// The last place at which a text stands.
    func lastRange(of text: StaticString) -> Range<Index>? {
        var found: Range<Index>?
        var rest = self
        while let next = rest.range(ofASCII: text) {
            found = next
            rest = rest[next.upperBound...]
        }
        return found
    }
}

extension Event {
    /// The parsed message of a denial. Some services put it into the response. Where it is about somebody else than the caller, a role
    /// or a service further on, it tells no layer.
    public var denial: DenialMessage? {
        let message: DenialMessage?
        if let text = errorMessage {
            message = DenialMessage(text)
        } else {
            guard errorCode != nil || has("errorCode", in: .responseElements) else { return nil }
            message = text("errorMessage", in: .responseElements).flatMap(DenialMessage.init)
        }
        return message.map { $0.concerns(identity) ? $0 : $0.withoutReason }
    }
}

extension DenialMessage {
    /// Whether the one who was refused is the caller of the event, and not a role or a service further on.
    public func concerns(_ identity: EventIdentity) -> Bool {
        guard let arn = identity.arn else { return true }
        if principal.isEmpty || principal == arn || principal == identity.issuerARN { return true }
        if principal.hasPrefix("arn:") {
            // Messages about a role may name the role in the place of its session.
            let isRole = principal.contains(":role/")
            return isRole && principal.split(separator: "/").last == identity.issuerUserName.map { $0[...] }
        }
        return !principal.contains(" ")
    }
}
