/// How atoms of one kind lie to each other: found when first asked, then kept.
final class Relations {
    private struct Flags: OptionSet {
        let rawValue: UInt8
        static let known = Flags(rawValue: 1)
        static let disjoint = Flags(rawValue: 2)
        static let covers = Flags(rawValue: 4)
        static let covered = Flags(rawValue: 8)
    }

    /// Steps for one pair and for all: what takes more counts as unrelated, which is safe.
    private static let stepsForPair = 2_000
    private let allSteps = Budget(200_000)

    /// For each atom what it is to others, by number; a row ends where nothing was asked yet.
    private var rows: [[Flags]] = []

    private func relation(_ one: Int, _ other: Int, in problem: Problem) -> Flags {
        if one < rows.count, other < rows[one].count, rows[one][other].contains(.known) { return rows[one][other] }
        let found = find(one, other, in: problem)
        if one >= rows.count { rows += repeatElement([], count: problem.atoms.count - rows.count) }
        if other >= rows[one].count { rows[one] += repeatElement([], count: problem.atoms.count - rows[one].count) }
        rows[one][other] = found
        return found
    }

    private func find(_ one: Int, _ other: Int, in problem: Problem) -> Flags {
        let budget = Budget(min(Self.stepsForPair, allSteps.left))
        defer { _ = allSteps.spend(Self.stepsForPair - max(budget.left, 0)) }
        var found = Flags.known
        switch (problem.atoms[one], problem.atoms[other]) {
        case (.action(let one), .action(let other)):
            if one.word.isDisjoint(from: other.word, .action, budget) { found.insert(.disjoint) }
            if !found.contains(.disjoint) {
                if one.word.covers(other.word, .action, budget) { found.insert(.covers) }
                if other.word.covers(one.word, .action, budget) { found.insert(.covered) }
            }
        case (.actions(let one), .actions(let other)):
            if one.words.isDisjoint(with: other.words) { found.insert(.disjoint) }
            if one.words.isSuperset(of: other.words) { found.insert(.covers) }
            if other.words.isSuperset(of: one.words) { found.insert(.covered) }
        case (.actions(let known), .action(let atom)):
            let matched = known.matched(by: atom)
            if matched == 0 { found.insert(.disjoint) }
            if matched == known.members.count { found.insert(.covered) }
            if matched > 0, atom.word.isPlain { found.insert(.covers) }
        case (.action(let atom), .actions(let known)):
            let matched = known.matched(by: atom)
            if matched == 0 { found.insert(.disjoint) }
            if matched == known.members.count { found.insert(.covers) }
            if matched > 0, atom.word.isPlain { found.insert(.covered) }
        case (.noResource, .resource), (.resource, .noResource): found.insert(.disjoint)
        case (.resource(let one), .resource(let other)):
            if one.isDisjoint(from: other, budget) { found.insert(.disjoint) }
            if !found.contains(.disjoint) {
                if one.covers(other, budget) { found.insert(.covers) }
                if other.covers(one, budget) { found.insert(.covered) }
            }
        default: break
        }
        return found
    }

    /// What another atom must be when one has a value; nil where it is free.
    func consequence(of atom: Int, being value: Bool, for other: Int, in problem: Problem) -> Bool? {
        let relation = relation(atom, other, in: problem)
        if value {
            if relation.contains(.disjoint) { return false }
            if relation.contains(.covered) { return true }
        } else if relation.contains(.covers) {
            return false
        }
        return nil
    }
}
