package import Documents

/// Where the input speaks of a thing: a value of a file, or a place in a log.
package enum EvidencePlace: Sendable {
    case value(JSONValue)
    case place(Location)

    package var location: Location {
        switch self {
        case .value(let value): value.location
        case .place(let location): location
        }
    }

    /// Nil where a log speaks of it: the value that stands there is an event's.
    package var value: JSONValue? { if case .value(let value) = self { value } else { nil } }
}

extension EvidencePlace {
    /// Whether two exports say the same of a thing; never where one of them is no export.
    func says(theSameAs other: EvidencePlace, except volatile: Set<String>) -> Bool {
        guard let value, let theirs = other.value else { return false }
        return value.says(theSameAs: theirs, except: volatile)
    }
}
