import Documents
import Glibc
import Reports

/// What the command line says, and to whom.
enum Console {
    /// Writes a text of one or more lines to standard error, cleaned as a report is. Where even that fails there is nobody left to tell.
    static func error(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { PlainText.message(String($0)) }
        try? Files.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: 2, name: "<stderr>")
    }

    /// Writes to standard output, or says that it could not: a full disk loses nothing in silence. Whoever closes the pipe has read all
    /// that he wanted.
    static func out(_ bytes: [UInt8]) throws(InputError) {
        try Files.write(bytes, to: 1, name: "<stdout>", endsQuietly: true)
    }

    /// The same for what is given in pieces.
    static func out(_ give: (_ take: @escaping ([UInt8]) -> Void) -> Void) throws(InputError) {
        try Files.write(give, to: 1, name: "<stdout>", endsQuietly: true)
    }

    /// The same for text of a file that may go on to another program: as it is, but for a terminal made safe.
    static func out(_ bytes: [UInt8], isSource: Bool) throws(InputError) {
        guard isSource, isatty(1) == 1 else { return try out(bytes) }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let safe = lines.map { PlainText.source(String(decoding: $0, as: UTF8.self)) }.joined(separator: "\n")
        try out(Array(safe.utf8))
    }

    /// The look of standard output: its width, and colours only on a terminal and never with `NO_COLOR` (https://no-color.org).
    static var style: ReportStyle {
        let isTerminal = isatty(1) == 1
        var size = winsize()
        let known = isTerminal && ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        let declined = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let dumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
        return ReportStyle(width: known ? Int(size.ws_col) : 100, color: isTerminal && !declined && !dumb)
    }

    /// One line of progress, on a terminal only; `nil` wipes it.
    static func progress(_ text: String?) {
        guard isatty(2) == 1 else { return }
        let line = "\r\u{1B}[2K" + (text ?? "")
        try? Files.write(Array(line.utf8), to: 2, name: "<stderr>")
    }
}
