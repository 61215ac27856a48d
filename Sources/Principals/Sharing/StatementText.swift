internal import Documents
internal import PolicyLanguage

/// Writes what stands beside policies as statements of one.
enum StatementText {
    /// The statements as a resource's policy; nil where they are none.
    ///
    /// - Parameter place: where what they say stands.
    static func policy(_ statements: [String], at place: Location) -> Policy? {
        let text = #"{"Version": "2012-10-17", "Statement": [\#(statements.joined(separator: ","))]}"#
        let document = try? JSONDocument.parse(made: text, at: place)
        return document.flatMap { try? Policy($0.root, kind: .resource) }
    }
}
