import ArgumentParser
import Documents
import Reports

/// Where the report of a check goes, in which formats.
struct CheckOutputs: ParsableArguments {
    @Option(help: ArgumentHelp("\(CheckFormat.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "format"))
    var format = CheckFormat.text.rawValue

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "The file to write, in place of standard output; or `FORMAT=FILE`, beside it. May be given several times.",
            valueName: "[format=]file"))
    var output: [String] = []

    /// One report.
    struct Target {
        let format: CheckFormat
        /// Nil for standard output.
        let file: String?

        /// The width of a report in a file: it must not depend on who writes it.
        private static let fileWidth = 100

        func write(_ report: CheckReport) throws(InputError) {
            guard let file else { return try Console.out(report.rendered(as: format, style: Console.style)) }
            try Files.write(report.rendered(as: format, style: ReportStyle(width: Self.fileWidth)), to: file)
        }
    }

    /// The files come first: who reads standard output may want them.
    func targets() throws -> [Target] {
        guard let format = CheckFormat(rawValue: format) else {
            throw ValidationError(
                "`\(format)` is not a format; one of \(CheckFormat.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        var files: [Target] = []
        var takesMain = true
        for text in output {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            if parts.count == 2, let format = CheckFormat(rawValue: parts[0]) {
                files.append(Target(format: format, file: parts[1]))
            } else {
                if parts.count == 2, parts[0].allSatisfy({ $0.isASCII && $0.isLetter }) {
                    let near = SpellingSuggestion.name(to: parts[0], in: CheckFormat.allCases.map(\.rawValue))
                    let help = near.map { "did you mean `\($0)=\(parts[1])`?" } ?? "for a file of that name write `./\(text)`"
                    throw ValidationError("`\(parts[0])` is not a format; \(help)")
                }
                guard takesMain else { throw ValidationError("`\(text)`: of several files each says its format, `sarif=\(text)`") }
                takesMain = false
                files.append(Target(format: format, file: text))
            }
        }
        guard Set(files.map(\.file)).count == files.count else { throw ValidationError("a file is named twice by `--output`") }
        return files + (takesMain ? [Target(format: format, file: nil)] : [])
    }
}
