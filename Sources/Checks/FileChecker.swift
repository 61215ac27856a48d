package import Documents
package import Lint
package import PolicyLanguage
package import Templates

/// Checks files: finds the policies in each, and runs the rules over them.
package struct FileChecker: Sendable {
    package let engine: CheckEngine
    package let options: TemplateReader.Options
    /// What the project says of the policies in a file of that name, where no option does.
    package var kind: @Sendable (String) -> PolicyKind? = { _ in nil }
    /// The older versions of the files, where only what is new since then is to be reported.
    package var since: EarlierFiles?
    /// What the documents are compared with, where access that is new is to be reported.
    package var base: EarlierFiles?

    package init(engine: CheckEngine = CheckEngine(), options: TemplateReader.Options = TemplateReader.Options()) {
        self.engine = engine
        self.options = options
    }

    /// Gives the bytes of a file; standard input is `-`.
    package var content: @Sendable (String) throws(InputError) -> [UInt8] = { path throws(InputError) in
        path == "-" ? try Files.read(descriptor: 0, name: "<stdin>", limit: largest) : try Files.read(path, limit: largest)
    }

    /// More is not a policy, template or plan.
    package static let largest = 64 << 20

    /// What files gave.
    package struct CheckedFiles: Sendable {
        /// The files that hold something to check, in the order given.
        package var files: [String] = []
        /// By file, and within a file by place.
        package var findings: [CheckFinding] = []
        package var gaps: [Gap] = []
        /// Gaps of modules for want of what their callers give, with each module's directory.
        fileprivate var callerGaps: [(directory: String, gap: Gap)] = []
        /// What was judged where the file is Terraform code.
        fileprivate(set) var module: ModuleJudgement?
        package var leftOut = LeftOut()
        /// The texts in which there are findings, for the lines that they stand in.
        package var texts: [SourceText] = []
        /// What files themselves take out of the report, by their names.
        package var inline: [String: InlineSuppressions] = [:]
        /// What they take out and did not before the change.
        package var changes: [CheckFinding] = []

        /// A text that cannot be read is a gap, whatever becomes of the finding that says so, too.
        fileprivate mutating func add(unreadable error: InputError, _ engine: CheckEngine) {
            findings += engine.unreadable(error)
            gaps.append(Gap(.input, "not checked: \(error.reason)", at: error.location, help: error.help))
        }
    }

    /// Checks files on as many threads as there are processors; the outcome does not depend on how many.
    package func check(_ entries: [PolicyFiles.Entry]) -> CheckedFiles {
        let results = Parallel.run(count: entries.count, workers: Parallel.usualWorkers) { next in
            let lookup = CatalogueCache()
            var results: [(number: Int, outcome: CheckedFiles)] = []
            while let number = next() { results.append((number, check(entries[number], lookup))) }
            return results
        }
        var all = CheckedFiles()
        var (seenFindings, seenGaps): (Set<PlacedFinding>, Set<Gap>) = ([], [])
        let outcomes = results.flatMap(\.self).sorted { $0.number < $1.number }.map(\.outcome)
        let calls = ModuleCalls(outcomes, options.files)
        let shared = Self.shared(outcomes)
        for outcome in outcomes {
            all.files += outcome.files
            if outcome.module == nil, shared.isEmpty {
                all.findings += outcome.findings
            } else {
                all.findings += outcome.findings.filter { finding in
                    !calls.settle(finding, of: outcome)
                        && (!shared.contains(finding.location.file) || seenFindings.insert(PlacedFinding(finding)).inserted)
                }
            }
            let open = outcome.callerGaps.filter { !options.files.isCalled($0.directory) }.map(\.gap)
            all.gaps += (outcome.gaps + open).filter { seenGaps.insert($0).inserted }
            all.texts += outcome.texts
            all.leftOut.add(outcome.leftOut)
            all.inline.merge(outcome.inline) { first, _ in first }
            all.changes += outcome.changes
        }
        return all
    }

    /// The files of which several outcomes may tell the same: Terraform code is read with the module that it belongs to, and a module
    /// with each of its calls.
    private static func shared(_ outcomes: [CheckedFiles]) -> Set<String> {
        var (owned, shared): (Set<String>, Set<String>) = ([], [])
        for outcome in outcomes {
            for file in outcome.files where !owned.insert(file).inserted { shared.insert(file) }
            let own = outcome.files.first
            for finding in outcome.findings where finding.location.file != own { shared.insert(finding.location.file) }
        }
        return shared
    }

    private func check(_ entry: PolicyFiles.Entry, _ lookup: CatalogueCache) -> CheckedFiles {
        do throws(InputError) {
            let input = try input(entry)
            if input.isUnchanged { return CheckedFiles() }
            var (outcome, contents) = examine(input.source, isNamed: entry.isNamed, lookup, older: input.older)
            // What could not be read or decided in a file that the difference does not touch is not a concern of a comparison.
            if since == nil, let base, try base.isUnchanged(entry, input.source) { outcome.gaps = [] }
            let own = outcome.findings.count
            if let contents { try compare(entry, input.source, contents, &outcome, lookup) }
            if outcome.findings.count != own { outcome.findings = Self.once(outcome.findings) }
            if let inline = outcome.inline[input.source.name], let earlier = since ?? base {
                outcome.changes = try earlier.newSuppressions(in: inline, of: entry) { text in
                    InlineSuppressions(text, (try? reader(for: text.name).read(text))?.suppressions ?? [])
                }
            }
            // What is not a policy, whoever named it, is not shown.
            if !outcome.findings.isEmpty, contents != nil || TemplateReader.mayHoldPolicies(input.source) {
                outcome.texts = [input.source]
            }
            return outcome
        } catch {
            return CheckedFiles(gaps: [Gap(error)])
        }
    }

    /// Each finding where it stands first.
    private static func once(_ findings: [CheckFinding]) -> [CheckFinding] {
        if findings.count < 2 { return findings }
        var seen: Set<PlacedFinding> = []
        return findings.filter { seen.insert(PlacedFinding($0)).inserted }
    }

    /// A file as it is, and what it held before where that matters.
    package struct Input {
        package let source: SourceText
        /// Nil where nothing is known of it, so that all in the file is new.
        let older: TemplateContents?
        /// There is nothing new to check.
        let isUnchanged: Bool
        /// Whether the text is not the file's bytes, but what they stand for.
        var isDecoded = false
    }

    package func input(_ entry: PolicyFiles.Entry) throws(InputError) -> Input {
        let name = entry.path == "-" ? "<stdin>" : entry.path
        let version = try since?.version(of: entry)
        if case .unchanged? = version { return Input(source: SourceText(name: name, bytes: []), older: nil, isUnchanged: true) }
        let bytes = try content(entry.path)
        let text = try TextEncoding.utf8(bytes, name: name)
        var older: TemplateContents?
        // What could not be read before was not checked before: all of it is new.
        if case .text(let text)? = version { older = try? reader(for: name).read(text) }
        return Input(
            source: SourceText(name: name, bytes: text), older: older, isUnchanged: false, isDecoded: text.count != bytes.count)
    }

    /// Adds what is new against the base, where there is one and the rule runs.
    private func compare(
        _ entry: PolicyFiles.Entry, _ source: SourceText, _ contents: TemplateContents, _ outcome: inout CheckedFiles,
        _ lookup: CatalogueCache
    ) throws(InputError) {
        guard let base, engine.rules.contains(where: { if case .comparison = $0.check { true } else { false } }),
            !outcome.files.isEmpty
        else { return }
        let reader = reader(for: source.name)
        var old = TemplateContents(form: .unknown)
        if case .plan = base {
            guard let before = try reader.readBefore(source) else {
                let reason = "no plan of changes: it does not say what was there before"
                outcome.gaps.append(Gap(.input, reason, at: Location(file: source.name), help: "`terraform show -json` writes one"))
                return
            }
            old = before
        } else {
            switch try base.version(of: entry) {
            case .unchanged: return
            case .absent: break
            // What could not be read before gave nothing that is known: all is new.
            case .text(let text): old = (try? reader.read(text)) ?? old
            }
        }
        var finder = NewAccessFinder(base: base.name, old: old, clock: engine.clock)
        finder.compare(contents, file: source.name)
        let consequences = Consequences(
            old: old, new: DocumentPlace.entries(contents), engine: engine, lookup: lookup, of: outcome.findings)
        outcome.findings = CheckFinding.byPlace(consequences.joined(to: finder.findings))
        outcome.gaps += finder.gaps
    }

    /// Checks one text; `isNamed` says that it must hold something to check. Where it is given what the file held before, it reports
    /// only what concerns the new.
    package func check(
        _ source: SourceText, isNamed: Bool, _ lookup: CatalogueCache, older: TemplateContents? = nil
    ) -> CheckedFiles {
        examine(source, isNamed: isNamed, lookup, older: older).outcome
    }

    /// The same, with what was read where it could be.
    private func examine(
        _ source: SourceText, isNamed: Bool, _ lookup: CatalogueCache, older: TemplateContents?
    ) -> (outcome: CheckedFiles, contents: TemplateContents?) {
        var outcome = CheckedFiles()
        let contents: TemplateContents
        do throws(InputError) {
            contents = try reader(for: source.name).read(source)
        } catch {
            // Only a text without any word that a policy needs is none for certain, whatever else is wrong with it.
            guard isNamed || Self.mayHoldPolicies(source) else {
                outcome.leftOut.add(.unrelated)
                return (outcome, nil)
            }
            outcome.files = [source.name]
            // A key that stands twice in one place does not hide what is wrong in all others.
            let rest = error.isOfDoubledKey ? try? reader(for: source.name).read(source, takesLast: true) : nil
            guard let rest, rest.form != .unknown else {
                outcome.add(unreadable: error, engine)
                return (outcome, nil)
            }
            outcome.findings += engine.unreadable(error)
            let reason = "\(error.reason): which one counts is not known, the last was checked"
            outcome.gaps.append(Gap(.input, reason, at: error.location, help: error.help))
            contents = rest
        }
        if contents.form == .unknown {
            guard isNamed else {
                outcome.leftOut.add(.unrelated)
                return (outcome, nil)
            }
            outcome.gaps.append(
                Gap(
                    .input, "no policy, template, plan or agent's settings in it", at: Location(file: source.name),
                    help: "a policy is an object with `Statement`"))
        }
        outcome.files = [source.name]
        let directory = TerraformFiles.directory(of: source.name)
        outcome.callerGaps = contents.callerGaps.map { (directory, $0) }
        var module = contents.form == .terraformSource ? ModuleJudgement(of: source.name) : nil
        var seen: Set<PlacedFinding> = []
        let entries = DocumentPlace.entries(contents)
        let news = ChangedFindings(old: older, new: entries, engine: engine, lookup: lookup)
        outcome.gaps += news.new(contents.gaps, older?.gaps ?? [])
        for entry in entries {
            let policy = entry.policy
            if let list = policy.value["Statement"], list.elements.reduce(0, { count, _ in count + 1 }) > StatementCover.most {
                outcome.gaps.append(
                    Gap(
                        .model, "more than \(StatementCover.most) statements: they were not compared with one another",
                        at: list.location))
            }
            do throws(InputError) {
                // A template with conditions gives a policy in each of its variants: what is wrong in several is told once.
                let found = try engine.check(policy, lookup: lookup)
                module?.add(found.findings, of: policy.resource?.location ?? policy.location)
                let told = news.concerningNews(found.findings, in: entry)
                outcome.findings += entries.count == 1 ? told : told.filter { seen.insert(PlacedFinding($0)).inserted }
                outcome.gaps += news.concerningNews(found.gaps, in: entry).filter { !outcome.gaps.contains($0) }
            } catch {
                outcome.add(unreadable: error, engine)
            }
        }
        for attachment in contents.attachments { module?.add(engine.findings(in: attachment), of: attachment.location) }
        outcome.module = module
        var inline = InlineSuppressions(source, contents.suppressions)
        inline.isWhole = older == nil
        if !inline.entries.isEmpty { outcome.inline[source.name] = inline }
        if engine.rules.contains(where: { $0.id == Rule.invalidSuppression.id }) { outcome.findings += inline.faults }
        outcome.findings += news.concerningNews(
            engine.finding(of: contents.placeholders) + contents.agents.flatMap(engine.findings)
                + contents.attachments.flatMap(engine.findings) + contents.faults.flatMap(engine.findings))
        outcome.findings = Self.once(CheckFinding.byPlace(outcome.findings))
        // A value of Terraform code may be made anywhere: it is fixed by whoever knows it.
        if contents.form == .terraformSource { for index in outcome.findings.indices { outcome.findings[index].fix = nil } }
        return (outcome, contents.form == .unknown ? nil : contents)
    }

    /// Reads a file as the options, or else the project, say what it is.
    func reader(for file: String) -> TemplateReader {
        var options = options
        options.kind = options.kind ?? kind(file)
        return TemplateReader(options)
    }

    /// A text that holds NUL or is too large to be searched may hold anything.
    private static func mayHoldPolicies(_ source: SourceText) -> Bool {
        source.bytes.contains(0) || TemplateReader.mayHoldPolicies(source)
    }
}
