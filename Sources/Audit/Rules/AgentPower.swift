import Documents
internal import Findings

extension AuditRule {
    static let agentPower = AuditRule(
        id: "agent-power",
        severity: .medium,
        confidence: .high,
        summary: "A coding agent works in sessions of an administrator, or of a principal that can become one",
        why:
            "An agent does what a text tells it, no matter who wrote the text. What its role can do at most is what a prompt in a web page or "
            + "a ticket can do.",
        fix: "Give agents a role of their own that holds what their work needs, under a permissions boundary.",
        check: .accounts { accounts, run in
            guard !accounts.use.spans.isEmpty else { return run.lacks("no CloudTrail log was given") }
            for principal in accounts.principals where !principal.review.agents.isEmpty {
                let review = principal.review
                let power: String
                switch review.administrator {
                case .yes: power = "is an administrator"
                case .path: power = "can become an administrator by \(review.administratorBy ?? "steps that the input proves")"
                case .depends, .no, .unknown: continue
                }
                let agents = Phrase.list(review.agents.map { code($0) })
                run.report(
                    "\(agents) \(review.agents.count == 1 ? "works" : "work") in sessions of \(code(review.arn)), which \(power)",
                    subject: review.arn, severity: review.administrator == .yes ? .high : nil, place: principal.location)
            }
        }
    )
}
