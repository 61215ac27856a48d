package import Activity
package import Documents
internal import PolicyLanguage
internal import Principals

/// Since when the documents that evidence shows have been in force, and by which write: found by the place of a statement.
package struct StatementOrigins {
    package struct Origin: Sendable {
        /// The write that brought the document; nil where it was there before all writes that the log has.
        package let event: Event?
        /// When it came; without a write the first moment at which it is known to have been there.
        package let since: Instant

        /// Who wrote it; nil where nobody knows.
        package var author: String? {
            event.flatMap { $0.identity.arn ?? $0.identity.invokedBy ?? $0.identity.principalID }
        }
    }

    /// By file, in the order of their places.
    private var documents: [String: [(place: Location, origin: Origin)]] = [:]

    /// - Complexity: O(facts of the history).
    package init(_ history: History) {
        for life in history.lives {
            for (fact, track) in life.facts where fact.isDocument {
                for (number, boundary) in track.boundaries.enumerated() {
                    guard let content = boundary.after.content, let place = Self.place(of: content), place.start != nil else {
                        continue
                    }
                    documents[place.file, default: []].append((place, Self.origin(number, of: track)))
                }
            }
        }
        for file in documents.keys { documents[file]?.sort { $0.place < $1.place } }
    }

    /// Of the document that holds a statement; nil where no evidence of the history does.
    package func origin(of statement: Location) -> Origin? {
        guard let start = statement.start, let list = documents[statement.file] else { return nil }
        guard let found = list.last(where: { $0.place.start.map { $0 <= start } ?? false }) else { return nil }
        // What a record of a log holds stands where the record begins; of another document's statement nothing is known here.
        return found.place.start == start || found.place.end.map({ start < $0 }) ?? false ? found.origin : nil
    }

    /// Back from a piece of evidence to the first that tells the same.
    private static func origin(_ number: Int, of track: Track) -> Origin {
        var first = number
        while first > 0 {
            let (before, own) = (track.boundaries[first - 1], track.boundaries[first])
            guard own.evidence.event == nil || own.isAssertion, case .known = before.after, before.after.meeting(own.after) != nil
            else { break }
            first -= 1
        }
        let boundary = track.boundaries[first]
        return Origin(event: boundary.isAssertion ? nil : boundary.evidence.event, since: boundary.moment.time)
    }

    private static func place(of content: Content) -> Location? {
        switch content {
        case .policy(let bound): bound.policy.location
        case .value(let value): value.location
        case .logged(let logged): logged.event.location
        case .flag, .text: nil
        }
    }
}

extension Fact {
    fileprivate var isDocument: Bool {
        switch self {
        case .inline, .trust, .version, .content, .statement, .setting, .grant: true
        default: false
        }
    }
}
