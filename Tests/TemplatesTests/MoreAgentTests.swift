import AgentSettings
import Documents
import Testing

@testable import Templates

/// Settings of agents other than Claude Code and Kiro.
@Suite struct MoreAgentTests {
    private func smells(_ text: String, _ file: String) throws -> [String] {
        let found = try contents(text, file)
        #expect(found.form == .agentSettings)
        return found.agents.flatMap(\.smells).map { "\($0.location.start?.line ?? 0) \($0.kind.rawValue) \($0.text)" }
            + found.gaps.map(\.reason)
    }

    @Test func codexIsRead() throws {
        let text = """
            approval_policy = "never" # never asked
            sandbox_mode = "danger-full-access"
            [profiles.work]
            approval_policy = "on-request"
            sandbox_mode = 'workspace-write'
            [profiles.work.sandbox_workspace_write]
            network_access = true
            [mcp_servers.aws]
            command = "uvx"
            default_tools_approval_mode = "approve"
            env = { AWS_PROFILE = "prod-admin" }
            """
        #expect(
            try smells(text, ".codex/config.toml") == [
                "1 never-asks approval_policy never", "2 any-command danger-full-access",
                "7 open-sandbox network_access in a sandbox whose commands run unasked of profile work",
                "10 any-server-tool default_tools_approval_mode of aws", "11 privileged-profile prod-admin",
            ])
        #expect(try contents("[tool.x]\na = 1\n", "pyproject.toml").form == .unknown)
        #expect(try smells("approval_policy = \"maybe\"\n", "config.toml") == ["unknown approval policy \"maybe\""])
    }

    @Test func codexRulesAreRead() throws {
        let text = """
            # answers of "always allow"
            prefix_rule(pattern=["aws", ["s3", "ec2"]], decision="allow", justification="x (y)")
            prefix_rule(pattern = ["bash", "-lc"])
            prefix_rule(pattern=["git", "status"], decision='allow', match=["git status"])
            prefix_rule(pattern=["terraform"], decision="prompt")
            host_executable(name="aws", paths=["/usr/bin/aws"])
            prefix_rule(
                pattern=["nodejs"],
                decision="allow",
            )
            """
        let file = ".codex/rules/default.rules"
        #expect(
            try smells(text, file) == [
                "2 any-service-operation prefix_rule aws s3", "2 any-service-operation prefix_rule aws ec2",
                "3 command-runner prefix_rule bash -lc", "7 command-runner prefix_rule nodejs",
            ])
        let rules = try contents(text, file).agents.flatMap(\.rules)
        #expect(rules.map(\.effect) == [.allow, .allow, .allow, .allow, .ask, .allow])
        #expect(rules[0].pattern == "aws s3 *")
        #expect(try contents("service cloud.firestore { match /x { allow read; } }", "firestore.rules").form == .unknown)
        #expect(
            try smells(
                "prefix_rule(pattern=words, decision=\"allow\")\nprefix_rule(pattern=[\"a\"], decision=\"maybe\")\nprefix_rule(pattern=[\"a\"",
                file)
                == [
                    "a `prefix_rule` whose pattern cannot be read", "unknown decision `maybe`",
                    "a `prefix_rule` whose pattern cannot be read",
                ])
    }

    @Test func geminiIsRead() throws {
        let text = """
            {
              // what runs unasked
              "tools": {"allowed": ["run_shell_command(aws)", "run_shell_command", "write_file"]},
              "general": {"defaultApprovalMode": "yolo"},
              "mcpServers": {"aws": {"trust": true}},
            }
            """
        #expect(
            try smells(text, ".gemini/settings.json") == [
                "3 any-cloud-command run_shell_command(aws)", "3 nothing-denied no deny or ask rule for commands",
                "3 any-command run_shell_command", "4 never-asks defaultApprovalMode yolo", "5 any-server-tool trust of aws",
            ])
        let rules =
            "[[rule]]\ntoolName = \"run_shell_command\"\ncommandPrefix = [\"git status\", \"terraform\"]\ndecision = \"allow\"\n[[rule]]\ntoolName = \"*\"\ndecision = \"allow\"\n"
        #expect(try smells(rules, "policy.toml") == ["3 any-cloud-command run_shell_command terraform", "6 anything *"])
    }

    @Test(arguments: [
        (
            ".cursor/permissions.json", #"{"terminalAllowlist": ["git status", "kubectl"], "mcpAllowlist": ["aws:*", "git:log"]}"#,
            ["1 any-cloud-command kubectl", "1 any-server-tool aws:*"]
        ),
        (
            ".cursor/cli.json",
            #"{"permissions": {"allow": ["Shell(ls)", "Shell(**)", "Mcp(aws:*)", "Write(src/**)"], "deny": ["Shell(rm)"]}}"#,
            ["1 any-command Shell(**)", "1 any-server-tool Mcp(aws:*)"]
        ),
        (".cursor/sandbox.json", #"{"type": "insecure_none"}"#, ["1 any-command type insecure_none"]),
        (
            "permissions-config.json",
            #"{"locations": {"/w": {"tool_approvals": [{"kind": "commands", "commandIdentifiers": ["make"]}, {"kind": "mcp", "serverName": "aws", "toolName": null}]}}}"#,
            ["1 command-runner make", "1 any-server-tool aws *"]
        ),
        (
            ".vscode/settings.json",
            #"{"chat.tools.autoApprove": true, "chat.tools.terminal.autoApprove": {"aws": true, "/^git /": true, "rm": false}}"#,
            ["1 never-asks chat.tools.autoApprove", "1 any-cloud-command aws", "1 changing-command /^git /"]
        ),
        (".vscode/mcp.json", #"{"servers": {"aws": {"env": {"AWS_PROFILE": "prod"}}}}"#, ["1 privileged-profile prod"]),
        (".roo/mcp.json", #"{"mcpServers": {"aws": {"alwaysAllow": ["*"]}}}"#, ["1 any-server-tool alwaysAllow * of aws"]),
        (
            ".cursor/cli.json", #"{"permissions": {"allow": ["Shell(ls"]}}"#,
            ["the rule `Shell(ls` is not of the form `Shell(command)`"]
        ),
    ])
    func editorsAreRead(file: String, text: String, expected: [String]) throws {
        let found = try smells(text, file)
        #expect(found == expected)
    }

    @Test(arguments: [
        "a = ", "[a", "a = \"x", "a = [1, 2", "a = 1\na = 2", "a = 1 b = 2", "[[a]]\n[a.b]\n[[a.b]]", "= 1",
        "a.b = 1\n[a.b]\nc = 1",
    ])
    func brokenTOMLIsRefusedAtItsPlace(text: String) throws {
        let error = #expect(throws: InputError.self) { try contents(text, "x.toml") }
        #expect(error?.location.start != nil)
    }

    @Test(arguments: ["[", "{", "[a."]) func depthOfTOMLIsBounded(opening: String) {
        let text = "a = " + String(repeating: opening, count: 50_000)
        #expect(throws: InputError.self) { try contents(text, "x.toml") }
    }

    @Test func everyFormOfTOMLIsRead() throws {
        let text =
            "a = '''x\n'y''' # c\n\"b c\".d = \"\"\"\\\n   z\\t\\u0041\"\"\"\ne = [1, 2, # c\n 3]\nf = {g = true, h.i = 1979-05-27}\n[[j]]\nk = 1\n[[j]]\nk = 0x10\n"
        let root = try JSONDocument.parse(toml: SourceText(name: "x.toml", bytes: Array(text.utf8))).root
        #expect(
            root.text
                == #"{"a":"x\n'y","b c":{"d":"z\tA"},"e":[1,2,3],"f":{"g":true,"h":{"i":"1979-05-27"}},"j":[{"k":1},{"k":"0x10"}]}"#
        )
        #expect(root["e"]?.location.description == "x.toml:5:5")
    }

    @Test(arguments: [
        ("agents/deploy.md", "name: a\npermissionMode: bypassPermissions", ["3 never-asks permissionMode bypassPermissions"]),
        ("agents/deploy.md", "name: a\npermissionMode: plan\ntools: Bash", []),
        (
            "commands/ship.md", "allowed-tools: Bash(git add:*), Bash(aws:*), Read",
            ["2 any-cloud-command Bash(aws:*)"]
        ),
        (
            "skills/x/SKILL.md", "name: x\nallowed-tools: Bash(terraform apply *) Grep",
            ["3 changing-command Bash(terraform apply *)"]
        ),
        ("skills/x/SKILL.md", "allowed-tools:\n  - Bash\n  - Read", ["3 any-command Bash"]),
    ])
    func headsOfClaudesTextsAreRead(file: String, head: String, expected: [String]) throws {
        let found = try contents("---\n\(head)\n---\nDo it: {{ now }}\n", ".claude/\(file)")
        #expect(found.form == .agentSettings && found.gaps.isEmpty)
        let smells = found.agents.flatMap(\.smells).map { "\($0.location.start?.line ?? 0) \($0.kind.rawValue) \($0.text)" }
        #expect(smells == expected)
    }

    @Test func aHeadWithoutToolsMayBeWrittenAnyhow() throws {
        let text = "---\ndescription: Use when: a table is lost\n---\nSee permissions.\n"
        #expect(try contents(text, ".claude/skills/x/SKILL.md").form == .unknown)
    }
}
