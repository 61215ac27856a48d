import ArgumentParser
import Checks
import Documents
import Findings
import Glibc
import Lint

/// Where a project says what it has decided about its findings, and as of which day that is judged.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The configuration, in place of the nearest `.ambit.yml` from the working directory up to the git root.",
            valueName: "file"))
    var config: String?

    @Flag(name: .customLong("no-config"), help: "Read no configuration.")
    var ignoresConfig = false

    @Option(
        help: ArgumentHelp(
            "The day on which suppressions are judged, in place of today's (UTC), and from which on requests come: the same day gives "
                + "the same report. `audit` takes the latest moment of its input, if later, and counts from there what was not used for long.",
            valueName: "YYYY-MM-DD"))
    var today: String?

    mutating func validate() throws {
        if config != nil, ignoresConfig { throw ValidationError("`--config` and `--no-config` exclude each other") }
        if let today, Day(today) == nil { throw ValidationError("`\(today)` is not a day; write it as 2027-01-31") }
    }

    func decided() throws -> CheckConfiguration {
        if ignoresConfig { return ConfigurationFile.none }
        if let config { return try ConfigurationFile.read(config).configuration }
        return try ConfigurationFile.find().configuration
    }

    /// The day that was given, from its first moment on.
    var given: Instant? { today.flatMap { Instant(iso: $0) } }

    /// The clock is asked only where a suppression expires and no day is given.
    func day() -> Day { today.flatMap { Day($0) } ?? Day(seconds: Int64(time(nil))) }
}
