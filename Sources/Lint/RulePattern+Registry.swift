package import Findings
internal import Documents

extension RulePattern {
    /// The pattern where some rule goes by it: a name that none does is a mistake, and a rule that is silently left out is worse than
    /// none.
    package init?(known text: String) {
        self.init(text)
        guard Rule.all.contains(where: { matches($0.id) }) else { return nil }
    }

    /// What to say of a name that no rule goes by.
    package static func help(for text: String) -> String {
        SpellingSuggestion.name(to: text, in: Rule.all.map(\.id)).map { "did you mean `\($0)`?" } ?? "`ambit rules` lists them"
    }
}
