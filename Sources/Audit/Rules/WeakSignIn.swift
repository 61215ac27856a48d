internal import Changes
import Documents
internal import Findings
import Intake
import Principals

extension AuditRule {
    static let weakSignIn = AuditRule(
        id: "weak-sign-in",
        severity: .medium,
        confidence: .high,
        summary: "A user signs in to the console with a password alone, or the account lets passwords be weak",
        why: "A password that is guessed, reused or phished is all that it takes to sign in as the user.",
        fix:
            "Demand a second factor of every user with a password, or move the people to IAM Identity Center; ask for 14 characters and "
            + "no reuse in the password policy.",
        check: .accounts { accounts, run in
            let usage = accounts.input.usage
            let rows = usage.credentials.values.filter { !$0.arn.hasSuffix(":root") }.sorted { $0.arn < $1.arn }
            let told = Set(rows.map(\.arn))
            // Whether somebody has no device is known only of whom a list of devices tells.
            let listed = accounts.principals.filter { !told.contains($0.review.arn) && $0.listed?.mfa != nil }
            guard !rows.isEmpty || !listed.isEmpty || !usage.passwordPolicies.isEmpty else {
                return run.lacks("neither a credential report nor a password policy was given")
            }
            let powerful = Set(accounts.principals.filter { [.yes, .path].contains($0.review.administrator) }.map(\.review.arn))
            for row in rows where row.hasPassword == true && row.mfa == false {
                report(row.arn, "credential report", row.location, powerful, &run)
            }
            for principal in listed {
                guard let own = principal.listed, own.hasPassword == true, own.mfa == false else { continue }
                report(principal.review.arn, "login profile and list of devices", principal.location, powerful, &run)
            }
            for policy in usage.passwordPolicies { report(policy, in: accounts, &run) }
        }
    )

    private static func report(
        _ arn: String, _ evidence: String, _ place: Location, _ powerful: Set<String>, _ run: inout RuleRun
    ) {
        let isPowerful = powerful.contains(arn)
        let power = isPowerful ? ", and is or can become an administrator" : ""
        run.report(
            "\(code(arn)) signs in to the console with a password and no second factor\(power) (\(evidence))", subject: arn,
            severity: isPowerful ? .high : nil, place: place, about: "second factor")
    }

    /// Fourteen characters and 24 former passwords: what the CIS benchmark of AWS and Security Hub ask
    /// (https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html, IAM.15 and IAM.16).
    private static let leastLength = 14
    private static let leastRemembered = 24

    private static func report(_ policy: UsageEvidence.PasswordPolicy, in accounts: AccountEvidence, _ run: inout RuleRun) {
        let only = accounts.input.directory.accounts.count == 1 ? accounts.input.directory.accounts.first?.id : nil
        let account = (policy.account ?? only).map { "account \($0)" } ?? "an account that the file does not name"
        var faults: [String] = []
        if let length = policy.leastLength, length < leastLength { faults.append("passwords of \(length) characters") }
        if policy.remembered ?? 0 < leastRemembered {
            faults.append(
                policy.remembered.map { "a password again after \(Phrase.count($0, "other"))" } ?? "the same password again at once"
            )
        }
        guard !faults.isEmpty else { return }
        run.report(
            "The password policy of \(account) allows \(Phrase.list(faults)) (password policy)", subject: account, severity: .low,
            place: policy.location, about: "password policy")
    }
}
