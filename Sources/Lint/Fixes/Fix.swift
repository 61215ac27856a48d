/// A mechanical cure: a change of a file's text at one value that leaves access as it is.
package struct Fix: Sendable, Hashable {
    package enum Change: Sendable, Hashable {
        /// Takes an element out of its list.
        case remove
        /// Takes a member out of its object, with its name.
        case removeMember
        /// Puts another text in the place of a string or a name.
        case rewrite(String)
        /// Puts the version of today at the head of a policy.
        case addVersion
    }

    /// The bytes of the file that the value takes.
    package let range: Range<Int>
    package let change: Change
}

/// Bytes of a text with what takes their place.
struct TextEdit: Equatable {
    let range: Range<Int>
    let replacement: [UInt8]

    init(_ range: Range<Int>, _ replacement: String = "") {
        self.range = range
        self.replacement = Array(replacement.utf8)
    }

    /// A text with edits made, which are in order and do not overlap.
    static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + edits.count * 32)
        var done = 0
        for edit in edits {
            out += bytes[done..<edit.range.lowerBound]
            out += edit.replacement
            done = edit.range.upperBound
        }
        return out + bytes[done...]
    }
}
