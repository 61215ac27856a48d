internal import Authorization
internal import Documents
package import PolicyLanguage
package import Principals
internal import Synchronization

/// The search for escalations over an input (`dangerous-access` 1.1).
package struct Escalations {
    /// Paths listed for one principal, where not every one is asked for.
    package static let usualPaths = 20

    private let ground: PrincipalGraph
    private let explorer: PathFinder

    package init(_ directory: Directory) {
        ground = PrincipalGraph(directory)
        explorer = PathFinder(ground)
    }

    /// Every user and role of the input, sorted.
    package var principals: [String] { ground.starts.map { ground.subject($0).arn }.sorted() }

    /// Finds whom each principal can become.
    ///
    /// Cost: for each position one decision for each method and principal that it might lead to, made once for all; then for each
    /// principal a walk over the steps. Both are shared by the workers.
    ///
    /// - Parameters:
    ///   - principals: by ARN; all where nil.
    ///   - most: paths listed for each at most; nil for all.
    package func report(
        from principals: [String]? = nil, most: Int? = usualPaths, workers: Int = Parallel.usualWorkers
    ) -> EscalationReport {
        let starts = principals.map { $0.compactMap(ground.number(of:)) } ?? ground.starts
        var (found, isCutShort) = search(from: starts, most, workers: workers)
        // What is left out must not hang on which worker came first.
        if isCutShort, workers > 1 { (found, isCutShort) = search(from: starts, most, workers: 1) }
        var gaps = ground.gaps
        if isCutShort {
            gaps.insert(Gap(.model, "there are more ways to change principals than were followed", help: "ask with `--principal`"))
        }
        var assumptions = ground.directory.assumptions
        if let first = found.filter(\.holdsPermissionSets).map(\.from).min() {
            let reason =
                "nothing is gained through IAM Identity Center, whose permission sets `\(first)` for one may change or assign"
            assumptions.append(Gap(.evidence, reason))
        }
        let omitted = found.filter { $0.left > 0 }.map { (from: $0.from, count: $0.left) }
        return EscalationReport(
            paths: found.flatMap(\.listed).sorted(by: Self.order), omitted: omitted.sorted { $0.from < $1.from },
            administrators: found.filter(\.isAdministrator).map(\.from).sorted(), gaps: gaps.sorted(),
            assumptions: assumptions)
    }

    /// First the steps of every start, each found by one worker; then, with all of them known to every worker, the paths.
    private func search(
        from starts: [Int], _ most: Int?, workers: Int
    ) -> (found: [PathFinder.Found], isCutShort: Bool) {
        let ground = ground
        let explorers = Parallel.run(count: starts.count, workers: workers) { next in
            let explorer = PathFinder(ground)
            while let index = next() { explorer.explore(from: starts[index]) }
            return explorer
        }
        let hops = explorers.reduce(into: [:]) { $0.merge($1.explored) { first, _ in first } }
        let idle = Mutex(explorers)
        let found = Parallel.run(count: starts.count, workers: explorers.count) { next in
            guard let explorer = idle.withLock({ $0.popLast() }) else { return [PathFinder.Found]() }
            explorer.explored = hops
            var found: [PathFinder.Found] = []
            while let index = next() { found.append(explorer.find(from: PrincipalState(starts[index]), most)) }
            return found
        }
        let positions = explorers.reduce(0) { $0 + $1.positionCount }
        return (found.flatMap(\.self), positions >= PathSearch.mostPositions)
    }

    /// Whom one session can become, administrators first and then the surest; none where the input has no such user or role.
    ///
    /// - Parameter session: its session policies; nil where it has none.
    package func paths(of principal: String, session: [Policy]?) -> [EscalationPath] {
        guard let number = ground.number(of: principal) else { return [] }
        return explorer.find(from: PrincipalState(ground.session(of: number, under: session)), nil).listed
    }

    /// Shortest first.
    private static func order(_ left: EscalationPath, _ right: EscalationPath) -> Bool {
        if left.steps.count != right.steps.count { return left.steps.count < right.steps.count }
        if left.isAdministrator != right.isAdministrator { return left.isAdministrator }
        if left.certainty != right.certainty { return left.certainty < right.certainty }
        return left.from == right.from ? left.to < right.to : left.from < right.from
    }
}
