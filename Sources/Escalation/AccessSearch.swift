internal import Authorization
internal import Documents
internal import PolicyLanguage
package import Principals
internal import Reach

/// Finds everybody who may do one thing, by himself or as somebody whom he can become (docs/reference/harms.md).
package struct AccessSearch {
    private let graph: PrincipalGraph

    package init(_ directory: Directory) { graph = PrincipalGraph(directory) }

    /// - Parameters:
    ///   - resource: an ARN, a pattern of ARNs, or `*`; nil for any resource.
    ///   - context: keys of the request that are known.
    ///
    /// Cost: a decision for each principal, and what a search for escalations costs.
    package func holders(
        action: String, resource: String?, context: [(key: String, value: String)] = [], workers: Int = Parallel.usualWorkers
    ) -> AccessReport {
        let question = AccessQuestion(action, resource, context, in: graph.directory)
        let run = AccessRun(graph, question, PathFinder.explored(graph, workers: workers))
        let graph = graph
        let asked = Parallel.run(count: graph.subjects.count, workers: workers) { next in
            let question = AccessQuestion(action, resource, context, in: graph.directory)
            var standings: [(number: Int, standing: AccessQuestion.Standing?)] = []
            while let number = next() { standings.append((number, question.standing(of: graph.subject(number).bound))) }
            return (standings: standings, gaps: question.gaps, possible: question.possible)
        }
        var possible: Set<Caller> = []
        for part in asked {
            run.know(part.standings)
            question.add(part.gaps)
            possible.formUnion(part.possible)
        }
        let holders = run.holders()
        return AccessReport(
            holders: holders.sorted(by: Self.order),
            possible: Self.possible(possible, besides: Set(holders.map(\.principal)), question.holder, in: graph),
            notes: question.notes,
            gaps: question.gaps.union(graph.gaps).union(run.gaps).sorted(),
            assumptions: graph.directory.assumptions(about: resource, for: action))
    }

    /// Whom the missing policy of the resource alone could let in, by account.
    private static func possible(
        _ callers: Set<Caller>, besides holders: Set<String>, _ resource: String?, in graph: PrincipalGraph
    ) -> [PossibleHolders] {
        guard let resource, !callers.isEmpty else { return [] }
        let found = graph.subjects.filter { callers.contains($0.caller) && !holders.contains($0.arn) }
        return Dictionary(grouping: found, by: \.account).sorted { $0.key < $1.key }.map { account, subjects in
            PossibleHolders(account: account, resource: resource, principals: subjects.map(\.arn).sorted())
        }
    }

    private static func order(_ left: AccessHolder, _ right: AccessHolder) -> Bool {
        if left.isCertain != right.isCertain { return left.isCertain }
        if left.chain.count != right.chain.count { return left.chain.count < right.chain.count }
        return left.principal < right.principal
    }
}

/// One search for holders.
private final class AccessRun {
    private let graph: PrincipalGraph
    private let question: AccessQuestion
    private let finder: PathFinder
    private var standings: [PrincipalState: AccessQuestion.Standing?] = [:]
    /// The positions of the finder, by number, in which nobody may.
    private var idle: Set<Int> = []
    /// Those from which no position can be reached in which somebody may, or is an administrator.
    private var barren: Set<Int> = []
    /// The best way of each user and role, by number.
    private var ways: [Int: Way] = [:]
    private var hasSureWay = false
    private var takeovers: [Takeover: EscalationEdge?] = [:]
    /// Those who may, the surest first, by account; asked anew when a way is found.
    private var sorted: [String: [(Int, Way)]] = [:]

    /// How a principal comes to what is asked.
    private struct Way {
        let standing: AccessQuestion.Standing
        var chain: [EscalationStep] = []
        var certainty = Certainty.exact

        var isCertain: Bool { certainty == .exact && standing.isCertain }
        var hangsOn: [Dependency.Setting] { chain.flatMap(\.permissions).flatMap(\.hangsOn) + standing.hangsOn }
    }

    private struct Takeover: Hashable {
        let from: PrincipalState
        let to: Int
    }

    init(_ graph: PrincipalGraph, _ question: AccessQuestion, _ finder: PathFinder) {
        self.graph = graph
        self.question = question
        self.finder = finder
    }

    var gaps: Set<Gap> { finder.gaps }

    func holders() -> [AccessHolder] {
        for number in graph.subjects.indices {
            if let standing = standing(in: PrincipalState(number)) { keep(Way(standing: standing), for: number) }
        }
        for start in graph.starts where !isSure(start) { follow(start) }
        // Whoever administers an account can be anybody in it; what that gives, others may reach through him.
        var isGrowing = true
        for _ in 0..<Self.mostRounds where isGrowing {
            isGrowing = false
            for start in graph.starts where !isSure(start) && takeOver(from: start) { isGrowing = true }
        }
        var found = ways.map { number, way in holder(graph.subject(number).arn, way) }
        found += outsiders(besides: Set(found.map(\.principal)))
        return found
    }

    private static let mostRounds = 4

    private func isSure(_ number: Int) -> Bool { ways[number]?.isCertain ?? false }

    private func holder(_ principal: String, _ way: Way) -> AccessHolder {
        AccessHolder(
            principal: principal, isCertain: way.isCertain, certainty: way.certainty, chain: way.chain, hangsOn: way.hangsOn,
            statements: way.standing.statements, resources: way.standing.resources)
    }

    /// Takes over what was found of principals as they are.
    func know(_ found: [(number: Int, standing: AccessQuestion.Standing?)]) {
        for (number, standing) in found { standings[PrincipalState(number)] = .some(standing) }
    }

    private func standing(in state: PrincipalState) -> AccessQuestion.Standing? {
        if let known = standings[state] { return known }
        let found = question.standing(of: finder.cache.bound(in: state))
        standings[state] = .some(found)
        return found
    }

    /// Keeps a way where it is better than what is known; whether it is.
    @discardableResult private func keep(_ way: Way, for start: Int) -> Bool {
        if let known = ways[start], known.isCertain || !way.isCertain { return false }
        ways[start] = way
        hasSureWay = hasSureWay || way.isCertain
        sorted = [:]
        return true
    }

    // MARK: ways

    /// The steps that escalations know: the surest way to somebody who may.
    private func follow(_ start: Int) {
        let first = PrincipalState(start)
        guard !isBarren(first) else { return }
        let reached = finder.reached(from: first)
        var isPromising = ways[start] != nil || finder.number(of: first).map(finder.administration) != .no
        for number in reached {
            isPromising = isPromising || finder.administration(of: number) != .no
            // Steps are told only of what is kept: the first is the surest.
            if ways[start] != nil, finder.certainty(of: number) != .exact { continue }
            if idle.contains(number) { continue }
            let route = finder.route(number)
            guard let standing = standing(in: route.end) else {
                idle.insert(number)
                continue
            }
            isPromising = true
            guard ways[start] == nil || standing.isCertain else { continue }
            keep(Way(standing: standing, chain: finder.steps(to: route), certainty: route.certainty), for: start)
            if isSure(start) { return }
        }
        // Whoever is reached from here reaches no more than that.
        if !isPromising { barren.formUnion(reached + [finder.number(of: first)].compactMap(\.self)) }
    }

    private func isBarren(_ state: PrincipalState) -> Bool { finder.number(of: state).map(barren.contains) ?? false }

    /// Administrators and principals that are tried for one start.
    private static let mostAdministrators = 3
    private static let mostTargets = 24

    private func takeOver(from start: Int) -> Bool {
        // Only a sure way is better than one that is known.
        let isKnown = ways[start] != nil
        if isKnown, !hasSureWay { return false }
        let first = PrincipalState(start)
        if isBarren(first) { return false }
        let routes = finder.reached(from: first).lazy.filter { [finder] in finder.administration(of: $0) != .no }.map(finder.route)
        var places: [(state: PrincipalState, route: Route?)] = routes.prefix(Self.mostAdministrators).map { ($0.end, $0) }
        if finder.cache.rights(in: first).isAdministrator != .no { places.insert((first, nil), at: 0) }
        for (state, route) in places where !isKnown || route?.certainty ?? .exact == .exact {
            let account = graph.subject(state.subject).account
            for (target, way) in targets(in: account) where target != start && target != state.subject {
                // The surest come first.
                if isKnown, !way.isCertain { break }
                guard let edge = takeover(state, target) else { continue }
                var next = way
                next.chain = (route.map(finder.steps) ?? []) + [finder.step(from: state, by: edge)] + way.chain
                next.certainty = max(route?.certainty ?? .exact, edge.certainty, way.certainty)
                if keep(next, for: start) { return true }
            }
        }
        return false
    }

    /// Those of an account who may, the surest first.
    private func targets(in account: String) -> [(Int, Way)] {
        if let known = sorted[account] { return known }
        var ranked: [(rank: Int, number: Int)] = []
        for (number, way) in ways where graph.subject(number).account == account && graph.subject(number).isChangeable {
            ranked.append(((way.isCertain ? 0 : 1 << 32) + way.chain.count, number))
        }
        ranked.sort { ($0.rank, $0.number) < ($1.rank, $1.number) }
        let found = ranked.prefix(Self.mostTargets).compactMap { entry in ways[entry.number].map { (entry.number, $0) } }
        sorted[account] = found
        return found
    }

    private func takeover(_ state: PrincipalState, _ target: Int) -> EscalationEdge? {
        let key = Takeover(from: state, to: target)
        if let known = takeovers[key] { return known }
        let edges = EdgeFinder.edges(from: state, to: target, in: finder.cache)
        let found = edges.min { $0.certainty < $1.certainty }
        takeovers[key] = .some(found)
        return found
    }

    // MARK: from outside

    /// Whom the resource's own policy names, the accounts' roots, and whom trust policies admit.
    private func outsiders(besides known: Set<String>) -> [AccessHolder] {
        var found: [AccessHolder] = []
        var (seen, asked) = (known, known)
        let roots = graph.directory.accounts.map { "arn:\($0.partition):iam::\($0.id):root" }
        let named = question.resourcePolicies.flatMap { Outsider.names(in: $0) }
        for name in roots + named where asked.insert(name).inserted {
            guard let bound = Outsider.bound(name, in: graph.directory), let standing = question.standing(of: bound) else {
                continue
            }
            seen.insert(name)
            found.append(holder(name, Way(standing: standing)))
        }
        for outsider in Outsider.all(in: graph) where !seen.contains(outsider.name) {
            var best: Way?
            for admission in outsider.admissions {
                guard var way = ways[admission.role] else { continue }
                way.chain = [admission.step] + way.chain
                way.certainty = max(way.certainty, admission.step.certainty)
                if best == nil || way.isCertain && !(best?.isCertain ?? false) { best = way }
            }
            if let best { found.append(holder(outsider.name, best)) }
        }
        return found
    }
}
