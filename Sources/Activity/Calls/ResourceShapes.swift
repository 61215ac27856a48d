internal import Documents

/// The ARN patterns of an action's resource types, ready to match.
struct ResourceShapes {
    struct Shape {
        let text: String
        fileprivate let glob: Glob
        /// The patterns that say more about an ARN, by number.
        fileprivate let longer: [Int]
    }

    let all: [Shape]

    init(_ patterns: [String]) {
        all = patterns.map { pattern in
            Shape(
                text: pattern, glob: Glob(pattern),
                longer: patterns.indices.filter { patterns[$0].utf8.count > pattern.utf8.count })
        }
    }

    /// Whether an ARN is of some type, by its letters alone.
    func matches(_ arn: String) -> Bool { all.contains { $0.glob.matches(arn) } }

    /// Whether a type is the one that is meant by an ARN. Where several types fit, it is the one that says the most about the ARN:
    /// `table/*/index/*` before `table/*`.
    func isMeant(_ shape: Shape, by arn: String) -> Bool {
        shape.fits(arn) && !shape.longer.contains { all[$0].fits(arn) }
    }
}

extension ResourceShapes.Shape {
    func matches(_ arn: String) -> Bool { glob.matches(arn) }

    func matches(_ arn: UnsafeBufferPointer<UInt8>) -> Bool {
        glob.bytes.withUnsafeBufferPointer { Glob.match($0, arn) }
    }

    /// Whether an ARN is of the type; one with wildcards, whether it may be.
    func fits(_ arn: String) -> Bool {
        if glob.matches(arn) { return true }
        return arn.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } && ARNOverlap.exists(text, arn)
    }
}
