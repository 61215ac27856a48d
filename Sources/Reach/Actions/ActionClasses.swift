internal import Documents
internal import PolicyLanguage

/// "The action is one of these": literal actions that a question never tells apart.
final class ActionClass: Hashable, Sendable {
    /// In the order in which they were first named.
    let members: [ActionAtom]
    let words: Set<WordPattern>
    private let code: Int

    init(_ members: [ActionAtom]) {
        self.members = members
        words = Set(members.map(\.word))
        code = words.hashValue
    }

    /// How many of them a pattern matches.
    func matched(by atom: ActionAtom) -> Int {
        if atom.word.isPlain { return words.contains(atom.word) ? 1 : 0 }
        return members.count { atom.pattern.matches(Action($0.pattern.text)) }
    }

    static func == (left: ActionClass, right: ActionClass) -> Bool {
        left === right || left.code == right.code && left.words == right.words
    }

    func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// The literal actions of a question in classes: those that always stand together. A search then decides on a class and not on each
/// action, of which a policy of AWS's own may list thousands.
struct ActionClasses {
    private var classes: [WordPattern: ActionClass] = [:]

    /// Fewer are not worth a class.
    private static let least = 4

    static let none = ActionClasses()

    private init() {}

    /// Those of the disjunctions of a formula.
    init(_ formula: Formula) {
        var lists: [[ActionAtom]] = []
        func collect(_ formula: Formula) {
            switch formula {
            case .constant, .atom: return
            case .not(let inner): collect(inner)
            case .all(let parts): parts.forEach(collect)
            case .any(let parts):
                let literals = parts.compactMap(\.literalAction)
                if literals.count >= Self.least { lists.append(literals) }
                if literals.count < parts.count { parts.forEach(collect) }
            }
        }
        collect(formula)
        self.init(lists)
    }

    /// Those of the action elements of statements.
    init(_ statements: some Sequence<Statement>) {
        self.init(
            statements.compactMap { statement in
                let patterns = statement.actions.patterns
                return patterns.count < Self.least ? nil : patterns.filter(\.glob.isLiteral).map(ActionAtom.init)
            })
    }

    private init(_ lists: [[ActionAtom]]) {
        guard !lists.isEmpty else { return }
        var places: [WordPattern: [Int32]] = [:]
        var order: [ActionAtom] = []
        for (number, list) in lists.enumerated() {
            for atom in list {
                let known = places[atom.word]
                if known == nil { order.append(atom) }
                if known?.last != Int32(truncatingIfNeeded: number) {
                    places[atom.word, default: []].append(Int32(truncatingIfNeeded: number))
                }
            }
        }
        for members in Dictionary(grouping: order, by: { places[$0.word] ?? [] }).values where members.count >= Self.least {
            let made = ActionClass(members)
            for member in members { classes[member.word] = made }
        }
    }

    /// The classes that a disjunction holds whole, and what is left of it.
    func taken(from parts: [Formula]) -> (classes: [ActionClass], rest: [Formula]) {
        guard !classes.isEmpty, parts.count >= Self.least else { return ([], parts) }
        var seen: Set<WordPattern> = []
        var counts: [ActionClass: Int] = [:]
        for atom in parts.lazy.compactMap(\.literalAction) {
            if let own = classes[atom.word], seen.insert(atom.word).inserted { counts[own, default: 0] += 1 }
        }
        var whole: [ActionClass] = []
        let rest = parts.filter { part in
            guard let atom = part.literalAction, let own = classes[atom.word], counts[own] == own.members.count else { return true }
            if atom == own.members[0], !whole.contains(own) { whole.append(own) }
            return false
        }
        return (whole, rest)
    }
}

extension Formula {
    /// The action, where it is "the action is this one".
    fileprivate var literalAction: ActionAtom? {
        if case .atom(.action(let atom)) = self, atom.word.isPlain { atom } else { nil }
    }
}
