public import Documents
import PolicyLanguage
import Principals

/// One case with its answer.
public struct CaseResult: Sendable {
    public let item: Case
    public let decision: Decision
    public let location: Location

    public var isAsExpected: Bool { item.expected.map { $0 == decision.verdict } ?? true }
}

/// Decides files of cases, one a line, in pieces over all processors.
public struct CaseBatch: Sendable {
    /// What a file of cases gave.
    public struct Summary: Sendable {
        /// What `format` wrote, in the order of the lines.
        public var output: [UInt8] = []
        public var decided = 0
        /// Cases whose answer is not the expected one.
        public var mismatches: [CaseResult] = []
        /// Lines that are no cases, and cases that could not be decided.
        public var faults: [InputError] = []
        /// What the input names and does not hold, once a case that leans on it.
        public var missing: [Gap] = []
    }

    /// A longer line is a fault of the file, not a case.
    static let longestLine = 16 << 20
    static let pieceSize = 128 << 10

    private let directory: DirectoryAuthorizer?
    private let past: (@Sendable (Instant) -> DirectoryAuthorizer)?
    private let isPast: Bool
    private let check: (@Sendable (Case, Location) throws(InputError) -> Void)?
    private let format: @Sendable (CaseResult, inout [UInt8]) -> Void

    /// - Parameters:
    ///   - directory: what decides a case without policies.
    ///   - past: what decides one that has a time of its own.
    ///   - isPast: `directory` is the state of a moment, of which something may not be known.
    ///   - check: refuses a case that asks of what does not exist. A case that brings the expected answer is decided all the same, as it
    ///     may test just that, and what was refused is a gap.
    ///   - format: writes the line of an answer.
    package init(
        over directory: DirectoryAuthorizer? = nil, past: (@Sendable (Instant) -> DirectoryAuthorizer)? = nil,
        isPast: Bool = false, check: (@Sendable (Case, Location) throws(InputError) -> Void)? = nil,
        format: @escaping @Sendable (CaseResult, inout [UInt8]) -> Void
    ) {
        self.directory = directory
        self.past = past
        self.isPast = isPast
        self.check = check
        self.format = format
    }

    /// Decides every line of a file. Cost: that of parsing, compiling and evaluating each case once; memory: the file and the output.
    public func run(_ bytes: [UInt8], name: String) -> Summary {
        let pieces = Self.pieces(of: bytes)
        let parts = Parallel.run(count: pieces.count, workers: Parallel.usualWorkers) { next in
            var done: [(Int, Summary)] = []
            while let number = next() { done.append((number, run(pieces[number], of: bytes, name: name))) }
            return done
        }
        return parts.joined().sorted { $0.0 < $1.0 }.reduce(into: Summary()) { total, part in
            total.output += part.1.output
            total.decided += part.1.decided
            total.mismatches += part.1.mismatches
            total.faults += part.1.faults
            total.missing += part.1.missing
        }
    }

    private struct Piece: Sendable {
        let range: Range<Int>
        let firstLine: Int
    }

    /// Cuts a text at ends of lines.
    private static func pieces(of bytes: [UInt8]) -> [Piece] {
        var pieces: [Piece] = []
        var start = 0
        var firstLine = 1
        var line = 1
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            line += 1
            if offset + 1 - start >= pieceSize {
                pieces.append(Piece(range: start..<(offset + 1), firstLine: firstLine))
                start = offset + 1
                firstLine = line
            }
        }
        if start < bytes.count { pieces.append(Piece(range: start..<bytes.count, firstLine: firstLine)) }
        return pieces
    }

    private func run(_ piece: Piece, of bytes: [UInt8], name: String) -> Summary {
        var outcome = Summary()
        var start = piece.range.lowerBound
        var line = piece.firstLine
        while start < piece.range.upperBound {
            let end = bytes[start..<piece.range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? piece.range.upperBound
            if bytes[start..<end].contains(where: { $0 > 0x20 }) {
                do throws(InputError) {
                    try decide(bytes[start..<end], name, line, &outcome)
                } catch {
                    outcome.faults.append(error)
                }
            }
            start = end + 1
            line += 1
        }
        return outcome
    }

    private func decide(_ text: ArraySlice<UInt8>, _ name: String, _ line: Int, _ outcome: inout Summary) throws(InputError) {
        let location = Location(file: name, line: line)
        guard text.count <= Self.longestLine else {
            throw InputError("a line of \(text.count) bytes; at most \(Self.longestLine) are read", at: location)
        }
        let item = try Case(JSONDocument.parse(record: Array(text), name: name, line: line).root)
        do throws(InputError) {
            try check?(item, location)
        } catch {
            guard item.expected != nil else { throw error }
            outcome.missing.append(Gap(error))
        }
        let decision: Decision
        if let policies = item.policies {
            decision = Authorizer(policies, derived: item.derivedKeys).decide(item.request)
            if item.request.caller.account != nil {
                outcome.missing += policies.resource?.namingCanonicalUsers(.deny, item.request.action) ?? []
            }
        } else if let directory = item.moment.flatMap({ past?($0) }) ?? directory {
            let prepared = directory.prepare(item.principal, item.request)
            outcome.missing += prepared.missing.map(\.gap)
            let decided = prepared.authorizer.decide(prepared.request)
            // Of the past not everything is known: what is missing may turn the verdict around.
            let isOpen = isPast || item.moment != nil ? !prepared.couldTurn(decided).isEmpty : false
            decision = isOpen ? decided.opened : decided
        } else {
            throw InputError(
                "case `\(item.id)` has no `policies`", at: location, help: "give them, or an input that holds them with --over PATH"
            )
        }
        let result = CaseResult(item: item, decision: decision, location: location)
        outcome.decided += 1
        if !result.isAsExpected { outcome.mismatches.append(result) }
        format(result, &outcome.output)
    }
}
