internal import Documents
internal import PolicyLanguage
internal import Principals

/// What stands beside policies at one moment: settings of buckets and accounts, grants of keys, shares, attributes, ways in, tags of
/// resources.
struct SettingsState {
    let history: History
    let reader: StateReader

    func add(to parts: inout DirectoryParts) {
        parts.sharing.forgetSettings()
        parts.federation.forgetRecords()
        var tags: [String: [Tag]?] = [:]
        for life in history.lives where Self.kinds.contains(life.kind) {
            if case .no = life.existence(at: reader.moment) { continue }
            let name = life.name(at: reader.moment).arn
            switch life.kind {
            case .share: add(share: life, name, to: &parts)
            case .entrance: add(entrance: life, to: &parts)
            case .permission: add(permission: life, name, to: &parts)
            default: break
            }
            // Evidence of a bucket is by its ARN, of an account by its number.
            let resource = ResourceName(name)
            let holder = life.kind == .settings || resource.service != "s3" ? name : resource.resource ?? name
            for (fact, track) in life.facts.sorted(by: { $0.key.sortKey < $1.key.sortKey }) {
                switch fact {
                case .setting(let setting): add(setting, of: holder, track, fact, life, to: &parts)
                case .grant: add(track, fact, life, to: &parts)
                case .holder(let holder) where life.kind == .resource:
                    if isThere(track, fact, life, in: &parts) {
                        let place = reader.place(track, life).location
                        parts.sharing.add(.init(resource: name, holder: holder, location: place))
                    }
                case .content:
                    // S3's own word on a policy is about the one that was there then.
                    if track.boundaries.contains(where: { $0.evidence.event != nil }) {
                        parts.sharing.forgetStatus(ofBucket: holder)
                    }
                default: continue
                }
            }
            if life.speaksOfTags { tags[name] = self.tags(of: life) }
        }
        parts.inventory = parts.inventory.replacing(tags: tags)
    }

    private static let kinds: Set<Subject.Kind> = [.resource, .settings, .share, .entrance, .permission]

    private func add(
        _ setting: SharingSetting, of holder: String, _ track: Track, _ fact: Fact, _ life: Life, to parts: inout DirectoryParts
    ) {
        switch track.value(at: reader.moment) {
        case .absent: if setting == .publicAccessBlock { parts.sharing.setNoBlock(of: holder) }
        case .present, .unknown: note(track, fact, life, in: &parts)
        case .known(let content):
            do throws(InputError) {
                if let document = try content.document() { try parts.sharing.set(setting, of: holder, to: document) }
            } catch {
                parts.gaps.append(Gap(error))
            }
        }
    }

    private func add(_ track: Track, _ fact: Fact, _ life: Life, to parts: inout DirectoryParts) {
        switch track.value(at: reader.moment) {
        case .absent: break
        case .present, .unknown: note(track, fact, life, in: &parts)
        case .known(let content):
            do throws(InputError) {
                if let document = try content.document() { try parts.sharing.add(grant: document) }
            } catch {
                parts.gaps.append(Gap(error))
            }
        }
    }

    private func isThere(_ track: Track, _ fact: Fact, _ life: Life, in parts: inout DirectoryParts) -> Bool {
        switch track.value(at: reader.moment) {
        case .absent: return false
        case .known: return true
        case .present, .unknown:
            note(track, fact, life, in: &parts)
            return false
        }
    }

    // MARK: shares

    private func add(share life: Life, _ arn: String, to parts: inout DirectoryParts) {
        var (resources, principals, permissions): (Set<String>, Set<String>, Set<String>) = ([], [], [])
        var accepted: [String: Bool] = [:]
        var isKnown = life.isClosed(.permissions, at: reader.moment)
        for (fact, track) in life.facts.sorted(by: { $0.key.sortKey < $1.key.sortKey }) {
            switch fact {
            case .shared(let resource): if isThere(track, fact, life, in: &parts) { resources.insert(resource) }
            case .holder(let holder): if isThere(track, fact, life, in: &parts) { principals.insert(holder) }
            case .acceptance(let holder):
                if let told = track.value(at: reader.moment).content?.text { accepted[holder] = told == "ACCEPTED" }
            case .permission(let permission):
                switch track.value(at: reader.moment) {
                case .absent: break
                case .known: permissions.insert(permission)
                case .present, .unknown: isKnown = false
                }
            default: continue
            }
        }
        let status = life.facts[.type]?.value(at: reader.moment).content?.text
        parts.sharing.set(
            .init(
                name: life.facts[.title]?.value(at: reader.moment).content?.text, isActive: status.map { $0 == "ACTIVE" },
                resources: resources, principals: principals, accepted: accepted, permissions: isKnown ? permissions : [],
                location: life.place.location), of: arn)
    }

    private func add(permission life: Life, _ arn: String, to parts: inout DirectoryParts) {
        guard let track = life.facts[.content] else { return }
        parts.sharing.forget(permission: arn)
        guard let document = try? track.value(at: reader.moment).content?.document() else {
            note(track, .content, life, in: &parts)
            return
        }
        do throws(InputError) {
            try parts.sharing.set(permission: document, of: arn)
        } catch {
            parts.gaps.append(Gap(error))
        }
    }

    // MARK: ways in

    private func add(entrance life: Life, to parts: inout DirectoryParts) {
        for (fact, track) in life.facts.sorted(by: { $0.key.sortKey < $1.key.sortKey }) {
            guard case .entrance(let record) = fact, isThere(track, fact, life, in: &parts) else { continue }
            add(record, try? track.value(at: reader.moment).content?.document(), to: &parts)
        }
        let policies = life.facts.sorted { $0.key.sortKey < $1.key.sortKey }.compactMap { fact, track -> JSONValue? in
            guard case .permission = fact, isThere(track, fact, life, in: &parts) else { return nil }
            return try? track.value(at: reader.moment).content?.document()
        }
        let names = life.name(at: reader.moment).arn.split(separator: " ", maxSplits: 1).map(String.init)
        guard let first = policies.first, names.count == 2 else { return }
        let text =
            "{\"clusterName\": \(JSONText.quoted(names[0])), \"principalArn\": \(JSONText.quoted(names[1])), "
            + "\"associatedAccessPolicies\": [\(policies.map(\.text).joined(separator: ", "))]}"
        let place = first.location
        let made = try? JSONDocument.parse(made: text, at: place).root
        add(.accessPolicies, made, to: &parts)
    }

    private func add(_ record: EntranceRecord, _ document: JSONValue?, to parts: inout DirectoryParts) {
        guard let document else { return }
        do throws(InputError) {
            try parts.federation.add(record, document)
        } catch {
            parts.gaps.append(Gap(error))
        }
    }

    /// A setting of which nothing tells before its first write is as one of which there is no evidence at all.
    private func note(_ track: Track, _ fact: Fact, _ life: Life, in parts: inout DirectoryParts) {
        if track.index(at: reader.moment) > 0 { parts.gaps.append(reader.unknown(fact, track, life)) }
    }

    /// Nil where not all of them are known.
    private func tags(of life: Life) -> [Tag]? {
        guard life.isClosed(.tags, at: reader.moment) else { return nil }
        var tags: [Tag] = []
        for (fact, track) in life.facts.sorted(by: { $0.key.sortKey < $1.key.sortKey }) {
            guard case .tag(let key) = fact else { continue }
            switch track.value(at: reader.moment) {
            case .absent: continue
            case .known(let content): tags.append(Tag(key: key, value: content.text ?? ""))
            case .present, .unknown: return nil
            }
        }
        return tags
    }
}

extension Life {
    fileprivate var speaksOfTags: Bool {
        facts.keys.contains { $0.family == .tags } || closings.contains { $0.families == .tags }
            || openings.contains { $0.families.contains(.tags) }
    }
}
