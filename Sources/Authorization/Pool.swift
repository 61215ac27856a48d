import PolicyLanguage

/// All statements of one kind that bind one principal or resource: documents and their order do not matter (semantics 1).
struct Pool: Sendable {
    let layer: Layer
    let level: Int
    private let policies: [Policy]

    init(_ layer: Layer, _ policies: [Policy], level: Int = 0) {
        self.layer = layer
        self.level = level
        self.policies = policies
    }

    /// Adds what the pool's statements say of a request to the outcome.
    func evaluate(
        _ request: Request, _ context: LayeredContext, _ identity: CallerIdentity, _ outcome: inout Outcome,
        _ recorder: inout some Recorder
    ) {
        outcome.begin(layer)
        for policy in policies {
            for statement in policy.statements {
                var grant = Grant.full
                if let principal = statement.principal {
                    grant = request.caller.grant(of: principal, effect: statement.effect, identity: identity)
                } else if layer == .resource {
                    grant = .none
                }
                guard grant != .none, statement.actions.matches(request.action) else { continue }
                let truth = applies(statement, request, context)
                guard truth != .no else { continue }
                recorder.record(layer, level, policy, statement, truth)
                outcome.add(statement.effect, layer, grant, truth)
            }
        }
        outcome.end(layer)
    }

    private func applies(_ statement: Statement, _ request: Request, _ context: LayeredContext) -> Truth {
        var truth = Truth.yes
        if let resources = statement.resources {
            truth = resources.matches(request.resource, in: context)
            if truth == .no, request.isS3AccountLevel { truth = resources.namesAllBuckets ? .yes : .no }
        }
        for condition in statement.conditions {
            if truth == .no { return .no }
            truth = truth && condition.holds(in: context)
        }
        return truth
    }
}

extension Request {
    /// An action of S3 that acts on no bucket, such as ListAllMyBuckets.
    var isS3AccountLevel: Bool { resource.isNone && action.folded.starts(with: "s3:".utf8) }
}

extension ResourceElement {
    /// S3's own examples allow account-level actions on `arn:aws:s3:::*` (semantics 3.2).
    var namesAllBuckets: Bool {
        !isNegated
            && patterns.contains { pattern in
                pattern.text.hasPrefix("arn:") && pattern.text.hasSuffix(":s3:::*")
            }
    }
}
