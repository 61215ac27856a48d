public import Activity
public import Actors
public import AgentSettings
public import Documents
public import Principals
internal import Templates
public import Transcripts
public import Wraps

/// Everything that an audit is given: files in, evidence out.
public struct InputEvidence: Sendable {
    /// The newest of each export.
    public let directory: Directory
    /// All exports, by when they were taken: what `History` begins with.
    package let exports: [DatedDirectory]
    /// By time.
    public let events: EventList
    public let eventCounts: CloudTrail.Counts
    /// What summaries tell in the place of logs; nil where none was given.
    public let logSummary: UsageSummary?
    /// By start.
    public let sessions: [AgentSession]
    /// What was asked of an agent in Kiro's specifications, in the order of the files.
    public let specs: [KiroSpec]
    /// In the order of the files and of the declarations in them.
    public let changes: [Change]
    /// What plans, change sets and specifications ask of an agent's session that stands for a change, by its id.
    package let askedOfSessions: [String: Change.Asked]
    /// Every plan, change set and specification, with what it asks.
    package let asks: [DerivedAsk]
    /// What agents' settings let them run unasked, in the order of the files.
    public let agentSettings: [AgentPermissions]
    /// What AWS itself has kept of the use of principals and credentials.
    public let usage: UsageEvidence
    /// In the order of the files.
    package let trails: [TrailExport]
    /// What was not read or not understood, sorted, each once.
    public let gaps: [Gap]
    /// Every file that was met, in the order of the paths, with what was made of it.
    public let files: [InputFile]
    /// The names of those that hold evidence.
    public var filesRead: [String] { files.filter { $0.count > 0 }.map(\.name) }
    /// Hidden files and directories that were passed over.
    public let hiddenFiles: Int

    public var inventory: Inventory { directory.inventory }

    /// Events by the form and grade of their records; those of summaries too.
    public var recordKinds: [(kind: RecordKind, events: Int)] {
        eventCounts.kinds.merging(logSummary?.kinds ?? [:], uniquingKeysWith: +).sorted { $0.key < $1.key }.map {
            ($0.key, $0.value)
        }
    }

    /// Where a usage summary was given: it holds no events, and what is told of events leaves its calls out.
    ///
    /// - Parameter what: what is told, as the subject of the sentence.
    package func summaryGaps(_ what: String) -> [Gap] {
        guard logSummary != nil else { return [] }
        return [
            Gap(
                .evidence, "\(what) needs events, and a usage summary holds none",
                at: summaryLocation, help: "give the logs of which it was made")
        ]
    }

    /// Whether a log was given, and be it one without events, or a summary of logs.
    package var hasLog: Bool { logSummary != nil || files.contains { $0.kind == FileKind.logNoun } }

    /// The first usage summary.
    package var summaryLocation: Location {
        Location(file: files.first { $0.kind == FileKind.summaryNoun }?.name ?? FileKind.summaryNoun)
    }
}

extension InputEvidence {
    /// Is given the number of logs and of their bytes, and gives what is to be told of each log that has been read, from any thread.
    public typealias Progress = @Sendable (_ files: Int, _ bytes: Int) -> @Sendable (LogProgress) -> Void

    /// Reads files and directories in any mix. What each file is, is told by its content.
    ///
    /// Nothing is skipped in silence: what is malformed or not recognised is a gap with file, line, column and reason, and the rest is
    /// read. Directories are read whole and in the order of their names; links that lead to what was already met end there. Memory: the
    /// documents (at most 128 MB each), what the events keep, and for each worker the largest log.
    ///
    /// - Parameters:
    ///   - taken: when exports were taken, by the path of a file or of a directory above it; it goes before what their names say.
    ///   - owners: the accounts that own resources whose ARNs do not tell it, by ARN.
    ///   - progress: how the reading of logs is told of, which take the longest.
    public init(
        reading paths: [String], taken: [(path: String, time: Instant)] = [], owners: [String: String] = [:],
        progress: Progress? = nil
    ) {
        let walk = FileWalk(paths)
        var files = walk.files.map { InputFile(name: $0.name, bytes: $0.bytes) }
        var evidence = Evidence()
        evidence.progress = progress
        evidence.gaps = walk.gaps
        evidence.exports = Exports(taken: taken)
        for (kind, indices) in Self.sort(&files, &evidence) {
            var own = indices.map { files[$0] }
            kind.read(&own, &evidence)
            for (index, file) in zip(indices, own) { files[index] = file }
        }
        evidence.gaps += DigestCheck.gaps(evidence.digests, among: files)
        do throws(InputError) {
            logSummary = evidence.summaries.isEmpty ? nil : try UsageSummary.joined(evidence.summaries)
        } catch {
            logSummary = nil
            evidence.gaps.append(Gap(error))
        }
        var directory: Directory
        do throws(InputError) {
            (directory, exports) = try evidence.exports.build()
        } catch {
            (directory, exports) = (DirectoryBuilder().build(), [])
            evidence.gaps.append(Gap(error))
        }
        events = evidence.log.events
        for (arn, account) in owners { directory.note(owner: account, of: arn) }
        for event in events { directory.noteOwners(in: event) }
        self.directory = directory
        eventCounts = evidence.log.counts
        sessions = evidence.sessions
        specs = evidence.specs
        let asked = AskAssignment(evidence)
        (changes, askedOfSessions, asks) = (asked.changes, asked.ofSessions, asked.asks)
        evidence.gaps += asked.gaps
        let principals = directory.accounts.flatMap { $0.users.map(\.facts.arn) + $0.roles.map(\.facts.arn) }
        evidence.gaps += evidence.usage.settleLastAccessed(among: principals)
        usage = evidence.usage
        agentSettings = evidence.agentSettings
        trails = evidence.trails
        evidence.gaps += [events.loss].compactMap { $0 }
        gaps = Self.bounded(Set(evidence.gaps + evidence.usage.pages.gaps + directory.gaps).sorted())
        self.files = files
        hiddenFiles = walk.leftOut[.hidden]
    }

    /// A file can hold a million faults: so many of each file are listed, and the rest counted.
    static func bounded(_ gaps: [Gap], perFile limit: Int = 1_000) -> [Gap] {
        var counts: [String?: Int] = [:]
        var kept = gaps.filter { gap in
            counts[gap.location?.file, default: 0] += 1
            return counts[gap.location?.file, default: 0] <= limit
        }
        for (file, count) in counts where count > limit {
            kept.append(
                Gap(.input, "\(count - limit) more faults, not listed one by one", at: file.map { Location(file: $0) }))
        }
        return kept.count == gaps.count ? gaps : kept.sorted()
    }

    /// Looks at the beginning of each file, several at once, and sorts them by kind.
    private static func sort(_ files: inout [InputFile], _ evidence: inout Evidence) -> [(FileKind, [Int])] {
        let all = files
        let kinds = FileKind.all
        let looks = Parallel.run(count: all.count, workers: Parallel.usualWorkers) { next in
            var looks: [(number: Int, look: Result<(kind: Int, name: String), InputError>)] = []
            while let number = next() {
                do throws(InputError) {
                    let head = try Head(path: all[number].name)
                    let found = kinds.indices.lazy.compactMap { index in
                        kinds[index].recognise(head, all[number]).map { (kind: index, name: $0) }
                    }.first
                    looks.append((number, .success(found ?? (kinds.count, ""))))
                } catch {
                    looks.append((number, .failure(error)))
                }
            }
            return looks
        }
        var sorted = (kinds + [.foreign]).map { ($0, [Int]()) }
        for (number, look) in looks.joined().sorted(by: { $0.number < $1.number }) {
            switch look {
            case .success(let found):
                files[number].kind = found.name
                sorted[found.kind].1.append(number)
            case .failure(let error): evidence.gaps.append(Gap(error))
            }
        }
        return sorted.filter { !$0.1.isEmpty }
    }
}
