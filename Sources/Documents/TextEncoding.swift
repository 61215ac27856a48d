/// Texts as other programs write them: UTF-16 (PowerShell's `>`) and UTF-8 with a mark before it become plain UTF-8.
package enum TextEncoding {
    /// The same text in UTF-8.
    ///
    /// - Throws: `InputError` for UTF-16 that is cut off or holds half a character, and for UTF-32.
    package static func utf8(_ bytes: [UInt8], name: String) throws(InputError) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            throw InputError("UTF-32 text is not read", at: Location(file: name), help: "save it as UTF-8")
        }
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
        guard bytes.count.isMultiple(of: 2) else { throw damaged(name) }
        let (low, high) = isLittle ? (0, 1) : (1, 0)
        let units = stride(from: 2, to: bytes.count, by: 2).lazy.map { (at: Int) -> UInt16 in
            UInt16(bytes[at + high]) << 8 | UInt16(bytes[at + low])
        }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count / 2)
        let isDamaged = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true) { out.append($0) }
        if isDamaged { throw damaged(name) }
        return out
    }

    private static func damaged(_ name: String) -> InputError {
        InputError("the UTF-16 text is damaged", at: Location(file: name), help: "save it as UTF-8")
    }
}
