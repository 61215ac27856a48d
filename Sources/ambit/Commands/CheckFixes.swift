import ArgumentParser
import Audit
import Checks
import Documents
import Lint
import Reports

/// Fixing what is mechanical in the files that are checked.
struct CheckFixes: ParsableArguments {
    @Flag(
        help: """
            Show, as a patch, how to fix what is mechanical: duplicates, redundant entries, versions, names. Of each change it is \
            proved that access stays exactly as it is. Nothing is written without --write.
            """)
    var fix = false

    @Flag(help: "With --fix: change the files, then check them.")
    var write = false

    mutating func validate() throws {
        if write, !fix { throw ValidationError("`--write` goes with `--fix`") }
    }

    /// Fixes the files, where that is asked for. Without --write that is all: then it ends the run.
    func apply(
        _ checker: FileChecker, to entries: [PolicyFiles.Entry], gaps unread: [Gap],
        _ filter: @autoclosure () -> FindingReview.Filter
    ) throws {
        guard fix else { return }
        if write, entries.contains(where: { $0.path == "-" }) {
            throw ValidationError("standard input cannot be written: leave `--write` away")
        }
        var (outcomes, gaps) = FileFixer(checker: checker, isWanted: filter().isReported).fix(entries)
        gaps += unread
        let changed = outcomes.filter(\.isChanged)
        if write {
            for outcome in changed { try outcome.write() }
        } else {
            try Console.out(
                changed.flatMap { UnifiedDiff.bytes($0.old.name, old: $0.old.bytes, new: $0.bytes) }, isSource: true)
        }
        for (finding, reason) in outcomes.flatMap(\.refused) {
            Console.error("\(finding.location): not fixed: \(finding.rule): \(reason)")
        }
        let count = changed.reduce(0) { $0 + $1.applied.count }
        Console.error("\(count) \(count == 1 ? "fix" : "fixes") in \(changed.count) \(changed.count == 1 ? "file" : "files")")
        if write { return }
        for gap in gaps { Console.error("\(gap.location.map { "\($0): " } ?? "")gap: \(gap.reason)") }
        throw ExitCode(gaps.isEmpty ? (changed.isEmpty ? 0 : 1) : 2)
    }
}
