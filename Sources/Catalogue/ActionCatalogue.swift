/// The facts about AWS that are compiled in: services, their actions and resource types, and what is known of each.
///
/// An action has a dense number, `0..<actionCount`, in the order of service prefix and then name without regard to letter
/// case, so that a set of actions can be a set of bits. The numbers hold within one build only: never write them out.
/// Opening the catalogue finds the ends of some 20,000 lines; everything else is decoded when it is asked for.
package struct ActionCatalogue: Sendable {
    package static let standard = ActionCatalogue()

    let actions: TextTable
    let services: TextTable
    /// The number of each service's first action and resource type, and those that a further service would have.
    let firstAction: LastingNumbers<Int>
    let firstResource: LastingNumbers<Int>

    private init() {
        services = Facts.table(.services)
        var firstAction = [0]
        var firstResource = [0]
        for number in 0..<services.count {
            let line = services.line(number)
            firstAction.append((firstAction.last ?? 0) + line.field(1).number)
            firstResource.append((firstResource.last ?? 0) + line.field(2).number)
        }
        self.firstAction = LastingNumbers(firstAction)
        self.firstResource = LastingNumbers(firstResource)
        actions = Facts.table(.actions, expecting: firstAction.last ?? 0)
    }

    package var actionCount: Int { actions.count }

    package var serviceCount: Int { services.count }

    /// Every service prefix, sorted.
    package var servicePrefixes: [String] {
        (0..<services.count).map(prefix(ofService:))
    }

    func prefix(ofService number: Int) -> String {
        services.line(number).head(1).string
    }

    /// The number of a service by its prefix in lower case.
    func serviceNumber(_ prefix: some Collection<UInt8>) -> Int? {
        let number = services.firstLine(in: 0..<services.count, from: prefix)
        guard number < services.count, services.line(number).head(1).foldedEquals(prefix) else { return nil }
        return number
    }

    func serviceNumber(ofAction id: Int) -> Int {
        var low = 0
        var high = services.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if firstAction[middle] <= id {
                low = middle
            } else {
                high = middle
            }
        }
        return low
    }

    func actionRange(ofService number: Int) -> Range<Int> {
        firstAction[number]..<firstAction[number + 1]
    }

    /// The actions of a service, by its prefix in any letter case; nil when the catalogue does not know the service.
    package func actionIDs(ofService prefix: String) -> Range<Int>? {
        serviceNumber(prefix.foldedBytes).map(actionRange(ofService:))
    }

    /// The number of an action by its name (`s3:GetObject`) in any letter case. Complexity: O(log actions).
    package func actionID(named name: String) -> Int? {
        actionID(name.foldedBytes)
    }

    /// The same by the name in lower case.
    func actionID(_ name: [UInt8]) -> Int? {
        guard let colon = name.firstIndex(of: .colon), let service = serviceNumber(name[..<colon]) else { return nil }
        return actionID(name[(colon + 1)...], inService: service)
    }

    func actionID(_ name: some Collection<UInt8>, inService service: Int) -> Int? {
        let range = actionRange(ofService: service)
        let id = actions.firstLine(in: range, from: name)
        guard id < range.upperBound, actions.line(id).head(1).foldedEquals(name) else { return nil }
        return id
    }

    /// The name of an action as AWS spells it, `s3:GetObject`.
    package func name(ofAction id: Int) -> String {
        prefix(ofService: serviceNumber(ofAction: id)) + ":" + actions.line(id).head(1).string
    }

    /// What kind of access AWS says an action gives. No guide to harm: see `harm(of:)`.
    package func accessLevel(ofAction id: Int) -> AccessLevel {
        accessKind(ofAction: id).level
    }

    /// True when the action has no resource type: only the resource `*` can match it (docs/reference/matching.md`).
    package func supportsNoResource(_ id: Int) -> Bool {
        accessKind(ofAction: id).supportsNoResource
    }

    /// Both from one look at the action's line: after the name a letter, and the kinds of resource, or `-`.
    package func accessKind(ofAction id: Int) -> (level: AccessLevel, supportsNoResource: Bool) {
        let line = actions.line(id)
        let name = line.head(1).bytes.count
        return (AccessLevel(letter: line.bytes[name + 1]), line.bytes[name + 3] == UInt8(ascii: "-"))
    }
}
