package import Documents
package import PolicyLanguage

/// What kind of policy a document is, by what it holds and by the name of its file.
package enum KindGuess {
    /// The kind of a document that nothing else tells of.
    package static func kind(of root: JSONValue, file: String) -> PolicyKind {
        let words = self.words(in: file)
        let statements = root["Statement"].map { $0.kind == .array ? Array($0.elements) : [$0] } ?? []
        let hasPrincipal = statements.contains { $0["Principal"] != nil || $0["NotPrincipal"] != nil }
        if words.contains("scp") || words.isSuperset(of: ["service", "control"]) { return .serviceControl }
        if words.contains("rcp") || words.isSuperset(of: ["resource", "control"]) { return .resourceControl }
        if words.contains("boundary"), !hasPrincipal { return .boundary }
        if words.contains("session"), !hasPrincipal { return .session }
        if words.contains("endpoint") || words.contains("vpce"), hasPrincipal { return .endpoint }
        if isTrust(statements) || !hasPrincipal && !words.isDisjoint(with: ["trust", "assume"]) { return .trust }
        return hasPrincipal ? .resource : .identity
    }

    /// Statements on taking a role, without a resource.
    private static func isTrust(_ statements: [JSONValue]) -> Bool {
        guard !statements.isEmpty else { return false }
        return statements.allSatisfy { statement in
            guard statement["Principal"] != nil || statement["NotPrincipal"] != nil, let actions = statement["Action"],
                statement["Resource"] == nil
            else { return false }
            let names = actions.kind == .array ? actions.elements.compactMap(\.string) : [actions.string ?? ""]
            return names.contains { $0.lowercased().hasPrefix("sts:") }
        }
    }

    /// The words in the last part of a path: `prod-scp.json`, `bucketPolicy.json`.
    private static func words(in file: String) -> Set<String> {
        let name = file.split(separator: "/").last ?? ""
        var words: Set<String> = []
        var word = ""
        var previousIsLower = false
        for character in name {
            if !character.isLetter || character.isUppercase && previousIsLower {
                words.insert(word.lowercased())
                word = ""
            }
            if character.isLetter { word.append(character) }
            previousIsLower = character.isLowercase
        }
        words.insert(word.lowercased())
        return words
    }
}
