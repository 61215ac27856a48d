package import PolicyLanguage

/// All statements of one kind that bind one principal or resource: documents and their order do not matter (docs/reference/policies.md).
struct Pool: Sendable {
    /// A statement with its policy; a class, so that a walk over many copies none.
    final class Entry: Sendable {
        let policy: Policy
        let statement: Statement

        init(_ policy: Policy, _ statement: Statement) {
            self.policy = policy
            self.statement = statement
        }
    }

    let layer: Layer
    let level: Int
    private let entries: ContiguousArray<Entry>
    /// The entries that can match a service, by its code; nil for a pool too small to be worth it.
    private let byService: [UInt64: ContiguousArray<Int32>]?
    /// The entries that can match any service.
    private let everywhere: ContiguousArray<Int32>

    private static let worthAnIndex = 12

    init(_ layer: Layer, _ policies: [Policy], level: Int = 0) {
        self.layer = layer
        self.level = level
        entries = ContiguousArray(policies.flatMap { policy in policy.statements.map { Entry(policy, $0) } })
        guard entries.count >= Self.worthAnIndex else {
            byService = nil
            everywhere = []
            return
        }
        let codes = entries.map(\.statement.actions.serviceCodes)
        everywhere = ContiguousArray(codes.indices.lazy.filter { codes[$0] == nil }.map(Int32.init))
        var index: [UInt64: ContiguousArray<Int32>] = [:]
        for service in Set(codes.compactMap { $0 }.joined()) {
            index[service] = ContiguousArray(codes.indices.lazy.filter { codes[$0]?.contains(service) ?? true }.map(Int32.init))
        }
        byService = index
    }

    /// Adds what the pool's statements say of a request to the outcome.
    func evaluate(
        _ request: Request, _ context: LayeredContext, _ identity: CallerIdentity, _ outcome: inout VerdictBuilder,
        _ recorder: inout some Recorder
    ) {
        outcome.begin(layer)
        if let byService {
            for index in byService[request.action.serviceCode] ?? everywhere {
                add(entries[Int(index)], request, context, identity, &outcome, &recorder)
            }
        } else {
            for entry in entries { add(entry, request, context, identity, &outcome, &recorder) }
        }
        outcome.end(layer)
    }

    @inline(__always)
    private func add(
        _ entry: Entry, _ request: Request, _ context: LayeredContext, _ identity: CallerIdentity, _ outcome: inout VerdictBuilder,
        _ recorder: inout some Recorder
    ) {
        guard entry.statement.actions.matches(request.action) else { return }
        var grant = Grant.full
        if let principal = entry.statement.principal {
            grant = request.caller.grant(of: principal, effect: entry.statement.effect, identity: identity)
        } else if layer == .resource {
            grant = .none
        }
        guard grant != .none else { return }
        let truth = entry.statement.applies(request.action, on: request.resource, in: context)
        guard truth != .no else { return }
        recorder.record(layer, level, entry.policy, entry.statement, truth)
        outcome.add(entry.statement, layer, grant, truth)
    }
}

extension Statement {
    /// Whether resource and conditions match; that the action does, and who asks, is for the caller to see to.
    package func applies(_ action: Action, on resource: ResourceName, in context: some ContextLookup) -> Truth {
        var truth = Truth.yes
        if let resources {
            truth = resources.matches(resource, in: context)
            if truth == .no, action.isS3AccountLevel(on: resource) { truth = resources.namesAllBuckets ? .yes : .no }
        }
        return conditions.withUnsafeBufferPointer { conditions in
            for index in conditions.indices {
                if truth == .no { return .no }
                truth = truth && conditions[index].holds(in: context)
            }
            return truth
        }
    }
}

extension Action {
    /// An action of S3 that acts on no bucket, such as ListAllMyBuckets.
    package func isS3AccountLevel(on resource: ResourceName) -> Bool { resource.isNone && folded.starts(with: "s3:".utf8) }
}

extension ResourceElement {
    /// S3's own examples allow account-level actions on `arn:aws:s3:::*` (docs/reference/matching.md).
    package var namesAllBuckets: Bool { !isNegated && patterns.contains(where: \.namesAllBuckets) }
}

extension ARNPattern {
    package var namesAllBuckets: Bool { text.hasPrefix("arn:") && text.hasSuffix(":s3:::*") }
}
