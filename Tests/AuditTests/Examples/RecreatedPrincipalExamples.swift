@testable import Audit

extension RuleExamples {
    static let recreatedPrincipal = RuleExamples(
        of: .recreatedPrincipal,
        fires: [
            IncidentFixture("The role was deleted and made again.") {
                $0.earlier = $0.allows
                $0.writes = [
                    .init("09:00:00", "iam", "DeleteRolePolicy", #"{"roleName": "deploy", "policyName": "work"}"#),
                    .init("09:00:05", "iam", "DeleteRole", #"{"roleName": "deploy"}"#),
                    .init(
                        "09:00:10", "iam", "CreateRole",
                        #"{"roleName": "deploy", "permissionsBoundary": "arn:aws:iam::111122223333:policy/bounds", "#
                            + #""assumeRolePolicyDocument": "\#(IncidentFixture.text([$0.trust]))"}"#),
                    IncidentFixture.put("09:00:15", $0.allows),
                ]
            }
        ],
        quiet: [
            IncidentFixture("The role's policy was written anew.") {
                $0.earlier = $0.allows
                $0.writes = [IncidentFixture.put("09:00:15", $0.allows)]
            }
        ]
    )
}
