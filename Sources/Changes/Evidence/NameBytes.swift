internal import Activity
internal import Documents
internal import PolicyLanguage

/// Lists of names one after another in bytes.
struct NameBytes: Sendable {
    private var fields = FieldBytes()

    var bytes: [UInt8] { fields.bytes }

    /// Adds lists, one after another, and tells where they begin.
    mutating func add(_ lists: [[String]]) -> Int {
        let place = bytes.count
        for list in lists { fields.append(list) }
        return place
    }

    /// One of the lists that begin where it is read.
    static func list(_ list: Int, in fields: inout FieldReader) -> [ResourceName] {
        for _ in 0..<list {
            for _ in 0..<fields.count() { fields.skipText() }
        }
        return fields.texts().map { ResourceName($0) }
    }
}
