/// What tells which calls IAM was asked for, of an event of which nothing else does: two events with one key needed the same.
package struct EqualCalls: Hashable {
    private let operation: EventKind
    /// Numbers of texts are of one reader.
    private let reader: OpaquePointer
    private let region: UInt32
    private let recipient: UInt32
    private let account: UInt32
    /// That of the caller's ARN.
    private let partition: String
    /// The parameters, the record's resources and the response, one after the other, and where the first two end.
    private let parts: [UInt8]
    private let ends: (Int, Int)

    /// Longer records seldom come twice.
    private static let most = 1_024

    /// Nil for an event that needs a closer look: of IAM and STS, which look at the caller; refused; of another kind than calls; kept in
    /// another form; or long.
    package init?(_ event: Event) {
        let (store, row) = (event.store, event.row)
        guard store.isUsual(row), store.symbolNumber(.errorCode, row) == 0, !store.hasText(.errorMessage, row),
            event.type == CallMapper.usualType
        else { return nil }
        let source = event.source
        if source == "iam.amazonaws.com" || source == "sts.amazonaws.com" { return nil }
        let (parameters, resources) = (store.bytes(.requestParameters, row), store.bytes(.resources, row))
        let response = store.bytes(.responseElements, row)
        let length = parameters.count + resources.count + response.count
        guard length <= Self.most, !event.identity.isAnonymous else { return nil }
        operation = EventKind(of: row, store)
        reader = store.reader
        region = store.symbolNumber(.awsRegion, row)
        recipient = store.symbolNumber(.recipientAccountID, row)
        account = store.symbolNumber(.accountID, row)
        let arn = event.identity.arn ?? event.identity.issuerARN ?? ""
        partition =
            arn.hasPrefix("arn:aws:")
            ? "aws" : String(decoding: arn.utf8.dropFirst("arn:".utf8.count).prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
        parts = Array(unsafeUninitializedCapacity: length) { bytes, count in
            for part in [parameters, resources, response] {
                UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(bytes)[count...]).copyMemory(from: part)
                count += part.count
            }
        }
        ends = (parameters.count, parameters.count + resources.count)
    }

    package static func == (left: EqualCalls, right: EqualCalls) -> Bool {
        left.operation == right.operation && left.reader == right.reader && left.region == right.region
            && left.recipient == right.recipient && left.account == right.account && left.ends == right.ends
            && left.partition == right.partition && left.parts == right.parts
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(operation)
        hasher.combine(UInt64(region) << 32 | UInt64(recipient))
        parts.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
