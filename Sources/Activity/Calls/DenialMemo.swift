/// What messages of denials say, kept for those that differ in nothing but who was refused: a policy that refuses one call of a session
/// refuses others as well.
struct DenialMemo {
    private var known: [ByteText: DenialMessage] = [:]

    private static let most = 2_000
    /// CloudTrail cuts longer messages.
    private static let longest = 1_023

    mutating func denial(of event: Event) -> DenialMessage? {
        guard let arn = event.identity.arn, let rest = Self.rest(event, behind: arn) else { return event.denial }
        if let same = known[rest] { return same.refused(to: arn) }
        guard let message = event.denial else { return nil }
        if known.count < Self.most { known[rest] = message }
        return message
    }

    /// What a message says behind the caller's name, where it begins with that; nil for any other.
    private static func rest(_ event: Event, behind arn: String) -> ByteText? {
        let isWord = arn.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "&") }
        guard isWord, !arn.isEmpty else { return nil }
        return event.store.withBytes(.errorMessage, event.row) { message in
            let (start, end) = ("User: ".utf8, " is not authorized to perform".utf8)
            guard message.count <= longest, message.starts(with: start) else { return nil }
            let named = message.dropFirst(start.count)
            guard named.starts(with: arn.utf8) else { return nil }
            let rest = named.dropFirst(arn.utf8.count)
            return rest.starts(with: end) ? ByteText(String(decoding: rest, as: UTF8.self)) : nil
        }
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
