import Activity
import ArgumentParser
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
            "The fields to group by:  \(UsageField.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "fields"))
    var by = UsageSummary.usual.map(\.rawValue).joined(separator: ",")

    @Flag(help: "The paths are summaries: join them.")
    var merge = false

    @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String?

    @Flag(name: [.short, .long], help: "Show no progress.")
    var quiet = false

    @Argument(help: ArgumentHelp("Logs, files and directories; - for standard input.", valueName: "path"))
    var paths: [String]

    @OptionGroup var newerFacts: CatalogueOption

    mutating func run() throws {
        let fields = try fields()
        let summary = merge ? try joined() : read(by: fields)
        try write(summary)
        if !summary.gaps.isEmpty { throw ExitCode(2) }
    }

    private func fields() throws -> [UsageField] {
        let names = by.split(separator: ",").map(String.init)
        let fields = try names.map { name in
            guard let field = UsageField(rawValue: name) else {
                throw ValidationError(
                    "`\(name)` is not a field; one of \(UsageField.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            return field
        }
        guard !fields.isEmpty, Set(fields).count == fields.count else { throw ValidationError("--by needs fields, each once") }
        return fields
    }

    private func read(by fields: [UsageField]) -> UsageSummary {
        let logs = LogFiles(paths)
        let progress = ReadingProgress(files: logs.files.count, bytes: logs.bytes)
        let isSilent = quiet
        var summary = UsageSummary.read(logs.files, by: fields) { file in
            if !isSilent { progress.finished(file) }
        }
        if !quiet { Console.progress(nil) }
        summary.add(gaps: logs.gaps)
        return summary
    }

    private func joined() throws(InputError) -> UsageSummary {
        var summaries: [(name: String, summary: UsageSummary)] = []
        for path in paths {
            let bytes = path == "-" ? try Files.read(descriptor: 0, name: "<stdin>") : try Files.read(path)
            summaries.append((path, try UsageSummary(bytes, name: path)))
        }
        return try UsageSummary.joined(summaries)
    }

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
