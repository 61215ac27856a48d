internal import Activity
internal import Actors
internal import Documents
internal import Transcripts

extension FileKind {
    static let logNoun = "CloudTrail"

    static let cloudTrail = FileKind(
        recognise: { head, _ in CloudTrail.recognises(head) ? logNoun : nil },
        read: { files, evidence in
            let tell = evidence.progress?(files.count, files.reduce(0) { $0 + $1.bytes })
            evidence.log = CloudTrail.read(files.map { LogFile(path: $0.name) }, progress: tell)
            evidence.gaps += evidence.log.gaps + UnknownOperations.gaps(evidence.log.events)
            files.count(by: evidence.log.events.lazy.map(\.file))
        })

    static let summaryNoun = "usage summary"

    /// What `ambit usage` has made of logs.
    static let logSummary = FileKind(
        recognise: { head, _ in UsageSummary.recognises(head) ? summaryNoun : nil },
        read: { files, evidence in
            for index in files.indices {
                do throws(InputError) {
                    let summary = try UsageSummary(try files[index].text(limit: UsageSummary.mostBytes), name: files[index].name)
                    files[index].count = summary.groups.count
                    evidence.summaries.append((files[index].name, summary))
                    let location = files[index].location
                    evidence.gaps += summary.gaps.map { Gap(.input, "when it was made, \($0)", at: location) }
                } catch {
                    evidence.gaps.append(Gap(error))
                }
            }
        })

    /// The transcripts of agents, in every format that Activity reads, and the files that belong to one.
    static let transcript = FileKind(
        recognise: { head, _ in
            // Whoever makes a call chooses what stands in its parameters: it must not turn a log into something else.
            if CloudTrail.holdsRecord(head) { return nil }
            return AgentLogs.isCompanion(head) ? description : AgentLogs.reader(for: head)?.format
        },
        read: { files, evidence in
            var transcripts: [(file: LogFile, reader: AgentReader)] = []
            var directories: Set<Substring> = []
            for file in files where file.kind != description {
                directories.insert(file.directory)
                do throws(InputError) {
                    // Recognised by its beginning, so the same beginning names the reader again.
                    let head = try Head(path: file.name)
                    if let reader = AgentLogs.reader(for: head) { transcripts.append((try log(file), reader)) }
                } catch {
                    evidence.gaps.append(Gap(error))
                }
            }
            for file in files where file.kind == description && !directories.contains(file.directory) {
                evidence.gaps.append(
                    Gap(.input, "describes an agent's session whose transcript is not beside it", at: file.location))
            }
            let log = AgentLogs.read(transcripts)
            evidence.sessions = log.sessions
            evidence.gaps += log.gaps
            files.count(by: log.sessions.lazy.flatMap(\.calls).map(\.location.file))
        })

    private static let description = "description of an agent's session"

    private static func log(_ file: InputFile) throws(InputError) -> LogFile {
        var first: [UInt8] = []
        if file.name.hasSuffix(".gz") { first = try file.text(limit: 1 << 30) }
        return first.isEmpty ? LogFile(path: file.name) : LogFile(name: file.name, content: .bytes(first))
    }

    static let changes = FileKind(
        recognise: { head, _ in Changes.recognises(head) ? "changes" : nil },
        read: { files, evidence in
            var known: [String: Location] = [:]
            for index in files.indices {
                do throws(InputError) {
                    let file = files[index]
                    let log = Changes.read(try JSONDocument.parse(try file.text(), name: file.name).root)
                    evidence.gaps += log.gaps
                    files[index].count = log.changes.count
                    for change in log.changes { add(change, to: &evidence, &known) }
                } catch {
                    evidence.gaps.append(Gap(error))
                }
            }
        })

    private static func add(_ change: Change, to evidence: inout Evidence, _ known: inout [String: Location]) {
        if let first = known[change.id] {
            evidence.gaps.append(
                Gap(
                    .input, "the change `\(change.id)` is already declared at \(first); this one was left out",
                    at: change.location, help: "give each change its own id"))
        } else {
            known[change.id] = change.location
            evidence.changes.append(change)
        }
    }
}

extension [InputFile] {
    /// Sets the count of each file to how often its name comes.
    fileprivate mutating func count(by names: some Sequence<String>) {
        var counts: [String: Int] = [:]
        // Most stand beside others of their file.
        var (last, run) = ("", 0)
        for name in names {
            if name == last {
                run += 1
            } else {
                counts[last, default: 0] += run
                (last, run) = (name, 1)
            }
        }
        counts[last, default: 0] += run
        for index in indices { self[index].count = counts[self[index].name] ?? 0 }
    }
}
