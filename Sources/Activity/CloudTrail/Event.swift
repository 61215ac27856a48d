public import Documents
internal import LogScan
public import Wraps

/// One call or service action, as CloudTrail recorded it (docs/reference/attribution.md).
///
/// Three words wide and cheap to copy: the fields are made from what its store keeps when they are asked for.
public struct Event: Sendable, Identifiable {
    package let store: EventStore
    public let time: Instant
    /// Of four bytes, behind the time, so that an event is no wider: a log as a whole has a great many, and a store fewer than 2^32.
    private let number: UInt32

    init(store: EventStore, row: Int, time: Instant) { (self.store, self.time, number) = (store, time, UInt32(row)) }

    package var row: Int { Int(number) }

    /// Unique in all logs; the same event found twice (in two regions, in two trails) is read once.
    public var id: String { store.text(.eventID, row) ?? "" }
    public var timeText: String { store.text(.eventTime, row) ?? "" }
    /// The service that was called: `cloudformation.amazonaws.com`.
    public var source: String { store.symbol(.eventSource, row) ?? "" }
    /// The operation, as the service names it in the log (`DeleteFunction20150331`).
    public var name: String { store.symbol(.eventName, row) ?? "" }
    public var region: String? { store.symbol(.awsRegion, row) }
    /// An IP address, or the name of the service that called.
    public var sourceIPAddress: String? { store.text(.sourceIPAddress, row) }
    public var userAgent: String? { store.symbol(.userAgent, row) }
    public var errorCode: String? { store.symbol(.errorCode, row) }
    public var errorMessage: String? { store.text(.errorMessage, row) }
    public var isReadOnly: Bool? { Self.truth(store.symbol(.readOnly, row)) }
    /// `AwsApiCall`, `AwsServiceEvent`, `AwsConsoleAction`, `AwsConsoleSignIn`, `AwsMcpEvent`, `AwsVpceEvent`.
    public var type: String? { store.symbol(.eventType, row) }
    /// `Management`, `Data`, `NetworkActivity`, `Insight`.
    public var category: String? { store.symbol(.eventCategory, row) }
    public var recipientAccount: String? { store.symbol(.recipientAccountID, row) }
    public var requestID: String? { store.text(.requestID, row) }
    /// The same for the records of one action in two accounts.
    public var sharedEventID: String? { store.text(.sharedEventID, row) }
    public var vpcEndpointID: String? { store.symbol(.vpcEndpointID, row) }
    /// Who owns the endpoint.
    package var vpcEndpointAccount: String? { store.symbol(.vpcEndpointAccount, row) }
    public var apiVersion: String? { store.symbol(.apiVersion, row) }
    /// The TLS version of the caller's connection; absent for calls that services make, and in old records.
    public var tlsVersion: String? { store.symbol(.tlsVersion, row) }
    /// Of a record that replaces an earlier one: that one's id.
    public var replacedEventID: String? { store.symbol(.originalEventID, row) }
    /// How much of the record the form that it was kept in has kept.
    public var grade: RecordGrade { store.grade(row) }
    /// In which form the record was kept.
    public var kind: RecordKind { store.isUsual(row) ? .usual : store.kind(row) }
    public var identity: EventIdentity { EventIdentity(store: store, row: row) }

    /// The name of its file.
    package var file: String { store.files[store.file(row)] }
    public var location: Location { Location(file: file, start: store.position(row)) }

    /// The account in which the call was made: the one that the record was delivered to, else the caller's.
    public var account: String? { recipientAccount ?? identity.account }

    package static func truth(_ text: String?) -> Bool? {
        switch text {
        case "true": true
        case "false": false
        default: nil
        }
    }
}

extension Event {
    /// The parts of a record that are kept as JSON and decoded only when asked for.
    public enum Part: Sendable {
        case requestParameters, responseElements, additionalEventData, resources
        /// Only in enriched event data stores: condition keys and tags as they were evaluated (docs/reference/lineage.md).
        case eventContext
        /// What a service tells of its own doing, in a record of type `AwsServiceEvent`.
        case serviceEventDetails

        var field: EventField {
            switch self {
            case .requestParameters: .requestParameters
            case .responseElements: .responseElements
            case .additionalEventData: .additionalEventData
            case .resources: .resources
            case .eventContext: .eventContext
            case .serviceEventDetails: .serviceEventDetails
            }
        }
    }

    public func has(_ part: Part) -> Bool { store.hasText(part.field, row) }

    /// A part, decoded; nil where the record has none. All of it stands at the record's place: where in the record it was is not kept.
    ///
    /// - Throws: `InputError` where the part is not sound (the log's reader has seen its syntax, but a key may be given twice).
    /// - Complexity: parses the part anew at each call; `texts(_:in:)` is quicker for single values.
    public func value(_ part: Part) throws(InputError) -> JSONValue? {
        let bytes = store.withBytes(part.field, row) { Array($0) }
        guard !bytes.isEmpty else { return nil }
        let value = try JSONDocument.parse(SourceText(name: location.file, bytes: bytes, within: location.start)).root
        // Some stores keep a part as text.
        return value.kind == .string ? try JSONDocument.parse(embeddedIn: value).root : value
    }

    /// The text of every scalar at a path of a part: keys joined by dots, a `*` at the end of a key for any that begins so, `[]` for
    /// each element of an array, `{}` for each key of an object, `**` for every scalar at any depth, as in
    /// `instancesSet.items[].instanceId`. Null is not text.
    public func texts(_ path: String, in part: Part) -> [String] {
        var found: [String] = []
        visit(path, in: part) { text in
            if let text { found.append(text) }
            return true
        }
        return found
    }

    /// Whether a part has a value at a path that is neither null nor an empty list or object.
    public func has(_ path: String, in part: Part) -> Bool {
        var isThere = false
        visit(path, in: part) { _ in
            isThere = true
            return false
        }
        return isThere
    }

    // `body` does not escape, and is said to: what Swift checks otherwise has the path of this file in it, and a build in another folder
    // would be another one.
    private func visit(_ path: String, in part: Part, _ body: @escaping (String?) -> Bool) {
        store.withBytes(part.field, row) { bytes in
            guard let start = bytes.bindMemory(to: CChar.self).baseAddress, !bytes.isEmpty else { return }
            var visitor = Visitor(body: body)
            // What simdjson cannot read here it could not read when the log was scanned: nothing is lost by the ignored answer.
            _ = withUnsafeMutablePointer(to: &visitor) { visitor in
                logscan_visit(start, bytes.count, path, UnsafeMutableRawPointer(visitor)) { context, text, count in
                    guard let visitor = context?.assumingMemoryBound(to: Visitor.self) else { return false }
                    let bytes = text.map { UnsafeRawBufferPointer(start: $0, count: count) }
                    return visitor.pointee.body(bytes.map { String(decoding: $0, as: UTF8.self) })
                }
            }
        }
    }

    private struct Visitor {
        let body: (String?) -> Bool
    }

    /// The first text at a path of a part.
    public func text(_ path: String, in part: Part) -> String? { texts(path, in: part).first }

    /// The resources that the service itself named, with the account that owns each (docs/reference/cloudtrail.md).
    ///
    /// - Throws: `InputError` where the list is not sound.
    public func resources() throws(InputError) -> [EventResource] {
        guard let list = try value(.resources) else { return [] }
        return list.elements.compactMap { item in
            guard let arn = (item["ARN"] ?? item["arn"])?.string else { return nil }
            return EventResource(arn: arn, account: item["accountId"]?.string, type: item["type"]?.string)
        }
    }
}

extension Event {
    /// The same for events whose identities are told in the same words in all fields.
    package struct IdentityKey: Hashable, Sendable {
        /// The reader's.
        package let store: ObjectIdentifier
        package let number: UInt32
    }

    /// The same for events of one reader that are of one operation.
    package struct OperationKey: Hashable, Sendable {
        /// The reader's.
        package let store: ObjectIdentifier
        let source: UInt32
        let name: UInt32
    }

    package var operationKey: OperationKey {
        OperationKey(
            store: ObjectIdentifier(store), source: store.symbolNumber(.eventSource, row), name: store.symbolNumber(.eventName, row)
        )
    }

    package var identityKey: IdentityKey { IdentityKey(store: ObjectIdentifier(store), number: store.identityNumber(row)) }
}

extension Event: Hashable {
    /// The same record; two records of one event are never read.
    public static func == (left: Event, right: Event) -> Bool { left.store === right.store && left.row == right.row }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(store))
        hasher.combine(row)
    }
}

public struct EventResource: Hashable, Sendable {
    public let arn: String
    /// The owner's account.
    public let account: String?
    /// `AWS::S3::Bucket`
    public let type: String?
}
