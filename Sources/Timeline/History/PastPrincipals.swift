internal import Documents
internal import PolicyLanguage
internal import Principals

/// AWS keeps the unique id of the user or role that a trust policy names. One that was made again under the same name is another: the
/// policy does not name it before it is written again (IAM user guide, "AWS JSON policy elements: Principal").
struct PastPrincipals {
    private let history: History
    private let moment: Moment

    init(_ history: History, _ moment: Moment) {
        self.history = history
        self.moment = moment
    }

    /// The trust policy of a role as AWS reads it at the moment.
    func trust(_ content: Content, of role: Int) throws(InputError) -> Policy {
        let written = history.lives[role].facts[.trust]?.cause(at: moment)
        let policy: Policy
        if case .policy(let bound) = content {
            policy = bound.policy
        } else {
            guard let document = try content.document() else {
                throw InputError("no document", at: history.lives[role].place.location)
            }
            policy = try Policy(document, kind: .trust)
        }
        // An export shows the bare id of whoever is gone.
        guard let written, written.evidence.event != nil else { return policy }
        let document = policy.origin
        let text = document.text
        let gone = Self.names(in: document).filter { isAnother($0, since: written.moment) }
        guard !gone.isEmpty else { return policy }
        var changed = text
        for arn in gone { changed = Self.replacing("\"\(arn)\"", in: changed, by: "\"\(Self.bareID)\"") }
        let location = document.location
        let source = SourceText(name: location.file, bytes: Array(changed.utf8), within: location.start)
        let parsed = try JSONDocument.parse(source)
        return try Policy(parsed.root, kind: .trust)
    }

    /// An id that nobody has: what AWS shows for a principal that was deleted.
    private static let bareID = "AROADELETEDPRINCIPAL0"

    /// Whether the name belonged to another life, or to none, when the policy was written, than it does now.
    private func isAnother(_ arn: String, since written: Moment) -> Bool {
        let name = ResourceName(arn)
        guard let account = name.account, let resource = name.resource, let kind = Self.kind(resource) else { return false }
        let last = resource.split(separator: "/").last.map(String.init) ?? ""
        let lives = history.byName[Subject(kind, last, in: account)] ?? []
        func holder(_ moment: Moment) -> Int? {
            lives.last { index in if case .no = history.lives[index].existence(at: moment) { false } else { true } }
        }
        guard let then = holder(written) else { return false }
        return holder(moment) != then
    }

    private static func kind(_ resource: String) -> Subject.Kind? {
        resource.hasPrefix("role/") ? .role : resource.hasPrefix("user/") ? .user : nil
    }

    private static func names(in document: JSONValue) -> [String] {
        var names: [String] = []
        guard let statements = document["Statement"] else { return [] }
        for statement in statements.kind == .array ? Array(statements.elements) : [statements] {
            guard let aws = statement["Principal"]?["AWS"] else { continue }
            for value in aws.kind == .array ? Array(aws.elements) : [aws] {
                if let text = value.string, text.hasPrefix("arn:"), !names.contains(text) { names.append(text) }
            }
        }
        return names
    }

    private static func replacing(_ text: String, in whole: String, by other: String) -> String {
        var result = ""
        var rest = whole[...]
        while let range = rest.firstRange(of: text) {
            result += rest[..<range.lowerBound] + other
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
