/// What has been read since the last time that somebody was told.
public struct LogProgress: Sendable {
    /// As they are on the disk.
    public let bytes: Int
    /// Those that have been read to their end.
    public let files: Int

    init(bytes: Int, files: Int = 0) { (self.bytes, self.files) = (bytes, files) }
}
