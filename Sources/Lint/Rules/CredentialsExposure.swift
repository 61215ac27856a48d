internal import Catalogue
internal import Findings

extension Rule {
    static let credentialsExposure = Rule(
        id: "credentials-exposure",
        severity: .medium,
        summary: "a policy lets credentials be obtained from any resource",
        why: "The credentials carry the permissions of others, outlive the session that obtained them, and leave AWS easily.",
        fix: "Limit the resources to those that the work needs.",
        source: AWSDocs.leastPrivilege,
        fires: [.allow(#""Action": [«"sts:AssumeRole"», "s3:ListBucket"], "Resource": "*""#)],
        quiet: [
            .allow(#""Action": "sts:AssumeRole", "Resource": "arn:aws:iam::111122223333:role/deploy""#),
            .allow(#""Action": "sts:GetCallerIdentity", "Resource": "*""#),
        ],
        check: .document([.identity]) { _, check in
            check.reportWide(RiskyActions.credentials) { "credentials can be obtained from any resource: \($0)" }
            check.reportWide(
                RiskyActions.usualCredentials, severity: { _ in .low },
                help: { actions in
                    actions.allSatisfy(ActionCatalogue.standard.supportsNoResource)
                        ? "leave these actions out where the work does not need them: no resource limits them" : nil
                }
            ) {
                "credentials of a service can be obtained: \($0)"
            }
        }
    )
}
