internal import Catalogue

/// The text of a resource as a policy writes it, taken apart whatever IAM thinks of it. Made once for each text of a run.
package final class ARNText {
    let text: String
    /// What stands between the first five colons, and after them; fewer where colons are missing. Colons in `${...}` do not count.
    let fields: [Substring]

    /// The same with `*` in the place of each variable, which may stand for any text.
    let openFields: [Substring]
    /// The types of resource of the ARN's service that its last field fits; nil where no service is named.
    private(set) var types: [ResourceShape]?

    private var meetings: [Int: Bool] = [:]

    init(_ text: String) {
        self.text = text
        isEverything = ActionMatch.isStars(text)
        fields = Self.split(text)
        openFields = fields.map {
            $0.utf8.contains(UInt8(ascii: "$")) ? ResourceTypeFacts.pattern(ofFormat: String($0))[...] : $0
        }
    }

    /// Looks up the types of its service.
    func findTypes(_ lookup: CatalogueCache) {
        guard isComplete, !ARNText.hasWildcard(service), !service.utf8.contains(UInt8(ascii: "$")) else { return }
        types = lookup.shapes(ofARNService: service.lowercased()).filter { $0.meetsField(5, self) }
    }

    /// Whether some ARN of a type matches, worked out once for each type.
    func meets(_ shape: ResourceShape) -> Bool {
        guard let number = shape.number else { return shape.meets(self) }
        if let known = meetings[number] { return known }
        let meets = shape.meets(self)
        meetings[number] = meets
        return meets
    }

    /// `*` alone.
    let isEverything: Bool

    var isComplete: Bool { fields.count == 6 }

    /// Whether a `*` may run over colons: one that ends a field, the last aside.
    var spansColons: Bool { fields.prefix(5).dropLast(isComplete ? 0 : 1).contains { $0.utf8.last == UInt8(ascii: "*") } }

    var partition: Substring { field(1) }
    var service: Substring { field(2) }
    var region: Substring { field(3) }
    var account: Substring { field(4) }
    var resource: Substring { field(5) }

    /// All of a service, or all of one type of its resources: nothing narrows the last field but the name of the type.
    private(set) lazy var isUnbounded: Bool = {
        if isEverything { return true }
        guard isComplete else { return fields.last.map(ActionMatch.isStars) ?? false }
        if isWholeService { return true }
        let name = resource.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "/" || $0 == ":" }
        return name.count == 2 && !ARNText.hasWildcard(name[0]) && ActionMatch.isStars(name[1]) && service != "s3"
    }()

    /// Nothing stands in the last field but `*`.
    var isWholeService: Bool {
        isComplete && !resource.isEmpty && resource.utf8.allSatisfy { "*/:".utf8.contains($0) }
    }

    /// `arn:aws:s3:::*`, on which AWS's own examples allow S3's account-wide actions (docs/reference/matching.md).
    var isAllOfS3: Bool { service == "s3" && ActionMatch.isStars(resource) }

    static func hasWildcard(_ text: some StringProtocol) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
    }

    private func field(_ index: Int) -> Substring { index < fields.count ? fields[index] : "" }

    private static func split(_ text: String) -> [Substring] {
        var fields: [Substring] = []
        var start = text.startIndex
        var inVariable = false
        var index = text.startIndex
        var previous: UInt8 = 0
        let bytes = text.utf8
        while index < bytes.endIndex, fields.count < 5 {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            switch byte {
            case UInt8(ascii: "{") where previous == UInt8(ascii: "$"): inVariable = true
            case UInt8(ascii: "}"): inVariable = false
            case UInt8(ascii: ":") where !inVariable:
                fields.append(text[start..<index])
                start = next
            default: break
            }
            previous = byte
            index = next
        }
        fields.append(text[start...])
        return fields
    }
}
