internal import Authorization
internal import Documents
package import PolicyLanguage
package import Principals
internal import Synchronization

/// The search for escalations over an input (docs/reference/harms.md).
package struct Escalations {
    /// Paths listed for one principal, where not every one is asked for.
    package static let usualPaths = 20

    private let graph: PrincipalGraph
    private let explorer: PathFinder

    package init(_ directory: Directory) {
        graph = PrincipalGraph(directory)
        explorer = PathFinder(graph)
    }

    /// Every user and role of the input, sorted.
    package var principals: [String] { graph.starts.map { graph.subject($0).arn }.sorted() }

    /// Finds whom each principal can become, and whom those outside can become whom trust policies admit.
    ///
    /// Cost: for each position one decision for each method and principal that it might lead to, made once for all; then for each
    /// principal a walk over the steps. Both are shared by the workers.
    ///
    /// - Parameters:
    ///   - principals: by ARN; all, and those outside, where nil.
    ///   - most: paths listed for each at most; nil for all.
    package func report(
        from principals: [String]? = nil, most: Int? = usualPaths, workers: Int = Parallel.usualWorkers
    ) -> EscalationReport {
        let starts = principals.map { $0.compactMap(graph.number(of:)) } ?? graph.starts
        var search = search(from: starts, most, workers: workers)
        // What is left out must not depend on which worker came first.
        if search.isCutShort, workers > 1 { search = self.search(from: starts, most, workers: 1) }
        let found = search.found
        var gaps = graph.gaps.union(search.gaps)
        if search.isCutShort {
            gaps.insert(Gap(.model, "there are more ways to change principals than were followed", help: "ask with `--principal`"))
        }
        var assumptions = graph.directory.assumptions
        if let first = found.filter(\.holdsPermissionSets).map(\.from).min() {
            let reason =
                "nothing is gained through IAM Identity Center, whose permission sets `\(first)` for one may change or assign"
            assumptions.append(Gap(.evidence, reason))
        }
        let endpoints = graph.directory.resourcePolicies.endpointPolicies
        if let first = endpoints.first {
            let others = endpoints.count > 1 ? " and \(Phrase.count(endpoints.count - 1, "other"))" : ""
            assumptions.append(
                Gap(
                    .evidence,
                    "nobody is held to the VPC endpoint `\(first.id)`\(others) unless a policy asks for it: the policy of an endpoint limits "
                        + "those alone who come through it"))
        }
        var paths = found.flatMap(\.listed)
        if principals == nil { paths += outside(search.finder) }
        let omitted = found.filter { $0.left > 0 }.map { (from: $0.from, count: $0.left) }
        return EscalationReport(
            paths: paths.sorted(by: Self.order), omitted: omitted.sorted { $0.from < $1.from },
            administrators: found.filter(\.isAdministrator).map(\.from).sorted(), gaps: gaps.sorted(),
            assumptions: assumptions)
    }

    private struct Search {
        let found: [PathFinder.Found]
        let isCutShort: Bool
        let gaps: Set<Gap>
        /// One that knows the steps from every start.
        let finder: PathFinder
    }

    /// First the steps of every start, each found by one worker; then, with all of them known to every worker, the paths.
    private func search(from starts: [Int], _ most: Int?, workers: Int) -> Search {
        let graph = graph
        let finders = Parallel.run(count: starts.count, workers: workers) { next in
            let finder = PathFinder(graph)
            while let index = next() { finder.explore(from: starts[index]) }
            return finder
        }
        let explored = finders.reduce(into: [:]) { $0.merge($1.explored) { first, _ in first } }
        let idle = Mutex(finders)
        let found = Parallel.run(count: starts.count, workers: finders.count) { next in
            guard let finder = idle.withLock({ $0.popLast() }) else { return [PathFinder.Found]() }
            finder.explored = explored
            var found: [PathFinder.Found] = []
            while let index = next() { found.append(finder.find(from: PrincipalState(starts[index]), most)) }
            return found
        }
        let positions = finders.reduce(0) { $0 + $1.positionCount }
        return Search(
            found: found.flatMap(\.self), isCutShort: positions >= PathSearch.mostPositions,
            gaps: finders.reduce(into: []) { $0.formUnion($1.gaps) }, finder: finders.first ?? explorer)
    }

    /// The paths of those outside: to the surest administrator that they become, or else to each role that admits them.
    private func outside(_ finder: PathFinder) -> [EscalationPath] {
        Outsider.all(in: graph).filter { !$0.isService }.flatMap { outsider in
            let paths = outsider.admissions.flatMap { finder.paths(of: outsider, through: $0) }
            let climbing = paths.filter(\.isAdministrator).min { left, right in
                left.certainty == right.certainty ? left.steps.count < right.steps.count : left.certainty < right.certainty
            }
            return climbing.map { [$0] } ?? paths
        }
    }

    /// Whom one session can become, administrators first and then the surest; none where the input has no such user or role.
    ///
    /// - Parameter session: its session policies; nil where it has none.
    package func paths(of principal: String, session: [Policy]?) -> [EscalationPath] {
        guard let number = graph.number(of: principal) else { return [] }
        return explorer.find(from: PrincipalState(graph.session(of: number, under: session)), nil).listed
    }

    /// Shortest first.
    private static func order(_ left: EscalationPath, _ right: EscalationPath) -> Bool {
        if left.steps.count != right.steps.count { return left.steps.count < right.steps.count }
        if left.isAdministrator != right.isAdministrator { return left.isAdministrator }
        if left.certainty != right.certainty { return left.certainty < right.certainty }
        return left.from == right.from ? left.to < right.to : left.from < right.from
    }
}
