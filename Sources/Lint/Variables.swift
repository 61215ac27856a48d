/// The policy variables in a text of a policy (docs/reference/variables.md), and what is wrong with them.
struct VariableScan {
    enum Fault: Equatable {
        /// `${aws:username` without its brace.
        case unclosed
        /// `${aws:username, default}`: a default stands in single quotes.
        case unquotedDefault
        /// `${aws: username}`, `${ aws:username}`.
        case space
        /// `${}`
        case empty
    }

    /// The names of the keys, as written.
    private(set) var keys: [String] = []
    private(set) var faults: [Fault] = []

    /// Nil for a text without `${`.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let first = Self.opening(in: bytes, from: 0) else { return nil }
        var at: Int? = first
        while let start = at {
            guard let end = Self.closing(in: bytes, from: start + 2) else {
                faults.append(.unclosed)
                return
            }
            read(String(decoding: bytes[(start + 2)..<end], as: UTF8.self))
            at = Self.opening(in: bytes, from: end + 1)
        }
    }

    private mutating func read(_ body: String) {
        if body == "*" || body == "?" || body == "$" { return }
        let parts = body.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts[0]
        if name.utf8.allSatisfy({ $0 == 0x20 }) { return faults.append(.empty) }
        if parts.count == 2 {
            let fallback = parts[1].drop { $0 == " " }
            let inner = fallback.dropFirst().dropLast()
            if fallback.count < 2 || !fallback.hasPrefix("'") || !fallback.hasSuffix("'") || inner.contains("'") {
                return faults.append(.unquotedDefault)
            }
        }
        if name.contains(" ") { return faults.append(.space) }
        keys.append(String(name))
    }

    private static func opening(in bytes: [UInt8], from start: Int) -> Int? {
        var at = start
        while at + 1 < bytes.count {
            if bytes[at] == UInt8(ascii: "$"), bytes[at + 1] == UInt8(ascii: "{") { return at }
            at += 1
        }
        return nil
    }

    private static func closing(in bytes: [UInt8], from start: Int) -> Int? {
        guard start <= bytes.count else { return nil }
        return bytes[start...].firstIndex(of: UInt8(ascii: "}"))
    }
}
