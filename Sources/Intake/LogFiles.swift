public import Activity
public import Documents

/// The files under some paths that may be logs.
public struct LogFiles: Sendable {
    public let files: [LogFile]
    /// Of all files, as they are on the disk.
    public let bytes: Int
    /// Those that are no logs and were left out, by kind: a repository's own files and other evidence of an audit lie beside logs.
    public let leftOut: [String: Int]
    public let gaps: [Gap]

    /// - Parameter paths: files and directories; `-` is standard input, and a pipe is read as it is. A file that is named is always taken.
    public init(_ paths: [String]) {
        let streams = paths.filter { $0 == "-" || Files.isStream($0) }
        let walk = FileWalk(paths.filter { !streams.contains($0) }, limits: FileWalk.Limits(files: Self.most))
        var (files, bytes, leftOut, gaps) = ([LogFile](), 0, [String: Int](), walk.gaps)
        for path in Set(streams).sorted() {
            do throws(InputError) {
                files.append(
                    path == "-" ? .standardInput : LogFile(name: path, content: .descriptor(try Files.openStream(path))))
            } catch {
                gaps.append(Gap(error))
            }
        }
        for file in walk.files {
            if !file.isNamed, let kind = Self.otherKind(of: file) {
                leftOut[kind, default: 0] += 1
            } else if Self.isSummary(file.name) {
                gaps.append(
                    Gap(
                        .input, "a summary that `ambit usage` has made, and no log", at: Location(file: file.name),
                        help: "`ambit usage --merge` joins summaries"))
            } else {
                files.append(LogFile(path: file.name))
                bytes += file.bytes
            }
        }
        if files.isEmpty, gaps.isEmpty { gaps.append(Gap(.input, "no file that may be a log is there")) }
        (self.files, self.bytes, self.leftOut, self.gaps) = (files, bytes, leftOut, gaps)
    }

    /// CloudTrail delivers a file each few minutes for each account and region.
    private static let most = 10_000_000

    /// What a file is that lies beside logs; nil where it may be one. Only a file is opened whose name says so, or that does not begin as
    /// what CloudTrail delivers does: there may be millions of files.
    private static func otherKind(of file: FileWalk.Found) -> String? {
        let input = InputFile(name: file.name, bytes: file.bytes)
        if FileKind.isNamedLikeProjectFile(input) || FileKind.isNamedLikeDocumentation(input) {
            guard let head = try? Head(path: file.name) else { return nil }
            return FileKind.documentation.recognise(head, input) ?? FileKind.projectFile.recognise(head, input)
        }
        guard mayBeOtherEvidence(file.name), let head = try? Head(path: file.name) else { return nil }
        return FileKind.otherEvidence(head, input)
    }

    private static func mayBeOtherEvidence(_ path: String) -> Bool {
        guard !path.hasSuffix(".gz"), let start = try? Files.head(path, count: 64), !Gzip.isPacked(start) else { return false }
        return !start.has(ascii: "\"Records\"") && !start.has(ascii: "\"eventVersion\"")
    }

    /// Whether a file is a summary. Only one that begins as the lines of a summary do is looked into, and no packed one: there may be
    /// millions of files.
    private static func isSummary(_ path: String) -> Bool {
        guard !path.hasSuffix(".gz"), let start = try? Files.head(path, count: 16),
            [#"{"principal":"#, #"{"summary":{"#].contains(where: { start.starts(with: $0.utf8) }), let head = try? Head(path: path)
        else { return false }
        return UsageSummary.recognises(head)
    }
}
