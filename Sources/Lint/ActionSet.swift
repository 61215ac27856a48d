package import Catalogue
internal import Documents

/// Sets of actions of the catalogue, as the linter makes and words them.
extension ActionSet {
    /// The actions of these names; a name that the catalogue does not know is left out.
    init(named names: some Sequence<String>) {
        self.init()
        for name in names {
            if let id = ActionCatalogue.standard.actionID(named: name) { insert(id) }
        }
    }

    package init(_ ids: some Sequence<Int>) {
        self.init()
        for id in ids { insert(id) }
    }

    init(ranges: [Range<Int>]) {
        self.init()
        formUnion(ranges)
    }

    static let catalogue = ActionSet.all(count: ActionCatalogue.standard.actionCount)

    mutating func formUnion(_ ranges: [Range<Int>]) {
        for range in ranges { insert(range) }
    }

    func intersection(_ other: ActionSet) -> ActionSet {
        var result = self
        result.formIntersection(other)
        return result
    }

    var complement: ActionSet {
        var result = Self.catalogue
        result.subtract(self)
        return result
    }

    /// `s3:GetObject`, and 12 more: the names of the first few, for a message.
    func listing(_ limit: Int = 3) -> String {
        let total = count
        let names = prefix(limit).map { "`\(ActionCatalogue.standard.name(ofAction: $0))`" }
        return total > limit ? "\(names.joined(separator: ", ")) and \(total - limit) more" : Phrase.list(names, limit: limit)
    }
}
