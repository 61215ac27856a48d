internal import Documents

/// The time that the name of a file or of a directory carries: `account-111122223333@2026-02-02T07-54-02Z.json`,
/// `20260202T075402Z/account.json`. File stamps say nothing: archives and checkouts write them anew.
enum ExportTime {
    /// The time in the last part of the path that has one. Cost: O(length).
    static func time(in path: String) -> Instant? {
        for part in path.split(separator: "/").reversed() {
            if let found = find(in: Array(part.utf8)) { return found.time }
        }
        return nil
    }

    /// The path without its times: the same for all exports of a series.
    static func stem(of path: String) -> String {
        path.split(separator: "/").map { part in
            let bytes = Array(part.utf8)
            guard let found = find(in: bytes) else { return String(part) }
            return String(decoding: bytes[..<found.range.lowerBound] + bytes[found.range.upperBound...], as: UTF8.self)
        }.joined(separator: "/")
    }

    /// Exports are younger than CloudTrail's forerunners, and a number far in the future is no year.
    private static let years = 2006...2100

    private static func find(in bytes: [UInt8]) -> (time: Instant, range: Range<Int>)? {
        for start in bytes.indices where isDigit(bytes[start]) && (start == 0 || !isDigit(bytes[start - 1])) {
            if let found = read(bytes, from: start) { return found }
        }
        return nil
    }

    /// Date and time of day with or without separators, and the zone `Z`, which may be left out.
    private static func read(_ bytes: [UInt8], from start: Int) -> (time: Instant, range: Range<Int>)? {
        var at = start
        func digits(_ count: Int) -> Int? {
            guard at + count <= bytes.count, bytes[at..<(at + count)].allSatisfy(isDigit) else { return nil }
            defer { at += count }
            return bytes[at..<(at + count)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        func skip(_ allowed: String) -> Bool {
            guard at < bytes.count, allowed.utf8.contains(bytes[at]) else { return false }
            at += 1
            return true
        }
        guard let year = digits(4), years.contains(year) else { return nil }
        _ = skip("-_")
        guard let month = digits(2) else { return nil }
        _ = skip("-_")
        guard let day = digits(2), skip("Tt_"), let hour = digits(2) else { return nil }
        _ = skip(":-_.")
        guard let minute = digits(2) else { return nil }
        _ = skip(":-_.")
        guard let second = digits(2) else { return nil }
        _ = skip("Zz")
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        guard
            let time = Instant(iso: "\(year)-\(two(month))-\(two(day))T\(two(hour)):\(two(minute)):\(two(second))Z"),
            at == bytes.count || !isDigit(bytes[at])
        else { return nil }
        return (time, start..<at)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
