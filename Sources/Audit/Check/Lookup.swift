internal import Catalogue

/// What texts of policies stand for, each worked out once in a run. One for each thread.
package final class Lookup {
    private var actionMatches: [String: ActionMatch] = [:]
    private var operators: [String: OperatorText] = [:]
    private var keys: [String: KeyText] = [:]
    private var keysOfActions: [Int: Set<String>] = [:]
    private var suggestions: [String: String?] = [:]

    package init() {}

    func actions(matching text: String) -> ActionMatch {
        if let known = actionMatches[text] { return known }
        let match = ActionMatch(text)
        actionMatches[text] = match
        return match
    }

    func `operator`(_ text: String) -> OperatorText {
        if let known = operators[text] { return known }
        let op = OperatorText(text)
        operators[text] = op
        return op
    }

    func key(_ text: String) -> KeyText {
        if let known = keys[text] { return known }
        let key = KeyText(text)
        keys[text] = key
        return key
    }

    /// The condition keys that go with an action, in lower case, with the placeholders that the catalogue gives them.
    func keys(ofAction id: Int) -> Set<String> {
        if let known = keysOfActions[id] { return known }
        let keys = Set(ActionCatalogue.standard.action(id).allConditionKeys.map { $0.lowercased() })
        keysOfActions[id] = keys
        return keys
    }

    /// The real name nearest to a mistyped one; `candidates` are asked only where the name is new and the run has not met hundreds.
    func suggestion(for name: String, in candidates: () -> [String]) -> String? {
        if let known = suggestions[name] { return known }
        guard suggestions.count < 500 else { return nil }
        let nearest = Nearest.name(to: name, in: candidates())
        suggestions[name] = nearest
        return nearest
    }
}
