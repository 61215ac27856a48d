/// A text whose bytes remember where in the file they stand, and of which parts may be unknown.
package struct OpenText: Sendable {
    package private(set) var bytes: [UInt8] = []
    package private(set) var origins: [UInt32] = []
    /// Placeholders, in the order of the text.
    package private(set) var free: [(range: Range<Int>, meaning: String)] = []
    /// Where the whole stands.
    package let span: Range<Int>

    package init(span: Range<Int>) {
        self.span = span
    }

    /// A string of the file as it is.
    package init(_ value: JSONValue) {
        span = value.sourceRange
        if value.kind == .string {
            (bytes, origins, free) = value.openContents
        } else {
            append(value.text)
        }
    }

    /// A text that stands at a place of the file without being written there.
    package init(_ text: String, span: Range<Int>) {
        self.span = span
        append(text)
    }

    /// A value that nobody knows.
    package init(unknown meaning: String, span: Range<Int>) {
        self.span = span
        appendUnknown(meaning)
    }

    package var string: String { String(decoding: bytes, as: UTF8.self) }
    package var isKnown: Bool { free.isEmpty }

    package mutating func append(_ text: String) {
        bytes += text.utf8
        origins += Array(repeating: UInt32(span.lowerBound), count: text.utf8.count)
    }

    package mutating func append(_ other: OpenText) {
        let shift = bytes.count
        bytes += other.bytes
        origins += other.origins
        free += other.free.map { (($0.range.lowerBound + shift)..<($0.range.upperBound + shift), $0.meaning) }
    }

    package mutating func append(bytes more: some Collection<UInt8>, origins places: some Collection<UInt32>) {
        bytes += more
        origins += places
    }

    /// Says that a part stands for something unknown; parts are told in order.
    package mutating func markUnknown(_ range: Range<Int>, _ meaning: String) { free.append((range, meaning)) }

    /// The same text, of which the whole takes another range.
    package func spanning(_ span: Range<Int>) -> OpenText {
        var text = OpenText(span: span)
        (text.bytes, text.origins, text.free) = (bytes, origins, free)
        return text
    }

    /// The same text, standing where it is used: a parameter's default stands elsewhere, but what it makes wrong is wrong here.
    package func placed(at span: Range<Int>) -> OpenText {
        var text = OpenText(span: span)
        text.bytes = bytes
        text.origins = Array(repeating: UInt32(span.lowerBound), count: bytes.count)
        text.free = free
        return text
    }

    /// A part of the text: bytes keep their places, and placeholders that are wholly inside stay.
    package func slice(_ range: Range<Int>) -> OpenText {
        let first = range.isEmpty ? span.lowerBound : Int(origins[range.lowerBound])
        let last = range.isEmpty ? first : Int(origins[range.upperBound - 1]) + 1
        var text = OpenText(span: first..<max(first, last))
        text.bytes = Array(bytes[range])
        text.origins = Array(origins[range])
        for part in free where part.range.lowerBound >= range.lowerBound && part.range.upperBound <= range.upperBound {
            text.free.append(
                ((part.range.lowerBound - range.lowerBound)..<(part.range.upperBound - range.lowerBound), part.meaning))
        }
        return text
    }

    /// A URL as the ARN of a provider of tokens and the keys of its claims have it.
    package var withoutScheme: OpenText {
        let scheme = "https://".utf8
        return bytes.starts(with: scheme) ? slice(scheme.count..<bytes.count).spanning(span) : self
    }

    /// The placeholder of a meaning: `Ref Bucket` stands as `{Bucket}`. Letters, digits and `._-` only: no field of an ARN ends in
    /// it, no wildcard and no policy variable is in it, so that it is one literal name to whoever matches it.
    package mutating func appendUnknown(_ meaning: String) {
        let words = meaning.split(separator: " ")
        let name = words.count > 1 ? words.dropFirst().joined(separator: ".") : meaning
        var text: [UInt8] = []
        for byte in name.utf8.prefix(200) {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): text.append(byte)
            default: if text.last != UInt8(ascii: ".") { text.append(UInt8(ascii: ".")) }
            }
        }
        let start = bytes.count
        append("{\(String(decoding: text, as: UTF8.self))}")
        free.append((start..<bytes.count, meaning))
    }
}
