internal import Documents
package import Findings
package import Lint
internal import Templates

/// What a file itself takes out of the report: comments (`# ambit: ignore RULE reason`), and in a CloudFormation template the resource's
/// `Metadata`.
///
/// A comment on a line of its own is about the line after it and what is indented below that; one behind a value is about its line.
package struct InlineSuppressions: Sendable {
    package struct Entry: Sendable {
        package let suppression: Suppression
        /// The lines that it is about.
        package let lines: ClosedRange<Int>
    }

    package private(set) var entries: [Entry] = []
    /// Whether all findings of the file were looked at: of one that was not, no suppression is idle.
    package var isWhole = true
    /// Those that say no reason, or name no rule.
    package private(set) var faults: [CheckFinding] = []

    private static let markText: StaticString = "ambit: ignore"
    private static let mark = Array(markText.description.utf8)
    private static let closing = Array("*/".utf8)
    private static let most = 10_000

    init(_ source: SourceText, _ declared: [DeclaredSuppression] = []) {
        for one in declared {
            guard let start = one.scope.start, let end = one.scope.end else { continue }
            add(one.rule, one.reason, at: one.location, start.line...max(start.line, end.line))
        }
        // JSON has no comments: such a text is a value there.
        guard !source.name.lowercased().hasSuffix(".json"), source.bytes.has(ascii: Self.markText) else { return }
        read(source)
    }

    /// The entry that takes a finding out, by its number.
    package func number(covering finding: CheckFinding) -> Int? {
        guard let line = finding.location.start?.line else { return nil }
        return entries.firstIndex { $0.lines.contains(line) && $0.suppression.covers(finding) }
    }

    private mutating func read(_ source: SourceText) {
        let lines = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        // YAML has no comments of several lines: `/*` is a value there.
        let hasBlocks = ![".yaml", ".yml"].contains { source.name.lowercased().hasSuffix($0) }
        var isInside = false
        for (index, line) in lines.enumerated() {
            let wasInside = isInside
            isInside = hasBlocks && Self.isOpen(after: line, isInside)
            guard let range = line.firstRange(of: Self.mark), entries.count < Self.most else { continue }
            let before = line[..<range.lowerBound]
            let continued = wasInside && before.allSatisfy { Self.isBlank($0) || $0 == UInt8(ascii: "*") }
            let start = continued ? before.firstIndex { !Self.isBlank($0) } ?? range.lowerBound : Self.commentStart(before)
            guard let start else { continue }
            let words = String(decoding: Self.withoutClosing(line[range.upperBound...]), as: UTF8.self)
                .split(maxSplits: 1) { $0.isWhitespace }
            let isAlone = line[..<start].allSatisfy(Self.isBlank)
            // Of a comment that this line opens, or that it is within, and that goes on.
            let goesOn = isInside && (continued || !wasInside)
            let place = Location(
                file: source.name, start: Position(line: index + 1, column: start - line.startIndex + 1),
                end: Position(line: index + 1, column: line.count + 1))
            let reason = words.count > 1 ? words[1].trimmingPrefix { $0.isWhitespace } : ""
            add(
                words.first.map(String.init) ?? "", String(reason), at: place,
                isAlone
                    ? Self.block(after: goesOn ? Self.lastOfComment(from: index, in: lines) : index, in: lines)
                    : (index + 1)...(index + 1))
        }
    }

    /// Whether a comment of several lines, begun on a line of its own, goes on behind a line.
    private static func isOpen(after line: ArraySlice<UInt8>, _ isInside: Bool) -> Bool {
        let text = line.drop(while: isBlank)
        if isInside { return text.firstRange(of: closing) == nil }
        return text.starts(with: "/*".utf8) && text.dropFirst(2).firstRange(of: closing) == nil
    }

    /// The line that closes the comment which goes on behind a line.
    private static func lastOfComment(from index: Int, in lines: [ArraySlice<UInt8>]) -> Int {
        lines.indices.first { $0 > index && lines[$0].firstRange(of: closing) != nil } ?? index
    }

    private mutating func add(_ rules: String, _ reason: String, at place: Location, _ lines: ClosedRange<Int>) {
        let names = rules.split(separator: ",").map(String.init)
        let text = reason.filter { !$0.isNewline }
        func fault(_ message: String, _ help: String?) {
            let rule = Rule.invalidSuppression
            faults.append(
                CheckFinding(
                    rule: rule.id, severity: rule.severity, confidence: rule.confidence, message: message, help: help,
                    location: place,
                    sid: nil, statement: nil, value: rules, related: []))
        }
        guard !names.isEmpty else { return fault("a suppression that names no rule", "write `ambit: ignore RULE reason`") }
        guard text.contains(where: { !$0.isWhitespace }) else {
            return fault("a suppression of \(code(rules)) without a reason", "say why behind the rule")
        }
        for name in names {
            guard let rule = RulePattern(known: name) else {
                fault("no rule is called \(code(name))", RulePattern.help(for: name))
                continue
            }
            entries.append(
                Entry(suppression: Suppression(rule: rule, file: nil, reason: text, owner: nil, location: place), lines: lines))
        }
    }

    /// What a block comment says on a line, without its end.
    private static func withoutClosing(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let closing = text.firstRange(of: Self.closing) else { return text }
        let inner = text[..<closing.lowerBound]
        return inner.lastIndex { !isBlank($0) }.map { inner[...$0] } ?? []
    }

    /// Where the comment begins that a text ends in: `#`, `//` or `/*` at the beginning of a line or behind a blank, and nothing but blanks
    /// after it.
    private static func commentStart(_ text: ArraySlice<UInt8>) -> Int? {
        var at = text.endIndex
        while at > text.startIndex, isBlank(text[at - 1]) { at -= 1 }
        guard at > text.startIndex else { return nil }
        let isPair = ["//", "/*"].contains { text[..<at].suffix(2).elementsEqual($0.utf8) }
        let length = text[at - 1] == UInt8(ascii: "#") ? 1 : isPair ? 2 : 0
        guard length > 0 else { return nil }
        let start = at - length
        return start == text.startIndex || isBlank(text[start - 1]) ? start : nil
    }

    /// The next line that says something, and the lines below it that are indented further.
    private static func block(after index: Int, in lines: [ArraySlice<UInt8>]) -> ClosedRange<Int> {
        func isEmpty(_ line: ArraySlice<UInt8>) -> Bool {
            guard let first = line.first(where: { !isBlank($0) }) else { return true }
            let text = line.drop(while: isBlank)
            return first == UInt8(ascii: "#") || text.starts(with: "//".utf8)
                || text.starts(with: "/*".utf8) && text.reversed().drop(while: isBlank).starts(with: "/*".utf8)
        }
        guard let first = lines.indices.first(where: { $0 > index && !isEmpty(lines[$0]) }) else {
            return (index + 1)...(index + 1)
        }
        let indent = lines[first].prefix(while: isBlank).count
        var last = first
        for next in lines.indices where next > first && !isEmpty(lines[next]) {
            guard lines[next].prefix(while: isBlank).count > indent else { break }
            last = next
        }
        return (first + 1)...(last + 1)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
