"""The change record: one function's code and configuration, and one approval that came three hours too late."""

from .world import ARTIFACTS, CHANGE, ENGINEER_SESSION, FUNCTION, MIN, WEI, arn, bucket

ARTIFACT_KEY = "cost-calculation/rollup/2025.12.2/rollup.zip"
WINDOW = ("2025-12-15T02:00:00Z", "2025-12-15T16:30:00Z")


def build():
    return {
        "version": 1,
        "changes": [
            {
                "id": CHANGE,
                "title": "Half-even rounding in the production roll-up",
                "ticket": f"https://tickets.example/{CHANGE}",
                "environment": "production",
                "window": {"from": WINDOW[0], "to": WINDOW[1]},
                "actors": [{"principal": ENGINEER_SESSION, "person": WEI, "level": "mid", "agent": "kiro"}],
                "asked": {
                    "task": "Deploy build 2025.12.2 of cost-calculation-rollup to production, raise its memory to 1,024 MB and set "
                    "ROUNDING_MODE to half-even. Nothing else changes.",
                    "actions": [
                        "lambda:GetFunctionConfiguration",
                        "lambda:UpdateFunctionCode",
                        "lambda:UpdateFunctionConfiguration",
                        "s3:GetObject",
                    ],
                    "resources": [arn("lambda", f"function:{FUNCTION}"), f"{bucket(ARTIFACTS)}/{ARTIFACT_KEY}"],
                },
                "approvals": [{"by": MIN, "level": "mid", "at": "2025-12-15T05:41:00Z"}],
            }
        ],
    }
