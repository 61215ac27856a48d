internal import Activity
internal import Catalogue
package import Documents
package import PolicyLanguage
internal import Principals

/// As of when an input is judged.
extension InputEvidence {
    /// The latest moment of which it says that it is of: the last event, or when an export or report was made. Nil where nothing tells.
    package var toldTime: Instant? {
        let exported = exports.compactMap(\.taken).max()
        return [events.last?.time, logSummary?.groups.map(\.last).max(), exported, usage.taken].compactMap(\.self).max()
    }

    /// When the requests are made that are asked about without a moment: not before the latest that the input shows. Where nothing says
    /// of when it is, it is taken to be no older than the facts of AWS, as a policy on its own is.
    ///
    /// - Parameter given: the day that the caller gives.
    package func requestTime(given: Instant? = nil) -> RequestTime? {
        let told = [toldTime, given].compactMap(\.self).max() ?? Instant(iso: Facts.stamp.date)
        return [told, directory.newest, usage.newest].compactMap(\.self).max().map { .from($0) }
    }
}
