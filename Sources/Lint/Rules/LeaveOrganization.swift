internal import Catalogue
internal import Findings

extension Rule {
    static let leaveOrganization = Rule(
        id: "leave-organization",
        severity: .medium,
        summary: "a policy lets the account leave its organisation",
        why:
            "Outside of the organisation no service or resource control policy binds the account: whoever takes it out is free of them.",
        fix: "Leave `organizations:LeaveOrganization` out, and deny it in a service control policy.",
        source: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_leave-as-member.html",
        fires: [.allow(#""Action": ["organizations:Describe*", «"organizations:LeaveOrganization"»], "Resource": "*""#)],
        quiet: [
            .allow(#""Action": ["organizations:Describe*", "organizations:List*"], "Resource": "*""#),
            .deny(#""Action": "organizations:LeaveOrganization", "Resource": "*""#),
        ],
        check: .document([.identity]) { _, check in
            let leaving = ActionSet(named: ["organizations:LeaveOrganization"])
            for grant in check.grants.all where grant.isUnconditional && !grant.named.isDisjoint(with: leaving) {
                check.report(leaving, of: grant, "the account can be taken out of its organisation, and of what its policies deny")
            }
        }
    )
}
