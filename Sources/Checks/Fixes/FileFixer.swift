package import Documents
package import Lint
internal import Templates

/// Applies what is mechanical in the findings of a file, and proves of each change that access stays as it is.
package struct FileFixer: Sendable {
    private let checker: FileChecker
    private let isWanted: @Sendable (CheckFinding, [String: InlineSuppressions]) -> Bool

    /// One fix may uncover another; a text that needs more rounds than this has grown by itself.
    private static let mostRounds = 12
    /// Fixes that are proved one by one where they cannot be proved together.
    private static let mostAlone = 200

    /// - Parameter isWanted: whether a finding is one that is shown, beside what the files themselves suppress.
    package init(
        checker: FileChecker, isWanted: @escaping @Sendable (CheckFinding, [String: InlineSuppressions]) -> Bool = { _, _ in true }
    ) {
        self.checker = checker
        self.isWanted = isWanted
    }

    /// What became of one file.
    package struct FixedFile: Sendable {
        package let old: SourceText
        package fileprivate(set) var bytes: [UInt8]
        package fileprivate(set) var applied: [CheckFinding] = []
        /// What was not done, and why.
        package fileprivate(set) var refused: [(finding: CheckFinding, reason: String)] = []

        package var isChanged: Bool { bytes != old.bytes }

        /// Writes the file, which keeps its owner and mode; a link stays one. Never out of the project.
        package func write() throws(InputError) {
            try Files.replace(old.name, by: bytes)
        }
    }

    /// What can be fixed in each file, in their order; files without anything are left out.
    package func fix(_ entries: [PolicyFiles.Entry]) -> (outcomes: [FixedFile], gaps: [Gap]) {
        let results = Parallel.run(count: entries.count, workers: Parallel.usualWorkers) { next in
            let lookup = CatalogueCache()
            var results: [(number: Int, outcome: FixedFile?, gaps: [Gap])] = []
            while let number = next() {
                do throws(InputError) {
                    let (outcome, gaps) = try fix(entries[number], lookup)
                    results.append((number, outcome, gaps))
                } catch {
                    results.append((number, nil, [Gap(error)]))
                }
            }
            return results
        }.flatMap(\.self).sorted { $0.number < $1.number }
        return (results.compactMap(\.outcome).filter { $0.isChanged || !$0.refused.isEmpty }, results.flatMap(\.gaps))
    }

    private func fix(_ entry: PolicyFiles.Entry, _ lookup: CatalogueCache) throws(InputError) -> (FixedFile, [Gap]) {
        let input = try checker.input(entry)
        var outcome = FixedFile(old: input.source, bytes: input.source.bytes)
        guard !input.isUnchanged else { return (outcome, []) }
        if input.isDecoded {
            let gap = Gap(
                .input, "not UTF-8, or marked as such: it is not changed", at: Location(file: entry.path),
                help: "save it as plain UTF-8")
            return (outcome, [gap])
        }
        var gaps: [Gap] = []
        for round in 0..<Self.mostRounds {
            let source = SourceText(name: input.source.name, bytes: outcome.bytes)
            let checked = checker.check(source, isNamed: entry.isNamed, lookup, older: input.older)
            if round == 0 { gaps = checked.gaps }
            guard step(source, checked.findings.filter { isWanted($0, checked.inline) }, &outcome) else { break }
        }
        return (outcome, gaps)
    }

    /// One round: all that does not overlap. Whether the text has changed.
    private func step(_ source: SourceText, _ findings: [CheckFinding], _ outcome: inout FixedFile) -> Bool {
        let fixer = TextFixer(bytes: source.bytes)
        var steps: [(edit: TextEdit, finding: CheckFinding)] = []
        for finding in findings {
            guard let fix = finding.fix, !outcome.refuses(finding) else { continue }
            guard let edit = fixer.edit(fix) else {
                outcome.refused.append((finding, "the text is laid out in a way that is not changed by itself"))
                continue
            }
            steps.append((edit, finding))
        }
        steps.sort { ($0.edit.range.lowerBound, $0.edit.range.upperBound) < ($1.edit.range.lowerBound, $1.edit.range.upperBound) }
        var apart: [(edit: TextEdit, finding: CheckFinding)] = []
        for step in steps where apart.last.map({ $0.edit.range.upperBound <= step.edit.range.lowerBound }) ?? true {
            apart.append(step)
        }
        guard !apart.isEmpty else { return false }
        let proof = AccessProof(reader: checker.reader(for: source.name))
        let together = TextEdit.apply(apart.map(\.edit), to: source.bytes)
        if proof.fault(from: source, to: SourceText(name: source.name, bytes: together)) == nil {
            outcome.bytes = together
            outcome.applied += apart.map(\.finding)
            return true
        }
        // From the end, so that the places of the others stay what they are.
        var current = source
        for (number, step) in apart.reversed().enumerated() {
            if number == Self.mostAlone {
                outcome.refused.append((step.finding, "too many changes of one file that cannot be proved together"))
                break
            }
            let changed = SourceText(name: source.name, bytes: TextEdit.apply([step.edit], to: current.bytes))
            if let fault = proof.fault(from: current, to: changed) {
                outcome.refused.append((step.finding, fault))
            } else {
                current = changed
                outcome.applied.append(step.finding)
            }
        }
        outcome.bytes = current.bytes
        return current.bytes != source.bytes
    }
}

extension FileFixer.FixedFile {
    /// Whether a finding has been refused before, wherever it stands now.
    fileprivate func refuses(_ finding: CheckFinding) -> Bool {
        refused.contains {
            $0.finding.rule == finding.rule && $0.finding.message == finding.message && $0.finding.sid == finding.sid
        }
    }
}
