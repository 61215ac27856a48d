internal import PolicyLanguage
internal import Principals
internal import Reach

/// What statements test of the user or role that a request is about: its name and its tags. To requests about those that are alike in
/// it they say the same.
struct ResourceTests: Hashable {
    /// Those that do not name every resource.
    private(set) var elements: [ResourceElement] = []
    /// The keys of tags, by name.
    private(set) var tags: [ContextKey] = []

    /// Where nothing is tested.
    static let none = ResourceTests()

    private init() {}

    var isEmpty: Bool { elements.isEmpty && tags.isEmpty }

    /// Nil where a policy variable stands in the name of a resource: which it names, only a request tells.
    init?(_ statements: some Sequence<Statement>) {
        for statement in statements {
            if let element = statement.resources, !element.namesEverything, !elements.contains(element) {
                guard element.patterns.allSatisfy(\.keys.isEmpty) else { return nil }
                elements.append(element)
            }
            for condition in statement.conditions {
                for key in [condition.key] + condition.values.flatMap(\.keys) where key.tagOfResource != nil && !tags.contains(key)
                {
                    tags.append(key)
                }
            }
        }
        tags.sort { $0.name < $1.name }
    }

    var withoutTags: ResourceTests {
        var tests = self
        tests.tags = []
        return tests
    }

    /// What the tests tell of one user or role.
    struct Likeness: Hashable {
        fileprivate let named: [Bool]
        fileprivate let tags: [String?]

        /// Where nothing is tested.
        static let same = Likeness(named: [], tags: [])
    }

    /// - Complexity: O(patterns + tags).
    func likeness(of name: ResourceName, tags: [Tag]) -> Likeness {
        let nothing = Context(closed: false)
        return Likeness(named: elements.map { $0.matches(name, in: nothing) == .yes }, tags: values(of: tags))
    }

    /// The values that somebody's tags give the tested keys; nil for a tag that is not there.
    func values(of owned: [Tag]) -> [String?] {
        tags.map { key in
            guard let name = key.tagOfResource else { return nil }
            return owned.first { $0.key.lowercased() == name }?.value
        }
    }
}

extension ResourceElement {
    fileprivate var namesEverything: Bool { !isNegated && patterns.contains { $0.text == "*" } }
}

extension ContextKey {
    /// The tag of `aws:ResourceTag/...`, in whatever spelling, in lower case; nil for another key. What else follows from a user or role,
    /// all of an account have in common.
    var tagOfResource: Substring? {
        let family = "aws:resourcetag/"
        return name.hasPrefix(family) ? name.dropFirst(family.count) : nil
    }
}
