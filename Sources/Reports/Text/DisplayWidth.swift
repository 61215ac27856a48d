/// The number of columns that text takes in a terminal: two for the wide characters of East Asia and for emoji, none for combining
/// marks. Good for alignment; a terminal's own table may differ for rare characters.
package enum DisplayWidth {
    package static func of(_ text: some StringProtocol) -> Int {
        var width = 0
        for scalar in text.unicodeScalars { width += of(scalar) }
        return width
    }

    package static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20...0x2FF: return 1
        case 0x300...0x36F, 0x200B...0x200F, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
            0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        case 0...0x1F: return 0
        default:
            let category = scalar.properties.generalCategory
            return category == .nonspacingMark || category == .enclosingMark ? 0 : 1
        }
    }

    /// The text cut to `width` columns, with `…` where something was left out: in the middle, so that both the start and the end,
    /// which is where names differ, stay readable.
    package static func shortened(_ text: String, to width: Int) -> String {
        guard of(text) > width, width > 1 else { return width > 1 ? text : String(text.unicodeScalars.prefix(max(width, 0))) }
        let tail = (width - 1) / 2
        let head = width - 1 - tail
        return taking(head, of: text.unicodeScalars) + "…"
            + String(taking(tail, of: text.unicodeScalars.reversed()).unicodeScalars.reversed())
    }

    private static func taking(_ width: Int, of scalars: some Sequence<Unicode.Scalar>) -> String {
        var left = width
        var out = String.UnicodeScalarView()
        for scalar in scalars {
            left -= of(scalar)
            guard left >= 0 else { break }
            out.append(scalar)
        }
        return String(out)
    }
}

extension String {
    fileprivate init(_ scalars: some Sequence<Unicode.Scalar>) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}
