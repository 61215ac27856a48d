/// Identifiers that a report may name but not give away.
package enum Masked {
    /// An access key id by its last four characters.
    package static func key(_ id: String) -> String { "…\(id.suffix(4))" }
}
