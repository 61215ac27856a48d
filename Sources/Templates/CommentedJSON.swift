import Documents

/// JSON with comments and commas before a closing bracket, as editors' settings are written.
enum CommentedJSON {
    /// Whether a file is of a kind that may be written so: its extension, or an editor's or agent's directory.
    static func hasComments(_ source: SourceText) -> Bool {
        if source.name.hasSuffix(".jsonc") || source.name.hasSuffix(".json5") { return true }
        return source.name.split(separator: "/").dropLast().contains {
            [".vscode", ".cursor", ".gemini", ".copilot", ".roo"].contains($0)
        }
    }

    /// The same text with blanks where comments and such commas were, so that every place stays what it is.
    static func plain(_ source: SourceText) -> SourceText {
        var bytes = source.bytes
        var comma: Int?
        var at = 0
        func blank(_ range: Range<Int>) { for index in range where bytes[index] != 0x0A { bytes[index] = 0x20 } }
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                comma = nil
                at += 1
                while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != 0x0A {
                    at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
                }
                at += 1
            case UInt8(ascii: "/") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "/"):
                let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
                blank(at..<end)
                at = end
            case UInt8(ascii: "/") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "*"):
                var end = at + 2
                while end < bytes.count, !(bytes[end - 1] == UInt8(ascii: "*") && bytes[end] == UInt8(ascii: "/") && end > at + 2) {
                    end += 1
                }
                end = min(end + 1, bytes.count)
                blank(at..<end)
                at = end
            case UInt8(ascii: ","):
                comma = at
                at += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if let comma { bytes[comma] = 0x20 }
                comma = nil
                at += 1
            case 0x20, 0x09, 0x0A, 0x0D: at += 1
            default:
                comma = nil
                at += 1
            }
        }
        return SourceText(name: source.name, bytes: bytes, firstLine: source.firstLine, firstColumn: source.firstColumn)
    }
}
