import Lint

/// Turns a cure into an edit of the text, in JSON and in YAML, that keeps the author's layout.
///
/// It knows brackets, commas and lines, and nothing of what the text means: whoever applies an edit must read the result again.
struct TextFixer {
    let bytes: [UInt8]

    /// Nil where the layout is none that is known.
    func edit(_ fix: Fix) -> TextEdit? {
        guard fix.range.lowerBound >= 0, fix.range.upperBound <= bytes.count, !fix.range.isEmpty else { return nil }
        switch fix.change {
        case .remove: return removal(of: fix.range, isMember: false)
        case .removeMember: return keyStart(before: fix.range).flatMap { removal(of: $0..<fix.range.upperBound, isMember: true) }
        case .rewrite(let text): return rewriting(of: fix.range, text)
        case .addVersion: return addition(to: fix.range.lowerBound)
        }
    }

    // MARK: removing

    private func removal(of range: Range<Int>, isMember: Bool) -> TextEdit? {
        let before = lastSolid(before: range.lowerBound)
        let after = firstSolid(from: range.upperBound)
        if let after, bytes[after] == UInt8(ascii: ","), isFlow(before) { return TextEdit(withComma(range, comma: after)) }
        if let after, let before, isClosing(bytes[after]), bytes[before] == UInt8(ascii: ",") {
            return TextEdit(before..<range.upperBound)
        }
        if let after, let before, isClosing(bytes[after]), isOpening(bytes[before]) {
            // A list without elements means something else; an object may lose its only member.
            return isMember ? TextEdit(range) : nil
        }
        return blockRemoval(of: range, isMember: isMember)
    }

    /// An element with the comma behind it: whole lines where it has them for its own.
    private func withComma(_ range: Range<Int>, comma: Int) -> Range<Int> {
        let start = lineStart(range.lowerBound)
        if isBlank(start..<range.lowerBound), let end = blankLineEnd(from: comma + 1) { return start..<end }
        var end = comma + 1
        while end < bytes.count, isSpace(bytes[end]) { end += 1 }
        return range.lowerBound..<end
    }

    /// An item of YAML's block style: whole lines, or what stands between a dash and the next key.
    private func blockRemoval(of range: Range<Int>, isMember: Bool) -> TextEdit? {
        let start = lineStart(range.lowerBound)
        let head = bytes[start..<range.lowerBound].filter { !isSpace($0) }
        // A block's last line may already be behind it.
        let last =
            range.upperBound > start && range.upperBound == lineStart(range.upperBound) ? range.upperBound - 1 : range.upperBound
        guard let end = blankLineEnd(from: last) else { return nil }
        switch (head, isMember) {
        case ([], true), ([UInt8(ascii: "-")], false): return TextEdit(start..<end)
        case ([UInt8(ascii: "-")], true):
            guard let next = firstSolid(from: end) else { return nil }
            return TextEdit(range.lowerBound..<next)
        default: return nil
        }
    }

    /// The byte after the line break, where nothing but blanks and a comment stands before it.
    private func blankLineEnd(from offset: Int) -> Int? {
        var offset = offset
        while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "#") {
            while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
        }
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\r") { offset += 1 }
        guard offset < bytes.count else { return offset }
        return bytes[offset] == UInt8(ascii: "\n") ? offset + 1 : nil
    }

    /// Where the name of a member begins whose value begins at a place.
    private func keyStart(before range: Range<Int>) -> Int? {
        guard let colon = lastSolid(before: range.lowerBound), bytes[colon] == UInt8(ascii: ":"),
            let end = lastSolid(before: colon)
        else { return nil }
        var start = end
        if bytes[end] == UInt8(ascii: "\"") || bytes[end] == UInt8(ascii: "'") {
            start -= 1
            while start >= 0, bytes[start] != bytes[end] { start -= 1 }
            return start >= 0 ? start : nil
        }
        while start > 0, isWord(bytes[start - 1]) { start -= 1 }
        return isWord(bytes[start]) ? start : nil
    }

    // MARK: writing

    private func rewriting(of range: Range<Int>, _ text: String) -> TextEdit? {
        guard !text.isEmpty, text.utf8.allSatisfy(isWord), let first = bytes[range].first, let last = bytes[range].last else {
            return nil
        }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            guard range.count >= 2, last == first else { return nil }
            return TextEdit(range.lowerBound + 1..<range.upperBound - 1, text)
        }
        // A plain scalar of YAML; a date would be read as text all the same.
        return isWord(first) && !bytes[range].contains(UInt8(ascii: "\n")) ? TextEdit(range, text) : nil
    }

    private func addition(to start: Int) -> TextEdit? {
        let version = "\"Version\": \"2012-10-17\","
        if bytes[start] == UInt8(ascii: "{") {
            guard let key = firstSolid(from: start + 1) else { return nil }
            let layout = String(decoding: bytes[start + 1..<key], as: UTF8.self)
            return TextEdit(key..<key, version + (layout.contains("\n") ? layout : " "))
        }
        guard isWord(bytes[start]) || bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") else { return nil }
        let head = bytes[lineStart(start)..<start]
        guard head.allSatisfy({ isSpace($0) || $0 == UInt8(ascii: "-") }) else { return nil }
        return TextEdit(start..<start, "Version: \"2012-10-17\"\n" + String(repeating: " ", count: head.count))
    }

    // MARK: bytes

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    private func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    private func isClosing(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") }
    private func isOpening(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") }

    /// Whether what ends here may be followed by an element of a bracketed list or object.
    private func isFlow(_ before: Int?) -> Bool {
        guard let before else { return false }
        return isOpening(bytes[before]) || bytes[before] == UInt8(ascii: ",")
    }

    private func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
            true
        default: false
        }
    }

    private func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy(isSpace) }

    private func lineStart(_ offset: Int) -> Int {
        bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    }

    private func lastSolid(before offset: Int) -> Int? { bytes[..<offset].lastIndex { !isSpace($0) && !isBreak($0) } }
    private func firstSolid(from offset: Int) -> Int? {
        guard offset <= bytes.count else { return nil }
        return bytes[offset...].firstIndex { !isSpace($0) && !isBreak($0) }
    }
}
