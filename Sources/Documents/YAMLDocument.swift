extension JSONDocument {
    /// A YAML text beyond this is not a policy and no template (CloudFormation takes 1 MB).
    private static let yamlLimit = 16 << 20

    /// Parses a YAML text of one document. Its values are those of a JSON text that says the same, with their places in the YAML.
    ///
    /// Short-form tags of CloudFormation become their long form (`!Ref X` is `{"Ref": "X"}`), aliases and merge keys are followed,
    /// and of plain scalars only what JSON would write the same is a number, boolean or null: all else is text.
    ///
    /// - Throws: `InputError` with the position of the first fault: syntax, invalid UTF-8, a duplicate key, a key that is not text, more
    ///   than 512 levels, aliases that stand for far more than the text, no document or a second one. Cost: O(text + aliases).
    public static func parse(yaml source: SourceText, limits: Limits = .standard) throws(InputError) -> JSONDocument {
        let documents = try parseAll(yaml: source, limits: limits)
        guard let first = documents.first else {
            throw InputError("the text is empty", at: Location(file: source.name, line: source.firstLine))
        }
        if documents.count > 1 {
            throw documents[1].root.error("a second YAML document in one file", help: "give each document a file of its own")
        }
        return first
    }

    /// Parses every document of a YAML text; see `parse(yaml:)`.
    public static func parseAll(yaml source: SourceText, limits: Limits = .standard) throws(InputError) -> [JSONDocument] {
        try parseAll(yaml: source, takesLast: false, limits: limits)
    }

    /// The same; of equal keys of an object the last may count, as it does for CloudFormation.
    package static func parseAll(
        yaml source: SourceText, takesLast: Bool, limits: Limits = .standard
    ) throws(InputError) -> [JSONDocument] {
        let limit = min(limits.bytes, yamlLimit)
        if source.bytes.count > limit {
            throw InputError(
                "a YAML text of \(source.bytes.count) bytes; at most \(limit) are read", at: Location(file: source.name),
                help: "split it")
        }
        return try source.bytes.withUnsafeBufferPointer { bytes throws(InputError) in
            var composer = try YAMLComposer(bytes, of: source, takesLast: takesLast)
            var documents: [JSONDocument] = []
            while let root = try composer.nextDocument() {
                var renderer = YAMLRenderer(nodes: composer.nodes, bytes: bytes, source: source)
                try renderer.render(root)
                documents.append(renderer.writer.document())
            }
            return documents
        }
    }
}
