internal import LogScan

/// Unpacking of small gzip files: documents. (Logs are unpacked where they are read, by the same code.)
public enum Gzip {
    public static func isPacked(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    /// Unpacks all members of a gzip file.
    ///
    /// - Throws: `InputError` where the data are cut off or damaged, or stand for more than `limit` bytes. Nothing of a damaged file is
    ///   given: a document must be whole. Memory: twice the text.
    public static func unpack(_ bytes: [UInt8], name: String, limit: Int = JSONDocument.Limits.standard.bytes) throws(InputError)
        -> [UInt8]
    {
        var limits = logscan_limits()
        limits.gzip_text = max(limit, 1)
        var code = LOGSCAN_OUT_OF_MEMORY
        var text: [UInt8] = []
        let isWhole = withUnsafeMutablePointer(to: &text) { out in
            bytes.withUnsafeBytes { packed in
                logscan_gunzip(packed.baseAddress, packed.count, limits, &code, out) { out, unpacked, count in
                    guard let out, let unpacked else { return }
                    let bytes = UnsafeRawBufferPointer(start: unpacked, count: count)
                    out.assumingMemoryBound(to: [UInt8].self).pointee = Array(bytes)
                }
            }
        }
        if isWhole { return text }
        switch code {
        case LOGSCAN_OUT_OF_MEMORY: throw failure("not enough memory to unpack it", name)
        case LOGSCAN_GZIP_TOO_LARGE, LOGSCAN_GZIP_BOMB: throw failure("the gzip data expand to more than \(limit) bytes", name)
        case LOGSCAN_GZIP_TRAILING:
            throw failure("something that is not gzip follows the gzip data", name, help: "the file may be damaged")
        default: throw failure("the gzip data are cut off or damaged", name, help: "fetch the file again")
        }
    }

    private static func failure(_ reason: String, _ name: String, help: String? = nil) -> InputError {
        InputError(reason, at: Location(file: name), help: help)
    }
}
