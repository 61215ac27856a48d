internal import Documents
internal import Principals

/// Exports of accounts, organisation and resources, sorted by when they were taken.
struct Exports {
    private struct Part {
        let value: JSONValue
        let form: DirectoryForm
        let file: String
        let taken: Instant?
        /// What the export is of, whenever it was taken: the newest of a series is the present state.
        let series: String
    }

    /// Items of AWS Config that other tools keep.
    private var items: [JSONValue] = []
    private let given: [(path: String, time: Instant)]
    private var parts: [Part] = []

    init(taken: [(path: String, time: Instant)] = []) { given = taken }

    /// Notes one value and gives the number of entries in it.
    mutating func read(_ value: JSONValue, as form: DirectoryForm, file: String) -> Int {
        var count = DirectoryBuilder()
        let taken =
            given.first { Self.stands(file, under: $0.path) }?.time ?? ExportTime.time(in: file) ?? form.captureTime(of: value)
        parts.append(
            Part(
                value: value, form: form, file: file, taken: taken,
                series: form.isInventory ? file : form.subject(of: value) ?? ExportTime.stem(of: file)))
        return count.read(value, as: form, file: file)
    }

    /// Notes an item of AWS Config, or what another tool tells in its form.
    mutating func note(configurationItem item: JSONValue) throws(InputError) {
        var trial = DirectoryBuilder()
        try trial.note(configurationItem: item)
        items.append(item)
    }

    private static func stands(_ file: String, under path: String) -> Bool {
        let path = path.hasSuffix("/") && path.utf8.count > 1 ? String(path.dropLast()) : path
        return file == path || file.hasPrefix(path + "/") || file.hasPrefix(path + "::")
    }

    /// The present state, and the state of each time.
    func build() -> (newest: Directory, all: [DatedDirectory]) {
        var last: [String: Instant] = [:]
        for part in parts {
            if let taken = part.taken { last[part.series] = max(last[part.series] ?? taken, taken) }
        }
        // One without a date stands for the present.
        for part in parts where part.taken == nil { last[part.series] = nil }
        var newest = DirectoryBuilder()
        var undated = DirectoryBuilder()
        var first: String?
        var byTime: [Instant: (name: String, builder: DirectoryBuilder)] = [:]
        for part in parts {
            if part.taken == nil || part.taken == last[part.series] { _ = newest.read(part.value, as: part.form, file: part.file) }
            if let taken = part.taken {
                _ = byTime[taken, default: (part.file, DirectoryBuilder())].builder.read(part.value, as: part.form, file: part.file)
            } else {
                _ = undated.read(part.value, as: part.form, file: part.file)
                first = first ?? part.file
            }
        }
        for item in items {
            try? newest.note(configurationItem: item)
            try? undated.note(configurationItem: item)
            first = first ?? item.location.file
        }
        let present = newest.build()
        var all = byTime.sorted { $0.key < $1.key }.map {
            DatedDirectory(taken: $0.key, name: $0.value.name, directory: $0.value.builder.build())
        }
        // Usually nothing is dated: what was built for the present is all there is.
        if let first { all.append(DatedDirectory(taken: nil, name: first, directory: byTime.isEmpty ? present : undated.build())) }
        return (present, all)
    }
}
