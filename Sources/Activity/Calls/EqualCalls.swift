/// What tells which calls IAM was asked for, of an event of which nothing else does: two events with one key needed the same.
package struct EqualCalls: Hashable {
    private let operation: EventKind
    private let store: ObjectIdentifier
    private let region: UInt32
    private let recipient: UInt32
    private let account: UInt32
    /// That of the caller's ARN.
    private let partition: String
    private let parameters: [UInt8]
    private let resources: [UInt8]
    private let response: [UInt8]

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
        let length =
            store.withBytes(.requestParameters, row, \.count) + store.withBytes(.resources, row, \.count)
            + store.withBytes(.responseElements, row, \.count)
        guard length <= Self.most, !event.identity.isAnonymous else { return nil }
        operation = EventKind(
            source: store.symbolNumber(.eventSource, row), name: store.symbolNumber(.eventName, row),
            type: store.symbolNumber(.eventType, row))
        self.store = ObjectIdentifier(store)
        region = store.symbolNumber(.awsRegion, row)
        recipient = store.symbolNumber(.recipientAccountID, row)
        account = store.symbolNumber(.accountID, row)
        let arn = event.identity.arn ?? event.identity.issuerARN ?? ""
        partition =
            arn.hasPrefix("arn:aws:")
            ? "aws" : String(decoding: arn.utf8.dropFirst("arn:".utf8.count).prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
        parameters = store.withBytes(.requestParameters, row) { Array($0) }
        resources = store.withBytes(.resources, row) { Array($0) }
        response = store.withBytes(.responseElements, row) { Array($0) }
    }
}
