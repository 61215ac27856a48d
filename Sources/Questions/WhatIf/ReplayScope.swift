package import Activity
internal import Audit
package import Documents
package import Intake
internal import PolicyLanguage

/// Which recorded calls a question about guardrails means: those of a change, of principals, of a time. What is not given leaves none out.
package struct ReplayScope: Sendable {
    package var change: String?
    /// ARNs of users, roles or sessions, their ends, or names.
    package var principals: [String] = []
    package var from: Instant?
    package var to: Instant?

    package init() {}

    /// Whether nothing was given.
    package var isEverything: Bool { change == nil && principals.isEmpty && from == nil && to == nil }

    /// - Throws: `InputError` where the input has no such change or principal.
    package func selection(in evidence: InputEvidence) throws(InputError) -> (Event) -> Bool {
        let events = try change.map { id throws(InputError) in try ChangeScope.events(of: id, in: evidence) }
        var arns: Set<String> = []
        for text in principals { arns.insert(try principal(text, in: evidence)) }
        let (from, to) = (from, to)
        return { event in
            if let events, !events.contains(event.id) { return false }
            if let from, event.time < from { return false }
            if let to, event.time > to { return false }
            if arns.isEmpty { return true }
            let identity = event.identity
            return [identity.arn, identity.issuerARN].contains { $0.map(arns.contains) ?? false }
        }
    }

    /// A session that acts in the logs, else a principal of the accounts.
    private func principal(_ text: String, in evidence: InputEvidence) throws(InputError) -> String {
        if evidence.events.contains(where: { $0.identity.arn == text || $0.identity.issuerARN == text }) { return text }
        return try Names(evidence.directory).principal(text)
    }
}
