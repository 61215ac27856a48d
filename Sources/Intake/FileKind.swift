internal import Activity
internal import Documents

/// One kind of file that an input may hold. A new kind is one such value, and one line in `FileKind.all`.
struct FileKind: Sendable {
    /// What the file is, in words, where it begins as files of this kind do; nil otherwise.
    let recognise: @Sendable (Head, InputFile) -> String?
    /// Reads all files of the kind, and notes in each what was made of it.
    let read: @Sendable (inout [InputFile], inout Evidence) -> Void

    /// The first that recognises a file reads it.
    static let all: [FileKind] = [.documentation, .empty, .cloudTrail, .document, .foreign]

    /// What explains an input and is no evidence itself.
    static let documentation = FileKind(
        recognise: { _, file in
            let name = file.name.split(separator: "/").last.map { $0.lowercased() } ?? ""
            let isDocumentation =
                [".md", ".markdown", ".schema.json"].contains { name.hasSuffix($0) } || ["license", "license.txt"].contains(name)
            return isDocumentation ? "documentation" : nil
        },
        read: { _, _ in })

    static let empty = FileKind(
        recognise: { head, _ in head.isBlank ? "" : nil },
        read: { files, evidence in
            for index in files.indices {
                files[index].kind = nil
                let isPacked = files[index].bytes > 0
                evidence.gaps.append(
                    Gap(
                        .input, isPacked ? "holds no text, or cannot be unpacked" : "the file is empty", at: files[index].location,
                        help: isPacked ? "fetch the file again" : nil))
            }
        })

    static let cloudTrail = FileKind(
        recognise: { head, _ in CloudTrail.recognises(head) ? "CloudTrail" : nil },
        read: { files, evidence in
            evidence.log = CloudTrail.read(files.map { LogFile(path: $0.name) })
            var counts: [String: Int] = [:]
            for event in evidence.log.events { counts[event.location.file, default: 0] += 1 }
            for index in files.indices { files[index].count = counts[files[index].name] ?? 0 }
            evidence.gaps += evidence.log.gaps
        })

    /// Nothing of the above, and not JSON.
    static let foreign = FileKind(
        recognise: { _, _ in "" },
        read: { files, evidence in
            for index in files.indices {
                files[index].kind = nil
                evidence.gaps.append(
                    Gap(
                        .input, "not recognised: it is neither JSON nor a log that is known here", at: files[index].location,
                        help: "`ambit audit --help` lists what is read"))
            }
        })
}
