import Documents

/// Marks of template languages in a text: what they will be replaced with, nobody knows here.
///
/// `${NAME}` (shells, Terraform, Landing Zone Accelerator; a policy variable has a colon), `{{ x }}` (Jinja, Go), `<%= x %>` (ERB),
/// `<account>` (documentation), and the forms that the project names.
struct TemplatedText {
    /// Globs of marks of the project's own: `__*__`.
    let forms: [String]
    private(set) var marks: [(text: String, at: UInt32)] = []

    init(forms: [String]) {
        self.forms = forms
    }

    /// A mark at a place of a text: where it ends, and whether it stands for a value or steers the rendering.
    private struct Mark {
        let end: Int
        let isDirective: Bool
    }

    private static let maximumLength = 300

    // MARK: files

    /// A file that is not JSON before it is rendered, with a placeholder for each mark and without its directives.
    mutating func rendered(_ source: SourceText) -> OpenText {
        var text = OpenText(span: 0..<source.bytes.count)
        let bytes = source.bytes
        var at = 0
        var isQuoted = false
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "$"), at + 2 < bytes.count, bytes[at + 1] == UInt8(ascii: "$"),
                bytes[at + 2] == UInt8(ascii: "{")
            {
                text.append(bytes: [UInt8(ascii: "$"), UInt8(ascii: "{")], origins: [UInt32(at), UInt32(at + 2)])
                at += 3
                continue
            }
            if let mark = mark(in: bytes, at: at, isQuoted: isQuoted) {
                if !mark.isDirective {
                    note(bytes[at..<mark.end], UInt32(at))
                    let unknown = OpenText(unknown: "placeholder \(words(bytes[at..<mark.end]))", span: at..<mark.end)
                    if !isQuoted { text.append(bytes: [UInt8(ascii: "\"")], origins: [UInt32(at)]) }
                    text.append(unknown)
                    if !isQuoted { text.append(bytes: [UInt8(ascii: "\"")], origins: [UInt32(at)]) }
                }
                at = mark.end
                continue
            }
            if bytes[at] == UInt8(ascii: "\\"), isQuoted, at + 1 < bytes.count {
                text.append(bytes: bytes[at...(at + 1)], origins: [UInt32(at), UInt32(at + 1)])
                at += 2
                continue
            }
            if bytes[at] == UInt8(ascii: "\"") { isQuoted.toggle() }
            text.append(bytes: [bytes[at]], origins: [UInt32(at)])
            at += 1
        }
        return text
    }

    // MARK: marks

    private mutating func note(_ bytes: ArraySlice<UInt8>, _ origin: UInt32) {
        marks.append((String(decoding: bytes, as: UTF8.self), origin))
    }

    /// What a mark names.
    private func words(_ mark: ArraySlice<UInt8>) -> String {
        func isEdge(_ byte: UInt8) -> Bool { !HCLParser.isLetter(byte) && !HCLParser.isDigit(byte) }
        let inner = mark.drop(while: isEdge).reversed().drop(while: isEdge).reversed()
        return inner.isEmpty ? "value" : String(decoding: inner.prefix(100), as: UTF8.self)
    }

    /// - Parameter isQuoted: whether it is within a string, where a policy variable may stand.
    private func mark(in bytes: [UInt8], at: Int, isQuoted: Bool) -> Mark? {
        if let mark = own(bytes, at) { return mark }
        func has(_ text: StaticString, _ from: Int) -> Bool {
            from + text.utf8CodeUnitCount <= bytes.count
                && (0..<text.utf8CodeUnitCount).allSatisfy { bytes[from + $0] == text.utf8Start[$0] }
        }
        func close(_ text: StaticString, from: Int) -> Int? {
            var index = from
            while index < min(bytes.count, from + Self.maximumLength) {
                if has(text, index) { return index + text.utf8CodeUnitCount }
                index += 1
            }
            return nil
        }
        switch bytes[at] {
        case UInt8(ascii: "$") where has("${", at):
            guard let end = close("}", from: at + 2) else { return nil }
            let inner = bytes[(at + 2)..<(end - 1)]
            // A policy variable has one colon, or is one of three signs.
            let hasColon = inner.contains(UInt8(ascii: ":")) && inner.firstRange(of: Array("::".utf8)) == nil
            let isVariable = isQuoted && (hasColon || inner.count < 2 && !(inner.first.map(HCLParser.isLetter) ?? false))
            return isVariable || inner.contains(UInt8(ascii: "\"")) ? nil : Mark(end: end, isDirective: false)
        case UInt8(ascii: "%") where has("%{", at): return close("}", from: at + 2).map { Mark(end: $0, isDirective: true) }
        case UInt8(ascii: "{") where has("{{", at):
            guard let end = close("}}", from: at + 2) else { return nil }
            let word = bytes[(at + 2)..<end].drop { $0 == UInt8(ascii: "-") || $0 == 0x20 }.prefix { HCLParser.isLetter($0) }
            let steers = ["if", "else", "end", "range", "with", "define", "template", "include", "block"].contains {
                word.elementsEqual($0.utf8)
            }
            return Mark(end: end, isDirective: steers)
        case UInt8(ascii: "{") where has("{%", at): return close("%}", from: at + 2).map { Mark(end: $0, isDirective: true) }
        case UInt8(ascii: "{") where has("{#", at): return close("#}", from: at + 2).map { Mark(end: $0, isDirective: true) }
        case UInt8(ascii: "<") where has("<%", at):
            return close("%>", from: at + 2).map { Mark(end: $0, isDirective: !has("<%=", at)) }
        case UInt8(ascii: "<"):
            guard let end = close(">", from: at + 1), at + 1 < bytes.count, HCLParser.isLetter(bytes[at + 1]) else { return nil }
            let isName = bytes[(at + 1)..<(end - 1)].allSatisfy {
                HCLParser.isLetter($0) || HCLParser.isDigit($0) || $0 == UInt8(ascii: "-") || $0 == 0x20
            }
            return isName ? Mark(end: end, isDirective: false) : nil
        default: return nil
        }
    }

    /// A mark of a form that the project names.
    private func own(_ bytes: [UInt8], _ at: Int) -> Mark? {
        for form in forms {
            let parts = form.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false).map { Array($0.utf8) }
            guard let first = parts.first, !first.isEmpty, bytes[at...].starts(with: first) else { continue }
            if parts.count == 1 { return Mark(end: at + first.count, isDirective: false) }
            var index = at + first.count
            while index < min(bytes.count, at + Self.maximumLength), !parts[1].isEmpty {
                if bytes[index...].starts(with: parts[1]) { return Mark(end: index + parts[1].count, isDirective: false) }
                index += 1
            }
        }
        return nil
    }

    /// Where the marks stand: nothing rests on them, and the report says so.
    func places(in source: SourceText) -> [Placeholder] {
        marks.map { mark in
            let place = Int(mark.at)
            return Placeholder(
                text: mark.text, location: source.location(place..<(place + mark.text.utf8.count)),
                isDeclared: forms.contains { Glob($0).matches(mark.text) })
        }
    }
}
