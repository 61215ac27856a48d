public import Documents
internal import Transcripts

/// Reads `changes.json`, version 1.
public enum Changes {
    public struct Log: Sendable {
        public internal(set) var changes: [Change] = []
        public internal(set) var gaps: [Gap] = []
    }

    /// Whether a file begins as a list of changes does.
    public static func recognises(_ head: Head) -> Bool {
        head.has("changes") && (head.has("version") || head.has("changes[].window") || head.has("changes[].actors"))
    }

    /// Reads the changes of a document. A change that is wrong in one point is left out and named; the others are read.
    public static func read(_ root: JSONValue) -> Log {
        var reader = ChangeReader()
        reader.read(root)
        return Log(changes: reader.changes, gaps: reader.gaps)
    }

    public static func read(_ text: String, name: String) -> Log {
        do throws(InputError) {
            return read(try JSONDocument.parse(text, name: name).root)
        } catch {
            return Log(gaps: [Gap(error)])
        }
    }
}

private struct ChangeReader {
    private(set) var changes: [Change] = []
    private(set) var gaps: [Gap] = []
    private var known: [String: Location] = [:]

    mutating func read(_ root: JSONValue) {
        do throws(InputError) {
            var top = try Fields(root, of: "the list of changes")
            let version = try top.required("version")
            guard version.integer == 1 else {
                throw version.error("version `\(version.text)` is not known", help: "this version of ambit reads version 1")
            }
            let list = try top.list("changes") ?? []
            gaps += top.unknown()
            for item in list { read(change: item) }
        } catch {
            gaps.append(Gap(error))
        }
    }

    private mutating func read(change value: JSONValue) {
        do throws(InputError) {
            let change = try change(value)
            if let earlier = known[change.id] {
                throw value.error(
                    "the change `\(change.id)` is already declared at \(earlier)", help: "give each change its own id")
            }
            known[change.id] = change.location
            changes.append(change)
        } catch {
            gaps.append(Gap(.input, "\(error.reason); the change was left out", at: error.location, help: error.help))
        }
    }

    private mutating func change(_ value: JSONValue) throws(InputError) -> Change {
        var fields = try Fields(value, of: "a change")
        let id = try fields.text(try fields.required("id"), "id")
        let title = try fields.text("title")
        let (ticket, environment) = (try fields.text("ticket"), try fields.text("environment"))
        let window = try window(try fields.required("window"))
        var actors: [Change.Actor] = []
        for item in try fields.list("actors") ?? [] { actors.append(try actor(item)) }
        if actors.isEmpty {
            throw value.error(
                "the change `\(id)` has no actor", help: "name who acted: `\"actors\": [{\"principal\": \"arn:...\"}]`")
        }
        let asked = try fields.optional("asked").map { value throws(InputError) in try self.asked(value) }
        var approvals: [Change.Approval] = []
        for item in try fields.list("approvals") ?? [] { approvals.append(try approval(item)) }
        gaps += fields.unknown()
        return Change(
            id: id, title: title ?? id, ticket: ticket, environment: environment, window: window, actors: actors, asked: asked,
            approvals: approvals, location: value.location)
    }

    private mutating func window(_ value: JSONValue) throws(InputError) -> Change.Window {
        var fields = try Fields(value, of: "a window")
        let from = try fields.instant("from")
        let to = try fields.instant("to")
        gaps += fields.unknown()
        guard from <= to else { throw value.error("the window ends before it begins") }
        return Change.Window(from: from, to: to)
    }

    private mutating func actor(_ value: JSONValue) throws(InputError) -> Change.Actor {
        var fields = try Fields(value, of: "an actor")
        let principal = try fields.required("principal")
        let arn = try fields.text(principal, "principal")
        guard arn.hasPrefix("arn:"), arn.split(separator: ":", omittingEmptySubsequences: false).count >= 6 else {
            throw principal.error("`\(arn)` is not an ARN", help: "give the ARN of the role, user or session")
        }
        let actor = Change.Actor(
            principal: arn, person: try fields.text("person"), level: try fields.level(), agent: try fields.text("agent"),
            location: value.location)
        gaps += fields.unknown()
        return actor
    }

    private mutating func asked(_ value: JSONValue) throws(InputError) -> Change.Asked {
        var fields = try Fields(value, of: "what was asked")
        let asked = Change.Asked(
            task: try fields.text("task"), actions: try fields.texts("actions"), resources: try fields.texts("resources"),
            location: value.location)
        gaps += fields.unknown()
        return asked
    }

    private mutating func approval(_ value: JSONValue) throws(InputError) -> Change.Approval {
        var fields = try Fields(value, of: "an approval")
        let by = try fields.text(try fields.required("by"), "by")
        let approval = Change.Approval(by: by, level: try fields.level(), at: try fields.instant("at"), location: value.location)
        gaps += fields.unknown()
        return approval
    }
}

/// The members of an object, each asked for by name; what nobody asked for is not known.
private struct Fields {
    private let object: JSONValue
    private let what: String
    private var asked: Set<String> = []

    init(_ object: JSONValue, of what: String) throws(InputError) {
        guard object.kind == .object else { throw object.error("\(what) must be an object, and is \(Self.name(object))") }
        (self.object, self.what) = (object, what)
    }

    /// The member, or nil where it is missing or null.
    mutating func optional(_ name: String) throws(InputError) -> JSONValue? {
        asked.insert(name)
        guard let value = object[name], value.kind != .null else { return nil }
        return value
    }

    mutating func required(_ name: String) throws(InputError) -> JSONValue {
        guard let value = try optional(name) else { throw object.error("\(what) has no `\(name)`") }
        return value
    }

    func text(_ value: JSONValue, _ name: String) throws(InputError) -> String {
        guard let text = value.string else { throw value.error("`\(name)` must be a text, and is \(Self.name(value))") }
        guard !text.isEmpty else { throw value.error("`\(name)` is empty") }
        return text
    }

    mutating func text(_ name: String) throws(InputError) -> String? {
        guard let value = try optional(name) else { return nil }
        return try text(value, name)
    }

    mutating func list(_ name: String) throws(InputError) -> [JSONValue]? {
        guard let value = try optional(name) else { return nil }
        guard value.kind == .array else { throw value.error("`\(name)` must be a list, and is \(Self.name(value))") }
        return Array(value.elements)
    }

    mutating func texts(_ name: String) throws(InputError) -> [String]? {
        guard let list = try list(name) else { return nil }
        var texts: [String] = []
        for value in list { texts.append(try text(value, name)) }
        return texts
    }

    mutating func instant(_ name: String) throws(InputError) -> Instant {
        let value = try required(name)
        let text = try text(value, name)
        guard let instant = Instant(iso: text) else {
            throw value.error("`\(text)` is not a time", help: "write it as `2025-12-15T02:00:00Z`")
        }
        return instant
    }

    mutating func level() throws(InputError) -> Change.Level? {
        guard let value = try optional("level") else { return nil }
        let text = try text(value, "level")
        guard let level = Change.Level(rawValue: text) else {
            let levels = Change.Level.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            throw value.error("the level `\(text)` is not known", help: "the levels are \(levels)")
        }
        return level
    }

    /// Members that no part of the format is.
    func unknown() -> [Gap] {
        object.members.filter { !asked.contains($0.name) && !$0.name.hasPrefix("$") }.map { member in
            let names = asked.sorted().map { "`\($0)`" }.joined(separator: ", ")
            return Gap(
                .input, "\(what) has no member `\(member.name)`; it was not read", at: member.key.location,
                help: "its members are \(names)")
        }
    }

    private static func name(_ value: JSONValue) -> String {
        switch value.kind {
        case .null: "null"
        case .boolean: "a boolean"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
