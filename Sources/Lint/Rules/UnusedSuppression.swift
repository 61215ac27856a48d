internal import Findings

extension Rule {
    package static let unusedSuppression = Rule(
        id: "unused-suppression",
        severity: .low,
        summary: "an entry of `.ambit.yml` suppresses or expects what nothing is found of",
        why: "It stays behind when its finding is fixed, and hides the next one of its kind.",
        fix: "Remove the entry.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-archive-rules.html",
        fires: [
            .configuration(
                """
                suppressions:
                  - «rule: public-access
                    file: policies/website.json
                    sid: AnotherStatement
                    reason: a page for everyone
                    owner: web-team»

                """),
            .configuration(
                """
                expected:
                  - «access: administrator
                    file: policies/website.json»

                """),
        ],
        quiet: [
            .configuration(
                """
                suppressions:
                  - rule: public-access
                    file: policies/*.json
                    reason: a page for everyone
                    owner: web-team

                """),
            .configuration(
                """
                expected:
                  - access: public
                    file: policies/website.json

                """),
        ],
        check: .configuration
    )
}
