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

    /// AWS's own accounts from which load balancers deliver their access logs, a Region each
    /// (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html). Whose bucket lets them in shares nothing.
    package static let logDelivery: Set<String> = [
        "127311923021", "033677994240", "027434742980", "797873946194", "098369216593", "754344448648", "589379963580",
        "718504428378", "383597477331", "600734575887", "114774131450", "783225319266", "582318560864", "985666609251",
        "054676820928", "156460612806", "652711504416", "635631232127", "009996457667", "897822967062", "076674570225",
        "507241528517", "048591011584", "190560391635", "638102146993", "037604701340",
    ]
}
