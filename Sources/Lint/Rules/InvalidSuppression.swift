internal import Findings
internal import PolicyLanguage

extension Rule {
    package static let invalidSuppression = Rule(
        id: "invalid-suppression",
        severity: .medium,
        summary: "a suppression in a file names no rule, or gives no reason",
        why: "It takes nothing out of the report: whoever reads it later cannot tell why it is there.",
        fix: "Write `# ambit: ignore RULE reason`.",
        source: AWSDocs.grammar,
        fires: [
            Example(
                .identity,
                """
                Version: "2012-10-17"
                Statement:
                  «# ambit: ignore full-access»
                  - {Effect: Allow, Action: "s3:GetObject", Resource: "*"}
                  - {Effect: Allow, Action: "s3:PutObject", Resource: "*"} «# ambit: ignore no-such-rule for now»

                """, file: "policy.yaml")
        ],
        quiet: [
            Example(
                .identity,
                """
                Version: "2012-10-17"
                Statement:
                  # ambit: ignore full-access the break-glass role
                  - {Effect: Allow, Action: "*", Resource: "*"}

                """, file: "policy.yaml")
        ],
        check: .file
    )
}
