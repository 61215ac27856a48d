internal import Activity
internal import Documents
internal import Shell

/// What a tool call did to a file, as far as it may be a script that a later call runs.
struct FileChange: Sendable {
    enum Kind: Sendable {
        case whole(String)
        case part(old: String, new: String)
    }

    let path: String
    let kind: Kind

    /// More is no script that is followed.
    private static let longest = 1 << 18

    private init?(_ path: String, _ kind: Kind) {
        let count =
            switch kind {
            case .whole(let text): text.utf8.count
            case .part(let old, let new): old.utf8.count + new.utf8.count
            }
        guard !path.isEmpty, count <= Self.longest else { return nil }
        (self.path, self.kind) = (path, kind)
    }

    /// Those that the input of a tool for files tells, under the names that the agents' tools give them.
    static func told(by input: JSONValue) -> [FileChange] {
        if let patch = (input["input"] ?? input["patch"] ?? input["patchText"])?.string ?? input.string {
            return told(byPatch: patch)
        }
        let paths = ["file_path", "path", "filePath", "target_file", "absolute_path"]
        guard let path = paths.lazy.compactMap({ input[$0]?.string }).first else { return [] }
        let texts = ["content", "file_text", "fileText", "contents", "text", "new_content"]
        let news = ["new_string", "new_str", "newString", "newStr", "replace"]
        let olds = ["old_string", "old_str", "oldString", "oldStr", "search"]
        func text(_ names: [String], _ value: JSONValue) -> String? { names.lazy.compactMap({ value[$0]?.string }).first }
        if let edits = input["edits"], edits.kind == .array {
            return edits.elements.prefix(100).compactMap { edit in
                text(olds, edit).flatMap { FileChange(path, .part(old: $0, new: text(news, edit) ?? "")) }
            }
        }
        if let old = text(olds, input), !old.isEmpty {
            return FileChange(path, .part(old: old, new: text(news, input) ?? "")).map { [$0] } ?? []
        }
        return text(texts + news, input).flatMap { FileChange(path, .whole($0)) }.map { [$0] } ?? []
    }

    /// `*** Add File: run.sh` and its lines, each behind a plus. What an update makes of a file is not followed.
    static func told(byPatch patch: String) -> [FileChange] {
        guard patch.utf8.count <= longest, patch.contains("*** Add File: ") else { return [] }
        var found: [FileChange] = []
        var added: (path: String, lines: [Substring])?
        func close() {
            if let added, found.count < 100, let change = FileChange(added.path, .whole(added.lines.joined(separator: "\n") + "\n"))
            {
                found.append(change)
            }
        }
        for line in patch.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("*** ") {
                close()
                let mark = "*** Add File: "
                added = line.hasPrefix(mark) ? (String(line.dropFirst(mark.count)), []) : nil
            } else if line.hasPrefix("+") {
                added?.lines.append(line.dropFirst())
            }
        }
        close()
        return found
    }
}

extension AgentSession {
    /// A call that runs a script which an earlier call wrote does what stands in it.
    mutating func followScripts() {
        var files = ScriptFiles()
        for index in calls.indices {
            let changes = calls[index].changes
            calls[index].changes = []
            switch calls[index].kind {
            case .file where calls[index].status != .denied && calls[index].status != .error:
                for change in changes {
                    switch change.kind {
                    case .whole(let text): files.write(text, to: change.path)
                    case .part(let old, let new): files.replace(old, with: new, in: change.path)
                    }
                }
            case .shell:
                guard let command = calls[index].command else { continue }
                let runs = files.mayBeRun(by: command)
                guard runs || command.contains(">") || command.contains("tee ") else { continue }
                var after = files
                let operations = CloudCommands.operations(of: command, files: &after)
                if runs { calls[index].operations = operations }
                if calls[index].status != .denied { files = after }
            default: break
            }
        }
    }
}
