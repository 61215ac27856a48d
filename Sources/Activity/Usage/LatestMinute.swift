internal import Documents
internal import Wraps

/// Times of records that follow one another: most are of one minute, whose days need not be counted again.
struct LatestMinute {
    /// As it is written, up to the seconds, and when it begins.
    private var text: (UInt64, UInt64)?
    private var start: Int64 = 0

    mutating func instant(_ bytes: UnsafeRawBufferPointer) -> Instant? {
        guard bytes.count == 20, bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z") else {
            return EventTime.instant(bytes)
        }
        let (tens, ones) = (bytes[17] &- 0x30, bytes[18] &- 0x30)
        guard tens < 6, ones < 10 else { return EventTime.instant(bytes) }
        let second = Int64(tens) * 10 + Int64(ones)
        let written = (bytes.loadUnaligned(as: UInt64.self), bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        if let text, written == text { return Instant(seconds: start + second) }
        guard let instant = EventTime.usual(bytes) else { return EventTime.instant(bytes) }
        (text, start) = (written, instant.seconds - second)
        return instant
    }
}
