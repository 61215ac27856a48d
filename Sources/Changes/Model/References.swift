public import Documents

/// A statement of a policy, by everything that helps to find it.
public struct StatementReference: Sendable, Hashable {
    /// The managed policy's ARN, or the inline policy's name with its owner.
    public var policy: String
    /// What the policy binds as: `identity policy`, `permissions boundary`, `service control policy`...
    public var layer: String
    public var sid: String?
    /// Its number in the document, from 0.
    public var index: Int
    public var location: Location

    package init(policy: String, layer: String, sid: String? = nil, index: Int, location: Location) {
        self.policy = policy
        self.layer = layer
        self.sid = sid
        self.index = index
        self.location = location
    }
}

extension StatementReference {
    /// A policy's name in a sentence: `` `ReadOnlyAccess` ``, `` inline policy `deploy` of `jenkins-old` ``, `` the trust policy of `ci` ``.
    ///
    /// - Parameter shortened: what stands for an ARN.
    package static func title(ofPolicy name: String, shortened: (String) -> String = { $0 }) -> String {
        let words = name.split(separator: " ")
        guard words.count > 1, let start = words.firstIndex(where: { $0.hasPrefix("arn:") }) else {
            return name.contains("`") ? name : code(shortened(name))
        }
        let arn = words[start...].joined(separator: " ")
        let article = ["trust", "policy", "session"].contains(words[0]) ? "the " : ""
        return "\(article)\(words[..<start].joined(separator: " ")) \(code(shortened(arn)))"
    }
}

/// Since when a statement of a finding has been in force, and by whose change.
public struct StatementSince: Sendable, Hashable {
    /// The statement's place among the finding's.
    public var statement: Int
    /// When the document came; without a write the first moment at which it is known to have been there.
    public var since: Instant
    /// Who wrote it; nil where no log shows the write.
    public var author: String?
    public var event: EventReference?

    package init(statement: Int, since: Instant, author: String? = nil, event: EventReference? = nil) {
        self.statement = statement
        self.since = since
        self.author = author
        self.event = event
    }
}

/// An event of a log.
public struct EventReference: Sendable, Hashable {
    public var id: String
    public var time: Instant
    /// The service's host without its domain, and the operation as the log names it: `cloudformation:DeleteStack`.
    public var name: String
    public var location: Location
    /// False for a tool call of a transcript without times: `time` then means nothing.
    public var isTimed = true
    /// A tool call of a transcript stands here, and no event of a log.
    public var isToolCall = false

    package init(id: String, time: Instant, name: String, location: Location) {
        self.id = id
        self.time = time
        self.name = name
        self.location = location
    }
}

/// A number with its name.
public struct Count: Sendable, Hashable {
    public var name: String
    public var value: Int

    package init(_ name: String, _ value: Int) {
        self.name = name
        self.value = value
    }
}
