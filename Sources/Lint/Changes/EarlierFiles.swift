package import Documents

/// Where the files of a check stood before the change: what `--diff` and `--base` compare with.
package enum EarlierFiles: Sendable {
    case revision(GitRevision)
    case directory(String)
    /// What a Terraform plan itself says was there before.
    case plan

    /// As the user called it.
    package var name: String {
        switch self {
        case .revision(let revision): revision.name
        case .directory(let path): path
        case .plan: "the state before the plan"
        }
    }

    /// What a file was.
    enum Version {
        case unchanged
        case absent
        /// Under the name that the file has today.
        case text(SourceText)
    }

    /// Whether a file is what it was.
    func isUnchanged(_ entry: PolicyFiles.Entry, _ source: SourceText) throws(InputError) -> Bool {
        if case .plan = self { return false }
        return switch try version(of: entry) {
        case .unchanged: true
        case .absent: false
        case .text(let text): text.bytes == source.bytes
        }
    }

    /// - Throws: `InputError` where that cannot be told.
    func version(of entry: PolicyFiles.Entry) throws(InputError) -> Version {
        if entry.path == "-" {
            throw InputError("standard input has no earlier version", at: Location(file: "<stdin>"), help: "name the file")
        }
        switch self {
        case .revision(let revision):
            switch try revision.earlier(entry.path) {
            case .unchanged: return .unchanged
            case .absent: return .absent
            case .changed(let bytes): return .text(SourceText(name: entry.path, bytes: bytes))
            }
        case .directory(let directory):
            // Where the whole tree was copied, or only the directory that was named.
            let places = (entry.path.hasPrefix("/") ? [] : [entry.path]) + [entry.inside]
            for place in places where !place.split(separator: "/").contains("..") {
                let path = "\(directory)/\(place)"
                if Files.kind(of: path) == .file { return .text(SourceText(name: entry.path, bytes: try Files.read(path))) }
            }
            return .absent
        case .plan: return .absent
        }
    }
}
