import Glibc
import Testing
import TestSupport

@testable import Documents

@Suite struct FilesTests {
    private func scratch() throws -> String { try Folder.scratch() }

    @Test func aFileIsWrittenWholeAndReadBack() throws {
        let directory = try scratch()
        try Files.makeDirectory("\(directory)/a/b")
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
        try Files.write(bytes, to: "\(directory)/a/b/c")
        #expect(try Files.read("\(directory)/a/b/c") == bytes)
        #expect(try Files.names(in: "\(directory)/a/b") == ["c"])
        #expect(Files.kind(of: "\(directory)/a") == .directory)
        #expect(Files.kind(of: "\(directory)/x") == nil)
        #expect(throws: InputError.self) { try Files.read("\(directory)/a/b/c", limit: 1000) }
    }

    /// Whoever stops the program while a file is written in pieces finds nothing but what was there before.
    @Test func whatIsBeingWrittenHasNoName() throws {
        let directory = try scratch()
        try Files.write([1], to: "\(directory)/new")
        // Not every file system has files without a name.
        let probe = open(directory, 0o20000000 | O_DIRECTORY | O_WRONLY, 0o600)
        if probe >= 0 { close(probe) }
        for (name, before) in [("new", ["new"]), ("other", ["new"])] {
            try Files.write(to: "\(directory)/\(name)") { take in
                take(Array(repeating: 7, count: 100_000))
                if probe >= 0 { #expect((try? Files.names(in: directory)) == before) }
                take([8])
            }
            #expect(try Files.read("\(directory)/\(name)").count == 100_001)
        }
        #expect(try Files.names(in: directory) == ["new", "other"])
    }

    @Test func aFullDiskIsSaid() throws {
        #expect {
            let descriptor = open("/dev/full", O_WRONLY)
            defer { close(descriptor) }
            try Files.write([1, 2, 3], to: descriptor, name: "/dev/full")
        } throws: { error in
            "\(error)".contains("no space left")
        }
    }

    @Test func whatCannotBeReadIsNamed() {
        #expect {
            try Files.read("/nonexistent/x")
        } throws: { error in
            "\(error)" == "/nonexistent/x: error: cannot be opened: no such file or directory"
        }
    }
}
