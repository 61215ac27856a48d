internal import Documents

/// A denial that one service passes on for another. Behind the text stands what AWS's clients write there, and what CloudFormation adds:
/// `(Service: AWSKMS; Status Code: 400; Error Code: AccessDeniedException; Request ID: ...; Proxy: null)` of Java,
/// `status code: 400, request id: ...` of Go, `" (RequestToken: ..., HandlerErrorCode: AccessDenied)`.
///
/// Only a tail of these fields alone, up to the very end, is one: callers choose what stands before it.
enum PassedOnDenial {
    private static let names = [
        "service", "status code", "error code", "request id", "extended request id", "s3 extended request id", "proxy",
        "sdk attempt count", "requesttoken", "handlererrorcode",
    ]

    /// What the other service told; nil where nothing is appended.
    static func text(_ text: Substring) -> Substring? {
        var rest = text.trimmingSuffix([" ", "."])
        var isShorter = false
        for _ in 0..<3 {
            guard let (start, fields) = lastFields(rest), isFields(fields) else { break }
            rest = rest[..<start].trimmingSuffix([" "])
            // CloudFormation writes the message of its handler in quotes.
            if fields.hasPrefix("RequestToken"), rest.last == "\"" { rest = rest.dropLast() }
            isShorter = true
        }
        return isShorter ? rest : nil
    }

    private static func lastFields(_ text: Substring) -> (start: Substring.Index, fields: Substring)? {
        if text.last == ")" {
            guard let open = text.lastRange(of: " (") else { return nil }
            return (open.lowerBound, text[open.upperBound...].dropLast())
        }
        guard let mark = text.lastRange(of: " status code: ") else { return nil }
        return (mark.lowerBound, text[text.index(after: mark.lowerBound)...])
    }

    private static func isFields(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.split { $0 == "," || $0 == ";" }.allSatisfy { field in
                let field = field.drop { $0 == " " }
                guard let colon = field.range(ofASCII: ": ") else { return false }
                let (name, value) = (field[..<colon.lowerBound].lowercased(), field[colon.upperBound...])
                let isWord = value.utf8.allSatisfy { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\"") }
                let isTitle = value.utf8.allSatisfy { Redaction.isLetter($0) || Redaction.isDigit($0) || $0 == UInt8(ascii: " ") }
                return names.contains(name) && (name == "service" ? isTitle : isWord)
            }
    }
}
