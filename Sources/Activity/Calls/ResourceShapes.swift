internal import Documents
import Glibc

/// The ARN patterns of an action's resource types, ready to match.
struct ResourceShapes {
    /// An object, so that whoever looks at one holds no part of it.
    final class Shape {
        /// As it is written.
        fileprivate let text: [UInt8]
        fileprivate let glob: Glob
        /// The longest part of it without a wildcard, which stands in all that it matches, and the place in it of a letter that is rare.
        fileprivate let part: [UInt8]
        fileprivate let rare: Int
        /// The patterns that say more about an ARN, by number.
        fileprivate let longer: [Int]

        fileprivate init(_ pattern: String, longer: [Int]) {
            (text, glob, part) = (Array(pattern.utf8), Glob(pattern), ResourceShapes.part(of: pattern))
            rare = ResourceShapes.rarest(of: part)
            self.longer = longer
        }
    }

    let all: [Shape]

    init(_ patterns: [String]) {
        all = patterns.map { pattern in
            Shape(pattern, longer: patterns.indices.filter { patterns[$0].utf8.count > pattern.utf8.count })
        }
    }

    fileprivate static func part(of pattern: String) -> [UInt8] {
        let parts = pattern.utf8.split { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
        return parts.max { $0.count < $1.count }.map { Array($0) } ?? []
    }

    /// The place of the byte that ARNs hold the least often: signs stand in all of them, some letters in few.
    fileprivate static func rarest(of part: [UInt8]) -> Int {
        let usual = Array("zjqxkwyvfbghmpdulcontiresa-/:".utf8)
        return part.indices.min { (usual.firstIndex(of: part[$0]) ?? 0) < (usual.firstIndex(of: part[$1]) ?? 0) } ?? 0
    }

    /// Whether an ARN is of some type, by its letters alone.
    func matches(_ arn: String) -> Bool { all.contains { $0.glob.matches(arn) } }

    /// The types, by number, that are meant by an ARN; one with wildcards means those that it may be of. Where several types fit, it is
    /// the one that says the most about the ARN: `table/*/index/*` before `table/*`.
    func meant(by arn: String) -> [Int] {
        var arn = arn
        return arn.withUTF8(meant)
    }

    /// Whether a part of an ARN is not told.
    static func isOpen(_ arn: UnsafeBufferPointer<UInt8>) -> Bool {
        arn.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
    }

    /// Whether an ARN without wildcards means any of the types.
    func areMeant(by arn: UnsafeBufferPointer<UInt8>) -> Bool { all.contains { $0.matches(arn) } }

    /// The types whose patterns an ARN without wildcards matches, one bit each; nil for an action of more than 64 types.
    func fitting(_ arn: UnsafeBufferPointer<UInt8>) -> UInt64? {
        if all.count > UInt64.bitWidth { return nil }
        var found: UInt64 = 0
        for number in all.indices where all[number].matches(arn) { found |= 1 << UInt64(number) }
        return found
    }

    /// Whether an ARN that fits some types means one of them.
    func isMeant(_ type: Int, amongFitting fitting: UInt64) -> Bool {
        fitting & 1 << UInt64(type) != 0 && !all[type].longer.contains { fitting & 1 << UInt64($0) != 0 }
    }

    func meant(by arn: UnsafeBufferPointer<UInt8>) -> [Int] {
        let isOpen = Self.isOpen(arn)
        var fitting: [Int] = []
        for number in all.indices where all[number].fits(arn, isOpen: isOpen) { fitting.append(number) }
        return fitting.count < 2 ? fitting : fitting.filter { number in !all[number].longer.contains(where: fitting.contains) }
    }
}

extension ResourceShapes.Shape {
    func matches(_ arn: String) -> Bool { glob.matches(arn) }

    func matches(_ arn: UnsafeBufferPointer<UInt8>) -> Bool {
        // Most ARNs that are held against a type are of another one.
        if !holdsPart(arn) { return false }
        return glob.bytes.withUnsafeBufferPointer { Glob.match($0, arn) }
    }

    private func holdsPart(_ arn: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !part.isEmpty, let start = arn.baseAddress else { return part.isEmpty }
        return part.withUnsafeBufferPointer { part in
            guard let first = part.baseAddress else { return false }
            var at = rare
            let last = arn.count - (part.count - rare)
            while at <= last, let found = memchr(start + at, Int32(part[rare]), last - at + 1) {
                at = UnsafeRawPointer(found) - UnsafeRawPointer(start)
                if memcmp(start + at - rare, first, part.count) == 0 { return true }
                at += 1
            }
            return false
        }
    }

    /// Whether an ARN is of the type; one with wildcards, whether it may be.
    func fits(_ arn: String) -> Bool {
        var arn = arn
        return arn.withUTF8 { fits($0, isOpen: ResourceShapes.isOpen($0)) }
    }

    fileprivate func fits(_ arn: UnsafeBufferPointer<UInt8>, isOpen: Bool) -> Bool {
        matches(arn) || isOpen && text.withUnsafeBufferPointer { ARNOverlap.exists($0, arn) }
    }
}
