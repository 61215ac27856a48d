/// What a right-sized policy is asked for.
package struct TightenRequest: Sendable {
    /// What the policy is to be used as.
    package enum Form: String, Sendable, CaseIterable {
        /// In the place of the identity policies that are held.
        case identity
        case boundary
        /// Passed with AssumeRole.
        case session
        /// Denies the principal what it does not need, whatever its own policies say.
        case scp
    }

    /// How far resources may be named more widely than they were used.
    package enum Generalisation: String, Sendable, CaseIterable, Comparable {
        case exact, prefix, type

        package static func < (left: Generalisation, right: Generalisation) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// ARNs of a user or role; of a permission set those of its roles.
    package var principals: [String]
    package var form = Form.identity
    /// So many days before the last event; nil for the whole log.
    package var days: Int?
    /// Of actions that read; nil for prefixes.
    package var reads = Generalisation.prefix
    /// Of actions that write.
    package var writes = Generalisation.exact
    /// Rules of `KeepRule.optional` that are to keep something.
    package var kept: Set<KeepRule> = []
    /// A prefix is taken from so many names on that share it.
    package var names = 4

    package init(principals: [String]) { self.principals = principals }
}
