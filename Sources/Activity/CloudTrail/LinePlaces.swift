import Documents

/// Where lines come from that were read in the stead of a file's own, by their numbers.
struct LinePlaces {
    /// The number of the first line that is held.
    private var first: Int
    private var held: [Position]
    /// Of those that are held no more.
    private var kept: [Int: Position] = [:]

    /// All that is read of a file.
    init(all places: [Position]) { (first, held) = (1, places) }

    /// Beside lines of the file itself, which have lower numbers.
    init() { (first, held) = (1 << 31, []) }

    var isEmpty: Bool { held.isEmpty && kept.isEmpty }

    /// The number of the next line.
    var next: Int { first + held.count }

    subscript(line: Int) -> Position? {
        held.indices.contains(line - first) ? held[line - first] : kept[line]
    }

    mutating func append(_ places: [Position]) { held += places }

    /// - Parameter asked: the lines before it that will be asked for all the same.
    mutating func drop(before line: Int, but asked: some Sequence<Int>) {
        let count = min(line - first, held.count)
        guard count > 0 else { return }
        for number in asked where number < line {
            if let place = self[number] { kept[number] = place }
        }
        held.removeFirst(count)
        first += count
    }
}
