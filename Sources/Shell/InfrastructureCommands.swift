/// What the commands of one tool for infrastructure do, and what they are given to do it to.
struct InfrastructureCommands: Sendable {
    var destroyers: Set<String> = []
    var changers: Set<String> = []
    /// Options that take a value, so that the next word is no command.
    var valued: Set<String> = []
    /// What the tool works on, in its own word.
    var noun = "stack-name"
    /// The options that name it.
    var names: Set<String> = []
    /// The words behind the command name it.
    var namesFollow = false
    /// It works on a Kubernetes cluster.
    var isCluster = false

    static let readers: Set<String> = [
        "synth", "diff", "ls", "list", "validate", "build", "preview", "status", "get", "describe", "logs", "info", "doctor",
        "version",
        "template", "top", "explain", "stack", "show",
    ]

    private static let common: Set<String> = ["--profile", "--region", "--aws-profile"]
    private static let cluster: Set<String> = [
        "-n", "--namespace", "--context", "--kubeconfig", "--cluster", "-l", "--selector", "-f", "--filename", "-o", "--output",
        "--kube-context",
        "--values", "--set", "--version", "-k", "--user", "-s", "--server", "--token", "--grace-period", "--timeout", "-c",
        "--container",
    ]

    private static let cdk = InfrastructureCommands(
        destroyers: ["destroy"], changers: ["deploy", "bootstrap", "import", "watch", "rollback", "gc"],
        valued: common.union([
            "-a", "--app", "-c", "--context", "--require-approval", "-o", "--output", "--role-arn", "-r", "--parameters",
        ]),
        namesFollow: true)

    /// What copies and removes objects of S3 through a program of its own.
    private static func objects(_ destroyers: Set<String>, _ changers: Set<String>) -> InfrastructureCommands {
        InfrastructureCommands(
            destroyers: destroyers, changers: changers, valued: common.union(["--endpoint-url", "-c", "--config"]), noun: "object",
            namesFollow: true)
    }

    static let all: [String: InfrastructureCommands] = [
        // The second is what its package is called, as `npx` runs it.
        "cdk": cdk, "aws-cdk": cdk,
        "s3cmd": objects(["del", "rb", "rm"], ["mb", "mv", "put", "setacl", "setpolicy", "sync"]),
        "s5cmd": objects(["rb", "rm"], ["cp", "mb", "mv", "pipe", "sync"]),
        "rclone": objects(["delete", "deletefile", "purge"], ["copy", "copyto", "move", "moveto", "rcat", "sync"]),
        "zappa": InfrastructureCommands(
            destroyers: ["undeploy"], changers: ["deploy", "update", "rollback", "certify"], valued: common, noun: "stage",
            namesFollow: true),
        "sam": InfrastructureCommands(
            destroyers: ["delete"], changers: ["deploy", "sync", "package"],
            valued: common.union([
                "--stack-name", "-t", "--template", "--template-file", "--s3-bucket", "--capabilities", "--config-env",
            ]),
            names: ["--stack-name"]),
        "pulumi": InfrastructureCommands(
            destroyers: ["destroy"], changers: ["up", "update", "import", "refresh", "cancel"],
            valued: [
                "-s", "--stack", "-C", "--cwd", "-t", "--target", "--replace", "-m", "--message", "-c", "--config", "-p",
                "--parallel",
            ],
            noun: "target", names: ["-s", "--stack", "-t", "--target", "--replace"]),
        "eksctl": InfrastructureCommands(
            destroyers: ["delete", "drain"],
            changers: ["create", "upgrade", "scale", "update", "enable", "disable", "associate", "register"],
            valued: common.union(["--name", "-n", "--cluster", "-f", "--config-file"]), noun: "cluster-name",
            names: ["--name", "-n", "--cluster"]),
        "serverless": serverless, "sls": serverless,
        "eb": InfrastructureCommands(
            destroyers: ["terminate", "restore"],
            changers: ["create", "deploy", "setenv", "scale", "config", "swap", "abort", "upgrade", "clone"],
            valued: common.union(["-r"]), noun: "environment-name", namesFollow: true),
        "copilot": InfrastructureCommands(
            destroyers: ["delete"], changers: ["deploy", "init", "upgrade"],
            valued: ["-n", "--name", "-a", "--app", "-e", "--env"],
            noun: "name", names: ["-n", "--name", "-a", "--app", "-e", "--env"]),
        "amplify": InfrastructureCommands(destroyers: ["delete"], changers: ["push", "publish", "add"], valued: common),
        "chalice": InfrastructureCommands(destroyers: ["delete"], changers: ["deploy"], valued: common.union(["--stage"])),
        "helm": InfrastructureCommands(
            destroyers: ["uninstall", "delete"], changers: ["install", "upgrade", "rollback"], valued: cluster, noun: "release",
            namesFollow: true, isCluster: true),
        "kubectl": InfrastructureCommands(
            destroyers: ["delete", "drain"],
            changers: [
                "apply", "create", "patch", "scale", "rollout", "replace", "set", "edit", "exec", "annotate", "label", "run",
                "cordon", "taint",
                "cp", "expose", "autoscale",
            ], valued: cluster, noun: "resource", names: ["-f", "--filename"], namesFollow: true, isCluster: true),
        "argocd": InfrastructureCommands(
            destroyers: ["delete"], changers: ["sync", "create", "set", "rollback"], valued: ["--server", "--auth-token"],
            noun: "application",
            namesFollow: true, isCluster: true),
    ]

    private static let serverless = InfrastructureCommands(
        destroyers: ["remove"], changers: ["deploy"], valued: common.union(["-s", "--stage", "-r", "-f", "--function"]),
        noun: "stage",
        names: ["-s", "--stage"])
}
