extension UsageSummary {
    /// The event sources that a principal called, as far as its groups tell: of a role those of all its sessions.
    ///
    /// - Parameter principal: the ARN of a user or role.
    package func sources(usedBy principal: String) -> Set<String> {
        var sources: Set<String> = []
        for group in groups where texts(of: .principal, in: group).contains(where: { Self.isOf(principal, $0) }) {
            sources.formUnion(texts(of: .eventSource, in: group))
        }
        return sources
    }

    private func texts(of field: UsageField, in group: UsageGroup) -> [String] {
        if let index = by.firstIndex(of: field) { return group.key[index].map { [$0] } ?? [] }
        return group.others[field]?.values ?? []
    }

    /// Whether a caller is the principal, or a session of it: `assumed-role/NAME/session` leaves out the role's path.
    private static func isOf(_ principal: String, _ caller: String) -> Bool {
        if caller == principal { return true }
        let (role, session) = (principal.split(separator: ":"), caller.split(separator: ":"))
        guard role.count == 5, session.count == 5, role[1] == session[1], role[3] == session[3], role[2] == "iam",
            session[2] == "sts",
            role[4].hasPrefix("role/"), session[4].hasPrefix("assumed-role/")
        else { return false }
        return session[4].split(separator: "/").dropFirst().first == role[4].split(separator: "/").last
    }
}
