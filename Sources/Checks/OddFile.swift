internal import AgentSettings
internal import Documents

/// Files by their names: those that hold policies, those that certainly do not, and odd ones (`policy.txt`, `role.json.bak`), which a walk
/// looks into.
enum OddFile {
    /// Whether policies, templates and settings go by such names.
    static func isPlain(_ path: String) -> Bool {
        let name = path.split(separator: "/").last?.lowercased() ?? ""
        return plain.contains { name.hasSuffix($0) } || [".md", ".toml", ".rules"].contains(where: name.hasSuffix)
    }

    private static let plain = [
        ".j2", ".json", ".jsonc", ".template", ".tf", ".tfstate", ".tofu", ".tpl", ".yaml", ".yml",
    ]

    /// Whether a name says for certain that the file is something else.
    static func isOther(_ name: String, in path: String) -> Bool {
        let folded = name.lowercased()
        // Agents are configured in the heads of texts, too.
        if folded.hasSuffix(".md") { return !heads.contains(where: path.contains) }
        if folded.hasSuffix(".rules") { return !path.contains(".codex/") }
        if folded.hasSuffix(".toml") { return !path.contains(".codex/") && !path.contains(".gemini/") }
        guard let dot = folded.lastIndex(of: "."), dot != folded.startIndex else { return false }
        return others.contains(folded[folded.index(after: dot)...])
    }

    private static let heads = [".kiro/agents/"] + ClaudeHead.folders.map { "\($0)/" }

    /// What a file of an odd name is by its first bytes: false where it does not begin as a policy or template does, nil where nobody can
    /// tell.
    static func mayBePolicy(_ path: String) -> Bool? {
        guard let head = try? Files.head(path, count: 512) else { return nil }
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
        let text = head.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
        if text.first == UInt8(ascii: "{") || text.first == UInt8(ascii: "[") { return true }
        let lines = text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
        return lines.contains { line in beginnings.contains { line.starts(with: $0.utf8) } }
    }

    private static let beginnings = ["AWSTemplateFormatVersion", "Resources:", "Statement:", "Transform:"]

    private static let others: Set<Substring> = Set(
        """
        7z a adoc avi avro bash bat bin bmp bz2 c cc cfg class cmd conf cpp cs css csv dart db diff dll dylib ejs ex exe exs eot fish \
        flac fs gif go gradle gql graphql gz h hbs heic hpp hs htm html ico ini ipynb jar java jpeg jpg js jsonl jsx kt less lock log \
        lua m map mdx mjs mm mod mov mp3 mp4 ndjson o ogg otf parquet patch pb pdf pem php pl png po pot properties proto ps1 pub py \
        pyc pyi r rb rs rst sass scala scss sh snap so sql sqlite sum svg swift tar tgz tiff ts tsv tsx ttf vue war wav webm webp woff \
        woff2 xml xz zig zip zsh cjs
        """.split(separator: " "))
}
