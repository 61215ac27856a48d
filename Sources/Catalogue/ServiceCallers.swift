/// For whom a service of AWS acts when a policy lets it in.
package enum ServiceCallers {
    /// Whether a key, by its name in lower case, says for which customer of AWS a service acts.
    package static func saysForWhom(_ key: String) -> Bool {
        let keys: Set = [
            "aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths", "aws:sourceowner", "kms:calleraccount",
            "kms:viaservice", "sts:externalid",
        ]
        return keys.contains(key) || key.hasPrefix("kms:encryptioncontext:")
    }

    /// Services whose roles the account itself hands to them, by the first part of their names.
    package static let ownCompute: Set = [
        "ec2", "lambda", "eks-fargate-pods", "eks-nodegroup", "pods", "edgelambda", "sagemaker", "batch",
        "elasticmapreduce", "autoscaling", "spotfleet", "elasticbeanstalk", "tasks", "build", "cloudformation",
        "codepipeline", "codedeploy", "glue", "opsworks", "rolesanywhere", "ssm", "ops", "vmie", "spot",
    ]
}
