internal import Activity
internal import Actors
package import Documents
package import Intake
package import PolicyLanguage

/// Which events belong to a change.
package enum ChangeScope {
    /// The ids of the events that the sessions of a change made in its window.
    ///
    /// - Throws: `InputError` where the input has no such change.
    package static func events(of change: String, in input: InputEvidence) throws(InputError) -> Set<String> {
        let (selection, index) = try find(change, in: input)
        return Set(selection.entries.lazy.flatMap { selection.events(of: $0, in: index) }.map(\.id))
    }

    /// Whether a change asked for an action on a resource; nil where it does not say what it asks for.
    ///
    /// - Throws: `InputError` where the input has no such change.
    package static func asked(
        by change: String, in input: InputEvidence
    ) throws(InputError) -> ((Action, ResourceName) -> Bool)? {
        guard let asked = try find(change, in: input).selection.declared?.asked.map(AskedScope.init), asked.namesActions else {
            return nil
        }
        return { action, resource in asked.covers(action, on: resource) ?? false }
    }

    private static func find(
        _ change: String, in input: InputEvidence
    ) throws(InputError) -> (selection: ChangeSelection, index: LogIndex) {
        let index = LogIndex(
            input.events, sessions: input.sessions, summary: input.logSummary, trails: input.trails)
        let selections = ChangeSelection.all(input.changes, input.sessions, in: index)
        guard let selection = selections.first(where: { $0.id == change }) else {
            let names = selections.map(\.id)
            let nearest = SpellingSuggestion.name(to: change, in: names) ?? (names.count == 1 ? names[0] : nil)
            throw InputError(
                "the input has no change `\(change)`", at: Location(file: "--change"),
                help: nearest.map { "did you mean `\($0)`?" } ?? "`ambit audit` lists the changes")
        }
        return (selection, index)
    }
}
