internal import Synchronization

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
    /// A request may hold several values; nil where it holds one by some of AWS's pages.
    package let isMultivalued: Bool?
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
    /// The key as the lists of actions write it; nil where any action's requests may have it: a global key, and one that is not known.
    private func boundKey(named name: String) -> ConditionKeyFacts? {
        // The tags of a request are where an action takes tags.
        if Self.isOfRequestTags(name) { return conditionKey(named: name) }
        guard !name.hasPrefix("aws:"), !name.hasPrefix("saml:"), globalConditionKey(named: name) == nil else { return nil }
        return conditionKey(named: name)
    }

    /// Whether a key tells the tags that a request sends: `aws:RequestTag/...` or `aws:TagKeys`.
    package static func isOfRequestTags(_ name: String) -> Bool {
        name.lowercased().hasPrefix("aws:requesttag/") || name.lowercased() == "aws:tagkeys"
    }

    /// The actions whose requests can have a condition key; nil where those of every action can. It says of each action what
    /// `mayHave(conditionKey:action:)` says. Cost: O(bytes of the table of actions), some milliseconds.
    package func actionIDs(bearing name: String) -> [Int]? {
        guard let key = boundKey(named: name) else { return nil }
        let spellings = [key.name.foldedBytes, name.foldedBytes]
        let keys = Set(
            (0..<Tables.conditionKeys.count).filter { number in
                let line = Tables.conditionKeys.line(number).head(1)
                return spellings.contains { line.foldedEquals($0) }
            })
        let lists = (0..<Tables.conditionKeyLists.count).map { list in
            Tables.conditionKeyLists.line(list).bytes.split(separator: UInt8(ascii: ",")).contains { digits in
                keys.contains(digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) })
            }
        }
        func isListed(_ number: Int) -> Bool { number < lists.count && lists[number] }
        let types = (0..<resourceTypeCount).map { number in
            let list = Tables.resources.line(number).field(2).bytes
            return !list.isEmpty && isListed(list.reduce(0) { $0 * 10 + Int($1 & 0x0F) })
        }
        return (0..<services.count).flatMap { service in
            actionRange(ofService: service).filter { action in
                Self.mentions(actions.line(action), isListed) { types[self.firstResource[service] + $0] }
            }
        }
    }

    /// Whether the line of an action refers to a list of keys, itself or by a kind of resource: `3!:12>5,4:7`.
    private static func mentions(_ line: TextLine, _ isListed: (Int) -> Bool, _ isOfType: (Int) -> Bool) -> Bool {
        var bytes = line.bytes[min(line.head(2).bytes.count + 1, line.bytes.count)...]
        while !bytes.isEmpty {
            let mark = bytes.first ?? 0
            let isNumber = mark &- UInt8(ascii: "0") < 10
            if !isNumber { bytes = bytes.dropFirst() }
            let digits = bytes.prefix { $0 &- UInt8(ascii: "0") < 10 }
            bytes = bytes.dropFirst(digits.count)
            guard !digits.isEmpty else { continue }
            let number = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
            switch mark {
            case UInt8(ascii: ":"): if isListed(number) { return true }
            case UInt8(ascii: ">"): break
            default: if isOfType(number) { return true }
            }
        }
        return false
    }

    /// Whether requests of an action can have a condition key; true where the catalogue does not know the action or the key.
    ///
    /// A service's own key goes with the actions that AWS's reference lists it for, and no other request has it: `iam:PassedToService` goes
    /// with PassRole only. Cost: once that of reading what the catalogue knows of the action, then a look into a table.
    package func mayHave(conditionKey name: String, action: String) -> Bool {
        let question = KeyQuestion(key: name, action: action)
        if let known = KeyQuestion.answers.withLock({ $0[question] }) { return known }
        let answer = mayBear(name, action)
        // Names come from the input, and may be of any number.
        KeyQuestion.answers.withLock { if $0.count < 50_000 { $0[question] = answer } }
        return answer
    }

    private func mayBear(_ name: String, _ action: String) -> Bool {
        guard let key = boundKey(named: name), let facts = self.action(named: action) else { return true }
        return facts.allConditionKeys.contains { $0.caseInsensitivelyEquals(key.name) || $0.caseInsensitivelyEquals(name) }
    }
}

private struct KeyQuestion: Hashable {
    let key: String
    let action: String

    static let answers = Mutex<[KeyQuestion: Bool]>([:])
}

extension String {
    fileprivate func caseInsensitivelyEquals(_ other: String) -> Bool { foldedBytes == other.foldedBytes }
}

extension ConditionKeyFacts {
    fileprivate init(_ line: TextLine) {
        let fields = line.fields
        name = fields[0]
        type = ValueType(rawValue: String(fields[1].prefix(1))) ?? .string
        isMultivalued = ReferenceException.isTestedAsOne(name.lowercased()) ? nil : fields[1].hasSuffix("*")
    }
}
