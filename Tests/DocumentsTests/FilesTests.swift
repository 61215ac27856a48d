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
