internal import Activity
internal import Documents
internal import PolicyLanguage
internal import Principals

/// Tells the calls of the principals that a policy is for from those of everybody else, namesakes among them: what another principal did
/// that had the name before it, or has it since, is no use of this one.
struct OwnCalls {
    private let principals: Set<String>
    /// The unique ids that the input tells, by ARN.
    private var ids: [String: String] = [:]

    init(_ principals: [String], in directory: Directory) {
        self.principals = Set(principals)
        for arn in principals { ids[arn] = PrincipalName(arn).flatMap { directory.facts(of: $0).uniqueID } }
    }

    /// Quick: most events of a log are of others.
    func has(_ event: Event) -> Bool { arn(of: event).map { !isOfNamesake(event, $0) } ?? false }

    /// Whether a principal of the same name and another id made the call.
    func isOfNamesake(_ event: Event) -> Bool { arn(of: event).map { isOfNamesake(event, $0) } ?? false }

    /// The principal of the name that an event has; nil for others.
    private func arn(of event: Event) -> String? {
        let identity = event.identity
        guard let arn = identity.issuerARN ?? identity.arn, principals.contains(arn) else { return nil }
        return arn
    }

    private func isOfNamesake(_ event: Event, _ arn: String) -> Bool {
        guard let id = ids[arn], let own = event.identity.principalID?.prefix(while: { $0 != ":" }) else { return false }
        // Ids of users and roles begin with four letters of their kind; a record of another form may hold something else.
        return own.hasPrefix(id.prefix(4)) && own != id
    }

    /// In a sentence: that there are such calls; nil for none.
    func note(_ events: [Event]) -> String? {
        let others = events.filter { isOfNamesake($0) }
        guard let last = others.last else { return nil }
        let names = Set(others.compactMap { $0.identity.principalID?.prefix { $0 != ":" } }.map(String.init)).sorted()
        return "not counted: \(Phrase.count(others.count, "recorded call")) of another principal of this name "
            + "(\(Phrase.list(names, limit: 3))), the last at \(last.time)"
    }
}
