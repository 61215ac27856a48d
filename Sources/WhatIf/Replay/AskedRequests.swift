internal import Catalogue
package import Documents
internal import PolicyLanguage
internal import Reach

/// The requests that a recorded call may have been, where the log does not tell its resource.
struct AskedRequests {
    private let statement: Statement

    /// Nil where the action acts on no kind of resource that is known.
    ///
    /// - Parameter pattern: `*` for any resource that the action acts on.
    init?(_ action: Action, on pattern: ResourceName, account: String?) {
        var patterns = [pattern.text]
        if pattern.isNone {
            guard let facts = ActionCatalogue.standard.action(named: action.text), !facts.resourceTypes.isEmpty else { return nil }
            patterns = facts.resourceTypes.flatMap(\.type.arnPatterns)
        }
        guard let statement = Statement.allowing([action.text], on: patterns) else { return nil }
        self.statement = statement
    }

    func set(_ known: Context) -> PermissionSet { PermissionSet(applyingOf: [statement], known: known) }
}

extension Statement {
    /// A statement that allows actions on resources, as a policy would say it.
    static func allowing(_ actions: [String], on resources: [String], condition: [UInt8]? = nil) -> Statement? {
        var text = Array(#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"#.utf8)
        JSONText.append(list: actions, to: &text)
        text += #","Resource":"#.utf8
        JSONText.append(list: resources, to: &text)
        if let condition { text += Array(#","Condition":"#.utf8) + condition }
        text += "}]}".utf8
        guard let document = try? JSONDocument.parse(text, name: "a recorded call") else { return nil }
        return (try? Policy(document.root, kind: .identity))?.statements.first
    }
}

extension JSONText {
    /// A list of strings.
    package static func append(list: [String], to out: inout [UInt8]) {
        out.append(UInt8(ascii: "["))
        for (number, text) in list.enumerated() {
            if number > 0 { out.append(UInt8(ascii: ",")) }
            append(text, to: &out)
        }
        out.append(UInt8(ascii: "]"))
    }
}
