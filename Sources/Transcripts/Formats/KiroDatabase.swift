internal import Activity
import Documents

/// The database of Kiro CLI 1.x and of Amazon Q Developer CLI, `data.sqlite3`: a conversation a row, in the form of `/save`
/// (docs/transcripts.md). No other table is looked at: credentials stand beside.
extension AgentReader {
    package static let kiroDatabase = AgentReader(
        format: "database of Kiro CLI or Amazon Q Developer CLI",
        recognises: { $0.isSQLite && ($0.says("conversations_v2") || $0.says("TABLE conversations")) },
        read: { transcript in
            var sessions: [AgentSession] = []
            do throws(InputError) {
                let bytes = try transcript.bytes(limit: SQLiteFile.limit)
                for (table, agent) in [("conversations_v2", Agent.kiro), ("conversations", .amazonQ)] as [(StaticString, Agent)] {
                    var number = 0
                    _ = try SQLiteFile.rows(of: bytes, name: transcript.file.name, table: table, columns: ["key", "value"]) { row in
                        number += 1
                        sessions += conversation(row, agent, number: number, transcript)
                    }
                }
            } catch {
                transcript.gap(error)
            }
            if transcript.hasCompanion(endingIn: "-wal") {
                transcript.gap(
                    "the log of writes beside it (`-wal`) is not read: the newest conversations may be missing",
                    at: Location(file: transcript.file.name),
                    help: "copy both, and run `sqlite3 COPY 'PRAGMA wal_checkpoint(TRUNCATE)'`")
            }
            return sessions
        })

    /// Rows count as lines. The key is the directory in which the agent ran.
    private static func conversation(
        _ row: SQLiteFile.Row, _ agent: Agent, number: Int, _ transcript: AgentTranscript
    ) -> [AgentSession] {
        guard let text = row[1] else { return [] }
        do throws(InputError) {
            let conversation = try JSONDocument.parse(text, name: transcript.file.name, firstLine: number).root
            var reader = KiroConversationReader(transcript, conversation, agent: agent)
            var session = reader.read(conversation)
            let directory = row[0].map { String(decoding: $0, as: UTF8.self) }
            if session.workingDirectory == nil { session.workingDirectory = directory }
            return [session]
        } catch {
            transcript.gap(error)
            return []
        }
    }
}
