import Documents
import Glibc
import Testing

/// Files are written as a whole, where they were meant, and over nothing else.
@Suite struct WritingTests {
    private static let policy =
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObject"], "Resource": "arn:aws:s3:::b/*"}]}"#

    private final class Place {
        let path: String

        init() throws {
            path = try Tool.scratch()
            try Files.makeDirectory("\(path)/project")
            try Files.write(Array(WritingTests.policy.utf8), to: "\(path)/project/p.json")
        }

        deinit { Tool.remove(path) }

        func check(_ arguments: String...) throws -> Tool.Result {
            try Tool.spawn([try Tool.binary(), "check"] + arguments, in: "\(path)/project")
        }

        func text(_ file: String) throws -> String { String(decoding: try Files.read("\(path)/\(file)"), as: UTF8.self) }
    }

    @Test func aDeviceStaysADevice() throws {
        let place = try Place()
        try #require(mknod("\(place.path)/null", S_IFCHR | 0o666, 0x103) == 0 || getuid() != 0)
        if Files.kind(of: "\(place.path)/null") == .other {
            #expect(try place.check(".", "-o", "../null").code == 0)
            #expect(Files.kind(of: "\(place.path)/null") == .other)
        }
        #expect(try place.check(".", "-o", "/dev/null").code == 0)
        #expect(Files.kind(of: "/dev/null") == .other)
        #expect(try place.check(".", "-o", "/dev/stdout").out.contains("redundant-action"))
    }

    @Test func linksAreFollowedInsideOnly() throws {
        let place = try Place()
        try Files.write([0x78], to: "\(place.path)/outside")
        try Files.write([0x78], to: "\(place.path)/project/inside.txt")
        try #require(symlink("../outside", "\(place.path)/project/out.txt") == 0)
        try #require(symlink("inside.txt", "\(place.path)/project/in.txt") == 0)
        try #require(symlink("nowhere", "\(place.path)/project/none.txt") == 0)
        #expect(try place.check(".", "-o", "out.txt").code == 2)
        #expect(try place.text("outside") == "x")
        #expect(try place.check(".", "-o", "none.txt").code == 2)
        #expect(try place.check(".", "-o", "in.txt").code == 0)
        #expect(try place.text("project/inside.txt").contains("redundant-action"))
        #expect(Files.linkText("\(place.path)/project/in.txt") != nil)
    }

    @Test func aDirectoryOnTheWayIsNoWayOut() throws {
        let place = try Place()
        try Files.makeDirectory("\(place.path)/elsewhere")
        try Files.makeDirectory("\(place.path)/project/inner")
        try #require(symlink("../elsewhere", "\(place.path)/project/reports") == 0)
        try #require(symlink("inner", "\(place.path)/project/near") == 0)
        for path in ["reports/x.json", "\(place.path)/project/reports/x.json"] {
            let result = try place.check(".", "-o", path)
            #expect(result.code == 2 && result.error.contains("leads out of the project"), "\(result.error)")
        }
        #expect(try Files.names(in: "\(place.path)/elsewhere").isEmpty)
        #expect(try place.check("p.json", "-o", "near/x.json").code == 0)
        #expect(try place.check("p.json", "-o", "../elsewhere/x.json").code == 0)
    }

    @Test func anInputIsNotWrittenOver() throws {
        let place = try Place()
        for arguments in [["p.json", "-o", "p.json"], [".", "-o", "./p.json"], [".", "--write-baseline", "p.json"]] {
            let result = try Tool.spawn([try Tool.binary(), "check"] + arguments, in: "\(place.path)/project")
            #expect(result.code == 2 && result.error.contains("is an input: it is not written over"), "\(result.error)")
        }
        #expect(try place.text("project/p.json") == Self.policy)
    }

    @Test func modeIsKeptAndNothingIsLeftBehind() throws {
        let place = try Place()
        chmod("\(place.path)/project/p.json", 0o640)
        #expect(try place.check("p.json", "--fix", "--write").code == 0)
        var info = stat()
        try #require(stat("\(place.path)/project/p.json", &info) == 0)
        #expect(info.st_mode & 0o777 == 0o640)
        #expect(try !place.text("project/p.json").contains(#""s3:GetObject", "s3:GetObject""#))
        let limited = try Tool.spawn(
            ["sh", "-c", "ulimit -f 0; exec \"$0\" check . -o report.txt", try Tool.binary()], in: "\(place.path)/project")
        #expect(limited.code == 2, "\(limited.error)")
        #expect(try Files.names(in: "\(place.path)/project") == ["p.json"])
    }

    @Test func fixesStayInTheProject() throws {
        let place = try Place()
        try Files.makeDirectory("\(place.path)/else")
        try Files.write(Array(Self.policy.utf8), to: "\(place.path)/else/p.json")
        try #require(symlink("../else", "\(place.path)/project/link") == 0)
        try #require(symlink("../else/p.json", "\(place.path)/project/q.json") == 0)
        for path in ["link/p.json", "q.json", "."] {
            _ = try place.check(path, "--fix", "--write")
            #expect(try place.text("else/p.json") == Self.policy, "\(path)")
        }
        #expect(try place.check("../else/p.json", "--fix", "--write").code == 2 || place.text("else/p.json") != Self.policy)
    }

    @Test func standardErrorIsCleaned() throws {
        let place = try Place()
        let result = try Tool.run("check", "no\u{1B}[31m\n::error::x\u{202E}", in: place.path)
        #expect(result.code == 2, "\(result.error)")
        let both = result.error + result.out
        #expect(!both.contains("\u{1B}") && !both.contains("\u{202E}") && !both.contains("\n::error::"), "\(both)")
        let wrong = try Tool.run("check", "--config", "no\n::error::x", ".", in: Tool.root)
        #expect(wrong.code == 2 && !wrong.error.contains("\n::error::"), "\(wrong.error)")
    }

    @Test func aClosedPipeEndsQuietly() throws {
        let place = try Place()
        let result = try Tool.spawn(
            ["sh", "-c", "\"$0\" check . --format json | true", try Tool.binary()], in: "\(place.path)/project")
        #expect(result.code == 0 && result.error.isEmpty, "\(result.error)")
    }
}
