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
        let life = history.lives[role]
        let policy: Policy
        if case .policy(let bound) = content {
            policy = bound.policy
        } else {
            guard let document = try content.document() else { throw InputError("no document", at: life.place.location) }
            policy = try Policy(document, kind: .trust)
        }
        return try read(policy, of: life, .trust, as: .trust)
    }

    /// A policy with a principal as AWS reads it at the moment: the names in it are those of whoever had them when it was written. An export
    /// shows the bare id of whoever is gone: the ARNs in it name those who were there then.
    func read(_ policy: Policy, of life: Life, _ fact: Fact, as kind: PolicyKind) throws(InputError) -> Policy {
        guard let written = life.facts[fact]?.cause(at: moment), written.moment < moment else { return policy }
        let document = policy.origin
        var changed = document.text
        for arn in Self.names(in: document) {
            guard let now = reading(of: arn, since: written.moment) else { continue }
            changed = Self.replacing("\"\(arn)\"", in: changed, by: "\"\(now)\"")
        }
        if changed == document.text { return policy }
        let location = document.location
        let source = SourceText(name: location.file, bytes: Array(changed.utf8), within: location.start)
        return try Policy(JSONDocument.parse(source).root, kind: kind)
    }

    /// An id that nobody has: what AWS shows for a principal that was deleted.
    private static let bareID = "AROADELETEDPRINCIPAL0"

    /// What stands for a principal at the moment that had the name when the policy was written: its new name, or an id where it is gone. Nil
    /// where it is the same.
    private func reading(of arn: String, since written: Moment) -> String? {
        let name = ResourceName(arn)
        guard let account = name.account, let resource = name.resource, let kind = Self.kind(resource) else { return nil }
        let subject = Subject(kind, resource.split(separator: "/").last.map(String.init) ?? "", in: account)
        let holder = history.byName[subject]?.map { history.lives[$0] }.last { life in
            if case .no = life.existence(at: written) { return false }
            return Subject(kind, life.name(at: written).name, in: account) == subject
        }
        guard let holder else { return nil }
        if case .no = holder.existence(at: moment) { return Self.bareID }
        let (then, now) = (holder.name(at: written), holder.name(at: moment))
        return then.since == now.since ? nil : now.arn
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
