internal import Documents

/// A CloudTrail record that is put together again from the fields of another form.
package struct RecordText {
    private indirect enum Node {
        case text(String)
        /// JSON, as it stands.
        case raw(String)
        case object([(name: String, node: Node)])
    }

    private var members: [(name: String, node: Node)] = []
    /// The member by which a record tells its grade; CloudTrail writes no such member, and one that did could only lower its own grade.
    package static let gradeMember = "_grade"

    init(_ form: RecordForm, _ grade: RecordGrade) {
        set(Self.gradeMember, RecordKind(form, grade).mark)
    }

    /// - Parameter path: names joined by dots; an entry of a list goes by its number (`items.0.id`), the first also by brackets
    ///   (`items{}.id`, `items[].id`).
    mutating func set(_ path: String, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        put(path, .text(text))
    }

    private mutating func put(_ path: String, _ node: Node) {
        guard path.utf8.contains(where: { ".{[".utf8.contains($0) }) else {
            if !members.contains(where: { $0.name == path }) { members.append((path, node)) }
            return
        }
        Self.insert(Self.names(path), node, &members)
    }

    private static func names(_ path: String) -> ArraySlice<String> {
        path.split(separator: ".").flatMap { name -> [String] in
            name.hasSuffix("{}") || name.hasSuffix("[]") ? [String(name.dropLast(2)), "0"] : [String(name)]
        }[...]
    }

    /// A part that is JSON already.
    mutating func set(_ path: String, json text: String?) {
        guard let text, !text.isEmpty else { return }
        put(path, .raw(text))
    }

    private static func insert(_ path: ArraySlice<String>, _ node: Node, _ members: inout [(name: String, node: Node)]) {
        guard let name = path.first else { return }
        let index = members.firstIndex { $0.name == name }
        if path.count == 1 {
            if index == nil { members.append((name, node)) }
            return
        }
        var inner: [(name: String, node: Node)] = []
        if let index {
            guard case .object(let known) = members[index].node else { return }
            inner = known
        }
        insert(path.dropFirst(), node, &inner)
        if let index { members[index].node = .object(inner) } else { members.append((name, .object(inner))) }
    }

    /// One line of JSON.
    var bytes: [UInt8] {
        var out: [UInt8] = []
        Self.write(.object(members), to: &out)
        return out
    }

    private static let mostEntries = 1_000

    /// What members that go by the numbers of a list's entries are, in their order; nil where they are names.
    private static func entries(_ members: [(name: String, node: Node)]) -> [Node]? {
        let numbered = members.compactMap { member in
            Int(member.name).flatMap { (0..<mostEntries).contains($0) ? (number: $0, node: member.node) : nil }
        }
        guard !members.isEmpty, numbered.count == members.count else { return nil }
        return numbered.sorted { $0.number < $1.number }.map(\.node)
    }

    private static func write(_ node: Node, to out: inout [UInt8]) {
        switch node {
        case .text(let text): JSONText.append(text, to: &out)
        case .raw(let text): out += text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
        case .object(let members):
            if let entries = entries(members) {
                out.append(UInt8(ascii: "["))
                for (number, entry) in entries.enumerated() {
                    if number > 0 { out.append(UInt8(ascii: ",")) }
                    write(entry, to: &out)
                }
                out.append(UInt8(ascii: "]"))
                return
            }
            out.append(UInt8(ascii: "{"))
            for (number, member) in members.enumerated() {
                if number > 0 { out.append(UInt8(ascii: ",")) }
                JSONText.append(member.name, to: &out)
                out.append(UInt8(ascii: ":"))
                write(member.node, to: &out)
            }
            out.append(UInt8(ascii: "}"))
        }
    }
}
