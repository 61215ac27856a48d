import Changes
import Documents
import Escalation
import Findings
import Intake
import Principals

/// Everything that is known of everybody in the accounts, as the rules of a review see it.
struct AccountEvidence {
    let input: AuditInput
    /// The principals of the sessions of changes.
    let acting: Set<String>
    /// In the order of accounts and names.
    var principals: [PrincipalEvidence]
    /// Outsiders whom policies of resources let in, by the resource's ARN.
    let resources: [(arn: String, outsiders: [Admission])]
    /// Who is inside.
    let zone: TrustZone
    let use: PrincipalUse
    let time: ReviewTime
    let gaps: [Gap]
    /// Buckets with a public policy that Block Public Access closes.
    let closedBuckets: Set<String>

    /// Somebody who is let in, and by what.
    struct Admission {
        let outsider: Outsider
        /// Nil where no statement does, but `means`.
        let statement: StatementReference?
        /// `by its access control list (READ)`
        let means: String?
        let place: Location
        /// How bad it is by itself; nil for who is no outsider to a finding, as the account's own clusters.
        var severity: Severity? = .medium
    }

    /// What was not used for so many days counts as unused.
    static let window = 90
    /// Logs over fewer days say nothing of what is never used.
    static let leastDays = 30
}

/// One user or role in a review.
struct PrincipalEvidence {
    var review: PrincipalReview
    let admissions: [AccountEvidence.Admission]
    /// The surest and shortest way to administrator; nil where there is none.
    let escalation: EscalationPath?
    /// Services of which it holds an action.
    let services: Set<String>
    /// AWS's policy of administrators that it holds and whose text the input lacks.
    let namedAdministrator: String?
    /// It may delete or stop what records and guards the account.
    let stopsEvidence: Bool
    /// When the export says that it was never used: since its creation, or in AWS's own tracking window.
    let isNeverUsed: Bool
    /// What Access Analyzer found of its use.
    let analyzer: [UsageEvidence.AnalyzerFinding]
    /// Its credentials as single calls list them, where the name alone tells whose they are.
    let listed: UsageEvidence.UserCredentials?
    /// Where the input has it.
    let location: Location
}
