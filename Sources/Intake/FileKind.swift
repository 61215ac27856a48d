internal import Activity
internal import Documents

/// One kind of file that an input may hold. A new kind is one such value, and one line in `FileKind.all`.
struct FileKind: Sendable {
    /// What the file is, in words, where it begins as files of this kind do; nil otherwise.
    let recognise: @Sendable (Head, InputFile) -> String?
    /// Reads all files of the kind, and notes in each what was made of it.
    let read: @Sendable (inout [InputFile], inout Evidence) -> Void

    /// The first that recognises a file reads it; what none recognises is `foreign`.
    static let all: [FileKind] = [
        .specification, .instruction, .documentation, .projectFile, .empty, .collectedStore, .changes, .plan, .logSummary,
        .transcript,
        .agentSettings,
        .digest,
        .cloudTrail, .credentialReport, .named, .document,
    ]

    /// What explains an input and is not evidence itself.
    static let documentation = FileKind(
        recognise: { head, file in
            let name = file.lastName.lowercased()
            let isDocumentation = isNamedLikeDocumentation(file)
            // A name proves nothing: what reads as evidence is evidence. Prose that shows some is not.
            let first = head.text.first { $0 > 0x20 }
            let isProse = first != UInt8(ascii: "{") && first != UInt8(ascii: "[")
            if isDocumentation, isProse { return named.recognise(head, file) == nil ? "documentation" : nil }
            let isEvidence =
                [changes, transcript, cloudTrail, named].contains { $0.recognise(head, file) != nil }
                || !name.hasSuffix(".schema.json") && document.recognise(head, file) != nil && !head.paths.isEmpty
            return isDocumentation && !isEvidence ? "documentation" : nil
        },
        read: { _, _ in })

    static func isNamedLikeDocumentation(_ file: InputFile) -> Bool {
        let name = file.lastName.lowercased()
        return [".md", ".markdown", ".rst", ".adoc", ".schema.json"].contains(where: name.hasSuffix)
            || aboutTheFolder.contains(name.hasSuffix(".txt") ? String(name.dropLast(4)) : name)
    }

    /// Names by which a folder's files about the folder itself go.
    private static let aboutTheFolder: Set<String> = [
        "authors", "changelog", "codeowners", "contributing", "license", "makefile", "notice", "readme",
    ]

    static let empty = FileKind(
        recognise: { head, _ in head.isBlank ? "" : nil },
        read: { files, evidence in
            for file in files {
                let isEmpty = file.bytes == 0
                evidence.gaps.append(
                    Gap(
                        .input, isEmpty ? "the file is empty" : "holds no text, or cannot be unpacked", at: file.location,
                        help: isEmpty ? nil : "fetch the file again"))
            }
            unrecognised(&files)
        })

    /// The credential report of an account, decoded.
    static let credentialReport = FileKind(
        recognise: { head, _ in
            String(decoding: head.text.prefix(200), as: UTF8.self).hasPrefix(CredentialReport.firstLine) ? "credential report" : nil
        },
        read: { files, evidence in
            for index in files.indices {
                do throws(InputError) {
                    let text = String(decoding: try files[index].text(), as: UTF8.self)
                    files[index].count = CredentialReport.read(
                        text, file: files[index].name, into: &evidence.usage, &evidence.gaps)
                } catch {
                    evidence.gaps.append(Gap(error))
                }
            }
        })

    /// Neither JSON nor a log.
    static let foreign = FileKind(
        recognise: { _, _ in "" },
        read: { files, evidence in
            for file in files {
                evidence.gaps.append(
                    Gap(
                        .input, "not recognised: it is neither JSON nor a log that is known here", at: file.location,
                        help: "`ambit audit --help` lists what is read"))
            }
            unrecognised(&files)
        })

    private static func unrecognised(_ files: inout [InputFile]) {
        for index in files.indices { files[index].kind = nil }
    }
}
