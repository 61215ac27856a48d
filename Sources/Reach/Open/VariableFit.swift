internal import Documents
internal import PolicyLanguage

/// The values that policy variables must have for a pattern to match one resource: each way to cut the resource into the pattern's
/// pieces is one assignment.
struct VariableFit {
    /// What each open key must be in one way to match.
    typealias Assignment = [(key: ContextKey, value: ContextValue)]

    /// Ways that are told at most, and steps taken: a pattern of many variables has more than anybody wants to see.
    private static let mostWays = 64
    private static let mostSteps = 20_000

    private let text: [UInt8]
    private let known: Context
    private(set) var ways: [Assignment] = []
    private var steps = 0
    /// There may be more ways than `ways`.
    private(set) var isCut = false

    /// - Parameter pattern: one that matches the resource or not as its variables say.
    init(_ pattern: ARNPattern, _ resource: ResourceName, known: Context) {
        text = Array((resource.resource ?? "").utf8)
        self.known = known
        for template in pattern.templates { fit(template.pieces[...], 0, [:]) }
    }

    private mutating func fit(_ pieces: ArraySlice<Template.Piece>, _ start: Int, _ values: [ContextKey: ContextValue]) {
        steps += 1
        guard steps < Self.mostSteps, ways.count < Self.mostWays else {
            isCut = true
            return
        }
        guard let piece = pieces.first else {
            if start == text.count { add(values) }
            return
        }
        let rest = pieces.dropFirst()
        switch piece {
        case .unresolvable: return
        case .text(let bytes):
            let glob = Glob(bytes: bytes)
            for end in ends(of: glob, from: start, isLast: rest.isEmpty) { fit(rest, end, values) }
        case .variable(let key, let fallback):
            let value = values[key] ?? known.value(of: key)
            switch value {
            case .single(let text): literal(text, rest, start, values)
            case .absent, .many: if let fallback { literal(fallback, rest, start, values) }
            case .unknown:
                for end in (start + 1)..<max(start + 1, text.count + 1) where isBoundary(end) {
                    var values = values
                    values[key] = .single(String(decoding: text[start..<end], as: UTF8.self))
                    fit(rest, end, values)
                }
                if let fallback {
                    var values = values
                    values[key] = .absent
                    literal(fallback, rest, start, values)
                }
            }
        }
    }

    private mutating func literal(
        _ literal: String, _ rest: ArraySlice<Template.Piece>, _ start: Int, _ values: [ContextKey: ContextValue]
    ) {
        guard text[start...].starts(with: literal.utf8) else { return }
        fit(rest, start + literal.utf8.count, values)
    }

    /// Where the text may go on once a glob has matched from `start`.
    private mutating func ends(of glob: Glob, from start: Int, isLast: Bool) -> [Int] {
        if glob.isLiteral {
            return text[start...].starts(with: glob.bytes) ? [start + glob.bytes.count] : []
        }
        let places = isLast ? text.count..<(text.count + 1) : start..<(text.count + 1)
        steps += places.count
        return text.withUnsafeBufferPointer { text in
            glob.bytes.withUnsafeBufferPointer { glob in
                places.filter { Glob.match(glob, 0..<glob.count, text, start..<$0) }
            }
        }
    }

    /// A value is whole characters.
    private func isBoundary(_ place: Int) -> Bool { place == text.count || text[place] & 0xC0 != 0x80 }

    private mutating func add(_ values: [ContextKey: ContextValue]) {
        ways.append(values.sorted { $0.key.name < $1.key.name }.map { (key: $0.key, value: $0.value) })
    }
}

extension ARNPattern {
    /// The last fields of its readings that hold variables.
    fileprivate var templates: [Template] {
        guard case .fields(let fields) = form else { return [] }
        return ([fields] + spanning).compactMap(\.last)
    }
}
