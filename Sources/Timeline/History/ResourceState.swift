internal import Documents
internal import PolicyLanguage
internal import Principals

extension Life {
    /// Whether any evidence is about the policy of the resource, and not only about its tags and settings.
    fileprivate var speaksOfPolicy: Bool {
        let policy: Families = [.content, .statements]
        return facts.keys.contains { !$0.family.isDisjoint(with: policy) }
            || closings.contains { !$0.families.isDisjoint(with: policy) }
            || openings.contains { !$0.families.isDisjoint(with: policy) }
    }
}

/// The policy of one resource at one moment.
struct ResourceState {
    let life: Life
    let reader: StateReader

    /// Nil where no evidence speaks of it.
    var entry: ResourcePolicies.Entry? {
        if case .no = life.existence(at: reader.moment) { return nil }
        guard life.speaksOfPolicy else { return nil }
        let arn = life.name(at: reader.moment).arn
        return Reducers.isToldByStatement(arn) ? statements(arn) : document(arn)
    }

    private func document(_ arn: String) -> ResourcePolicies.Entry? {
        let isClosed = life.isClosed(.content, at: reader.moment)
        guard let track = life.facts[.content] else { return isClosed ? ResourcePolicies.Entry.none : nil }
        switch track.value(at: reader.moment) {
        case .absent: return ResourcePolicies.Entry.none
        case .present, .unknown: return .unreadable(reader.unknown(.content, track, life))
        case .known(let content):
            do throws(InputError) {
                let past = PastPrincipals(reader.history, reader.moment)
                let kind = Self.kind(of: arn)
                if case .policy(let policy) = content {
                    let read = try past.read(policy.policy, of: life, .content, as: kind)
                    return .policy(read.origin.identity == policy.policy.origin.identity ? policy : bound(read, arn))
                }
                guard let document = try content.document() else { return nil }
                return .policy(bound(try past.read(try Policy(document, kind: kind), of: life, .content, as: kind), arn))
            } catch {
                return .unreadable(
                    Gap(.evidence, "the policy of `\(arn)` cannot be read: \(error.reason)", at: error.location, help: error.help))
            }
        }
    }

    private static func kind(of arn: String) -> PolicyKind { arn.hasPrefix("vpce-") ? .endpoint : .resource }

    private func bound(_ policy: Policy, _ arn: String, rest: Gap? = nil) -> BoundPolicy {
        BoundPolicy(policy: policy, name: "policy of \(arn)", arn: arn, source: .resource, rest: rest)
    }

    /// Put together of the statements that hold. Those that are known count whatever else the policy says; what it may say besides is its
    /// `rest`.
    private func statements(_ arn: String) -> ResourcePolicies.Entry? {
        let moment = reader.moment
        var found: [JSONValue] = []
        var rest: Gap?
        for (fact, track) in life.facts.sorted(by: { $0.key.sortKey < $1.key.sortKey }) {
            guard case .statement = fact else { continue }
            switch track.value(at: moment) {
            case .absent: continue
            case .present, .unknown: rest = rest ?? reader.unknown(fact, track, life)
            case .known(let content):
                guard let value = try? content.statement() else {
                    rest = rest ?? reader.unknown(fact, track, life)
                    continue
                }
                found.append(value)
            }
        }
        if rest == nil, !life.isClosed(.statements, at: moment) {
            let reason = "what else the policy of `\(arn)` says at \(moment.time) is in no export and no log"
            rest = Gap(.evidence, reason, at: life.place.location, help: "give the policy of the resource")
        }
        guard let place = found.first?.location else { return rest.map { .unreadable($0) } ?? ResourcePolicies.Entry.none }
        let text = #"{"Version":"2012-10-17","Statement":[\#(found.map(\.text).joined(separator: ","))]}"#
        do throws(InputError) {
            let source = SourceText(name: place.file, bytes: Array(text.utf8), within: place.start)
            let whole = try Policy(JSONDocument.parse(source).root, kind: Self.kind(of: arn))
            // Exports and events have told one statement each: it is cited where it was told.
            return .policy(bound(try whole.citing(found), arn, rest: rest))
        } catch {
            return .unreadable(Gap(.evidence, "the policy of `\(arn)` cannot be read: \(error.reason)", at: place))
        }
    }
}
