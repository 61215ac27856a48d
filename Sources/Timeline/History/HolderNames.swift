internal import Documents
internal import Principals

/// Which resource of the log an export means that tells a part of the name only: a registry without its region, a policy by its own name,
/// a key by its id.
struct HolderNames {
    private let known: [String]

    /// - Parameter effects: of all writes.
    init(_ effects: [Effect]) {
        var names: Set<String> = []
        for effect in effects {
            guard case .tell(let subject, let fact, _, _) = effect, subject.kind == .resource, fact == .content else { continue }
            names.insert(subject.name)
        }
        known = names.sorted()
    }

    /// The only resource of the log that it can be; the text itself where there is none, or several.
    func name(_ text: String) -> String {
        if known.isEmpty { return text }
        let found: [String]
        if text.hasPrefix("arn:") {
            guard text.contains("*") else { return text }
            let glob = Glob(text)
            found = known.filter(glob.matches)
        } else if let end = Self.ending(text) {
            found = known.filter { $0.hasSuffix(end.name) && $0.contains(end.service) }
        } else {
            return text
        }
        return found.count == 1 ? found[0] : text
    }

    private static func ending(_ text: String) -> (service: String, name: String)? {
        let named = [("X-Ray resource policy ", ":xray:"), ("resource policy ", ":logs:")]
        for (head, service) in named where text.hasPrefix(head) {
            return (service, ":resource-policy/\(text.dropFirst(head.count))")
        }
        return text.contains(" ") || text.hasPrefix("vpce-") ? nil : (":kms:", ":key/\(text)")
    }
}
