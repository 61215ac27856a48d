internal import Findings
internal import Templates

extension Rule {
    static let strangeServiceAccount = Rule(
        id: "strange-service-account",
        severity: .medium,
        summary: "a Kubernetes service account names a role whose trust policy does not admit it",
        why:
            "The pods get no credentials of the role; and what the trust policy admits instead may be another namespace's account.",
        fix: "Write the account's namespace and name into the condition on `sub` of the role's trust policy.",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html",
        fires: [
            .file(
                "role.yaml",
                """
                apiVersion: iam.services.k8s.aws/v1alpha1
                kind: Role
                metadata: {name: reader}
                spec:
                  name: reader
                  assumeRolePolicyDocument: |
                    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
                     "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/AB"},
                     "Condition": {"StringEquals": {"oidc.eks.eu-west-1.amazonaws.com/id/AB:sub": "system:serviceaccount:web:app",
                      "oidc.eks.eu-west-1.amazonaws.com/id/AB:aud": "sts.amazonaws.com"}}}]}
                ---
                apiVersion: v1
                kind: ServiceAccount
                metadata:
                  name: app
                  namespace: jobs
                  annotations:
                    eks.amazonaws.com/role-arn: «arn:aws:iam::111122223333:role/reader»
                """)
        ],
        quiet: [
            .file(
                "account.yaml",
                """
                apiVersion: v1
                kind: ServiceAccount
                metadata:
                  name: app
                  annotations:
                    eks.amazonaws.com/role-arn: arn:aws:iam::111122223333:role/reader
                """)
        ],
        check: .code(.strangeServiceAccount)
    )
}
