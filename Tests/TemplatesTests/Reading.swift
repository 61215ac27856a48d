import Documents
import PolicyLanguage
import Testing

@testable import Templates

/// What a reader finds in a text.
func contents(
    _ text: String, _ file: String = "t.yaml", _ set: (inout TemplateReader.Options) -> Void = { _ in }
) throws -> TemplateContents {
    var options = TemplateReader.Options()
    set(&options)
    return try TemplateReader(options).read(SourceText(name: file, bytes: Array(text.utf8)))
}

extension TemplateContents {
    /// Each policy on a line: kind, name and text.
    var lines: [String] { policies.map { "\($0.kind.rawValue) \($0.name) \($0.value.text)" } }

    var areReadable: Bool { policies.allSatisfy { $0.isReadable } }

    func policy(_ name: String) throws -> FoundPolicy { try #require(policies.first { $0.name == name }) }
}

extension FoundPolicy {
    /// Whether rooms to the right can read it.
    var isReadable: Bool { (try? Policy(value, kind: kind, name: name)) != nil }

    func statement(_ index: Int = 0) throws -> JSONValue {
        let statements = BarePolicy.statements(of: value)
        return try #require(statements.indices.contains(index) ? statements[index] : nil)
    }
}
