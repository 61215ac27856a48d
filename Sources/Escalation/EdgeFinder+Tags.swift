internal import Authorization
internal import Catalogue
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

    /// - Parameter tags: those of users and roles, for conditions that compare them with the caller's own.
    init(_ statements: some Sequence<Statement>, tags: [Tag]) {
        for statement in statements {
            for condition in statement.conditions { note(condition, tags) }
        }
    }

    private static let family = "aws:principaltag/"

    private mutating func note(_ condition: Condition, _ tags: [Tag]) {
        if condition.key.name.hasPrefix(Self.family), let slash = condition.keyText.firstIndex(of: "/") {
            let key = String(condition.keyText[condition.keyText.index(after: slash)...])
            for value in condition.values where condition.op.comparison != .null {
                add(key, value.text.contains("$") ? nil : value.text.replacing("*", with: "x").replacing("?", with: "x"))
            }
            add(key, nil)
            if condition.op.comparison == .null { add(key, "x") }
        }
        // `iam:ResourceTag/team` is to be `${aws:PrincipalTag/team}`: whatever value some entity has.
        guard let slash = condition.key.name.firstIndex(of: "/"), condition.key.name[..<slash].hasSuffix(":resourcetag") else {
            return
        }
        let tested = condition.key.name[condition.key.name.index(after: slash)...]
        for key in condition.values.flatMap(\.keys) where key.name.hasPrefix(Self.family) {
            for tag in tags where tag.key.lowercased() == tested { add(String(key.name.dropFirst(Self.family.count)), tag.value) }
        }
    }

    private mutating func add(_ key: String, _ value: String?) {
        let wanted = Wanted(key: key, value: value)
        if list.count < Self.most, seen.insert(wanted).inserted { list.append(wanted) }
    }
}
