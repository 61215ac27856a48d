internal import Documents

extension ActionCatalogue {
    /// The actions that a pattern of a policy matches, as sorted ranges that neither overlap nor touch.
    ///
    /// The pattern is matched over the whole `service:Name` without regard to letter case; `*` is any run and `?` one
    /// character (docs/reference/matching.md`). Complexity: O(log actions) for a name, or a name whose only wildcard is a `*` at its
    /// end; else every action that begins like the pattern, up to its first wildcard, is matched.
    package func actionRanges(matching pattern: String) -> [Range<Int>] {
        let glob = ActionGlob(pattern)
        // Longer than any name: nothing matches, and a hostile pattern costs nothing.
        guard glob.leastLength <= 256 else { return [] }
        var ranges: [Range<Int>] = []
        for service in services(beginning: glob) {
            append(matches(of: glob, inService: service), to: &ranges)
        }
        return ranges
    }

    /// The same as numbers, in order.
    package func actionIDs(matching pattern: String) -> [Int] {
        actionRanges(matching: pattern).flatMap { $0 }
    }

    /// The services that may hold a match: all whose prefix agrees with the pattern up to its first wildcard or colon.
    private func services(beginning glob: ActionGlob) -> Range<Int> {
        let all = 0..<services.count
        if let colon = glob.literal.firstIndex(of: .colon) {
            guard let number = serviceNumber(Array(glob.literal[..<colon])) else { return 0..<0 }
            return number..<(number + 1)
        }
        guard glob.hasWildcard else { return 0..<0 }
        return services.lines(beginning: glob.literal, in: all)
    }

    private func matches(of glob: ActionGlob, inService service: Int) -> [Range<Int>] {
        let prefix = services.line(service).head(1).bytes + [UInt8.colon]
        // `s3:Get*` in s3: the part of the literal that lies in the name narrows the range.
        let inName = Array(glob.literal.dropFirst(prefix.count))
        let range = actions.lines(beginning: inName, in: actionRange(ofService: service))
        if glob.isLiteralThenStar {
            return [range]
        }
        var ranges: [Range<Int>] = []
        var candidate = prefix
        for id in range {
            candidate.replaceSubrange(prefix.count..., with: actions.line(id).head(1).bytes)
            if glob.matches(candidate) {
                append([id..<(id + 1)], to: &ranges)
            }
        }
        return ranges
    }

    private func append(_ found: [Range<Int>], to ranges: inout [Range<Int>]) {
        for range in found where !range.isEmpty {
            if let last = ranges.last, last.upperBound == range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
    }
}

extension TextTable {
    /// The lines that begin with `key`, in lower case; the lines of `range` must be in that order.
    func lines(beginning key: [UInt8], in range: Range<Int>) -> Range<Int> {
        guard !key.isEmpty else { return range }
        let first = firstLine(in: range, from: key)
        // No name holds the byte 0xFF, so everything that begins with the key is less than the key followed by it.
        let end = firstLine(in: first..<range.upperBound, from: key + [0xFF])
        return first..<end
    }
}

/// A pattern of an action in lower case.
struct ActionGlob {
    private let glob: Glob
    /// Everything before the first wildcard.
    let literal: [UInt8]
    /// How many characters a match has at least.
    let leastLength: Int

    init(_ text: String) {
        var pattern: [UInt8] = []
        for byte in text.utf8 where byte != .star || pattern.last != Glob.anyRun {
            pattern.append(Glob.token(byte.folded))
        }
        glob = Glob(bytes: pattern)
        literal = Array(pattern.prefix { $0 < Glob.anyOne })
        leastLength = pattern.count { $0 != Glob.anyRun }
    }

    var hasWildcard: Bool { literal.count < glob.bytes.count }

    /// `s3:Get*`, `s3*`, `*`: all that begins with the literal matches.
    var isLiteralThenStar: Bool { glob.bytes.count == literal.count + 1 && glob.bytes.last == Glob.anyRun }

    /// Whether the pattern matches all of `name`, whose letters are compared without regard to case.
    func matches(_ name: [UInt8]) -> Bool {
        glob.bytes.withUnsafeBufferPointer { pattern in
            name.withUnsafeBufferPointer { Glob.match(pattern, 0..<pattern.count, $0, 0..<$0.count, folding: true) }
        }
    }
}
