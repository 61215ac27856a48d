package import AgentSettings
internal import Catalogue
package import Documents
package import PolicyLanguage
package import Reach
package import Templates

/// Runs rules over policy documents.
package struct CheckEngine: Sendable {
    package let rules: [Rule]
    /// From when on requests come: a condition on the clock that let nobody in since is closed.
    package let clock: RequestClock

    package init(rules: [Rule] = Rule.all, clock: RequestClock = .catalogue) {
        self.rules = rules
        self.clock = clock
    }

    /// Everything that the rules find in the text of one document; a text that cannot be read is itself a finding.
    package func check(_ source: SourceText, kind: PolicyKind, lookup: CatalogueCache) -> [CheckFinding] {
        do {
            return try check(try JSONDocument.parse(source).root, kind: kind, lookup: lookup)
        } catch {
            return unreadable(error)
        }
    }

    /// The finding that a text cannot be read; none where the rule is not among the engine's.
    package func unreadable(_ error: InputError) -> [CheckFinding] {
        guard let rule = rules.first(where: { if case .text = $0.check { true } else { false } }) else { return [] }
        return [
            CheckFinding(
                rule: rule.id, severity: rule.severity, confidence: rule.confidence, message: error.reason, help: error.help,
                location: error.location, sid: nil, statement: nil, value: "", related: [], identity: error.reason)
        ]
    }

    /// Everything that the rules find in one document, by place, and at one place in the order of the registry.
    ///
    /// - Parameters:
    ///   - value: the document: any JSON value, whatever its faults; or a string that holds the JSON text of one.
    ///   - lookup: shared between the documents of one thread.
    package func check(_ value: JSONValue, kind: PolicyKind, lookup: CatalogueCache) throws(InputError) -> [CheckFinding] {
        try judge(value, kind: kind, lookup: lookup).findings
    }

    private func judge(
        _ value: JSONValue, kind: PolicyKind, lookup: CatalogueCache, isManagedByAWS: Bool = false,
        mayBeSmaller: Bool = false
    ) throws(InputError) -> (findings: [CheckFinding], gaps: [Gap]) {
        var root = value
        if value.kind == .string { root = try JSONDocument.parse(embeddedIn: value).root }
        if rules.isEmpty { return ([], []) }
        let draft = DraftReader(lookup: lookup).draft(root, kind: kind, isManagedByAWS: isManagedByAWS)
        draft.mayBeSmaller = mayBeSmaller
        let run = CheckRun(draft: draft, lookup: lookup, rules: rules, clock: clock)
        run.run()
        return (run.inOrder, run.gaps)
    }

    /// The same for a policy of a file, with what could not be decided; the findings in a template say which one it is.
    package func check(
        _ policy: FoundPolicy, lookup: CatalogueCache
    ) throws(InputError) -> (findings: [CheckFinding], gaps: [Gap]) {
        var (findings, gaps) = try judge(
            policy.value, kind: policy.kind, lookup: lookup, isManagedByAWS: policy.resource == nil && policy.isNamedAsManaged,
            mayBeSmaller: policy.mayBeSmaller)
        if policy.isWrittenByAWS { findings.removeAll { Self.ofWording.contains($0.rule) } }
        guard let resource = policy.resource, !findings.isEmpty else { return (findings, gaps) }
        let principals = policy.holders.map(\.resource) + [resource.name]
        let named = findings.map { finding in
            var finding = finding
            (finding.policy, finding.principals) = (policy.name, principals)
            return finding
        }
        return (named, gaps)
    }

    /// Rules on which actions, resources and version a policy lists: whom AWS gives the list, nothing is there to mend.
    private static let ofWording: Set<String> = [
        "unknown-action", "action-matches-nothing", "retired-action", "redundant-action", "redundant-resource", "resource-mismatch",
        "action-needs-other-resource", "missing-version", "old-version",
    ]

    /// That a file holds placeholders which the project does not declare: one finding, at the first.
    package func finding(of placeholders: [Placeholder]) -> [CheckFinding] {
        let open = placeholders.filter { !$0.isDeclared }
        guard let first = open.first, rules.contains(where: { $0.id == Rule.placeholder.id }) else { return [] }
        let rule = Rule.placeholder
        let message =
            open.count == 1
            ? "\(code(first.text)) is a placeholder: what will replace it is not known"
            : "\(open.count) placeholders, \(code(first.text)) the first: what will replace it is not known"
        return [
            CheckFinding(
                rule: rule.id, severity: rule.severity, confidence: rule.confidence, message: message,
                help: "name their form under `placeholders` in `.ambit.yml`, or check the policy that is made of it",
                location: first.location, sid: nil, statement: nil, value: first.text, related: [])
        ]
    }

    /// What is wrong with a policy of elsewhere being attached.
    package func findings(in attachment: DeclaredAttachment) -> [CheckFinding] {
        rules.compactMap { rule in
            guard let message = rule.attachment?(attachment) else { return nil }
            var finding = CheckFinding(
                rule: rule.id, severity: rule.severity, confidence: rule.confidence, message: message, help: nil,
                location: attachment.location, sid: nil, statement: nil, value: attachment.policy, related: [])
            (finding.policy, finding.principals) = (attachment.holder.resource, [attachment.holder.resource])
            return finding
        }
    }

    /// What is wrong with the code that makes a policy.
    package func findings(in fault: FoundFault) -> [CheckFinding] {
        rules.compactMap { rule in
            guard case .code(fault.kind) = rule.check else { return nil }
            var finding = CheckFinding(
                rule: rule.id, severity: rule.severity, confidence: rule.confidence,
                message: fault.says ?? "\(code(fault.text)) in \(code(fault.resource)): \(rule.summary)", help: nil,
                location: fault.location,
                sid: nil, statement: nil, value: fault.text, related: [])
            if !fault.resource.isEmpty { finding.policy = fault.resource }
            return finding
        }
    }

    /// What is wrong with a coding agent's settings, in the order of its reader.
    package func findings(in agent: AgentPermissions) -> [CheckFinding] {
        agent.smells.compactMap { smell in
            guard let rule = rules.first(where: { if case .settings(smell.kind) = $0.check { true } else { false } }) else {
                return nil
            }
            return CheckFinding(
                rule: rule.id, severity: rule.severity, confidence: rule.confidence,
                message: "\(code(smell.text)): \(rule.summary)",
                help: nil, location: smell.location, sid: nil, statement: nil, value: smell.text, related: [])
        }
    }
}

extension FoundPolicy {
    /// `AmazonS3FullAccess.json`
    fileprivate var isNamedAsManaged: Bool {
        let stem = name.hasSuffix(".json") ? name.dropLast(5) : name[...]
        return ManagedPolicy(named: String(stem)) != nil
    }
}
