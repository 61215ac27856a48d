import Activity
package import Authorization
package import Documents
import Intake
import PolicyLanguage
import Principals
import Timeline

/// What the logs tell of a session at one moment: its policies and tags, when and with what its credentials were issued, and where its
/// calls came from. The answer to "what held at that minute?" needs it beside the policies.
package enum SessionAtMoment {
    /// Finds it by the last call of the session at or before the moment; failing that, by its first call afterwards with credentials that
    /// were issued before. Nil where the logs have neither. Cost: O(events).
    package static func find(_ principal: String, at moment: Instant, in input: InputAtMoment) -> DirectoryAuthorizer.Session? {
        let evidence = input.evidence
        let calls = evidence.events.filter { $0.identity.arn == principal && $0.identity.actingService == nil }
        let before = calls.last { $0.time <= moment }
        let after = calls.first { $0.time > moment && ($0.identity.issued.map { $0 <= moment } ?? false) }
        guard let event = before ?? after else { return nil }
        let lineage = SessionLineage(evidence.events)
        let issue = lineage.issue(of: event).map { SessionIssue($0.issue.event) }
        guard let inForce = Timeline(input.directory).inForce(event.identity, issue: issue) else { return nil }
        let isFederated = lineage.chain(of: event).contains {
            ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"].contains($0.event.name)
        }
        var context = inForce.context(of: event, isFederated: isFederated)
        context["aws:CurrentTime"] = .single(moment.description)
        context["aws:EpochTime"] = .single(String(moment.seconds))
        return DirectoryAuthorizer.Session(
            policies: inForce.sessionPolicies, context: context, missing: inForce.missing.filter { $0.layer == .session },
            witness: "\(event.name) \(event.id) at \(event.location)")
    }
}
