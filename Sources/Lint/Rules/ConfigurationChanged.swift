internal import Findings
internal import PolicyLanguage

extension Rule {
    package static let configurationChanged = Rule(
        id: "configuration-changed",
        severity: .medium,
        summary: "what the project says of its checks is not what it was in the base",
        why:
            "Whoever changes a policy could switch off, in the same change, the rule that reports it. So what the base says counts, and a "
            + "change of it is looked at by itself.",
        fix: "Have the change of the configuration approved by its owners.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-archive-rules.html",
        fires: [
            Example(
                .identity,
                """
                severities:
                  public-access: «off»
                  whole-service: error

                """, file: ".ambit.yml", base: "severities: {whole-service: error}\n")
        ],
        quiet: [
            Example(
                .identity, "severities:\n  whole-service: error\n", file: ".ambit.yml",
                base: "severities: {whole-service: error}\n")
        ],
        check: .configuration
    )
}
