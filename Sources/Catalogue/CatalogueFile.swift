package import Documents

/// The facts of AWS as a file, such as `make catalogue-file` and `ambit catalogue --format file` write it and `--catalogue` reads it.
///
/// The first line names the format, the next ones the source and the days of the tables; then each table follows under a line with its
/// name and how many lines it has. Fields are set apart by a tab.
package struct CatalogueFile: Sendable {
    package var stamp: CatalogueStamp { source.stamp }
    let source: FactSource

    private static let format = "ambit-catalogue\t1"
    /// Some forty times what AWS's facts take today.
    private static let limit = 64 << 20

    package init(reading path: String) throws(InputError) {
        try self.init(Files.read(path, limit: Self.limit), name: path)
    }

    /// - Throws: `InputError` where a line is not as the format wants it: no table is used that a question could stumble over.
    package init(_ bytes: [UInt8], name: String) throws(InputError) {
        var lines = CatalogueLines(bytes, name: name)
        guard lines.next() == Self.format else {
            throw lines.wrong(
                "this is not a catalogue of Ambit",
                help: "`make catalogue-file` writes one, and so does `ambit catalogue --format file`")
        }
        var stamp = CatalogueStamp.compiled
        stamp.file = name
        stamp.sha256 = SHA256.hexadecimal(bytes)
        let source = try lines.fields("source", count: 3)
        (stamp.name, stamp.version) = (source[0], source[1])
        stamp.date = try lines.day(checking: source[2])
        stamp.operationsDate = try lines.day("operations")
        stamp.harmsDate = try lines.day("harms")
        stamp.controlPoliciesDate = try lines.day("controlPolicies")
        stamp.escalationsDate = try lines.day("escalations")
        stamp.managedPoliciesDate = try lines.day("managedPolicies")
        var tables: [TableName: TextTable] = [:]
        for table in TableName.allCases {
            let fields = try lines.fields("table", count: 2)
            guard fields[0] == table.rawValue, fields[1].utf8.count <= 7, let count = Int(fields[1]) else {
                throw lines.wrong("the table `\(table.rawValue)` with the number of its lines is expected here")
            }
            tables[table] = TextTable(try lines.table(count))
            try lines.check(table, tables)
        }
        guard lines.isAtEnd else { throw lines.wrong("nothing is expected after the last table") }
        self.source = FactSource(stamp: stamp, texts: tables.mapValues(\.text))
    }

    /// The facts that are in force, as a file: the same facts give the same bytes.
    package static var bytes: [UInt8] {
        let stamp = Facts.stamp
        var text = Array("\(format)\nsource\t\(stamp.name)\t\(stamp.version)\t\(stamp.date)\n".utf8)
        for (name, day) in [
            ("operations", stamp.operationsDate), ("harms", stamp.harmsDate), ("controlPolicies", stamp.controlPoliciesDate),
            ("escalations", stamp.escalationsDate),
            ("managedPolicies", stamp.managedPoliciesDate),
        ] {
            text += "\(name)\t\(day)\n".utf8
        }
        for name in TableName.allCases {
            let table = Facts.table(name)
            text += "table\t\(name.rawValue)\t\(table.count)\n".utf8
            text += table.text.bytes
            text.append(.lineEnd)
        }
        return text
    }
}

/// The lines of a catalogue file, one after the other.
struct CatalogueLines {
    private let text: TableText
    private let name: String
    private var place = 0
    private(set) var number = 0

    /// The bytes stay in memory for as long as the program runs, as the tables that are compiled in do.
    init(_ bytes: [UInt8], name: String) {
        text = TableText(copying: bytes)
        self.name = name
    }

    var isAtEnd: Bool { place >= text.bytes.count }

    mutating func next() -> String? {
        guard !isAtEnd else { return nil }
        let end = text.bytes[place...].firstIndex(of: .lineEnd) ?? text.bytes.count
        defer { place = end + 1 }
        number += 1
        return String(decoding: text.bytes[place..<end], as: UTF8.self)
    }

    /// The fields of the next line after its first, which has to be `head`.
    mutating func fields(_ head: String, count: Int) throws(InputError) -> [String] {
        let fields = (next() ?? "").split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.first == head, fields.count == count + 1 else {
            throw wrong("a line `\(head)` with \(count == 1 ? "one field" : "\(count) fields") is expected here")
        }
        return Array(fields.dropFirst())
    }

    /// The day that the next line has after `head`.
    mutating func day(_ head: String) throws(InputError) -> String {
        let field = try fields(head, count: 1)[0]
        return try day(checking: field)
    }

    func day(checking text: String) throws(InputError) -> String {
        guard text.utf8.count == 10, Instant(iso: text) != nil else {
            throw wrong("`\(text.prefix(40))` is not a day such as 2026-04-14")
        }
        return text
    }

    /// The next `count` lines, as they are.
    mutating func table(_ count: Int) throws(InputError) -> TableText {
        let start = place
        for read in 0..<count {
            guard !isAtEnd, let end = text.bytes[place...].firstIndex(of: .lineEnd) else {
                throw wrong("the table ends after \(read) of \(count) lines")
            }
            place = end + 1
        }
        number += count
        return text.part(start..<max(start, place - 1))
    }

    func wrong(_ reason: String, line: Int? = nil, help: String? = nil) -> InputError {
        InputError(reason, at: Location(file: name, line: max(line ?? number, 1)), help: help)
    }
}
