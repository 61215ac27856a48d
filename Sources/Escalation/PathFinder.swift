internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Principals
internal import Reach

/// One worker's part of a search: finds steps and paths, and tells them.
///
/// Unchecked, as its work is handed from thread to thread whole and never used by two at once.
final class PathFinder: @unchecked Sendable {
    /// What was found from one principal.
    struct Found: Sendable {
        let from: String
        let isAdministrator: Bool
        let listed: [EscalationPath]
        /// How many paths are not listed.
        let left: Int
        /// It may give itself what Identity Center gives, which no input shows.
        let holdsPermissionSets: Bool
    }

    private let graph: PrincipalGraph
    let cache: SearchCache
    private let search: PathSearch
    /// By the step that they tell of: many paths share one.
    private var told: [ObjectIdentifier: EscalationStep] = [:]

    init(_ graph: PrincipalGraph) {
        self.graph = graph
        cache = SearchCache(graph)
        search = PathSearch(cache)
    }

    /// The steps from principals as they are, by number, found by this worker or by others.
    var explored: [Int: EscalationEdges.Steps] {
        get { search.explored }
        set { search.explored = newValue }
    }

    var positionCount: Int { search.positionCount }
    var looked: Int { search.looked }

    /// What could not be decided.
    var gaps: Set<Gap> { cache.undecided }

    /// One finder that knows the steps of every principal as it is, found by several workers.
    static func explored(_ graph: PrincipalGraph, workers: Int) -> PathFinder {
        let starts = graph.starts
        let finders = Parallel.run(count: starts.count, workers: workers) { next in
            let finder = PathFinder(graph)
            while let index = next() { finder.explore(from: starts[index]) }
            return finder
        }
        let finder = finders.first ?? PathFinder(graph)
        for other in finders.dropFirst() {
            finder.explored.merge(other.explored) { first, _ in first }
            finder.cache.undecided.formUnion(other.cache.undecided)
        }
        return finder
    }

    /// The numbers of the positions that can be reached, as `PathSearch.reached(from:)` gives them; they stay the same for this finder.
    func reached(from start: PrincipalState) -> [Int] { search.reached(from: start) }

    func route(_ number: Int) -> Route { search.route(number) }

    func certainty(of number: Int) -> Certainty { search.certainty(of: number) }

    func administration(of number: Int) -> Truth { search.administration(of: number) }

    func number(of position: PrincipalState) -> Int? { search.known(position) }

    /// The steps to the end of a route of the last search.
    func steps(to route: Route) -> [EscalationStep] { search.steps(to: route.number).map(step) }

    func explore(from start: Int) { search.explored[start] = EdgeFinder.edges(from: PrincipalState(start), in: cache) }

    // MARK: what is worth telling

    /// The principals at the ends of one start's routes, with all there is or without.
    private struct Ends {
        /// By the number of the principal, the last start that met it.
        private var administrators: [Int32] = []
        private var others: [Int32] = []
        private var start: Int32 = 0

        mutating func begin() { start &+= 1 }

        /// Whether it is new.
        mutating func insert(_ subject: Int, isAdministrator: Bool) -> Bool {
            while others.count <= subject {
                others.append(0)
                administrators.append(0)
            }
            if isAdministrator {
                defer { administrators[subject] = start }
                return administrators[subject] != start
            }
            defer { others[subject] = start }
            return others[subject] != start && administrators[subject] != start
        }
    }

    private var ends = Ends()

    /// The paths that give something, one for each end, administrators first and then the surest.
    ///
    /// - Parameter most: how many are listed at most; nil for all.
    func find(from start: PrincipalState, _ most: Int?) -> Found {
        let reached = search.reached(from: start)
        let from = cache.rights(in: start)
        var (certain, likely, others): ([Int], [Int], [Int]) = ([], [], [])
        for number in reached {
            switch search.administration(of: number) {
            case .yes: certain.append(number)
            case .unknown: likely.append(number)
            case .no: others.append(number)
            }
        }
        ends.begin()
        var listed: [EscalationPath] = []
        var left = 0
        /// The accounts of which it surely becomes administrator.
        var administered: Set<String> = []
        for (numbers, isAdministrator) in [(certain, Truth.yes), (likely, .unknown), (others, .no)] {
            // Whoever can make himself administrator has nothing more to gain: one way says it.
            if isAdministrator != .yes, administered.contains(graph.subject(start.subject).account) { break }
            for number in numbers {
                let subject = search.subject(of: number)
                if !administered.isEmpty, administered.contains(graph.subject(subject).account) { continue }
                guard ends.insert(subject, isAdministrator: isAdministrator != .no) else { continue }
                guard most.map({ listed.count < $0 }) ?? true else {
                    left += 1
                    continue
                }
                let route = search.route(number)
                let gain = NewAccess(of: cache.rights(in: route.end), over: from)
                guard gain.isSome else { continue }
                listed.append(path(route, start, gain, isAdministrator))
                if isAdministrator == .yes, route.certainty == .exact {
                    administered.insert(graph.subject(route.end.subject).account)
                }
            }
        }
        return Found(
            from: from.subject.arn, isAdministrator: from.isAdministrator != .no, listed: listed, left: left,
            holdsPermissionSets: from.isAdministrator == .no
                && Self.permissionSetWays.contains { $0.allSatisfy { from.has($0.id) } })
    }

    /// The role that admits somebody from outside, and the administrators that this one can become.
    func paths(of outsider: Outsider, through admission: Outsider.Admission) -> [EscalationPath] {
        let first = PrincipalState(admission.role)
        func path(to end: PrincipalState, _ steps: [EscalationStep], _ certainty: Certainty, _ isAdministrator: Truth)
            -> EscalationPath
        {
            let steps = [admission.step] + steps
            let keys = Set(steps.flatMap(\.permissions).flatMap(\.hangsOn).map(\.key))
            let certainty = max(certainty, admission.step.certainty, isAdministrator == .unknown ? .depends : .exact)
            return EscalationPath(
                from: outsider.name, to: graph.subject(end.subject).arn, isAdministrator: isAdministrator != .no,
                certainty: certainty, hangsOn: keys.sorted(), steps: steps, newAction: nil)
        }
        let isAdministrator = cache.rights(in: first).isAdministrator
        if isAdministrator == .yes { return [path(to: first, [], .exact, .yes)] }
        let further = search.reached(from: first).first { search.administration(of: $0) == .yes }.map(search.route)
        return [path(to: first, [], .exact, isAdministrator)]
            + (further.map { [path(to: $0.end, steps(to: $0), $0.certainty, .yes)] } ?? [])
    }

    private static let permissionSetWays = EscalationMethod.all.filter { $0.gain == .permissionSet }.flatMap(\.alternatives)

    // MARK: telling it

    private func path(_ route: Route, _ start: PrincipalState, _ gain: NewAccess, _ isAdministrator: Truth) -> EscalationPath {
        let steps = steps(to: route)
        let keys = Set(steps.flatMap(\.permissions).flatMap(\.hangsOn).map(\.key))
        return EscalationPath(
            from: graph.subject(start.subject).arn, to: graph.subject(route.end.subject).arn,
            isAdministrator: isAdministrator != .no,
            certainty: isAdministrator == .unknown ? max(route.certainty, .depends) : route.certainty, hangsOn: keys.sorted(),
            steps: steps, newAction: gain.action.map(ActionCatalogue.standard.name(ofAction:)))
    }

    func step(from position: PrincipalState, by edge: EscalationEdge) -> EscalationStep {
        if let known = told[ObjectIdentifier(edge)] { return known }
        let rights = cache.rights(in: position)
        let step = EscalationStep(
            method: edge.method.id, title: edge.method.title, others: edge.others, by: rights.subject.arn,
            becomes: graph.subject(edge.to.subject).arn, given: given(edge.to, beyond: position), certainty: edge.certainty,
            permissions: edge.permits.map { EscalationPermission($0, rights) })
        told[ObjectIdentifier(edge)] = step
        return step
    }

    private func given(_ position: PrincipalState, beyond start: PrincipalState) -> String? {
        let subject = graph.subject(position.subject)
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
            case .tagged(let key, let value): value.map { "tag `\(key) = \($0)`" } ?? "no tag `\(key)`"
            }
        }
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }
}
