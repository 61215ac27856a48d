internal import Documents

/// Text of unknown origin made safe to show on one line of a terminal or a table.
package enum PlainText {
    /// Redacts secrets; turns line breaks and tabs to spaces; drops every other control character, and the invisible characters
    /// that reorder text (Unicode's bidirectional controls), so that nothing can move the cursor or disguise what is shown.
    package static func line(_ text: String) -> String {
        let text = Redaction.redact(text)
        if isPlain(text) || !text.unicodeScalars.contains(where: { isSpacing($0) || isHidden($0) }) { return text }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isHidden(scalar) { out.append(isSpacing(scalar) ? " " : scalar) }
        return String(out)
    }

    /// A line for standard error, which a pipeline may read, too: what begins like a command to it (`::error::`, `##[`) does not any
    /// more.
    package static func message(_ text: String) -> String {
        let text = line(text)
        let start = text.drop { $0 == " " }
        return start.hasPrefix("::") || start.hasPrefix("##[") || start.hasPrefix("##vso[") ? "| " + text : text
    }

    /// A line of source: secrets masked and control characters replaced one for one, so that columns stay where they were.
    package static func source(_ text: String) -> String {
        let text = Redaction.masked(text)
        if isPlain(text) { return text }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            out.append(isSpacing(scalar) ? " " : isHidden(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(out)
    }

    /// Nothing but the printing characters of ASCII.
    private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } }

    private static func isSpacing(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
    }

    /// Control characters and the marks that reorder or hide text. Line breaks and tabs are `isSpacing`.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }
}
