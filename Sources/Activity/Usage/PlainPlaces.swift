/// Where a call is made, by the numbers of one log: what ARNs are made of that stand in no parameter.
struct PlainPlace: Hashable {
    let region: UInt32
    let recipient: UInt32
    /// The caller's.
    let account: UInt32
    /// Of the caller's ARN, by a number of `PlainPlaces`; 0 where it has none that says it as all do.
    let partition: UInt32
}

/// The places of calls, for one reader of logs.
final class PlainPlaces {
    private var partitions: [String: UInt32] = [:]
    /// A log may be written to have a new one in each event.
    private static let most = 1_000

    func place(of row: Int, _ store: EventStore) -> PlainPlace {
        PlainPlace(
            region: store.symbolNumber(.awsRegion, row), recipient: store.symbolNumber(.recipientAccountID, row),
            account: store.symbolNumber(.accountID, row), partition: partition(of: row, store))
    }

    /// The number of the partition of the caller's ARN.
    func partition(of row: Int, _ store: EventStore) -> UInt32 {
        guard let arn = store.symbol(.arn, row) ?? store.symbol(.issuerARN, row), arn.utf8.starts(with: "arn:".utf8) else {
            return 0
        }
        let partition = arn.utf8.dropFirst("arn:".utf8.count).prefix { $0 != UInt8(ascii: ":") }
        guard !partition.isEmpty else { return 0 }
        let text = String(decoding: partition, as: UTF8.self)
        if let known = partitions[text] { return known }
        guard partitions.count < Self.most else { return 0 }
        let number = UInt32(partitions.count + 1)
        partitions[text] = number
        return number
    }
}
