import Documents
internal import Wraps

extension Event {
    /// The first field in which two records under one id tell different things; nil where they tell the same as far as both tell it.
    ///
    /// A copy out of a table or another format lacks fields, and orders and spaces the others anew: that is not a difference.
    func difference(from other: Event) -> String? {
        for field in Self.symbols {
            if let one = store.symbol(field, row), let two = other.store.symbol(field, other.row), one != two { return field.path }
        }
        let areExact = grade.keepsAbsence && other.grade.keepsAbsence
        if areExact {
            // A record without an error is a success.
            if store.symbol(.errorCode, row) != other.store.symbol(.errorCode, other.row) { return EventField.errorCode.path }
            for field in Self.exactSymbols {
                if let one = store.symbol(field, row), let two = other.store.symbol(field, other.row), one != two {
                    return field.path
                }
            }
        }
        if time != other.time { return EventField.eventTime.path }
        for field in Self.texts {
            if let one = store.text(field, row), let two = other.store.text(field, other.row), one != two { return field.path }
        }
        let parts = [Part.requestParameters, .resources] + (areExact ? [.responseElements] : [])
        for part in parts where has(part) && other.has(part) {
            if store.withBytes(part.field, row, { Array($0) }) == other.store.withBytes(part.field, other.row, { Array($0) }) {
                continue
            }
            guard let one = try? value(part), let two = try? other.value(part), Self.canonical(one) == Self.canonical(two) else {
                return part.field.path
            }
        }
        return nil
    }

    private static let symbols: [EventField] = [
        .eventName, .eventSource, .awsRegion, .errorCode, .eventType, .recipientAccountID, .type, .principalID, .arn, .accountID,
        .accessKeyID, .userName, .invokedBy, .issuerARN, .sourceIdentity,
    ]
    /// Who drove the call, from where and how: compared between records as CloudTrail wrote them.
    private static let exactSymbols: [EventField] = [.mfaAuthenticated, .userAgent, .vpcEndpointID, .readOnly]
    private static let texts: [EventField] = [.sourceIPAddress, .requestID, .errorMessage]

    /// A value with its members in the order of their names, without those that say nothing; scalars by their text.
    private static func canonical(_ value: JSONValue) -> String {
        switch value.kind {
        case .object:
            let members = value.members.filter { $0.value.kind != .null }.sorted { $0.name < $1.name }
            return "{\(members.map { "\($0.name)\u{0}\(canonical($0.value))" }.joined(separator: "\u{1}"))}"
        case .array: return "[\(value.elements.map(canonical).joined(separator: "\u{1}"))]"
        default: return value.string ?? value.text
        }
    }
}
