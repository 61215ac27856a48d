internal import LogScan

/// Numbers and texts one after another in bytes, which `FieldReader` gives back in the same order.
package struct FieldBytes: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// Seven bits a byte, the lowest first.
    package mutating func append(_ number: Int) {
        var rest = UInt(bitPattern: number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    package mutating func append(_ text: String) {
        append(text.utf8.count)
        bytes += text.utf8
    }

    package mutating func append(_ text: String?) {
        append(text == nil ? 0 : 1)
        if let text { append(text) }
    }

    package mutating func append(_ texts: [String]) {
        append(texts.count)
        for text in texts { append(text) }
    }

    package mutating func append(_ time: Instant) {
        append(Int(time.seconds))
        append(Int(time.nanoseconds))
    }

    package mutating func append(_ location: Location) {
        append(location.file)
        for position in [location.start, location.end] {
            append(position == nil ? 0 : 1)
            guard let position else { continue }
            append(position.line)
            append(position.column)
        }
    }

    /// One of the cases of a kind, or none.
    package mutating func append<Kind: CaseIterable & Equatable>(case value: Kind?) {
        append(Kind.allCases.enumerated().first { $0.element == value }.map { $0.offset + 1 } ?? 0)
    }

    /// Half of the SHA-256 of texts: what stands for them where a great many are compared.
    package static func digest(_ texts: [String]) -> UInt128 {
        var fields = FieldBytes()
        fields.append(texts)
        var digest = [UInt8](repeating: 0, count: 32)
        fields.bytes.withUnsafeBytes { logscan_sha256($0.baseAddress, $0.count, &digest) }
        return digest.prefix(16).reduce(0) { $0 << 8 | UInt128($1) }
    }
}

/// Reads what was written to `FieldBytes`. Behind the end stand zeros and empty texts, so that what is lost reads as nothing.
package struct FieldReader {
    private let bytes: UnsafeRawBufferPointer
    private var at: Int

    package init(_ bytes: UnsafeRawBufferPointer, from start: Int = 0) { (self.bytes, at) = (bytes, start) }

    package mutating func number() -> Int {
        var number: UInt = 0
        var shift: UInt = 0
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            number |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return Int(bitPattern: number)
    }

    package mutating func text() -> String { String(decoding: UnsafeRawBufferPointer(rebasing: bytes[next()]), as: UTF8.self) }

    package mutating func skipText() { _ = next() }

    private mutating func next() -> Range<Int> {
        let count = number()
        let start = min(at, bytes.count)
        at = start + max(min(count, bytes.count - start), 0)
        return start..<at
    }

    package mutating func optionalText() -> String? { number() == 0 ? nil : text() }

    package mutating func texts() -> [String] { (0..<count()).map { _ in text() } }

    /// How many things follow: each has a byte at least, whatever stands there of a file that was damaged.
    package mutating func count() -> Int {
        let told = number()
        return min(max(told, 0), bytes.count - min(at, bytes.count))
    }

    package mutating func time() -> Instant {
        let seconds = number()
        return Instant(seconds: Int64(seconds), nanoseconds: Int32(truncatingIfNeeded: number()))
    }

    package mutating func location() -> Location {
        let file = text()
        let start = position()
        return Location(file: file, start: start, end: position())
    }

    private mutating func position() -> Position? {
        if number() == 0 { return nil }
        let line = number()
        return Position(line: line, column: number())
    }

    package mutating func value<Kind: CaseIterable>(of kind: Kind.Type) -> Kind? {
        let number = number()
        return number > 0 ? kind.allCases.dropFirst(number - 1).first : nil
    }
}
