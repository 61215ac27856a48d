internal import Activity
internal import Documents
internal import PolicyLanguage
internal import Principals

/// The facts of one life at one moment, as the parts of a directory.
struct StateReader {
    let history: History
    let moment: Moment

    /// What is known of a life: nil where it does not exist at the moment.
    func entity(_ index: Int) -> (facts: EntityFacts, boundary: Attachment?, tags: [Tag])? {
        let life = history.lives[index]
        var missing: [MissingPart] = []
        switch life.existence(at: moment) {
        case .no: return nil
        case .yes: break
        case .perhaps(let last, let gone):
            let gap = Gap(
                .evidence,
                "whether \(title(life)) existed at \(moment.time) is not known: it is there at \(last.time), and not any more, or made "
                    + "anew, at \(gone.time)", at: life.place.location)
            missing += [.identity, .boundary, .trust].map { MissingPart($0, gap) }
        }
        var inline: [BoundPolicy] = []
        var attached: [Attachment] = []
        var tags: [Tag] = []
        var boundary: Attachment?
        for (fact, track) in life.facts.sorted(by: { $0.key.sortKey < $1.key.sortKey }) {
            let value = track.value(at: moment)
            switch (fact, value) {
            case (_, .absent): continue
            case (.inline(let name), .known(let content)):
                do throws(InputError) {
                    inline.append(try policy(content, name: name))
                } catch {
                    missing.append(
                        MissingPart(
                            .identity,
                            Gap(
                                .evidence, "inline policy \(code(name)) of \(title(life)) cannot be read: \(error.reason)",
                                at: error.location)))
                }
            case (.attached(let arn), .known):
                attached.append(Attachment(name: Self.last(arn), arn: arn, origin: place(track, life)))
            case (.boundary, .known(let content)):
                if let arn = content.text {
                    boundary = Attachment(name: Self.last(arn), arn: arn, origin: place(track, life))
                }
            case (.tag(let key), .known(let content)):
                if let text = content.text { tags.append(Tag(key: key, value: text)) }
            case (.inline, _), (.attached, _): missing.append(MissingPart(.identity, unknown(fact, track, life)))
            case (.boundary, _): missing.append(MissingPart(.boundary, unknown(fact, track, life)))
            case (.tag, _): missing += [.identity, .boundary].map { MissingPart($0, unknown(fact, track, life)) }
            default: continue
            }
        }
        missing += open(life, [.inline, .attached], .identity, "what policies \(title(life)) had")
        if life.kind != .group { missing += open(life, .boundary, .boundary, "what boundary \(title(life)) had") }
        let name = life.name(at: moment)
        let facts = EntityFacts(
            arn: name.arn, account: life.account, name: name.name, path: name.path, uniqueID: life.uniqueID, created: life.created,
            inline: inline, attached: attached, missing: missing, origin: life.place)
        return (facts, boundary, tags)
    }

    func role(_ index: Int, profiles: [InstanceProfile]) -> Role? {
        guard let entity = entity(index) else { return nil }
        let life = history.lives[index]
        var facts = entity.facts
        var missing: [MissingPart] = []
        var trust: BoundPolicy?
        switch life.facts[.trust].map({ ($0, $0.value(at: moment)) }) {
        case (_, .known(let content))?:
            do throws(InputError) {
                let policy = try PastPrincipals(history, moment).trust(content, of: index)
                trust = BoundPolicy(policy: policy, name: "trust policy of \(facts.name)", arn: facts.arn, source: .resource)
            } catch {
                missing.append(
                    MissingPart(
                        .trust,
                        Gap(.evidence, "the trust policy of \(title(life)) cannot be read: \(error.reason)", at: error.location)))
            }
        case (let track, _)?: missing.append(MissingPart(.trust, unknown(.trust, track, life)))
        case nil:
            missing.append(
                MissingPart(
                    .trust,
                    Gap(
                        .evidence, "the trust policy of \(title(life)) at \(moment.time) is in no export and no log",
                        at: life.place.location)))
        }
        facts = facts.adding(missing)
        return Role(
            facts: facts, boundary: entity.boundary, tags: entity.tags, trust: trust, instanceProfiles: profiles,
            lastUsed: life.lastUsed)
    }

    func user(_ index: Int) -> User? {
        guard let entity = entity(index) else { return nil }
        let life = history.lives[index]
        var groups: [String] = []
        var missing: [MissingPart] = []
        for (fact, track) in life.facts {
            guard case .member(let group) = fact else { continue }
            let other = history.lives[group]
            if case .no = other.existence(at: moment) { continue }
            switch track.value(at: moment) {
            case .absent: continue
            case .known: groups.append(other.name(at: moment).name)
            case .present, .unknown:
                missing.append(
                    MissingPart(
                        .identity,
                        Gap(
                            .evidence,
                            "whether \(title(life)) was a member of group `\(other.name(at: moment).name)` at \(moment.time) is not known",
                            at: place(track, life).location)))
            }
        }
        missing += open(life, .members, .identity, "of which groups \(title(life)) was a member")
        return User(
            facts: entity.facts.adding(missing), groups: groups.sorted(), boundary: entity.boundary, tags: entity.tags)
    }

    func managedPolicy(_ index: Int) -> ManagedPolicy? {
        let life = history.lives[index]
        if case .no = life.existence(at: moment) { return nil }
        let name = life.name(at: moment)
        let standard = life.facts[.defaultVersion]?.value(at: moment).content?.text
        var versions: [ManagedPolicy.Version] = []
        var document: BoundPolicy?
        var gap: Gap?
        for (fact, track) in life.facts.sorted(by: { $0.key.sortKey < $1.key.sortKey }) {
            guard case .version(let id) = fact else { continue }
            let value = track.value(at: moment)
            if case .absent = value { continue }
            do throws(InputError) {
                var text = try value.content?.document()
                // A log has the text in a string, an export the document.
                if let string = text, string.kind == .string { text = try JSONDocument.parse(embeddedIn: string).root }
                versions.append(ManagedPolicy.Version(id: id, isDefault: id == standard, created: nil, document: text))
                guard id == standard, let content = value.content else { continue }
                let policy = try policy(content, name: name.name)
                document = BoundPolicy(policy: policy.policy, name: name.name, arn: name.arn, source: .managed)
            } catch {
                gap = Gap(.evidence, "version \(id) of `\(name.arn)` cannot be read: \(error.reason)", at: error.location)
            }
        }
        if document == nil, gap == nil {
            let what = standard.map { "the text of \($0), the default version" } ?? "which version was the default"
            gap = Gap(.evidence, "\(what) of `\(name.arn)` at \(moment.time), is in no export and no log", at: life.place.location)
        }
        return ManagedPolicy(
            arn: name.arn, name: name.name, uniqueID: life.uniqueID, path: name.path, created: life.created, updated: nil,
            versions: versions, document: document, gap: gap, origin: life.place)
    }

    // MARK: parts

    /// An inline policy or a version, parsed.
    func policy(_ content: Content, name: String) throws(InputError) -> BoundPolicy {
        if case .policy(let policy) = content { return policy }
        guard let document = try content.document() else { throw InputError("no document", at: Location(file: name)) }
        return BoundPolicy(policy: try Policy(document, kind: .identity), name: name, source: .inline)
    }

    static func last(_ arn: String) -> String { arn.split(separator: "/").last.map(String.init) ?? arn }

    func title(_ life: Life) -> String { "\(life.kind.rawValue) `\(life.name(at: moment).name)`" }

    /// Where the evidence speaks of a fact that holds.
    func place(_ track: Track, _ life: Life) -> EvidencePlace {
        let cause = track.cause(at: moment) ?? track.boundaries.first
        return cause?.evidence.event.map { .place($0.location) } ?? life.place
    }

    func unknown(_ fact: Fact, _ track: Track, _ life: Life) -> Gap {
        let next = track.boundaries.dropFirst(track.index(at: moment)).first { $0.evidence.event != nil }?.evidence.event
        let until = next.map { ": \($0.name) at \($0.time) does not say what was there before" } ?? ""
        return Gap(
            .evidence, "\(fact.words) of \(title(life)) at \(moment.time) is in no export and no log\(until)",
            at: next?.location ?? place(track, life).location, help: "give an export that was taken before")
    }

    /// What a family holds beyond the facts that are known, where nothing closes it.
    private func open(_ life: Life, _ families: Families, _ layer: PolicyKind, _ what: String) -> [MissingPart] {
        guard !life.isClosed(families, at: moment) else { return [] }
        if let event = life.opening(of: families, at: moment) {
            let reason = "\(what) at \(moment.time) is not known: the log does not hold what \(event.name) at \(event.time) changed"
            return [MissingPart(layer, Gap(.evidence, reason, at: event.location))]
        }
        let reason = "\(what) at \(moment.time) is not known: no export has it, and no log shows its beginning"
        return [
            MissingPart(
                layer,
                Gap(
                    .evidence, reason, at: life.place.location,
                    help: "give `aws iam get-account-authorization-details` of account \(life.account)"))
        ]
    }
}

extension Fact {
    /// An order that does not hang on the run.
    var sortKey: String {
        switch self {
        case .inline(let text), .attached(let text), .tag(let text), .accessKey(let text), .statement(let text), .control(let text),
            .enabled(let text), .assignment(let text), .device(let text), .grant(let text), .holder(let text),
            .acceptance(let text), .shared(let text), .permission(let text):
            text
        case .entrance(let record): record.rawValue
        case .setting(let setting): setting.rawValue
        case .version(let id): String(repeating: "0", count: max(0, 8 - id.utf8.count)) + id
        case .member(let life): "\(life)"
        default: ""
        }
    }
}

extension EntityFacts {
    func adding(_ parts: [MissingPart]) -> EntityFacts {
        if parts.isEmpty { return self }
        return EntityFacts(
            arn: arn, account: account, name: name, path: path, uniqueID: uniqueID, created: created, inline: inline,
            attached: attached, missing: missing + parts, origin: origin)
    }
}
