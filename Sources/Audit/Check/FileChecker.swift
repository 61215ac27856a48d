package import Documents
package import PolicyLanguage
package import Templates

/// Checks files: finds the policies in each, and runs the rules over them.
package struct FileChecker: Sendable {
    package let engine: CheckEngine
    package let options: TemplateReader.Options
    /// What the project says of the policies in a file of that name, where no option does.
    package var kind: @Sendable (String) -> PolicyKind? = { _ in nil }

    package init(engine: CheckEngine = CheckEngine(), options: TemplateReader.Options = TemplateReader.Options()) {
        self.engine = engine
        self.options = options
    }

    /// What files gave.
    package struct Outcome: Sendable {
        /// The files that hold something to check, in the order given.
        package var files: [String] = []
        /// By file, and within a file by place.
        package var findings: [CheckFinding] = []
        package var gaps: [Gap] = []
    }

    /// Checks files on as many threads as there are processors; the outcome does not depend on how many.
    package func check(_ entries: [PolicyFiles.Entry]) -> Outcome {
        let results = Parallel.run(count: entries.count, workers: Parallel.usualWorkers) { next in
            let lookup = Lookup()
            var results: [(number: Int, outcome: Outcome)] = []
            while let number = next() { results.append((number, check(entries[number], lookup))) }
            return results
        }
        var all = Outcome()
        for (_, outcome) in results.flatMap(\.self).sorted(by: { $0.number < $1.number }) {
            all.files += outcome.files
            all.findings += outcome.findings
            all.gaps += outcome.gaps
        }
        return all
    }

    private func check(_ entry: PolicyFiles.Entry, _ lookup: Lookup) -> Outcome {
        do throws(InputError) {
            let name = entry.path == "-" ? "<stdin>" : entry.path
            let bytes = entry.path == "-" ? try Files.read(descriptor: 0, name: name) : try Files.read(entry.path)
            return check(SourceText(name: name, bytes: bytes), isNamed: entry.isNamed, lookup)
        } catch {
            return Outcome(gaps: [Gap(error)])
        }
    }

    /// Checks one text; `isNamed` says that it must hold something to check.
    package func check(_ source: SourceText, isNamed: Bool, _ lookup: Lookup) -> Outcome {
        var outcome = Outcome()
        let contents: TemplateContents
        do throws(InputError) {
            contents = try TemplateReader(options(for: source.name)).read(source)
        } catch {
            // A file that nobody named and that holds no statement is no policy, whatever else is wrong with it.
            guard isNamed || Self.mentionsStatements(source) else { return outcome }
            outcome.files = [source.name]
            outcome.findings = engine.unreadable(error)
            if outcome.findings.isEmpty { outcome.gaps = [Gap(error)] }
            return outcome
        }
        if contents.form == .unknown {
            guard isNamed else { return outcome }
            outcome.gaps.append(
                Gap(
                    .input, "no policy, template, plan or agent's settings in it", at: Location(file: source.name),
                    help: "a policy is an object with `Statement`"))
        }
        outcome.files = [source.name]
        outcome.gaps += contents.gaps
        var seen: Set<CheckFinding> = []
        for policy in contents.policies where policy.phase == .declared {
            if let list = policy.value["Statement"], list.elements.reduce(0, { count, _ in count + 1 }) > StatementCover.most {
                outcome.gaps.append(
                    Gap(
                        .model, "more than \(StatementCover.most) statements: they were not compared with one another",
                        at: list.location))
            }
            do throws(InputError) {
                // A template with conditions gives a policy in each of its variants: what is wrong in several is told once.
                for finding in try engine.check(policy, lookup: lookup) where seen.insert(finding).inserted {
                    outcome.findings.append(finding)
                }
            } catch {
                outcome.findings += engine.unreadable(error)
            }
        }
        for agent in contents.agents { outcome.findings += engine.findings(in: agent) }
        outcome.findings = outcome.findings.enumerated().sorted {
            ($0.element.location, $0.offset) < ($1.element.location, $1.offset)
        }.map(\.element)
        return outcome
    }

    private func options(for file: String) -> TemplateReader.Options {
        var options = options
        options.kind = options.kind ?? kind(file)
        return options
    }

    private static func mentionsStatements(_ source: SourceText) -> Bool {
        let word = Array("\"Statement\"".utf8)
        return source.bytes.firstRange(of: word) != nil
    }
}
