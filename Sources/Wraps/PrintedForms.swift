internal import Documents

/// Texts that hold records and are no JSON: what languages print of their own values, and what collectors of logs make of a record. They are
/// not read, and named with what gives JSON.
package enum PrintedForms {
    /// What a text is by its beginning, and what to do; nil where it is none of these.
    static func named(_ start: [UInt8]) -> (what: String, help: String)? {
        let bytes = Array(start.prefix(Head.limit))
        if let value = value(bytes) { return value }
        if bytes.starts(with: "[0] ".utf8) {
            return (
                "records as Fluent Bit prints them, which are not JSON and not read", "let it print them with `format json_lines`"
            )
        }
        let line = firstLine(bytes)
        if let (name, help) = collector(of: line), !holdsJSON(bytes) { return ("lines of \(name), which are not read", help) }
        if isOfPairs(line) { return ("lines of `name=value`, which are not read", "export the records as JSON") }
        return nil
    }

    package static func isOne(_ start: [UInt8]) -> Bool { named(start) != nil }

    /// Whether the first line is one of a collector's form.
    static func isOfCollector(_ start: [UInt8]) -> Bool { collector(of: firstLine(start)) != nil }

    /// What may stand before the form's own head is short.
    private static func firstLine(_ start: [UInt8]) -> ArraySlice<UInt8> { start.prefix(512).prefix { $0 != 0x0A } }

    private static func collector(of line: ArraySlice<UInt8>) -> (name: String, help: String)? {
        collectors.first { line.firstRange(of: Array($0.mark.utf8)) != nil }.map { ($0.name, $0.help) }
    }

    static let collectors: [(mark: String, name: String, help: String)] = [
        ("CEF:0|", "CEF", "export the records as CloudTrail wrote them (ArcSight: the raw event)"),
        ("CEF:1|", "CEF", "export the records as CloudTrail wrote them (ArcSight: the raw event)"),
        ("LEEF:1.0|", "LEEF", "export the records as CloudTrail wrote them (QRadar: the payload)"),
        ("LEEF:2.0|", "LEEF", "export the records as CloudTrail wrote them (QRadar: the payload)"),
    ]

    private static func holdsJSON(_ text: [UInt8]) -> Bool { text.firstRange(of: Array("\"eventSource\"".utf8)) != nil }

    /// Whether a line is made of pairs, of which some are a record's.
    private static func isOfPairs(_ line: ArraySlice<UInt8>) -> Bool {
        ["eventSource=", "eventName="].allSatisfy { line.firstRange(of: Array($0.utf8)) != nil }
            && line.first.map { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "[") } ?? false
            && line.firstIndex(of: UInt8(ascii: "{")) == nil
    }

    // MARK: Values of languages

    /// What a language printed: how a list or an object begins, and how its first member is written, tell which one it was.
    private static func value(_ text: [UInt8]) -> (what: String, help: String)? {
        var rest = blanksDropped(text[...])
        for (beginning, printed) in beginnings where rest.starts(with: beginning.utf8) { return printed.words }
        var isList = false
        while let first = rest.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "(") {
            rest = blanksDropped(rest.dropFirst())
            isList = true
        }
        if isList, rest.first == UInt8(ascii: "'") { return Printed.python.words }
        guard rest.first == UInt8(ascii: "{") else { return nil }
        rest = blanksDropped(rest.dropFirst())
        switch rest.first {
        // JavaScript quotes only the names that need it.
        case UInt8(ascii: "'"): return rest.starts(with: "'$".utf8) ? Printed.javaScript.words : Printed.python.words
        case UInt8(ascii: ":"): return Printed.ruby.words
        case UInt8(ascii: "\""):
            let key = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
            return blanksDropped(rest[key.endIndex...].dropFirst()).starts(with: "=>".utf8) ? Printed.ruby.words : nil
        default:
            let name = rest.prefix { isOfName($0) }
            guard !name.isEmpty else { return nil }
            switch rest[name.endIndex...].first {
            case UInt8(ascii: "="): return Printed.java.words
            case UInt8(ascii: ":"): return Printed.javaScript.words
            case UInt8(ascii: "'") where name.elementsEqual("u".utf8): return Printed.python.words
            default: return nil
            }
        }
    }

    enum Printed: CaseIterable {
        case python, ruby, java, javaScript, go, php

        var words: (what: String, help: String) {
            let (language, call) =
                switch self {
                case .python: ("Python", "json.dumps(value, default=str)")
                case .ruby: ("Ruby", "JSON.generate(value)")
                case .java: ("Java", "a library for JSON, as Jackson is")
                case .javaScript: ("JavaScript", "JSON.stringify(value)")
                case .go: ("Go", "json.Marshal(value)")
                case .php: ("PHP", "json_encode($value)")
                }
            return ("a value as \(language) prints it, which is not JSON and not read", "write it with \(call)")
        }
    }

    private static let beginnings: [(String, Printed)] = [
        ("map[", .go), ("&{", .go), ("[map[", .go), ("array(", .php), ("array (", .php), ("Array\n(", .php), ("object(", .php),
        ("#<struct Aws::", .ruby), ("#<Aws::", .ruby), ("[#<", .ruby), ("OrderedDict(", .python), ("dict(", .python),
        ("defaultdict(", .python), ("LookupEventsResponse(", .java),
    ]

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private static func blanksDropped(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> { text.drop { $0 <= 0x20 } }
}
