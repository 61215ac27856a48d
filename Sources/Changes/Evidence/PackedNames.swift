internal import PolicyLanguage

/// Lists of names in few bytes: how many a list has, and of each name the number of its beginning, how long the rest is and that. What
/// comes before the last colon or slash of an ARN many names have in common; what two have is kept once.
struct PackedNames: Sendable {
    private var bytes: [UInt8] = []
    /// The first is empty.
    private var beginnings: [[UInt8]] = [[]]
    /// The numbers of beginnings; 0 for one that was met once. Only while names are added.
    private var numbers: [[UInt8]: Int] = [:]

    /// Adds lists, one after another, and tells where they begin.
    mutating func add(_ lists: [[String]]) -> Int {
        let place = bytes.count
        for list in lists {
            append(list.count)
            for name in list { append(name) }
        }
        return place
    }

    /// The same without what only adding needs, and without spare room.
    var packed: PackedNames {
        var packed = PackedNames()
        packed.bytes = Array(bytes[...])
        packed.beginnings = beginnings
        return packed
    }

    /// One of the lists that begin at a place.
    func list(_ list: Int, from place: Int) -> [ResourceName] {
        var at = place
        for _ in 0..<list {
            for _ in 0..<number(&at) { _ = name(&at) }
        }
        return (0..<number(&at)).map { _ in
            let (beginning, rest) = name(&at)
            return ResourceName(String(decoding: beginnings[beginning] + bytes[rest], as: UTF8.self))
        }
    }

    private mutating func append(_ name: String) {
        let text = Array(name.utf8)
        let end = text.lastIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }.map { $0 + 1 } ?? 0
        let number = number(of: Array(text[..<end]))
        let rest = number == 0 ? text[...] : text[end...]
        append(number)
        append(rest.count)
        bytes += rest
    }

    /// 0 where a beginning was not met before.
    private mutating func number(of beginning: [UInt8]) -> Int {
        if beginning.isEmpty { return 0 }
        guard let known = numbers[beginning] else {
            numbers[beginning] = 0
            return 0
        }
        if known > 0 { return known }
        numbers[beginning] = beginnings.count
        beginnings.append(beginning)
        return beginnings.count - 1
    }

    private func name(_ at: inout Int) -> (beginning: Int, rest: Range<Int>) {
        let beginning = number(&at)
        let count = number(&at)
        defer { at += count }
        return (beginning, at..<at + count)
    }

    /// Seven bits a byte, the lowest first.
    private mutating func append(_ number: Int) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private func number(_ at: inout Int) -> Int {
        var (number, shift) = (0, 0)
        while true {
            let byte = Int(bytes[at])
            at += 1
            number |= (byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
    }
}
