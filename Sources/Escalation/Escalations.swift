internal import Authorization
internal import Catalogue
internal import Documents
package import PolicyLanguage
package import Principals
internal import Reach

/// The search for escalations over an input (`dangerous-access` 1.1).
package struct Escalations {
    /// Paths listed for one principal, where not every one is asked for.
    package static let usualPaths = 20

    private let search: PathSearch
    private let landscape: Landscape

    package init(_ directory: Directory) {
        landscape = Landscape(directory)
        search = PathSearch(landscape)
    }

    /// Every user and role of the input, sorted.
    package var principals: [String] { landscape.starts.map { landscape.subjects[$0].arn }.sorted() }

    /// Finds whom each principal can become.
    ///
    /// Cost: for each position one decision for each method and principal that it might lead to, made once for all; then for each
    /// principal a walk over the steps.
    ///
    /// - Parameters:
    ///   - principals: by ARN; all where nil.
    ///   - most: paths listed for each at most; nil for all.
    package func report(from principals: [String]? = nil, most: Int? = usualPaths) -> EscalationReport {
        let starts = principals.map { $0.compactMap(landscape.number(of:)) } ?? landscape.starts
        var paths: [EscalationPath] = []
        var omitted: [(from: String, count: Int)] = []
        var administrators: [String] = []
        for number in starts {
            let start = Position(number)
            if landscape.rights(in: start).isAdministrator != .no { administrators.append(landscape.subjects[number].arn) }
            let (listed, left) = select(search.routes(from: start), start, most)
            paths += listed
            if left > 0 { omitted.append((landscape.subjects[number].arn, left)) }
        }
        var gaps = landscape.gaps.union(landscape.directory.gaps)
        if search.isCutShort {
            gaps.insert(Gap(.model, "there are more ways to change principals than were followed", help: "ask with `--principal`"))
        }
        return EscalationReport(
            paths: paths.sorted(by: Self.order), omitted: omitted.sorted { $0.from < $1.from },
            administrators: administrators.sorted(), gaps: gaps.sorted())
    }

    /// Whom one session can become, administrators first and then the surest; none where the input has no such user or role.
    ///
    /// - Parameter session: its session policies; nil where it has none.
    package func paths(of principal: String, session: [Policy]?) -> [EscalationPath] {
        guard let number = landscape.number(of: principal) else { return [] }
        let start = Position(landscape.session(of: number, under: session))
        return select(search.routes(from: start), start, nil).listed
    }

    /// Shortest first.
    private static func order(_ left: EscalationPath, _ right: EscalationPath) -> Bool {
        if left.steps.count != right.steps.count { return left.steps.count < right.steps.count }
        if left.isAdministrator != right.isAdministrator { return left.isAdministrator }
        if left.certainty != right.certainty { return left.certainty < right.certainty }
        return left.from == right.from ? left.to < right.to : left.from < right.from
    }

    // MARK: what is worth telling

    /// A principal at the end of a route, with or without all there is.
    private struct End: Hashable {
        let subject: Int
        let isAdministrator: Bool
    }

    /// The routes that give something, one for each end, administrators first; and how many more there are.
    private func select(_ routes: [Route], _ start: Position, _ most: Int?) -> (listed: [EscalationPath], left: Int) {
        let from = landscape.rights(in: start)
        var (certain, likely, others): ([Route], [Route], [Route]) = ([], [], [])
        for route in routes {
            switch landscape.rights(in: route.end).isAdministrator {
            case .yes: certain.append(route)
            case .unknown: likely.append(route)
            case .no: others.append(route)
            }
        }
        var ends: Set<End> = []
        var listed: [EscalationPath] = []
        var left = 0
        for (routes, isAdministrator) in [(certain, Truth.yes), (likely, .unknown), (others, .no)] {
            for route in routes {
                let end = End(subject: route.end.subject, isAdministrator: isAdministrator != .no)
                guard ends.insert(end).inserted,
                    isAdministrator != .no || !ends.contains(End(subject: end.subject, isAdministrator: true))
                else { continue }
                guard most.map({ listed.count < $0 }) ?? true else {
                    left += 1
                    continue
                }
                let gain = Gain(of: landscape.rights(in: route.end), over: from)
                if gain.isSome { listed.append(path(route, start, gain, isAdministrator)) }
            }
        }
        return (listed, left)
    }

    // MARK: telling it

    private func path(_ route: Route, _ start: Position, _ gain: Gain, _ isAdministrator: Truth) -> EscalationPath {
        let steps = search.steps(to: route.number).map { step($0.hop, from: $0.from) }
        let keys = Set(steps.flatMap(\.permissions).flatMap(\.hangsOn).map(\.key))
        return EscalationPath(
            from: landscape.subjects[start.subject].arn, to: landscape.subjects[route.end.subject].arn,
            isAdministrator: isAdministrator != .no,
            certainty: isAdministrator == .unknown ? max(route.certainty, .depends) : route.certainty, hangsOn: keys.sorted(),
            steps: steps, newAction: gain.action.map(ActionCatalogue.standard.name(ofAction:)))
    }

    private func step(_ hop: Hop, from position: Position) -> EscalationStep {
        let rights = landscape.rights(in: position)
        return EscalationStep(
            method: hop.method.id, title: hop.method.title, others: hop.others, by: rights.subject.arn,
            becomes: landscape.subjects[hop.to.subject].arn, given: given(hop.to, beyond: position), certainty: hop.certainty,
            permissions: hop.permits.map { EscalationPermission($0, rights) })
    }

    private func given(_ position: Position, beyond start: Position) -> String? {
        let subject = landscape.subjects[position.subject]
        let known = position.subject == start.subject ? Set(start.amendments) : []
        let words = position.amendments.filter { !known.contains($0) }.map { amendment in
            switch amendment {
            case .anyPolicy: "any policy"
            case .rewritten(let arn): "any policy in the place of `\(arn)`"
            case .version(let policy, let id): "version `\(id)` of `\(policy)`"
            case .attached(let arn): "`\(arn)`"
            case .group(let name): "what group `\(name)` has"
            case .without(let index): "no `\(subject.documents[index].arn ?? subject.documents[index].name)`"
            case .unbounded: "no permissions boundary"
            }
        }
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }
}

/// What one set of rights gives that another does not.
private struct Gain {
    let isSome: Bool
    /// An action that is new; nil where the resources or conditions are.
    let action: Int?

    private static let steps = 20_000

    init(of target: Rights, over start: Rights) {
        // What the two may do is done to the resources of different accounts.
        if target.subject.account != start.subject.account {
            isSome = true
            action = nil
            return
        }
        if let action = target.held.firstAction(notHeldBy: start.held) {
            self.action = action
            isSome = true
            return
        }
        action = nil
        if target.held.isWithin(unrestrictedOf: start.held) {
            isSome = false
        } else {
            // What is not decided counts as a gain: no path is passed over in silence.
            isSome = target.reach.subtracting(start.reach).isEmpty(steps: Self.steps) != .yes
        }
    }
}
