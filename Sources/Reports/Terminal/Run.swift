/// How a run of text looks on a terminal that takes colours.
enum ANSIStyle: String, Sendable {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case cyan = "36"
    case boldRed = "1;31"
    case boldGreen = "1;32"
    case boldYellow = "1;33"
    case boldBlue = "1;34"
}

/// Text of one look. Whatever it is made of is safe to print: making a run cleans its text.
struct Run: Sendable, ExpressibleByStringInterpolation {
    let text: String
    let ink: ANSIStyle?

    init(_ text: String, _ ink: ANSIStyle? = nil) {
        self.text = PlainText.line(text)
        self.ink = ink
    }

    /// Text that is safe to print: Ambit's own signs, or text that was made safe another way.
    init(safe text: String, _ ink: ANSIStyle? = nil) {
        self.text = text
        self.ink = ink
    }

    /// A part of a run, which is clean already.
    private init(part text: Substring.UTF8View, of run: Run) {
        self.text = String(Substring(text))
        ink = run.ink
    }

    /// Its words, with an empty one where a space stands beside another or at an end.
    var words: [Run] {
        text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map { Run(part: $0, of: self) }
    }

    init(stringLiteral text: String) { self.init(text) }

    var width: Int { DisplayWidth.of(text) }

    func painted(_ color: Bool) -> String {
        guard color, let ink, !text.isEmpty else { return text }
        return "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m"
    }

    /// A sentence whose parts in backticks stand out. The backticks stay: output without colours reads the same.
    static func prose(_ text: String, _ ink: ANSIStyle? = nil) -> [Run] {
        var runs: [Run] = []
        let parts = text.utf8.split(separator: UInt8(ascii: "`"), omittingEmptySubsequences: false).map(Substring.init)
        for (index, part) in parts.enumerated() {
            let isCode = !index.isMultiple(of: 2)
            if isCode {
                runs.append(Run("`\(part)`", .cyan))
            } else if !part.isEmpty {
                runs.append(Run(String(part), ink))
            }
        }
        return runs
    }
}

/// Runs broken into words, laid out in lines no wider than told. A word wider than a line (a path, an ARN) is never broken.
struct Wrapper {
    /// What may not be parted: runs that follow each other without a space.
    private struct Word {
        var runs: [Run]
        var width: Int
    }

    static func lines(_ runs: [Run], width: Int) -> [[Run]] {
        var lines: [[Run]] = []
        var line: [Run] = []
        var used = 0
        for word in words(runs) {
            if !line.isEmpty, used + 1 + word.width > width {
                lines.append(line)
                (line, used) = ([], 0)
            }
            if !line.isEmpty {
                line.append(" ")
                used += 1
            }
            line += word.runs
            used += word.width
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    private static func words(_ runs: [Run]) -> [Word] {
        var words: [Word] = []
        var isGlued = false
        for run in runs {
            for (index, part) in run.words.enumerated() {
                if index > 0 { isGlued = false }
                guard !part.text.isEmpty else { continue }
                if isGlued, var last = words.popLast() {
                    last.runs.append(part)
                    last.width += part.width
                    words.append(last)
                } else {
                    words.append(Word(runs: [part], width: part.width))
                }
                isGlued = true
            }
        }
        return words
    }
}
