internal import AgentSettings
internal import Findings
internal import Templates

extension Rule {
    static let agentSecretsAsReads = Rule(
        id: "agent-secrets-as-reads",
        severity: .medium,
        summary: "reads that an agent may do unasked give out secrets or credentials",
        why: "What it has read it may write into a log, a commit or a request.",
        fix: "Leave out reads of secrets and the making of credentials.",
        source: "https://docs.anthropic.com/en/docs/claude-code/settings",
        fires: [
            .settings(
                ".claude/settings.json",
                #"{"permissions": {"allow": [«"Bash(aws secretsmanager get-*)"»], "deny": ["Bash(aws iam *)"]}}"#)
        ],
        quiet: [
            .settings(
                ".claude/settings.json", #"{"permissions": {"allow": ["Bash(aws ec2 describe-*)"], "deny": ["Bash(aws iam *)"]}}"#)
        ],
        check: .settings(.secretsAsReads)
    )
}
