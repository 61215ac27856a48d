import Lint
import ArgumentParser
import Audit
import Documents

/// What a check compares the files with.
struct CheckChanges: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Report only what is new against a git revision: findings in statements that are new or give more than they did. "
                + "Without paths, the files that have changed are checked.",
            valueName: "revision"))
    var diff: String?

    @Option(
        help: ArgumentHelp(
            "Report access that each policy gives and did not give in a git revision, or in a directory that holds the old files; "
                + "`plan`: in the state that a Terraform plan itself says was there before.",
            valueName: "revision|directory|plan"))
    var base: String?

    /// The older versions that a check needs.
    struct Compared {
        fileprivate(set) var since: EarlierFiles?
        fileprivate(set) var base: EarlierFiles?
        fileprivate var changedPaths: [String]?

        /// The files to check: those below the paths, or those that have changed.
        func files(_ paths: [String]) throws -> PolicyFiles {
            if !paths.isEmpty { return PolicyFiles(paths) }
            guard let changedPaths else { throw ValidationError("no path: name files or directories, or `-` for standard input") }
            return PolicyFiles(changed: changedPaths)
        }
    }

    func compared() throws -> Compared {
        var compared = Compared()
        do throws(InputError) {
            if let diff {
                let revision = try GitRevision(diff)
                compared.since = .revision(revision)
                compared.changedPaths = revision.changedPaths
            }
            if let base {
                compared.base =
                    if base == "plan" { .plan } else if base == diff, let since = compared.since {
                        since
                    } else if Files.kind(of: base) == .directory {
                        .directory(base)
                    } else { .revision(try GitRevision(base)) }
            }
        } catch {
            Console.error(error.description)
            throw ExitCode(2)
        }
        return compared
    }
}
