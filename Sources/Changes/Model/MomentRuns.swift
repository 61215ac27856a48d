/// Of runs of equal moments how many there are, and how many seconds the last is behind the first: in 4 bytes, as long as both are small.
struct MomentRuns: Sendable {
    typealias Run = (count: UInt32, seconds: UInt32)

    /// Both are the greatest there is where the run is among the long ones.
    private var short: [(count: UInt16, seconds: UInt16)] = []
    private var long: [Int: Run] = [:]

    var count: Int { short.count }

    /// How many bytes the runs take.
    var bytes: Int { short.count * MemoryLayout<(UInt16, UInt16)>.stride + long.count * MemoryLayout<Run>.stride }

    subscript(_ run: Int) -> Run {
        let (count, seconds) = short[run]
        guard count == .max, seconds == .max, let known = long[run] else { return (UInt32(count), UInt32(seconds)) }
        return known
    }

    /// Begins a run of one moment.
    mutating func append() { short.append((1, 0)) }

    /// - Parameter seconds: how far the last moment is now behind the first.
    mutating func extend(_ run: Int, by count: UInt32, to seconds: UInt32) {
        let whole = self[run].count + count
        if let count = UInt16(exactly: whole), let seconds = UInt16(exactly: seconds), count < .max {
            short[run] = (count, seconds)
            long[run] = nil
        } else {
            short[run] = (.max, .max)
            long[run] = (whole, seconds)
        }
    }
}
