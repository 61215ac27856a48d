internal import Documents

/// Writes lines of JSON into memory of its own: a summary has as many of them as there are groups, and to append to an array takes four
/// times as long.
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
    private mutating func reserve(_ count: Int) { if count > end - at { grow(count) } }

    @inline(never)
    private mutating func grow(_ count: Int) {
        let (written, capacity) = (at - start, 2 * (end - start) + count)
        let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        wider.update(from: start, count: written)
        start.deallocate()
        (start, at, end) = (wider, wider + written, wider + capacity)
    }

    /// All that was written.
    consuming func finish() -> [UInt8] { Array(UnsafeBufferPointer(start: start, count: at - start)) }

    mutating func put(_ text: StaticString) {
        put(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func put(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { put($0) } }

    mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        at.update(from: start, count: bytes.count)
        at += bytes.count
    }

    /// A string in quotes, as `JSONText` writes it.
    mutating func put(quoted text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ put(quoted: $0) }) == nil { put(escaped: text) }
    }

    /// - Parameter text: UTF-8.
    mutating func put(quoted text: UnsafeBufferPointer<UInt8>) {
        guard JSONText.isPlain(text) else { return put(escaped: String(decoding: text, as: UTF8.self)) }
        put("\"")
        put(text)
        put("\"")
    }

    private mutating func put(escaped text: String) {
        var bytes: [UInt8] = []
        JSONText.append(text, to: &bytes)
        put(bytes)
    }

    /// - Parameter number: not below 0.
    mutating func put(_ number: Int) {
        var (rest, digits) = (number, 1)
        while rest > 9 { (rest, digits) = (rest / 10, digits + 1) }
        reserve(digits)
        rest = number
        for place in stride(from: digits - 1, through: 0, by: -1) {
            at[place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
        at += digits
    }

    /// A time, as its description says it, without quotes.
    mutating func put(_ time: Instant) {
        reserve(Instant.longest)
        at += time.write(to: at)
    }
}
