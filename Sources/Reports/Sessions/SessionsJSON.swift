package import Audit
package import Changes
package import Documents

/// What `ambit sessions --format json` prints: `sessions.schema.json` describes it.
package enum SessionsJSON {
    package static func bytes(_ sessions: [SessionRecord], records: [RecordCount], gaps: [Gap]) -> [UInt8] {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("schema", "ambit-sessions")
            json.member("version", 1)
            json.member("sessions") { $0.array(sessions) { $0.value($1) } }
            json.member("records") { $0.value(records) }
            json.member("gaps") { $0.array(gaps) { $0.value($1) } }
        }
        return json.finished()
    }
}

extension JSONWriter {
    mutating func value(_ session: SessionRecord) {
        object { json in
            json.member("kind", session.kind.rawValue)
            json.member("agent", session.agent)
            json.member("id", session.id)
            json.member("toolCalls", session.toolCalls)
            json.member("prompts", session.prompts)
            json.member("started") { $0.value(session.started) }
            json.member("ended") { $0.value(session.ended) }
            json.member("who", session.who)
            json.member("as", session.principal)
            json.member("behind", session.behind)
            json.member("calls", session.calls)
            json.member("writes", session.writes)
            json.member("denials", session.denials)
            json.member("grade", session.grade)
            json.member("chain", session.chain)
        }
    }
}
