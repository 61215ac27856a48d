package import Documents

/// A text of a policy that may hold wildcards and policy variables (docs/reference/variables.md).
public struct Template: Hashable, Sendable {
    package enum Piece: Hashable, Sendable {
        /// Bytes of a glob: wildcards are tokens, all else is literal.
        case text([UInt8])
        case variable(ContextKey, fallback: String?)
        /// A variable that is none: nothing can resolve it.
        case unresolvable
    }

    /// What a template is worth once its variables are replaced.
    package enum Resolved {
        case glob(Glob)
        /// A variable has no value and no default: the pattern matches nothing.
        case nothing
        /// A variable's value is not known.
        case unknown
    }

    /// Empty where there is no variable.
    package let pieces: [Piece]
    /// The glob, where there is no variable.
    package let constant: Glob?

    /// - Parameters:
    ///   - variables: whether `${...}` is a variable: only under version 2012-10-17.
    ///   - wildcards: whether `*` and `?` are wildcards; without, they are literal.
    package init(_ text: Substring, variables: Bool, wildcards: Bool) {
        let utf8 = text.utf8
        guard variables, utf8.contains(UInt8(ascii: "$")) else {
            pieces = []
            constant = Glob(bytes: wildcards ? utf8.map(Glob.token) : Array(utf8))
            return
        }
        var scanner = Scanner(Array(utf8), wildcards: wildcards)
        scanner.scan()
        if scanner.pieces.count == 1, case .text(let bytes) = scanner.pieces[0] {
            pieces = []
            constant = Glob(bytes: bytes)
        } else {
            pieces = scanner.pieces
            constant = nil
        }
    }

    /// The keys of its variables.
    package var keys: [ContextKey] {
        pieces.compactMap { piece in
            if case .variable(let key, _) = piece { key } else { nil }
        }
    }

    /// Puts values in for the variables, as literal text. A key with several values cannot be put in.
    package func resolve(in context: some ContextLookup) -> Resolved {
        if let constant { return .glob(constant) }
        var bytes: [UInt8] = []
        var unknown = false
        for piece in pieces {
            switch piece {
            case .text(let text): bytes += text
            case .unresolvable: return .nothing
            case .variable(let key, let fallback):
                switch context.value(of: key) {
                case .single(let value): bytes += value.utf8
                case .unknown: unknown = true
                case .absent, .many:
                    guard let fallback else { return .nothing }
                    bytes += fallback.utf8
                }
            }
        }
        return unknown ? .unknown : .glob(Glob(bytes: bytes))
    }

    private struct Scanner {
        let bytes: [UInt8]
        let wildcards: Bool
        var pieces: [Piece] = []
        var pending: [UInt8] = []

        init(_ bytes: [UInt8], wildcards: Bool) {
            self.bytes = bytes
            self.wildcards = wildcards
        }

        mutating func scan() {
            var at = 0
            while at < bytes.count {
                // An unclosed `${` is literal.
                if bytes[at] == UInt8(ascii: "$"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "{"),
                    let end = close(from: at + 2)
                {
                    take(bytes[(at + 2)..<end])
                    at = end + 1
                } else {
                    pending.append(wildcards ? Glob.token(bytes[at]) : bytes[at])
                    at += 1
                }
            }
            flush()
        }

        /// The `}` that ends a variable; one inside a quoted default does not.
        private func close(from start: Int) -> Int? {
            var quoted = false
            for at in start..<bytes.count {
                if bytes[at] == UInt8(ascii: "'") { quoted.toggle() }
                if bytes[at] == UInt8(ascii: "}"), !quoted { return at }
            }
            return bytes[start...].firstIndex(of: UInt8(ascii: "}"))
        }

        private mutating func take(_ body: ArraySlice<UInt8>) {
            if body.count == 1, let byte = body.first, "*?$".utf8.contains(byte) {
                pending.append(byte)
                return
            }
            flush()
            let parts = body.split(separator: UInt8(ascii: ","), maxSplits: 1, omittingEmptySubsequences: false)
            let key = Self.trim(parts[0])
            guard !key.isEmpty else { return pieces.append(.unresolvable) }
            var fallback: String?
            if parts.count == 2 {
                let quoted = Self.trim(parts[1])
                guard quoted.count >= 2, quoted.first == UInt8(ascii: "'"), quoted.last == UInt8(ascii: "'") else {
                    return pieces.append(.unresolvable)
                }
                fallback = String(decoding: quoted.dropFirst().dropLast(), as: UTF8.self)
            }
            pieces.append(.variable(ContextKey(String(decoding: key, as: UTF8.self)), fallback: fallback))
        }

        private mutating func flush() {
            if !pending.isEmpty { pieces.append(.text(pending)) }
            pending = []
        }

        private static func trim(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
            let start = bytes.drop { $0 == 0x20 }
            guard let last = start.lastIndex(where: { $0 != 0x20 }) else { return [] }
            return start[...last]
        }
    }
}
