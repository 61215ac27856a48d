internal import CLibdeflate

extension Archive {
    /// Whether a text begins with a file of a zip archive, or is an empty one.
    package static func isZip(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    /// What the end of an archive says of its directory.
    private struct Directory {
        var place: Int
        var count: Int
    }

    /// What the directory says of a file (APPNOTE.TXT, 4.3.12).
    private struct Entry {
        let name: String
        let method: Int
        let sum: UInt32
        var packed: Int
        var size: Int
        var place: Int
        let isLocked: Bool
        /// The bytes that it takes in the directory.
        let length: Int
    }

    /// Reads the central directory at the end, as every unpacker does; where it is missing or damaged, the files one after the other.
    package static func zip(_ bytes: [UInt8], limits: Limits = Limits()) -> Contents {
        var contents = Contents()
        guard let directory = directory(bytes) else {
            return filesInRow(bytes, "the archive is cut short: its directory is missing", limits)
        }
        var at = directory.place
        var total = 0
        for _ in 0..<directory.count {
            guard let entry = entry(bytes, at) else { return filesInRow(bytes, "the archive's directory is damaged", limits) }
            at += entry.length
            if entry.name.hasSuffix("/") { continue }
            // One that is said to be less than nothing makes no room for others.
            total = total.addingReportingOverflow(max(entry.size, 0)).partialValue
            let count = contents.members.count + contents.gaps.count
            guard count < limits.members, (0...limits.bytes).contains(total) else {
                contents.gaps.append(
                    "the archive unpacks to more than is read: the files from \(code(entry.name)) on were not read")
                return contents
            }
            guard !entry.isLocked, let text = file(bytes, entry) else {
                contents.gaps.append(
                    "\(code(entry.name)) in the archive cannot be unpacked\(entry.isLocked ? ": it is encrypted" : "")")
                continue
            }
            contents.members.append(Member(name: entry.name, bytes: text))
        }
        return contents
    }

    private static func entry(_ bytes: [UInt8], _ at: Int) -> Entry? {
        guard at >= 0, at <= bytes.count - 46, number(bytes, at, 4) == 0x0201_4B50 else { return nil }
        let (name, extra, comment) = (number(bytes, at + 28, 2), number(bytes, at + 30, 2), number(bytes, at + 32, 2))
        let length = 46 + name + extra + comment
        guard length <= bytes.count - at else { return nil }
        var entry = Entry(
            name: String(decoding: bytes[(at + 46)..<(at + 46 + name)], as: UTF8.self), method: number(bytes, at + 10, 2),
            sum: UInt32(number(bytes, at + 16, 4)), packed: number(bytes, at + 20, 4), size: number(bytes, at + 24, 4),
            place: number(bytes, at + 42, 4), isLocked: number(bytes, at + 8, 2) & 1 != 0, length: length)
        widen(&entry, bytes, at + 46 + name, extra)
        return entry
    }

    /// Numbers of 32 bits that are full stand in 64 bits in a field of their own, in this order (APPNOTE.TXT, 4.5.3).
    private static func widen(_ entry: inout Entry, _ bytes: [UInt8], _ start: Int, _ count: Int) {
        guard var field = wideNumbers(bytes, start, count) else { return }
        for number in [\Entry.size, \Entry.packed, \Entry.place]
        where entry[keyPath: number] == 0xFFFF_FFFF && field.count >= 8 {
            entry[keyPath: number] = Self.number(bytes, field.lowerBound, 8)
            field.removeFirst(8)
        }
    }

    /// Where the numbers of 64 bits stand in the extra fields of a file.
    static func wideNumbers(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Range<Int>? {
        var at = start
        while at + 4 <= start + count {
            let (kind, size) = (number(bytes, at, 2), number(bytes, at + 2, 2))
            if kind == 1 { return (at + 4)..<min(at + 4 + size, start + count) }
            at += 4 + size
        }
        return nil
    }

    private static func file(_ bytes: [UInt8], _ entry: Entry) -> [UInt8]? {
        let (local, packed, size) = (entry.place, entry.packed, entry.size)
        guard local >= 0, local <= bytes.count - 30, number(bytes, local, 4) == 0x0403_4B50 else { return nil }
        let start = local + 30 + number(bytes, local + 26, 2) + number(bytes, local + 28, 2)
        guard start <= bytes.count, packed >= 0, packed <= bytes.count - start else { return nil }
        return unpacked(bytes, start, entry.method, packed, size, sum: entry.sum)
    }

    /// What a file unpacks to, where it is of the size and the sum that are told of it.
    static func unpacked(_ bytes: [UInt8], _ start: Int, _ method: Int, _ packed: Int, _ size: Int, sum: UInt32) -> [UInt8]? {
        guard let text = unpacked(bytes, start, method, packed, size) else { return nil }
        return text.isEmpty || text.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) } == sum ? text : nil
    }

    private static func unpacked(_ bytes: [UInt8], _ start: Int, _ method: Int, _ packed: Int, _ size: Int) -> [UInt8]? {
        if method == 0 { return packed == size ? Array(bytes[start..<(start + packed)]) : nil }
        // Deflate packs at most 1,032 to 1.
        guard method == 8, size >= 0, size <= packed * 1_032 + 64, let decompressor = libdeflate_alloc_decompressor() else {
            return nil
        }
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

    private static func directory(_ bytes: [UInt8]) -> Directory? {
        guard let end = endOfDirectory(bytes) else { return nil }
        let directory = Directory(place: number(bytes, end + 16, 4), count: number(bytes, end + 10, 2))
        // A record in 64 bits stands before, where the numbers are full (APPNOTE.TXT, 4.3.14 and 4.3.15).
        guard directory.place == 0xFFFF_FFFF || directory.count == 0xFFFF, number(bytes, end - 20, 4) == 0x0706_4B50 else {
            return directory
        }
        let wide = number(bytes, end - 12, 8)
        guard wide >= 0, wide <= bytes.count - 56, number(bytes, wide, 4) == 0x0606_4B50 else { return nil }
        // No more files can be there than have room in the directory.
        return Directory(place: number(bytes, wide + 48, 8), count: min(max(number(bytes, wide + 32, 8), 0), bytes.count / 46 + 1))
    }

    /// The comment behind it may hold what looks like the end: the right one is followed by as much as it says.
    private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let places = (max(bytes.count - 22 - 65_535, 0)...(bytes.count - 22)).reversed()
        let ends = places.lazy.filter { bytes[$0] == 0x50 && number(bytes, $0, 4) == 0x0605_4B50 }
        return ends.first { $0 + 22 + number(bytes, $0 + 20, 2) == bytes.count } ?? ends.first
    }

    static func number(_ bytes: [UInt8], _ at: Int, _ width: Int) -> Int {
        guard at >= 0, at <= bytes.count - width else { return 0 }
        return (0..<width).reduce(0) { $0 | Int(truncatingIfNeeded: UInt64(bytes[at + $1]) << UInt64(8 * $1)) }
    }
}
