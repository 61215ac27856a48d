internal import Documents
package import PolicyLanguage

/// What belongs to AWS in everybody's account: its managed policies, the roles that its services and Identity Center keep, its aliases
/// of keys. Nobody can change them, whatever policies allow.
package enum OwnedByAWS {
    /// What stands in the place of an account in the ARNs of what AWS owns.
    package static let account = "aws"

    /// Denials of what nobody can do
    /// (https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html,
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html,
    /// https://docs.aws.amazon.com/kms/latest/developerguide/alias-about.html).
    package static let denials: [Policy] = {
        let text = """
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Deny",
               "Action": ["iam:PutRolePolicy", "iam:DeleteRolePolicy", "iam:AttachRolePolicy", "iam:DetachRolePolicy", "iam:DeleteRole",
                          "iam:UpdateAssumeRolePolicy", "iam:PutRolePermissionsBoundary", "iam:DeleteRolePermissionsBoundary"],
               "Resource": ["arn:*:iam::*:role/aws-service-role/*", "arn:*:iam::*:role/aws-reserved/*"]},
              {"Effect": "Deny", "Action": ["iam:UpdateRole", "iam:TagRole", "iam:UntagRole"],
               "Resource": "arn:*:iam::*:role/aws-reserved/*"},
              {"Effect": "Deny",
               "Action": ["iam:CreatePolicyVersion", "iam:DeletePolicyVersion", "iam:SetDefaultPolicyVersion", "iam:DeletePolicy",
                          "iam:CreatePolicy", "iam:TagPolicy", "iam:UntagPolicy"],
               "Resource": "arn:*:iam::aws:policy/*"},
              {"Effect": "Deny", "Action": ["kms:CreateAlias", "kms:DeleteAlias", "kms:UpdateAlias"],
               "Resource": "arn:*:kms:*:*:alias/aws/*"}]}
            """
        return (try? Policy(JSONDocument.parse(text, name: "what AWS owns").root, kind: .identity)).map { [$0] } ?? []
    }()

    /// A denial of what callers of most accounts of an organisation cannot do.
    private static let rootSessions: [Policy] = {
        let text = #"{"Statement": [{"Effect": "Deny", "Action": "sts:AssumeRoot", "Resource": "*"}]}"#
        return (try? Policy(JSONDocument.parse(text, name: "root sessions").root, kind: .identity)).map { [$0] } ?? []
    }()

    /// A denial of what no root user can do: take a role (https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html).
    private static let rolesOfRoot: [Policy] = {
        let text = #"{"Statement": [{"Effect": "Deny", "Action": "sts:AssumeRole", "Resource": "*"}]}"#
        return (try? Policy(JSONDocument.parse(text, name: "the root user").root, kind: .identity)).map { [$0] } ?? []
    }()

    /// Denials of what a caller cannot do whatever policies allow.
    package static func denials(for identity: CallerIdentity, isRoot: Bool = false) -> [Policy] {
        denials + (identity.mayAssumeRoots == .no ? rootSessions : [])
            + (isRoot && !identity.standsForAccount ? rolesOfRoot : [])
    }

    private static let iam = Action.code(ofService: "iam".utf8)
    private static let kms = Action.code(ofService: "kms".utf8)

    /// Whether it is a change of what nobody can change.
    static func forbids(_ action: Action, _ resource: ResourceName) -> Bool {
        guard action.serviceCode == iam || action.serviceCode == kms, !resource.isNone else { return false }
        let isOwned =
            resource.account == account || resource.resourceHasPrefix("role/aws-") || resource.resourceHasPrefix("alias/aws/")
        guard isOwned else { return false }
        let context = Context(closed: true)
        return denials.lazy.flatMap(\.statements).contains { statement in
            statement.actions.matches(action) && statement.applies(action, on: resource, in: context) == .yes
        }
    }
}
