import Activity
import Documents
import Glibc
import Principals
import Testing
import TestSupport

@testable import Intake

@Suite struct HostileTests {
    /// PowerShell's `>` writes UTF-16, and some editors put a mark before UTF-8.
    @Test(arguments: ["UTF-8 with a mark", "UTF-16", "UTF-16, big end first"])
    func textsOfOtherEncodingsAreRead(encoding: String) throws {
        var bytes: [UInt8] = encoding == "UTF-16" ? [0xFF, 0xFE] : [0xFE, 0xFF]
        for unit in Sample.account.utf16 {
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            bytes += encoding == "UTF-16" ? [low, high] : [high, low]
        }
        if encoding.hasPrefix("UTF-8") { bytes = [0xEF, 0xBB, 0xBF] + Array(Sample.account.utf8) }
        let folder = try Folder()
        try folder.write("account.json", bytes)
        let evidence = folder.read()
        #expect(folder.gaps(evidence) == [])
        #expect(evidence.files.map(\.kind) == ["account authorization details"])
        #expect(evidence.directory.accounts.map(\.id) == ["111122223333"])
    }

    /// Each names its file, place and reason; the sound file beside it is read.
    @Test(arguments: [
        ("", "x: the file is empty"), (" \n\t", "x: holds no text, or cannot be unpacked"),
        ("eventVersion,eventName\n", "x: not recognised: it is neither JSON nor a log that is known here"),
        (#"{"UserDetailList": [], "UserDetailList": []}"#, "x:1:24: duplicate key `UserDetailList`"),
        (String(repeating: "[", count: 10_000), "x:1:2049: more than 2,048 levels of nesting"),
        (String(repeating: #"{"a":"#, count: 10_000), "x:1:10241: more than 2,048 levels of nesting"),
        (#"{"UserDetailList": [}"#, "x:1:21: not JSON: unexpected token"),
        (#"{"UserDetailList": ["#, "x:1:21: the text ends too early"),
        (#"{"foo": 1, "bar": 2}"#, "x:1:1: not recognised: its members are `foo`, `bar`"),
        (#"{"a":1,"b":1,"c":1,"d":1,"e":1}"#, "x:1:1: not recognised: its members are `a`, `b`, `c`, `d`..."),
        ("[]", "x:1:1: not recognised: an empty list"), ("{}", "x:1:1: not recognised: no member is known"),
        ("[1]", "x:1:2: not recognised: no member is known"),
        (#"{"Version": "2012-10-17", "Statement": []}"#, "x:1:1: a policy document by itself binds nobody"),
        (#"{"version": 2, "changes": []}"#, "x:1:13: version `2` is not known"),
    ]) func namesWhatIsWrong(text: String, gap: String) throws {
        let folder = try Folder([("sound.json", Sample.account), ("x", text)])
        let evidence = folder.read()
        #expect(folder.gaps(evidence) == [gap])
        #expect(evidence.files.count == 2)
        #expect(evidence.directory.accounts.count == 1)
    }

    @Test func invalidUTF8HasItsPlace() throws {
        let folder = try Folder()
        try folder.write("x", Array(#"{"UserDetailList": ["#.utf8) + [0x22, 0xFF, 0x22, 0x5D, 0x7D])
        #expect(folder.gaps(folder.read()) == ["x:1:22: invalid UTF-8"])
    }

    /// `printf '{"UserDetailList": [] }' | gzip -n9`
    static let packed: [UInt8] = [
        0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xab, 0x56, 0x0a, 0x2d, 0x4e, 0x2d, 0x72, 0x49, 0x2d, 0x49,
        0xcc,
        0xcc, 0xf1, 0xc9, 0x2c, 0x2e, 0x51, 0xb2, 0x52, 0x88, 0x8e, 0x55, 0xa8, 0x05, 0x00, 0x8b, 0x79, 0xcd, 0xd4, 0x17, 0x00,
        0x00,
        0x00,
    ]

    @Test(arguments: 3..<43) func aGzipThatIsCutOffIsNamed(count: Int) throws {
        let folder = try Folder()
        try folder.write("x.json.gz", Array(Self.packed.prefix(count)))
        let gaps = folder.gaps(folder.read())
        #expect(gaps.count == 1)
        #expect(
            gaps == ["x.json.gz: the gzip data are cut off or damaged"]
                || gaps == ["x.json.gz: holds no text, or cannot be unpacked"])
    }

    @Test func gzipIsUnpackedWhateverItsName() throws {
        let folder = try Folder()
        try folder.write("x", Self.packed)
        let evidence = folder.read()
        #expect(evidence.gaps.isEmpty)
        #expect(folder.kinds(evidence) == ["x: account authorization details, 0"])
    }

    /// 200 MB in one line: each is named in bounded time and memory.
    @Test(arguments: [
        (#"{"UserDetailList": ["#, "x.json: a text of 209715200 bytes; at most 134217728 are read"),
        (#"{"arn:aws:s3:::data": "#, "x.json: a text of 209715200 bytes; at most 134217728 are read"),
        (#"{"something": ""#, "x.json: not recognised: its members are `something`"),
        (#"{"version": 1, "changes": ["#, "x.json: a text of 209715200 bytes; at most 134217728 are read"),
        ("plain text", "x.json: not recognised: it is neither JSON nor a log that is known here"),
    ]) func aFileOf200MBInOneLine(beginning: String, gap: String) throws {
        let folder = try Folder()
        try folder.write("x.json", beginning: beginning, size: 200 << 20)
        #expect(folder.gaps(folder.read()) == [gap])
    }

    @Test func aLogOf200MBInOneRecordIsNotSilent() throws {
        let folder = try Folder()
        try folder.write("x.json", beginning: #"{"Records": [{"eventName": "x", "eventSource": "y", "z": ""#, size: 200 << 20)
        let gaps = folder.gaps(folder.read())
        #expect(gaps.count == 4 && gaps.allSatisfy { $0.hasPrefix("x.json") }, "\(gaps)")
    }

    @Test func whatIsNoFileIsNamed() throws {
        let folder = try Folder()
        #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
        try folder.link("broken", to: "nowhere")
        let evidence = InputEvidence(reading: [folder.path, "\(folder.path)/missing"])
        #expect(
            folder.gaps(evidence) == [
                "broken: a link that leads nowhere: there is nothing to read",
                "missing: cannot be opened: no such file or directory",
                "pipe: neither a file nor a directory: it was not read",
            ])
    }

    @Test func countAndDepthAreBounded() throws {
        let folder = try Folder([("a", "1"), ("b", "1"), ("c", "1"), ("d/e/f/g", "1")])
        let few = FileWalk([folder.path], limits: .init(files: 2, depth: 64))
        #expect(few.files.count == 2)
        #expect(few.gaps.map(\.reason) == ["more than 2 files: this one and those after it were not read"])
        let shallow = FileWalk([folder.path], limits: .init(files: 10, depth: 2))
        #expect(shallow.files.count == 3)
        #expect(shallow.gaps.map(\.reason) == ["more than 2 directories deep: it was not read"])
    }

    @Test func manyUnknownValuesAreCountedNotListed() throws {
        let folder = try Folder([("x.jsonl", String(repeating: "{\"foo\": 1}\n", count: 5_000))])
        let gaps = folder.gaps(folder.read())
        #expect(gaps.count == 11)
        #expect(gaps.contains("x.jsonl: 4990 more values of this file not recognised"))
    }

    @Test func aMillionFaultsAreCounted() throws {
        let text = "{\"UserDetailList\": [\(Array(repeating: "1", count: 20_000).joined(separator: ","))]}"
        let evidence = try Folder([("x", text)]).read()
        #expect(evidence.gaps.count == 1_001)
        #expect(evidence.gaps.contains { $0.reason == "19000 more faults, not listed one by one" })
    }

    @Test func aChangeDeclaredTwiceIsAGap() throws {
        let folder = try Folder([("1.json", Sample.changes), ("2.json", Sample.changes)])
        let evidence = folder.read()
        #expect(evidence.changes.count == 1)
        #expect(folder.gaps(evidence).count == 1)
    }

    @Test func aDescriptionWithoutItsTranscriptIsAGap() throws {
        let description = #"{"id": "s", "agentMode": "vibe", "workspacePaths": [], "createdAt": "2025-12-15T02:03:04Z"}"#
        let folder = try Folder([
            ("a/session.json", description), ("b/session.json", description), ("b/messages.jsonl", Sample.kiro),
        ])
        #expect(folder.gaps(folder.read()) == ["a/session.json: describes an agent's session whose transcript is not beside it"])
    }
}
