import Activity
import ArgumentParser
import CStartup
import Documents
import Intake

struct UsageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "usage",
        abstract: "Sum logs up: who used what, how often, from when to when; one line of JSON a group.",
        discussion: """
            Reads CloudTrail in every form that `audit` reads, at the speed of the disk and in little memory, and prints one line for each \
            principal, service and operation (or what --by names). Fields outside --by are lists of at most 20 values, the first in the \
            order of their bytes; `resourceOmitted` and the like say that there are more. The last line is the summary: the SHA-256 of \
            each input, what could not be read, and how many events were found twice.

            `audit` takes summaries in the place of logs. --merge joins them, in any order with the same result.

            Exit codes: 0 everything was read; 2 something could not be read, or the call was wrong.

            Examples:
              ambit usage logs/ > usage.ndjson
              ambit usage --by principal,eventSource logs/
              aws s3 cp s3://BUCKET/FILE.json.gz - | ambit usage -
              ambit usage --merge monday.ndjson tuesday.ndjson
            """)

    @Option(
        help: ArgumentHelp(
            """
            The fields to group by, of \(UsageField.allCases.map(\.rawValue).joined(separator: ", ")) \
            (default: \(UsageSummary.usual.map(\.rawValue).joined(separator: ","))).
            """, valueName: "fields"))
    var by: String?

    @Flag(help: "The paths are summaries, or directories of them: join them.")
    var merge = false

    @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String?

    @Flag(name: [.short, .long], help: "Show no progress, and no gaps but in the summary.")
    var quiet = false

    @Argument(help: ArgumentHelp("Logs, files and directories; - for standard input.", valueName: "path"))
    var paths: [String]

    @OptionGroup var newerFacts: CatalogueOption

    func validate() throws {
        if merge, by != nil { throw ValidationError("--by is for logs: summaries are joined as they are grouped") }
        _ = try fields()
    }

    mutating func run() throws {
        ambit_keep_memory()
        let summary = merge ? try joined() : try read(by: try fields())
        try write(summary)
        // The process ends here, and its memory goes at once: taken apart piece by piece, a large summary takes a noticeable time.
        _ = Unmanaged.passRetained(Kept(summary: summary))
        guard !summary.gaps.isEmpty else { return }
        if !quiet { tell(summary.gaps) }
        throw ExitCode(2)
    }

    private final class Kept {
        let summary: UsageSummary

        init(summary: UsageSummary) { self.summary = summary }
    }

    private func fields() throws -> [UsageField] {
        guard let by else { return UsageSummary.usual }
        let fields = try by.split(separator: ",").map { name in
            guard let field = UsageField(rawValue: String(name)) else {
                throw ValidationError(
                    "`\(name)` is not a field; one of \(UsageField.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            return field
        }
        guard !fields.isEmpty, Set(fields).count == fields.count else { throw ValidationError("--by needs fields, each once") }
        return fields
    }

    private func read(by fields: [UsageField]) throws(InputError) -> UsageSummary {
        let logs = LogFiles(paths)
        if let output { try OutputFile.refuse(output, amongst: logs.files.map(\.name)) }
        let begin = quiet ? nil : ReadingProgress.begin(paths)
        var summary = UsageSummary.read(logs.files, by: fields, progress: begin?(logs.files.count, logs.bytes))
        if !quiet { Console.progress(nil) }
        summary.add(gaps: logs.gaps, leftOut: logs.leftOut)
        return summary
    }

    private func joined() throws(InputError) -> UsageSummary {
        let files = paths.contains("-") ? ["-"] : []
        let walk = FileWalk(paths.filter { $0 != "-" })
        if let gap = walk.gaps.first { throw InputError(gap.reason, at: gap.location ?? Location(file: "."), help: gap.help) }
        let summaries = try (files + walk.files.map(\.name)).map { path throws(InputError) in (path, try summary(at: path)) }
        return try UsageSummary.joined(summaries)
    }

    private func summary(at path: String) throws(InputError) -> UsageSummary {
        let (limit, name) = (UsageSummary.mostBytes, path == "-" ? "<stdin>" : path)
        let bytes = path == "-" ? try Files.read(descriptor: 0, name: name, limit: limit) : try Files.read(path, limit: limit)
        return try UsageSummary(Gzip.isPacked(bytes) ? try Gzip.unpack(bytes, name: name, limit: limit) : bytes, name: name)
    }

    /// The first gaps, as the summary may have gone to a file.
    private func tell(_ gaps: [String]) {
        let lines = gaps.prefix(Self.gapsTold).map { "gap: \($0)" }
        let more = gaps.count > lines.count ? ["and \(gaps.count - lines.count) more gaps, in the summary's last line"] : []
        Console.error((lines + more).joined(separator: "\n"))
    }

    private static let gapsTold = 5

    private func write(_ summary: UsageSummary) throws(InputError) {
        if let output {
            var bytes: [UInt8] = []
            try summary.write { bytes += $0 }
            try Files.write(bytes, to: output)
        } else {
            try summary.write { bytes throws(InputError) in try Console.out(bytes) }
        }
    }
}
