internal import Documents

extension CloudOperation {
    /// The texts that an operation's options give at a path of its request, as `Event.texts(_:in:)` of the event that it would leave:
    /// flags, JSON and the AWS CLI's short way to write objects (`Status=Suspended`).
    package func settings(_ path: String) -> [String] {
        var keys = path.split(separator: ".").map(String.init)
        guard !keys.isEmpty else { return [] }
        let first = Parameter.fold(keys.removeFirst().replacing("[]", with: ""))
        return parameters.flatMap { parameter -> [String] in
            let name = parameter.foldedName
            // `--no-deletion-protection`
            if parameter.values.isEmpty { return name == first ? ["true"] : name == "no" + first ? ["false"] : [] }
            guard name == first else { return [] }
            return keys.isEmpty ? parameter.values : parameter.values.flatMap { Self.members(keys[...], in: $0) }
        }
    }

    /// The elements of a list that an option gives, each by its members: `--attributes Key=a,Value=b Key=c,Value=d`.
    package func elements(_ list: String) -> [(_ member: String) -> String?] {
        let name = Parameter.fold(list)
        return parameters.filter { $0.foldedName == name }.flatMap(\.values).flatMap { text -> [(String) -> String?] in
            guard let root = Self.json(text) else { return [{ Self.members([$0], in: text).first }] }
            let items = root.kind == .array ? Array(root.elements) : [root]
            return items.map { item in { Self.members([$0], in: item).first } }
        }
    }

    private static func json(_ text: String) -> JSONValue? {
        guard let first = text.utf8.first(where: { $0 > 0x20 }), "{[".utf8.contains(first) else { return nil }
        return try? JSONDocument.parse(SourceText(name: "", bytes: Array(text.utf8))).root
    }

    private static func members(_ keys: ArraySlice<String>, in text: String) -> [String] {
        if let root = json(text) { return members(keys, in: root) }
        return text.split(whereSeparator: { ",{}".contains($0) }).compactMap { pair in
            guard let equals = pair.firstIndex(of: "=") else { return nil }
            let isMeant = keys.last.map { $0 == "**" || $0.lowercased() == pair[..<equals].lowercased() } ?? false
            return isMeant ? String(pair[pair.index(after: equals)...]) : nil
        }
    }

    private static func members(_ keys: ArraySlice<String>, in value: JSONValue) -> [String] {
        if value.kind == .array { return value.elements.flatMap { members(keys, in: $0) } }
        guard let key = keys.first else { return value.scalarText.map { [$0] } ?? [] }
        if key == "**", value.kind != .object { return value.scalarText.map { [$0] } ?? [] }
        return value.members.flatMap { member -> [String] in
            if key == "**" { return members(keys, in: member.value) }
            return member.name.lowercased() == key.lowercased() ? members(keys.dropFirst(), in: member.value) : []
        }
    }
}
