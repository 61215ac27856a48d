import Findings
import Lint
import ArgumentParser
import Audit
import Documents
import Glibc

/// What a project has decided about its findings, and where it says so.
struct CheckProject: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The configuration, in place of the nearest `.ambit.yml` from the working directory up to the git root.",
            valueName: "file"))
    var config: String?

    @Flag(name: .customLong("no-config"), help: "Read no configuration.")
    var ignoresConfig = false

    @Option(help: ArgumentHelp("Show and count only findings that are not in this file.", valueName: "file"))
    var baseline: String?

    @Option(help: ArgumentHelp("Write the present findings to this file, and do not fail on them.", valueName: "file"))
    var writeBaseline: String?

    @Option(
        help: ArgumentHelp(
            "The day on which suppressions are judged, in place of today's (UTC): the same day gives the same report.",
            valueName: "YYYY-MM-DD"))
    var today: String?

    mutating func validate() throws {
        if config != nil, ignoresConfig { throw ValidationError("`--config` and `--no-config` exclude each other") }
        if let today, Day(today) == nil { throw ValidationError("`\(today)` is no day; write it as 2027-01-31") }
    }

    func configuration() throws(InputError) -> CheckConfiguration {
        if ignoresConfig { return ConfigurationFile.none }
        if let config { return try ConfigurationFile.read(config) }
        return try ConfigurationFile.find()
    }

    /// The clock is asked only where a suppression expires and no day is given.
    func day() -> Day { today.flatMap { Day($0) } ?? Day(seconds: Int64(time(nil))) }
}
