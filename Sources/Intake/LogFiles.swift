public import Activity
public import Documents

/// The files under some paths, all of them taken for logs.
public struct LogFiles: Sendable {
    public let files: [LogFile]
    /// Of all files, as they are on the disk.
    public let bytes: Int
    public let gaps: [Gap]

    /// - Parameter paths: files and directories; `-` is standard input.
    public init(_ paths: [String]) {
        let walk = FileWalk(paths.filter { $0 != "-" })
        files = (paths.contains("-") ? [.standardInput] : []) + walk.files.map { LogFile(path: $0.name) }
        bytes = walk.files.reduce(0) { $0 + $1.bytes }
        gaps = walk.gaps
    }
}
