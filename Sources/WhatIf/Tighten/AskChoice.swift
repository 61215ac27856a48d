internal import Actors
internal import Documents
internal import Intake
internal import Transcripts

/// What a policy is to be made of in the place of the log: what a change, a transcript or a specification asks.
struct AskChoice {
    let asked: Change.Asked
    /// From what, in words.
    let source: String
    /// When it was worked on; nil where nothing tells.
    let window: Change.Window?

    /// - Parameter name: the id of a change or of a transcript's session, or the name of a plan, a change set or a specification.
    init(_ name: String, in evidence: InputEvidence) throws(InputError) {
        if let change = evidence.changes.first(where: { $0.id == name }) {
            guard let asked = change.asked, asked.actions?.isEmpty == false else {
                throw Self.nothing(
                    name, at: change.location,
                    help:
                        "prose can exclude actions, and allows none: list them under `asked`, or name a transcript or a specification"
                )
            }
            self.init(asked: asked, source: Self.source(of: asked, or: "the change \(code(name))"), window: change.window)
        } else if let session = evidence.sessions.first(where: { $0.id == name }) {
            try self.init(session, assigned: evidence.askedOfSessions[name])
        } else {
            let asks = evidence.asks.filter { $0.name == name || $0.location.file == name }
            guard let first = asks.first else { throw Self.unknown(name, evidence) }
            guard let asked = Change.Asked(asks), asked.actions?.isEmpty == false else {
                throw Self.nothing(
                    name, at: first.location,
                    help: "prose allows nothing: write actions or commands between backticks, or name a transcript")
            }
            self.init(asked: asked, source: "the \(first.kind.rawValue) \(code(name))", window: nil)
        }
    }

    private init(asked: Change.Asked, source: String, window: Change.Window?) {
        (self.asked, self.source, self.window) = (asked, source, window)
    }

    /// A specification that belongs to the session goes before what the agent made of it.
    private init(_ session: AgentSession, assigned: Change.Asked?) throws(InputError) {
        let window = session.started.flatMap { from in session.ended.map { Change.Window(from: from, to: $0) } }
        if let assigned, assigned.actions?.isEmpty == false {
            self.init(asked: assigned, source: Self.source(of: assigned, or: "the session"), window: window)
            return
        }
        guard let asked = Change.Asked([AskReader().transcript(session)]), asked.actions?.isEmpty == false else {
            throw Self.nothing(
                session.id, at: session.location, help: "no tool call of it that was let run shows an operation of AWS")
        }
        self.init(
            asked: asked, source: "\(Phrase.count(session.calls.count, "tool call")) of the transcript \(code(session.id))",
            window: window)
    }

    private static func source(of asked: Change.Asked, or plain: String) -> String {
        guard let sources = asked.derivation?.sources, !sources.isEmpty else { return plain }
        return Phrase.list(sources.map { "the \($0.kind) \(code($0.name))" }, limit: 3)
    }

    private static func nothing(_ name: String, at place: Location, help: String) -> InputError {
        InputError("\(code(name)) asks for no actions", at: place, help: help)
    }

    private static func unknown(_ name: String, _ evidence: InputEvidence) -> InputError {
        let names = evidence.changes.map(\.id) + evidence.sessions.map(\.id) + evidence.asks.map(\.name)
        return InputError(
            "the input has no change, transcript, plan or specification \(code(name))", at: Location(file: "--asked"),
            help: SpellingSuggestion.name(to: name, in: names).map { "did you mean `\($0)`?" }
                ?? (names.isEmpty ? nil : "it has \(Phrase.list(names.map { code($0) }, limit: 4))"))
    }
}
