internal import Findings

extension Rule {
    package static let newAccess = Rule(
        id: "new-access",
        severity: .medium,
        summary: "a policy gives, or lets through, what it did not in the base",
        why:
            "Each request that is shown is allowed by the new version and was not by the old: proved, not guessed. Access is widened "
            + "in small steps, and each step is seen only beside the one before.",
        fix: "If the work needs it, accept it; else narrow the statement that is shown.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-custom-policy-checks.html",
        fires: [
            .against(
                base: #"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/logs/*"}"#,
                #"{"Effect": "Allow", "Action": ["s3:GetObject", «"s3:PutObject"»], "Resource": "arn:aws:s3:::b/logs/*"}"#),
            .against(
                base:
                    #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}, {"Sid": "Keep", "Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"}"#,
                #"{"Effect": "Allow", "Action": «"s3:*"», "Resource": "*"}"#),
        ],
        quiet: [
            .against(
                base: #"{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}"#,
                #"{"Effect": "Allow", "Action": ["s3:GetObject", "s3:GetBucketAcl"], "Resource": "*"}"#)
        ],
        check: .comparison
    )
}
