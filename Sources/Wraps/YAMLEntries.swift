internal import Documents

/// What the AWS CLI prints as YAML. Of a text that was cut, or is damaged, each entry of its list is read by itself.
enum YAMLEntries {
    static func take(_ bytes: [UInt8], _ finder: inout RecordFinder, name: String) {
        do throws(InputError) {
            let documents = try JSONDocument.parseAll(yaml: SourceText(name: name, bytes: bytes)).map(\.root)
            for root in documents where root.kind != .null { finder.take(root) }
        } catch {
            finder.sink.isKnown = true
            finder.sink.gaps.append(Gap(error))
            // One that is too large has no fault at a place.
            guard error.location.start != nil else { return }
            let before = finder.sink.places.count
            entries(bytes, &finder, name: name)
            // What looks like JSON in its strings was found in them.
            if finder.sink.places.count > before { finder.sink.isForm = true }
        }
    }

    /// The fault is told already, of those behind it how many there are.
    private static func entries(_ bytes: [UInt8], _ finder: inout RecordFinder, name: String) {
        var refused = 0
        for (range, line) in ranges(bytes) where !finder.isTired {
            let entry = SourceText(name: name, bytes: Array(bytes[range]), firstLine: line)
            do throws(InputError) {
                for root in try JSONDocument.parseAll(yaml: entry).map(\.root) where root.kind != .null { finder.take(root) }
            } catch {
                refused += 1
            }
        }
        guard refused > 1 else { return }
        let what = Phrase.count(refused - 1, "more entry", "more entries")
        finder.sink.gaps.append(Gap(.input, "\(what) that cannot be read", at: Location(file: name)))
    }

    /// The entries of the outermost list that is none of pages: lines that begin with a dash behind as many blanks, and what stands behind
    /// more blanks below each.
    private static func ranges(_ bytes: [UInt8]) -> [(range: Range<Int>, line: Int)] {
        var depth: Int?
        var found: [(range: Range<Int>, line: Int)] = []
        var (at, line, isOpen) = (0, 0, false)
        while at < bytes.count {
            line += 1
            let blanks = bytes[at...].prefix { $0 == 0x20 }.count
            let rest = bytes[(at + blanks)...]
            let end = (rest.firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
            if rest.starts(with: "- ".utf8), !rest.starts(with: "- Events:".utf8), blanks <= depth ?? blanks {
                if depth.map({ blanks < $0 }) ?? true { (depth, found) = (blanks, []) }
                found.append((at..<end, line))
                isOpen = true
            } else if let depth, blanks <= depth, rest.first.map({ $0 > 0x20 }) ?? false {
                isOpen = false
            } else if isOpen, let last = found.indices.last {
                found[last].range = found[last].range.lowerBound..<end
            }
            at = end
        }
        return found
    }
}
