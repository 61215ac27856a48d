internal import Findings
internal import Documents
internal import PolicyLanguage

/// One document under check: what a rule may ask of it, and where it puts what it finds.
package final class CheckRun {
    package let draft: Draft
    let lookup: CatalogueCache
    private(set) var findings: [Placed] = []
    /// How much of an offending value a finding shows.
    private static let shown = 120
    private(set) lazy var grants = Grants(draft)
    private(set) lazy var union = StatementUnion(draft)
    private var rule: Rule
    private var ruleNumber = 0
    private var statement: DraftStatement?

    /// A finding with what its order depends on.
    struct Placed {
        let offset: Int
        let rule: Int
        let finding: CheckFinding
    }

    init(draft: Draft, lookup: CatalogueCache, rule: Rule) {
        self.draft = draft
        self.lookup = lookup
        self.rule = rule
    }

    func run(_ rule: Rule, number: Int) {
        self.rule = rule
        ruleNumber = number
        switch rule.check {
        case .text, .comparison, .settings, .code, .attachment, .configuration: break
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

    /// What the rules did not ask.
    var gaps: [Gap] {
        guard let first = union.unasked.first else { return [] }
        let count = union.unasked.count
        return [
            Gap(
                .model,
                count == 1
                    ? "whether other statements cover this one was not asked: there are too many alike"
                    : "whether other statements cover this one and \(count - 1) more was not asked: there are too many alike",
                at: first.value.location)
        ]
    }

    var kind: PolicyKind { draft.kind }

    /// Whether an Allow of this kind of policy gives access.
    var isGranting: Bool { PolicyKinds.granting.contains(PolicyKinds(draft.kind)) }

    /// Puts down a finding at a value.
    ///
    /// - Parameters:
    ///   - message: what was found, in lower case, without a full stop, user text in backticks.
    ///   - help: the cure in this place.
    ///   - mend: the cure as a change of the text, where it is mechanical and changes no access.
    ///   - severity: where it is not the rule's own.
    ///   - statement: for a rule about the whole document, the statement that the value stands in.
    func report(
        _ value: JSONValue, _ message: String, help: String? = nil, mend: Fix.Change? = nil, severity: Severity? = nil,
        confidence: Confidence? = nil, in statement: DraftStatement? = nil, related: [(String, JSONValue)] = []
    ) {
        let statement = statement ?? self.statement
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
                    mend: mend.map { Fix(range: value.sourceRange, change: $0) })))
    }
}

extension CheckRun {
    /// Puts down a finding at the list of actions of each statement that gives some of these on any resource, without a condition.
    ///
    /// - Parameter ofOneType: whether all resources of one type are any resource: for much that is made or changed nothing narrower
    ///   can be named beforehand.
    func reportWide(
        _ actions: @autoclosure () -> ActionSet, ofOneType: Bool = true, severity: Severity? = nil,
        _ message: (_ listing: String) -> String
    ) {
        for grant in grants.wide where ofOneType || grant.statement.coversServices {
            let found = grant.named.intersection(actions())
            guard !found.isEmpty, let list = grant.statement.actions, !list.isNegated else { continue }
            report(list.value, message(found.listing()), severity: severity, in: grant.statement)
        }
    }
}
