import Glibc

/// What messages of denials say, kept for those that differ in nothing but who was refused: a policy that refuses one call of a session
/// refuses others as well.
struct DenialMemo {
    private var known: [ByteText: DenialMessage] = [:]

    private static let most = 2_000
    /// CloudTrail cuts longer messages.
    private static let longest = 1_023

    mutating func denial(of event: Event) -> DenialMessage? {
        guard let arn = event.identity.arn, let bytes = Self.rest(event.store.bytes(.errorMessage, event.row), behind: arn) else {
            return event.denial
        }
        let rest = ByteText(String(decoding: bytes, as: UTF8.self))
        if let same = known[rest] { return same.refused(to: arn) }
        guard let message = event.denial else { return nil }
        if known.count < Self.most { known[rest] = message }
        return message
    }

    /// What a message says behind the caller's name, where it begins with that; nil for any other.
    static func rest(_ message: UnsafeRawBufferPointer, behind arn: String) -> UnsafeRawBufferPointer? {
        var arn = arn
        return arn.withUTF8 { arn in
            guard message.count <= longest, begins(message, with: start),
                begins(message, from: start.utf8CodeUnitCount, with: UnsafeRawBufferPointer(arn)),
                !arn.isEmpty, arn.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "&") })
            else { return nil }
            let rest = UnsafeRawBufferPointer(rebasing: message[(start.utf8CodeUnitCount + arn.count)...])
            return begins(rest, with: end) ? rest : nil
        }
    }

    private static let start: StaticString = "User: "
    private static let end: StaticString = " is not authorized to perform"

    private static func begins(_ bytes: UnsafeRawBufferPointer, with text: StaticString) -> Bool {
        begins(bytes, with: UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private static func begins(_ bytes: UnsafeRawBufferPointer, from place: Int = 0, with text: UnsafeRawBufferPointer) -> Bool {
        guard let start = bytes.baseAddress, let other = text.baseAddress, bytes.count - place >= text.count else { return false }
        return memcmp(start + place, other, text.count) == 0
    }
}

extension DenialMessage {
    /// The same of another caller.
    fileprivate func refused(to principal: String) -> DenialMessage {
        var message = self
        message.principal = principal
        return message
    }
}
