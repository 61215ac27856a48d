internal import Authorization
internal import Documents
internal import PolicyLanguage
package import Principals
internal import Reach

/// Finds everybody who may do one thing, by himself or as somebody whom he can become (docs/reference/harms.md).
package struct AccessSearch {
    private let ground: PrincipalGraph

    package init(_ directory: Directory) { ground = PrincipalGraph(directory) }

    /// - Parameters:
    ///   - resource: an ARN, a pattern of ARNs, or `*`; nil for any resource.
    ///   - context: keys of the request that are known.
    ///
    /// Cost: a decision for each principal, and what a search for escalations costs.
    package func holders(
        action: String, resource: String?, context: [(key: String, value: String)] = [], workers: Int = Parallel.usualWorkers
    ) -> AccessReport {
        let question = AccessQuestion(action, resource, context, in: ground.directory)
        let run = AccessRun(ground, question, PathFinder.explored(ground, workers: workers))
        let ground = ground
        let asked = Parallel.run(count: ground.subjects.count, workers: workers) { next in
            let question = AccessQuestion(action, resource, context, in: ground.directory)
            var standings: [(number: Int, standing: AccessQuestion.Standing?)] = []
            while let number = next() { standings.append((number, question.standing(of: ground.subject(number).bound))) }
            return (standings: standings, gaps: question.gaps)
        }
        for part in asked {
            run.know(part.standings)
            question.add(part.gaps)
        }
        let holders = run.holders()
        return AccessReport(
            holders: holders.sorted(by: Self.order), notes: question.notes,
            gaps: question.gaps.union(ground.gaps).union(run.gaps).sorted(),
            assumptions: ground.directory.assumptions(about: resource))
    }

    private static func order(_ left: AccessHolder, _ right: AccessHolder) -> Bool {
        if left.isCertain != right.isCertain { return left.isCertain }
        if left.chain.count != right.chain.count { return left.chain.count < right.chain.count }
        return left.principal < right.principal
    }
}

/// One search for holders.
private final class AccessRun {
    private let ground: PrincipalGraph
    private let question: AccessQuestion
    private let finder: PathFinder
    private var standings: [PrincipalState: AccessQuestion.Standing?] = [:]
    /// The best way of each user and role, by number.
    private var ways: [Int: Way] = [:]
    private var takeovers: [Takeover: EscalationEdge?] = [:]

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

    init(_ ground: PrincipalGraph, _ question: AccessQuestion, _ finder: PathFinder) {
        self.ground = ground
        self.question = question
        self.finder = finder
    }

    var gaps: Set<Gap> { finder.gaps }

    func holders() -> [AccessHolder] {
        for number in ground.subjects.indices {
            if let standing = standing(in: PrincipalState(number)) { ways[number] = Way(standing: standing) }
        }
        for start in ground.starts where !isSure(start) { follow(start) }
        // Whoever administers an account can be anybody in it; what that gives, others may reach through him.
        var isGrowing = true
        for _ in 0..<Self.mostRounds where isGrowing {
            isGrowing = false
            for start in ground.starts where !isSure(start) && takeOver(from: start) { isGrowing = true }
        }
        var found = ways.map { number, way in holder(ground.subject(number).arn, way) }
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
        let found = question.standing(of: finder.landscape.bound(in: state))
        standings[state] = .some(found)
        return found
    }

    /// Keeps a way where it is better than what is known; whether it is.
    @discardableResult private func keep(_ way: Way, for start: Int) -> Bool {
        if let known = ways[start], known.isCertain || !way.isCertain { return false }
        ways[start] = way
        return true
    }

    // MARK: ways

    /// The steps that escalations know: the surest way to somebody who may.
    private func follow(_ start: Int) {
        for route in finder.routes(from: PrincipalState(start)) {
            guard let standing = standing(in: route.end) else { continue }
            // Steps are told only of what is kept: the first is the surest.
            if ways[start] != nil, route.certainty != .exact || !standing.isCertain { continue }
            keep(Way(standing: standing, chain: finder.steps(to: route), certainty: route.certainty), for: start)
            if isSure(start) { return }
        }
    }

    /// Administrators and principals that are tried for one start.
    private static let mostAdministrators = 3
    private static let mostTargets = 24

    private func takeOver(from start: Int) -> Bool {
        let first = PrincipalState(start)
        let routes = finder.routes(from: first).filter { finder.landscape.rights(in: $0.end).isAdministrator != .no }
        var places: [(state: PrincipalState, route: Route?)] = routes.prefix(Self.mostAdministrators).map { ($0.end, $0) }
        if finder.landscape.rights(in: first).isAdministrator != .no { places.insert((first, nil), at: 0) }
        for (state, route) in places {
            let account = ground.subject(state.subject).account
            for (target, way) in targets(in: account) where target != start && target != state.subject {
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
        let all = ways.filter { ground.subject($0.key).account == account && ground.subject($0.key).isChangeable }
        let sorted = all.sorted { left, right in
            if left.value.isCertain != right.value.isCertain { return left.value.isCertain }
            let (one, other) = (left.value.chain.count, right.value.chain.count)
            return one == other ? left.key < right.key : one < other
        }
        return sorted.prefix(Self.mostTargets).map { ($0.key, $0.value) }
    }

    private func takeover(_ state: PrincipalState, _ target: Int) -> EscalationEdge? {
        let key = Takeover(from: state, to: target)
        if let known = takeovers[key] { return known }
        let edges = EdgeFinder.hops(from: state, to: target, in: finder.landscape)
        let found = edges.min { $0.certainty < $1.certainty }
        takeovers[key] = .some(found)
        return found
    }

    // MARK: from outside

    /// Whom the resource's own policy names, the accounts' roots, and whom trust policies admit.
    private func outsiders(besides known: Set<String>) -> [AccessHolder] {
        var found: [AccessHolder] = []
        var (seen, asked) = (known, known)
        let roots = ground.directory.accounts.map { "arn:\($0.partition):iam::\($0.id):root" }
        let named = question.resourcePolicies.flatMap { Outsider.names(in: $0) }
        for name in roots + named where asked.insert(name).inserted {
            guard let bound = Outsider.bound(name, in: ground.directory), let standing = question.standing(of: bound) else {
                continue
            }
            seen.insert(name)
            found.append(holder(name, Way(standing: standing)))
        }
        for outsider in Outsider.all(in: ground) where !seen.contains(outsider.name) {
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
