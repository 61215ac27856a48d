import Activity
import LogScan
import Testing
import TestSupport

/// A packed text that is longer than what is unpacked as a whole is unpacked a piece at a time, and nothing else changes.
struct LongGzipTests {
    /// The records `{"a":"0"}` to `{"a":"199"}`, one a line, as gzip packs them: in a block with codes of its own.
    private static let coded = """
        1f8b080000000000020355d6bb71c3301405d1dc65b0025cfca16e5c87c6bddbe300bbca5ea43314f1167c3fdfcfeb29cfcfd7fb7fca9dea9dda9dfa
        9dc69de69dd69df69d0ebf2c042530c10950900215ac8005ada2553d135a45ab6815ada255b48a56d11a5a436bfa0bd11a5a436b680dada135b48ed6
        d13a5ad71b43eb681dada375b48e36d006da401b684307046da00db48136d026da449b68136da24d9d47b48936d126da425b680b6da12db485b674fc
        d116da42db681b6da36db48db6d136dad6b6a16db48376d00eda413b6807eda01db4a3e5f6766bbd8bf6bb68c18b36bc68c58b76bc68c98bb6bc68cd
        8bdc8facc875585c16a7c56d715c5c17e7457d890293ea9ec95563a2c8449589321375260a4d549a2835516bd21c52b9ca4dd49b28385171a2e444cd
        89a2135527ca4eba0b2e57e589d213b5278a4f549f283f517fa2004505caf0d52157118a2a146528ea5014a2a844518aa2164531caf49d25573d8a82
        1415294a52d4a4284a5195a22c455dcaf2652957698ada14c529aa5394a7a84f51a0a2424589caf62d2d57958a3215752a0a5554aa285551aba25845
        b5caf1e7c19ffb0baf358e27f1080000
        """

    private static let lines = (0..<200).map { "{\"a\":\"\($0)\"}" }.joined(separator: "\n")

    private static var codedBytes: [UInt8] {
        let digits = coded.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    private struct Told: Equatable {
        var places: [[UInt32]] = []
        var problems: [[UInt64]] = []
    }

    /// - Parameter most: the longest text that is unpacked as a whole; 0 for the usual one.
    private static func read(_ bytes: [UInt8], most: Int) throws -> Told {
        let limits = logscan_limits(gzip_text: most, gzip_ratio: 0, json_text: 0, record: 0, depth: 0, problems: 0, kept: 0)
        let made = "a".withCString { path in
            logscan_reader_new([logscan_field(path: path, kind: LOGSCAN_TEXT, is_dropped: false)], 1, limits)
        }
        let reader = try #require(made)
        defer { logscan_reader_free(reader) }
        logscan_read_bytes(reader, bytes, bytes.count, 0)
        var told = Told()
        var count = 0
        _ = logscan_records(reader, &count)
        for record in 0..<count { logscan_place(reader, record) }
        for record in UnsafeBufferPointer(start: logscan_records(reader, &count), count: count) {
            told.places.append([record.line, record.column])
        }
        for problem in UnsafeBufferPointer(start: logscan_problems(reader, &count), count: count) {
            told.problems.append([UInt64(problem.code.rawValue), UInt64(problem.line), UInt64(problem.column), problem.detail])
        }
        return told
    }

    @Test func whatIsReadIsTheSame() throws {
        let stored = Gzip.member(Self.lines)
        let joined = Gzip.member("{\"a\":\"b\"}") + Gzip.member("") + Gzip.member("{\"a\":\"c\"}") + Self.codedBytes
        let named: [UInt8] = [0x1F, 0x8B, 8, 0x0C, 0, 0, 0, 0, 0, 255, 2, 0, 1, 2, 97, 46, 98, 0]
        let headed = named + stored.dropFirst(10)
        for bytes in [stored, Self.codedBytes, joined, headed, joined + [0, 0, 0], joined + [1, 2, 3], Gzip.member("")] {
            let count = bytes.count
            #expect(try Self.read(bytes, most: 1) == Self.read(bytes, most: 0), "\(count) bytes")
        }
        #expect(try Self.read(Self.codedBytes, most: 1).places.count == 200)
    }

    @Test func whatIsDamagedIsReadUpToThere() throws {
        for bytes in [Array(Self.codedBytes.dropLast(1)), Array(Self.codedBytes.dropLast(8))] {
            let told = try Self.read(bytes, most: 1)
            #expect(told.places.count == 200)
            #expect(told.problems == [[UInt64(LOGSCAN_GZIP_DAMAGED.rawValue), 0, 0, UInt64(Self.lines.utf8.count)]])
        }
        let half = try Self.read(Array(Self.codedBytes.prefix(Self.codedBytes.count / 2)), most: 1)
        #expect((1..<200).contains(half.places.count))
        #expect(half.problems.contains { $0[0] == UInt64(LOGSCAN_GZIP_DAMAGED.rawValue) })
        #expect(try Self.read(Array(Self.codedBytes.prefix(6)), most: 1).places.isEmpty)
    }

    /// What grows too much for its size is given up, and what was read of it stays.
    @Test func whatIsFarTooMuchIsGivenUp() throws {
        let told = try Self.read(Gzip.bomb(unpacked: 65 << 20), most: 1)
        #expect(told.places.isEmpty)
        #expect(told.problems.contains { $0[0] == UInt64(LOGSCAN_GZIP_SWELLS.rawValue) && $0[3] == 64 << 20 })
    }
}
