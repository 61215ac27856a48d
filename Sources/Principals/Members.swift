package import Documents

/// Reading of what `aws` prints: members by name, each fault with its place.
extension JSONValue {
    /// A member as `aws` spells it, or with a small first letter, as AWS Config does.
    package func member(_ name: String) -> JSONValue? {
        self[name] ?? name.first.flatMap { $0.isUppercase ? self[$0.lowercased() + name.dropFirst()] : nil }
    }

    package func requiredString(_ name: String) throws(InputError) -> String {
        guard let value = member(name) else { throw error("`\(name)` is missing") }
        guard let text = value.string else { throw value.error("`\(name)` is a string, not \(value.kind.withArticle)") }
        return text
    }

    package func optionalString(_ name: String) throws(InputError) -> String? {
        guard let value = member(name), value.kind != .null else { return nil }
        guard let text = value.string else { throw value.error("`\(name)` is a string, not \(value.kind.withArticle)") }
        return text
    }

    /// The first of several spellings that there is.
    package func optionalString(_ name: String, or other: String) throws(InputError) -> String? {
        if let text = try optionalString(name) { return text }
        return try optionalString(other)
    }

    /// The elements of an array member; nil where there is no such member: not exported is not the same as none.
    package func optionalList(_ name: String) throws(InputError) -> JSONValue.Elements? {
        guard let value = member(name), value.kind != .null else { return nil }
        guard value.kind == .array else { throw value.error("`\(name)` is an array, not \(value.kind.withArticle)") }
        return value.elements
    }

    /// The same, where a missing list is as good as an empty one.
    package func list(_ name: String) throws(InputError) -> [JSONValue] { try optionalList(name).map(Array.init) ?? [] }

    package func strings(_ name: String) throws(InputError) -> [String]? {
        guard let list = try optionalList(name) else { return nil }
        var strings: [String] = []
        for element in list {
            guard let text = element.string else { throw element.error("`\(name)` holds strings") }
            strings.append(text)
        }
        return strings
    }

    /// A time as `aws` prints it: ISO 8601, or epoch seconds from an SDK.
    package func optionalInstant(_ name: String) throws(InputError) -> Instant? {
        guard let value = member(name), value.kind != .null else { return nil }
        let read = value.kind == .number ? Instant(epoch: value.text) : value.string.flatMap { Instant(iso: $0) }
        guard let read else { throw value.error("`\(name)` is not a time", help: "write it as 2025-12-15T02:03:04Z") }
        return read
    }

    /// Whether two values say the same: members in any order, white space and escapes aside. Members named in `volatile` do not
    /// count. Cost: O(text × log members).
    package func says(theSameAs other: JSONValue, except volatile: Set<String> = []) -> Bool {
        guard kind == other.kind else { return false }
        switch kind {
        case .null: return true
        case .boolean, .number: return text == other.text
        case .string: return contents == other.contents
        case .array:
            var left = elements.makeIterator()
            var right = other.elements.makeIterator()
            while true {
                switch (left.next(), right.next()) {
                case (nil, nil): return true
                case (let one?, let two?) where one.says(theSameAs: two, except: volatile): continue
                default: return false
                }
            }
        case .object:
            let left = sortedMembers(except: volatile)
            let right = other.sortedMembers(except: volatile)
            return left.count == right.count
                && zip(left, right).allSatisfy { $0.name == $1.name && $0.value.says(theSameAs: $1.value, except: volatile) }
        }
    }

    private func sortedMembers(except volatile: Set<String>) -> [(name: String, value: JSONValue)] {
        var list: [(name: String, value: JSONValue)] = []
        for member in members where !volatile.contains(member.name) { list.append((member.name, member.value)) }
        return list.sorted { $0.name < $1.name }
    }
}
