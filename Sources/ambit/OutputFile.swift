import Documents

/// A file that a command is asked to write.
enum OutputFile {
    /// - Throws: `InputError` where it is one of those that the command reads: evidence is not written over.
    static func refuse(_ output: String, amongst inputs: some Sequence<String>) throws(InputError) {
        if Files.kind(of: output) == nil { return }
        if inputs.contains(where: { $0 != "-" && Files.isSame($0, output) }) {
            throw InputError("is an input: it is not written over", at: Location(file: output))
        }
    }
}
