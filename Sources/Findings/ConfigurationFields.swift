package import Documents

/// The members of an object of a project's file, each asked for by name. A name that is not known, and a value of another type, is an
/// error: what is misspelt must not be passed over.
package struct ConfigurationFields {
    private let object: JSONValue
    private let what: String

    /// Longer is not a name, pattern or reason.
    private static let longestText = 8_192
    private static let longestList = 1_000

    package init(_ object: JSONValue, of what: String, names: [String]) throws(InputError) {
        guard object.kind == .object else { throw object.error("\(what) must be an object, and is \(object.typeName)") }
        for member in object.members where !names.contains(member.name) {
            let near = SpellingSuggestion.name(to: member.name, in: names).map { "did you mean `\($0)`?" }
            throw member.key.error(
                "\(what) has no member \(code(member.name))",
                help: near ?? "its members are \(names.map { "`\($0)`" }.joined(separator: ", "))")
        }
        (self.object, self.what) = (object, what)
    }

    /// The member; nil where it is missing or says nothing.
    package func optional(_ name: String) -> JSONValue? {
        guard let value = object[name], value.kind != .null else { return nil }
        return value
    }

    package func required(_ name: String) throws(InputError) -> JSONValue {
        guard let value = optional(name) else { throw object.error("\(what) has no `\(name)`") }
        return value
    }

    package static func text(_ value: JSONValue, _ name: String) throws(InputError) -> String {
        guard let text = value.string else { throw value.error("`\(name)` must be a text, and is \(value.typeName)") }
        guard text.utf8.contains(where: { $0 > 0x20 }) else { throw value.error("`\(name)` is empty") }
        guard text.utf8.count <= longestText else { throw value.error("`\(name)` is longer than \(longestText) bytes") }
        return text
    }

    package func text(_ name: String) throws(InputError) -> String? {
        guard let value = optional(name) else { return nil }
        return try Self.text(value, name)
    }

    package func requiredText(_ name: String) throws(InputError) -> String { try Self.text(try required(name), name) }

    package static func list(_ value: JSONValue, _ name: String) throws(InputError) -> [JSONValue] {
        guard value.kind == .array else { throw value.error("`\(name)` must be a list, and is \(value.typeName)") }
        let list = Array(value.elements)
        guard list.count <= longestList else { throw value.error("`\(name)` has more than \(longestList) entries") }
        return list
    }

    package func list(_ name: String) throws(InputError) -> [JSONValue] {
        guard let value = optional(name) else { return [] }
        return try Self.list(value, name)
    }

    /// The members of an object whose names are the user's own.
    package func entries(_ name: String) throws(InputError) -> [JSONValue.Member] {
        guard let value = optional(name) else { return [] }
        guard value.kind == .object else { throw value.error("`\(name)` must be an object, and is \(value.typeName)") }
        let entries = Array(value.members)
        guard entries.count <= Self.longestList else { throw value.error("`\(name)` has more than \(Self.longestList) entries") }
        return entries
    }

    /// One of several names, as `make` reads it.
    package static func choice<Choice>(
        _ value: JSONValue, _ name: String, of names: [String], _ make: (String) -> Choice?
    ) throws(InputError) -> Choice {
        let text = try text(value, name)
        guard let choice = make(text) else {
            let near = SpellingSuggestion.name(to: text, in: names).map { "did you mean `\($0)`?" }
            throw value.error(
                "`\(name)` cannot be \(code(text))", help: near ?? "it is one of \(names.map { "`\($0)`" }.joined(separator: ", "))"
            )
        }
        return choice
    }
}
