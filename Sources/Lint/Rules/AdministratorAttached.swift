internal import Documents
internal import Findings
internal import Templates

extension Rule {
    package static let administratorAttached = Rule(
        id: "administrator-attached",
        severity: .medium,
        summary: "one of AWS's administrator policies is attached to a user, group, role or permission set",
        why: "Whoever holds it is an administrator, or may become one: every mistake and every stolen key costs the whole account.",
        fix: "Attach a policy of the actions and resources that the work needs, or a boundary beside it.",
        source: AWSDocs.jobFunctions,
        fires: [
            .template(
                #"{"Resources": {"Deploy": {"Type": "AWS::IAM::Role", "Properties": {"ManagedPolicyArns": ["#
                    + #"«"arn:aws:iam::aws:policy/AdministratorAccess"»]}}}}"#),
            .template(
                #"{"Resources": {"People": {"Type": "AWS::IAM::Group", "Properties": {"ManagedPolicyArns": ["#
                    + #"«{"Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/IAMFullAccess"}»]}}}}"#),
            .template(
                #"{"Transform": "AWS::Serverless-2016-10-31", "Resources": {"F": {"Type": "AWS::Serverless::Function", "#
                    + #""Properties": {"Policies": [«"PowerUserAccess"»]}}}}"#),
        ],
        quiet: [
            .template(
                #"{"Resources": {"Deploy": {"Type": "AWS::IAM::Role", "Properties": {"PermissionsBoundary": "#
                    + #""arn:aws:iam::aws:policy/PowerUserAccess"}}}}"#),
            .template(
                #"{"Resources": {"Deploy": {"Type": "AWS::IAM::Role", "Properties": {"ManagedPolicyArns": ["#
                    + #""arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::111122223333:policy/AdministratorAccess"]}}}}"#),
        ],
        check: .attachment { attachment in
            guard !attachment.isBoundary else { return nil }
            return administratorPolicies.first { attachment.isAWS($0.name) }.map { policy in
                attachment.given(policy.name, which: policy.says)
            }
        }
    )

    /// The policies that it tells of, which need not be told again service by service.
    static var administratorNames: Set<String> { Set(administratorPolicies.map(\.name)) }

    /// AWS's own policy of administrators by its ARN, and what it does; nil for every other policy.
    package static func administratorPolicy(_ arn: String) -> (name: String, says: String)? {
        administratorPolicies.first { arn.hasSuffix(":iam::aws:policy/\($0.name)") }
    }

    private static let administratorPolicies = [
        (name: "AdministratorAccess", says: "allows everything"),
        (name: "IAMFullAccess", says: "lets it give itself every permission"),
        (name: "PowerUserAccess", says: "allows everything but the management of users, organisations and accounts"),
    ]
}

extension DeclaredAttachment {
    /// Whether it is AWS's own managed policy of that name; AWS SAM takes the name alone, too.
    fileprivate func isAWS(_ name: String) -> Bool { policy == name || policy.hasSuffix(":iam::aws:policy/\(name)") }
}
