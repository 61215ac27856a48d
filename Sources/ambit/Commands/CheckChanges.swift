import ArgumentParser
import Audit
import Checks
import Documents
import Findings
import Lint

/// What a check compares the files with.
struct CheckChanges: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Report only what is new against a git revision: findings in statements that are new or give more than they did. "
                + "Without paths, the files that have changed are checked.",
            valueName: "revision"))
    var diff: String?

    @Flag(help: "Check what is staged for the next commit, and report only what is new against HEAD, as --diff does.")
    var staged = false

    @Option(
        help: ArgumentHelp(
            "Report access that each policy gives and did not give in a git revision, or in a directory that holds the old files; "
                + "`plan`: in the state that a Terraform plan itself says was there before.",
            valueName: "revision|directory|plan"))
    var base: String?

    mutating func validate() throws {
        if staged, diff != nil || base != nil {
            throw ValidationError("`--staged` compares with HEAD: it goes without `--diff` and `--base`")
        }
    }

    /// The older versions that a check needs.
    struct Compared {
        fileprivate(set) var since: EarlierFiles?
        fileprivate(set) var base: EarlierFiles?
        fileprivate(set) var isStaged = false
        private(set) var gaps: [Gap] = []
        private var changedPaths: [String]?

        /// The revision whose configuration counts.
        var revision: GitRevision? {
            for case .revision(let revision)? in [since, base] { return revision }
            return nil
        }

        /// Finds what has changed among the files that are checked.
        mutating func compare(_ configuration: CheckConfiguration) throws(InputError) {
            func isWanted(_ path: String) -> Bool {
                switch PolicyFiles.verdict(path) {
                case .take, .look: configuration.includes(path)
                default: false
                }
            }
            // What went by an odd name may not have been looked into.
            func wasChecked(_ path: String) -> Bool {
                if case .take = PolicyFiles.verdict(path) { configuration.includes(path) } else { false }
            }
            if case .revision(var revision)? = since {
                try revision.compare(isStaged: isStaged, isWanted, wasChecked: wasChecked)
                since = .revision(revision)
                changedPaths = revision.changedPaths
                gaps += revision.gaps
                if case .revision(let other)? = base, other.name == revision.name { base = since }
            }
            if case .revision(var revision)? = base, base?.name != since?.name {
                try revision.compare(isWanted, wasChecked: wasChecked)
                base = .revision(revision)
                gaps += revision.gaps
            }
        }

        /// The files to check: those below the paths, or those that have changed.
        func files(_ paths: [String]) throws -> PolicyFiles {
            guard let changedPaths else {
                if paths.isEmpty { throw ValidationError("no path: name files or directories, or `-` for standard input") }
                return PolicyFiles(paths)
            }
            if isStaged { return PolicyFiles(staged: changedPaths, below: paths) }
            return paths.isEmpty ? PolicyFiles(changed: changedPaths) : PolicyFiles(paths)
        }

        /// Gives the bytes of a file where it is not the working tree that is checked.
        var content: (@Sendable (String) throws(InputError) -> [UInt8])? {
            guard isStaged, let revision else { return nil }
            return { path throws(InputError) in try revision.staged(path) }
        }
    }

    func compared() throws(InputError) -> Compared {
        var compared = Compared()
        compared.isStaged = staged
        if let diff = staged ? "HEAD" : diff { compared.since = .revision(try GitRevision(diff)) }
        if let base {
            compared.base =
                if base == "plan" { .plan } else if Files.kind(of: base) == .directory {
                    .directory(base)
                } else { .revision(try GitRevision(base)) }
        }
        return compared
    }
}
