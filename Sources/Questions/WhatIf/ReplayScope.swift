package import Activity
internal import Audit
internal import Changes
package import Documents
package import Intake
package import PolicyLanguage
package import WhatIf

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

    /// - Throws: `InputError` where the input has no such change or principal, or the time ends before it begins.
    package func selection(in evidence: InputEvidence) throws(InputError) -> (Event) -> Bool {
        if let from, let to, to < from {
            throw InputError("\(to) is before \(from)", at: Location(file: "--to"), help: "give the earlier time with --from")
        }
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

    /// What the change had asked for; nil where none was given, or it does not say.
    package func asked(in evidence: InputEvidence) throws(InputError) -> ((Action, ResourceName) -> Bool)? {
        guard let change else { return nil }
        return try ChangeScope.asked(by: change, in: evidence)
    }

    /// What is asked about in vain: no call of the logs that succeeded is among what was given.
    package func emptiness(of report: ReplayReport) -> [Gap] {
        guard !isEverything, report.selected == 0 else { return [] }
        let time = report.first.flatMap { first in report.last.map { " (the logs are of \(first) to \($0))" } } ?? ""
        return [
            Gap(
                .evidence,
                "no recorded call that succeeded is of the change, the principals or the time that was asked about\(time)")
        ]
    }

    /// A session that acts in the logs, else a principal of the accounts.
    private func principal(_ text: String, in evidence: InputEvidence) throws(InputError) -> String {
        if evidence.events.contains(where: { $0.identity.arn == text || $0.identity.issuerARN == text }) { return text }
        return try Names(evidence.directory).principal(text)
    }
}
