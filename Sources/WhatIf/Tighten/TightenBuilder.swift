internal import Authorization
internal import Documents
internal import PolicyLanguage
internal import Reach

/// The statements of a new policy, and its documents.
struct BuiltPolicy {
    let statements: [TightStatement]
    let needs: [Need]
    /// Elements that calls need and that rules keep.
    let counts: (needed: Int, kept: Int)
    var policies: [TightPolicy] = []
}

/// From needs to statements.
struct TightenBuilder {
    private let request: TightenRequest
    private let held: HeldStatements
    private let generaliser: ResourceGeneraliser

    init(_ request: TightenRequest, _ held: HeldStatements) {
        self.request = request
        self.held = held
        generaliser = ResourceGeneraliser(request)
    }

    /// What is done to resources, in words.
    var steps: [String] {
        func words(_ step: TightenRequest.Generalisation) -> String {
            switch step {
            case .exact: "as they were used"
            case .prefix: "by a prefix that \(request.names) names or more share"
            case .type: "all of a kind in the account and region"
            }
        }
        return [
            "resources of actions that read: \(words(request.reads)); of those that write: \(words(request.writes)); always within what is held",
            "what destroys or changes permissions: never wider than a prefix",
            "a name of which a part is generated: up to that part",
        ]
    }

    func build(_ needs: NeedList, _ kept: [Entry]) -> BuiltPolicy {
        let entries = entries(needs.needs) + kept
        var pruner = IdlePruner(TightStatement.group(entries), needs.needs)
        pruner.prune()
        return BuiltPolicy(statements: pruner.statements, needs: needs.needs, counts: pruner.counts)
    }

    private func entries(_ needs: [Need]) -> [Entry] {
        struct Place: Hashable {
            let action: String
            let statement: Int
            let condition: ConditionText
        }
        var used: [Place: [String]] = [:]
        var entries: [Entry] = []
        for need in needs {
            guard let number = need.held else {
                if need.isOutside { entries.append(Self.asUsed(need)) }
                continue
            }
            let statement = held.entries[number].statement
            let action = need.action.text
            let condition = ConditionText(of: statement, passedTo: need.passedTo)
            if need.resource.isOpen || need.resource.isMade
                || statement.resources?.patterns.contains(where: { !$0.keys.isEmpty }) ?? false
            {
                if let entry = asHeld(need, statement, condition) { entries.append(entry) }
                continue
            }
            used[Place(action: action, statement: number, condition: condition), default: []].append(
                need.resource.name.isNone ? "*" : Self.literal(need.resource.name.text))
        }
        for (place, resources) in used {
            let patterns = generaliser.patterns(resources, of: place.action) { pattern in
                held.holds(place.action, on: pattern, under: place.condition)
            }
            entries.append(Entry(action: place.action, patterns: patterns, condition: place.condition))
        }
        return entries
    }

    /// What no held statement covers, as it was used: a limit grants nothing by it.
    private static func asUsed(_ need: Need) -> Entry {
        let resource = need.resource
        let isPattern = resource.isOpen || resource.isMade
        let name = isPattern ? resource.name.text : literal(resource.name.text)
        return Entry(action: need.action.text, patterns: [resource.name.isNone ? "*" : name], condition: .none)
    }

    /// A name as a policy has to write it: what stands for other names there stands for itself in a log, and whoever made the name chose it
    /// (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html, special characters).
    static func literal(_ arn: String) -> String {
        guard arn.contains(where: { "*?$".contains($0) }) else { return arn }
        return arn.reduce(into: "") { text, character in
            text += "*?$".contains(character) ? "${\(character)}" : String(character)
        }
    }

    /// A call on what the log does not tell, or on what a policy variable names: the pattern that the log gives where it is held whole,
    /// else the resources of the held statement.
    private func asHeld(_ need: Need, _ statement: Statement, _ condition: ConditionText) -> Entry? {
        let action = need.action.text
        if need.resource.isOpen || need.resource.isMade, !need.resource.name.isNone,
            held.holds(action, on: need.resource.name.text, under: condition)
        {
            return Entry(action: action, patterns: [need.resource.name.text], condition: condition)
        }
        guard let entry = KeepRules.entry(action, as: statement, .unknownResource) else { return nil }
        if !need.resource.isOpen, !entry.isNegated, let resources = statement.resources {
            // The variable stands for this very resource.
            let own = resources.patterns.filter { $0.matches(need.resource.name, in: need.request.context) != .no }.map(\.text)
            return Entry(action: action, patterns: own, condition: condition)
        }
        return Entry(
            action: action, patterns: entry.patterns, isNegated: entry.isNegated, condition: condition, rule: .unknownResource)
    }

    /// Of the calls of the last three tenths of the time, those that the policy of the first seven would have allowed.
    func backtest(_ list: NeedList) -> (allowed: Int, of: Int)? {
        guard let first = list.first, let last = list.last, last.seconds > first.seconds else { return nil }
        let border = first.adding(seconds: (last.seconds - first.seconds) * 7 / 10)
        let early = list.needs.filter { $0.held != nil && $0.first <= border }
        let late = list.needs.filter { $0.held != nil && $0.last > border }
        guard !early.isEmpty, !late.isEmpty else { return nil }
        let statements = TightStatement.group(entries(early)).compactMap { statement in
            Statement.allowing(
                statement.actions, on: statement.isNegated ? ["*"] : statement.patterns, condition: statement.condition.bytes)
        }
        // A permission that was needed in both parts was needed again.
        let allowed = late.count { need in
            need.first <= border
                || statements.contains { statement in
                    statement.actions.matches(need.action)
                        && statement.applies(need.action, on: need.resource.name, in: need.request.context) != .no
                }
        }
        return (allowed, late.count)
    }
}
