internal import Documents
internal import PolicyLanguage

/// A policy's text without what AWS may write differently from what it was given: white space, the order of members and of lists, a list
/// of one for the thing itself, the ARN of an account for its number.
enum DocumentMeaning {
    static func text(_ value: JSONValue) -> String {
        if value.kind == .string, let document = try? JSONDocument.parse(embeddedIn: value) { return text(document.root, "", 0) }
        return text(value, "", 0)
    }

    /// A document is never nested deeper.
    private static let deepest = 32

    private static func text(_ value: JSONValue, _ member: String, _ depth: Int) -> String {
        guard depth < deepest else { return value.text }
        switch value.kind {
        case .null: return "null"
        case .boolean, .number: return value.text
        case .string: return scalar(value.string ?? "", member)
        case .array:
            let parts = value.elements.map { text($0, member, depth + 1) }.sorted()
            return parts.count == 1 ? parts[0] : "[\(parts.joined(separator: "\u{1F}"))]"
        case .object:
            let parts = value.members.map { "\($0.name)\u{1E}\(text($0.value, $0.name, depth + 1))" }.sorted()
            return "{\(parts.joined(separator: "\u{1F}"))}"
        }
    }

    private static func scalar(_ text: String, _ member: String) -> String {
        guard member == "AWS", isAccountID(text) else { return text }
        return "arn:aws:iam::\(text):root"
    }
}
