internal import Documents
internal import PolicyLanguage

/// Formulas over numbered atoms, ready for a search. Atoms are interned; a formula that several questions use is read once.
final class Problem {
    enum Kind: UInt8 {
        case yes, no, literal, all, any
    }

    /// A node in negation normal form. A literal's `first` is its atom, others' the first of their children.
    struct Node {
        let kind: Kind
        let isPositive: Bool
        let first: Int32
        let count: Int32
    }

    private(set) var atoms: [Atom] = []
    private var numbers: [Atom: Int] = [:]
    private(set) var nodes: [Node] = [
        Node(kind: .no, isPositive: true, first: 0, count: 0), Node(kind: .yes, isPositive: true, first: 0, count: 0),
    ]
    private(set) var children: [Int32] = []

    /// The theories: the action's, the resource's, and one for each key.
    private(set) var keys: [ContextKey] = []
    private(set) var theoryOfAtom: [Int] = []
    /// The atoms of each theory.
    private(set) var atomsOfTheory: [[Int]] = [[], []]
    private var theoryOfKey: [ContextKey: Int] = [:]

    private let classes: ActionClasses

    /// - Parameter classes: of the actions that the formulas name.
    init(_ classes: ActionClasses = .none) { self.classes = classes }

    static let actionTheory = 0
    static let resourceTheory = 1

    private func number(_ atom: Atom) -> Int {
        if let known = numbers[atom] { return known }
        let number = atoms.count
        numbers[atom] = number
        atoms.append(atom)
        let theory =
            switch atom {
            case .action, .actions: Self.actionTheory
            case .resource, .noResource: Self.resourceTheory
            case .context(let atom): theory(of: atom.key)
            }
        theoryOfAtom.append(theory)
        atomsOfTheory[theory].append(number)
        return number
    }

    private func theory(of key: ContextKey) -> Int {
        if let known = theoryOfKey[key] { return known }
        let number = atomsOfTheory.count
        theoryOfKey[key] = number
        keys.append(key)
        atomsOfTheory.append([])
        return number
    }

    private func add(_ kind: Kind, isPositive: Bool = true, first: Int, count: Int) -> Int {
        nodes.append(
            Node(
                kind: kind, isPositive: isPositive, first: Int32(truncatingIfNeeded: first), count: Int32(truncatingIfNeeded: count)
            ))
        return nodes.count - 1
    }

    /// The node of a formula, or of its complement.
    func node(_ formula: Formula, isNegated: Bool = false) -> Int {
        switch formula {
        case .constant(let value): value == isNegated ? 0 : 1
        case .atom(let atom): add(.literal, isPositive: !isNegated, first: number(atom), count: 0)
        case .not(let inner): node(inner, isNegated: !isNegated)
        case .all(let parts): join(parts.map { node($0, isNegated: isNegated) }, all: !isNegated)
        case .any(let parts): any(parts, isNegated)
        }
    }

    private func any(_ parts: [Formula], _ isNegated: Bool) -> Int {
        let (whole, rest) = classes.taken(from: parts)
        let nodes = whole.map { add(.literal, isPositive: !isNegated, first: number(.actions($0)), count: 0) }
        return join(nodes + rest.map { node($0, isNegated: isNegated) }, all: isNegated)
    }

    func conjunction(_ parts: [Int]) -> Int { join(parts, all: true) }

    /// Where a condition on a key stands; nil where none tests it.
    func origin(of key: ContextKey) -> JSONValue? {
        guard let theory = theoryOfKey[key], let number = atomsOfTheory[theory].first, case .context(let atom) = atoms[number]
        else {
            return nil
        }
        return atom.condition.origin
    }

    private func join(_ parts: [Int], all: Bool) -> Int {
        if parts.count == 1 { return parts[0] }
        let kind: Kind = all ? .all : .any
        let first = children.count
        for part in parts {
            // Parts of a part of the same kind are parts of the whole.
            let node = nodes[part]
            if node.kind == kind {
                children += children[Int(node.first)..<Int(node.first + node.count)]
            } else {
                children.append(Int32(truncatingIfNeeded: part))
            }
        }
        return add(kind, first: first, count: children.count - first)
    }

    /// What a node is worth when each atom has its truth.
    func evaluate(_ node: Int, _ truth: (Atom) -> Truth) -> Truth {
        let node = nodes[node]
        switch node.kind {
        case .yes: return .yes
        case .no: return .no
        case .literal:
            let truth = truth(atoms[Int(node.first)])
            return node.isPositive ? truth : !truth
        case .all:
            var result = Truth.yes
            for child in children[Int(node.first)..<Int(node.first + node.count)] where result != .no {
                result = result && evaluate(Int(child), truth)
            }
            return result
        case .any:
            var result = Truth.no
            for child in children[Int(node.first)..<Int(node.first + node.count)] where result != .yes {
                result = result || evaluate(Int(child), truth)
            }
            return result
        }
    }
}
