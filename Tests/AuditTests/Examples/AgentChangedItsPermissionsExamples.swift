@testable import Audit

extension RuleExamples {
    static let agentChangedItsPermissions = RuleExamples(
        of: .agentChangedItsPermissions,
        fires: [
            IncidentFixture("The agent writes its settings by a shell.") {
                $0.tools = [.init("10:20:00", "echo '{}' > .claude/settings.local.json", "accept")]
            }
        ],
        quiet: [
            IncidentFixture("The agent reads them.") { $0.tools = [.init("10:20:00", "cat .claude/settings.local.json", "accept")] }
        ]
    )
}
