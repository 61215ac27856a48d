/// The text in which Athena and CloudTrail Lake print a struct: `{type=AssumedRole, principalid=AROA:ana, arn=null}`.
///
/// Nothing is escaped there, so that it can be read only against the names that the struct is known to have: a member ends where
/// `, NAME=` of another begins at the same depth. Names of sessions hold no blanks, so that none can be forged in an identity.
package enum StructText {
    /// The members, by name; null and empty ones are left out. Nil where it is not a struct.
    ///
    /// - Parameter isStrict: what a value holds may look like another member: nil, too, where a name comes twice, or brackets are not closed.
    package static func members(_ text: String, names: [String], isStrict: Bool = false) -> [String: String]? {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}") else { return nil }
        var found: [String: String] = [:]
        var open: (name: String, start: Int)?
        var depth = 0
        var seen: Set<String> = []
        func close(_ end: Int) {
            guard let member = open else { return }
            let value = String(decoding: bytes[member.start..<max(end, member.start)], as: UTF8.self)
            if !value.isEmpty, value != "null", found[member.name] == nil { found[member.name] = value }
        }
        var at = 1
        while at < bytes.count - 1 {
            if depth == 0, let name = name(bytes, at, names) {
                close(at - 2)
                if !seen.insert(name).inserted, isStrict { return nil }
                open = (name, at + name.utf8.count + 1)
                at += name.utf8.count + 1
                continue
            }
            switch bytes[at] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0, isStrict { return nil }
                depth = max(depth - 1, 0)
            default: break
            }
            at += 1
        }
        close(bytes.count - 1)
        return isStrict && depth > 0 ? nil : found
    }

    /// The entries of a list of structs; nil where it is none.
    package static func structs(_ text: String) -> [String]? {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]") else { return nil }
        var (found, depth, start) = ([String](), 0, 0)
        for at in 1..<(bytes.count - 1) {
            switch bytes[at] {
            case UInt8(ascii: "{"):
                if depth == 0 { start = at }
                depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth < 0 { return nil }
                if depth == 0 { found.append(String(decoding: bytes[start...at], as: UTF8.self)) }
            default: break
            }
        }
        return depth == 0 ? found : nil
    }

    /// The known name that begins at a place where a member may begin.
    private static func name(_ bytes: [UInt8], _ at: Int, _ names: [String]) -> String? {
        guard at == 1 || (at >= 3 && bytes[at - 1] == 0x20 && bytes[at - 2] == UInt8(ascii: ",")) else { return nil }
        let end = bytes[at...].prefix { $0 != UInt8(ascii: "=") && $0 != 0x20 && $0 != UInt8(ascii: ",") }.endIndex
        guard end < bytes.count, bytes[end] == UInt8(ascii: "=") else { return nil }
        let word = bytes[at..<end]
        return names.first { $0.utf8.elementsEqual(word) }
    }
}
