internal import CLibdeflate

/// Unpacking of small gzip files: documents. (Logs are unpacked where they are read.)
public enum Gzip {
    public static func isPacked(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    /// Unpacks all members of a gzip file.
    ///
    /// - Throws: `InputError` where the data are cut off or damaged, or stand for more than `limit` bytes. Nothing of a damaged file is
    ///   given: a document must be whole. Memory: twice the text.
    public static func unpack(_ bytes: [UInt8], name: String, limit: Int = JSONDocument.Limits.standard.bytes) throws(InputError)
        -> [UInt8]
    {
        guard let decompressor = libdeflate_alloc_decompressor() else { throw failure("not enough memory to unpack it", name) }
        defer { libdeflate_free_decompressor(decompressor) }
        var out: [UInt8] = []
        var at = 0
        while at < bytes.count {
            guard isPacked(bytes[at...]) else {
                throw failure("what follows the gzip data is none", name, help: "the file may be damaged")
            }
            var room = max(1 << 16, min(4 * (bytes.count - at), limit - out.count + 1))
            while true {
                var taken = 0
                var result = LIBDEFLATE_BAD_DATA
                let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                    result = bytes.withUnsafeBytes { packed in
                        libdeflate_gzip_decompress_ex(
                            decompressor, packed.baseAddress?.advanced(by: at), packed.count - at, buffer.baseAddress, room, &taken,
                            &count)
                    }
                    if result != LIBDEFLATE_SUCCESS { count = 0 }
                }
                if result == LIBDEFLATE_SUCCESS {
                    out += part
                    at += taken
                    break
                }
                guard result == LIBDEFLATE_INSUFFICIENT_SPACE else {
                    throw failure("the gzip data are cut off or damaged", name, help: "fetch the file again")
                }
                if room > limit - out.count { throw failure("the gzip data stand for more than \(limit) bytes", name) }
                room = min(room * 4, limit - out.count + 1)
            }
            if out.count > limit { throw failure("the gzip data stand for more than \(limit) bytes", name) }
        }
        return out
    }

    private static func failure(_ reason: String, _ name: String, help: String? = nil) -> InputError {
        InputError(reason, at: Location(file: name), help: help)
    }
}
