import Documents
import HCL

/// Names that are a slip of the hand away from one under which a policy would stand: what is below them is read by nobody, and what
/// deploys the file refuses or ignores it.
enum MisspeltNames {
    /// One gap for each such name of an object.
    ///
    /// - Parameters:
    ///   - names: all that the object has.
    ///   - wanted: the names under which policies stand. Of those that the object has, none is missed.
    ///   - owner: whose object it is.
    static func gaps(_ names: [(name: String, location: Location)], wanted: [String], in owner: String) -> [Gap] {
        let missing = wanted.filter { name in !names.contains { $0.name == name } }
        if missing.isEmpty { return [] }
        return names.compactMap { name, location in
            guard !wanted.contains(name), let meant = missing.first(where: { isSlip(name, of: $0) }) else { return nil }
            return Gap(
                .input, "`\(name)` of `\(owner)` was not read: there is no such name", at: location,
                help: "did you mean `\(meant)`?")
        }
    }

    /// Closer than `SpellingSuggestion` asks for: no property of CloudFormation's types that hold policies is so near to one that does.
    private static func isSlip(_ name: String, of meant: String) -> Bool {
        let letters = Array(name.lowercased().utf8)
        guard letters.count > 3, letters.count <= 64 else { return false }
        let limit = min(2, max(1, letters.count / 5))
        // One where there may be several.
        if name.hasSuffix("y"), name.dropLast() + "ies" == meant { return true }
        return SpellingSuggestion.distance(letters, Array(meant.lowercased().utf8), limit: limit) != nil
    }

    static func gaps(in value: JSONValue?, wanted: [String], of owner: String) -> [Gap] {
        guard let value, value.kind == .object else { return [] }
        return gaps(value.members.map { ($0.name, $0.key.location) }, wanted: wanted, in: owner)
    }

    /// The same along paths, of which `[]` stands for each element of a list.
    static func gaps(in value: JSONValue?, along paths: [ArraySlice<String>], of owner: String) -> [Gap] {
        guard let value else { return [] }
        if value.kind == .array {
            let rest = paths.filter { $0.first == "[]" }.map { $0.dropFirst() }
            return rest.isEmpty ? [] : value.elements.flatMap { gaps(in: $0, along: rest, of: owner) }
        }
        // An object stands for a list of one.
        let paths = paths.map { $0.first == "[]" ? $0.dropFirst() : $0 }
        let steps = paths.compactMap(\.first)
        let inner = Set(steps).sorted().flatMap { step in
            gaps(in: value[step], along: paths.filter { $0.first == step }.map { $0.dropFirst() }, of: owner)
        }
        return gaps(in: value, wanted: steps, of: owner) + inner
    }

    /// The same for a block of Terraform's, with the blocks in it.
    static func gaps(in body: HCLBody, along paths: [ArraySlice<String>], of owner: String) -> [Gap] {
        let attributes = body.attributes.map { ($0.name, $0.source.location($0.span)) }
        let blocks = body.blocks.map { (name: $0.type == "dynamic" ? $0.labels.first ?? "" : $0.type, block: $0) }
        let inner = blocks.flatMap { name, block -> [Gap] in
            let rest = below(name, paths)
            if rest.isEmpty { return [] }
            let bodies = block.type == "dynamic" ? block.body.blocks.filter { $0.type == "content" }.map(\.body) : [block.body]
            return bodies.flatMap { gaps(in: $0, along: rest, of: owner) }
        }
        return gaps(attributes + blocks.map { ($0.name, $0.block.location) }, wanted: paths.compactMap(\.first), in: owner) + inner
    }

    /// The same for the value of an argument, which may be a list.
    static func gaps(in value: TerraformValue, along paths: [ArraySlice<String>], of owner: String) -> [Gap] {
        if let elements = value.elements { return elements.flatMap { gaps(in: $0, along: paths, of: owner) } }
        guard let members = value.members, !paths.isEmpty else { return [] }
        let inner = members.flatMap { gaps(in: $0.value, along: below($0.name.string, paths), of: owner) }
        let names = members.map { ($0.name.string, $0.value.place.location) }
        return gaps(names, wanted: paths.compactMap(\.first), in: owner) + inner
    }

    /// What is left of the paths through a name.
    static func below(_ name: String, _ paths: [ArraySlice<String>]) -> [ArraySlice<String>] {
        paths.filter { $0.first == name }.map { $0.dropFirst().drop { $0 == "[]" } }.filter { !$0.isEmpty }
    }
}
