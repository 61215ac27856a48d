internal import Documents

/// Takes the records out of whatever wraps them.
package struct RecordFinder {
    let name: String
    var sink = RecordSink()
    package var ends = PageEnds()
    private var unknown = 0
    /// Entries of lists in which others hold a record.
    private var skipped: (count: Int, first: Location?) = (0, nil)
    /// A text that is in no form that is known here.
    var isForeign = false
    /// Bytes that are not UTF-8 have been replaced: where the first of them stood.
    var lost: Position?
    /// Values in a row without a record.
    private var fruitless = 0
    /// Where they became so many that nothing more of the text is looked at.
    private var tired: Location?
    /// The file of an archive that is being read, with those that hold it before it.
    var member: String? { didSet { ends.member = member } }
    /// How many bytes were unpacked so far.
    var unpackedBytes = 0
    /// Of columns that are printed as structs it was told that they cannot be read.
    var hasToldOfStructs = false
    /// Rows of which some of these columns are missing.
    var lossy: (count: Int, first: Location?) = (0, nil)

    init(name: String) { self.name = name }

    /// Values that are not recognised are named one by one, up to here.
    private static let named = 5

    /// So many values in a row without a record are looked at: what is no log at all costs little time.
    static let mostFruitless = 100_000

    /// Whether nothing more is looked at.
    var isTired: Bool { tired != nil }

    /// Whether a value, or a row, held a record, or a known thing that is none.
    mutating func judge(_ isFound: Bool, at place: @autoclosure () -> Position?) {
        fruitless = isFound ? 0 : fruitless + 1
        if fruitless == Self.mostFruitless, tired == nil { tired = Location(file: name, start: place()) }
    }

    /// Tells what is wrong with a text as a whole, and that it was not looked at to its end.
    mutating func endText() {
        fruitless = 0
        sink.tellLost(from: lost, name: name)
        lost = nil
        tellLossy()
        if skipped.count > 0 {
            let what = Phrase.count(skipped.count, "entry", "entries")
            sink.gaps.append(
                Gap(.input, "\(what) beside the records without one, the first of them here", at: skipped.first))
            skipped = (0, nil)
        }
        guard let place = tired else { return }
        tired = nil
        let gap =
            "\(Phrase.count(Self.mostFruitless, "value")) in a row without a record; what stands behind them was not looked at"
        sink.gaps.append(Gap(.input, gap, at: place, help: "give the records in a file of their own"))
    }

    mutating func finish() {
        endText()
        if unknown > Self.named {
            sink.gaps.append(
                Gap(.input, "\(Phrase.count(unknown - Self.named, "more value")) without a record", at: Location(file: name)))
        }
        sink.ends = ends
    }

    // MARK: Values

    /// Takes what a value holds; says of one that holds nothing that it does.
    mutating func take(_ value: JSONValue) {
        guard value.kind == .array else { return entry(value) }
        if headed(value) { return }
        // A time and a tag may stand beside the one record of a short list.
        let first = Array(value.elements.prefix(5))
        let holders = first.filter(Self.mayHold)
        if first.count < 5, first.count > 1, holders.count == 1 { return entry(holders[0]) }
        for element in value.elements where !isTired { entry(element) }
    }

    /// Takes what an entry of a list holds. Of a list within a list the entries are columns that were asked for, of which one may hold the
    /// record.
    mutating func entry(_ value: JSONValue) {
        if !find(value, value.kind == .array ? 1 : 0) { refuse(value) }
    }

    /// Whether a value may hold a record, if only as text.
    private static func mayHold(_ value: JSONValue) -> Bool {
        value.kind == .object || value.kind == .array || value.string?.hasPrefix("{") == true
    }

    mutating func refuse(_ value: JSONValue) {
        unknown += 1
        guard unknown <= Self.named else { return }
        if let what = OtherLogs.named(value) {
            sink.isKnown = true
            return sink.gaps.append(Gap(.input, what, at: value.location, help: OtherLogs.help))
        }
        let names = value.members.lazy.prefix(4).map { code($0.name) }.joined(separator: ", ")
        let what = names.isEmpty ? "" : ": its members are \(names)"
        sink.gaps.append(Gap(.input, "not a CloudTrail record, and no wrap of one that is known here\(what)", at: value.location))
    }

    /// Whether a record, or a known thing that is none, was found.
    mutating func find(_ value: JSONValue, _ depth: Int) -> Bool {
        guard depth < WrapTable.deepest, !isTired else { return false }
        let isFound: Bool
        switch value.kind {
        case .object: isFound = object(value, depth)
        case .array:
            isFound = pairs(value) || headed(value) || entries(value, depth)
            // Its entries were judged one by one, but not the one that they are together.
            if !isFound { return false }
        case .string: isFound = text(value, depth)
        default: return false
        }
        judge(isFound, at: value.location.start)
        return isFound
    }

    private mutating func entries(_ value: JSONValue, _ depth: Int) -> Bool {
        var isFound = false
        var missed: (count: Int, first: Location?) = (0, nil)
        for element in value.elements where !isTired {
            if find(element, depth + 1) {
                isFound = true
            } else if Self.mayHold(element) {
                if missed.count == 0 { missed.first = element.location }
                missed.count += 1
            }
        }
        if isFound, missed.count > 0 { skipped = (skipped.count + missed.count, skipped.first ?? missed.first) }
        return isFound
    }

    private mutating func object(_ value: JSONValue, _ depth: Int) -> Bool {
        if let plain = TypedValues.plain(value), embedded(plain, at: value.location.start, depth) {
            sink.isTyped = true
            return true
        }
        if let source = value["eventSource"]?.string, value["eventName"]?.string != nil, !source.hasPrefix("aws:") {
            if value["userIdentity"] != nil || !copied(value, depth) { record(value) }
            return true
        }
        if known(value) { return true }
        if let rows = value["QueryResultRows"] {
            sink.isKnown = true
            ends.take(value, list: "QueryResultRows")
            return lakeRows(rows)
        }
        if let result = value["ResultSet"] {
            sink.isKnown = true
            ends.take(value, list: "ResultSet")
            return athenaRows(result)
        }
        if columns(value, depth) || table(in: value) || cellsInObjects(value) || wrapped(value, depth) { return true }
        if value["attemptsMade"] != nil, value["rawData"] != nil {
            sink.note("item that Firehose could not deliver")
            sink.gaps.append(Gap(.input, "an item that Firehose could not deliver, and no record in it", at: value.location))
            return true
        }
        if value["class_uid"] != nil, value["metadata"] != nil, ocsf(value) { return true }
        if value.at("aws.cloudtrail") != nil || value.scalar("event.provider") != nil, elastic(value) { return true }
        return udm(value) || copied(value, depth) || folded(value) || flat(value) || within(value, depth)
    }

    /// A row that keeps, beside its own columns, the record as it was under whatever name: `{"eventName": ..., "eventJson": "{...}"}`.
    private mutating func copied(_ value: JSONValue, _ depth: Int) -> Bool {
        // Members that are records are a map of them where the value has no such columns.
        let names = Set(value.members.lazy.prefix(200).map { FoldedForm.fold($0.name) })
        guard names.isSuperset(of: ["eventname", "eventsource"]) else { return false }
        for member in value.members.lazy.prefix(200) where !FoldedForm.isChosen(member.name) {
            let inner = member.value
            let isRecord =
                inner.kind == .object
                ? inner["eventSource"] != nil && inner["eventName"] != nil : inner.string.map(Self.seemsRecord) ?? false
            if isRecord, find(inner, depth + 1) { return true }
        }
        return false
    }

    /// Whether a text is an object that has the names of a record.
    static func seemsRecord(_ text: String) -> Bool {
        text.hasPrefix("{") && text.has(ascii: "\"eventName\"") && text.has(ascii: "\"eventSource\"")
    }

    /// Whether it is one that has such an object in a string.
    static func seemsWrap(_ text: String) -> Bool {
        text.hasPrefix("{") && text.has(ascii: "\"{") && text.has(ascii: "eventName\\") && text.has(ascii: "eventSource\\")
    }

    private static let recording = "a browser's recording of what it sent and got (HAR)"

    /// What is known, and holds no record of a call.
    private mutating func known(_ value: JSONValue) -> Bool {
        if value["eventSource"]?.string == "aws:s3", value["s3"] != nil {
            sink.note("S3 event notification")
            return true
        }
        if value["source"]?.string == "aws.s3", value.at("detail.object.key") != nil, value.at("detail.bucket.name") != nil {
            sink.note("S3 event notification")
            return true
        }
        if value["Event"]?.string == "s3:TestEvent" {
            sink.note("test message of S3")
            return true
        }
        if value["Message"]?.string == "CloudTrail validation message." {
            sink.note("validation message of CloudTrail")
            return true
        }
        if let log = value["log"], log["entries"]?.kind == .array, log["creator"] != nil {
            sink.note(Self.recording)
            sink.gaps.append(
                Gap(
                    .input, "\(Self.recording), which is not read", at: value.location,
                    help: "export the events: aws cloudtrail lookup-events"))
            return true
        }
        if value["messageType"]?.string == "CONTROL_MESSAGE" {
            sink.note("control message of a log subscription")
            return true
        }
        // CloudTrail's own records of other kinds: what they stand for may be missing, which is told where records are judged.
        if let category = value["eventCategory"]?.string, ["Aggregated", "Insight"].contains(category) {
            sink.add(value.text.utf8, at: value.location.start ?? Position(line: 1, column: 1))
            return true
        }
        for (members, kind) in WrapTable.lookAlikes where members.allSatisfy({ value[$0] != nil }) {
            sink.note(kind)
            return true
        }
        // The line before each document of a bulk request.
        let actions = ["index", "create", "update", "delete"]
        let isAction = value.members.allSatisfy { actions.contains($0.name) && $0.value.kind == .object }
        return isAction && !value.members.isEmpty
    }

    private mutating func wrapped(_ value: JSONValue, _ depth: Int) -> Bool {
        var isFound = false
        for member in WrapTable.members {
            guard let inner = value.at(member), inner.kind == .object || inner.kind == .array || inner.kind == .string else {
                continue
            }
            // Beside a list another list holds other records; all else that stands there is a lossy copy.
            let isList = WrapTable.lists.contains(member) && inner.kind != .string
            if isFound, !isList { continue }
            // A trail's empty file, a page without events.
            let isEmpty = isList && inner.kind == .array && inner.elements.isEmpty
            guard isEmpty || find(inner, depth + 1) else { continue }
            if isEmpty, Self.isAnswer(value) { sink.isKnown = true }
            // Entries of a list are asked nothing of this: there may be a million.
            if inner.kind == .array || WrapTable.lists.contains(member) || value["preview"] != nil {
                ends.take(value, list: member)
            }
            if !isList { return true }
            isFound = true
        }
        return isFound
    }

    /// Whether an object is the answer of a search, whatever it found.
    private static func isAnswer(_ value: JSONValue) -> Bool {
        ["total", "took", "preview", "searchedLogStreams", "nextForwardToken", "queryLanguage"].contains { value[$0] != nil }
    }

    /// A record that stands under a name of somebody's own: a map of records by their ids, a column of a database.
    private mutating func within(_ value: JSONValue, _ depth: Int) -> Bool {
        var isFound = false
        for member in value.members where !FoldedForm.isChosen(member.name) {
            guard member.value.kind == .object || member.value.kind == .array || member.value.string?.hasPrefix("{") == true else {
                continue
            }
            if find(member.value, depth + WrapTable.stepOfSearch) { isFound = true }
        }
        if isFound { ends.take(value, list: "") }
        return isFound
    }

    /// Names that tables give to members of an identity, and records do not.
    package static let respelled = ["principalid", "accountid", "sessioncontext", "invokedby"]

    private static func isRespelled(_ identity: JSONValue) -> Bool { respelled.contains { identity[$0] != nil } }

    /// A record as it was; a store's own members beside it do no harm.
    private mutating func record(_ value: JSONValue) {
        let place = value.location.start ?? Position(line: 1, column: 1)
        // A table that keeps CloudTrail's names prints the identity as text, or in names of its own.
        if let identity = value["userIdentity"], identity.kind == .string || Self.isRespelled(identity), folded(value) { return }
        guard
            value["p_log_type"] != nil
                || value["userIdentity"] == nil && value.members.contains(where: { $0.name.contains(".") || $0.name == "arn" })
        else {
            return value["userAgent"] == nil && value["http"]?.kind == .object
                ? moved(value, at: place) : sink.add(value.text.utf8, at: place)
        }
        if value["p_log_type"] == nil, flat(value) { return }
        let kind = RecordKind(value["p_log_type"] == nil ? .fields : .panther, .recased)
        sink.add(
            Array("{\"\(RecordText.gradeMember)\":\"\(kind.mark)\",".utf8) + value.text.utf8.dropFirst(),
            at: place)
    }

    /// A record of which a store has moved some fields elsewhere: Datadog's pipeline for CloudTrail makes `http.useragent` of
    /// `userAgent`, and `network.client.ip` of `sourceIPAddress`.
    private mutating func moved(_ value: JSONValue, at place: Position) {
        let kind = RecordKind(.fields, .recased)
        var start = Array("{\"\(RecordText.gradeMember)\":\"\(kind.mark)\",".utf8)
        for (field, path) in [("userAgent", "http.useragent"), ("sourceIPAddress", "network.client.ip")] where value[field] == nil {
            guard let text = value.scalar(path) else { continue }
            start += "\"\(field)\":".utf8
            JSONText.append(text, to: &start)
            start.append(UInt8(ascii: ","))
        }
        sink.add(start + value.text.utf8.dropFirst(), at: place)
    }

    // MARK: Texts

    /// JSON in a string, packed in base64, or behind what a shipper of logs writes before it.
    private mutating func text(_ value: JSONValue, _ depth: Int) -> Bool {
        let bytes = value.contents
        guard let first = bytes.first(where: { $0 > 0x20 }) else { return false }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            guard let document = try? JSONDocument.parse(embeddedIn: value) else {
                return embedded(bytes, at: value.location.start, depth)
            }
            return find(document.root, depth + 1)
        }
        // A text that was put into a string once more.
        if first == UInt8(ascii: "\""), let inner = Self.quoted(bytes, name: name, at: value.location.start) {
            return find(inner, depth + 1)
        }
        if let inner = Self.unpacked(bytes) { return embedded(inner, at: value.location.start, depth) }
        guard let open = bytes.firstIndex(of: UInt8(ascii: "{")) else { return false }
        let line = Array(bytes[open...])
        guard Array(line.prefix(1 << 16)).has(ascii: "\"eventSource\"") else { return false }
        return embedded(line, at: value.location.start, depth)
    }

    /// The string that a text is, in quotes.
    static func quoted(_ bytes: [UInt8], name: String, at place: Position?) -> JSONValue? {
        let list = [UInt8(ascii: "[")] + bytes + [UInt8(ascii: "]")]
        let source = SourceText(name: name, bytes: list, firstLine: place?.line ?? 1, firstColumn: place?.column ?? 1)
        guard let root = (try? JSONDocument.parse(source))?.root, Array(root.elements).count == 1 else { return nil }
        return root.elements.first { $0.kind == .string }
    }

    /// What a text holds in base64, where it may be a record: gzip, or JSON.
    static func unpacked(_ bytes: [UInt8]) -> [UInt8]? {
        // Sixteen digits are twelve bytes: enough to tell what is packed.
        guard bytes.count >= 8, let head = PackedText.decode(bytes.prefix(16)) else { return nil }
        let first = head.first { $0 > 0x20 }
        guard Gzip.isPacked(head) || first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
        return PackedText.decode(bytes)
    }

    /// A text that stands in another one: its values have the place of the outer one.
    mutating func embedded(_ bytes: [UInt8], at place: Position?, _ depth: Int) -> Bool {
        var bytes = bytes
        let location = Location(file: name, start: place)
        do throws(InputError) {
            if Gzip.isPacked(bytes) {
                let part = Gzip.unpackedPart(bytes, name: name)
                if let fault = part.fault {
                    sink.gaps.append(Gap(.input, "a text in it cannot be read: \(fault.reason)", at: location, help: fault.help))
                }
                if part.bytes.isEmpty, part.fault != nil { return true }
                bytes = part.bytes
            }
            if bytes.first == UInt8(ascii: "\""), let inner = Self.quoted(bytes, name: name, at: place) {
                return find(inner, depth + 1)
            }
            var any = false
            let (line, column) = (place?.line ?? 1, place?.column ?? 1)
            for part in try JSONSequence.split(bytes, name: name) {
                let source = SourceText(name: name, bytes: part.bytes, firstLine: line, firstColumn: column)
                if find(try JSONDocument.parse(source).root, depth + 1) { any = true }
            }
            return any
        } catch {
            sink.gaps.append(Gap(.input, "a text in it cannot be read: \(error.reason)", at: location))
            return true
        }
    }
}
