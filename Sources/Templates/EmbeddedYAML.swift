import Documents

/// YAML in a text of a file: a stack set's template, manifests that a function of Crossplane fills in. What it says keeps its places in
/// the file around it.
enum EmbeddedYAML {
    /// The documents of the text.
    ///
    /// - Parameter isTemplate: the text is YAML once a template language has filled it in: its marks are values that nobody knows.
    static func documents(in value: JSONValue, isTemplate: Bool = false) throws(InputError) -> [JSONValue] {
        var text = OpenText(value)
        if isTemplate {
            var marks = TemplatedText(forms: [])
            text = marks.rendered(SourceText(name: value.source.name, bytes: text.bytes)).moved(into: text)
        }
        // A placeholder's brackets would begin an object.
        var plain = text.bytes
        for part in text.free {
            for at in part.range where plain[at] == UInt8(ascii: "{") || plain[at] == UInt8(ascii: "}") {
                plain[at] = UInt8(ascii: "_")
            }
        }
        let documents: [JSONDocument]
        do throws(InputError) {
            documents = try JSONDocument.parseAll(yaml: SourceText(name: value.source.name, bytes: plain))
        } catch {
            throw InputError(error.reason, at: value.location, help: error.help)
        }
        return documents.map { moved($0.root, into: text, 0).document(of: value.source).root }
    }

    private static let maximumDepth = 200

    private static func moved(_ value: JSONValue, into text: OpenText, _ depth: Int) -> Resolved {
        let span = text.span(of: value.sourceRange)
        switch value.kind {
        case .array where depth < maximumDepth: return .list(value.elements.map { moved($0, into: text, depth + 1) }, span)
        case .object where depth < maximumDepth:
            return .object(
                value.members.map { member in
                    Resolved.Member(name: OpenText(member.key).moved(into: text), value: moved(member.value, into: text, depth + 1))
                }, span)
        case .null, .array, .object: return .null(span)
        default: return .text(OpenText(value).moved(into: text))
        }
    }
}

extension OpenText {
    /// Where in the file a range of the text stands.
    fileprivate func span(of range: Range<Int>) -> Range<Int> {
        guard !origins.isEmpty else { return span }
        let first = Int(origins[min(range.lowerBound, origins.count - 1)])
        let last = Int(origins[min(max(range.upperBound - 1, 0), origins.count - 1)]) + 1
        return first..<max(first, last)
    }

    /// A text whose places are places of another text, at that one's places in the file; what is unknown there is unknown here.
    fileprivate func moved(into outer: OpenText) -> OpenText {
        var text = OpenText(span: outer.span(of: span))
        guard !outer.origins.isEmpty else { return text }
        let places = origins.map { min(Int($0), outer.origins.count - 1) }
        var own = bytes
        var parts = free.map { ($0.range, $0.meaning) }
        // Both are in the order of the text.
        let (low, high) = (places.first ?? 0, places.last ?? 0)
        var (first, end) = (0, outer.free.count)
        while first < end {
            let middle = (first + end) / 2
            if outer.free[middle].range.upperBound > low { end = middle } else { first = middle + 1 }
        }
        for part in outer.free[first...] {
            if part.range.lowerBound > high { break }
            guard let first = places.firstIndex(where: part.range.contains), let last = places.lastIndex(where: part.range.contains)
            else { continue }
            for at in first...last where part.range.contains(places[at]) { own[at] = outer.bytes[places[at]] }
            parts.append((first..<(last + 1), part.meaning))
        }
        text.append(bytes: own, origins: places.map { outer.origins[$0] })
        for (range, meaning) in parts.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) { text.markUnknown(range, meaning) }
        return text
    }
}
