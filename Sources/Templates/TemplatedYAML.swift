import Documents

/// YAML that is not YAML before it is rendered: a mark begins no text of YAML (`{{ name }}` would be an object whose key is an object).
extension TemplatedText {
    /// The documents of a file, with placeholders for its marks; nil where it has none, or is not YAML even so.
    mutating func documents(ofYAML source: SourceText) -> [JSONValue]? {
        // Marks that YAML reads as texts may be texts: they count only where nothing can be read otherwise.
        for everyForm in [false, true] {
            marks = []
            let text = renderedYAML(source, everyForm: everyForm)
            if marks.isEmpty, text.bytes.count == source.bytes.count { continue }
            let whole = Resolved.text(text).document(of: source).root
            if let documents = try? EmbeddedYAML.documents(in: whole), !documents.isEmpty { return documents }
        }
        return nil
    }

    /// A YAML text with a placeholder for each mark and without its directives.
    mutating func renderedYAML(_ source: SourceText, everyForm: Bool) -> OpenText {
        let bytes = source.bytes
        var text = OpenText(span: 0..<bytes.count)
        var lines = LineContext()
        var at = 0
        while at < bytes.count {
            let line = self.line(in: bytes, from: at, everyForm: everyForm)
            var own = OpenText(span: 0..<bytes.count)
            if !line.hasText, !line.marks.isEmpty {
                // Alone on its line, a mark brings lines of its own: the value of the key before it, an element, or members.
                if let mark = line.marks.first(where: { !$0.mark.isDirective }) {
                    let next = Self.nextLine(in: bytes, from: line.end)
                    marks.append((mark.start..<mark.mark.end, mark.mark.isDeclared))
                    if let lead = lines.lead(indent: mark.start - at, next: next) {
                        own.append(bytes: lead, origins: lead.map { _ in UInt32(mark.start) })
                        own.append(placeholder(bytes, mark.start..<mark.mark.end))
                    }
                }
            } else {
                var from = at
                for (start, mark) in line.marks {
                    own.append(bytes: bytes[from..<start], origins: (from..<start).map { UInt32($0) })
                    marks.append((start..<mark.end, mark.isDeclared))
                    own.append(placeholder(bytes, start..<mark.end))
                    from = mark.end
                }
                own.append(bytes: bytes[from..<line.end], origins: (from..<line.end).map { UInt32($0) })
            }
            lines.add(own.bytes)
            text.append(own)
            if line.end < bytes.count { text.append(bytes: [0x0A], origins: [UInt32(line.end)]) }
            at = line.end + 1
        }
        return text
    }

    private func placeholder(_ bytes: [UInt8], _ range: Range<Int>) -> OpenText {
        OpenText(unknown: "placeholder \(words(bytes[range]))", span: range)
    }

    // MARK: lines

    private struct Line {
        var marks: [(start: Int, mark: Mark)] = []
        var hasText = false
        var end = 0
    }

    /// A line, which goes on where a mark does.
    private func line(in bytes: [UInt8], from start: Int, everyForm: Bool) -> Line {
        var line = Line()
        var mayBeQuoted = false
        var at = start
        while at < bytes.count, bytes[at] != 0x0A {
            let isSpace = bytes[at] == 0x20 || bytes[at] == 0x0D || bytes[at] == 0x09
            if bytes[at] == UInt8(ascii: "#"), at == start || bytes[at - 1] == 0x20, !mayBeQuoted {
                // Of a comment nothing is read.
                line.hasText = line.hasText || line.marks.isEmpty
                at = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
            } else if !isSpace, let mark = yamlMark(in: bytes, at: at, everyForm: everyForm) {
                line.marks.append((at, mark))
                at = mark.end
            } else {
                if !isSpace { line.hasText = true }
                mayBeQuoted = mayBeQuoted || bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'")
                at += 1
            }
        }
        line.end = at
        return line
    }

    private func yamlMark(in bytes: [UInt8], at: Int, everyForm: Bool) -> Mark? {
        guard let mark = mark(in: bytes, at: at, isQuoted: !everyForm) else { return nil }
        if mark.isDirective || mark.isDeclared || everyForm { return mark }
        let rest = bytes[at..<mark.end]
        // A dynamic reference of CloudFormation stands within a text.
        if rest.starts(with: "{{resolve:".utf8) { return nil }
        return rest.starts(with: "{{".utf8) || rest.starts(with: "<%".utf8) || "%@".utf8.contains(bytes[at]) ? mark : nil
    }

    /// The indentation of the next line that holds something, and whether an element of a list begins there.
    private static func nextLine(in bytes: [UInt8], from start: Int) -> (indent: Int, isElement: Bool)? {
        var at = start
        while at < bytes.count {
            let line = bytes[(at + 1)...].prefix { $0 != 0x0A }
            let indent = line.prefix { $0 == 0x20 }.count
            if let first = line.dropFirst(indent).first, first != 0x0D, first != UInt8(ascii: "#"), first != UInt8(ascii: "{") {
                return (indent, LineContext.isElement(line))
            }
            at = line.endIndex
        }
        return nil
    }
}

/// What the lines before a place leave open: the keys and elements in which it stands.
private struct LineContext {
    private var open: [(indent: Int, isElement: Bool)] = []
    private var endsWithKey = false

    mutating func add(_ line: [UInt8]) {
        let indent = line.prefix { $0 == 0x20 }.count
        guard let first = line.dropFirst(indent).first, first != 0x0D, first != UInt8(ascii: "#") else { return }
        open.removeAll { $0.indent >= indent }
        open.append((indent, Self.isElement(line[...])))
        endsWithKey = line.last { $0 > 0x20 } == UInt8(ascii: ":")
    }

    static func isElement(_ line: ArraySlice<UInt8>) -> Bool { line.drop { $0 == 0x20 }.starts(with: "- ".utf8) }

    /// What a mark alone on its line stands after: space where it is a value, a dash where it is an element; nil where it brings
    /// members of an object, which nobody knows.
    func lead(indent: Int, next: (indent: Int, isElement: Bool)?) -> [UInt8]? {
        guard let last = open.last else { return next == nil ? [] : nil }
        if endsWithKey {
            if let next, next.isElement, next.indent >= last.indent { return Self.spaces(next.indent) + Array("- ".utf8) }
            if next.map({ $0.indent <= last.indent }) ?? true { return Self.spaces(max(indent, last.indent + 1)) }
            return nil
        }
        guard open.contains(where: { $0.indent == indent && $0.isElement }) else { return nil }
        return Self.spaces(indent) + Array("- ".utf8)
    }

    private static func spaces(_ count: Int) -> [UInt8] { Array(repeating: 0x20, count: count) }
}
