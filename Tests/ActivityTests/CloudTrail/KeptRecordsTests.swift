import Documents
import Glibc
import LogScan
import Testing

@testable import Activity

/// Records that are kept packed, and opened in whatever order.
struct KeptRecordsTests {
    /// A record as it was read, and as it must be when it is opened.
    private struct Sample {
        let id: String
        let raw: String
        let isThere: Bool

        init(_ number: Int) {
            id = "id-\(number)"
            isThere = !number.isMultiple(of: 5)
            // Few are long: the block of such a one holds no other.
            let length = number.isMultiple(of: 301) ? 90_000 : number % 400
            raw = #"{"n":\#(number),"text":"\#(String(repeating: "x\(number)", count: length / 4))"}"#
        }

        var line: String { isThere ? #"{"id":"\#(id)","raw":\#(raw)}"# : #"{"id":"\#(id)"}"# }
    }

    /// A reader that keeps records of some fields.
    private final class Keeper {
        let reader: OpaquePointer

        init?(inMemory bytes: Int, _ fields: [(path: String, kind: logscan_kind)] = [("id", LOGSCAN_TEXT), ("raw", LOGSCAN_RAW)]) {
            var limits = logscan_limits()
            limits.kept = bytes
            let paths = fields.map { strdup($0.path) }
            defer { for path in paths { free(path) } }
            let wanted = zip(paths, fields).map { logscan_field(path: $0, kind: $1.kind, is_dropped: false) }
            guard let made = logscan_reader_new(wanted, wanted.count, limits) else { return nil }
            reader = made
        }

        deinit { logscan_reader_free(reader) }

        func read(_ text: String, file: UInt32) -> Bool {
            let bytes = Array(text.utf8)
            logscan_read_bytes(reader, bytes, bytes.count, file)
            return logscan_keep(reader)
        }

        /// The two fields, and the line.
        static func texts(_ opened: logscan_opened) -> (id: String, raw: String, line: UInt32) {
            func text(_ from: UInt32, _ to: UInt32) -> String {
                let bytes = UnsafeRawBufferPointer(start: opened.text, count: Int(to))
                return String(decoding: bytes[Int(from)...], as: UTF8.self)
            }
            return (text(0, opened.ends[0]), text(opened.ends[0], opened.ends[1]), opened.line)
        }

        var all: UnsafeBufferPointer<logscan_kept> {
            var count = 0
            let first = logscan_all_kept(reader, &count)
            return UnsafeBufferPointer(start: first, count: count)
        }

        func shape(_ row: Int) -> logscan_shape {
            let number = Int(all[row].shape) | (logscan_kept_upper(reader).map { Int($0[row]) << 16 } ?? 0)
            return UnsafeRawPointer(logscan_shapes(reader)[number].text).load(as: logscan_shape.self)
        }

        func present(_ row: Int) -> UInt32 { shape(row).present }

        var files: UnsafeBufferPointer<logscan_kept_file> {
            var count = 0
            let first = logscan_kept_files(reader, &count)
            return UnsafeBufferPointer(start: first, count: count)
        }
    }

    /// As they are, in the file without a name, and some of them packed in memory.
    @Test(arguments: [0, 1, 30_000])
    func whatIsOpenedIsWhatWasRead(_ inMemory: Int) throws {
        let keeper = try #require(Keeper(inMemory: inMemory))
        let samples = (0..<3_000).map(Sample.init)
        for (file, part) in [samples[..<1_000], samples[1_000...]].enumerated() {
            #expect(keeper.read(part.map(\.line).joined(separator: "\n"), file: UInt32(file)))
        }
        logscan_close(keeper.reader)
        #expect(keeper.all.count == samples.count)
        #expect(keeper.files.map(\.first) == [0, 1_000] && keeper.files.map(\.file) == [0, 1])
        // Forwards, backwards and in leaps.
        let orders = [Array(0..<3_000), (0..<3_000).reversed(), (0..<3_000).map { $0 * 1_201 % 3_000 }]
        for order in orders {
            for row in order {
                let opened = logscan_open(keeper.reader, row)
                defer { logscan_let_go(opened.hold) }
                let (id, raw, line) = Keeper.texts(opened)
                let sample = samples[row]
                #expect(id == sample.id && raw == (sample.isThere ? sample.raw : ""))
                #expect(line == UInt32(row < 1_000 ? row + 1 : row - 999))
                #expect(keeper.present(row) == (sample.isThere ? 3 : 1))
            }
        }
    }

    /// What is looked at stays, however much else is opened meanwhile.
    @Test func whatIsHeldStays() throws {
        let keeper = try #require(Keeper(inMemory: 0))
        // More than a thread keeps.
        let samples = (0..<400).map { Sample($0 * 301) }
        #expect(keeper.read(samples.map(\.line).joined(separator: "\n"), file: 0))
        logscan_close(keeper.reader)
        let held = samples.indices.map { logscan_open(keeper.reader, $0) }
        for (opened, sample) in zip(held, samples) { #expect(Keeper.texts(opened).id == sample.id) }
        for opened in held { logscan_let_go(opened.hold) }
    }

    /// A record takes 6 bytes beside its texts.
    @Test func whatIsKeptOfARecordIsSmall() {
        #expect(MemoryLayout<logscan_kept>.stride == 6)
    }

    /// More shapes than 16 bits can number.
    @Test func manyShapesAreToldApart() throws {
        let keeper = try #require(Keeper(inMemory: 0, [("id", LOGSCAN_TEXT), ("kind", LOGSCAN_SYMBOL)]))
        let count = 66_000
        #expect(keeper.read((0..<count).map { #"{"id":"\#($0)","kind":"k\#($0)"}"# }.joined(separator: "\n"), file: 0))
        logscan_close(keeper.reader)
        #expect(Set((0..<count).map { keeper.shape($0).own }).count == count)
    }

    /// Who called and when his session began are many, and far fewer than what they make together: each is kept once.
    @Test func rowsArePartedWhereTheirPartsAreFew() throws {
        let names = (0..<12).map { "a\($0)" } + ["since"] + (0..<11).map { "b\($0)" }
        let keeper = try #require(Keeper(inMemory: 0, [("id", LOGSCAN_TEXT)] + names.map { ("u.\($0)", LOGSCAN_SYMBOL) }))
        let (callers, hours) = (500, 40)
        let lines = (0..<callers * hours).map { #"{"id":"\#($0)","u":{"a11":"c\#($0 % callers)","since":"h\#($0 / callers)"}}"# }
        #expect(keeper.read(lines.joined(separator: "\n"), file: 0))
        logscan_close(keeper.reader)
        var parting = 0
        let rows = try #require(logscan_kept_rows(keeper.reader, &parting))
        let numbers = 1...callers * hours
        #expect(Set(numbers.map { rows[$0].first }).count == callers && Set(numbers.map { rows[$0].rest }).count == hours)
    }

    @Test func severalThreadsOpenAtOnce() async throws {
        let lines = (0..<2_000).map { number in
            #"{"eventID":"\#(number)","eventName":"PutObject","eventSource":"s3.amazonaws.com","eventTime":"2026-08-02T09:12:00Z","#
                + #""userIdentity":{"arn":"arn:aws:iam::111122223333:user/a"},"requestParameters":{"key":"\#(number)"}}"#
        }
        let log = CloudTrail.read(lines.joined(separator: "\n"), name: "log")
        let events = log.events
        #expect(events.count == 2_000)
        await withTaskGroup(of: Int.self) { group in
            for offset in 0..<4 {
                group.addTask {
                    events.indices.count { number in
                        let event = events[(number * 7 + offset * 500) % events.count]
                        return event.texts("key", in: .requestParameters) == [event.id]
                    }
                }
            }
            for await right in group { #expect(right == events.count) }
        }
    }

    /// A log larger than what is held at once: none of it is lost, and each record has its own place.
    @Test func aLogOfManyPortionsIsKeptWhole() {
        let lines = (0..<40_000).map { number in
            #"{"eventID":"\#(number)","eventName":"GetObject","eventSource":"s3.amazonaws.com","eventTime":"2026-08-02T09:12:00Z","#
                + #""userIdentity":{"arn":"arn:aws:iam::111122223333:user/\#(number % 30_000)"}}"#
        }
        let log = CloudTrail.read(lines.joined(separator: "\n"), name: "log")
        #expect(log.events.count == 40_000 && log.gaps.isEmpty)
        #expect(
            log.events.enumerated().allSatisfy { number, event in
                event.id == String(number) && event.location.start?.line == number + 1
                    && event.identity.arn == "arn:aws:iam::111122223333:user/\(number % 30_000)"
            })
    }
}
