internal import Activity
internal import AgentSettings
internal import Documents
internal import Templates

extension FileKind {
    /// What agents' settings let them run unasked, in the forms that `ambit check` reads.
    static let agentSettings = FileKind(
        recognise: { head, file in
            guard isNamedLikeSettings(file), file.bytes <= settingsLimit, !head.isBlank else { return nil }
            return contents(of: file).map { $0.agents.isEmpty } ?? true ? nil : "agent's settings"
        },
        read: { files, evidence in
            for index in files.indices {
                guard let contents = contents(of: files[index]) else { continue }
                evidence.agentSettings += contents.agents
                evidence.gaps += contents.gaps
                files[index].count = contents.agents.reduce(0) { $0 + $1.rules.count }
            }
        })

    private static let settingsLimit = 1 << 20

    /// The names under which agents keep their settings; whether a file is one, its content tells.
    private static func isNamedLikeSettings(_ file: InputFile) -> Bool {
        let name = file.lastName.lowercased()
        if name.hasPrefix("settings") || name.hasPrefix("managed-settings") { return name.hasSuffix(".json") }
        if ["config.toml", "requirements.toml", "mcp.json", "permissions.yaml", "permissions.yml", "config.json"].contains(name) {
            return true
        }
        if name.hasSuffix(".rules") { return true }
        return name.hasSuffix(".json") && (file.directory.hasSuffix("/agents") || file.directory.hasSuffix("/cli-agents"))
    }

    private static func contents(of file: InputFile) -> TemplateContents? {
        guard let bytes = try? file.text(limit: settingsLimit) else { return nil }
        return try? TemplateReader().read(SourceText(name: file.name, bytes: bytes))
    }
}
