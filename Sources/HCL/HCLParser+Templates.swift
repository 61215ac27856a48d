package import Documents

/// Templates: quoted texts, heredocs, whole files.
extension HCLParser {
    /// A template in a row, before its directives are paired.
    private enum Piece {
        case literal(OpenText)
        case value(HCLExpression)
        case condition(HCLExpression)
        case otherwise, endCondition, endLoop
        case loop(key: String?, value: String, HCLExpression)
    }

    private enum End: Equatable {
        case quote
        case offset(Int)
    }

    package mutating func quotedTemplate() throws(InputError) -> HCLExpression {
        let start = at
        try enter()
        defer { depth -= 1 }
        at += 1
        let pieces = try self.pieces(until: .quote)
        at += 1
        return HCLExpression(kind: .template(try parts(pieces, from: start)), span: span(start..<at))
    }

    /// The whole of a text as a template: a template's file, a text of the JSON syntax.
    package mutating func wholeTemplate() throws(InputError) -> HCLExpression {
        let pieces = try self.pieces(until: .offset(bytes.count))
        return HCLExpression(kind: .template(try parts(pieces, from: 0)), span: span(0..<bytes.count))
    }

    /// `<<NAME` up to a line that holds nothing but the name; after `<<-` the common indentation goes.
    package mutating func heredoc() throws(InputError) -> HCLExpression {
        let start = at
        at += 2
        let isIndented = take(UInt8(ascii: "-"))
        guard let name = identifier() else { throw fault("a name expected after `<<`") }
        if peek() == UInt8(ascii: "\r") { at += 1 }
        guard take(UInt8(ascii: "\n")) else { throw fault("a new line expected after `<<\(name)`") }
        let body = at
        guard let (end, after) = endOfHeredoc(name) else { throw fault("no line `\(name)` ends this", at: start) }
        try enter()
        defer { depth -= 1 }
        var pieces = try self.pieces(until: .offset(end))
        if isIndented { Self.cutIndentation(&pieces) }
        let parts = try self.parts(pieces, from: body)
        at = after
        return HCLExpression(kind: .template(parts), span: span(start..<end))
    }

    /// Where the text of a heredoc ends, and where the line that ends it does.
    private func endOfHeredoc(_ name: String) -> (Int, Int)? {
        let wanted = Array(name.utf8)
        var line = at
        while line <= bytes.count {
            let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            var text = bytes[line..<end]
            while let first = text.first, first == 0x20 || first == 0x09 { text = text.dropFirst() }
            var last = end
            if text.last == UInt8(ascii: "\r") {
                text = text.dropLast()
                last -= 1
            }
            while let final = text.last, final == 0x20 || final == 0x09 { text = text.dropLast() }
            if text.elementsEqual(wanted) { return (line, last) }
            // A heredoc as an argument may be followed by what closes the call.
            if end == bytes.count { return nil }
            line = end + 1
        }
        return nil
    }

    private mutating func pieces(until end: End) throws(InputError) -> [Piece] {
        var pieces: [Piece] = []
        var literal = OpenText(span: span(at..<at))
        var start = at
        var cutsNext = false
        func flush(_ parser: HCLParser, cut: Bool) {
            var text = literal.spanning(parser.span(start..<parser.at))
            if cutsNext { text = text.trimmed(leading: true) }
            if cut { text = text.trimmed(leading: false) }
            if !text.bytes.isEmpty { pieces.append(.literal(text)) }
            literal = OpenText(span: 0..<0)
            cutsNext = false
        }
        while true {
            if case .offset(let offset) = end, at >= offset { break }
            guard let byte = peek() else { throw fault("`\"` expected before the end of the file", at: start) }
            if end == .quote {
                if byte == UInt8(ascii: "\"") { break }
                if byte == UInt8(ascii: "\n") { throw fault("a quoted text ends on its line: write `\\n`") }
                if byte == UInt8(ascii: "\\") {
                    try escape(into: &literal)
                    continue
                }
            }
            let isMark = byte == UInt8(ascii: "$") || byte == UInt8(ascii: "%")
            if isMark, peek(1) == byte, peek(2) == UInt8(ascii: "{") {
                literal.append(byte: byte, from: origin(at))
                literal.append(byte: UInt8(ascii: "{"), from: origin(at + 2))
                at += 3
            } else if isMark, peek(1) == UInt8(ascii: "{") {
                let cutsBefore = peek(2) == UInt8(ascii: "~")
                flush(self, cut: cutsBefore)
                at += cutsBefore ? 3 : 2
                let (piece, cuts) = try interpolation(isDirective: byte == UInt8(ascii: "%"))
                pieces.append(piece)
                cutsNext = cuts
                start = at
            } else {
                literal.append(byte: byte, from: origin(at))
                at += 1
            }
        }
        flush(self, cut: false)
        return pieces
    }

    /// What stands between `${` or `%{` and `}`, and whether `~` stands before the latter.
    private mutating func interpolation(isDirective: Bool) throws(InputError) -> (Piece, Bool) {
        let outer = spansLines
        spansLines = true
        defer { spansLines = outer }
        let piece = isDirective ? try directive() : .value(try expression())
        skipSpace()
        let cuts = take(UInt8(ascii: "~"))
        guard take(UInt8(ascii: "}")) else { throw fault("`}` expected") }
        return (piece, cuts)
    }

    private mutating func directive() throws(InputError) -> Piece {
        skipSpace()
        let start = at
        switch identifier() {
        case "if": return .condition(try expression())
        case "else": return .otherwise
        case "endif": return .endCondition
        case "endfor": return .endLoop
        case "for":
            let (key, value, collection) = try loopHead()
            return .loop(key: key, value: value, collection)
        default: throw fault("`if`, `else`, `endif`, `for` or `endfor` expected", at: start)
        }
    }

    private mutating func escape(into text: inout OpenText) throws(InputError) {
        let place = origin(at)
        guard let next = peek(1) else { throw fault("a character expected after `\\`") }
        switch next {
        case UInt8(ascii: "n"): text.append(byte: 0x0A, from: place)
        case UInt8(ascii: "r"): text.append(byte: 0x0D, from: place)
        case UInt8(ascii: "t"): text.append(byte: 0x09, from: place)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(byte: next, from: place)
        case UInt8(ascii: "u"), UInt8(ascii: "U"):
            let count = next == UInt8(ascii: "u") ? 4 : 8
            let digits = bytes[min(at + 2, bytes.count)..<min(at + 2 + count, bytes.count)]
            guard digits.count == count, let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
                let scalar = Unicode.Scalar(code)
            else { throw fault("\(count) hexadecimal digits expected") }
            for byte in String(Character(scalar)).utf8 { text.append(byte: byte, from: place) }
            at += count
        default: throw fault("`\\\(Character(Unicode.Scalar(next)))` is not an escape", at: at)
        }
        at += 2
    }

    // MARK: pairing

    private func parts(_ pieces: [Piece], from start: Int) throws(InputError) -> [HCLTemplatePart] {
        var rest = pieces[...]
        let (parts, end) = try parts(&rest, from: start, 0)
        if end != nil { throw fault("a directive without its beginning", at: start) }
        return parts
    }

    /// Parts up to a directive that belongs to what is around them, which is taken.
    private func parts(
        _ rest: inout ArraySlice<Piece>, from start: Int, _ level: Int
    ) throws(InputError) -> ([HCLTemplatePart], Piece?) {
        if level > Self.maximumDepth { throw fault("more than \(Self.maximumDepth) levels", at: start) }
        var parts: [HCLTemplatePart] = []
        while let piece = rest.popFirst() {
            switch piece {
            case .literal(let text): parts.append(.literal(text))
            case .value(let value): parts.append(.value(value))
            case .otherwise, .endCondition, .endLoop: return (parts, piece)
            case .condition(let condition):
                let (yes, end) = try self.parts(&rest, from: start, level + 1)
                var no: [HCLTemplatePart] = []
                if case .otherwise = end {
                    let (other, end) = try self.parts(&rest, from: start, level + 1)
                    guard case .endCondition = end else { throw fault("`%{ endif }` expected", at: start) }
                    no = other
                } else {
                    guard case .endCondition = end else { throw fault("`%{ endif }` expected", at: start) }
                }
                parts.append(.condition(condition, yes, no))
            case .loop(let key, let value, let collection):
                let (body, end) = try self.parts(&rest, from: start, level + 1)
                guard case .endLoop = end else { throw fault("`%{ endfor }` expected", at: start) }
                parts.append(.loop(key: key, value: value, collection, body))
            }
        }
        return (parts, nil)
    }

    /// The smallest indentation of the lines goes from each; lines of blanks do not count, and one that begins with a mark has none.
    private static func cutIndentation(_ pieces: inout [Piece]) {
        var least: Int?
        visitLineStarts(pieces) { text, start, _, isLast in
            var at = start
            while at < text.bytes.count, text.bytes[at] == 0x20 || text.bytes[at] == 0x09 { at += 1 }
            let isBlank = at < text.bytes.count ? text.bytes[at] == 0x0A || text.bytes[at] == 0x0D : isLast
            if !isBlank { least = min(least ?? .max, at - start) }
        } mark: {
            least = 0
        }
        guard let least, least > 0 else { return }
        var isLineStart = true
        for index in pieces.indices {
            guard case .literal(let text) = pieces[index] else {
                isLineStart = false
                continue
            }
            var cut = OpenText(span: text.span)
            var left = isLineStart ? least : 0
            for (byte, origin) in zip(text.bytes, text.origins) {
                if left > 0, byte == 0x20 || byte == 0x09 {
                    left -= 1
                    continue
                }
                left = byte == 0x0A ? least : 0
                cut.append(byte: byte, from: origin)
            }
            isLineStart = text.bytes.last == 0x0A
            pieces[index] = .literal(cut)
        }
    }

    private static func visitLineStarts(
        _ pieces: [Piece], _ visit: (_ text: OpenText, _ start: Int, _ index: Int, _ isLast: Bool) -> Void, mark: () -> Void
    ) {
        var isLineStart = true
        for (index, piece) in pieces.enumerated() {
            guard case .literal(let text) = piece else {
                if isLineStart { mark() }
                isLineStart = false
                continue
            }
            if isLineStart { visit(text, 0, index, index == pieces.count - 1) }
            for at in text.bytes.indices where text.bytes[at] == 0x0A && at + 1 < text.bytes.count {
                visit(text, at + 1, index, index == pieces.count - 1)
            }
            isLineStart = text.bytes.last == 0x0A
        }
    }
}

extension OpenText {
    package mutating func append(byte: UInt8, from origin: UInt32) { append(bytes: [byte], origins: [origin]) }

    /// Without the white space at one end.
    package func trimmed(leading: Bool) -> OpenText {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
        var range = bytes.indices
        if leading { while let first = range.first, isSpace(bytes[first]) { range = range.dropFirst() } }
        if !leading { while let last = range.last, isSpace(bytes[last]) { range = range.dropLast() } }
        return slice(range)
    }
}
