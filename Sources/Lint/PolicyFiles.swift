internal import Findings
package import Documents

/// The files that a check is about: those that were named, and those below the directories that were.
package struct PolicyFiles: Sendable {
    /// A file to check.
    package struct Entry: Sendable, Equatable {
        /// The path as the user gave it, or below the directory that he gave; `-` is standard input.
        package let path: String
        /// The user named this very file: it must hold something to check.
        package let isNamed: Bool
        /// The path below the directory that was named; of a file that was, its name.
        package let inside: String
    }

    package private(set) var entries: [Entry] = []
    package private(set) var gaps: [Gap] = []
    private var seen: Set<String> = []
    private static let most = 200_000
    private static let depth = 64

    /// Finds them, each directory in the order of its names, so that the result does not depend on the file system. A path that does
    /// not exist and has wildcards is a pattern (`**` for any number of directories).
    package init(_ paths: [String]) {
        for path in paths {
            if path == "-" {
                entries.append(Entry(path: path, isNamed: true, inside: path))
                continue
            }
            let path = Self.withoutEnd(path)
            switch Files.kind(of: path) {
            case .file: add(path, isNamed: true, inside: path.split(separator: "/").suffix(1))
            case .directory: walk(path, [], [], depth: 0) { _ in true }
            case .other:
                gaps.append(Gap(.input, "neither a file nor a directory: it was not read", at: Location(file: path)))
            case nil:
                GlobText.isPattern(path)
                    ? expand(path) : gaps.append(Gap(.input, "cannot be opened: no such file", at: Location(file: path)))
            }
        }
    }

    /// Of files that have changed, those that a walk would check.
    package init(changed paths: [String]) {
        for path in paths {
            let parts = path.split(separator: "/")
            guard let name = parts.last.map(String.init), Self.mayHoldPolicies(name, in: path), Files.kind(of: path) == .file,
                parts.dropLast().allSatisfy({ $0 == ".." || Self.isOpen(String($0)) })
            else { continue }
            add(path, isNamed: false, inside: parts[...])
        }
    }

    private static func withoutEnd(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    private mutating func add(_ path: String, isNamed: Bool, inside: ArraySlice<some StringProtocol>) {
        guard seen.insert(path).inserted else { return }
        entries.append(Entry(path: path, isNamed: isNamed, inside: inside.joined(separator: "/")))
    }

    private mutating func expand(_ pattern: String) {
        let parts = pattern.split(separator: "/", omittingEmptySubsequences: true)
        let fixed = parts.prefix { !GlobText.isPattern($0) }
        let root = (pattern.hasPrefix("/") ? "/" : "") + fixed.joined(separator: "/")
        let rest = parts.dropFirst(fixed.count)
        let before = entries.count
        if Files.kind(of: root.isEmpty ? "." : root) == .directory {
            walk(root.isEmpty ? "." : root, [], [], depth: 0) { PathGlob.matches(rest, $0) }
        }
        if entries.count == before {
            gaps.append(Gap(.input, "no file matches the pattern", at: Location(file: pattern)))
        }
    }

    /// - Parameters:
    ///   - path: the parts of the directory below the one that was named.
    ///   - ignores: the `.gitignore` files above, each with how many parts its directory is below the one that was named.
    private mutating func walk(
        _ directory: String, _ path: [String], _ ignores: [(depth: Int, rules: GitIgnore)], depth: Int,
        _ isWanted: (ArraySlice<String>) -> Bool
    ) {
        guard depth < Self.depth, entries.count < Self.most else {
            gaps.append(Gap(.input, "too deep, or too many files: the rest was not read", at: Location(file: directory)))
            return
        }
        let names: [String]
        do throws(InputError) {
            names = try Files.names(in: directory)
        } catch {
            gaps.append(Gap(error))
            return
        }
        var ignores = ignores
        if names.contains(".gitignore"), let text = try? Files.read(directory + "/.gitignore", limit: 1 << 20) {
            ignores.append((path.count, GitIgnore(String(decoding: text, as: UTF8.self))))
        }
        for name in names {
            let inside = path + [name]
            let full = directory == "." ? name : directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
            let kind = Files.kind(of: full)
            guard kind == .directory ? Self.isOpen(name) : kind == .file && Self.mayHoldPolicies(name, in: full) else { continue }
            let isLeftOut = ignores.reversed().lazy.compactMap {
                $0.rules.excludes(inside[$0.depth...], isDirectory: kind == .directory)
            }.first
            if isLeftOut == true { continue }
            if kind == .directory {
                walk(full, inside, ignores, depth: depth + 1, isWanted)
            } else if isWanted(inside[...]) {
                add(full, isNamed: false, inside: inside[...])
            }
        }
    }

    /// Directories of tools are passed over, but for those in which agents are configured.
    private static func isOpen(_ name: String) -> Bool {
        name != "node_modules"
            && (!name.hasPrefix(".")
                || [
                    ".claude", ".kiro", ".amazonq", ".aws", ".codex", ".copilot", ".cursor", ".gemini", ".github", ".roo",
                    ".vscode",
                ].contains(name))
    }

    private static func mayHoldPolicies(_ name: String, in path: String) -> Bool {
        if name.hasPrefix("."), name != ".mcp.json" { return false }
        let folded = name.lowercased()
        // Agents are configured in the heads of texts, too.
        if folded.hasSuffix(".md") { return path.contains(".kiro/agents/") || path.contains(".claude/agents/") }
        if folded.hasSuffix(".toml") { return path.contains(".codex/") || path.contains(".gemini/") }
        return [
            ".j2", ".json", ".jsonc", ".template", ".tf", ".tfstate", ".tofu", ".tpl", ".yaml", ".yml",
        ].contains { folded.hasSuffix($0) }
    }
}
