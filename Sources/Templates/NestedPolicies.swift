import Documents
import PolicyLanguage

/// Policy documents that stand somewhere in a file of no known form: in a playbook, a chart's values, a pipeline, another tool's settings.
///
/// What counts is the form alone: an object whose `Statement` has entries with an effect, or a list of such entries, as a value or as a
/// text.
struct NestedPolicies {
    private let options: TemplateReader.Options
    private let file: String
    /// The declaration around them, where there is one.
    private let owner: TemplateResource?
    private(set) var contents = TemplateContents(form: .unknown)
    private var steps = 0
    private var isFull = false
    /// How many values were left out on purpose: records, and policies of other clouds.
    private var leftOut = 0

    private static let maximumDepth = 64
    /// Texts within texts.
    private static let maximumTexts = 4
    private static let maximumCount = 10_000
    private static let maximumSteps = 4_000_000

    init(_ options: TemplateReader.Options, file: String, owner: TemplateResource? = nil) {
        (self.options, self.file, self.owner) = (options, file, owner)
    }

    /// Where a value stands: the keys above it, and how deep.
    struct Place {
        var keys: [String] = []
        var depth = 0
        var texts = 0

        func under(_ key: String?) -> Place { Place(keys: key.map { keys + [$0] } ?? keys, depth: depth + 1, texts: texts) }
        var inText: Place { Place(keys: keys, depth: depth + 1, texts: texts + 1) }
    }

    /// Reads what a value holds. Cost: O(text), within the bounds above; what lies beyond them is a gap.
    mutating func search(_ value: JSONValue, at place: Place = Place()) {
        steps += 1
        guard !isFull else { return }
        guard contents.policies.count < Self.maximumCount, steps < Self.maximumSteps else {
            isFull = true
            return note("more than \(Self.maximumCount) policies or \(Self.maximumSteps) values: the rest was not read", value)
        }
        switch value.kind {
        case .string: search(text: value, at: place)
        case .array, .object:
            guard place.depth < Self.maximumDepth else {
                if Self.seemsPolicy(Array(value.text.utf8)) {
                    note("values deeper than \(Self.maximumDepth) levels were not read", value)
                }
                return
            }
            if Self.isDocument(value) { return add(value, place) }
            if Self.isStatementList(value) {
                return add(CloudFormationReader.document(of: Resolved(value)).document(of: value.source).root, place)
            }
            if CloudFormationTemplate.isTemplate(value) { return contents.add(TemplateReader(options).read(value, file: "")) }
            if Self.isRecord(value) || value["Statement"] != nil && Self.isForeign(value) { return leftOut += 1 }
            for element in value.elements { search(element, at: place.under(nil)) }
            for member in value.members { search(member.value, at: place.under(member.name)) }
        case .null, .boolean, .number: return
        }
    }

    private mutating func add(_ document: JSONValue, _ place: Place) {
        let path = ([owner?.name].compactMap(\.self) + place.keys).joined(separator: "/")
        // A document of a list at the top is one on its own.
        let resource = path.isEmpty ? nil : TemplateResource(type: owner?.type ?? "policy", name: path, location: document.location)
        contents.add(BarePolicy(options: options).read(document, file: file, under: place.keys, resource: resource))
    }

    private mutating func note(_ reason: String, _ value: JSONValue) {
        if contents.form == .unknown { contents.form = .policy }
        contents.gaps.append(Gap(.input, reason, at: value.location, help: "give the policy as a file of its own"))
    }

    // MARK: texts

    private mutating func search(text value: JSONValue, at place: Place) {
        // The least that a policy takes.
        guard value.byteCount > 40 else { return }
        let text = value.contents
        guard text.has(ascii: "Statement") else { return }
        guard place.texts < Self.maximumTexts else {
            if Self.seemsPolicy(text) { note("texts within more than \(Self.maximumTexts) texts were not read", value) }
            return
        }
        let before = told
        for root in Self.roots(of: value, text) { search(root, at: place.inText) }
        guard told == before, !Self.isProse(place.keys.last) else { return }
        for root in PolicyFragments.objects(in: value) { search(root, at: place.inText) }
        guard told == before, Self.seemsPolicy(text) else { return }
        note("a text that contains `Statement` and `Effect` could not be read as a policy", value)
    }

    /// How much was found so far that is a policy, a gap, or known to be neither.
    private var told: Int { contents.policies.count + contents.gaps.count + leftOut }

    /// What a text is as a whole: JSON or YAML.
    private static func roots(of value: JSONValue, _ text: [UInt8]) -> [JSONValue] {
        switch text.first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "%"):
            return (try? JSONDocument.parse(embeddedIn: value).root).map { [$0] } ?? []
        default:
            guard text.contains(0x0A), let roots = try? EmbeddedYAML.documents(in: value) else { return [] }
            return roots.filter { $0.kind == .object || $0.kind == .array }
        }
    }

    /// Whether a text has all the words of a policy, and a bracket or lines: a path into one (`Statement[?Effect == 'Allow'].Action`) has
    /// neither.
    private static func seemsPolicy(_ text: [UInt8]) -> Bool {
        guard text.contains(UInt8(ascii: "{")) || text.contains(0x0A) else { return false }
        func has(_ word: StaticString) -> Bool { text.has(ascii: word) }
        return has("Statement") && has("Effect") && has("Action") && (has("Allow") || has("Deny"))
    }

    /// Whether what a key holds is written for people: examples in it are not in force.
    private static func isProse(_ key: String?) -> Bool {
        guard let key = key?.lowercased() else { return false }
        return key.hasSuffix(".md") || prose.contains { key.hasSuffix($0) }
    }

    private static let prose = [
        "comment", "comments", "description", "doc", "docs", "documentation", "help", "markdown", "message", "notes", "rationale",
        "readme", "remediation", "summary", "text", "title",
    ]

    // MARK: forms

    /// An object with a statement that has an effect, in the language of AWS.
    static func isDocument(_ value: JSONValue) -> Bool {
        guard value.kind == .object, let statement = value["Statement"], statement.kind == .array || statement.kind == .object
        else {
            return false
        }
        return !isForeign(value) && BarePolicy.statements(of: value).contains(where: isStatement)
    }

    private static func isForeign(_ value: JSONValue) -> Bool {
        ForeignPolicy.hasForeignVersion(value) || ForeignPolicy.isOne(value)
    }

    private static func isStatement(_ value: JSONValue) -> Bool {
        guard value.kind == .object, let effect = value["Effect"] else { return false }
        guard effect.kind == .string || CloudFormationTemplate.function(effect) != nil else { return false }
        return ["Action", "NotAction", "Resource", "NotResource", "Principal", "NotPrincipal"].contains { value[$0] != nil }
    }

    /// A list of whole statements, as tools take them that make the document themselves.
    private static func isStatementList(_ value: JSONValue) -> Bool {
        BarePolicy.isStatementList(value) && value.elements.allSatisfy { ["Allow", "Deny"].contains($0["Effect"]?.string) }
    }

    /// What was done or said, or what a tool reports: an event of CloudTrail, a message of a chat, a run in SARIF. A policy in it is not
    /// declared there.
    private static func isRecord(_ value: JSONValue) -> Bool {
        guard value.kind == .object else { return false }
        if value["eventSource"] != nil, value["eventName"] != nil { return true }
        if value["runs"]?.kind == .array, value["version"]?.string == "2.1.0" { return true }
        return value["content"] != nil && ["assistant", "system", "tool", "user"].contains(value["role"]?.string)
    }
}
