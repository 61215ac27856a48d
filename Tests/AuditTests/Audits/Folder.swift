import Glibc
import Intake

@testable import Audit

/// A directory that a test fills and reads, and that goes away with it.
final class Folder {
    let path: String

    init() {
        var template = Array("/tmp/ambit-audit-XXXXXX".utf8CString)
        path = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/tmp"
        }
    }

    deinit {
        for name in names { unlink("\(path)/\(name)") }
        rmdir(path)
    }

    private var names: [String] = []

    func write(_ name: String, _ text: String) {
        names.append(name)
        guard let file = fopen("\(path)/\(name)", "w") else { return }
        fputs(text, file)
        fclose(file)
    }

    /// Links every file below another directory but those whose path has a part of that text.
    func link(_ directory: String, without part: String) {
        guard let listing = opendir(directory) else { return }
        defer { closedir(listing) }
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            let path = "\(directory)/\(name)"
            if name.hasPrefix(".") || path.contains(part) { continue }
            if entry.pointee.d_type == UInt8(DT_DIR) {
                link(path, without: part)
            } else if symlink(path, "\(self.path)/\(name)") == 0 {
                names.append(name)
            }
        }
    }

    /// The audit of what the folder holds.
    func audit(_ configuration: Configuration = Configuration()) -> AuditReport {
        Auditor.run(InputEvidence(reading: [path]), configuration: configuration)
    }
}

extension IncidentFixture {
    /// The audit of the scene, without some of its files.
    func audit(without missing: Set<File> = [], configuration: Configuration = Configuration()) -> AuditReport {
        let folder = Folder()
        for (file, text) in files where !missing.contains(file) { folder.write(file.rawValue, text) }
        return folder.audit(configuration)
    }
}
