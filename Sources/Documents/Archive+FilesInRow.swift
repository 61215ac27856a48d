extension Archive {
    /// What stands before a file in a zip archive (APPNOTE.TXT, 4.3.7).
    private struct Header {
        let name: String
        let method: Int
        let isLocked: Bool
        /// Where the packed bytes begin.
        let start: Int
        /// How many they are, how many they unpack to, and the sum of these; behind them where the header does not tell.
        private(set) var sizes: (packed: Int, size: Int, sum: UInt32)?
        /// How many bytes tell of it behind its packed bytes.
        private(set) var behind = 0

        init?(_ bytes: [UInt8], _ at: Int) {
            guard at <= bytes.count - 30, number(bytes, at, 4) == 0x0403_4B50 else { return nil }
            let (name, extra) = (number(bytes, at + 26, 2), number(bytes, at + 28, 2))
            start = at + 30 + name + extra
            guard start <= bytes.count else { return nil }
            self.name = String(decoding: bytes[(at + 30)..<(at + 30 + name)], as: UTF8.self)
            let flags = number(bytes, at + 6, 2)
            isLocked = flags & 1 != 0
            method = number(bytes, at + 8, 2)
            if flags & 8 != 0 {
                findBehind(bytes)
            } else {
                sizes = (number(bytes, at + 18, 4), number(bytes, at + 22, 4), UInt32(number(bytes, at + 14, 4)))
                widen(bytes, start - extra, extra)
            }
        }

        /// Sizes that are full stand in 64 bits behind the name, both of them (APPNOTE.TXT, 4.5.3).
        private mutating func widen(_ bytes: [UInt8], _ start: Int, _ count: Int) {
            guard let sizes, sizes.packed == 0xFFFF_FFFF || sizes.size == 0xFFFF_FFFF,
                let field = wideNumbers(bytes, start, count), field.count >= 16
            else { return }
            self.sizes = (number(bytes, field.lowerBound + 8, 8), number(bytes, field.lowerBound, 8), sizes.sum)
        }

        /// Takes what stands behind the packed bytes (APPNOTE.TXT, 4.3.9); nothing where the archive was cut before.
        private mutating func findBehind(_ bytes: [UInt8]) {
            var at = start
            while at <= bytes.count - 16, let next = bytes[at...].firstIndex(of: 0x50) {
                if number(bytes, next, 4) == 0x0807_4B50 {
                    let (count, sum) = (next - start, UInt32(number(bytes, next + 4, 4)))
                    if number(bytes, next + 8, 4) == count {
                        // In 64 bits the upper half of the first size comes next; only what is empty unpacks to nothing.
                        behind = sum != 0 && number(bytes, next + 12, 4) == 0 ? 24 : 16
                        sizes = (count, number(bytes, next + (behind == 24 ? 16 : 12), 4), sum)
                        return
                    }
                }
                at = next + 1
            }
        }
    }

    /// Reads the files of a zip archive by what stands before each of them, as far as they go.
    ///
    /// - Parameter reason: why its directory is not read.
    static func filesInRow(_ bytes: [UInt8], _ reason: String, _ limits: Limits) -> Contents {
        var contents = Contents()
        contents.gaps.append("\(reason); its files were read one after the other, as far as they go")
        var (at, room) = (0, limits.bytes)
        while let header = Header(bytes, at) {
            let sizes = header.sizes.flatMap { (0...(bytes.count - header.start)).contains($0.packed) ? $0 : nil }
            at = sizes.map { header.start + $0.packed + header.behind } ?? bytes.count
            if header.name.hasSuffix("/") { continue }
            guard contents.members.count + contents.gaps.count < limits.members, (sizes?.size ?? 0) <= room else {
                contents.gaps.append(
                    "the archive unpacks to more than is read: the files from \(code(header.name)) on were not read")
                return contents
            }
            let text: [UInt8]?
            if header.isLocked {
                text = nil
            } else if let (packed, size, sum) = sizes {
                text = unpacked(bytes, header.start, header.method, packed, size, sum: sum)
            } else {
                contents.gaps.append("the archive ends inside \(code(header.name))")
                text = cut(bytes[header.start...], header.method, limit: room)
            }
            guard let text else {
                let why = header.isLocked ? ": it is encrypted" : ""
                contents.gaps.append("\(code(header.name)) in the archive cannot be unpacked\(why)")
                continue
            }
            room -= text.count
            contents.members.append(Member(name: header.name, bytes: text))
        }
        if at < bytes.count, number(bytes, at, 4) != 0x0201_4B50 { contents.gaps.append("the archive is damaged at byte \(at)") }
        return contents
    }

    /// What can be unpacked of a file that was cut: as of gzip that was.
    private static func cut(_ packed: ArraySlice<UInt8>, _ method: Int, limit: Int) -> [UInt8]? {
        if method == 0 { return packed.count <= limit ? Array(packed) : nil }
        guard method == 8 else { return nil }
        let part = Gzip.unpackedPart([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF] + packed, name: "", limit: limit)
        return part.bytes.isEmpty ? nil : part.bytes
    }
}
