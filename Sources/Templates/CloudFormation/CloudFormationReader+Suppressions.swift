package import Documents

/// What a resource's `Metadata` takes out of a report: `ambit: {ignore: [{rule: public-access, reason: the home page}]}`.
package struct DeclaredSuppression: Sendable {
    package let rule: String
    package let reason: String
    package let location: Location
    /// The resource.
    package let scope: Location
}

extension CloudFormationReader {
    mutating func readSuppressions(_ entry: Entry) {
        guard let ignored = entry.value["Metadata"]?["ambit"]?["ignore"] else { return }
        for item in ignored.kind == .array ? Array(ignored.elements) : [ignored] {
            suppress(
                DeclaredSuppression(
                    rule: item["rule"]?.string ?? item.string ?? "", reason: item["reason"]?.string ?? "", location: item.location,
                    scope: entry.value.location))
        }
    }
}
