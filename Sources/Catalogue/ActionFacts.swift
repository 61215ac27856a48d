internal import Documents

/// Everything the catalogue knows of one action.
package struct ActionFacts: Sendable, Equatable {
    package let id: Int
    /// The prefix of its service, `s3`.
    package let service: String
    /// Its name without the service, as AWS spells it, `GetObject`.
    package let name: String
    package let accessLevel: AccessLevel
    /// The kinds of resource it acts on. None: only the resource `*` can match it.
    package let resourceTypes: [ResourceUse]
    /// The names of the condition keys that go with the action on whatever resource, sorted.
    package let conditionKeys: [String]
    /// The actions that the caller may need as well, on whatever resource, sorted.
    package let dependentActions: [String]

    package var fullName: String { service + ":" + name }

    /// Every condition key that a statement on this action may test besides the global ones, sorted.
    package var allConditionKeys: [String] {
        var keys = Set(conditionKeys)
        for use in resourceTypes {
            keys.formUnion(use.conditionKeys)
            keys.formUnion(use.type.conditionKeys)
        }
        return keys.sorted()
    }

    /// Every action that the caller may need as well, sorted.
    package var allDependentActions: [String] {
        Set(dependentActions + resourceTypes.flatMap(\.dependentActions)).sorted()
    }
}

/// A kind of resource that an action acts on.
package struct ResourceUse: Sendable, Equatable {
    package let type: ResourceTypeFacts
    /// AWS marks the type as required. Where several are, each is authorised on its own.
    package let isRequired: Bool
    /// The names of the condition keys that go with the action on this type only, sorted.
    package let conditionKeys: [String]
    /// The actions needed as well on this type only, sorted.
    package let dependentActions: [String]
}

/// A kind of resource of a service.
package struct ResourceTypeFacts: Sendable, Equatable {
    /// Its name within the service, `bucket`.
    package let name: String
    /// How its ARN is made, `arn:${Partition}:s3:::${BucketName}`.
    package let arnFormat: String
    /// The names of the condition keys that every action on it offers, sorted.
    package let conditionKeys: [String]

    /// The format with a `*` for each variable: a pattern that every ARN of the type matches.
    package var arnPattern: String { Self.pattern(ofFormat: arnFormat) }

    /// Patterns of which every ARN of the type matches one, and few others do.
    package var arnPatterns: [String] { RecoveryPoints.patterns(ofFormat: arnFormat) ?? [arnPattern] }

    /// Whether an ARN is one of the type.
    package func matches(_ arn: String) -> Bool { arnPatterns.contains { Glob($0).matches(arn) } }

    /// Puts a `*` in the place of each `${Variable}`.
    package static func pattern(ofFormat format: String) -> String { filled(format) { _ in "*" } }

    /// Puts something in the place of each `${Variable}`.
    package static func filled(_ format: String, _ value: (_ variable: Substring) -> String) -> String {
        var text: [UInt8] = []
        var rest = format.utf8[...]
        while let dollar = rest.firstIndex(of: UInt8(ascii: "$")), let end = rest[dollar...].firstIndex(of: UInt8(ascii: "}")) {
            text += rest[..<dollar]
            text += value(Substring(rest[dollar...end])).utf8
            rest = rest[rest.index(after: end)...]
        }
        return String(decoding: text + rest, as: UTF8.self)
    }
}

extension ActionCatalogue {
    /// What is known of the action of that name (`s3:GetObject`) in any letter case; nil when the catalogue does not know it.
    package func action(named name: String) -> ActionFacts? {
        actionID(named: name).map(action)
    }

    /// What is known of the action of that number.
    package func action(_ id: Int) -> ActionFacts {
        let service = serviceNumber(ofAction: id)
        let fields = actions.line(id).fields
        let everywhere = ListReferences(fields.count > 3 ? Substring(fields[3]) : "")
        let uses = fields[2] == "-" ? [] : fields[2].split(separator: ",")
        return ActionFacts(
            id: id,
            service: prefix(ofService: service),
            name: fields[0],
            accessLevel: accessLevel(ofAction: id),
            resourceTypes: uses.map { resourceUse($0, service: service) },
            conditionKeys: everywhere.conditionKeys,
            dependentActions: everywhere.dependentActions
        )
    }

    /// The kinds of resource of a service, sorted by name; none when the catalogue does not know the service.
    package func resourceTypes(ofService prefix: String) -> [ResourceTypeFacts] {
        guard let service = serviceNumber(prefix.foldedBytes) else { return [] }
        return (firstResource[service]..<firstResource[service + 1]).map(resourceType)
    }

    private func resourceType(_ number: Int) -> ResourceTypeFacts {
        let fields = Tables.resources.line(number).fields
        return ResourceTypeFacts(
            name: fields[0],
            arnFormat: fields[1],
            conditionKeys: fields.count > 2 ? ListReferences.keys(fields[2]) : []
        )
    }

    /// `3!:12>5`: the service's fourth type, required, with list 12 of condition keys and list 5 of dependent actions.
    private func resourceUse(_ text: Substring, service: Int) -> ResourceUse {
        let place = text.prefix(while: \.isNumber)
        let lists = ListReferences(text)
        return ResourceUse(
            type: resourceType(firstResource[service] + (Int(place) ?? 0)),
            isRequired: text.contains("!"),
            conditionKeys: lists.conditionKeys,
            dependentActions: lists.dependentActions
        )
    }
}

/// The lists that a line refers to: `:12` of condition keys, `>5` of dependent actions.
private struct ListReferences {
    let conditionKeys: [String]
    let dependentActions: [String]

    init(_ text: Substring) {
        conditionKeys = Self.number(after: ":", in: text).map(Self.keys) ?? []
        dependentActions =
            Self.number(after: ">", in: text).flatMap { Int($0) }
            .map { Tables.dependents.line($0).string.split(separator: ",").map(String.init) } ?? []
    }

    private static func number(after mark: Character, in text: Substring) -> String? {
        guard let place = text.firstIndex(of: mark) else { return nil }
        return String(text[text.index(after: place)...].prefix(while: \.isNumber))
    }

    /// The names in the list of that number.
    static func keys(_ number: String) -> [String] {
        guard let list = Int(number) else { return [] }
        return Tables.conditionKeyLists.line(list).string.split(separator: ",").compactMap { key in
            Int(key).map { Tables.conditionKeys.line($0).head(1).string }
        }
    }
}
