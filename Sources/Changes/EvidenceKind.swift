internal import Activity
internal import Actors
package import Documents
package import Intake
internal import Principals
internal import Transcripts

/// A kind of evidence that an audit can do without. Where it was never given that is an assumption, which is listed and changes no exit
/// code, unless the caller requires it.
public enum EvidenceKind: String, Sendable, CaseIterable {
    case organization
    case resourcePolicies = "resource-policies"
    case logs
    case inventory
    case changes
    case transcripts
    case identityCenter = "identity-center"
    case publicAccessBlock = "block-public-access"

    /// What is taken for granted, or not known, without it.
    package var absence: Gap {
        switch self {
        case .organization: Directory.missingOrganization
        case .resourcePolicies: Directory.missingResourcePolicies
        case .logs:
            Gap(
                .evidence, "no CloudTrail log was given: what was done is not known",
                help: "give the files that CloudTrail delivered for the time under audit")
        case .inventory:
            Gap(
                .evidence, "no inventory of resources was given: the blast radius is not known",
                help: "give the output of `aws resourcegroupstaggingapi get-resources`")
        case .changes:
            Gap(
                .evidence, "no change was declared: what was asked, and who approved it, is not known",
                help: "give a changes.json")
        case .transcripts:
            Gap(
                .evidence, "no transcript of an agent was given: which calls it made, and who let it, is not known",
                help: "give the agent's session file")
        case .identityCenter:
            Gap(
                .evidence, "nothing of IAM Identity Center was given: who may take the roles of permission sets is not known",
                help:
                    "give the outputs of `aws sso-admin list-account-assignments`, `describe-permission-set` and `aws identitystore`"
            )
        case .publicAccessBlock:
            Gap(
                .evidence,
                "no setting of S3 Block Public Access was given: policies of buckets are taken to be fully in force",
                help: "give `aws s3control get-public-access-block` as get-public-access-block-ACCOUNT.json, and those of buckets")
        }
    }

    /// Whether the input has nothing of the kind.
    package func isAbsent(from input: InputEvidence) -> Bool {
        switch self {
        case .organization: input.directory.organizations.isEmpty
        case .resourcePolicies: input.directory.resourcePolicies.count == 0
        case .logs: input.events.isEmpty && input.logSummary == nil
        case .inventory: input.directory.inventory.isEmpty
        case .changes: input.changes.isEmpty
        case .transcripts: input.sessions.isEmpty
        case .identityCenter: input.directory.identityCenter.isEmpty
        case .publicAccessBlock: !input.directory.sharing.knowsPublicAccess
        }
    }

    /// Whether it is absent and something depends on it.
    package func isMissed(in input: InputEvidence, _ changes: [ChangeEvidence]) -> Bool {
        guard isAbsent(from: input) else { return false }
        return switch self {
        case .organization, .resourcePolicies: !input.directory.accounts.isEmpty
        case .logs, .inventory, .changes: true
        case .transcripts: changes.contains(where: \.isAgentAssisted)
        case .identityCenter: input.directory.accounts.contains { $0.roles.contains(where: \.isIdentityCenter) }
        case .publicAccessBlock:
            (input.directory.resourcePolicies.arns + input.directory.inventory.resources.map(\.arn)).contains {
                $0.contains(":s3:::")
            }
        }
    }
}
