package import Activity
internal import Documents
package import PolicyLanguage
package import Principals

/// What bound a principal, or stood at a resource, when an event was decided, each version of it once. Used by one thread at a time.
package final class StatesInForce {
    /// One version of what was asked of. Two of one principal, or of one resource, with one number are the same.
    package struct Version {
        package let number: Int
        fileprivate let since: Moment?

        /// Where there is one state for all times.
        fileprivate static let only = Version(number: 0, since: nil)
    }

    private let present: Directory
    private let history: History?
    private let finder: VersionFinder?
    private let states: HistoryCache<Directory>?
    private var principals: [PrincipalKey: Versions] = [:]
    private var resources: [ResourceKey: Versions] = [:]

    private struct PrincipalKey: Hashable {
        let name: PrincipalName
        let federating: String?
        let policies: [String]
    }

    private struct ResourceKey: Hashable {
        let name: ResourceName
        let isTrust: Bool
    }

    /// - Parameters:
    ///   - present: holds at every moment where there is no history.
    ///   - history: nil where no export says of when it is.
    package init(_ present: Directory, history: History?) {
        self.present = present
        self.history = history
        finder = history.map(VersionFinder.init)
        states = history.map { HistoryCache($0, keeping: 16) { $0 } }
    }

    /// There is one state for all times.
    package var areOne: Bool { history == nil }

    /// The state after all evidence: what is held now.
    package var last: Directory { history.flatMap { history in states?.state(at: history.end) } ?? present }

    /// Cost: O(log changes), but for the first time of a principal.
    ///
    /// - Parameter policies: managed policies of its session, by ARN.
    package func version(
        of principal: PrincipalName, federating: String? = nil, and policies: [String] = [], for event: Event
    ) -> Version {
        guard let history, let finder else { return .only }
        let key = PrincipalKey(name: principal, federating: federating, policies: policies)
        let versions = principals[key] ?? finder.versions(of: principal, federating: federating, and: policies)
        principals[key] = versions
        return Self.version(versions, at: history.moment(of: event))
    }

    /// - Parameter isTrust: the policy that is asked is the trust policy of a role.
    package func version(of resource: ResourceName, isTrust: Bool, for event: Event) -> Version {
        guard let history, let finder else { return .only }
        let key = ResourceKey(name: resource, isTrust: isTrust)
        if resources.count > Self.most { resources.removeAll(keepingCapacity: true) }
        let versions = resources[key] ?? finder.versions(of: resource, isTrust: isTrust)
        resources[key] = versions
        return Self.version(versions, at: history.moment(of: event))
    }

    /// What was kept of resources is given up beyond so many.
    private static let most = 200_000

    private static func version(_ versions: Versions, at moment: Moment) -> Version {
        let (number, since) = versions.version(at: moment)
        return Version(number: number, since: since)
    }

    /// A directory in which what the version is of is as it was. Cost: that of `History.directory(at:)` where the state is not kept.
    package func directory(of version: Version) -> Directory {
        guard let states, let since = version.since else { return present }
        return states.state(at: since)
    }
}
