internal import Documents

/// Takes the records out of whatever wraps them.
struct RecordFinder {
    let name: String
    var sink = RecordSink()
    private var unknown = 0
    /// A text that is in no form that is known here.
    var isForeign = false

    init(name: String) { self.name = name }

    /// Values that are not recognised are named one by one, up to here.
    private static let named = 5

    mutating func finish() {
        if unknown > Self.named {
            sink.gaps.append(
                Gap(.input, "\(unknown - Self.named) more values without a record", at: Location(file: name)))
        }
    }

    // MARK: Values

    /// Takes what a value holds; says of one that holds nothing that it does.
    mutating func take(_ value: JSONValue) {
        if value.kind == .array {
            for element in value.elements { take(element) }
        } else if !find(value, 0) {
            refuse(value)
        }
    }

    mutating func refuse(_ value: JSONValue) {
        unknown += 1
        guard unknown <= Self.named else { return }
        let names = value.members.lazy.prefix(4).map { code($0.name) }.joined(separator: ", ")
        let what = names.isEmpty ? "" : ": its members are \(names)"
        sink.gaps.append(Gap(.input, "not a CloudTrail record, and no wrap of one that is known here\(what)", at: value.location))
    }

    /// Whether a record, or a known thing that is none, was found.
    mutating func find(_ value: JSONValue, _ depth: Int) -> Bool {
        guard depth < WrapTable.deepest else { return false }
        switch value.kind {
        case .object: return object(value, depth)
        case .array:
            if pairs(value) { return true }
            var any = false
            for element in value.elements where find(element, depth + 1) { any = true }
            return any
        case .string: return text(value, depth)
        default: return false
        }
    }

    private mutating func object(_ value: JSONValue, _ depth: Int) -> Bool {
        if let source = value["eventSource"]?.string, value["eventName"]?.string != nil, !source.hasPrefix("aws:") {
            record(value)
            return true
        }
        if value["eventSource"]?.string == "aws:s3", value["s3"] != nil {
            sink.note("S3 event notification")
            return true
        }
        if value["messageType"]?.string == "CONTROL_MESSAGE" {
            sink.note("control message of a log subscription")
            return true
        }
        for (members, kind) in WrapTable.lookAlikes where members.allSatisfy({ value[$0] != nil }) {
            sink.note(kind)
            return true
        }
        // The line before each document of a bulk request.
        if value.members.allSatisfy({ ["index", "create"].contains($0.name) && $0.value.kind == .object }), value.kind == .object,
            !value.members.isEmpty
        {
            return true
        }
        if let rows = value["QueryResultRows"] { return lakeRows(rows, of: value) }
        if let result = value["ResultSet"] { return athenaRows(result) }
        for member in WrapTable.members {
            guard let inner = value.at(member), inner.kind == .object || inner.kind == .array || inner.kind == .string else {
                continue
            }
            if find(inner, depth + 1) {
                pages(value)
                return true
            }
            // A trail's empty file, a page without events.
            if inner.kind == .array, inner.elements.isEmpty, ["Records", "Events", "events", "logEvents"].contains(member) {
                return true
            }
        }
        if value["class_uid"] != nil, value["metadata"] != nil { return ocsf(value) }
        if value.at("aws.cloudtrail") != nil || value.scalar("aws.cloudtrail.event_type") != nil { return elastic(value) }
        return flat(value)
    }

    /// A record as it was; a store's own members beside it do no harm.
    private mutating func record(_ value: JSONValue) {
        let place = value.location.start ?? Position(line: 1, column: 1)
        guard value["p_log_type"] != nil || value["userIdentity"] == nil && value.members.contains(where: { $0.name.contains(".") })
        else {
            return sink.add(value.text.utf8, at: place)
        }
        if value["p_log_type"] == nil, flat(value) { return }
        sink.add(
            Array("{\"\(RecordText.gradeMember)\":\"\(RecordGrade.recased.rawValue)\",".utf8) + value.text.utf8.dropFirst(),
            at: place)
    }

    /// A page that says that there are more.
    private mutating func pages(_ value: JSONValue) {
        for member in ["NextToken", "nextToken"] where value[member]?.string?.isEmpty == false {
            sink.gaps.append(
                Gap(
                    .input, "\(code(member)) says that there are more pages than this one", at: value.location,
                    help: "fetch all pages (the AWS CLI does, without --no-paginate and --max-items)"))
        }
    }

    // MARK: Texts

    /// JSON in a string, or packed in base64.
    private mutating func text(_ value: JSONValue, _ depth: Int) -> Bool {
        let bytes = value.contents
        guard let first = bytes.first(where: { $0 > 0x20 }) else { return false }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            guard let document = try? JSONDocument.parse(embeddedIn: value) else {
                return embedded(bytes, at: value.location.start, depth)
            }
            return find(document.root, depth + 1)
        }
        guard bytes.count >= 8,
            bytes.starts(with: Array("H4sI".utf8)) || bytes.starts(with: Array("ey".utf8)) || bytes.starts(with: Array("ew".utf8)),
            let inner = PackedText.decode(bytes)
        else { return false }
        return embedded(inner, at: value.location.start, depth)
    }

    /// A text that stands in another one: its values have the place of the outer one.
    mutating func embedded(_ bytes: [UInt8], at place: Position?, _ depth: Int) -> Bool {
        var bytes = bytes
        let location = Location(file: name, start: place)
        do throws(InputError) {
            if Gzip.isPacked(bytes) { bytes = try Gzip.unpack(bytes, name: name) }
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
