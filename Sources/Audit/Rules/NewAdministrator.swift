import Activity
internal import Changes
import Documents
internal import Findings
import Lint
import PolicyLanguage
import Reach

extension AuditRule {
    static let newAdministrator = AuditRule(
        id: "new-administrator",
        severity: .high,
        confidence: .high,
        summary: "A call gave somebody administrator's rights, or the means to take them",
        why: "Whoever is administrator for an hour can stay it: every other limit of the account can be lifted from there.",
        fix: "Take the policy away unless it was agreed, and look at what the new administrator has done since.",
        check: .log { input, run in
            let judge = GrantJudge()
            for group in ActGroup.byCaller(
                input.acts.lazy.filter { $0.outcome.tookEffect && judge.makesAdministrator($0.event) }, in: input)
            {
                let whom = group.acts.compactMap { judge.grantee(of: $0.event) }
                run.report(
                    "\(group.who) gave administrator's rights to \(Phrase.list(Array(Set(whom)).sorted().map { code($0) }, limit: 4)): "
                        + group.deeds, subject: group.arn, events: group.references, counts: [Count("calls", group.acts.count)])
            }
        }
    )
}

/// Whether a call that changes permissions gives an administrator's, by the rules that `ambit check` has for policies.
struct GrantJudge {
    private static let rules = Rule.security.filter { ["full-access", "privilege-escalation"].contains($0.id) }
    private let lookup = CatalogueCache()

    private static let documents: Set<String> = [
        "PutUserPolicy", "PutRolePolicy", "PutGroupPolicy", "CreatePolicy", "CreatePolicyVersion", "PutInlinePolicyToPermissionSet",
    ]
    private static let attachments: Set<String> = [
        "AttachUserPolicy", "AttachRolePolicy", "AttachGroupPolicy", "AttachManagedPolicyToPermissionSet", "AssociateAccessPolicy",
    ]
    private static let administrators = [
        "/AdministratorAccess", "/IAMFullAccess", "/PowerUserAccess", "/AmazonEKSClusterAdminPolicy", "/AWSOrganizationsFullAccess",
    ]

    func makesAdministrator(_ event: Event) -> Bool {
        if Self.attachments.contains(event.name) {
            let arns = event.texts("policyArn", in: .requestParameters) + event.texts("managedPolicyArn", in: .requestParameters)
            return arns.contains { arn in Self.administrators.contains { arn.hasSuffix($0) } }
        }
        guard Self.documents.contains(event.name), let request = try? event.value(.requestParameters) else { return false }
        // A version that is not the default one grants nothing yet.
        if event.name == "CreatePolicyVersion", request["setAsDefault"]?.boolean != true { return false }
        guard let document = request["policyDocument"] ?? request["inlinePolicy"] else { return false }
        let engine = CheckEngine(rules: Self.rules, clock: RequestClock(.from(event.time)))
        let found = try? engine.check(document, kind: .identity, lookup: lookup)
        return found?.contains { $0.severity >= .medium } ?? false
    }

    func grantee(of event: Event) -> String? {
        ["userName", "roleName", "groupName", "permissionSetArn", "principalArn", "policyArn", "policyName"].lazy.compactMap {
            event.text($0, in: .requestParameters)
        }.first
    }
}
