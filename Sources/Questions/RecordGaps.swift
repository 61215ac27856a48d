internal import Changes
package import Documents
package import Intake
internal import Principals

/// What cannot be told of what was done, for want of what was given or because nobody is called so.
package enum RecordGaps {
    /// Where neither a log nor, where they count, a transcript was given.
    package static func ofInput(_ evidence: InputEvidence, takesTranscripts: Bool = true) -> [Gap] {
        if evidence.hasLog || takesTranscripts && !evidence.sessions.isEmpty { return [] }
        return [EvidenceKind.logs.absence]
    }

    /// Where nobody in the logs, the transcripts or the accounts is called so, with the nearest name.
    ///
    /// - Complexity: as of a list of the sessions.
    package static func ofActor(_ text: String, in evidence: InputEvidence) -> [Gap] {
        var called: [String] = []
        for session in SessionList.of(evidence) {
            let names = [session.who, session.principal, session.agent, session.id].compactMap { $0 }
            // Of an access key the list tells the end.
            let isKey = session.id.map { !$0.isEmpty && text.hasSuffix($0) } ?? false
            if isKey || names.contains(where: { StorySelection.isName($0, called: text) }) { return [] }
            called += names
        }
        let arns = evidence.directory.accounts.flatMap { account in
            account.users.map(\.facts.arn) + account.roles.map(\.facts.arn)
        }
        if arns.contains(where: { StorySelection.isName($0, called: text) }) { return [] }
        called += arns.flatMap { [$0, $0.split(separator: "/").last.map(String.init)].compactMap { $0 } }
        let nearest =
            SpellingSuggestion.name(to: text, in: called)
            ?? called.first { $0.lowercased().hasPrefix(text.lowercased()) }
        return [
            Gap(
                .evidence, "nobody in the input is called `\(text)`",
                help: nearest.map { "did you mean `\($0)`?" } ?? "`ambit sessions` lists who acts in logs and transcripts")
        ]
    }
}
