package import Documents

/// What a plan, a change set or a specification says was asked, in the place of a change's own declaration.
package struct DerivedAsk: Sendable {
    package enum Kind: String, Sendable {
        case terraformPlan = "Terraform plan"
        case changeSet = "CloudFormation change set"
        case specification = "Kiro specification"
        case transcript
    }

    package let kind: Kind
    /// The name of the change set, or the feature of the specification; of a plan that of its file.
    package let name: String
    package let location: Location
    /// When it was made, where it says so.
    package var time: Instant?
    /// In the words of those who asked.
    package var task: String?
    package var parts: [Change.Asked.Part] = []
    package var open: [Change.Asked.Open] = []
    /// Of a specification: whether it asks to take something away.
    package var speaksOfRemoving: Bool?

    package init(_ kind: Kind, name: String, location: Location) {
        (self.kind, self.name, self.location) = (kind, name, location)
    }
}

extension Change.Asked {
    /// What one or several of them ask, with the task that a change declares itself; nil for none.
    package init?(_ asks: [DerivedAsk], declared: Change.Asked? = nil) {
        guard let first = asks.first else { return nil }
        var grouped = AskedParts()
        for part in asks.flatMap(\.parts) { grouped.add(part.actions, part.resources) }
        let open = asks.flatMap(\.open)
        let parts = grouped.parts
        let tasks = asks.compactMap(\.task)
        self.init(
            task: declared?.task ?? (tasks.isEmpty ? nil : tasks.joined(separator: "; ")),
            actions: parts.isEmpty && open.isEmpty ? nil : Set(parts.flatMap(\.actions)).sorted(),
            resources: declared?.resources ?? (parts.isEmpty ? nil : Set(parts.flatMap(\.resources)).sorted()),
            location: declared?.location ?? first.location)
        derivation = Derivation(
            sources: asks.map { Source(kind: $0.kind.rawValue, name: $0.name, location: $0.location) }, parts: parts, open: open,
            speaksOfRemoving: asks.contains { $0.speaksOfRemoving == nil }
                ? nil : asks.contains { $0.speaksOfRemoving == true })
    }
}

/// Collects actions and the resources that each is asked on, and folds those of equal resources.
struct AskedParts {
    private var resources: [String: Set<String>] = [:]

    mutating func add(_ actions: [String], _ resources: [String]) {
        for action in actions { self.resources[action, default: []].formUnion(resources) }
    }

    /// Sorted.
    var parts: [Change.Asked.Part] {
        var actions: [[String]: [String]] = [:]
        for (action, resources) in resources { actions[resources.sorted(), default: []].append(action) }
        return actions.map { Change.Asked.Part(actions: $0.value.sorted(), resources: $0.key) }
            .sorted { ($0.actions.first ?? "", $0.resources.first ?? "") < ($1.actions.first ?? "", $1.resources.first ?? "") }
    }
}
