internal import Documents

/// The last clause of a denial: the closed list of AWS's sentences, matched at the very end of a text
/// (https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html).
struct DenialReason {
    let start: Substring.Index
    var layer: DenialMessage.Layer?
    var kind: DenialMessage.Kind?
    /// The action that the clause names.
    var action: Substring?
    var policy: String?
    var setting: String?
    /// Several reasons at once, in AWS's words.
    var oneOf: String?

    init?(atEndOf text: Substring) {
        if let found = Self.fixed(text) ?? Self.implicit(text) ?? Self.explicit(text) { self = found } else { return nil }
    }

    private init(start: Substring.Index) { self.start = start }

    /// Three reasons of KMS at once: which of them it was is not told.
    private static let missingKey =
        "the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy "
        + "explicitly denies access"
    private static let settings = [
        "public ACLs are prevented by the BlockPublicAcls setting in S3 Block Public Access",
        "public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access",
        // As S3 wrote them before.
        "public access control lists (ACLs) are blocked by the BlockPublicAcls block public access setting",
        "public policies are blocked by the BlockPublicPolicy block public access setting",
        "this bucket has blocked upload requests that specify Server Side Encryption with Customer provided keys (SSE-C)",
    ].map { (name: $0, clause: "because \($0)") }

    /// Clauses without variable parts.
    private static func fixed(_ text: Substring) -> DenialReason? {
        if let start = text.start(ofSuffix: "because \(missingKey)") {
            var reason = DenialReason(start: start)
            reason.oneOf = missingKey
            return reason
        }
        for (setting, clause) in settings {
            guard let start = text.start(ofSuffix: clause) else { continue }
            var reason = DenialReason(start: start)
            reason.kind = .explicit
            reason.setting = setting
            return reason
        }
        return nil
    }

    /// `because no LAYER policy allows the ACTION action`
    private static func implicit(_ text: Substring) -> DenialReason? {
        guard let mark = text.lastRange(of: "because no ") else { return nil }
        var clause = text[mark.upperBound...]
        guard let verb = clause.range(ofASCII: " allow") else { return nil }
        let words = clause[..<verb.lowerBound]
        let layer = layer(words)
        guard layer != nil || isPolicy(words) else { return nil }
        clause = clause[verb.upperBound...].drop { $0 == "s" || $0 == " " }
        var reason = DenialReason(start: mark.lowerBound)
        (reason.layer, reason.kind) = (layer, .implicit)
        let what = clause.split(separator: " ")
        switch what.count {
        case 1 where what[0] == "it": break
        case 2 where what[1] == "action": reason.action = what[0]
        case 3 where what[0] == "the" && what[2] == "action": reason.action = what[1]
        default: return nil
        }
        return reason
    }

    /// `with an explicit deny in a LAYER`, and maybe the policy.
    private static func explicit(_ text: Substring) -> DenialReason? {
        guard let mark = text.lastRange(of: "with an explicit deny") else { return nil }
        var reason = DenialReason(start: mark.lowerBound)
        reason.kind = .explicit
        var clause = text[mark.upperBound...]
        if clause.isEmpty { return reason }
        for sign in [", with policy ARN: arn:", ": arn:"] as [StaticString] {
            guard let policy = clause.range(ofASCII: sign) else { continue }
            let name = clause[clause.index(policy.upperBound, offsetBy: -4)...]
            guard !name.contains(" ") else { return nil }
            reason.policy = String(name.trimmingSuffix(["."]))
            clause = clause[..<policy.lowerBound]
            break
        }
        guard clause.hasPrefix(" in ") else { return nil }
        let words = clause.dropFirst(4)
        reason.layer = layer(words)
        return reason.layer != nil || isPolicy(words) ? reason : nil
    }

    /// Whether words name a kind of policy that is not known here: the reason is one, and of no known layer.
    private static func isPolicy(_ words: Substring) -> Bool {
        let isPlain = words.utf8.allSatisfy { Redaction.isLetter($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }
        let parts = words.lowercased().split(separator: " ")
        guard isPlain, (2...6).contains(parts.count), let last = parts.last else { return false }
        return ["policy", "policies", "boundary", "boundaries"].contains(last)
    }

    /// The kind of policy by its words, with or without an article, in the singular or plural.
    private static func layer(_ words: Substring) -> DenialMessage.Layer? {
        var words = words.utf8.drop { $0 == UInt8(ascii: " ") }
        for article in articles where words.count > article.count && isSpelled(words.prefix(article.count), article) {
            words = words.dropFirst(article.count)
            break
        }
        while words.last == UInt8(ascii: " ") { words.removeLast() }
        let count = words.count
        return layers.first { $0.words.count == count && isSpelled(words, $0.words) }?.layer
    }

    /// Whether a text is one of small letters, whatever its own are.
    private static func isSpelled(_ text: Substring.UTF8View, _ small: [UInt8]) -> Bool {
        text.elementsEqual(small) { $0 == $1 || Redaction.isLetter($0) && $0 | 0x20 == $1 }
    }

    private static let articles = ["a ", "an ", "the "].map { Array($0.utf8) }
    private static let layers = names.map { (words: Array($0.words.utf8), layer: $0.layer) }
    private static let names: [(words: String, layer: DenialMessage.Layer)] = [
        ("identity-based policy", .identity), ("identity-based policies", .identity), ("identity policy", .identity),
        ("identity policies", .identity), ("resource-based policy", .resource), ("resource-based policies", .resource),
        ("resource policy", .resource), ("service control policy", .serviceControl), ("service control policies", .serviceControl),
        ("scp", .serviceControl), ("scps", .serviceControl), ("resource control policy", .resourceControl),
        ("resource control policies", .resourceControl), ("rcp", .resourceControl), ("rcps", .resourceControl),
        ("permissions boundary", .boundary), ("permissions boundaries", .boundary), ("permission boundary", .boundary),
        ("session policy", .session), ("session policies", .session), ("vpc endpoint policy", .endpoint),
        ("vpc endpoint policies", .endpoint), ("endpoint policy", .endpoint), ("role trust policy", .trust),
        ("role trust policies", .trust), ("trust policy", .trust),
    ]
}

extension Substring {
    /// Where the text begins that this one ends with.
    fileprivate func start(ofSuffix suffix: String) -> Index? {
        guard utf8.count >= suffix.utf8.count else { return nil }
        let start = utf8.index(endIndex, offsetBy: -suffix.utf8.count)
        return utf8[start...].elementsEqual(suffix.utf8) ? start : nil
    }
}
