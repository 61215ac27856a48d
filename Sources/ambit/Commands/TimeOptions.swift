import ArgumentParser
import Documents
import Questions

/// The moment that a question is about, and when exports were taken.
struct TimeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The state of that moment, rebuilt from exports and logs, such as 2025-12-15T02:31:14Z; a date alone is its 00:00Z.",
            valueName: "time"))
    var at: String?

    @OptionGroup var exports: ExportTimeOptions

    func moment() throws -> Instant? { try at.map { try Self.time($0, of: "--at") } }

    /// Reads the input as of that moment, and says on standard error what is taken for granted.
    func input(_ paths: [String], owners: [String: String] = [:]) throws -> InputAtMoment {
        let input = InputAtMoment(reading: paths, at: try moment(), taken: try exports.pairs(), owners: owners)
        for assumption in input.assumptions { Console.error("assumed: \(assumption.reason)") }
        return input
    }

    /// - Throws: `ValidationError` for what is not a time, and for a time of day without a zone, which says nothing. A year or a month
    ///   alone is no moment that anybody means.
    static func time(_ text: String, of option: String) throws -> Instant {
        if text.utf8.count >= 10, let time = Instant(iso: text) { return time }
        if Instant(iso: text + "Z") != nil {
            throw ValidationError("\(option): `\(text)` has no zone; write `\(text)Z` for UTC")
        }
        throw ValidationError("\(option): `\(text)` is not a time; write 2025-12-15T02:31:14Z, or 2025-12-15 for its 00:00Z")
    }
}

/// When exports were taken, where their names do not say it.
struct ExportTimeOptions: ParsableArguments {
    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "When an export, or all under a directory, was taken; it goes before a time in its name. May be given several times.",
            valueName: "path=time"))
    var taken: [String] = []

    func pairs() throws -> [(path: String, time: Instant)] {
        try taken.map { text in
            guard let equals = text.lastIndex(of: "="), equals > text.startIndex else {
                throw ValidationError("--taken: `\(text)` is not PATH=TIME")
            }
            return (String(text[..<equals]), try TimeOptions.time(String(text[text.index(after: equals)...]), of: "--taken"))
        }
    }
}
