internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Principals
internal import Reach

/// What a principal gains by tags of its own.
extension EdgeFinder {
    /// Gives itself each tag that some policy tests, or takes it away.
    mutating func findOwnTags() {
        let (tag, untag) = subject.isRole ? ("iam:TagRole", "iam:UntagRole") : ("iam:TagUser", "iam:UntagUser")
        guard subject.isChangeable, rights.has(tag) || rights.has(untag) else { return }
        let changed = position.amendments.compactMap { amendment -> String? in
            if case .tagged(let key, _) = amendment { key } else { nil }
        }
        for wanted in cache.graph.testedTags where !changed.contains(wanted.key.lowercased()) {
            let own = subject.tags.first { $0.key.lowercased() == wanted.key.lowercased() }?.value
            let keys = ("aws:TagKeys", ContextValue.many([wanted.key]))
            if let value = wanted.value, own != value {
                let choosing = [("aws:RequestTag/\(wanted.key)", ContextValue.single(value)), keys]
                guard let permit = permit(tag, on: subject.name, choosing: choosing) else { continue }
                add(.ownTags, to: position.amended([.tagged(wanted.key.lowercased(), value)]), [permit])
            } else if wanted.value == nil, own != nil {
                guard let permit = permit(untag, on: subject.name, choosing: [keys]) else { continue }
                add(.ownTags, to: position.amended([.tagged(wanted.key.lowercased(), nil)]), [permit])
            }
        }
    }
}

/// Tags of principals that policies test, with a value that makes a difference; nil for having no such tag.
struct TestedTags {
    struct Wanted: Hashable {
        let key: String
        let value: String?
    }

    /// More would make as many positions of every principal.
    private static let most = 24

    private(set) var list: [Wanted] = []
    private var seen: Set<Wanted> = []

    /// - Parameter entities: users and roles, whose tags and names conditions and resources may compare with the caller's own tags.
    init(_ statements: some Sequence<Statement>, of entities: [PrincipalNode]) {
        for statement in statements {
            for condition in statement.conditions { note(condition, entities) }
            for pattern in statement.resources?.patterns ?? [] { note(pattern.text, entities) }
        }
    }

    private static let family = "aws:principaltag/"

    private mutating func note(_ condition: Condition, _ entities: [PrincipalNode]) {
        if condition.key.name.hasPrefix(Self.family), let slash = condition.keyText.firstIndex(of: "/") {
            let key = String(condition.keyText[condition.keyText.index(after: slash)...])
            for value in condition.values where condition.op.comparison != .null {
                // `${aws:ResourceTag/team}`: whatever value some entity has.
                for name in value.keys.compactMap(\.tagOfResource) { add(key, tagged: name, entities) }
                add(key, value.text.contains("$") ? nil : value.text.replacing("*", with: "x").replacing("?", with: "x"))
            }
            add(key, nil)
            if condition.op.comparison == .null { add(key, "x") }
        }
        // The same the other way round: `iam:ResourceTag/team` is to be `${aws:PrincipalTag/team}`.
        guard let tested = condition.key.tagOfResource else { return }
        for key in condition.values.flatMap(\.keys) where key.name.hasPrefix(Self.family) {
            add(String(key.name.dropFirst(Self.family.count)), tagged: tested, entities)
        }
    }

    private mutating func add(_ key: String, tagged name: Substring, _ entities: [PrincipalNode]) {
        for tag in entities.lazy.flatMap(\.tags) where tag.key.lowercased() == name { add(key, tag.value) }
    }

    /// `role/${aws:PrincipalTag/team}-admin`: whatever stands there in the name of some entity.
    private mutating func note(_ pattern: String, _ entities: [PrincipalNode]) {
        guard let start = pattern.firstRange(of: "${"), let end = pattern[start.upperBound...].firstIndex(of: "}") else { return }
        let variable = pattern[start.upperBound..<end].prefix { $0 != "," }.filter { $0 != " " }
        guard variable.lowercased().hasPrefix(Self.family) else { return }
        let (head, tail) = (pattern[..<start.lowerBound], pattern[pattern.index(after: end)...])
        guard !head.contains(where: { "*?".contains($0) }), !tail.contains("$") else { return }
        let key = String(variable.dropFirst(Self.family.count))
        for arn in entities.map(\.arn) where arn.hasPrefix(head) {
            let rest = arn.dropFirst(head.count)
            // The shortest that fits.
            let ends = rest.indices.dropFirst() + [rest.endIndex]
            if let end = ends.first(where: { Glob.matches(tail, String(rest[$0...])) }), end > rest.startIndex {
                add(key, String(rest[..<end]))
            }
        }
    }

    private mutating func add(_ key: String, _ value: String?) {
        let wanted = Wanted(key: key, value: value)
        if list.count < Self.most, seen.insert(wanted).inserted { list.append(wanted) }
    }
}
