internal import Documents
package import Findings

/// What whoever runs a check should know beside its report: for standard error, and without bearing on the exit code.
package enum CheckHints {
    /// - Parameters:
    ///   - leftOut: files that were named and that the configuration leaves out.
    ///   - vanished: what the baseline knows and no longer occurs.
    ///   - baseline: the baseline's file.
    package static func lines(leftOut: [String], vanished: [Baseline.Entry], of baseline: String?) -> [String] {
        var lines = leftOut.map { "\(PlainText.line($0)): note: not checked: `paths` of the configuration leaves it out" }
        if let first = vanished.first, let baseline {
            let more = vanished.count > 1 ? " and \(Phrase.count(vanished.count - 1, "more finding"))" : ""
            let name = PlainText.line(baseline)
            lines.append(
                """
                \(name): note: `\(PlainText.line(first.rule))` in `\(PlainText.line(first.file))`\(more) no longer occur\(more.isEmpty ? "s" : "")
                help: `--write-baseline \(name)` forgets what is fixed
                """)
        }
        return lines
    }
}
