internal import Documents
import Glibc
internal import LogScan

/// The ARN patterns of an action's resource types, ready to match.
struct ResourceShapes {
    /// An object, so that whoever looks at one holds no part of it.
    final class Shape {
        /// As it is written.
        fileprivate let text: [UInt8]
        fileprivate let glob: Glob
        /// The patterns that say more about an ARN, by number.
        fileprivate let longer: [Int]
        /// Every call of the action acts on one of the type.
        let isRequired: Bool

        fileprivate init(_ pattern: String, longer: [Int], isRequired: Bool) {
            (text, glob, self.longer, self.isRequired) = (Array(pattern.utf8), Glob(pattern), longer, isRequired)
        }
    }

    /// Where the longest part of a pattern without a wildcard is among the letters of all, and in it a letter that is rare: the part stands in
    /// all that the pattern matches.
    private struct Part {
        let start: Int
        let count: Int
        let rare: Int
    }

    /// Types of the service that the action does not act on, and whose ARNs match a pattern of one that it does: `pipeline/*/execution/*`.
    private final class OtherTypes {
        private let own: [String]
        private let ofService: () -> [String]
        private(set) lazy var globs: [Glob] = {
            let globs = own.map { (length: $0.utf8.count, glob: Glob($0)) }
            return ofService().filter { other in
                !own.contains(other) && globs.contains { $0.length < other.utf8.count && $0.glob.matches(other) }
            }.map(Glob.init)
        }()

        init(than own: [String], _ ofService: @escaping () -> [String]) { (self.own, self.ofService) = (own, ofService) }
    }

    let all: [Shape]
    /// Of the patterns, in their order.
    private var parts: [Part] = []
    private var letters: [UInt8] = []
    /// The name of the service and its colon, where all patterns have the same: most ARNs that are held against types are of another one.
    private let service: [UInt8]?
    private let others: OtherTypes

    /// - Parameters:
    ///   - required: those of types that every call acts on.
    ///   - ofService: gives the patterns of all types of the service; asked once, where they matter.
    init(_ patterns: [String], required: Set<String>, ofService: @escaping () -> [String]) {
        others = OtherTypes(than: patterns, ofService)
        all = patterns.map { pattern in
            let longer = patterns.indices.filter { patterns[$0].utf8.count > pattern.utf8.count }
            return Shape(pattern, longer: longer, isRequired: required.contains(pattern))
        }
        let services = Set(patterns.map(Self.service))
        service = services.count == 1 ? services.first.flatMap(\.self) : nil
        for pattern in patterns {
            let part = Self.part(of: pattern)
            parts.append(Part(start: letters.count, count: part.count, rare: Self.rarest(of: part)))
            letters += part
        }
    }

    /// Nil where a pattern does not tell it.
    private static func service(of pattern: String) -> [UInt8]? {
        let parts = pattern.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0].elementsEqual("arn".utf8), parts[1].elementsEqual("*".utf8),
            !parts[2].contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") })
        else { return nil }
        return Array(parts[2]) + [UInt8(ascii: ":")]
    }

    /// Whether an ARN without wildcards may be of the service of all types.
    private func isOfService(_ arn: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let service else { return true }
        let start = "arn:".utf8.count
        guard arn.count > start, let letters = arn.baseAddress, let colon = arn[start...].firstIndex(of: UInt8(ascii: ":")) else {
            return false
        }
        return arn.count - colon > service.count && memcmp(letters + colon + 1, service, service.count) == 0
    }

    private static func part(of pattern: String) -> [UInt8] {
        let parts = pattern.utf8.split { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
        return parts.max { $0.count < $1.count }.map { Array($0) } ?? []
    }

    /// The place of the byte that ARNs hold the least often: signs stand in all of them, some letters in few.
    private static func rarest(of part: [UInt8]) -> Int {
        let usual = Array("zjqxkwyvfbghmpdulcontiresa-/:".utf8)
        return part.indices.min { (usual.firstIndex(of: part[$0]) ?? 0) < (usual.firstIndex(of: part[$1]) ?? 0) } ?? 0
    }

    /// Whether an ARN says more than any of the types does: it is of another type of the service.
    func isOfAnother(_ arn: String) -> Bool { others.globs.contains { $0.matches(arn) } }

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
        guard let start = arn.baseAddress else { return false }
        let text = UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)
        return logscan_has_either(text, arn.count, CChar(UInt8(ascii: "*")), CChar(UInt8(ascii: "?")))
    }

    /// Whether an ARN without wildcards means any of the types.
    func areMeant(by arn: UnsafeBufferPointer<UInt8>) -> Bool { isOfService(arn) && all.indices.contains { matches($0, arn) } }

    private func matches(_ type: Int, _ arn: UnsafeBufferPointer<UInt8>) -> Bool {
        if !holdsPart(type, arn) { return false }
        return all[type].glob.bytes.withUnsafeBufferPointer { Glob.match($0, arn) }
    }

    private func holdsPart(_ type: Int, _ arn: UnsafeBufferPointer<UInt8>) -> Bool {
        let part = parts[type]
        guard part.count > 0, let start = arn.baseAddress else { return part.count == 0 }
        return letters.withUnsafeBufferPointer { letters in
            guard let first = letters.baseAddress else { return false }
            let (rare, last) = (first[part.start + part.rare], arn.count - (part.count - part.rare))
            var at = part.rare
            while at <= last, let found = memchr(start + at, Int32(rare), last - at + 1) {
                at = UnsafeRawPointer(found) - UnsafeRawPointer(start)
                if memcmp(start + at - part.rare, first + part.start, part.count) == 0 { return true }
                at += 1
            }
            return false
        }
    }

    /// The types whose patterns an ARN without wildcards matches, one bit each; nil for an action of more than 64 types.
    func fitting(_ arn: UnsafeBufferPointer<UInt8>) -> UInt64? {
        if all.count > UInt64.bitWidth { return nil }
        var found: UInt64 = 0
        if !isOfService(arn) { return found }
        for number in all.indices where matches(number, arn) { found |= 1 << UInt64(number) }
        return found
    }

    /// Whether an ARN that fits some types means one of them.
    func isMeant(_ type: Int, amongFitting fitting: UInt64) -> Bool {
        fitting & 1 << UInt64(type) != 0 && !all[type].longer.contains { fitting & 1 << UInt64($0) != 0 }
    }

    func meant(by arn: UnsafeBufferPointer<UInt8>) -> [Int] {
        let isOpen = Self.isOpen(arn)
        var fitting: [Int] = []
        if !isOpen, !isOfService(arn) { return fitting }
        for number in all.indices where matches(number, arn) || isOpen && all[number].mayBe(arn) { fitting.append(number) }
        return fitting.count < 2 ? fitting : fitting.filter { number in !all[number].longer.contains(where: fitting.contains) }
    }
}

extension ResourceShapes.Shape {
    func matches(_ arn: String) -> Bool { glob.matches(arn) }

    /// Whether an ARN is of the type; one with wildcards, whether it may be.
    func fits(_ arn: String) -> Bool {
        var arn = arn
        return arn.withUTF8 { arn in
            glob.bytes.withUnsafeBufferPointer { Glob.match($0, arn) } || ResourceShapes.isOpen(arn) && mayBe(arn)
        }
    }

    /// Whether an ARN with wildcards may be of the type.
    fileprivate func mayBe(_ arn: UnsafeBufferPointer<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { ARNOverlap.exists($0, arn) }
    }
}
