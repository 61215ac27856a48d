/// A user's text in backticks, on one line and of bounded length, without control characters or backticks of its own.
///
/// An ARN is told whole, as it says who and what is meant: a path of 512 characters and a name of 64 are the longest that IAM has.
package func code(_ text: String) -> String {
    "`\(quoted(text, limit: text.utf8.starts(with: "arn:".utf8) ? 640 : 100))`"
}

package func code(_ text: Substring) -> String { code(String(text)) }

// Neither is generic: what other modules call stays unspecialised, and takes many times as long.
package func quoted(_ text: String, limit: Int) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "`") }
    if isPlain, text.utf8.count <= limit { return text }
    var out = ""
    var count = 0
    for scalar in text.unicodeScalars {
        if count == limit { return out + "…" }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: out += " "
        default: out.unicodeScalars.append(scalar == "`" ? "'" : scalar)
        }
        count += 1
    }
    return out
}
