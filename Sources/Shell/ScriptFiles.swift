/// Files that scripts and an agent's tools wrote, as far as their text is known: what runs one of them later does what stands in it.
package struct ScriptFiles: Sendable {
    /// A file of which only a run tells what it holds has no text.
    private var files: [(path: String, text: String?)] = []
    private var bytes = 0
    /// Scripts are small; a session may write as much else as it likes.
    private static let longest = 1 << 18
    private static let most = (files: 500, bytes: 8 << 20)

    package init() {}

    package var isEmpty: Bool { files.isEmpty }

    /// - Parameter text: nil where only a run tells what is written.
    package mutating func write(_ text: String?, to path: String) {
        remove(path)
        let count = text?.utf8.count ?? 0
        guard !path.isEmpty, path.utf8.count <= Self.longest >> 4 else { return }
        // What is too long to be followed is not known.
        let isKept = count <= Self.longest
        while files.count >= Self.most.files || bytes + count > Self.most.bytes && isKept, let first = files.first {
            bytes -= first.text?.utf8.count ?? 0
            files.removeFirst()
        }
        files.append((Self.plain(path), isKept ? text : nil))
        bytes += isKept ? count : 0
    }

    /// Those that stand for the output of a command, `<(...)`, end with it.
    mutating func removePrinted() {
        for file in files where file.path.hasPrefix("/dev/fd/") { remove(file.path) }
    }

    package mutating func append(_ text: String, to path: String) {
        if isUnknown(path) { return }
        write((self.text(at: path) ?? "") + text, to: path)
    }

    /// A part of a file is put in the place of another one. A file in which that cannot be done is not known any more.
    package mutating func replace(_ old: String, with new: String, in path: String) {
        guard let text = text(at: path), !old.isEmpty, text.contains(old) else { return remove(path) }
        write(text.replacing(old, with: new, maxReplacements: 1), to: path)
    }

    package mutating func remove(_ path: String) {
        guard let index = index(of: path) else { return }
        bytes -= files[index].text?.utf8.count ?? 0
        files.remove(at: index)
    }

    package func text(at path: String) -> String? { index(of: path).flatMap { files[$0].text } }

    /// Whether the file was written, and nobody knows what it holds.
    package func isUnknown(_ path: String) -> Bool { index(of: path).map { files[$0].text == nil } ?? false }

    /// Whether a command may run one of the files: it has the name of one.
    package func mayBeRun(by command: String) -> Bool {
        files.contains {
            command.contains($0.path[($0.path.lastIndex(of: "/").map($0.path.index(after:)) ?? $0.path.startIndex)...])
        }
    }

    /// A tool writes `/home/ana/shop/run.sh`, and a shell runs `./run.sh`: which folder it is in is not followed.
    private func index(of path: String) -> Int? {
        let path = Self.plain(path)
        guard !path.isEmpty else { return nil }
        return files.lastIndex { file in
            file.path == path || file.path.hasSuffix("/" + path) && !path.hasPrefix("/")
                || path.hasSuffix("/" + file.path) && !file.path.hasPrefix("/")
        }
    }

    private static func plain(_ path: String) -> String {
        var rest = path[...]
        while rest.hasPrefix("./") || rest.hasPrefix("../") || rest.hasPrefix("~/") { rest = rest.drop { $0 != "/" }.dropFirst() }
        return String(rest).replacing("\\", with: "/")
    }
}
