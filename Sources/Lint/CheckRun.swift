import Catalogue
internal import Documents
internal import Findings
internal import PolicyLanguage
internal import Reach

/// One document under check: what a rule may ask of it, and where it puts what it finds.
package final class CheckRun {
    package let draft: Draft
    let lookup: CatalogueCache
    private(set) var findings: [Placed] = []
    /// How much of an offending value a finding shows.
    private static let shown = 120
    private(set) lazy var grants = Grants(draft, lookup) { [unowned self] in admitsEveryRequest($0) }
    private(set) lazy var union = StatementUnion { [unowned self] in policy }
    private(set) lazy var exposure = Exposure(draft, clock) { [unowned self] in policy }
    /// The document as the engine reads it, where it is asked; nil where it has faults, of which rules tell.
    private(set) lazy var policy: Policy? = try? Policy(draft.root, kind: draft.kind)
    private lazy var statements: [Int: Statement] = Dictionary(
        policy?.statements.map { ($0.index, $0) } ?? [], uniquingKeysWith: { first, _ in first })
    let clock: RequestClock
    private let rules: [Rule]
    /// The rule that runs, by its number.
    private var ruleNumber = 0
    private var statement: DraftStatement?
    private var conditionQuestions = 400
    private var unaskedConditions: Location?

    /// A finding with what its order depends on.
    struct Placed {
        let offset: Int
        let rule: Int
        let finding: CheckFinding
    }

    init(draft: Draft, lookup: CatalogueCache, rules: [Rule], clock: RequestClock) {
        self.clock = clock
        self.draft = draft
        self.lookup = lookup
        self.rules = rules
    }

    /// Has each rule look at the document.
    func run() {
        for number in rules.indices {
            ruleNumber = number
            run(rules[number])
        }
    }

    private func run(_ rule: Rule) {
        switch rule.check {
        case .text, .file, .gap, .comparison, .settings, .code, .attachment, .configuration: break
        case .document(let kinds, let check):
            statement = nil
            if kinds.contains(PolicyKinds(draft.kind)) { check(draft, self) }
        case .statement(let kinds, let check):
            guard kinds.contains(PolicyKinds(draft.kind)) else { return }
            for statement in draft.statements {
                self.statement = statement
                check(statement, self)
            }
        }
    }

    /// What was found by place, and at one place in the order of the rules. Numbers are sorted: a finding is a large thing to move.
    var inOrder: [CheckFinding] {
        let found = findings
        return found.indices.sorted { one, other in
            (found[one].offset, found[one].rule, one) < (found[other].offset, found[other].rule, other)
        }.map { found[$0].finding }
    }

    /// Whether some request meets conditions, from the day of the check on where `fromDay` says so. `unknown` once a document has had
    /// more questions than any asks that AWS takes.
    func areMet(_ conditions: [Condition], fromDay: Bool = false) -> Truth {
        guard conditionQuestions > 0 else {
            unaskedConditions = unaskedConditions ?? conditions.first?.location
            return .unknown
        }
        conditionQuestions -= 1
        return Condition.areMet(conditions, from: fromDay ? clock : nil)
    }

    /// What the rules did not ask.
    var gaps: [Gap] {
        let conditions = unaskedConditions.map {
            [Gap(.model, "whether requests meet the conditions from here on was not asked: there are too many", at: $0)]
        }
        let open = exposure.gaps + (conditions ?? [])
        guard let first = union.unasked.first else { return open }
        let count = union.unasked.count
        return open + [
            Gap(
                .model,
                count == 1
                    ? "whether other statements cover this one was not asked: there are too many alike"
                    : "whether other statements cover this one and \(count - 1) more was not asked: there are too many alike",
                at: first.value.location)
        ]
    }

    var kind: PolicyKind { draft.kind }

    /// Whether the conditions of a statement keep no request out, but for those that whoever asks meets at will.
    func admitsEveryRequest(_ statement: DraftStatement) -> Bool {
        if statement.conditions.allSatisfy(\.isFormality) { return true }
        if statement.conditions.contains(where: { $0.isOpen || $0.values.contains(where: \.isFree) }) { return false }
        // What the texts show, the document need not be read for.
        let narrows = statement.conditions.contains { condition in
            guard let op = condition.op.base, condition.op.quantifier == .one, !condition.isFormality else { return false }
            return Statement.leavesOthersOut(op, condition.key.name, condition.values.map(\.text))
        }
        if narrows { return false }
        let answer = statements[statement.index]?.admitsEveryRequest(of: kind, clock: clock) {
            DraftCondition.formalities.contains($0.key.name)
        }
        return answer == .yes
    }

    /// A statement as the engine reads it; nil where the document has faults.
    func read(_ statement: DraftStatement) -> Statement? { statements[statement.index] }

    /// Whether an Allow of this kind of policy gives access.
    var isGranting: Bool { PolicyKinds.granting.contains(PolicyKinds(draft.kind)) }

    /// Puts down a finding at a value.
    ///
    /// - Parameters:
    ///   - message: what was found, in lower case, without a full stop, user text in backticks.
    ///   - help: the cure in this place.
    ///   - fix: the cure as a change of the text, where it is mechanical and changes no access.
    ///   - severity: where it is not the rule's own.
    ///   - statement: for a rule about the whole document, the statement that the value stands in.
    func report(
        _ value: JSONValue, _ message: String, help: String? = nil, fix: Fix.Change? = nil, severity: Severity? = nil,
        confidence: Confidence? = nil, in statement: DraftStatement? = nil, related: [(String, JSONValue)] = []
    ) {
        let (rule, statement) = (rules[ruleNumber], statement ?? self.statement)
        let text = value.minified
        findings.append(
            Placed(
                offset: value.sourceRange.lowerBound, rule: ruleNumber,
                finding: CheckFinding(
                    rule: rule.id, severity: severity ?? rule.severity, confidence: confidence ?? rule.confidence, message: message,
                    help: help, location: value.location, sid: statement?.sid?.text, statement: statement?.index,
                    value: quoted(text, limit: Self.shown),
                    related: related.map { RelatedPlace($0.0, $0.1.location) },
                    identity: text.utf8.count > Self.shown ? SHA256.hexadecimal(text, digits: 64) : text,
                    fix: fix.map { Fix(range: value.sourceRange, change: $0) })))
    }
}

extension CheckRun {
    /// Puts down a finding for each statement that gives some of these on any resource, without a condition: at the first action that
    /// gives one, with the others beside it.
    ///
    /// - Parameter ofOneType: whether all resources of one type are any resource: for much that is made or changed nothing narrower
    ///   can be named beforehand.
    func reportWide(
        _ actions: @autoclosure () -> ActionSet, ofOneType: Bool = true, severity: (ActionSet) -> Severity? = { _ in nil },
        help: (ActionSet) -> String? = { _ in nil },
        _ message: (_ listing: String) -> String
    ) {
        let wide = grants.wide
        if wide.isEmpty { return }
        let actions = actions()
        for grant in wide where ofOneType || grant.statement.coversServices {
            if grant.namedUnbounded.isDisjoint(with: actions) { continue }
            let found = grant.namedUnbounded.intersection(actions)
            report(found, of: grant, message(found.listing()), help: help(found), severity: severity(found))
        }
    }

    /// Puts down a finding at the first action of a list that gives some of these, with the others beside it.
    func report(_ found: ActionSet, of grant: Grants.Grant, _ message: String, help: String? = nil, severity: Severity? = nil) {
        guard let list = grant.statement.actions, !list.isNegated else { return }
        let items = list.items.filter { $0.match.ranges.contains { $0.contains(where: found.contains) } }
        guard let first = items.first else { return }
        report(
            first.value, message, help: help, severity: severity, in: grant.statement,
            related: items.dropFirst().prefix(Self.mostRelated).map { ("another action of the kind", $0.value) })
    }

    private static let mostRelated = 20
}
