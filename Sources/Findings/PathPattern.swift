package import Documents

/// A pattern for files of a project, as `.gitignore` has them: without a slash a name at any depth, with one a path from the project's
/// directory, `**` for any number of directories; a directory stands for all that is in it.
package struct PathPattern: Sendable, Hashable {
    package let text: String
    private let parts: [Substring]
    private let isAnchored: Bool
    private let isLiteral: Bool

    /// Longer than any path.
    private static let longest = 4_096

    /// - Throws: `InputError` at the value for a pattern that leaves the project, or that means something else elsewhere.
    package init(_ value: JSONValue, _ text: String) throws(InputError) {
        guard text.utf8.count <= Self.longest else {
            throw value.error("a pattern of \(text.utf8.count) bytes; at most \(Self.longest) are read")
        }
        if text.hasPrefix("/") {
            throw value.error("\(code(text)) begins at the root of the file system", help: "write it from the project's directory")
        }
        if text.hasPrefix("!") { throw value.error("\(code(text)): a pattern cannot be negated", help: "name what is meant") }
        if text.contains("{") { throw value.error("\(code(text)): braces are not read", help: "write a pattern for each") }
        var body = Substring(text)
        while body.hasPrefix("./") { body = body.dropFirst(2) }
        while body.hasSuffix("/") { body = body.dropLast() }
        parts = body.split(separator: "/")
        if parts.contains("..") { throw value.error("\(code(text)) leaves the project", help: "name files of the project") }
        if parts.isEmpty || parts == ["."] { throw value.error("\(code(text)) names no file", help: "`**` names all of them") }
        isAnchored = parts.count > 1
        isLiteral = !GlobText.isPattern(body) && !body.contains("\\")
        self.text = text
    }

    /// Whether it means a file, given by the parts of its path from the project's directory.
    package func matches(_ path: [String]) -> Bool {
        if isAnchored, isLiteral { return path.count >= parts.count && zip(parts, path).allSatisfy { $0 == $1 } }
        if isAnchored { return PathGlob.matches(parts[...], path[...], orBelow: true) }
        return path.contains { GlobText.matches(parts[0], $0) }
    }
}
