package import Authorization
package import Catalogue
package import Documents
package import PolicyLanguage
internal import Principals

/// A question put to an audit input: may this principal do that? Wildcards in action or resource ask which part it may.
package struct Question: Sendable {
    package let principal: String
    package let action: String
    package let resource: String
    package let context: [(key: String, value: String)]
    package let time: Instant?
    /// It names no resource, and its action acts on some: it asks of any.
    package var isOfAnyResource: Bool {
        guard resource == "*", !Self.isWild(action) else { return false }
        let catalogue = ActionCatalogue.standard
        return catalogue.actionID(named: action).map { !catalogue.supportsNoResource($0) } ?? false
    }
    /// What the logs tell of the principal's session at that time.
    package let session: DirectoryAuthorizer.Session?

    package init(
        principal: String, action: String, resource: String, context: [(key: String, value: String)] = [], time: Instant? = nil,
        session: DirectoryAuthorizer.Session? = nil
    ) {
        self.principal = principal
        self.action = action
        self.resource = resource
        self.context = context
        self.time = time
        self.session = session
    }

    /// What is known of the request's keys.
    package var known: Context {
        var known = Context(closed: false)
        for (key, value) in context {
            let values = context.filter { ContextKey($0.key) == ContextKey(key) }.map(\.value)
            known[key] = values.count > 1 ? .many(values) : .single(value)
        }
        if let session { known.fill(from: session.context, besides: ["aws:RequestedRegion"]) }
        if let time { known.derive("aws:CurrentTime", .single(time.description)) }
        return known
    }

    /// - Throws: `InputError` where the principal is none.
    package func request(_ action: Action, on resource: String) throws(InputError) -> Request {
        guard let caller = Caller(principal, action: action) else {
            throw InputError(
                "`\(principal)` is not a principal", at: Location(file: "--principal"),
                help: "give the ARN of a user, role, session or root, a service's name, or `*`")
        }
        return Request(caller: caller, action: action, resource: ResourceName(resource), context: known)
    }

    /// Whether action or resource name more than one thing.
    package var hasWildcard: Bool { Self.isWild(action) || Self.isWild(resource) && resource != "*" }

    package var isOfOneAction: Bool { !Self.isWild(action) }

    static func isWild(_ text: String) -> Bool { text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } }
}

/// The answer to a question about one action on one resource.
package struct Answer: Sendable {
    package let action: String
    /// What a statement calls it, where any resource was asked about.
    package var resource: String
    package var verdict: Verdict
    package let decision: Decision
    /// What an open verdict depends on.
    package let dependency: Dependency?
    /// The missing policies that could turn the verdict around, in words: an open verdict depends on them.
    package let missing: [String]
    /// Nothing that is given allows it: only the policy that the resource may have, and that is not in the input, could.
    package let isOpenToAnybody: Bool
    /// What the input does not hold and the verdict leans on.
    package let gaps: [Gap]

    /// What the request needs besides.
    package var needs: ActionNeeds { ActionCatalogue.standard.needs(of: action, on: resource) }
}

extension DirectoryAuthorizer {
    /// Answers a question about one action on one resource.
    ///
    /// - Throws: `InputError` where the principal is none. A verdict that the missing parts of the input could turn around is `depends`.
    package func answer(_ question: Question, action: String, resource: String) throws(InputError) -> Answer {
        let action = Action(action)
        let request = try question.request(action, on: resource)
        let prepared = prepare(question.principal, request, session: question.session)
        return answer(prepared)
    }

    /// The verdict on one request made ready, with what is open settled by the solver.
    ///
    /// - Parameter memo: what was found of other requests.
    package func answer(_ prepared: Prepared, memo: OpenMemo? = nil) -> Answer {
        let (action, resource) = (prepared.request.action.text, prepared.request.resource.text)
        let decision = prepared.authorizer.decide(prepared.request)
        var gaps = Set(prepared.missing.map(\.gap))
        var verdict = decision.verdict
        var dependency: Dependency?
        if verdict == .depends {
            let open = OpenRequest(ruledOutEndpoints(prepared), decision, prepared.authorizer).dependency(in: memo)
            if open.allowing.isNever { verdict = .implicitlyDenied }
            if open.denying.isNever { verdict = .allowed }
            if verdict == .depends { dependency = open.told }
            if open.allowing.isUndecided {
                gaps.insert(Gap(.model, "whether some context allows `\(action)` on `\(resource)` could not be decided"))
            }
        }
        let open = OpenLayers(prepared.principal, prepared.side)
        let missing = open.couldTurn(decision, verdict, grants: true)
        let isOpenToAnybody =
            !missing.isEmpty && verdict == .implicitlyDenied && open.couldTurn(decision, verdict, grants: false).isEmpty
        if !missing.isEmpty { verdict = .depends }
        return Answer(
            action: action, resource: resource, verdict: verdict, decision: decision, dependency: dependency, missing: missing,
            isOpenToAnybody: isOpenToAnybody, gaps: gaps.sorted())
    }

    /// The most pairs of action and resource that one question may name.
    private static let mostPairs = 50_000

    /// Answers a question with wildcards: every action of the catalogue that the pattern names, on every resource of the inventory that
    /// it names and the action can act on. Cost: one decision a pair.
    ///
    /// - Throws: `InputError` where nothing is named, or more than 50,000 pairs are.
    package func parts(of question: Question) throws(InputError) -> (answers: [Answer], gaps: [Gap]) {
        let catalogue = ActionCatalogue.standard
        let actions =
            Question.isWild(question.action)
            ? catalogue.actionIDs(matching: question.action).map { catalogue.name(ofAction: $0) } : [question.action]
        guard !actions.isEmpty else {
            throw InputError("no known action matches `\(question.action)`", at: Location(file: "--action"))
        }
        let named =
            Question.isWild(question.resource)
            ? directory.inventory.resources.map(\.arn).filter { Glob(question.resource).matches($0) } : [question.resource]
        var gaps: [Gap] = []
        if Question.isWild(question.resource) {
            let count = named.count
            gaps.append(
                Gap(
                    .model, "`\(question.resource)` was asked of the \(count) inventoried resources that it names, not of others",
                    help: "`ambit reach` gives the whole set"))
        }
        let things = NamedThings(named)
        var answers: [Answer] = []
        for action in actions {
            let id = catalogue.actionID(named: action)
            let resources = id.map { catalogue.supportsNoResource($0) } ?? false ? ["*"] : things.those(of: id)
            guard answers.count + resources.count <= Self.mostPairs else {
                throw InputError(
                    "more than \(Self.mostPairs) pairs of action and resource", at: Location(file: "--action"), help: "ask of fewer"
                )
            }
            for resource in resources {
                let answer = try answer(question, action: action, resource: resource)
                gaps += answer.gaps
                answers.append(answer)
            }
        }
        return (answers, Set(gaps).sorted())
    }
}

/// The resources that a question with wildcards names.
private struct NamedThings {
    private let names: [ResourceName]
    private let byService: [String: [Int]]

    init(_ texts: [String]) {
        names = texts.map(ResourceName.init)
        byService = Dictionary(grouping: names.indices) { [names] in names[$0].service ?? "" }
    }

    /// Those that an action can act on: one of its resource types has that form. An unknown action may act on any.
    func those(of action: Int?) -> [String] {
        guard let action else { return names.map(\.text) }
        let patterns = ActionCatalogue.standard.action(action).resourceTypes.flatMap(\.type.arnPatterns)
        let services = Set(
            patterns.map { String($0.split(separator: ":", omittingEmptySubsequences: false).dropFirst(2).first ?? "*") })
        let isOpen = services.contains { !Glob($0).isLiteral }
        let candidates = isOpen ? Array(names.indices) : services.flatMap { byService[$0] ?? [] }.sorted()
        guard !candidates.isEmpty else { return [] }
        let context = Context(closed: true)
        let forms = patterns.map { ARNPattern($0, variables: false, short: .padded, spans: false) }
        return candidates.filter { number in forms.contains { $0.matches(names[number], in: context) == .yes } }.map {
            names[$0].text
        }
    }
}
