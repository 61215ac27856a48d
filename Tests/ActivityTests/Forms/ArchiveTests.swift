import Activity
import Documents
import Testing
import TestSupport

/// Archives as other programs write them.
struct ArchiveTests {
    private static func four(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(number >> (8 * $0) & 255) } }
    private static func eight(_ number: Int) -> [UInt8] { (0..<8).map { UInt8(number >> (8 * $0) & 255) } }

    private static func expectBoth(_ bytes: [UInt8]) {
        let log = FormTests.read(bytes)
        #expect(log.events.count == 2)
        #expect(log.gaps == [], "\(log.gaps)")
    }

    @Test func aCommentThatLooksLikeTheEnd() {
        let comment: [UInt8] = [0x50, 0x4B, 5, 6] + Array(repeating: 0x20, count: 30)
        let zip = WrappedRecords.zip(Records.all)
        Self.expectBoth(Array(zip.dropLast(2)) + [UInt8(comment.count), 0] + comment)
    }

    /// The directory's place and the number of files in 64 bits, as where there are 4 GiB or 65,535 files.
    @Test func zip64() {
        let zip = WrappedRecords.zip(Records.all)
        let (body, end) = (Array(zip.dropLast(22)), Array(zip.suffix(22)))
        let place = (0..<4).reduce(0) { $0 | Int(end[16 + $1]) << (8 * $1) }
        let size = body.count - place
        let wide: [UInt8] =
            [0x50, 0x4B, 6, 6] + Self.eight(44) + [45, 0, 45, 0] + Self.four(0) + Self.four(0) + Self.eight(2) + Self.eight(2)
            + Self.eight(size) + Self.eight(place)
        let locator: [UInt8] = [0x50, 0x4B, 6, 7] + Self.four(0) + Self.eight(body.count) + Self.four(1)
        let full = [UInt8](repeating: 0xFF, count: 4)
        Self.expectBoth(body + wide + locator + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + full + full + full + [0, 0])
    }

    /// Where a file's sizes are told in 64 bits, and the directory is missing.
    @Test(arguments: [0, -1])
    func zip64WithoutADirectory(_ change: Int) {
        let (name, text) = (Array("a.json".utf8), Array(Records.all.joined(separator: "\n").utf8))
        let zip = WrappedRecords.zip([Records.all.joined(separator: "\n")])
        let full = [UInt8](repeating: 0xFF, count: 8)
        let sizes = Self.eight(text.count) + Self.eight(change < 0 ? change : text.count)
        let header = Array(zip[..<18]) + full + [UInt8(name.count), 0, 20, 0] + name + [1, 0, 16, 0] + sizes
        let log = FormTests.read(header + text)
        if change == 0 { #expect(log.events.count == 2) }
        #expect(log.gaps.contains { $0.reason.hasPrefix("the archive is cut short") }, "\(log.gaps)")
    }

    /// A size in 64 bits may be below 0.
    @Test func whatIsSaidToBeLessThanNothingMakesNoRoom() {
        let zip = WrappedRecords.zip(Records.all)
        let place = (0..<4).reduce(0) { $0 | Int(zip[zip.count - 6 + $1]) << (8 * $1) }
        let entry = Array(zip[place..<(place + 46 + Int(zip[place + 28]))])
        let size = Records.all[0].utf8.count
        var forged = entry
        forged.replaceSubrange(24..<28, with: [UInt8](repeating: 0xFF, count: 4))
        forged[30] = 12
        forged += [1, 0, 8, 0] + Self.eight(-size)
        let directory = entry + forged + entry
        let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 3, 0, 3, 0] + Self.four(directory.count) + Self.four(place) + [0, 0]
        var limits = Archive.Limits()
        limits.bytes = size + size / 2
        let contents = Archive.zip(Array(zip[..<place]) + directory + end, limits: limits)
        #expect(contents.members.count == 1)
        #expect(contents.gaps.last?.hasPrefix("the archive unpacks to more than is read") == true, "\(contents.gaps)")
    }

    @Test func aFileThatIsDamagedIsAGap() throws {
        var zip = WrappedRecords.zip(Records.all)
        let place = try #require(zip.firstRange(of: Array("eventName".utf8))).lowerBound
        zip[place + 12] ^= 1
        let log = FormTests.read(zip)
        #expect(log.events.count == 1)
        #expect(log.gaps.map(\.reason) == ["`logs/0.json` in the archive cannot be unpacked"])
    }

    @Test func anArchiveWithoutAFileIsAGap() {
        #expect(FormTests.read(WrappedRecords.zip([])).gaps.map(\.reason) == ["an archive without a file"])
    }

    /// Each ends in blocks of zeros, behind which most programs look no further.
    @Test func archivesThatWereJoined() {
        Self.expectBoth(Records.all.flatMap { WrappedRecords.tar([$0]) })
        Self.expectBoth(Records.all.flatMap { Gzip.member(bytes: WrappedRecords.tar([$0])) })
    }

    /// A header of POSIX holds a name that is too long for the usual one.
    @Test func aLongName() {
        let name = String(repeating: "d", count: 120) + ".json"
        let line = "135 path=\(name)\n"
        #expect(line.utf8.count == 135)
        var tar = WrappedRecords.tar([line, "# no JSON"])
        tar[156] = UInt8(ascii: "x")
        // The sum of the header's bytes counts the kind, too.
        let sum = (0..<512).reduce(0) { $0 + ((148..<156).contains($1) ? 0x20 : Int(tar[$1])) }
        let digits = String(sum, radix: 8)
        for (offset, digit) in (String(repeating: "0", count: 6 - digits.count) + digits).utf8.enumerated() {
            tar[148 + offset] = digit
        }
        let log = FormTests.read(tar)
        #expect(log.gaps.contains { $0.reason.hasPrefix("`dddddddddd") }, "\(log.gaps)")
    }

    @Test func zerosBehindGzipAreNone() {
        Self.expectBoth(Gzip.member(WrappedRecords.delivered) + [UInt8](repeating: 0, count: 512))
    }

    /// What could be unpacked of a file that was cut is read, in every form.
    @Test func gzipThatWasCut() {
        let lines = (0..<200).map { "2026-08-02T09:12:00.000Z \(Records.record($0))\n" }.joined()
        let packed = Gzip.member(lines)
        let log = FormTests.read(Array(packed.dropLast(packed.count / 4)))
        #expect(!log.gaps.isEmpty)
    }
}
