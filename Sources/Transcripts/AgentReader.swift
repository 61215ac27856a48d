package import Activity
public import Documents
internal import Glibc

/// Reads the transcripts of one format. A new format is one file with one such value, and one line in `AgentLogs.readers`.
package struct AgentReader: Sendable {
    /// The format, in words.
    package let format: String
    /// Whether a file begins as such a transcript does.
    package let recognises: @Sendable (Head) -> Bool
    let read: @Sendable (AgentTranscript) -> [AgentSession]
}

extension Head {
    /// Whether the text says this.
    func says(_ words: StaticString) -> Bool {
        let length = words.utf8CodeUnitCount
        return text.withUnsafeBytes { bytes in
            guard var at = bytes.baseAddress, length > 0 else { return false }
            let end = at + bytes.count
            while end - at >= length, let found = memchr(at, Int32(words.utf8Start[0]), end - at - length + 1) {
                if memcmp(found, words.utf8Start, length) == 0 { return true }
                at = UnsafeRawPointer(found) + 1
            }
            return false
        }
    }
}

/// A transcript that is being read, and what was found wrong with it.
final class AgentTranscript {
    let file: LogFile
    private(set) var gaps: [Gap] = []
    private var unknown: [String: (count: Int, first: Location)] = [:]

    init(_ file: LogFile) { self.file = file }

    func gap(_ reason: String, at location: Location, help: String? = nil) {
        gaps.append(Gap(.input, reason, at: location, help: help))
    }

    func gap(_ error: InputError) { gaps.append(Gap(error)) }

    /// Counts a record of a type that the reader does not know: formats grow, but nothing is skipped in silence.
    func unknown(type: String, at location: Location) {
        unknown[type, default: (0, location)].count += 1
    }

    func finish() {
        for (type, found) in unknown.sorted(by: { $0.value.first < $1.value.first }) {
            let records = found.count == 1 ? "a record" : "\(found.count) records"
            gap("\(records) of the unknown type `\(type)` not read", at: found.first)
        }
    }

    /// The whole file as one JSON text.
    func document() -> JSONValue? { whole(parsed) ?? nil }

    /// What is made of the bytes of the file, which are read once; nil, and a gap, where they cannot be read.
    @discardableResult
    func whole<Made>(_ make: ([UInt8]) -> Made) -> Made? {
        do throws(InputError) {
            return make(try bytes())
        } catch {
            gap(error)
            return nil
        }
    }

    func parsed(_ bytes: [UInt8]) -> JSONValue? {
        do throws(InputError) {
            return try JSONDocument.parse(bytes, name: file.name).root
        } catch {
            gap(error)
            return nil
        }
    }

    /// Whether a file of this name stands beside this one.
    func hasCompanion(named name: String) -> Bool {
        guard case .path(let path) = file.content, let beside = Self.beside(path, name) else { return false }
        return Files.kind(of: beside) == .file
    }

    /// A small JSON file beside this one, where there is one.
    func companion(named name: String) -> JSONValue? {
        guard hasCompanion(named: name), case .path(let path) = file.content, let beside = Self.beside(path, name) else {
            return nil
        }
        do throws(InputError) {
            let shown = Self.beside(file.name, name) ?? name
            return try JSONDocument.parse(try Files.read(beside, limit: 16 << 20), name: shown).root
        } catch {
            gap(error)
            return nil
        }
    }

    func bytes(limit: Int = 1 << 30) throws(InputError) -> [UInt8] {
        switch file.content {
        case .bytes(let bytes): bytes
        case .path(let path): try Files.read(path, limit: limit)
        case .descriptor(let descriptor): try Files.read(descriptor: descriptor, name: file.name, limit: limit)
        }
    }

    /// Whether a file of this one's name and an ending stands beside it, and is not empty.
    func hasCompanion(endingIn ending: String) -> Bool {
        guard case .path(let path) = file.content else { return false }
        return Files.size(of: path + ending).map { $0 > 0 } ?? false
    }

    private static func beside(_ path: String, _ name: String) -> String? {
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        return folder + name
    }
}

/// The transcripts of AI agents.
public enum AgentLogs {
    public struct Log: Sendable {
        /// By start; then by file.
        public internal(set) var sessions: [AgentSession] = []
        public internal(set) var gaps: [Gap] = []
    }

    /// Every format that is read. The first that recognises a file reads it: a database before what may stand in its rows.
    package static let readers: [AgentReader] = [
        .kiroDatabase, .kiro, .kiroCommandLine, .kiroConversation, .qwenCode, .claudeCode, .claudeHooks, .claudeExport, .codex,
        .codexStream,
        .gemini,
        .cline,
        .clineHistory, .copilot,
        .copilotChat, .openTelemetry, .mcpLog, .ambitSession,
    ]

    /// The format of a file that begins so, or nil.
    package static func reader(for head: Head) -> AgentReader? { readers.first { $0.recognises(head) } }

    /// Whether a file only says something about the transcript beside it, and needs no reading of its own: Kiro's `session.json` and
    /// `<id>.json`, Claude Code's `agent-<id>.meta.json`, Cline's `task_metadata.json` and Roo Code's `history_item.json`.
    package static func isCompanion(_ head: Head) -> Bool {
        KiroSessionFile.recognises(head) || head.has("session_id", "session_state")
            || head.paths.isSuperset(of: ["agentType", "spawnDepth"]) || head.has("files_in_context")
            || head.has("ts", "task", "tokensIn", "number")
    }

    /// Reads transcripts that `reader` recognised. A session that several files tell (resumed, forked) is one session.
    package static func read(_ files: [(file: LogFile, reader: AgentReader)]) -> Log {
        var log = Log()
        var known: [String: Int] = [:]
        for (file, reader) in files {
            let transcript = AgentTranscript(file)
            for session in reader.read(transcript) {
                let key = "\(session.agent.rawValue) \(session.id)"
                if let index = known[key] {
                    log.sessions[index].join(session)
                } else {
                    known[key] = log.sessions.count
                    log.sessions.append(session)
                }
            }
            transcript.finish()
            log.gaps += transcript.gaps
        }
        let never = Instant(seconds: .max)
        log.sessions.sort { ($0.started ?? never, $0.location) < ($1.started ?? never, $1.location) }
        log.dropCopies()
        for index in log.sessions.indices { log.sessions[index].followScripts() }
        return log
    }

    /// Reads a transcript that is at hand as text, whatever its format: for a host program, and for tests.
    public static func read(_ text: String, name: String) -> Log {
        let bytes = Array(text.utf8)
        guard let reader = reader(for: Head(bytes)) else {
            var log = Log()
            log.gaps = [Gap(.input, "not the transcript of an agent that is known here", at: Location(file: name))]
            return log
        }
        return read([(LogFile(name: name, content: .bytes(bytes)), reader)])
    }
}

extension AgentLogs.Log {
    /// A session that was resumed or forked under a new id begins with a copy of the old one: what the older session tells is its own.
    fileprivate mutating func dropCopies() {
        var owners: [String: Int] = [:]
        for index in sessions.indices {
            let agent = sessions[index].agent.rawValue
            func isOwn(_ key: String) -> Bool {
                let key = "\(agent) \(key)"
                if let owner = owners[key] { return owner == index }
                owners[key] = index
                return true
            }
            // Only ids that a model's service makes are the same nowhere else.
            sessions[index].calls.removeAll { call in
                let isUnique = ["toolu_", "call_", "tooluse_"].contains {
                    call.id.hasPrefix($0) && call.id.utf8.count >= $0.utf8.count + 12
                }
                return isUnique && !isOwn(call.id)
            }
            sessions[index].prompts.removeAll { prompt in
                prompt.time.map { !isOwn("\($0) \(prompt.text)") } ?? false
            }
        }
    }
}

extension AgentSession {
    /// Adds what another file tells of the same session; a call that both tell is one call.
    fileprivate mutating func join(_ other: AgentSession) {
        let known = Set(calls.map(\.id))
        calls += other.calls.filter { !known.contains($0.id) }
        let asked = Set(prompts)
        prompts += other.prompts.filter { !asked.contains($0) }
        for mode in other.modes { entered(mode: mode) }
        for rule in other.allowed { allows(rule) }
        saw(other.started)
        saw(other.ended)
    }
}
