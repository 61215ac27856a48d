package import Documents

/// Exports that were taken at one time.
package struct DatedDirectory: Sendable {
    /// Nil where nothing tells when.
    package let taken: Instant?
    /// What the exports are called together, for messages: the first file.
    package let name: String
    package let directory: Directory

    package init(taken: Instant?, name: String, directory: Directory) {
        self.taken = taken
        self.name = name
        self.directory = directory
    }
}
