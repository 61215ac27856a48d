package import Documents

/// What one file of an agent's settings says: the permissions of each agent in it, and what was not read.
package struct SettingsContents: Sendable {
    package var agents: [AgentPermissions] = []
    package var gaps: [Gap] = []

    /// Of a file of JSON or YAML, or the head of a Markdown file; nil where it is no agent's settings. O(size of the file).
    package init?(_ root: JSONValue, file: String) {
        if let form = EditorSettings.form(root, file: file) {
            self = EditorSettings.read(root, form, file: file)
        } else if GeminiSettings.isSettings(root, file: file) {
            self = GeminiSettings.read(root)
        } else if ClaudeSettings.isSettings(root, file: file) {
            var settings = ClaudeSettings(root, file: file)
            self = settings.read()
        } else if ClaudeHead.isHead(root, file: file) {
            self = ClaudeHead.read(root, file: file)
        } else if let form = KiroSettings.form(root) {
            var settings = KiroSettings(root, file: file)
            self = settings.read(form)
        } else {
            return nil
        }
    }

    /// Of a file of TOML; nil where it is no agent's settings. O(size of the file).
    package init?(toml root: JSONValue) {
        if GeminiSettings.isPolicy(root) {
            self = GeminiSettings.readPolicy(root)
        } else if CodexSettings.isSettings(root) {
            self = CodexSettings.read(root)
        } else {
            return nil
        }
    }

    /// Of a `.rules` file of Codex: another program's, which may go by the same ending, says nothing. O(size of the file).
    package init(rules source: SourceText) { self = CodexRules.read(source) }

    init(_ agents: [AgentPermissions], gaps: [Gap]) {
        self.agents = agents
        self.gaps = gaps
    }
}
