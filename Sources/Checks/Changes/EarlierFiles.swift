package import Documents
internal import Findings
internal import Lint

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
    package enum Version {
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
    package func version(of entry: PolicyFiles.Entry) throws(InputError) -> Version {
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

    /// Suppressions that a file says and did not say before: who changes a policy must not silence, unseen, what is said of it.
    func newSuppressions(
        in inline: InlineSuppressions, of entry: PolicyFiles.Entry, _ read: (SourceText) -> InlineSuppressions
    ) throws(InputError) -> [CheckFinding] {
        if case .plan = self { return [] }
        func text(_ entry: InlineSuppressions.Entry) -> String { "\(entry.suppression.rule.text)\u{0}\(entry.suppression.reason)" }
        var known: [String: Int] = [:]
        switch try version(of: entry) {
        case .unchanged: return []
        case .absent: break
        case .text(let source): for old in read(source).entries { known[text(old), default: 0] += 1 }
        }
        var found: [CheckFinding] = []
        for entry in inline.entries {
            let text = text(entry)
            if known[text, default: 0] > 0 {
                known[text, default: 0] -= 1
            } else {
                let rule = code(entry.suppression.rule.text)
                found.append(
                    ConfigurationChanges.finding(
                        "a suppression of \(rule) that was not there in \(code(name)): it counts for this check",
                        entry.suppression.reason, entry.suppression.location))
            }
        }
        return found
    }
}
