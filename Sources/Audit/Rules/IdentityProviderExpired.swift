internal import Changes
import Documents
internal import Findings
import PolicyLanguage
import Principals

extension AuditRule {
    static let identityProviderExpired = AuditRule(
        id: "identity-provider-expired",
        severity: .low,
        confidence: .high,
        summary: "The metadata of a SAML provider have expired, or will within 30 days",
        why:
            "Nobody signs in through an expired provider: where that goes unseen it is not in use, and its trust is left over; where it "
            + "is in use, people lose their way in and reach for keys of users.",
        fix: "Upload the provider's new metadata, or delete the provider and the trust policies that name it.",
        check: .accounts { accounts, run in
            let dated = accounts.input.directory.federation.providers.values.filter { $0.validUntil != nil }
            guard !dated.isEmpty else { return run.lacks("no list of SAML providers was given") }
            guard let now = run.now(of: accounts) else { return }
            for provider in dated.sorted(by: { $0.arn < $1.arn }) {
                guard let end = provider.validUntil, end < now.adding(seconds: warning) else { continue }
                let roles = accounts.principals.filter { principal in
                    principal.admissions.contains { $0.outsider.name == provider.arn }
                }.map(\.review.arn)
                let trust =
                    roles.isEmpty
                    ? "no role of the input trusts it" : "\(Phrase.count(roles.count, "role")) can be taken through it"
                let when = Day(seconds: end.seconds)
                run.report(
                    "The metadata of \(code(provider.arn)) \(end <= now ? "expired" : "expire") on \(when): \(trust)",
                    subject: provider.arn, severity: end <= now ? nil : .info, place: provider.location, holders: roles,
                    counts: [Count("roles", roles.count)])
            }
        }
    )

    /// So long before the end it is told.
    private static let warning: Int64 = 30 * 86_400
}
