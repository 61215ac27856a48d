@testable import Audit

extension RuleExamples {
    static let externalAccess = RuleExamples(
        of: .externalAccess,
        fires: [
            IncidentFixture("Another account may take the role.") {
                $0.trust =
                    #"{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::999988887777:root"}, "Action": "sts:AssumeRole"}"#
            },
            IncidentFixture("Everybody may take the role.") {
                $0.trust = #"{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}"#
            },
            IncidentFixture("Guests of an identity pool may take the role.") {
                $0.trust =
                    #"{"Effect": "Allow", "Principal": {"Federated": "cognito-identity.amazonaws.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"cognito-identity.amazonaws.com:aud": "eu-west-1:aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"}, "ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "unauthenticated"}}}"#
            },
            IncidentFixture("Every workflow on GitHub may take the role.") {
                $0.trust =
                    #"{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}}}"#
            },
        ],
        quiet: [IncidentFixture.sound("Only the account itself may take the role.")]
    )
}
