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
        var hasEnd = false
        while at + 512 <= bytes.count {
            // Blocks of zeros end an archive; another one may have been joined to it.
            if bytes[at] == 0, bytes[at..<(at + 512)].allSatisfy({ $0 == 0 }) {
                hasEnd = true
                at += 512
                continue
            }
            hasEnd = false
            guard let size = size(bytes[(at + 124)..<(at + 136)]), sum(bytes, at) == octal(bytes[(at + 148)..<(at + 156)]) else {
                contents.gaps.append("the archive is damaged at byte \(at)")
                return contents
            }
            let start = at + 512
            let kind = bytes[at + 156]
            guard size <= bytes.count - start else {
                let name = longName ?? name(bytes, at)
                contents.gaps.append("the archive ends inside \(code(name))")
                // What is left of it is for whoever reads texts that were cut.
                if isFile(kind), start < bytes.count, contents.members.count < limits.members {
                    contents.members.append(Member(name: name, bytes: Array(bytes[start...])))
                }
                return contents
            }
            switch kind {
            case UInt8(ascii: "L"): longName = text(bytes[start..<(start + size)])
            case UInt8(ascii: "x"): longName = path(bytes[start..<(start + size)]) ?? longName
            // What holds for all files behind it, and the name of a link's target.
            case UInt8(ascii: "g"), UInt8(ascii: "K"): break
            default:
                if isFile(kind) {
                    guard contents.members.count < limits.members else {
                        contents.gaps.append("more than \(limits.members) files in the archive: the rest was not read")
                        return contents
                    }
                    contents.members.append(
                        Member(name: longName ?? name(bytes, at), bytes: Array(bytes[start..<(start + size)])))
                } else if kind == UInt8(ascii: "S") {
                    contents.gaps.append("\(code(longName ?? name(bytes, at))) is packed as a sparse file, which is not read")
                }
                longName = nil
            }
            at = start + (size + 511) / 512 * 512
        }
        if !hasEnd { contents.gaps.append("the archive has no end: it was cut") }
        return contents
    }

    private static func isFile(_ kind: UInt8) -> Bool { [0, UInt8(ascii: "0"), UInt8(ascii: "7")].contains(kind) }

    /// The name in a header of POSIX (pax): lines of `LENGTH path=NAME`.
    private static func path(_ header: ArraySlice<UInt8>) -> String? {
        var rest = header
        while let blank = rest.firstIndex(of: 0x20), let length = Int(String(decoding: rest[..<blank], as: UTF8.self)),
            length > blank - rest.startIndex, length <= rest.count
        {
            let line = rest[(blank + 1)..<(rest.startIndex + length)]
            if line.starts(with: "path=".utf8) { return String(decoding: line.dropFirst(5).prefix { $0 != 0x0A }, as: UTF8.self) }
            rest = rest[(rest.startIndex + length)...]
        }
        return nil
    }

    /// In octal digits, or in binary where the first bit is set (GNU).
    private static func size(_ field: ArraySlice<UInt8>) -> Int? {
        guard field.first == 0x80 else { return octal(field) }
        let value = field.dropFirst().reduce(UInt64(0)) { $0 >> 40 > 0 ? $0 : $0 << 8 | UInt64($1) }
        return value < 1 << 40 ? Int(value) : nil
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
}
