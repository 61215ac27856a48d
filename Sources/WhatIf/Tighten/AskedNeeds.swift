internal import Actors
internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Reach

/// What is asked for, as entries of a policy: each asked action on each asked resource that it acts on, within what is held.
struct AskedNeeds {
    /// What was asked, then what stands by a rule.
    private(set) var entries: [Entry] = []
    /// Asked and not held: the principal itself cannot do it.
    private(set) var beyond: [String] = []
    /// Asked without a resource that the action acts on, or by a tool that does not show what it does: not granted.
    private(set) var open: [String] = []
    private(set) var count = 0
    private let held: HeldStatements
    private let account: String?
    private let catalogue = ActionCatalogue.standard

    /// - Parameter account: the principal's, for names that were asked for without one.
    init(_ asked: Change.Asked, _ held: HeldStatements, account: String?) {
        (self.held, self.account) = (held, account)
        var parts = [Change.Asked.Part(actions: asked.actions ?? [], resources: asked.resources ?? [])]
        if let derivation = asked.derivation {
            parts = derivation.parts
            open = derivation.open.map(\.what)
        }
        var places: [(action: String, resource: String)] = []
        for part in parts {
            for action in actions(part.actions) {
                let kinds = kinds(of: action)
                let own = kinds.isEmpty ? ["*"] : part.resources.filter { name in kinds.contains { $0.matches(name) } }
                if own.isEmpty { open.append(action) }
                for resource in own where add(action, resource) { places.append((action, resource)) }
            }
        }
        open = Set(open).sorted()
        for (action, resource) in places { addRules(for: action, resource, among: asked.resources ?? []) }
    }

    /// Each permission that was asked and is held, with its conditions.
    var granted: [Entry] { entries.filter { $0.rule == nil } }

    private func kinds(of action: String) -> [Glob] {
        catalogue.action(named: action)?.resourceTypes.flatMap(\.type.arnPatterns).map(Glob.init) ?? []
    }

    private mutating func add(_ action: String, _ resource: String) -> Bool {
        count += 1
        let found = found(action, resource, rule: nil)
        entries += found
        if found.isEmpty { beyond.append("\(action) on \(resource)") }
        return !found.isEmpty
    }

    /// The resource under the conditions of the first statement that holds it whole; else what of it each statement names.
    private func found(_ action: String, _ resource: String, rule: KeepRule?) -> [Entry] {
        let allowing = held.entries.filter { $0.statement.effect == .allow && $0.statement.actions.matches(Action(action)) }
        let resource = inAccount(resource)
        for entry in allowing {
            let condition = ConditionText(of: entry.statement, passedTo: nil)
            if held.holds(action, on: resource, under: condition) {
                return [Entry(action: action, patterns: [resource], condition: condition, rule: rule)]
            }
        }
        guard resource.contains("*") else { return [] }
        return allowing.compactMap { entry in
            guard let resources = entry.statement.resources, !resources.isNegated else { return nil }
            let condition = ConditionText(of: entry.statement, passedTo: nil)
            let parts = resources.patterns.compactMap { Self.common(resource, inAccount($0.text)) }
                .filter { held.holds(action, on: $0, under: condition) }
            return parts.isEmpty ? nil : Entry(action: action, patterns: parts, condition: condition, rule: rule)
        }
    }

    /// A name that was asked for without an account is one of the principal's.
    private func inAccount(_ name: String) -> String {
        var fields = name.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard let account, fields.count == 6, fields[4] == "*" else { return name }
        fields[4] = account[...]
        return fields.joined(separator: ":")
    }

    /// Of two patterns of ARNs what both name, field by field; nil where that is nothing, or no one pattern.
    private static func common(_ one: String, _ other: String) -> String? {
        if other == "*" { return one }
        let fields = one.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        let others = other.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.count == 6, others.count == 6 else { return nil }
        var out: [Substring] = []
        for (left, right) in zip(fields, others) {
            if Glob(String(right)).matches(String(left)) {
                out.append(left)
            } else if Glob(String(left)).matches(String(right)) {
                out.append(right)
            } else {
                return nil
            }
        }
        return out.joined(separator: ":")
    }

    // MARK: By a rule

    /// Without which the call may not run: what AWS lists beside it on what was asked for, and what reads back what it changed.
    private mutating func addRules(for action: String, _ resource: String, among asked: [String]) {
        for other in catalogue.needs(of: action, on: resource).actions {
            let kinds = kinds(of: other)
            for name in Set(asked + [resource]).sorted() where kinds.contains(where: { $0.matches(name) }) {
                entries += found(other, name, rule: .likelyDependent)
            }
        }
        guard let level = catalogue.actionID(named: action).map(catalogue.accessLevel), level > .read else { return }
        for reader in readers(after: action) {
            let kinds = kinds(of: reader)
            if kinds.isEmpty {
                entries += found(reader, "*", rule: .readBack)
            } else if kinds.contains(where: { $0.matches(resource) }) {
                entries += found(reader, resource, rule: .readBack)
            }
        }
    }

    /// `dynamodb:DescribeTable` after `dynamodb:UpdateTable`, `lambda:GetFunction` after `lambda:UpdateFunctionCode`: what waiters and tools call
    /// to see that it is done. What reads data or secrets is none.
    private func readers(after action: String) -> [String] {
        guard let colon = action.firstIndex(of: ":") else { return [] }
        let service = action[..<colon]
        var words = OperationWords.of(action[action.index(after: colon)...]).dropFirst()
        while !words.isEmpty {
            let noun = words.joined()
            for verb in ["Describe", "Head", "Get"] {
                for ending in ["", "s"] {
                    let name = "\(service):\(verb)\(noun)\(ending)"
                    guard let id = catalogue.actionID(named: name), catalogue.accessLevel(ofAction: id) <= .read,
                        !DataActions.secrets.contains(name), !DataActions.data.contains(name) || name == "lambda:GetFunction"
                    else { continue }
                    return [name]
                }
            }
            words = words.dropLast()
        }
        return []
    }

    /// Patterns of actions by the actions that they match, each once.
    private func actions(_ patterns: [String]) -> [String] {
        var names: Set<String> = []
        for pattern in patterns {
            let ids =
                Glob(pattern).isLiteral
                ? [catalogue.actionID(named: pattern)].compactMap { $0 } : catalogue.actionIDs(matching: pattern)
            names.formUnion(ids.map(catalogue.name(ofAction:)))
        }
        return names.sorted()
    }
}
