internal import Changes
import Documents
internal import Findings
import Intake
import Principals

extension AuditRule {
    static let rootCredentials = AuditRule(
        id: "root-credentials",
        severity: .high,
        confidence: .high,
        summary: "The root user of an account has access keys, or signs in without a second factor",
        why: "No policy of the account limits its root user: whoever has its credentials has the account.",
        fix:
            "Delete the root user's access keys, and give it a second factor or take its credentials away through the organisation.",
        check: .accounts { accounts, run in
            let usage = accounts.input.usage
            let rows = usage.credentials.values.filter { $0.arn.hasSuffix(":root") }.sorted { $0.arn < $1.arn }
            guard !rows.isEmpty || !usage.summaries.isEmpty else {
                return run.lacks("neither a credential report nor an account summary was given")
            }
            for row in rows {
                let keys = row.keys.filter(\.isActive).count
                // An account without root credentials has neither a password nor a device.
                let isOpen = row.mfa == false && row.hasPassword != false
                report("credential report", row.arn, hasKeys: keys > 0, isOpen: isOpen, row.location, &run)
            }
            let told = Set(rows.map(\.arn))
            for summary in usage.summaries {
                let only = accounts.input.directory.accounts.count == 1 ? accounts.input.directory.accounts.first?.id : nil
                guard let account = summary.account ?? only else { continue }
                let arn = "arn:\(accounts.input.directory.account(account)?.partition ?? "aws"):iam::\(account):root"
                guard !told.contains(arn) else { continue }
                let numbers = summary.numbers
                report(
                    "account summary", arn, hasKeys: numbers["AccountAccessKeysPresent"] ?? 0 > 0,
                    isOpen: numbers["AccountMFAEnabled"] == 0 && numbers["AccountPasswordPresent"] != 0, summary.location, &run)
            }
        }
    )

    private static func report(
        _ evidence: String, _ arn: String, hasKeys: Bool, isOpen: Bool, _ place: Location, _ run: inout RuleRun
    ) {
        if hasKeys {
            run.report(
                "The root user \(code(arn)) has access keys that work (\(evidence))", subject: arn, place: place, about: "keys")
        }
        if isOpen {
            run.report(
                "The root user \(code(arn)) has no second factor (\(evidence))", subject: arn, place: place, about: "second factor")
        }
    }
}
