internal import Catalogue
internal import Documents

/// What texts of policies stand for, each worked out once in a run. One for each thread.
package final class CatalogueCache {
    private var actionMatches: [String: ActionMatch] = [:]
    private var resources: [String: ARNText] = [:]
    private var operators: [String: OperatorText] = [:]
    private var keys: [String: KeyText] = [:]
    private var keysOfActions: [Int: Set<String>] = [:]
    private var shapesOfTypes: [Int: ResourceShape] = [:]
    private var shapesOfActions: [Int: [ResourceShape]] = [:]
    private var shapesOfServices: [String: [ResourceShape]] = [:]
    private var shapesOfPatterns: [String: [ResourceShape]] = [:]
    private var meetings: [Meeting: Bool] = [:]
    private var suggestions: [String: String?] = [:]
    private var elsewhere: [String: String?] = [:]
    private var isService: [Substring: Bool] = [:]

    package init() {}

    func actions(matching text: String) -> ActionMatch {
        if let known = actionMatches[text] { return known }
        let match = ActionMatch(text)
        actionMatches[text] = match
        return match
    }

    func resource(_ text: String) -> ARNText {
        if let known = resources[text] { return known }
        let resource = ARNText(text)
        resource.findTypes(self)
        resources[text] = resource
        return resource
    }

    func `operator`(_ text: String) -> OperatorText {
        if let known = operators[text] { return known }
        let op = OperatorText(text)
        operators[text] = op
        return op
    }

    func key(_ text: String) -> KeyText {
        if let known = keys[text] { return known }
        let key = KeyText(text)
        keys[text] = key
        return key
    }

    /// The condition keys that go with an action, in lower case, with the placeholders that the catalogue gives them.
    func keys(ofAction id: Int) -> Set<String> {
        if let known = keysOfActions[id] { return known }
        let keys = Set(ActionCatalogue.standard.action(id).allConditionKeys.map { $0.lowercased() })
            .union(ReferenceException.conditionKeys(ofAction: id))
        keysOfActions[id] = keys
        return keys
    }

    /// The types of resource that an action acts on; none for an action that only `*` matches.
    func shapes(ofAction id: Int) -> [ResourceShape] {
        if let known = shapesOfActions[id] { return known }
        let shapes =
            ResourceShape.replaced(ofAction: id)
            ?? ActionCatalogue.standard.resourceTypeNumbers(ofAction: id).numbers.map(shape(ofType:))
            + ReferenceException.resources(ofAction: id).map { ResourceShape(type: $0.type, format: $0.format) }
        shapesOfActions[id] = shapes
        return shapes
    }

    /// The shapes of all actions that a pattern matches, each once.
    func shapes(ofActions match: ActionMatch) -> [ResourceShape] {
        if let known = shapesOfPatterns[match.folded] { return known }
        var seen: Set<String> = []
        var found: [ResourceShape] = []
        for range in match.ranges {
            for id in range {
                for shape in shapes(ofAction: id) where seen.insert(shape.format).inserted { found.append(shape) }
            }
        }
        shapesOfPatterns[match.folded] = found
        return found
    }

    /// A pattern for actions and a resource, each known by its text.
    private struct Meeting: Hashable {
        let actions: String
        let resource: String
    }

    /// Whether some action that a pattern matches acts on some resource that matches an ARN.
    func acts(_ match: ActionMatch, on arn: ARNText) -> Bool {
        let meeting = Meeting(actions: match.folded, resource: arn.text)
        if let known = meetings[meeting] { return known }
        let isS3 = match.service == "s3" && arn.isAllOfS3 && !match.ranges.isEmpty
        let acts = isS3 || shapes(ofActions: match).contains { $0.meets(arn) }
        // A hostile document pairs thousands of texts; what is forgotten is worked out again.
        if meetings.count >= 50_000 { meetings.removeAll() }
        meetings[meeting] = acts
        return acts
    }

    /// Of some actions, those that act on some resource that matches an ARN: O(actions), and once a type of resource for each ARN.
    ///
    /// - Parameter filled: leaves out an ARN whose region or account is empty where every ARN of the type has one.
    func acting(_ actions: ActionSet, on arn: ARNText, filled: Bool = false) -> ActionSet {
        if arn.isEverything { return actions }
        let ofS3 = arn.isAllOfS3 ? ActionCatalogue.standard.actionIDs(ofService: "s3") : nil
        return ActionSet(
            actions.filter { id in
                ofS3?.contains(id) == true
                    || shapes(ofAction: id).contains { arn.meets($0) && (!filled || $0.fills(theFieldsOf: arn)) }
            })
    }

    private func shape(ofType number: Int) -> ResourceShape {
        if let known = shapesOfTypes[number] { return known }
        let type = ActionCatalogue.standard.resourceType(numbered: number)
        let shape = ResourceShape(type: type.name, format: type.arnFormat, number: number)
        shapesOfTypes[number] = shape
        return shape
    }

    /// The types of resource whose ARNs name a service: its own, or where it has none, any service's.
    func shapes(ofARNService service: String) -> [ResourceShape] {
        if let known = shapesOfServices[service] { return known }
        let catalogue = ActionCatalogue.standard
        func shapes(_ prefix: String) -> [ResourceShape] {
            (catalogue.resourceTypeNumbers(ofService: prefix) ?? 0..<0).map(shape(ofType:))
                .filter { $0.fields.count == 6 && $0.fields[2] == service }
        }
        var found = ResourceShape.replaced[service] ?? shapes(service)
        if found.isEmpty { found = catalogue.servicePrefixes.flatMap(shapes) }
        found += ReferenceException.resources(ofService: service).map { ResourceShape(type: $0.type, format: $0.format) }
        shapesOfServices[service] = found
        return found
    }

    /// Whether any service, or any type of resource, goes by the name in ARNs.
    func isARNService(_ name: Substring) -> Bool {
        if let known = isService[name] { return known }
        let text = String(name)
        let isKnown = ActionCatalogue.standard.actionIDs(ofService: text) != nil || !shapes(ofARNService: text).isEmpty
        isService[text[...]] = isKnown
        return isKnown
    }

    /// Where else an action of a name is, found once in a run.
    func elsewhere(_ name: String, _ find: () -> String?) -> String? {
        if let known = elsewhere[name] { return known }
        let found = find()
        elsewhere.updateValue(found, forKey: name)
        return found
    }

    /// The real name nearest to a mistyped one; `candidates` are asked only where the name is new and the run has not met hundreds.
    func suggestion(for name: String, in candidates: () -> [String]) -> String? {
        if let known = suggestions[name] { return known }
        guard suggestions.count < 500 else { return nil }
        let nearest = SpellingSuggestion.name(to: name, in: candidates())
        suggestions[name] = nearest
        return nearest
    }
}
