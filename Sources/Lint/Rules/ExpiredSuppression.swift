internal import Findings

extension Rule {
    package static let expiredSuppression = Rule(
        id: "expired-suppression",
        severity: .medium,
        summary: "a suppression of `.ambit.yml` is past its date, and suppresses nothing any more",
        why:
            "An exception was granted until that day; what it hid is reported again, and nobody has decided what to do about it.",
        fix: "Fix what it hid, or agree on a new date with its owner.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-archive-rules.html",
        fires: [
            .configuration(
                """
                suppressions:
                  - rule: public-access
                    file: policies/website.json
                    reason: until the content delivery network is there
                    owner: web-team
                    expires: «2025-06-30»

                """)
        ],
        quiet: [
            .configuration(
                """
                suppressions:
                  - rule: public-access
                    file: policies/website.json
                    reason: until the content delivery network is there
                    owner: web-team
                    expires: 9999-12-31

                """)
        ],
        check: .configuration
    )
}
