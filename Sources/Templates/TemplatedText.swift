import Documents
import HCL

/// Marks of template languages in a text: what they will be replaced with, nobody knows here.
///
/// Marks that stand for values are placeholders (`PlaceholderForms`); others steer the rendering: `{% if x %}`, `%{ for x in y }`, `<% end %>`.
struct TemplatedText {
    private let forms: PlaceholderForms
    var marks: [(range: Range<Int>, isDeclared: Bool)] = []

    /// - Parameter forms: globs of marks of the project's own: `__*__`.
    init(forms: [String]) {
        self.forms = PlaceholderForms(declared: forms)
    }

    /// A mark at a place of a text: where it ends, and whether it stands for a value or steers the rendering.
    struct Mark {
        let end: Int
        var isDirective = false
        var isDeclared = false

        fileprivate func extended(to other: Int?) -> Mark? { other.map { Mark(end: max(end, $0), isDirective: isDirective) } }
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
                    marks.append((at..<mark.end, mark.isDeclared))
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

    /// What a mark names.
    func words(_ mark: ArraySlice<UInt8>) -> String {
        func isEdge(_ byte: UInt8) -> Bool { !HCLParser.isLetter(byte) && !HCLParser.isDigit(byte) }
        let inner = mark.drop(while: isEdge).reversed().drop(while: isEdge).reversed()
        return inner.isEmpty ? "value" : String(decoding: inner.prefix(100), as: UTF8.self)
    }

    /// - Parameter isQuoted: whether it is within a string, where a policy variable may stand.
    func mark(in bytes: [UInt8], at: Int, isQuoted: Bool) -> Mark? {
        if let directive = directive(in: bytes, at: at) { return directive }
        if let match = forms.match(in: bytes, from: at) { return Mark(end: match.end, isDeclared: match.isDeclared) }
        // Outside of strings no policy variable stands: an expression of any form is a mark.
        guard !isQuoted, bytes[at...].starts(with: "${".utf8), let end = close("}", in: bytes, from: at + 2) else { return nil }
        return bytes[at..<end].contains(UInt8(ascii: "\"")) ? nil : Mark(end: end)
    }

    /// A mark that steers the rendering.
    private func directive(in bytes: [UInt8], at: Int) -> Mark? {
        let rest = bytes[at...].prefix(Self.maximumLength)
        func directive(to closing: String) -> Mark? {
            close(closing, in: bytes, from: at + 2).map { Mark(end: $0, isDirective: true) }
        }
        if rest.starts(with: "%{".utf8) { return directive(to: "}") }
        if rest.starts(with: "{%".utf8) { return directive(to: "%}") }
        if rest.starts(with: "{#".utf8) { return directive(to: "#}") }
        if rest.starts(with: "<%".utf8), !rest.starts(with: "<%=".utf8) { return directive(to: "%>") }
        guard rest.starts(with: "{{".utf8) else { return nil }
        let body = rest.dropFirst(2).drop { $0 == UInt8(ascii: "-") || $0 == 0x20 }
        if body.starts(with: "/*".utf8) { return directive(to: "*/")?.extended(to: close("}}", in: bytes, from: at + 2)) }
        let word = body.prefix { HCLParser.isLetter($0) }
        return Self.steering.contains { word.elementsEqual($0.utf8) } ? directive(to: "}}") : nil
    }

    private static let steering = ["if", "else", "end", "range", "with", "define", "template", "include", "block"]

    private func close(_ text: String, in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < min(bytes.count, start + Self.maximumLength) {
            if bytes[index...].starts(with: text.utf8) { return index + text.utf8.count }
            index += 1
        }
        return nil
    }

    /// Where the marks stand: nothing rests on them, and the report says so.
    func places(in source: SourceText) -> [Placeholder] {
        marks.map { mark in
            Placeholder(
                text: String(decoding: source.bytes[mark.range], as: UTF8.self), location: source.location(mark.range),
                isDeclared: mark.isDeclared)
        }
    }
}
