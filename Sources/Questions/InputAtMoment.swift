internal import Authorization
package import Documents
package import Intake
internal import PolicyLanguage
package import Principals
package import Timeline

/// An audit input, and the state that a question is about: the present one, or that of a moment.
package struct InputAtMoment: Sendable {
    package let evidence: InputEvidence
    package let directory: Directory
    /// What is wrong with the input, at that moment.
    package let gaps: [Gap]
    /// What was taken for granted of the exports' times.
    package let assumptions: [Gap]
    /// Nil where the question is about the present state.
    package let history: History?
    private let moment: Instant?

    /// - Parameter moment: after everything of that time; nil for the newest of each export.
    package init(
        reading paths: [String], at moment: Instant? = nil, taken: [(path: String, time: Instant)] = [],
        owners: [String: String] = [:]
    ) {
        self.moment = moment
        let evidence = InputEvidence(reading: paths, taken: taken, owners: owners)
        self.evidence = evidence
        guard let moment else {
            var present = evidence.directory
            present.asked = evidence.requestTime()
            (directory, gaps, assumptions, history) = (present, evidence.gaps, [], nil)
            return
        }
        let history = History(evidence.exports, present: evidence.directory, events: evidence.events)
        var past = history.directory(at: moment)
        past.asked = .at(moment)
        directory = past
        gaps = (Self.gaps(of: evidence, with: past) + evidence.summaryGaps("the state of a moment")).sorted()
        assumptions = history.assumptions
        self.history = history
    }

    /// What is taken for granted of the time of a principal's requests, where its policies or that of a resource test the clock and no
    /// moment was asked about.
    package func assumption(ofTimeFor principal: String, on resource: String) -> String? {
        guard case .from(let start) = directory.asked else { return nil }
        var isDated = BoundPrincipal(principal, in: directory)?.isBoundByClock ?? false
        if case .policy(let bound) = directory.resourcePolicies.policy(governing: ResourceName(resource)) {
            isDated = isDated || bound.policy.testsClock
        }
        return isDated ? "requests are made at \(start) or later; --at asks about another time" : nil
    }

    /// What the principal is called at the moment that is asked about, by a name that it has at another; nil where nothing tells.
    func nameThen(of text: String) -> String? {
        guard let history, let moment, let last = history.principal(named: text) else { return nil }
        let name = history.name(ofPrincipal: last, at: Moment(after: moment))
        return name == text || name.hasSuffix("/\(text)") ? nil : name
    }

    /// The moment that is asked about, where a name is a principal's at another one alone.
    func momentWithout(_ text: String) -> Instant? {
        history?.principal(named: text) == nil ? nil : moment
    }

    /// The history, built now where the question is about the present.
    var builtHistory: History {
        history ?? History(evidence.exports, present: evidence.directory, events: evidence.events)
    }

    /// The gaps of the input, with those of another moment's state in the place of the present one's.
    package static func gaps(of evidence: InputEvidence, with directory: Directory) -> [Gap] {
        Set(evidence.gaps).subtracting(evidence.directory.gaps).union(directory.gaps).sorted()
    }
}
