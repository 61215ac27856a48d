package import Documents
internal import PolicyLanguage
package import Templates

/// Where a policy document stands in a file, told without lines: what is the same document in two versions of the file.
package struct DocumentPlace: Hashable {
    /// The logical id or address, and the property's path; empty for documents on their own, whose file may be renamed.
    private let resource: String
    private let name: String
    /// Which of several alike.
    private let number: Int

    private init(_ policy: FoundPolicy, _ number: Int) {
        resource = policy.resource?.name ?? ""
        name = policy.resource == nil ? "" : policy.name
        self.number = number
    }

    /// A document with its place.
    package struct Entry {
        package let place: DocumentPlace
        package let policy: FoundPolicy
    }

    /// The documents that a file declares. The variants of one document, which a template's conditions make, stand at one place.
    package static func entries(_ contents: TemplateContents) -> [Entry] {
        struct Variant: Hashable {
            let place: DocumentPlace
            let assumptions: [FoundPolicy.Assumption]
        }
        var seen: [Variant: Int] = [:]
        return contents.policies.filter { $0.phase == .declared }.map { policy in
            let variant = Variant(place: DocumentPlace(policy, 0), assumptions: policy.assumptions)
            let number = seen[variant, default: 0]
            seen[variant] = number + 1
            return Entry(place: DocumentPlace(policy, number), policy: policy)
        }
    }
}

extension FoundPolicy {
    /// The document's object, also where a string holds its text.
    package var root: JSONValue {
        guard value.kind == .string, let inner = try? JSONDocument.parse(embeddedIn: value) else { return value }
        return inner.root
    }

    /// The statements as they are written.
    package var statements: [JSONValue] {
        guard let list = root["Statement"] else { return [] }
        return list.kind == .array ? Array(list.elements) : [list]
    }
}
