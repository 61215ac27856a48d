internal import Catalogue
package import Documents

extension UsageSummary {
    /// What one group tells of calls that were let through.
    package struct Use: Sendable {
        /// Of the callers, as `holder(of:)` gives them; more than one where the groups do not tell them apart.
        package let holders: Set<String>
        package let areHoldersWhole: Bool
        package let sources: [String]
        package let operations: [String]
        package let actions: [String]
        package let areActionsWhole: Bool
        /// What the main actions acted on, over all calls of the group, refused ones too.
        package let resources: [String]
        package let areResourcesWhole: Bool
        /// Without those that were refused.
        package let count: Int
        package let denied: Int
        package let first: Instant
        package let last: Instant

        /// The accounts of the callers.
        package let accounts: Set<String>

        /// Whether it may be of a principal, and whether it is of nobody else.
        package func isOf(_ holder: String) -> (maybe: Bool, surely: Bool) {
            (holders.contains(holder) || !areHoldersWhole, holders == [holder] && areHoldersWhole)
        }

        /// The resources that an action acts on: of several actions of a call each has its own. Nil where they are not known.
        package func resources(of action: String) -> [String]? {
            let types = ActionCatalogue.standard.action(named: action)?.resourceTypes ?? []
            let shapes = types.flatMap(\.type.arnPatterns).map { Glob($0) }
            if shapes.isEmpty { return [] }
            let own = resources.filter { arn in shapes.contains { $0.matches(arn) } }
            return own.isEmpty || !areResourcesWhole ? nil : own
        }
    }

    /// Each group of which some call was let through.
    package var uses: [Use] {
        groups.filter { $0.denied < $0.count }.map { group in
            let principals = texts(of: .principal, in: group)
            let actions = texts(of: .actions, in: group)
            let resources = texts(of: .resource, in: group)
            return Use(
                holders: Set(principals.values.map(Self.holder)), areHoldersWhole: principals.areAll,
                sources: texts(of: .eventSource, in: group).values, operations: texts(of: .eventName, in: group).values,
                actions: actions.values, areActionsWhole: actions.areAll, resources: resources.values,
                areResourcesWhole: resources.areAll,
                count: group.count - group.denied, denied: group.denied, first: group.first, last: group.last,
                accounts: Set(principals.values.compactMap(Self.account)))
        }
    }

    /// The callers of each group, refused or not, as `holder(of:)` gives them, whether they are all of them, and the last call.
    package var callers: [(holders: Set<String>, areWhole: Bool, last: Instant)] {
        groups.map { group in
            let principals = texts(of: .principal, in: group)
            return (Set(principals.values.map(Self.holder)), principals.areAll, group.last)
        }
    }

    /// The event sources that a principal called, as far as its groups tell: of a role those of all its sessions.
    ///
    /// - Parameter principal: the ARN of a user or role.
    package func sources(usedBy principal: String) -> Set<String> {
        let holder = Self.holder(of: principal)
        var sources: Set<String> = []
        for group in groups where texts(of: .principal, in: group).values.contains(where: { Self.holder(of: $0) == holder }) {
            sources.formUnion(texts(of: .eventSource, in: group).values)
        }
        return sources
    }

    /// Groups by a field have one value of it, which may be missing.
    private func texts(of field: UsageField, in group: UsageGroup) -> (values: [String], areAll: Bool) {
        if let index = by.firstIndex(of: field) { return (group.key[index].map { [$0] } ?? [], true) }
        guard let place = others.firstIndex(of: field) else { return ([], true) }
        return (group.others[place].values, !group.others[place].isCut)
    }

    /// The same text for a role and for all its sessions: `assumed-role/NAME/session` leaves out the role's path.
    package static func holder(of arn: String) -> String {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6 else { return arn }
        let path = parts[5].split(separator: "/")
        switch (parts[2], path.first) {
        case ("iam", "role"): return "\(parts[1]):\(parts[4]):role/\(path.last ?? "")"
        case ("sts", "assumed-role") where path.count > 1: return "\(parts[1]):\(parts[4]):role/\(path[1])"
        default: return arn
        }
    }

    private static func account(of arn: String) -> String? {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return parts.count == 6 && parts[4].count == 12 ? String(parts[4]) : nil
    }
}
