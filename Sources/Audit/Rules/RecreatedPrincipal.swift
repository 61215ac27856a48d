import Activity
internal import Changes
import Documents
internal import Findings
import PolicyLanguage
import Timeline

extension AuditRule {
    static let recreatedPrincipal = AuditRule(
        id: "recreated-principal",
        severity: .medium,
        confidence: .high,
        summary: "A user or role was deleted and made again under its name",
        why:
            "AWS distinguishes principals by ids that nobody sees. Policies that compare ARNs give the new one what the old one had, trust "
            + "policies that named the old one do not know it, and what the log says of the name is about two.",
        fix: "See who made it again and with what, and write the policies that name it anew or take the name out of them.",
        check: .log { input, run in
            for recreation in input.history?.recreations ?? [] {
                let made =
                    recreation.made.map { "made again at \($0.time) by \(code($0.identity.arn ?? "somebody"))" }
                    ?? "made again unseen"
                let ended =
                    recreation.ended.map { "deleted at \($0.time) by \(code($0.identity.arn ?? "somebody"))" } ?? "deleted unseen"
                run.report(
                    "\(recreation.kind) \(code(recreation.arn)) was \(ended) and \(made)", subject: recreation.arn,
                    events: [recreation.ended, recreation.made].compactMap(\.self).map { EventReference($0) },
                    place: recreation.location)
            }
        }
    )
}
