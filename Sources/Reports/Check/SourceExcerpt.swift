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
            var lines = texts[location.file] ?? source(location.file).map(Lines.init)
            defer { texts[location.file] = .some(lines) }
            guard var found = lines else { return nil }
            let excerpt = SourceExcerpt(location, in: &found, width: width)
            lines = found
            return excerpt
        }
    }

    /// The lines of one text.
    private struct Lines {
        private let bytes: [UInt8]
        private let starts: [Int]
        /// The line shown last: findings come by place, and cleaning a long line takes a while.
        private var cached: (number: Int, scalars: [Unicode.Scalar]) = (0, [])

        init(_ source: SourceText) {
            bytes = source.bytes
            var starts = [0]
            for (offset, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
            self.starts = starts
        }

        mutating func scalars(of number: Int) -> [Unicode.Scalar]? {
            guard number >= 1, number <= starts.count else { return nil }
            if cached.number == number { return cached.scalars }
            let start = starts[number - 1]
            let end = number < starts.count ? starts[number] - 1 : bytes.count
            let scalars = Array(PlainText.source(String(decoding: bytes[start..<max(start, end)], as: UTF8.self)).unicodeScalars)
            cached = (number, scalars)
            return scalars
        }
    }

    /// - Parameters:
    ///   - location: what to underline; to the end of the line where it goes on behind it.
    ///   - width: columns at hand.
    private init?(_ location: Location, in lines: inout Lines, width: Int) {
        guard let start = location.start, let scalars = lines.scalars(of: start.line) else { return nil }
        let first = min(max(start.column - 1, 0), scalars.count)
        let isOneLine = location.end?.line == start.line
        let last = max(isOneLine ? (location.end?.column ?? 0) - 1 : location.end == nil ? first + 1 : scalars.count, first + 1)
        let shown = Self.window(scalars, around: first, width: max(width, 16))
        // The mark of a cut takes the place, and the width, of one character.
        let head =
            shown.lowerBound > 0 ? "…" + String(repeating: " ", count: max(DisplayWidth.of(scalars[shown.lowerBound]) - 1, 0)) : ""
        let tail = shown.upperBound < scalars.count ? "…" : ""
        let kept = scalars[shown].dropFirst(head.isEmpty ? 0 : 1).dropLast(tail.isEmpty ? 0 : 1)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: kept)
        line = head + String(view) + tail
        let before = scalars[shown.lowerBound..<max(min(first, shown.upperBound), shown.lowerBound)]
        let marked = scalars[min(first, shown.upperBound)..<min(last, shown.upperBound)]
        let carets = max(marked.reduce(0) { $0 + DisplayWidth.of($1) }, 1)
        underline =
            String(repeating: " ", count: before.reduce(0) { $0 + DisplayWidth.of($1) }) + String(repeating: "^", count: carets)
    }

    /// What to show of a line: all of it where it fits, else what stands around the place, more of it behind than before.
    private static func window(_ scalars: [Unicode.Scalar], around place: Int, width: Int) -> Range<Int> {
        var (start, end, room) = (place, place, width)
        func fits(_ index: Int) -> Bool { DisplayWidth.of(scalars[index]) <= room }
        while start > 0, room > width * 2 / 3, fits(start - 1) {
            start -= 1
            room -= DisplayWidth.of(scalars[start])
        }
        while end < scalars.count, fits(end) {
            room -= DisplayWidth.of(scalars[end])
            end += 1
        }
        while start > 0, fits(start - 1) {
            start -= 1
            room -= DisplayWidth.of(scalars[start])
        }
        return start..<end
    }
}
