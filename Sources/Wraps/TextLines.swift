internal import Documents

/// Lines of which a part is a record: exports of log groups (`TIME {...}`), `aws logs tail`, `lookup-events --output text`, what syslog and
/// other shippers write.
enum TextLines {
    static func take(_ bytes: [UInt8], _ finder: inout RecordFinder, name: String) {
        var lines = Lines(bytes: bytes)
        var refused: (count: Int, first: Int?) = (0, nil)
        var last: [UInt8] = []
        while !finder.isTired, let (text, line) = lines.next() {
            guard let open = Self.open(text) else {
                last = text.filter { $0 != 0x0D }
                if !isKnown(last) { refused = (refused.count + 1, refused.first ?? line) }
                page(last, line, &finder, name)
                continue
            }
            last = []
            // JSON holds no raw tab: what follows one is another column.
            let parts = text[open...].split(separator: 0x09).filter { $0.first == UInt8(ascii: "{") }
            for part in parts where !finder.embedded(Array(part), at: Position(line: line, column: open + 1), 1) {
                refused = (refused.count + 1, refused.first ?? line)
            }
        }
        // The AWS CLI may print the token of the next page alone on the last line.
        if bytes.starts(with: Array("EVENTS\t".utf8)), !last.isEmpty, !isKnown(last), !last.contains(where: { $0 <= 0x20 }) {
            refused.count -= 1
            next(lines.line, &finder, name)
        }
        if refused.count > 0, finder.sink.places.isEmpty, bytes.starts(with: Array("EVENTS\t".utf8)) {
            finder.sink.isKnown = true
            finder.sink.gaps.append(
                Gap(
                    .input, "`lookup-events` as text, without the column of the records", at: Location(file: name),
                    help: "ask for JSON: --output json"))
        } else if refused.count > 0 {
            finder.sink.gaps.append(
                Gap(
                    .input, "\(Phrase.count(refused.count, "line")) without a record, the first of them here",
                    at: Location(file: name, line: refused.first ?? 1)))
        }
    }

    /// Where the object of a line begins: where a name follows, or else at the first brace. Shippers write labels as `{job="trail"}` before it.
    private static func open(_ text: [UInt8]) -> Int? {
        var at = text.firstIndex(of: UInt8(ascii: "{"))
        let first = at
        while let open = at {
            if text[(open + 1)...].first(where: { $0 > 0x20 }) == UInt8(ascii: "\"") { return open }
            at = text[(open + 1)...].firstIndex(of: UInt8(ascii: "{"))
        }
        return first
    }

    /// Texts packed in base64: one or several a line, as the data of a stream of Kinesis, or each over lines of one length, as `base64` and
    /// mails wrap it.
    static func packed(_ bytes: [UInt8], _ finder: inout RecordFinder, name: String) {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().makeIterator()
        var next = lines.next()
        var refused: (count: Int, first: Position?) = (0, nil)
        while !finder.isTired, let (number, line) = next {
            next = lines.next()
            let place = Position(line: number + 1, column: 1)
            let words = line.split { $0 <= 0x20 }
            for word in words {
                var text = Array(word)
                if words.count == 1, isWrapped(text) {
                    while let more = next?.element.filter({ $0 > 0x20 }), !more.isEmpty, more.count <= word.count {
                        text += more
                        next = lines.next()
                        if more.count < word.count { break }
                    }
                }
                if let inner = RecordFinder.unpacked(text), finder.embedded(inner, at: place, 1) { continue }
                refused = (refused.count + 1, refused.first ?? place)
            }
        }
        if refused.count > 0 {
            finder.sink.gaps.append(
                Gap(
                    .input, "\(Phrase.count(refused.count, "packed text")) without a record, the first of them here",
                    at: Location(file: name, start: refused.first)))
        }
    }

    /// Whether a line of base64 is the first of several of its length.
    private static func isWrapped(_ line: [UInt8]) -> Bool {
        guard line.count >= 60, line.count <= 128, line.count.isMultiple(of: 4), let inner = RecordFinder.unpacked(line) else {
            return false
        }
        return Gzip.isPacked(inner) || (try? JSONDocument.parse(inner, name: "")) == nil
    }

    /// Lines of the AWS CLI's text output that tell nothing of their own.
    private static func isKnown(_ line: [UInt8]) -> Bool {
        let word = String(decoding: line.prefix { $0 > 0x20 }, as: UTF8.self)
        return line.allSatisfy { $0 <= 0x20 } || ["RESOURCES", "NEXTTOKEN", "None"].contains(word)
    }

    private static func page(_ line: [UInt8], _ number: Int, _ finder: inout RecordFinder, _ name: String) {
        let words = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
        if words.count > 1, words[0] == "NEXTTOKEN", words[1] != "None" { next(number, &finder, name) }
    }

    private static func next(_ line: Int, _ finder: inout RecordFinder, _ name: String) {
        finder.sink.cuts.append(
            Gap(.input, "there are more pages than this one", at: Location(file: name, line: line), help: "fetch all pages"))
    }

    /// One line after another; a record that is printed over several is one.
    private struct Lines {
        let bytes: [UInt8]
        private var at = 0
        private(set) var line = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func next() -> (text: [UInt8], line: Int)? {
            guard at < bytes.count else { return nil }
            line += 1
            let first = line
            let start = at
            var end = endOfLine(at)
            var last = end
            while last > start, bytes[last - 1] == 0x0D || bytes[last - 1] == 0x20 { last -= 1 }
            // Pretty-printed: up to the brace that stands alone.
            if last > start, bytes[last - 1] == UInt8(ascii: "{") {
                while end < bytes.count {
                    let next = end + 1
                    end = endOfLine(next)
                    line += 1
                    if next < bytes.count, bytes[next] == UInt8(ascii: "}") { break }
                    if next < bytes.count, bytes[next] > 0x20 {
                        // The next entry begins: the record was cut.
                        end = next - 1
                        line -= 1
                        break
                    }
                }
            }
            at = end + 1
            return (Array(bytes[start..<end]), first)
        }

        private func endOfLine(_ from: Int) -> Int {
            bytes[min(from, bytes.count)...].firstIndex(of: 0x0A) ?? bytes.count
        }
    }
}
