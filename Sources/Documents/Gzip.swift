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
        let part = unpackedPart(bytes, name: name, limit: limit)
        if let fault = part.fault { throw fault }
        return part.bytes
    }

    /// What can be unpacked of a gzip file, and why that is not all.
    package static func unpackedPart(
        _ bytes: [UInt8], name: String, limit: Int = JSONDocument.Limits.standard.bytes
    ) -> (bytes: [UInt8], fault: InputError?) {
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
        if isWhole { return (text, nil) }
        let fault =
            switch code {
            case LOGSCAN_OUT_OF_MEMORY: failure("not enough memory to unpack it", name)
            case LOGSCAN_GZIP_TOO_LARGE, LOGSCAN_GZIP_BOMB: failure("the gzip data expand to more than \(limit) bytes", name)
            case LOGSCAN_GZIP_TRAILING:
                failure("something that is not gzip follows the gzip data", name, help: "the file may be damaged")
            default: failure("the gzip data are cut off or damaged", name, help: "fetch the file again")
            }
        return (text, fault)
    }

    private static func failure(_ reason: String, _ name: String, help: String? = nil) -> InputError {
        InputError(reason, at: Location(file: name), help: help)
    }
}
