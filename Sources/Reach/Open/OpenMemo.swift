internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage

/// Answers to open requests. Those that the same statements leave open in the same way have the same answer.
///
/// Not for several threads at once. It must not outlive the documents of the policies.
package final class OpenMemo {
    /// What tells answers apart.
    struct Key: Hashable {
        struct Part: Hashable {
            let layer: Layer
            let level: Int
            /// Statements of one text share it.
            let statement: Int
            let isCertain: Bool
            /// How a statement of a resource's policy speaks of the caller.
            let grant: Grant?
        }

        let purpose: Purpose
        /// Callers of a kind are treated alike.
        let caller: CallerKind
        let action: Action
        let parts: [Part]
        let layers: [Layer]
        /// Nil where nothing tells.
        let isOwn: Bool?
        /// What kind of resource it is; the whole resource where a pattern with variables is open.
        let resource: String
        /// The values of the keys that the open statements test, their variables too.
        let values: [ContextKey: ContextValue]
        /// What these keys are not.
        let excluded: Set<String>
    }

    /// What an answer is for.
    enum Purpose {
        case allowing, denying
        /// Values of the caller's choice, where these do.
        case choosing
    }

    private var answers: [Key: OpenRequest.Answer] = [:]
    private var numbers: [JSONValue.Identity: Int] = [:]
    private var numberOfText: [String: Int] = [:]

    /// Answers kept at most; beyond, each is worked out anew.
    private static let most = 50_000

    package init() {}

    /// The number of a statement's text and of the version that it is read by.
    fileprivate func number(of statement: Statement, _ policy: Policy) -> Int {
        if let known = numbers[statement.origin.identity] { return known }
        let text = "\(policy.version) \(statement.origin.text)"
        let number = numberOfText[text] ?? numberOfText.count
        numberOfText[text] = number
        numbers[statement.origin.identity] = number
        return number
    }

    func answer(_ key: Key, _ work: () -> OpenRequest.Answer) -> OpenRequest.Answer {
        if let known = answers[key] { return known }
        let answer = work()
        if answers.count < Self.most { answers[key] = answer }
        return answer
    }
}

extension OpenMemo.Key {
    init(
        _ purpose: OpenMemo.Purpose, _ request: Request, _ decision: Decision, _ identity: CallerIdentity, known: Context,
        in memo: OpenMemo
    ) {
        self.purpose = purpose
        caller = request.caller.kind
        var keys: Set<ContextKey> = []
        var fitsResource = false
        for applied in decision.statements where !applied.isCertain {
            for condition in applied.statement.conditions { keys.formUnion([condition.key] + condition.values.flatMap(\.keys)) }
            let variables = applied.statement.resources?.patterns.flatMap(\.keys) ?? []
            fitsResource = fitsResource || !variables.isEmpty
            keys.formUnion(variables)
        }
        action = request.action
        parts = decision.statements.map { applied in
            Part(
                layer: applied.layer, level: applied.level, statement: memo.number(of: applied.statement, applied.policy),
                isCertain: applied.isCertain,
                grant: applied.statement.principal.map {
                    request.caller.grant(of: $0, effect: applied.statement.effect, identity: identity)
                })
        }
        layers = decision.layers.filter(\.exists).map(\.layer)
        isOwn = request.isOwnerOpen ? nil : request.resourceAccount == request.caller.account
        let kind = request.resource.resource?.prefix { $0 != "/" && $0 != ":" } ?? ""
        resource = fitsResource ? request.resource.text : "\(request.resource.service ?? request.resource.text) \(kind)"
        values = Dictionary(keys.map { ($0, known.value(of: $0)) }) { one, _ in one }
        excluded = Set(known.excluded.lazy.filter { keys.contains($0.key) }.map { "\($0.key) \($0.pattern)" })
    }
}
