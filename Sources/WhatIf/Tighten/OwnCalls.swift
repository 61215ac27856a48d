internal import Activity
internal import Documents
internal import PolicyLanguage
internal import Principals

/// Tells the calls of the principals that a policy is for from those of everybody else, namesakes among them: what another principal did
/// that had the name before it, or has it since, is no use of this one.
final class OwnCalls {
    private let principals: Set<String>
    /// The unique ids that the input tells, by ARN.
    private var ids: [String: String] = [:]

    init(_ principals: [String], in directory: Directory) {
        self.principals = Set(principals)
        for arn in principals { ids[arn] = PrincipalName(arn).flatMap { directory.facts(of: $0).uniqueID } }
    }

    private enum Owner {
        case principal, namesake, other
    }

    /// Most events of a log are of others, and few identities make them.
    private var owners: [Event.IdentityKey: Owner] = [:]

    func has(_ event: Event) -> Bool { owner(of: event) == .principal }

    private func owner(of event: Event) -> Owner {
        let key = event.identityKey
        if let known = owners[key] { return known }
        let owner = owner(of: event.identity)
        owners[key] = owner
        return owner
    }

    private func owner(of identity: EventIdentity) -> Owner {
        guard let arn = identity.issuerARN ?? identity.arn, principals.contains(arn) else { return .other }
        guard let id = ids[arn], let own = identity.principalID?.prefix(while: { $0 != ":" }) else { return .principal }
        // Ids of users and roles begin with four letters of their kind; a record of another form may hold something else.
        return own.hasPrefix(id.prefix(4)) && own != id ? .namesake : .principal
    }

    /// In a sentence: that there are such calls; nil for none.
    func note(_ events: EventList) -> String? {
        let others = events.filter { owner(of: $0) == .namesake }
        guard let last = others.last else { return nil }
        let names = Set(others.compactMap { $0.identity.principalID?.prefix { $0 != ":" } }.map(String.init)).sorted()
        return "not counted: \(Phrase.count(others.count, "recorded call")) of another principal of this name "
            + "(\(Phrase.list(names, limit: 3))), the last at \(last.time)"
    }
}
