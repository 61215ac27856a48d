package import Documents

/// The pages of lists: one that says that more follow is no fault where another page of the same list ends it.
package struct ListPages: Sendable {
    private var lists: [String: (goesOn: JSONValue?, isEnded: Bool)] = [:]

    package init() {}

    /// Notes one page.
    ///
    /// - Parameter list: what it is a list of, and of whom.
    package mutating func note(_ page: JSONValue, of list: String) {
        var known = lists[list] ?? (nil, false)
        if let marker = Self.marker(of: page) { known.goesOn = marker } else { known.isEnded = true }
        lists[list] = known
    }

    /// The lists whose last page is missing.
    package var gaps: [Gap] {
        lists.sorted { $0.key < $1.key }.compactMap { list, pages in
            guard let marker = pages.goesOn, !pages.isEnded else { return nil }
            return Gap(
                .input, "\(list) goes on in a page that is not in the input: what is not on these pages may be there",
                at: marker.location, help: "give all pages, or ask without --max-items and --no-paginate")
        }
    }

    /// What a page says of more that follows: a token, or a flag with a marker.
    private static func marker(of page: JSONValue) -> JSONValue? {
        for name in ["NextToken", "nextToken", "PaginationToken"] {
            if let token = page[name], token.string?.isEmpty == false { return token }
        }
        for name in ["IsTruncated", "Truncated"] {
            if let flag = page[name], flag.boolean == true { return flag }
        }
        return nil
    }
}
