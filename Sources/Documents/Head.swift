internal import LogScan

/// The beginning of a file, unpacked, and the keys that stand in it: enough to tell what the file is.
public struct Head: Sendable {
    /// Bytes of text that are looked at.
    public static let limit = 64 << 10
    /// Bytes that are read at a time, and those that may be blanks.
    private static let read = 256 << 10
    private static let mostBlanks = 128 << 20
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    public let text: [UInt8]
    /// The paths of all object keys in the text's JSON values, down to four levels: `Records[].eventName`, `payload.type`.
    public let paths: Set<String>

    /// From the first bytes of a file, plain or gzip. A few hundred KB of a packed file give the whole head.
    public init(_ bytes: [UInt8]) {
        let text = [UInt8](unsafeUninitializedCapacity: Self.limit) { out, count in
            count = bytes.withUnsafeBytes { logscan_head($0.baseAddress, $0.count, out.baseAddress, out.count) }
        }
        self.text = Self.plain(text)
        var scanner = KeyScanner()
        scanner.scan(self.text)
        paths = scanner.paths
    }

    /// The same in UTF-8 without a mark, where a mark says that it is something else: PowerShell's `>` writes UTF-16.
    private static func plain(_ text: [UInt8]) -> [UInt8] {
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(text.dropFirst(3)) }
        guard text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF]) else { return text }
        // The beginning of a text may end in half a character.
        let even = text.prefix(text.count & ~1)
        return [even, even.dropLast(2)].lazy.compactMap { try? TextEncoding.utf8(Array($0), name: "") }.first ?? text
    }

    /// Reads the beginning of a file.
    ///
    /// - Throws: `InputError` where the file cannot be read.
    public init(path: String) throws(InputError) {
        var bytes = try Files.head(path, count: Self.read)
        var start = 0
        // Blanks may stand before the text.
        while bytes.count == Self.read, start < Self.mostBlanks, bytes.allSatisfy(Self.isBlank) {
            start += bytes.count
            bytes = try Files.head(path, from: start, count: Self.read)
        }
        self.init(bytes)
        // They may be packed with little gain.
        for size in [1 << 20, 8 << 20, Self.mostBlanks] where isBlank && Gzip.isPacked(bytes) {
            self.init(try Files.head(path, count: size))
        }
    }

    /// Whether all of these paths occur.
    public func has(_ wanted: String...) -> Bool { wanted.allSatisfy(paths.contains) }

    public var isBlank: Bool { text.allSatisfy(Self.isBlank) }
}

/// Finds keys in JSON that may stop anywhere, or be no JSON at all.
private struct KeyScanner {
    private(set) var paths: Set<String> = []
    private var levels: [(path: String, isObject: Bool)] = []
    private var pending: String?

    private static let deepest = 4

    mutating func scan(_ text: [UInt8]) {
        var at = 0
        while at < text.count {
            switch text[at] {
            case UInt8(ascii: "\""):
                guard let end = Head.endOfString(text, at) else { return }
                if let level = levels.last, level.isObject, Self.isKey(text, after: end), levels.count <= Self.deepest {
                    let name = String(decoding: text[(at + 1)..<end], as: UTF8.self)
                    let path = level.path.isEmpty ? name : "\(level.path).\(name)"
                    pending = path
                    paths.insert(path)
                }
                at = end + 1
                continue
            case UInt8(ascii: "{"): open(isObject: true)
            case UInt8(ascii: "["): open(isObject: false)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                _ = levels.popLast()
                pending = nil
            case UInt8(ascii: ","): pending = nil
            default: break
            }
            at += 1
        }
    }

    private mutating func open(isObject: Bool) {
        let outer = pending ?? levels.last?.path ?? ""
        pending = nil
        // Beyond a few levels no path is kept, and a hostile depth must not make the paths long.
        let path = levels.count > Self.deepest ? "" : isObject ? outer : "\(outer)[]"
        levels.append((path, isObject))
    }

    private static func isKey(_ text: [UInt8], after end: Int) -> Bool {
        var at = end + 1
        while at < text.count, text[at] == 0x20 || text[at] == 0x0A || text[at] == 0x0D || text[at] == 0x09 { at += 1 }
        return at < text.count && text[at] == UInt8(ascii: ":")
    }
}

extension Head {
    /// Where the quote stands that ends a JSON string.
    package static func endOfString(_ text: [UInt8], _ start: Int) -> Int? {
        var at = start + 1
        while at < text.count {
            if text[at] == UInt8(ascii: "\"") { return at }
            at += text[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    /// How a database of SQLite begins.
    package var isSQLite: Bool { text.starts(with: SQLiteFile.magic) }
}
