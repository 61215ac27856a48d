import Documents

/// Lets each event through once (agent-logs 6.1): a trail of all regions, and the trail of an organisation, repeat events.
struct EventDeduplicator {
    /// The event that was read first under an id.
    private var first: [EventID: Int] = [:]
    private var replaced: Set<String> = []

    init(capacity: Int) { first.reserveCapacity(capacity) }

    mutating func take(_ store: EventStore, _ row: Int, _ log: inout CloudTrail.Log, _ gaps: inout [(file: Int, gap: Gap)]) {
        let place = Location(file: store.files[store.file(row)], start: store.position(row))
        guard store.symbol(.eventName, row) != nil, store.symbol(.eventSource, row) != nil else {
            let kind = store.symbol(.eventCategory, row) ?? store.symbol(.eventType, row)
            if kind == nil { gaps.append((store.file(row), Gap(.input, "not a CloudTrail record", at: place))) }
            log.counts.otherRecords[kind ?? "unknown", default: 0] += 1
            return
        }
        guard let time = store.times[row] else {
            let written = store.text(.eventTime, row).map { "the event's time `\($0)` cannot be read" } ?? "the event has no time"
            gaps.append((store.file(row), Gap(.input, "\(written); it was left out", at: place)))
            return
        }
        let event = Event(store: store, row: row, time: time)
        let id = store.withBytes(.eventID, row) { EventID($0) }
        guard let id else {
            gaps.append((store.file(row), Gap(.input, "the event has no id; it was read, but may be counted twice", at: place)))
            log.events.append(event)
            return
        }
        if let earlier = first[id] {
            log.counts.duplicates += 1
            let known = log.events[earlier]
            // The copy that kept the most stands for the event.
            if event.grade < known.grade { log.events[earlier] = event }
            if known.name != event.name || known.source != event.source || known.time != event.time {
                let reason = "event `\(event.id)` differs from the one with the same id at \(known.location); it was left out"
                gaps.append((store.file(row), Gap(.input, reason, at: place)))
            }
            return
        }
        first[id] = log.events.count
        log.events.append(event)
        if let original = event.replacedEventID { replaced.insert(original) }
    }

    /// An addendum tells a late event again, or a wrong one rightly: it stands for the event that it names.
    func dropReplaced(from log: inout CloudTrail.Log) {
        guard !replaced.isEmpty else { return }
        let before = log.events.count
        log.events.removeAll { $0.replacedEventID == nil && replaced.contains($0.id) }
        log.counts.replaced = before - log.events.count
    }
}

/// An event id as a dictionary key: a UUID as its 128 bits, anything else as text.
enum EventID: Hashable {
    case uuid(UInt64, UInt64)
    case text(String)

    init?(_ bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty else { return nil }
        self = Self.uuid(bytes) ?? .text(String(decoding: bytes, as: UTF8.self))
    }

    private static func uuid(_ bytes: UnsafeRawBufferPointer) -> EventID? {
        guard bytes.count == 36 else { return nil }
        var halves: (UInt64, UInt64) = (0, 0)
        for (index, byte) in bytes.enumerated() {
            if index == 8 || index == 13 || index == 18 || index == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            default: return nil
            }
            halves.0 = halves.0 << 4 | halves.1 >> 60
            halves.1 = halves.1 << 4 | UInt64(digit)
        }
        return .uuid(halves.0, halves.1)
    }
}
