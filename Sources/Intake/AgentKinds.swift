internal import Activity
internal import Documents
internal import Transcripts

/// Files of agents beside their transcripts.
extension FileKind {
    /// A part of a Kiro specification.
    static let specification = FileKind(
        recognise: { head, file in KiroSpec.part(head, path: file.name).map { "Kiro specification, \($0.rawValue)" } },
        read: { files, evidence in
            for index in files.indices {
                do throws(InputError) {
                    let head = try Head(path: files[index].name)
                    guard let part = KiroSpec.part(head, path: files[index].name) else { continue }
                    let spec = KiroSpec(try files[index].text(), part: part, name: files[index].name)
                    files[index].count = spec.items.count
                    evidence.specs.append(spec)
                } catch {
                    evidence.gaps.append(Gap(error))
                }
            }
        })

    /// What people write for agents to follow.
    static let instruction = FileKind(
        recognise: { head, file in NamedFormat.isInstruction(file.name) && !head.isBlank ? "instructions for agents" : nil },
        read: { _, _ in })

    /// A file of an agent that is known and not read.
    static let named = FileKind(
        recognise: { head, file in NamedFormat.of(head, fileName: String(file.lastName))?.name },
        read: { files, evidence in
            for index in files.indices {
                do throws(InputError) {
                    let head = try Head(path: files[index].name)
                    let format = NamedFormat.of(head, fileName: String(files[index].lastName))
                    evidence.gaps.append(
                        Gap(
                            .input, "not read: \(files[index].kind ?? "a file of an agent")", at: files[index].location,
                            help: format?.help))
                } catch {
                    evidence.gaps.append(Gap(error))
                }
            }
        })
}
