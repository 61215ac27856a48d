public import Documents
import PolicyLanguage

/// One authorization case: a request, the policies that decide it, and perhaps the answer that is expected.
///
/// The form is one JSON object: `{"id", "request": {"principal", "action", "resource", "resourceAccount", "context"},
/// "policies": {"identity", "resource", "boundary", "session", "scp", "rcp", "endpoint"}, "at", "expect"}`.
public struct Case: Sendable {
    public let id: String
    /// The principal as the case names it.
    public let principal: String
    public private(set) var request: Request
    /// Nil where the case leaves its policies to an audit input.
    public let policies: PolicySet?
    public let expected: Verdict?
    /// The moment whose state decides it, where it leaves its policies to an audit input; nil for that of the whole call.
    public let moment: Instant?

    /// Reads a case. The world is closed: a context key that is neither given nor follows from the request is absent, and so is one that
    /// is given as null.
    ///
    /// - Throws: `InputError` at the first member that is missing, malformed or unknown.
    public init(_ value: JSONValue) throws(InputError) {
        guard value.kind == .object else { throw value.error("a case is an object, not \(value.kind.withArticle)") }
        var id: String?
        var request: (principal: String, Request)?
        var policies: PolicySet?
        var expected: Verdict?
        var moment: Instant?
        for member in value.members {
            switch member.name {
            case "id": id = member.value.scalarText
            case "request": request = try Self.request(member.value)
            case "policies": policies = try Self.policies(member.value)
            case "at": moment = try Self.moment(member.value)
            case "expect": expected = try Self.expected(member.value)
            default: throw Self.unknown(member, in: "a case", of: ["id", "request", "policies", "at", "expect"])
            }
        }
        guard let id else { throw value.error("a case without `id`") }
        guard let request else { throw value.error("a case without `request`") }
        self.id = id
        (principal, self.request) = request
        self.policies = policies
        self.expected = expected
        self.moment = moment
        if let moment {
            // What the request says of its own time wins.
            let seconds = String(moment.seconds)
            for (key, text) in [("aws:CurrentTime", moment.description), ("aws:EpochTime", seconds)]
            where !self.request.context.has(ContextKey(key)) {
                self.request.context.set(ContextKey(key), .single(text))
            }
        }
    }

    private static func unknown(_ member: JSONValue.Member, in what: String, of members: [String]) -> InputError {
        let near = SpellingSuggestion.name(to: member.name, in: members)
        let help = near.map { "did you mean `\($0)`?" } ?? "it has \(Phrase.list(members.map { "`\($0)`" }))"
        return member.key.error("unknown member `\(member.name)` in \(what)", help: help)
    }

    private static func moment(_ value: JSONValue) throws(InputError) -> Instant {
        guard let time = value.string.flatMap({ Instant(iso: $0) }) else {
            throw value.error("`at` is not a time", help: "write 2025-12-15T02:31:14Z")
        }
        return time
    }

    private static func expected(_ value: JSONValue) throws(InputError) -> Verdict {
        guard let verdict = value.string.flatMap(Verdict.init(rawValue:)) else {
            throw value.error(
                "unknown verdict \(value.text)", help: "one of `Allowed`, `ExplicitlyDenied`, `ImplicitlyDenied`, `Depends`")
        }
        return verdict
    }

    private static func request(_ value: JSONValue) throws(InputError) -> (String, Request) {
        var principal: JSONValue?
        var action: String?
        var resource: String?
        var account: String?
        var context = Context(closed: true)
        for member in value.members {
            switch member.name {
            case "principal": principal = member.value
            case "action": action = try text(member.value, "`action`")
            case "resource": resource = try text(member.value, "`resource`")
            case "resourceAccount": account = try text(member.value, "`resourceAccount`")
            case "context": context = try self.context(member.value)
            default:
                let members = ["principal", "action", "resource", "resourceAccount", "context"]
                throw unknown(member, in: "a request", of: members)
            }
        }
        guard let principal, let action else { throw value.error("a request needs `principal` and `action`") }
        let name = try text(principal, "`principal`")
        guard let caller = Caller(name, action: Action(action))?.withRole(from: context) else {
            throw principal.error(
                "`\(name)` is not a principal", help: "give the ARN of a user, role, session or root, a service's name, or `*`")
        }
        return (
            name,
            Request(
                caller: caller, action: Action(action), resource: ResourceName(resource ?? "*"), resourceAccount: account,
                context: context)
        )
    }

    private static func text(_ value: JSONValue, _ what: String) throws(InputError) -> String {
        guard let text = value.string else { throw value.error("\(what) is a string, not \(value.kind.withArticle)") }
        return text
    }

    private static func context(_ value: JSONValue) throws(InputError) -> Context {
        guard value.kind == .object else { throw value.error("`context` is an object, not \(value.kind.withArticle)") }
        var context = Context(closed: true)
        for member in value.members {
            let key = ContextKey(member.name)
            if context.has(key) {
                throw member.key.error("context key `\(member.name)` is given twice", help: "key names have no case")
            }
            if member.value.kind == .array {
                var texts: [String] = []
                for element in member.value.elements {
                    guard let text = element.scalarText else {
                        throw element.error("a context value is a string or a list of strings")
                    }
                    texts.append(text)
                }
                context.set(key, .many(texts))
            } else if member.value.kind == .null {
                context.set(key, .absent)
            } else if let text = member.value.scalarText {
                context.set(key, .single(text))
            } else {
                throw member.value.error("a context value is a string, a list of strings, or null for a key that is absent")
            }
        }
        return context
    }

    private static func policies(_ value: JSONValue) throws(InputError) -> PolicySet {
        guard value.kind == .object else { throw value.error("`policies` is an object, not \(value.kind.withArticle)") }
        var set = PolicySet()
        for member in value.members {
            switch member.name {
            case "identity": set.identity = try documents(member.value, .identity)
            case "resource": set.resource = try Policy(member.value, kind: .resource)
            case "boundary": set.boundary = try documents(member.value, .boundary)
            case "session": set.session = try documents(member.value, .session)
            case "scp": set.serviceControl = try levels(member.value, .serviceControl)
            case "rcp": set.resourceControl = try levels(member.value, .resourceControl)
            case "endpoint": set.endpoint = try documents(member.value, .endpoint)
            default:
                throw unknown(
                    member, in: "policies", of: ["identity", "resource", "boundary", "session", "scp", "rcp", "endpoint"])
            }
        }
        return set
    }

    private static func documents(_ value: JSONValue, _ kind: PolicyKind) throws(InputError) -> [Policy] {
        guard value.kind == .array else { return [try Policy(value, kind: kind)] }
        var policies: [Policy] = []
        for element in value.elements { policies.append(try Policy(element, kind: kind)) }
        return policies
    }

    private static func levels(_ value: JSONValue, _ kind: PolicyKind) throws(InputError) -> [[Policy]] {
        guard value.kind == .array else { throw value.error("a list of levels is needed, the root's first") }
        var levels: [[Policy]] = []
        for element in value.elements { levels.append(try documents(element, kind)) }
        return levels
    }
}
