import AgentSettings
import Documents
import Testing

@testable import Templates

@Suite struct AgentTests {
    private func smells(_ text: String, _ file: String) throws -> [String] {
        let found = try contents(text, file)
        #expect(found.form == .agentSettings)
        #expect(found.gaps.isEmpty)
        return found.agents.flatMap(\.smells).map { "\($0.location.start?.line ?? 0) \($0.kind.rawValue) \($0.text)" }
    }

    @Test func claudeSettingsAreRead() throws {
        let text = """
            {"permissions": {
              "defaultMode": "acceptEdits",
              "allow": ["Bash(aws cloudformation describe-*)", "Bash(aws:*)", "mcp__aws-mcp__*", "mcp__git__log", "Read"],
              "ask": ["Bash(terraform apply *)"],
              "deny": ["Bash(terraform destroy *)", "Write(./x)", "WebFetch(domain:x)"]},
             "env": {"AWS_PROFILE": "prod-admin", "OTHER": "prod"},
             "sandbox": {"enabled": true,
               "autoAllowBashIfSandboxed": true}}
            """
        #expect(
            try smells(text, ".claude/settings.json") == [
                "3 any-cloud-command Bash(aws:*)", "3 any-server-tool mcp__aws-mcp__*", "5 denial-without-effect Write(./x)",
                "6 privileged-profile prod-admin", "8 open-sandbox autoAllowBashIfSandboxed with an open network",
            ])
        let agent = try #require(try contents(text, "x.json").agents.first)
        #expect(agent.mode == "acceptEdits")
        #expect(
            agent.rules.map { "\($0.effect.rawValue) \($0.tool.rawValue) \($0.pattern ?? "-")" } == [
                "allow shell aws cloudformation describe-*", "allow shell aws *", "allow mcp aws-mcp__*", "allow mcp git__log",
                "allow files -",
                "ask shell terraform apply *", "deny shell terraform destroy *", "deny files ./x", "deny network domain:x",
            ])
        #expect(agent.rules[1].location.start == Position(line: 3, column: 52))
    }

    @Test(arguments: [
        (#"{"permissions": {"allow": ["Bash"]}}"#, ["1 any-command Bash", "1 nothing-denied no deny or ask rule for commands"]),
        (#"{"permissions": {"allow": ["Bash(*)"], "deny": ["Bash(rm *)"]}}"#, ["1 any-command Bash(*)"]),
        (
            #"{"permissions": {"allow": ["Bash(bash *)"], "deny": ["Bash(aws iam *)"]}}"#,
            ["1 command-runner Bash(bash *)", "1 denial-without-effect Bash(aws iam *)"]
        ),
        (#"{"permissions": {"defaultMode": "bypassPermissions"}}"#, ["1 never-asks defaultMode bypassPermissions"]),
        (#"{"permissions": {"allow": ["mcp__aws"], "deny": []}}"#, ["1 any-server-tool mcp__aws"]),
        // The same by another tool, and by a program that runs it.
        (
            #"{"permissions": {"allow": ["mcp__aws-api__call_aws"], "deny": ["Bash(aws iam *)", "Bash(rm *)"]}}"#,
            ["1 any-cloud-command mcp__aws-api__call_aws", "1 denial-without-effect Bash(aws iam *)"]
        ),
        (
            #"{"permissions": {"allow": ["Bash(env *)"], "deny": ["Bash(aws iam *)"]}}"#,
            ["1 any-command Bash(env *)", "1 denial-without-effect Bash(aws iam *)"]
        ),
        (
            #"{"permissions": {"allow": ["Read"], "deny": ["Read(~/.aws/**)"]}, "sandbox": {"enabled": true, "autoAllowBashIfSandboxed": true, "network": {"allowedDomains": ["x.com"]}}}"#,
            []
        ),
    ])
    func settingsAreJudged(text: String, expected: [String]) throws {
        #expect(try smells(text, "settings.json") == expected)
    }

    @Test(arguments: [(#"{"permissions": {}}"#, true), (#"{"permissions": {"disableBypassPermissionsMode": "disable"}}"#, false)])
    func managedSettingsMustCloseTheModeThatNeverAsks(text: String, isOpen: Bool) throws {
        #expect(try smells(text, "managed-settings.json").isEmpty == !isOpen)
    }

    @Test func anAgentOfKiroIsRead() throws {
        let text = """
            {"name": "infra-fixer", "tools": ["*"],
             "mcpServers": {"aws-api": {"command": "uvx",
                "env": {"AWS_API_MCP_PROFILE_NAME": "ops-admin"}, "autoApprove": ["call_aws"]}},
             "allowedTools": ["fs_read",
                "use_aws",
                "@aws-api/call_aws", "@git"],
             "toolsSettings": {
               "use_aws": {"allowedServices": ["s3"],
                 "deniedServices": ["iam"], "autoAllowReadonly": true},
               "execute_bash": {"allowedCommands": ["git status",
                  "terraform plan.*",
                  "aws .*",
                  ".*"], "deniedCommands": ["terraform destroy.*"]}}}
            """
        #expect(
            try smells(text, ".kiro/agents/x.json") == [
                "3 privileged-profile ops-admin", "3 any-cloud-command autoApprove call_aws of aws-api",
                "5 any-cloud-command use_aws", "6 any-cloud-command @aws-api/call_aws", "6 any-server-tool @git",
                "8 limit-without-effect allowedServices s3",
                "9 secrets-as-reads autoAllowReadonly", "12 any-cloud-command allowedCommands aws .*",
                "13 any-command allowedCommands .*",
            ])
        #expect(try contents(text, "x.json").agents.first?.name == "infra-fixer")
    }

    @Test func aShellThatIsTrustedMakesLimitsMoot() throws {
        let text =
            #"{"allowedTools": ["execute_*"], "toolsSettings": {"execute_bash": {"allowedCommands": ["ls"]}, "use_aws": {"allowedServices": ["ec2"], "deniedServices": ["iam"]}}}"#
        #expect(
            try smells(text, "a.json") == [
                "1 any-command execute_*", "1 limit-without-effect allowedCommands ls",
                "1 any-service-operation allowedServices ec2",
                "1 denial-without-effect deniedServices iam",
            ])
    }

    @Test func permissionsOfKiroAreRead() throws {
        let text = """
            rules:
              - capability: shell
                match: ["aws *", git *]
                exclude: ["aws * delete-*"]
                effect: allow
              - capability: mcp
                match: ["aws-api/*"]
                effect: ask
              - capability: all
                effect: allow
            """
        #expect(
            try smells(text, "permissions.yaml") == ["3 any-cloud-command aws *", "3 changing-command git *", "9 anything all"])
        let rules = try #require(try contents(text, "permissions.yaml").agents.first).rules
        #expect(rules.map(\.excluded) == [["aws * delete-*"], ["aws * delete-*"], [], []])
    }

    @Test func anAgentInMarkdownIsRead() throws {
        let text = "---\nname: a\nallowedTools: [execute_bash]\n---\n# Prompt: {{ not yaml\n"
        #expect(try smells(text, ".kiro/agents/a.md") == ["3 any-command execute_bash"])
        #expect(try contents("# Readme\n", "README.md").form == .unknown)
        #expect(try contents("---\ntitle: x\n---\nText\n", "page.md").form == .unknown)
    }

    @Test(arguments: [
        (#"{"permissions": {"allow": ["Bash(aws *"]}}"#, "the rule `Bash(aws *` has no closing bracket"),
        (#"{"permissions": {"allow": [1]}}"#, "a rule is a text, not a number"),
        (#"{"permissions": {"defaultMode": "yolo"}}"#, "unknown mode \"yolo\""),
        (
            #"{"rules": [{"capability": "shell", "effect": "maybe"}]}"#,
            "a rule has a `capability` and an `effect` of allow, ask or deny"
        ),
    ])
    func whatIsNotUnderstoodIsAGap(text: String, expected: String) throws {
        let found = try contents(text, "x.json")
        #expect(found.gaps.map(\.reason) == [expected])
        #expect(found.gaps.first?.location?.start != nil)
    }
}
