internal import LogScan

/// Texts one behind the other, each known by its number: a text costs no object of its own.
struct PackedTexts: Sendable {
    /// Of each text the number of its bytes in four bytes, and the bytes; from a multiple of eight. No text has the number 0.
    private var bytes = [UInt8](repeating: 0, count: PackedTexts.unit)
    private static let unit = 8
    private static let sizeBytes = 4

    /// The number of a text from now on; nil where there are none left, at 16 GiB.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>) -> UInt32? {
        let start = bytes.count
        guard start / Self.unit <= ValueCode.greatest, let size = UInt32(exactly: text.count) else { return nil }
        withUnsafeBytes(of: size) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: text)
        while bytes.count % Self.unit != 0 { bytes.append(0) }
        return UInt32(start / Self.unit)
    }

    /// Gives the text of a number, valid for as long as `body` runs.
    func with<Result>(_ number: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBytes { bytes in
            let start = Int(number) * Self.unit
            let size = Int(bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))
            let text = UnsafeRawBufferPointer(rebasing: bytes[start + Self.sizeBytes..<start + Self.sizeBytes + size])
            return body(text.assumingMemoryBound(to: UInt8.self))
        }
    }

    func values(_ number: UInt32) -> UsageValues {
        with(number) { UsageValues([String(decoding: $0, as: UTF8.self)], isCut: false) }
    }

    /// Has fetched what stands there.
    func fetch(_ number: UInt32) {
        bytes.withUnsafeBytes { logscan_fetch($0.baseAddress.map { $0 + Int(number) * Self.unit }) }
    }
}

/// What is known of a field of a group: nothing, its only value or a list of several, each by a number.
struct ValueCode: Equatable, Sendable {
    let bits: UInt32

    private static let several: UInt32 = 1 << 31
    /// No number is greater.
    static let greatest = Int(several) - 1
    static let none = ValueCode(bits: 0)

    init(bits: UInt32) { self.bits = bits }

    /// - Parameter place: of a list.
    init(several place: Int) { bits = UInt32(place) | Self.several }

    var only: UInt32? { bits == 0 || bits & Self.several != 0 ? nil : bits }
    var several: Int? { bits & Self.several == 0 ? nil : Int(bits & ~Self.several) }
}
