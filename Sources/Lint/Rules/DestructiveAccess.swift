internal import Findings
internal import PolicyLanguage

extension Rule {
    static let destructiveAccess = Rule(
        id: "destructive-access",
        severity: .medium,
        summary: "a policy lets data, identities or evidence be destroyed on any resource",
        why:
            "What these actions delete comes back from a copy at best. In December 2025 an agent with such access deleted a production "
            + "environment to make it anew.",
        fix: "Limit the resources, or deny the deletion of production (by tag or name) to all but the pipeline's role.",
        source: "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/permissions-management.html",
        fires: [
            .allow(#""Action": [«"s3:DeleteObject"», "dynamodb:DeleteTable"], "Resource": "*""#),
            .allow(#""Action": «"lambda:InvokeFunction"», "Resource": "*""#),
            .template(
                #"{"Resources": {"Deploy": {"Type": "AWS::IAM::Role", "Properties": {"ManagedPolicyArns": ["#
                    + #"«"arn:aws:iam::aws:policy/AmazonECS_FullAccess"»]}}}}"#),
        ],
        quiet: [
            .allow(#""Action": "s3:DeleteObject", "Resource": "arn:aws:s3:::b/tmp/*""#),
            .template(
                #"{"Resources": {"Call": {"Type": "AWS::IAM::Role", "Properties": {"ManagedPolicyArns": ["#
                    + #""arn:aws:iam::aws:policy/service-role/AWSLambdaRole"]}}}}"#),
            .statement(.boundary, #""Effect": "Allow", "Action": "s3:DeleteObject", "Resource": "*""#),
        ],
        check: .document([.identity]) { _, check in
            check.reportWide(RiskyActions.ownDestruction) { "data or evidence of any resource can be destroyed: \($0)" }
            check.reportWide(RiskyActions.starting, severity: { _ in .low }) {
                "what works with a role of its own can be started, whichever it is, and destroys what that role can: \($0)"
            }
        },
        attachment: { $0.gives(RiskyActions.ownDestruction, "data or evidence of any resource be destroyed") }
    )
}
