/// Tells which of the new files are old ones under a new name: the same text, or most of it.
struct RenameFinder {
    /// Paths and objects.
    let gone: [(path: String, object: String)]
    let added: [String]
    let objects: [String: String]
    let goneText: (String) -> [UInt8]?
    let addedText: (String) -> [UInt8]?

    /// Larger files are compared as a whole only.
    static let largest = 1 << 20
    /// So many files on each side are compared part by part.
    private static let most = 60
    /// What git calls a rename (git-diff(1), `-M`): half of the text.
    private static let alike = 0.5

    func renames() -> [(new: String, old: String)] {
        var left = gone
        var found: [(new: String, old: String)] = []
        var open: [String] = []
        for new in added {
            if let object = objects[new], let at = left.firstIndex(where: { $0.object == object }) {
                found.append((new, left.remove(at: at).path))
            } else {
                open.append(new)
            }
        }
        guard !open.isEmpty, open.count <= Self.most, !left.isEmpty, left.count <= Self.most else { return found }
        let old = left.map { (path: $0.path, parts: parts(goneText($0.path))) }
        var taken: Set<String> = []
        for new in open {
            let own = parts(addedText(new))
            let best = old.filter { !taken.contains($0.path) }.map { (path: $0.path, share: share(own, $0.parts)) }
                .max { $0.share < $1.share }
            if let best, best.share >= Self.alike {
                taken.insert(best.path)
                found.append((new, best.path))
            }
        }
        return found
    }

    /// How often each part comes: lines, and long ones in pieces.
    private func parts(_ text: [UInt8]?) -> [ArraySlice<UInt8>: Int] {
        var counts: [ArraySlice<UInt8>: Int] = [:]
        guard let text else { return counts }
        for line in text.split(separator: 0x0A) {
            var rest = line
            repeat {
                counts[rest.prefix(64), default: 0] += 1
                rest = rest.dropFirst(64)
            } while !rest.isEmpty
        }
        return counts
    }

    private func share(_ one: [ArraySlice<UInt8>: Int], _ other: [ArraySlice<UInt8>: Int]) -> Double {
        let size = max(one.reduce(0) { $0 + $1.key.count * $1.value }, other.reduce(0) { $0 + $1.key.count * $1.value })
        let common = one.reduce(0) { $0 + $1.key.count * min($1.value, other[$1.key] ?? 0) }
        return size == 0 ? 0 : Double(common) / Double(size)
    }
}
