internal import Documents
internal import Findings
internal import Lint
internal import PolicyLanguage
internal import Reach
internal import Templates

/// Compares the policy documents of a file with what they were in the base, and reports what is new in them.
struct NewAccessFinder {
    /// As the user called the base.
    let base: String
    private let old: [DocumentPlace.Entry]
    private let clock: RequestClock
    let oldAttachments: [DeclaredAttachment]
    private(set) var findings: [CheckFinding] = []
    /// The document that is being compared.
    private var document: Location?
    private(set) var gaps: [Gap] = []

    /// - Parameters:
    ///   - old: what the file held in the base; nothing where it was not there.
    ///   - clock: from when on requests come: what is past is not new.
    init(base: String, old: TemplateContents, clock: RequestClock = .catalogue) {
        self.clock = clock
        self.base = base
        self.old = DocumentPlace.entries(old)
        oldAttachments = old.attachments
    }

    /// - Parameter file: the file's name, for what has gone from it.
    mutating func compare(_ new: TemplateContents, file: String) {
        let entries = DocumentPlace.entries(new)
        for entry in entries { compare(entry) }
        compareAttachments(new)
        let places = Set(entries.map(\.place))
        for entry in old where !places.contains(entry.place) { reportGone(entry.policy, file) }
        var seen: Set<CheckFinding> = []
        findings = findings.filter { seen.insert($0).inserted }
        gaps = Array(Set(gaps)).sorted()
    }

    private mutating func compare(_ entry: DocumentPlace.Entry) {
        let policy = entry.policy
        document = policy.root.location
        defer { document = nil }
        let atPlace = old.filter { $0.place == entry.place && $0.policy.kind == policy.kind }.map(\.policy)
        if atPlace.contains(where: { $0.root.text == policy.root.text }) { return }
        guard let new = read(policy) else { return }
        // A variant of a template is compared with its own former self; where the conditions have changed, with each.
        let same = atPlace.filter { $0.assumptions == policy.assumptions }
        for former in same.isEmpty ? atPlace : same {
            guard let old = read(former) else { continue }
            let comparison = DocumentComparison.compare(old: old, new: new, clock: clock)
            report(comparison.news, in: new, confidence: policy.freeValues.isEmpty ? .high : .medium)
            gaps += comparison.gaps
            if !policy.kind.isGrant, !former.freeValues.isEmpty { noteOpenDenials(old, new) }
        }
        if atPlace.isEmpty { reportNew(policy, new) }
    }

    private mutating func read(_ policy: FoundPolicy) -> Policy? {
        do throws(InputError) {
            return try Policy(policy.value, kind: policy.kind)
        } catch {
            gaps.append(Gap(.input, "cannot be compared with the base: \(error.reason)", at: error.location, help: error.help))
            return nil
        }
    }

    /// Which of two unknown values is which is not known: a Deny on one may have held back what the other gives.
    private mutating func noteOpenDenials(_ old: Policy, _ new: Policy) {
        let kept = Set(new.statements.map(\.origin.text))
        for statement in old.statements where statement.effect == .deny && !kept.contains(statement.origin.text) {
            guard !statement.origin.freeParts.isEmpty else { continue }
            gaps.append(
                Gap(
                    .model, "what statement \(statement.index + 1) of the base denies is not known from the file", at: new.location)
            )
        }
    }

    // MARK: findings

    /// One finding for each statement that gives more, or denies less: its first example, with the others beside it.
    private mutating func report(_ news: [DocumentComparison.News], in policy: Policy, confidence: Confidence) {
        struct Source: Hashable {
            let isGranted: Bool
            let statement: Int?
            let other: Int?
        }
        var first: [Source: Int] = [:]
        for one in news {
            let isGranted = if case .granted = one.cause { true } else { false }
            let source = Source(
                isGranted: isGranted, statement: one.region.statement?.statement.index,
                other: isGranted ? nil : one.region.otherStatement?.statement.index)
            report(one, in: policy, confidence: confidence)
            guard let number = first[source] else {
                first[source] = findings.count - 1
                continue
            }
            let finding = findings.removeLast()
            findings[number].related.append(RelatedPlace(finding.message, finding.location))
        }
    }

    private mutating func report(_ news: DocumentComparison.News, in policy: Policy, confidence: Confidence) {
        let region = news.region
        let witness = NewAccessWords.request(region, in: policy.kind)
        switch news.cause {
        case .granted:
            let statement = region.statement?.statement
            let what = NewAccessWords.given(by: region, in: policy.kind) + NewAccessWords.principals(news.principals)
            let message =
                policy.kind.isGrant
                ? "newly allows \(what): \(code(base)) does not allow \(witness)"
                : "lets through \(what): \(code(base)) holds back \(witness)"
            add(message, at: (NewAccessWords.place(of: region) ?? policy.origin).location, statement, confidence, value: what)
        case .undenied:
            let former = region.otherStatement?.statement
            let successor = former?.sid.flatMap { sid in policy.statements.first { $0.sid == sid && $0.effect == .deny } }
            let name = former.map { "statement \($0.index + 1)" + ($0.sid.map { " \(code($0))" } ?? "") } ?? "a statement"
            add(
                "no longer denies what \(name) of \(code(base)) does: \(witness)\(NewAccessWords.principals(news.principals))",
                at: (successor?.origin ?? policy.origin.statementKey).location, successor, confidence, value: name)
        }
    }

    /// All that a new document gives is new: one finding tells it. A new limit takes away at most.
    private mutating func reportNew(_ policy: FoundPolicy, _ new: Policy) {
        guard policy.kind.isGrant else { return }
        var limits = Comparison.Limits()
        limits.regions = 1
        limits.regionsPerStatement = 1
        let comparison = Comparison.compare(old: [], new: [new], limits: limits, clock: clock)
        guard let region = comparison.regions.first else {
            gaps += comparison.gaps
            return
        }
        let listing = NewAccessWords.listing(new)
        add(
            "a new \(policy.kind.rawValue) policy allows \(listing): \(NewAccessWords.request(region, in: policy.kind)) for one",
            at: policy.root.statementKey.location, nil, policy.freeValues.isEmpty ? .high : .medium, value: listing)
    }

    /// A document that held something back and is no more.
    private mutating func reportGone(_ policy: FoundPolicy, _ file: String) {
        let denies = policy.statements.contains { $0["Effect"]?.string == Effect.deny.rawValue }
        guard !policy.kind.isGrant || denies && policy.kind != .trust else { return }
        let name = [policy.resource?.name, policy.name].compactMap(\.self).map(code).joined(separator: " ")
        add(
            "the \(policy.kind.rawValue) policy \(name) of \(code(base)) was deleted: nothing here denies what it denied",
            at: Location(file: file, line: 1), nil, .medium, value: name)
    }

    mutating func add(
        _ message: String, at place: Location, _ statement: Statement?, _ confidence: Confidence, value: String
    ) {
        findings.append(
            CheckFinding(
                rule: Rule.newAccess.id, severity: Rule.newAccess.severity, confidence: confidence, message: message, help: nil,
                location: place, sid: statement?.sid, statement: statement?.index, value: value, related: []))
        findings[findings.count - 1].document = document
    }
}

extension PolicyKind {
    /// An Allow of it gives access; of the others it only leaves access as it is (docs/reference/policies.md).
    var isGrant: Bool { PolicyKinds.granting.contains(PolicyKinds(self)) }
}

extension JSONValue {
    /// Where a document's statements are named; the document where they are not.
    var statementKey: JSONValue { members.first { $0.nameIs("Statement") }?.key ?? self }
}
