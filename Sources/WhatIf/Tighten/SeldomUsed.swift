internal import Activity
internal import Authorization
internal import Catalogue
internal import Documents
internal import Intake
internal import PolicyLanguage
internal import Reach

/// What is held and was not used in the time that is looked at, and yet may be wanted: rules that the caller turns on, and what they would keep.
struct SeldomUsed {
    private let held: HeldStatements
    private let used: NeedList
    /// What was used in the log before that time.
    private let older: NeedList
    private let catalogue = ActionCatalogue.standard

    init(_ held: HeldStatements, used: NeedList, older: NeedList) { (self.held, self.used, self.older) = (held, used, older) }

    private var names: Set<String> { Set(used.needs.map { $0.action.text.lowercased() }) }

    /// On the resources of then, and what is rare by its nature as it is held.
    func rare() -> [Entry] {
        let names = names
        let before = older.needs.filter { $0.held != nil && !names.contains($0.action.text.lowercased()) }
        let again = before.flatMap { need in
            need.resource.isOpen || need.resource.isMade ? [] : entries(need.action.text, need.resource.name, .rare)
        }
        let byNature = PairedActions.rare(catalogue).filter { !names.contains($0.lowercased()) }
        return again + byNature.flatMap { action in allowing(action).compactMap { KeepRules.entry(action, as: $0, .rare) } }
    }

    /// On the very resources on which the other was used.
    func paired() -> [Entry] {
        let names = names
        return used.needs.flatMap { need -> [Entry] in
            guard need.held != nil, !need.resource.isOpen, !need.resource.isMade, !need.resource.name.isNone else { return [] }
            return PairedActions.undoing(need.action.text, catalogue).filter { other in
                !names.contains(other.lowercased())
                    && catalogue.action(named: other)?.resourceTypes.contains {
                        $0.type.matches(need.resource.name.text)
                    } ?? false
            }.flatMap { entries($0, need.resource.name, .paired) }
        }
    }

    /// In a sentence each: what a rule would keep that was not asked for.
    func notes(without kept: Set<KeepRule>) -> [String] {
        var notes: [String] = []
        func note(_ rule: KeepRule, _ entries: [Entry], _ why: String) {
            let actions = Set(entries.map(\.action)).sorted()
            guard !kept.contains(rule), !actions.isEmpty else { return }
            notes.append(
                "\(why), and not kept: \(Phrase.list(actions.map { code($0) }, limit: 5)) (`--keep \(rule.rawValue)` keeps it)")
        }
        let last = older.last.map { ", the last call at \($0)" } ?? ""
        note(
            .rare, rare(),
            older.needs.isEmpty ? "seldom used by its nature" : "used before the days that count\(last), or seldom by its nature")
        note(.paired, paired(), "takes back what was done")
        return notes
    }

    private func allowing(_ action: String) -> [Statement] {
        held.entries.map(\.statement).filter { $0.effect == .allow && $0.actions.matches(Action(action)) }
    }

    /// On one resource, under the conditions of the first statement that holds it there.
    private func entries(_ action: String, _ resource: ResourceName, _ rule: KeepRule) -> [Entry] {
        let name = resource.isNone ? "*" : TightenBuilder.literal(resource.text)
        for statement in allowing(action) {
            let condition = ConditionText(of: statement, passedTo: nil)
            if held.holds(action, on: name, under: condition) {
                return [Entry(action: action, patterns: [name], condition: condition, rule: rule)]
            }
        }
        return []
    }
}
