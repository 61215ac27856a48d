internal import CLibdeflate

/// The files in a tar or zip archive. Nothing is written to a disk, and a name is only shown.
package enum Archive {
    package struct Member: Sendable {
        package let name: String
        package let bytes: [UInt8]
    }

    /// What is in an archive, and what of it was not read.
    package struct Contents: Sendable {
        package var members: [Member] = []
        package var gaps: [String] = []
    }

    package struct Limits: Sendable {
        package var members = 100_000
        package var bytes = 1 << 30
        package init() {}
    }

    package static func isZip(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// Whether a text is a tar archive: its first header names the format, or has a sum that is right.
    package static func isTar(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 512, bytes[0] != 0 else { return false }
        return Array(bytes[257..<262]) == Array("ustar".utf8) || sum(bytes, 0) == octal(bytes[148..<156])
    }

    // MARK: Tar

    package static func tar(_ bytes: [UInt8], limits: Limits = Limits()) -> Contents {
        var contents = Contents()
        var at = 0
        var longName: String?
        while at + 512 <= bytes.count, bytes[at] != 0 {
            guard let size = octal(bytes[(at + 124)..<(at + 136)]), sum(bytes, at) == octal(bytes[(at + 148)..<(at + 156)]) else {
                contents.gaps.append("the archive is damaged at byte \(at)")
                return contents
            }
            let start = at + 512
            guard size <= bytes.count - start else {
                contents.gaps.append("the archive ends inside \(code(longName ?? name(bytes, at)))")
                return contents
            }
            let kind = bytes[at + 156]
            if kind == UInt8(ascii: "L") {
                longName = text(bytes[start..<(start + size)])
            } else {
                if kind == 0 || kind == UInt8(ascii: "0") {
                    guard contents.members.count < limits.members else {
                        contents.gaps.append("more than \(limits.members) files in the archive: the rest was not read")
                        return contents
                    }
                    contents.members.append(
                        Member(name: longName ?? name(bytes, at), bytes: Array(bytes[start..<(start + size)])))
                }
                longName = nil
            }
            at = start + (size + 511) / 512 * 512
        }
        // A whole archive ends with empty blocks.
        if at + 512 > bytes.count { contents.gaps.append("the archive has no end: it was cut") }
        return contents
    }

    private static func name(_ bytes: [UInt8], _ at: Int) -> String {
        let name = text(bytes[at..<(at + 100)])
        let isUstar = Array(bytes[(at + 257)..<(at + 262)]) == Array("ustar".utf8)
        let prefix = isUstar ? text(bytes[(at + 345)..<(at + 500)]) : ""
        return prefix.isEmpty ? name : "\(prefix)/\(name)"
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }

    private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in field.drop(while: { $0 == 0x20 }) {
            if byte == 0 || byte == 0x20 { break }
            guard (0x30...0x37).contains(byte), value < 1 << 40 else { return nil }
            value = value << 3 | Int(byte & 7)
        }
        return value
    }

    /// The sum of a header's bytes, its own place counted as blanks.
    private static func sum(_ bytes: [UInt8], _ at: Int) -> Int {
        (0..<512).reduce(0) { $0 + ((148..<156).contains($1) ? 0x20 : Int(bytes[at + $1])) }
    }

    // MARK: Zip

    /// Reads the central directory at the end, as every unpacker does.
    package static func zip(_ bytes: [UInt8], limits: Limits = Limits()) -> Contents {
        var contents = Contents()
        guard let end = endOfDirectory(bytes) else {
            contents.gaps.append("the archive is cut short: its directory is missing")
            return contents
        }
        let count = number(bytes, end + 10, 2)
        var at = number(bytes, end + 16, 4)
        var total = 0
        for _ in 0..<count {
            guard at + 46 <= bytes.count, number(bytes, at, 4) == 0x0201_4B50 else {
                contents.gaps.append("the archive's directory is damaged")
                return contents
            }
            let (method, packed, size) = (number(bytes, at + 10, 2), number(bytes, at + 20, 4), number(bytes, at + 24, 4))
            let (nameLength, local) = (number(bytes, at + 28, 2), number(bytes, at + 42, 4))
            guard at + 46 + nameLength <= bytes.count else { break }
            let name = String(decoding: bytes[(at + 46)..<(at + 46 + nameLength)], as: UTF8.self)
            let isLocked = number(bytes, at + 8, 2) & 1 != 0
            at += 46 + nameLength + number(bytes, at + 30, 2) + number(bytes, at + 32, 2)
            if name.hasSuffix("/") { continue }
            total += size
            guard contents.members.count < limits.members, total <= limits.bytes else {
                contents.gaps.append("the archive unpacks to more than is read: the files from \(code(name)) on were not read")
                return contents
            }
            guard !isLocked, let text = file(bytes, local, method, packed, size) else {
                contents.gaps.append("\(code(name)) in the archive cannot be unpacked\(isLocked ? ": it is encrypted" : "")")
                continue
            }
            contents.members.append(Member(name: name, bytes: text))
        }
        return contents
    }

    private static func file(_ bytes: [UInt8], _ local: Int, _ method: Int, _ packed: Int, _ size: Int) -> [UInt8]? {
        guard local + 30 <= bytes.count else { return nil }
        let start = local + 30 + number(bytes, local + 26, 2) + number(bytes, local + 28, 2)
        guard start <= bytes.count, packed <= bytes.count - start else { return nil }
        if method == 0 { return packed == size ? Array(bytes[start..<(start + packed)]) : nil }
        // Deflate packs at most 1,032 to 1.
        guard method == 8, size <= packed * 1_032 + 64, let decompressor = libdeflate_alloc_decompressor() else { return nil }
        defer { libdeflate_free_decompressor(decompressor) }
        var result = LIBDEFLATE_BAD_DATA
        let text = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { buffer, count in
            var written = 0
            result = bytes.withUnsafeBytes { all in
                libdeflate_deflate_decompress(
                    decompressor, all.baseAddress?.advanced(by: start), packed, buffer.baseAddress, size, &written)
            }
            count = result == LIBDEFLATE_SUCCESS ? written : 0
        }
        return result == LIBDEFLATE_SUCCESS && text.count == size ? text : nil
    }

    private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let first = max(bytes.count - 22 - 65_535, 0)
        return (first...(bytes.count - 22)).reversed().first { number(bytes, $0, 4) == 0x0605_4B50 }
    }

    private static func number(_ bytes: [UInt8], _ at: Int, _ width: Int) -> Int {
        guard at >= 0, at + width <= bytes.count else { return 0 }
        return (0..<width).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
}
