internal import Documents
internal import PolicyLanguage
internal import Principals

/// What stands beside policies at one moment: settings of buckets and accounts, grants of keys, tags of resources.
struct SettingsState {
    let history: History
    let reader: StateReader

    func add(to parts: inout DirectoryParts) {
        parts.sharing.forgetSettings()
        var tags: [String: [Tag]?] = [:]
        for life in history.lives where life.kind == .resource || life.kind == .settings {
            if case .no = life.existence(at: reader.moment) { continue }
            let name = life.name(at: reader.moment).arn
            // Evidence of a bucket is by its ARN, of an account by its number.
            let holder = life.kind == .settings ? name : ResourceName(name).resource ?? name
            for (fact, track) in life.facts.sorted(by: { $0.key.sortKey < $1.key.sortKey }) {
                switch fact {
                case .setting(let setting): add(setting, of: holder, track, fact, life, to: &parts)
                case .grant: add(track, fact, life, to: &parts)
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

/// A setting or a grant as an export tells it, with the fact that it is.
struct ToldFact {
    let subject: Subject
    let fact: Fact
    let value: JSONValue
}

extension Directory {
    /// The settings of buckets and accounts, and the grants of keys, in order.
    var toldSettings: [ToldFact] {
        let partition = accounts.first?.partition ?? "aws"
        let settings = sharing.settings.compactMap { told -> ToldFact? in
            let subject =
                isAccountID(told.holder)
                ? Subject(.settings, told.holder) : Subject(.resource, "arn:\(partition):s3:::\(told.holder)")
            guard let document = try? JSONDocument.parse(Array(told.document.utf8), name: "\(told.setting.rawValue)-\(told.holder)")
            else { return nil }
            return ToldFact(subject: subject, fact: .setting(told.setting), value: document.root)
        }
        let grants = sharing.keyGrants.map {
            ToldFact(subject: Subject(.resource, $0.key), fact: .grant($0.id), value: $0.origin)
        }
        return settings + grants
    }
}
