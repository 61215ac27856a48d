internal import Checks
internal import Lint

extension CheckReport {
    /// What `ambit check` reports of files and directories, without a project's configuration.
    ///
    ///     let report = CheckReport(checking: ["policies/"])
    ///     for finding in report.findings { print("\(finding.location): \(finding.message)") }
    ///
    /// O(size of the files), but for statements that are compared with each other; on as many threads as there are processors.
    public init(checking paths: [String]) {
        let found = PolicyFiles(paths)
        let outcome = FileChecker().check(found.entries)
        self.init(
            files: outcome.files, findings: outcome.findings, gaps: found.gaps + outcome.gaps, rules: Rule.all,
            version: Version.number)
    }
}
