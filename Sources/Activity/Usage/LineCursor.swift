internal import Documents

/// Writes lines of JSON into memory that is made before each: a summary has as many of them as there are groups, and an array
/// that asks with every piece whether it must grow takes four times as long.
struct LineCursor: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var at: UnsafeMutablePointer<UInt8>
    private var end: UnsafeMutablePointer<UInt8>

    init(_ capacity: Int) {
        start = .allocate(capacity: capacity)
        (at, end) = (start, start + capacity)
    }

    deinit { start.deallocate() }

    /// Makes room for so many bytes more.
    mutating func reserve(_ count: Int) {
        if count <= end - at { return }
        let (written, capacity) = (at - start, 2 * (end - start) + count)
        let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        wider.update(from: start, count: written)
        start.deallocate()
        (start, at, end) = (wider, wider + written, wider + capacity)
    }

    /// All that was written.
    consuming func finish() -> [UInt8] { Array(UnsafeBufferPointer(start: start, count: at - start)) }

    /// No number takes more bytes.
    static let longestNumber = 20
    /// No string of so many bytes of UTF-8 takes more in quotes.
    static func longest(ofBytes count: Int) -> Int { count * 6 + 2 }

    mutating func put(_ byte: UInt8) {
        precondition(at < end)
        at.pointee = byte
        at += 1
    }

    mutating func put(_ text: StaticString) {
        put(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func put(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { put($0) } }

    private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
        precondition(bytes.count <= end - at)
        guard let start = bytes.baseAddress else { return }
        at.update(from: start, count: bytes.count)
        at += bytes.count
    }

    /// A string in quotes, as `JSONText` writes it.
    mutating func put(quoted text: String) {
        let isPut = text.utf8.withContiguousStorageIfAvailable { text in
            guard JSONText.isPlain(text) else { return false }
            put(UInt8(ascii: "\""))
            put(text)
            put(UInt8(ascii: "\""))
            return true
        }
        if isPut == true { return }
        var bytes: [UInt8] = []
        JSONText.append(text, to: &bytes)
        put(bytes)
    }

    /// - Parameter number: not below 0.
    mutating func put(_ number: Int) {
        var (rest, digits) = (number, 1)
        while rest > 9 { (rest, digits) = (rest / 10, digits + 1) }
        precondition(digits <= end - at)
        rest = number
        for place in stride(from: digits - 1, through: 0, by: -1) {
            at[place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
        at += digits
    }

    /// A time, as its description says it, without quotes.
    mutating func put(_ time: Instant) {
        precondition(Instant.longest <= end - at)
        at += time.write(to: at)
    }
}
