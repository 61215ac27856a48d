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

    private let given: [(path: String, time: Instant)]
    private var parts: [Part] = []
    /// Items of AWS Config that other tools keep.
    private var items: [JSONValue] = []
    private var undated = DirectoryBuilder()
    /// The first file of those without a time.
    private var firstUndated: String?
    private var dated: [Instant: (name: String, builder: DirectoryBuilder)] = [:]

    init(taken: [(path: String, time: Instant)] = []) { given = taken }

    /// Reads one value and gives the number of entries in it.
    mutating func read(_ value: JSONValue, as form: DirectoryForm, file: String) -> Int {
        let taken = time(of: value, form, file)
        let series = form.isInventory ? file : form.subject(of: value) ?? ExportTime.stem(of: file)
        parts.append(Part(value: value, form: form, file: file, taken: taken, series: series))
        guard let taken else {
            firstUndated = firstUndated ?? file
            return undated.read(value, as: form, file: file)
        }
        return dated[taken, default: (file, DirectoryBuilder())].builder.read(value, as: form, file: file)
    }

    /// Notes an item of AWS Config, or what another tool tells in its form.
    mutating func note(configurationItem item: JSONValue) throws(InputError) {
        try undated.note(configurationItem: item)
        firstUndated = firstUndated ?? item.location.file
        items.append(item)
    }

    private func time(of value: JSONValue, _ form: DirectoryForm, _ file: String) -> Instant? {
        given.first { Self.stands(file, under: $0.path) }?.time ?? ExportTime.time(in: file) ?? form.captureTime(of: value)
    }

    private static func stands(_ file: String, under path: String) -> Bool {
        let path = path.hasSuffix("/") && path.utf8.count > 1 ? String(path.dropLast()) : path
        return file == path || file.hasPrefix(path + "/") || file.hasPrefix(path + "::")
    }

    /// The present state, and the state of each time.
    func build() throws(InputError) -> (newest: Directory, all: [DatedDirectory]) {
        // Usually nothing is dated: then what was read is all there is.
        if dated.isEmpty {
            let present = undated.build()
            return (present, firstUndated.map { [DatedDirectory(taken: nil, name: $0, directory: present)] } ?? [])
        }
        var all = dated.sorted { $0.key < $1.key }.map {
            DatedDirectory(taken: $0.key, name: $0.value.name, directory: $0.value.builder.build())
        }
        if let firstUndated { all.append(DatedDirectory(taken: nil, name: firstUndated, directory: undated.build())) }
        return (try newest(), all)
    }

    private func newest() throws(InputError) -> Directory {
        var last: [String: Instant] = [:]
        for part in parts {
            if let taken = part.taken { last[part.series] = max(last[part.series] ?? taken, taken) }
        }
        // One without a date stands for the present.
        for part in parts where part.taken == nil { last[part.series] = nil }
        var newest = DirectoryBuilder()
        for part in parts where part.taken == last[part.series] { _ = newest.read(part.value, as: part.form, file: part.file) }
        for item in items { try newest.note(configurationItem: item) }
        return newest.build()
    }
}
