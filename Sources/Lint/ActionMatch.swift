internal import Catalogue
internal import Documents
internal import PolicyLanguage

/// What one pattern for actions stands for (docs/reference/matching.md). Made once for each text of a run.
package final class ActionMatch: Sendable {
    let text: String
    /// The text in lower case.
    let folded: String
    private let bytes: [UInt8]
    /// Before the first colon, in lower case; nil where there is no colon.
    let service: String?
    /// After the first colon, as written.
    let name: String
    /// The actions of the catalogue that it matches, as sorted ranges.
    let ranges: [Range<Int>]
    let hasWildcard: Bool
    let isKnownService: Bool
    /// `*`, `*:*`: every action there is.
    let isEverything: Bool
    /// `s3:*`: every action of one service.
    let isWholeService: Bool
    let serviceHasWildcard: Bool
    /// `*`, or `service:name` of the characters that names have; IAM refuses anything else when a policy is saved.
    let isWellFormed: Bool

    init(_ text: String) {
        self.text = text
        folded = text.lowercased()
        bytes = Array(folded.utf8)
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        service = parts.count == 2 ? parts[0].lowercased() : nil
        name = parts.count == 2 ? String(parts[1]) : ""
        let catalogue = ActionCatalogue.standard
        ranges = catalogue.actionRanges(matching: text)
        hasWildcard = bytes.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
        isKnownService = service.map { catalogue.actionIDs(ofService: $0) != nil } ?? false
        serviceHasWildcard = service.map(ARNText.hasWildcard) ?? false
        isEverything = Self.isStars(text) || service.map(Self.isStars) == true && Self.isStars(name)
        isWholeService = !isEverything && Self.isStars(name) && !serviceHasWildcard
        isWellFormed =
            if let service {
                !service.isEmpty && !name.isEmpty && text.utf8.allSatisfy(Self.isNamePart)
            } else {
                Self.isStars(text)
            }
    }

    var count: Int { ranges.reduce(0) { $0 + $1.count } }

    func contains(_ id: Int) -> Bool { ranges.contains { $0.contains(id) } }

    static func isStars(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 == UInt8(ascii: "*") }
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "?"):
            true
        default: false
        }
    }

    /// Whether every text that `other` matches is matched here as well; exact where `other` has no wildcard, and for the usual forms.
    func covers(_ other: ActionMatch) -> Bool { GlobCover.covers(bytes, other.bytes) }

    /// Whether some text is matched by both.
    func meets(_ other: ActionMatch) -> Bool {
        bytes.withUnsafeBufferPointer { one in other.bytes.withUnsafeBufferPointer { GlobMeet.meet(one, $0) } }
    }
}
