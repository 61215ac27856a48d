internal import Documents

/// A pattern for ARNs: six fields, the first five of which no wildcard leaves, but for a `*` that ends its field in `Resource`: that one may
/// run over the colons that follow (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html).
public struct ARNPattern: Hashable, Sendable {
    package enum Form: Hashable, Sendable {
        /// `*` alone.
        case everything
        case fields(Fields)
        /// It matches nothing, whatever the request.
        case nothing
    }

    /// The six fields as globs.
    package struct Fields: Hashable, Sendable {
        /// The first five, folded, one after the other, and then the last unless it holds a variable.
        package let bytes: [UInt8]
        /// Where each of the first five ends in `bytes`.
        package let ends: SIMD8<Int32>
        /// The last field, where it holds a variable.
        package let last: Template?

        /// One of the first five fields (0 is `arn`).
        package func head(_ field: Int) -> Range<Int> {
            (field == 0 ? 0 : Int(ends[field - 1]))..<Int(ends[field])
        }

        /// The last field, where it holds no variable.
        package var tail: Range<Int> { Int(ends[4])..<bytes.count }
    }

    /// What a pattern of fewer than six fields means.
    package enum ShortForm: Sendable {
        /// The missing fields are `*` (identity, session and boundary policies).
        case padded
        /// The same, but only where the text has a wildcard (resource and endpoint policies).
        case paddedIfWild
        /// The same, but only with a wildcard at the end (SCPs).
        case paddedIfTrailing
        /// It matches nothing.
        case refused
    }

    public let text: String
    package let form: Form

    /// Further readings of the pattern, each as six fields: those in which a `*` runs over colons.
    package let spanning: [Fields]

    /// - Parameter spans: whether a `*` at the end of a field may run over the colons that follow: in `Resource` and `NotResource`, not
    ///   in conditions.
    package init(_ text: String, variables: Bool, short: ShortForm, spans: Bool = true) {
        self.text = text
        let segments = Segments(text)
        let aligned = Self.parse(text, segments, variables: variables, short: short)
        var readings = spans ? ARNReadings(segments, variables: variables).all : []
        if case .fields(let fields) = aligned { readings.removeAll { fields.includes($0) } }
        if case .nothing = aligned, !readings.isEmpty {
            form = .fields(readings.removeFirst())
        } else {
            form = aligned
        }
        spanning = readings
    }

    private static func parse(_ text: String, _ segments: Segments, variables: Bool, short: ShortForm) -> Form {
        if segments.isOnlyStars { return .everything }
        var fields = segments.list
        if fields.count < 6 {
            guard isPadded(text, short) else { return .nothing }
            // The field that the text ends in is whole; every missing one is `*`.
            while fields.count < 6 { fields.append("*") }
        }
        return Fields(fields, variables: variables).map(Form.fields) ?? .nothing
    }

    private static func isPadded(_ text: String, _ short: ShortForm) -> Bool {
        switch short {
        case .padded: true
        case .paddedIfWild: text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
        case .paddedIfTrailing: text.utf8.last == UInt8(ascii: "*")
        case .refused: false
        }
    }

    /// Whether the pattern matches an ARN; `unknown` where a variable's value is.
    package func matches(_ name: ResourceName, in context: some ContextLookup) -> Truth {
        switch form {
        case .everything: return .yes
        case .nothing: return .no
        case .fields(let fields):
            guard let starts = name.starts else { return .no }
            var truth = Self.matches(fields, name, starts, context)
            for fields in spanning where truth != .yes { truth = truth || Self.matches(fields, name, starts, context) }
            return truth
        }
    }

    private static func matches(
        _ fields: Fields, _ name: ResourceName, _ starts: ResourceName.Starts, _ context: some ContextLookup
    ) -> Truth {
        guard headMatches(fields, name.bytes, starts) else { return .no }
        let range = starts.range(5, count: name.bytes.count)
        guard let last = fields.last else { return Truth(match(fields.bytes, fields.tail, name.bytes, range)) }
        switch last.resolve(in: context) {
        case .nothing: return .no
        case .unknown: return .unknown
        case .glob(let glob): return Truth(match(glob.bytes, 0..<glob.bytes.count, name.bytes, range))
        }
    }

    private static func headMatches(_ fields: Fields, _ name: [UInt8], _ starts: ResourceName.Starts) -> Bool {
        fields.bytes.withUnsafeBufferPointer { pattern in
            name.withUnsafeBufferPointer { name in
                // From the service outwards: what tells patterns apart comes first.
                for field in 0..<5 {
                    let field = (field + 2) % 5
                    let range = fields.head(field)
                    if range.count == 1, pattern[range.lowerBound] == Glob.anyRun { continue }
                    guard Glob.match(pattern, range, name, starts.range(field, count: name.count), folding: true) else {
                        return false
                    }
                }
                return true
            }
        }
    }

    private static func match(_ pattern: [UInt8], _ patternRange: Range<Int>, _ text: [UInt8], _ textRange: Range<Int>) -> Bool {
        pattern.withUnsafeBufferPointer { pattern in
            text.withUnsafeBufferPointer { Glob.match(pattern, patternRange, $0, textRange) }
        }
    }
}
