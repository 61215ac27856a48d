import ArgumentParser
import Checks
import Documents
import Findings
import Lint
import Reach

/// What a project has decided about its findings, and where it says so.
struct CheckProject: ParsableArguments {
    @OptionGroup var place: ConfigurationOptions

    @Option(
        help: ArgumentHelp(
            "With --diff, --staged or a revision as --base: whether `.ambit.yml` and the baseline count as they are in that revision "
                + "(base, the default) or as they are now (head).",
            valueName: "base|head"))
    var configFrom: String?

    @Option(help: ArgumentHelp("Show and count only findings that are not in this file.", valueName: "file"))
    var baseline: String?

    @Option(help: ArgumentHelp("Write the present findings to this file, and do not fail on them.", valueName: "file"))
    var writeBaseline: String?

    mutating func validate() throws {
        if let configFrom, !["base", "head"].contains(configFrom) {
            throw ValidationError("`\(configFrom)` is neither `base` nor `head`")
        }
    }

    /// What the project says, and what is to be told of that.
    struct Settings {
        var configuration: CheckConfiguration
        var baseline: Baseline?
        var effect: ConfigurationEffect
        var changes: [CheckFinding] = []
        /// The configurations that findings may stand in.
        var texts: [SourceText] = []
    }

    /// - Parameter base: the revision that the check compares with. What a branch says of its own check does not count, unless the caller
    ///   says so.
    func settings(since base: GitRevision?) throws(InputError) -> Settings {
        let trusted = configFrom == "head" ? nil : base
        var read: (configuration: CheckConfiguration, text: SourceText?)
        var changes: [CheckFinding] = []
        var new: SourceText?
        if place.ignoresConfig {
            read = (ConfigurationFile.none, nil)
        } else if let config = place.config {
            read = try ConfigurationFile.read(config)
        } else if let base {
            let old = try ConfigurationFile.find(in: base)
            if let trusted {
                read = old
                new = ConfigurationFile.text
                changes = ConfigurationChanges.findings(in: new, since: old.text, of: trusted.name, isHeeded: false)
            } else {
                read = try ConfigurationFile.find()
                changes = ConfigurationChanges.findings(in: read.text, since: old.text, of: base.name, isHeeded: true)
            }
        } else {
            read = try ConfigurationFile.find()
        }
        var effect = read.configuration.effect
        effect.file = read.text?.name
        if !place.ignoresConfig, place.config == nil { effect.revision = read.text == nil ? nil : trusted?.name }
        return Settings(
            configuration: read.configuration, baseline: try baseline(since: trusted), effect: effect, changes: changes,
            texts: [new, read.text].compactMap(\.self))
    }

    private func baseline(since base: GitRevision?) throws(InputError) -> Baseline? {
        guard let baseline else { return nil }
        guard let base, try base.holds(baseline) else { return try Baseline.read(baseline) }
        guard let bytes = try base.text(of: baseline) else {
            throw InputError(
                "not in \(code(base.name)): a baseline that the branch brings does not count", at: Location(file: baseline),
                help: "`--config-from head` reads it all the same")
        }
        return try Baseline.read(SourceText(name: baseline, bytes: bytes))
    }

    func day() -> Day { place.day() }

    /// Without a day that is given, the same input gives the same answer on every day.
    var clock: RequestClock { place.today.flatMap { Day($0) }.map { RequestClock(from: $0) } ?? .catalogue }
}
