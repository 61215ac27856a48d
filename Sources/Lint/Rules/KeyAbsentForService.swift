internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let keyAbsentForService = Rule(
        id: "key-absent-for-service",
        severity: .high,
        summary: "a service is allowed under a condition on a key that services do not have",
        why:
            "A service that calls as itself belongs to no organisation, has no tags and no network of yours: the condition never holds, "
            + "and the service is not allowed.",
        fix: "Use `aws:SourceOrgID`, `aws:SourceAccount` or `aws:SourceArn`, which say for whom the service acts.",
        source: AWSDocs.checks,
        fires: [
            .bucket(
                #""Principal": {"Service": "cloudtrail.amazonaws.com"}, "Condition": {"StringEquals": {«"aws:PrincipalOrgID"»: "o-abcdefghij"}}"#
            )
        ],
        quiet: [
            .bucket(
                #""Principal": {"Service": "cloudtrail.amazonaws.com"}, "Condition": {"StringEquals": {"aws:SourceOrgID": "o-abcdefghij"}}"#
            ),
            .bucket(#""Principal": {"AWS": "*"}, "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}"#),
        ],
        check: .statement([.resource, .trust]) { statement, check in
            guard statement.effect == .allow, let principal = statement.principal, !principal.isNegated, !principal.entries.isEmpty,
                principal.entries.allSatisfy({ $0.type == "Service" })
            else { return }
            for condition in statement.narrowing where isAbsent(condition.key.name) {
                check.report(condition.keyValue, "a service that calls as itself has no \(code(condition.key.text))")
            }
        }
    )

    private static func isAbsent(_ key: String) -> Bool {
        let keys: Set = [
            "aws:principalorgid", "aws:principalorgpaths", "aws:username", "aws:multifactorauthpresent", "aws:multifactorauthage",
            "aws:sourcevpc", "aws:sourcevpce", "aws:vpcsourceip", "aws:sourceip", "aws:tokenissuetime",
        ]
        return keys.contains(key) || key.hasPrefix("aws:principaltag/")
    }
}
