internal import Authorization
internal import PolicyLanguage

/// What is to be said of a candidate whatever the logs hold.
enum CandidateNotes {
    /// Keys that whoever is stopped can change at will.
    private static let evadable: [String: String] = [
        "aws:useragent": "the user agent", "aws:userid": "the session's name", "sts:rolesessionname": "the session's name",
        "aws:referer": "the referer",
    ]

    static func notes(on candidate: Candidate) -> [String] {
        var notes: [String] = []
        let detaches = candidate.parts.contains { if case .detach = $0.change { true } else { false } }
        for part in candidate.parts {
            guard case .policy(let kind, let policy) = part.change else { continue }
            if kind == .serviceControl, !detaches, !policy.statements.contains(where: { $0.effect == .deny }) {
                notes.append(
                    "`\(part.text)` adds no limit beside FullAWSAccess: an allow-list binds only where that is detached, "
                        + "with `detach=p-FullAWSAccess` in the same candidate")
            }
            let keys = Set(policy.statements.flatMap(\.conditions).map(\.key.name))
            for key in keys.sorted() {
                if let what = evadable[key] {
                    notes.append("`\(part.text)` leans on \(what), which a caller chooses: it can be evaded")
                }
            }
        }
        return notes
    }
}
