/// Percent-encoded text (RFC 3986).
package enum PercentText {
    package static func decode(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return String(decoding: JSONStrings.percentDecode(bytes, offsets: Array(repeating: 0, count: bytes.count)).0, as: UTF8.self)
    }

    /// The ARN that a text is, or is in this form; any other text as it is. Services whose requests have ARNs in their paths log them as
    /// they stood there: `arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fops`.
    package static func arn(_ text: String) -> String {
        text.hasPrefix("arn%3A") || text.hasPrefix("arn%3a") ? decode(text) : text
    }
}
