public import Documents

/// Operations of a log that no list of actions knows: what they needed is not known, and they count as no use of an action.
public enum UnknownOperations {
    /// Why such an operation is a gap.
    ///
    /// - Parameter caller: what needed a permission: `it`, or so many calls.
    static func reason(_ name: String, of source: String, neededBy caller: String) -> String {
        "\(code(name)) of \(source) is not an operation that is known here: which permission \(caller) needed is not known"
    }

    /// One gap for each, at its first event.
    public static func gaps(_ events: EventList) -> [Gap] {
        struct Operation: Hashable {
            let source: String
            let name: String
        }
        // By the numbers of texts within what one worker read: millions of events have few operations.
        struct Place: Hashable {
            let store: ObjectIdentifier
            let numbers: UInt64
            let type: UInt32
        }
        let mapper = CallMapper()
        var judged: [Place: Operation?] = [:]
        var found: [Operation: (first: Event, count: Int)] = [:]
        for event in events {
            let (store, row) = (event.store, event.row)
            let numbers = UInt64(store.symbolNumber(.eventSource, row)) << 32 | UInt64(store.symbolNumber(.eventName, row))
            let place = Place(store: ObjectIdentifier(store), numbers: numbers, type: store.symbolNumber(.eventType, row))
            let operation: Operation?
            if let known = judged[place] {
                operation = known
            } else {
                operation = mapper.isUnknown(event) ? Operation(source: event.source, name: event.name) : nil
                judged[place] = .some(operation)
            }
            if let operation { found[operation, default: (event, 0)].count += 1 }
        }
        return found.sorted { ($0.key.source, $0.key.name) < ($1.key.source, $1.key.name) }.map { operation, events in
            Gap(
                .model,
                reason(operation.name, of: operation.source, neededBy: "its \(Phrase.count(events.count, "call"))"),
                at: events.first.location)
        }
    }
}
