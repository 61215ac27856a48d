internal import Activity

/// Every kind of event that changes permissions, with what it changes (docs/reference/permission-changes.md).
enum Reducers {
    private static let all: [Reducer] =
        principals + inlinePolicies + attachments + boundaries + managedPolicies + groups + tags + instanceProfiles + credentials
        + organization + organizationPolicies + permissionSets + statements + resourcePolicies + bucketSettings + keyGrants
        + gateways + shares + attributes + entrances + objectLists + functionURLs + accessPoints

    private static let index: [String: Reducer] = {
        var index: [String: Reducer] = [:]
        for reducer in all {
            for name in reducer.names { index["\(reducer.source) \(name)"] = reducer }
        }
        return index
    }()

    /// What an event means, in the order in which it is to be taken; nothing where it changes no permission: it failed, asked only, or is
    /// of no kind that does.
    static func reducers(for event: Event, listed: ListedObjects) -> [Reducer] {
        guard event.isReadOnly != true else { return [] }
        let own = index["\(event.source) \(event.name)"] ?? object(event, listed: listed) ?? otherPolicy(event)
        let found = [own, tags(event)].compactMap(\.self)
        return found.isEmpty || !event.outcome.tookEffect ? [] : found
    }
}

extension Reducer {
    /// The names without a date of the API, as Lambda's have (`AddPermission20150331v2`).
    static func bare(_ name: String) -> String {
        guard let digit = name.firstIndex(where: \.isNumber), name[digit...].prefix(8).allSatisfy(\.isNumber),
            name[digit...].count >= 8
        else { return name }
        return String(name[..<digit])
    }
}
