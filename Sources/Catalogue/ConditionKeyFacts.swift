/// A condition key of a service, with the type that AWS gives it. Most global keys are not among them.
package struct ConditionKeyFacts: Sendable, Equatable {
    package enum ValueType: String, Sendable, CaseIterable {
        case string = "S"
        case arn = "A"
        case bool = "B"
        case numeric = "N"
        case date = "D"
        case ipAddress = "I"
    }

    /// As AWS spells it, with a placeholder where the key has one: `aws:RequestTag/${TagKey}`.
    package let name: String
    package let type: ValueType
    /// A request may hold several values.
    package let isMultivalued: Bool
}

extension ActionCatalogue {
    /// What is known of a condition key, by its name in any letter case, with or without a placeholder (`aws:RequestTag/team`).
    package func conditionKey(named name: String) -> ConditionKeyFacts? {
        let bytes = name.foldedBytes
        if let line = Tables.conditionKeys.find(bytes) {
            return ConditionKeyFacts(line)
        }
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        // The same key with a placeholder after its first slash: `${TagKey}` or `<key>`.
        let family = Tables.conditionKeys.lines(beginning: Array(bytes[...slash]), in: 0..<Tables.conditionKeys.count)
        return family.lazy.map { ConditionKeyFacts(Tables.conditionKeys.line($0)) }.first { key in
            guard let mark = key.name.utf8.dropFirst(slash + 1).first else { return false }
            return mark == UInt8(ascii: "$") || mark == UInt8(ascii: "<")
        }
    }
}

extension ActionCatalogue {
    /// The condition keys that begin with a service's prefix, as AWS spells them, sorted.
    package func conditionKeyNames(ofService prefix: String) -> [String] {
        Tables.conditionKeys.lines(beginning: (prefix + ":").foldedBytes, in: 0..<Tables.conditionKeys.count)
            .map { Tables.conditionKeys.line($0).head(1).string }
    }
}

extension ActionCatalogue {
    /// Whether requests of an action can have a condition key; true where the catalogue does not know the action or the key.
    ///
    /// A service's own key goes with the actions that AWS's reference lists it for, and no other request has it: `iam:PassedToService` goes
    /// with PassRole only. Cost: that of reading what the catalogue knows of the action.
    package func mayHave(conditionKey name: String, action: String) -> Bool {
        guard !name.hasPrefix("aws:"), !name.hasPrefix("saml:"), globalConditionKey(named: name) == nil,
            let key = conditionKey(named: name), let facts = self.action(named: action)
        else { return true }
        return facts.allConditionKeys.contains { $0.caseInsensitivelyEquals(key.name) || $0.caseInsensitivelyEquals(name) }
    }
}

extension String {
    fileprivate func caseInsensitivelyEquals(_ other: String) -> Bool { foldedBytes == other.foldedBytes }
}

extension ConditionKeyFacts {
    fileprivate init(_ line: TextLine) {
        let fields = line.fields
        name = fields[0]
        type = ValueType(rawValue: String(fields[1].prefix(1))) ?? .string
        isMultivalued = fields[1].hasSuffix("*")
    }
}
