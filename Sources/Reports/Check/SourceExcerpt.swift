import Documents

/// A line of source with what is meant underlined, cut to the width at hand: policies are often one line of many thousand
/// characters.
struct SourceExcerpt {
    /// Safe to print, and `…` where something was cut.
    let line: String
    /// Spaces, then carets.
    let underline: String

    /// The texts that findings stand in, each fetched once.
    struct Library {
        private let source: (String) -> SourceText?
        private var texts: [String: Lines?] = [:]

        init(_ source: @escaping (String) -> SourceText?) { self.source = source }

        /// Nil where the text, or the place in it, is not known.
        mutating func excerpt(_ location: Location, width: Int) -> SourceExcerpt? {
            lines(of: location.file).flatMap { SourceExcerpt(location, in: $0, width: width) }
        }

        private mutating func lines(of file: String) -> Lines? {
            if let known = texts[file] { return known }
            let lines = source(file).map(Lines.init)
            texts[file] = .some(lines)
            return lines
        }
    }

    /// The lines of one text.
    private final class Lines {
        private let bytes: [UInt8]
        private let starts: [Int]
        /// What was shown last, the newest at the end: findings come by place, the places beside them stand nearby, and cleaning a text
        /// takes a while.
        private var cached: [Stretch] = []
        private static let mostCached = 4

        init(_ source: SourceText) {
            bytes = source.bytes
            var starts = [0]
            for (offset, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
            self.starts = starts
        }

        /// What stands around a place, the column counted from 1. Nil where there is no such line. Cost: O(bytes of the line), with a small
        /// constant but for the first place of a stretch.
        func stretch(around place: Position) -> Stretch? {
            guard place.line >= 1, place.line <= starts.count else { return nil }
            let start = starts[place.line - 1]
            let end = max(start, place.line < starts.count ? starts[place.line] - 1 : bytes.count)
            let (block, before) = block(of: place.column - 1, in: start..<end)
            if let known = cached.last(where: { $0.line == place.line && $0.block == block }) { return known }
            var (from, first) = (start, 0)
            if block > 0 {
                from = start + (block - 1) * Stretch.block
                first = before - Self.scalars(in: bytes[from..<(from + Stretch.block)])
            }
            while from < end, bytes[from] & 0xC0 == 0x80 { from += 1 }
            let text = String(decoding: bytes[from..<min(start + (block + 2) * Stretch.block, end)], as: UTF8.self)
            let stretch = Stretch(line: place.line, block: block, first: first, text: PlainText.source(text))
            if cached.count == Self.mostCached { cached.removeFirst() }
            cached.append(stretch)
            return stretch
        }

        /// The block of a line that holds a scalar, and how many scalars of the line stand before the block.
        private func block(of scalar: Int, in line: Range<Int>) -> (block: Int, before: Int) {
            var (block, before, from) = (0, 0, line.lowerBound)
            while from + Stretch.block < line.upperBound {
                let count = Self.scalars(in: bytes[from..<(from + Stretch.block)])
                if before + count > scalar { break }
                (block, before, from) = (block + 1, before + count, from + Stretch.block)
            }
            return (block, before)
        }

        private static func scalars(in bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
    }

    /// A part of a line, safe to print: the block of bytes that a place stands in, the one before it (what tells a secret stands before it)
    /// and the one after it; that is all of a line of usual length.
    private struct Stretch {
        static let block = 1 << 13

        let line: Int
        let block: Int
        /// How many scalars of the line stand before it.
        let first: Int
        /// How many scalars it has.
        let count: Int
        /// Its bytes where each is a character one column wide, as in most texts.
        private let plain: [UInt8]
        /// Its scalars where that is not so.
        private let scalars: [Unicode.Scalar]

        init(line: Int, block: Int, first: Int, text: String) {
            let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
            (self.line, self.block, self.first) = (line, block, first)
            plain = isPlain ? Array(text.utf8) : []
            scalars = isPlain ? [] : Array(text.unicodeScalars)
            count = isPlain ? plain.count : scalars.count
        }

        func width(at index: Int) -> Int { scalars.isEmpty ? 1 : DisplayWidth.of(scalars[index]) }

        func width(of range: Range<Int>) -> Int {
            scalars.isEmpty ? range.count : scalars[range].reduce(0) { $0 + DisplayWidth.of($1) }
        }

        func text(_ range: Range<Int>) -> String {
            if scalars.isEmpty { return String(decoding: plain[range], as: UTF8.self) }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range])
            return String(view)
        }
    }

    /// - Parameters:
    ///   - location: what to underline; to the end of the line where it goes on behind it.
    ///   - width: columns at hand.
    private init?(_ location: Location, in lines: Lines, width: Int) {
        guard let start = location.start, let stretch = lines.stretch(around: start) else { return nil }
        let first = min(max(start.column - 1 - stretch.first, 0), stretch.count)
        let isOneLine = location.end?.line == start.line
        let last = max(
            isOneLine ? (location.end?.column ?? 0) - 1 - stretch.first : location.end == nil ? first + 1 : stretch.count, first + 1
        )
        let shown = Self.window(stretch, around: first, width: max(width, 16))
        // The mark of a cut takes the place, and the width, of one character.
        let head = shown.lowerBound > 0 ? "…" + String(repeating: " ", count: max(stretch.width(at: shown.lowerBound) - 1, 0)) : ""
        let tail = shown.upperBound < stretch.count ? "…" : ""
        let from = shown.lowerBound + (head.isEmpty ? 0 : 1)
        line = head + stretch.text(from..<max(from, shown.upperBound - (tail.isEmpty ? 0 : 1))) + tail
        let before = stretch.width(of: shown.lowerBound..<max(min(first, shown.upperBound), shown.lowerBound))
        let marked = stretch.width(of: min(first, shown.upperBound)..<min(last, shown.upperBound))
        underline = String(" ", times: before) + String("^", times: max(marked, 1))
    }

    /// What to show of a line: all of it where it fits, else what stands around the place, more of it behind than before.
    private static func window(_ stretch: Stretch, around place: Int, width: Int) -> Range<Int> {
        var (start, end, room) = (place, place, width)
        func fits(_ index: Int) -> Bool { stretch.width(at: index) <= room }
        while start > 0, room > width * 2 / 3, fits(start - 1) {
            start -= 1
            room -= stretch.width(at: start)
        }
        while end < stretch.count, fits(end) {
            room -= stretch.width(at: end)
            end += 1
        }
        while start > 0, fits(start - 1) {
            start -= 1
            room -= stretch.width(at: start)
        }
        return start..<end
    }
}
