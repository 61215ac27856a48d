internal import Authorization
internal import Documents
internal import PolicyLanguage
internal import Reach

/// The statements of what was asked, without what is idle, and the proofs of their printed text.
struct AskedPolicy {
    private(set) var statements: [TightStatement]
    private let needs: AskedNeeds
    private let known: Context
    /// The granted permissions as sets, by action.
    private let asked: [String: [PermissionSet]]

    private static let steps = 40_000

    /// - Parameter known: keys that the principal always brings.
    init(_ needs: AskedNeeds, known: Context) {
        (self.needs, self.known) = (needs, known)
        var asked: [String: [PermissionSet]] = [:]
        for entry in needs.granted {
            guard let statement = Statement.allowing([entry.action], on: entry.patterns, condition: entry.condition.bytes) else {
                continue
            }
            asked[entry.action, default: []].append(PermissionSet(applyingOf: [statement], known: known))
        }
        self.asked = asked
        statements = TightStatement.group(needs.entries)
        while let idle = firstIdle() {
            if let pattern = idle.pattern {
                statements[idle.statement].patterns.remove(at: pattern)
            } else {
                statements[idle.statement].actions.remove(at: idle.action)
            }
            statements.removeAll { $0.actions.isEmpty || $0.patterns.isEmpty }
        }
    }

    // MARK: Every permission that was asked is allowed

    func allows(_ policies: [Policy]) -> TightenReport.Proof {
        let isControl = policies.first?.kind == .serviceControl
        let statements = policies.flatMap(\.statements)
        let denied = PermissionSet(applyingOf: statements.filter { $0.effect == .deny }, known: known)
        let allowed = PermissionSet(applyingOf: statements.filter { $0.effect == .allow }, known: known)
        let refused = asked.sorted { $0.key < $1.key }.filter { _, sets in
            !sets.allSatisfy { set in
                set.intersection(denied).isEmpty(steps: Self.steps) == .yes
                    && (isControl || set.isSubset(of: allowed, steps: Self.steps) == .yes)
            }
        }.map(\.key)
        return TightenReport.Proof(
            holds: refused.isEmpty && needs.beyond.isEmpty,
            text: "asked: \(needs.count - needs.beyond.count) of \(Phrase.count(needs.count, "asked permission")) allowed"
                + (refused.isEmpty ? "" : ", and some of the printed text are not"),
            remarks: refused.map { "not allowed by the printed text: \($0)" }
                + needs.beyond.map { "the principal itself cannot: \($0)" }
                + needs.open.map { "not granted, no resource was asked for: \($0)" })
    }

    // MARK: Nothing is idle

    /// Without any entry something that was asked would be refused, or a rule keeps it.
    func isMinimal() -> TightenReport.Proof {
        let kept = Set(needs.entries.filter { $0.rule != nil }.map(\.action)).subtracting(asked.keys).count
        return TightenReport.Proof(
            holds: firstIdle() == nil,
            text:
                "minimal: without any of its entries what was asked would be refused (\(Phrase.count(asked.count, "action"))), or a rule keeps it (\(kept))",
            remarks: [])
    }

    /// An action of a statement, or one of its patterns, without which all that was asked is still allowed, and that no rule keeps.
    private func firstIdle() -> (statement: Int, action: Int, pattern: Int?)? {
        for (number, statement) in statements.enumerated() {
            for (place, action) in statement.actions.enumerated() where !statement.keptActions.contains(action) {
                if isCovered(action, without: number, pattern: nil) { return (number, place, nil) }
            }
            guard statement.patterns.count > 1 else { continue }
            for (place, pattern) in statement.patterns.enumerated() where !statement.keptPatterns.contains(pattern) {
                if statement.actions.allSatisfy({ isCovered($0, without: number, pattern: place) }) { return (number, 0, place) }
            }
        }
        return nil
    }

    private func isCovered(_ action: String, without number: Int, pattern: Int?) -> Bool {
        var rest: [Statement] = []
        for (other, statement) in statements.enumerated() where statement.actions.contains(action) {
            var patterns = statement.patterns
            if other == number {
                guard let pattern else { continue }
                patterns.remove(at: pattern)
            }
            guard let own = Statement.allowing([action], on: patterns, condition: statement.condition.bytes) else { return false }
            rest.append(own)
        }
        guard let asked = asked[action] else { return true }
        if rest.isEmpty { return false }
        let set = PermissionSet(applyingOf: rest, known: known)
        return asked.allSatisfy { $0.isSubset(of: set, steps: Self.steps) == .yes }
    }
}
