/// The forms of placeholders, one list for texts of a policy and for files that are policies only once they are rendered: those of the
/// project's own (`placeholders` in `.ambit.yml`) and those that tools of many kinds use.
struct PlaceholderForms {
    /// What stands around the texts: marks to which its language gives a meaning of its own are none of placeholders.
    enum Surroundings {
        /// Nothing, or a file of no language that fills anything in.
        case document
        /// A manifest: `{name}` stands in it for what its reader did not know.
        case manifest
        /// A template or code, whose own language has `${name}` and `%{name}`.
        case code
    }

    private let declared: [DeclaredForm]
    private let surroundings: Surroundings
    /// What is looked at are the texts of a policy: in a whole file `[NAME]` may be a list.
    private let areTexts: Bool

    init(declared: [String], in surroundings: Surroundings = .document, ofTexts areTexts: Bool = false) {
        self.declared = declared.compactMap(DeclaredForm.init)
        self.surroundings = surroundings
        self.areTexts = areTexts
    }

    /// Where a placeholder that begins at a place ends; nil where none does.
    func match(in bytes: [UInt8], from start: Int) -> (end: Int, isDeclared: Bool)? {
        if let end = declared.lazy.compactMap({ $0.end(in: bytes, from: start) }).first { return (end, true) }
        if !areTexts, bytes[start] == UInt8(ascii: "[") { return nil }
        if surroundings == .code, bytes[start] == UInt8(ascii: "$") || bytes[start...].starts(with: "%{".utf8) { return nil }
        if surroundings != .document, bytes[start] == UInt8(ascii: "{"),
            !bytes[start...].starts(with: "{{".utf8), !bytes[start...].starts(with: "{%".utf8)
        {
            return nil
        }
        return KnownForm.end(in: bytes, from: start).map { ($0, false) }
    }
}

/// A form of placeholders that the project names: texts with `*` between them for what varies.
private struct DeclaredForm {
    private let parts: [[UInt8]]
    private static let longest = 200

    /// Nil for one that would match everything.
    init?(_ text: String) {
        parts = text.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
        guard let first = parts.first, !first.isEmpty else { return nil }
    }

    /// Where the shortest text of the form that begins at a place ends. A form that ends with `*` goes on to the next separator.
    func end(in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes[start...].starts(with: parts[0]) else { return nil }
        var at = start + parts[0].count
        for (index, part) in parts.enumerated().dropFirst() {
            if part.isEmpty, index == parts.count - 1 {
                while at < bytes.count, !":/,".utf8.contains(bytes[at]) { at += 1 }
                return at
            }
            while !bytes[at...].starts(with: part) {
                at += 1
                if at >= bytes.count || at - start > Self.longest { return nil }
            }
            at += part.count
        }
        return at
    }
}

/// The forms that tools of many kinds use, none of which AWS gives a meaning in a policy: `<name>`, `{{ name }}`, `{name}`, `${name}`
/// without a colon (policy variables have one), `${AWS::Name}`, `{% ... %}`, `<% ... %>`, `%{name}`, `#{name}`, `$(name)`, `$NAME`,
/// `%NAME%`, `@NAME@`, `__NAME__`, `[NAME]`.
private enum KnownForm {
    private static let longest = 200

    /// Where a placeholder that begins at a place ends; nil where none does.
    static func end(in bytes: [UInt8], from start: Int) -> Int? {
        let rest = bytes[start...].prefix(longest)
        func begins(_ text: String) -> Bool { rest.starts(with: text.utf8) }
        switch rest.first {
        case UInt8(ascii: "<"):
            if begins("<%") { return closed(rest, 2, "%>") { _ in true } }
            return closed(rest, 1, ">") { $0.first != 0x20 && isName($0) }
        case UInt8(ascii: "{"):
            if begins("{{") { return closed(rest, 2, "}}") { _ in true } }
            if begins("{%") { return closed(rest, 2, "%}") { _ in true } }
            return closed(rest, 1, "}") { $0.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") } && isName($0) }
        case UInt8(ascii: "["): return upperCase(rest, after: 1, closing: "]")
        case UInt8(ascii: "$"):
            if begins("${") { return closed(rest, 2, "}", isParameter) }
            if begins("$(") { return closed(rest, 2, ")", isName) }
            return upperCase(rest, after: 1)
        case UInt8(ascii: "%"):
            if begins("%{") { return closed(rest, 2, "}", isName) }
            return upperCase(rest, after: 1, closing: "%")
        case UInt8(ascii: "#"): return begins("#{") ? closed(rest, 2, "}", isName) : nil
        case UInt8(ascii: "@"): return upperCase(rest, after: begins("@@") ? 2 : 1, closing: begins("@@") ? "@@" : "@")
        case UInt8(ascii: "_"): return begins("__") ? upperCase(rest, after: 2, closing: "__") : nil
        default: return nil
        }
    }

    private static func closed(
        _ rest: ArraySlice<UInt8>, _ opening: Int, _ closing: String, _ takes: (ArraySlice<UInt8>) -> Bool
    ) -> Int? {
        let mark = Array(closing.utf8)
        var at = rest.startIndex + opening
        while at < rest.endIndex {
            if rest[at...].starts(with: mark) {
                let body = rest[(rest.startIndex + opening)..<at]
                return !body.isEmpty && takes(body) ? at + mark.count : nil
            }
            at += 1
        }
        return nil
    }

    /// `NAME`, of capitals, digits and `_`, two or more.
    private static func upperCase(_ rest: ArraySlice<UInt8>, after opening: Int, closing: String = "") -> Int? {
        let body = rest.dropFirst(opening)
        var name = body.prefix { isUpper($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
        if !closing.isEmpty { while name.last == UInt8(ascii: "_") { name = name.dropLast() } }
        guard name.count > 1, name.first.map(isUpper) == true, rest[name.endIndex...].starts(with: closing.utf8) else { return nil }
        return name.endIndex + closing.utf8.count
    }

    /// Text that reads as a name: it begins with a letter or `_`, and holds no quote, bracket or comparison.
    private static func isName(_ body: ArraySlice<UInt8>) -> Bool {
        guard let first = body.first(where: { $0 != 0x20 }), isLetter(first) || first == UInt8(ascii: "_") else { return false }
        return body.allSatisfy { isWord($0) || " -:/|,".utf8.contains($0) }
    }

    /// What stands in `${...}` and is not a policy variable: those hold one colon between the key's prefix and its name.
    private static func isParameter(_ body: ArraySlice<UInt8>) -> Bool {
        let name = body.prefix { $0 != UInt8(ascii: ",") }
        guard name.contains(where: isLetter), !name.contains(UInt8(ascii: "$")) else { return false }
        guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return true }
        return name[colon...].starts(with: "::".utf8)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || (0x61...0x7A).contains(byte) }
    private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isWord(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }
}
