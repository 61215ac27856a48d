public import Documents

/// One part of a Kiro specification, `.kiro/specs/<feature>/`: what was asked, in the words of those who asked (docs/transcripts.md).
public struct KiroSpec: Sendable {
    public enum Part: String, Sendable, CaseIterable {
        case requirements, design, tasks
    }

    public struct Item: Sendable, Equatable {
        /// Secrets masked.
        public let text: String
        /// Of a task whether it is ticked.
        public let isDone: Bool?
        public let location: Location
    }

    /// The feature: the name of the directory.
    public let feature: String
    public let part: Part
    public let location: Location
    public let title: String?
    /// Requirements that say what the system shall do, tasks, or the headings of the design.
    public let items: [Item]
    /// What stands between backticks, by line; of lines that say what must not be done, nothing.
    package let code: [[String]]

    /// Words for taking something away: where a specification has none of them, nobody asked for it there.
    public var speaksOfRemoving: Bool {
        let words = [
            "delete", "remove", "destroy", "terminate", "recreate", "re-create", "replace", "drop", "tear down", "decommission",
        ]
        return items.contains { item in
            let text = item.text.lowercased()
            return words.contains { text.contains($0) }
        }
    }
}

extension KiroSpec {
    /// Which part of a specification begins so. A file of one of these names elsewhere is one only where its text is of the form.
    package static func part(_ head: Head, path: String) -> Part? {
        let parts = path.split(separator: "/")
        let inSpecs = parts.count >= 3 && parts[parts.count - 3] == "specs" && parts.contains(".kiro")
        switch parts.last {
        case "requirements.md", "bugfix.md":
            return inSpecs || head.says("# Requirements Document") || head.says("THE SYSTEM SHALL") ? .requirements : nil
        case "design.md": return inSpecs || head.says("# Design Document") ? .design : nil
        case "tasks.md": return inSpecs || (head.says("# Implementation Plan") && head.says("- [")) ? .tasks : nil
        default: return nil
        }
    }

    package init(_ text: [UInt8], part: Part, name: String) {
        feature = name.split(separator: "/").dropLast().last.map(String.init) ?? name
        self.part = part
        location = Location(file: name)
        var title: String?
        var items: [Item] = []
        var code: [[String]] = []
        for (number, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let line = String(decoding: line.prefix(4_000), as: UTF8.self)
            if title == nil, line.hasPrefix("# ") { title = String(line.dropFirst(2)) }
            let spans = Self.code(in: line)
            if !spans.isEmpty, code.count < 10_000 { code.append(spans) }
            guard items.count < 10_000, let (words, isDone) = Self.item(line, part) else { continue }
            items.append(Item(text: Redaction.redact(words), isDone: isDone, location: Location(file: name, line: number + 1)))
        }
        self.title = title
        self.items = items
        self.code = code
    }

    private static let negations = [
        " not ", "n't ", " never ", " without ", " avoid", " instead of ", " forbid", " no longer ", " must not", " prohibit",
        " except ",
    ]

    private static func code(in line: String) -> [String] {
        let pieces = line.split(separator: "`", maxSplits: 40, omittingEmptySubsequences: false)
        guard pieces.count > 2 else { return [] }
        let words = " " + line.lowercased() + " "
        if negations.contains(where: { words.contains($0) }) { return [] }
        return pieces.enumerated().compactMap { $0.offset % 2 == 1 && $0.offset < pieces.count - 1 ? String($0.element) : nil }
            .filter { !$0.isEmpty }
    }

    private static func item(_ line: String, _ part: Part) -> (String, Bool?)? {
        let text = line.drop { $0 == " " || $0 == "\t" }
        switch part {
        case .tasks:
            guard text.hasPrefix("- ["), let close = text.firstIndex(of: "]") else { return nil }
            let mark = text[text.index(text.startIndex, offsetBy: 3)..<close]
            let words = text[text.index(after: close)...].drop { $0 == " " || $0 == "*" }
            return words.isEmpty ? nil : (String(words), mark.lowercased() == "x")
        case .requirements:
            let isShall = text.contains(" SHALL ") || text.contains(" shall ")
            return isShall || text.hasPrefix("**User Story")
                ? (String(text.drop { $0.isNumber || $0 == "." || $0 == " " || $0 == "-" }), nil) : nil
        case .design:
            guard text.hasPrefix("##") else { return nil }
            return (String(text.drop { $0 == "#" || $0 == " " }), nil)
        }
    }
}
