package import Documents
internal import Findings
package import Lint

/// What a configuration says and did not say in the base, or said there and says no more.
package enum ConfigurationChanges {
    /// - Parameters:
    ///   - new: the file of today; nil where there is none.
    ///   - old: what it was in the base; nil where there was none.
    ///   - isHeeded: whether the file of today counts for the check, and not that of the base.
    package static func findings(in new: SourceText?, since old: SourceText?, of base: String, isHeeded: Bool) -> [CheckFinding] {
        guard new?.bytes != old?.bytes else { return [] }
        let consequence = isHeeded ? "and it counts for this check" : "what \(code(base)) says counts for this check"
        let before = entries(of: old)
        let now = entries(of: new)
        guard let file = (new ?? old)?.name else { return [] }
        guard let before, let now else {
            return [finding("the configuration is not what it was in \(code(base)): \(consequence)", "", Location(file: file))]
        }
        let known = Set(before.map(\.text))
        var found = now.filter { !known.contains($0.text) }.map { entry in
            finding(
                "\(code(entry.name)) is not what it was in \(code(base)): \(consequence)", entry.value.minified,
                entry.value.location)
        }
        let left = Set(now.map(\.name))
        for name in Set(before.map(\.name)).subtracting(left).sorted() {
            found.append(finding("\(code(name)) of \(code(base)) was deleted: \(consequence)", name, Location(file: file)))
        }
        return found
    }

    private struct Entry {
        /// The members that lead to it.
        package let name: String
        package let value: JSONValue
        package let text: String
    }

    /// Each entry of a list or a group by itself; nil for a text that cannot be read.
    private static func entries(of source: SourceText?) -> [Entry]? {
        guard let source else { return [] }
        guard let documents = try? JSONDocument.parseAll(yaml: source) else { return nil }
        var entries: [Entry] = []
        func add(_ name: String, _ value: JSONValue, depth: Int) {
            if value.kind == .object, depth > 0 {
                for member in value.members { add("\(name).\(member.name)", member.value, depth: depth - 1) }
            } else if value.kind == .array {
                for element in value.elements {
                    entries.append(Entry(name: name, value: element, text: "\(name)\u{0}\(element.minified)"))
                }
            } else {
                entries.append(Entry(name: name, value: value, text: "\(name)\u{0}\(value.minified)"))
            }
        }
        for document in documents {
            for member in document.root.members { add(member.name, member.value, depth: 2) }
        }
        return entries
    }

    package static func finding(_ message: String, _ value: String, _ location: Location) -> CheckFinding {
        let rule = Rule.configurationChanged
        return CheckFinding(
            rule: rule.id, severity: rule.severity, confidence: rule.confidence, message: message, help: nil, location: location,
            sid: nil, statement: nil, value: value, related: [])
    }
}
