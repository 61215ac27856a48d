import Activity
internal import Changes
import Documents
internal import Findings

extension AuditRule {
    static let loginWithoutMFA = AuditRule(
        id: "login-without-mfa",
        severity: .medium,
        confidence: .high,
        summary: "Somebody signed in to the console with a password and no second factor",
        why: "A password that is guessed, reused or phished is then all that it takes.",
        fix: "Register a second factor, deny everything without one, or let people in through IAM Identity Center.",
        check: .log { input, run in
            let logins = input.index.events.filter { event in
                event.name == "ConsoleLogin" && event.texts("ConsoleLogin", in: .responseElements) == ["Success"]
                    && event.texts("MFAUsed", in: .additionalEventData) == ["No"]
                    // Whoever comes from an identity provider has shown it a second factor, or not: CloudTrail cannot tell.
                    && (event.identity.kind == .iamUser || event.identity.kind == .root)
            }
            let byUser = Dictionary(grouping: logins) { $0.identity.arn ?? $0.identity.userName ?? "" }
            for (user, own) in byUser.sorted(by: { $0.key < $1.key }) {
                let addresses = Array(Set(own.compactMap(\.sourceIPAddress))).sorted().map { code($0) }
                let isRoot = own.contains { $0.identity.kind == .root }
                run.report(
                    "\(isRoot ? "The root user" : code(user)) signed in without a second factor "
                        + "\(own.count == 1 ? "once" : "\(own.count) times"), from \(Phrase.list(addresses, limit: 3))",
                    subject: user, severity: isRoot ? .critical : nil, events: own.prefix(10).map(EventReference.init),
                    counts: [Count("sign-ins", own.count)])
            }
        }
    )
}
