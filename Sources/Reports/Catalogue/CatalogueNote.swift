internal import Catalogue

/// What a report to people says of the facts of AWS it rests on.
enum CatalogueNote {
    /// Nil where they are those that are compiled in: `ambit --version` tells their day.
    static var text: String? { Facts.stamp.file == nil ? nil : whole }

    /// The source, its day and the SHA-256 of the facts.
    static var whole: String {
        let stamp = Facts.stamp
        let file = stamp.file.map { " from `\($0)`" } ?? ""
        return "facts of AWS\(file): \(stamp.name) \(stamp.version) of \(stamp.date), SHA-256 \(stamp.sha256)"
    }
}

extension TextCanvas {
    mutating func catalogueNote() {
        guard let note = CatalogueNote.text else { return }
        blank()
        paragraph([Run(note, .dim)], indent: 0)
    }
}
