import Documents

/// What the command line says beside its output.
enum Console {
    /// Writes a line to standard error. Where even that fails there is nobody left to tell.
    static func error(_ line: String) {
        try? Files.write(Array((line + "\n").utf8), to: 2, name: "<stderr>")
    }
}
