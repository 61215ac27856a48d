internal import Catalogue
package import Documents
internal import PolicyLanguage
internal import Reach

/// A rule of the organisation that no policy of AWS can say: some calls of some actors need an approval.
///
///     name: agents-do-not-destroy
///     actor: agent
///     harms: [destroy-data, destroy-config, erase-evidence]
///     approval: change
///     level: senior
package struct ApprovalRule: Sendable {
    package enum Actor: String, Sendable, CaseIterable {
        case agent, anyone
    }

    /// Where an approval must stand.
    package enum Source: String, Sendable, CaseIterable {
        /// In the change record, by somebody else than its actors, before the call.
        case change
        /// In the agent's transcript: a human allowed this call when he was asked.
        case prompt
        /// In either.
        case any
        /// None is enough.
        case none
    }

    package let name: String
    package let actor: Actor
    package let source: Source
    /// The least level of an approval in a change record: `senior`.
    package let level: String?
    package let location: Location
    private let harms: Set<HarmKind>
    private let actions: [ActionPattern]?
    private let resources: [Glob]?

    private static let members = ["name", "actor", "harms", "actions", "resources", "approval", "level"]

    /// Reads the rule.
    ///
    /// - Throws: `InputError` with the place of what is no part of one.
    package init(_ root: JSONValue) throws(InputError) {
        guard root.kind == .object else { throw root.error("a rule is a mapping, not \(root.kind.withArticle)") }
        for member in root.members where !Self.members.contains(member.name) {
            throw member.key.error(
                "unknown member `\(member.name)` of a rule",
                help: SpellingSuggestion.name(to: member.name, in: Self.members).map { "did you mean `\($0)`?" })
        }
        location = root.location
        name = root["name"]?.string ?? "approval"
        level = root["level"]?.string
        actor = try Self.choice(root["actor"], .agent)
        source = try Self.choice(root["approval"], .change)
        actions = try Self.texts(root["actions"])?.map(ActionPattern.init)
        resources = try Self.texts(root["resources"])?.map { Glob($0) }
        var kinds: Set<HarmKind> = []
        for value in root["harms"]?.elements.map({ $0 }) ?? [] { kinds.insert(try Self.choice(value, .destroyData)) }
        let isGiven = root["harms"] != nil || root["actions"] != nil
        let saysNothing = !root.members.contains { $0.name != "name" }
        if saysNothing || (isGiven && kinds.isEmpty && (actions ?? []).isEmpty) {
            throw root.error("the rule names no calls", help: "such as `harms: [destroy-data]` or `actions: [\"s3:Delete*\"]`")
        }
        harms = root["harms"] == nil && actions == nil ? Set(HarmKind.allCases.filter(\.isDestruction)) : kinds
    }

    private static func choice<Value: RawRepresentable & CaseIterable>(
        _ value: JSONValue?, _ usual: Value
    ) throws(InputError) -> Value where Value.RawValue == String {
        guard let value else { return usual }
        guard let found = value.string.flatMap(Value.init) else {
            throw value.error("one of \(Value.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")) is expected here")
        }
        return found
    }

    private static func texts(_ value: JSONValue?) throws(InputError) -> [String]? {
        guard let value else { return nil }
        var texts: [String] = []
        for element in value.kind == .array ? value.elements.map({ $0 }) : [value] {
            guard let text = element.string else { throw element.error("a text is expected here, not \(element.kind.withArticle)") }
            texts.append(text)
        }
        return texts
    }

    /// Whether a call is one that needs an approval, whoever makes it; `unknown` where what it acted on is not known.
    func means(_ action: Action, _ resources: [RecordedResource]) -> Truth {
        let isNamed = actions?.contains { $0.matches(action) } ?? false
        guard isNamed || isHarmful(action) else { return .no }
        guard let globs = self.resources else { return .yes }
        return resources.reduce(.no) { found, resource in
            found || (resource.isOpen ? .unknown : Truth(globs.contains { $0.matches(resource.name.text) }))
        }
    }

    /// What the action is named for decides, not what an overwrite may ruin besides.
    private func isHarmful(_ action: Action) -> Bool {
        guard let harm = ActionCatalogue.standard.harm(of: action.text), harms.contains(harm.kind) else { return false }
        return !harm.kind.isDestruction || Removal.isNamed(action.name)
    }
}
