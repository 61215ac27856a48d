internal import Documents

/// Whether some ARN matches two patterns.
enum ARNOverlap {
    /// Whether some ARN matches both; the first five fields each match for themselves.
    static func exists(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        var (start, otherStart) = (0, 0)
        for field in 0...5 {
            // The sixth goes to the end.
            let colon = field < 5 ? one[start...].firstIndex(of: UInt8(ascii: ":")) : nil
            let otherColon = field < 5 ? other[otherStart...].firstIndex(of: UInt8(ascii: ":")) : nil
            let left = UnsafeBufferPointer(rebasing: one[start..<(colon ?? one.count)])
            let right = UnsafeBufferPointer(rebasing: other[otherStart..<(otherColon ?? other.count)])
            guard (colon == nil) == (otherColon == nil), left.elementsEqual(right) || GlobMeet.meet(left, right) else {
                return false
            }
            guard let colon, let otherColon else { return true }
            (start, otherStart) = (colon + 1, otherColon + 1)
        }
        return true
    }
}
