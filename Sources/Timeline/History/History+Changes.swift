package import Activity
package import Documents
internal import PolicyLanguage
package import Principals

extension History {
    /// One step in what binds a principal, or in the policy of a resource.
    package struct Step: Sendable {
        /// The write; nil where evidence shows that something changed and no log shows what.
        package let event: Event?
        /// Everything before the step has happened.
        package let before: Moment
        /// The step has happened, and nothing after it.
        package let after: Moment
        /// That what it changes is not evaluated; nil where it is.
        package private(set) var unevaluated: Gap?
    }

    /// Every step that may have changed what a principal may do: its own policies, its groups', its managed policies, its boundary, its tags,
    /// and what its organisation puts over its account. In order. Cost: O(evidence of these).
    package func steps(of principal: PrincipalName) -> [Step] { steps(of: lives(binding: principal)) }

    /// The lives of a principal's name, with everything that ever came to them, and of what organisations put over accounts.
    func lives(binding principal: PrincipalName) -> Set<Int> {
        var wanted = organizationLives
        for index in shared where lives[index].kind == .entrance && lives[index].names[0].arn.hasSuffix(" \(principal.text)") {
            wanted.insert(index)
        }
        for kind in [Subject.Kind.user, .role] where principal.account != nil {
            for index in byName[Subject(kind, principal.name, in: principal.account ?? "")] ?? [] { add(index, to: &wanted) }
        }
        return wanted
    }

    /// Every step in the policy of a resource, by its ARN.
    package func steps(ofResource arn: String) -> [Step] {
        steps(of: lives(of: ResourceName(arn), only: [arn], withObjects: true))
    }

    /// The lives of a resource, of what holds it, and of all that opens or closes it beside its policy.
    ///
    /// - Parameters:
    ///   - holders: the names under which evidence may speak of it.
    ///   - withObjects: a bucket with what is told of its objects.
    func lives(of resource: ResourceName, only holders: [String], withObjects: Bool = false) -> Set<Int> {
        let parts = resource.resource?.split(separator: "/").map(String.init) ?? []
        var names = holders + [Directory.attributeName(of: resource)].compactMap(\.self)
        // The log names a key by its id alone.
        if parts.first == "key" { names += parts.dropFirst().suffix(1) }
        var found = Set(names.flatMap { byName[Subject(.resource, $0)] ?? [] })
        for index in shared where isAbout(resource, lives[index], parts) { add(index, to: &found) }
        if withObjects, resource.service == "s3", parts.count == 1 {
            found.formUnion(
                lives.indices.filter {
                    lives[$0].kind == .resource && lives[$0].facts[.setting(.objectList)] != nil
                        && lives[$0].names[0].arn.hasPrefix("\(resource.text)/")
                })
        }
        return found
    }

    private func isAbout(_ resource: ResourceName, _ life: Life, _ parts: [String]) -> Bool {
        let name = life.names[0].arn
        switch life.kind {
        // An account's settings are about all its buckets.
        case .settings: return resource.service == "s3"
        case .share: return life.facts[.shared(resource.text)] != nil || name == resource.text
        case .resource:
            let holder = ResourceName(name)
            return holder.service == resource.service && (holder.account == resource.account || resource.account == nil)
        case .entrance:
            guard let last = parts.last else { return false }
            // A cluster's entries begin with its name.
            return name == resource.text || name == last || resource.service == "eks" && name.hasPrefix("\(last) ")
        default: return false
        }
    }

    /// A principal's life with everything that ever came to it.
    private func add(_ index: Int, to wanted: inout Set<Int>) {
        guard wanted.insert(index).inserted else { return }
        for (fact, track) in lives[index].facts {
            switch fact {
            case .member(let group): add(group, to: &wanted)
            case .permission(let arn): wanted.formUnion(byName[Subject(.permission, arn)] ?? [])
            case .attached(let arn): for policy in byName[Subject(.policy, arn)] ?? [] { add(policy, to: &wanted) }
            case .boundary:
                for boundary in track.boundaries {
                    for value in [boundary.before, boundary.after] {
                        guard let arn = value.content?.text else { continue }
                        for policy in byName[Subject(.policy, arn)] ?? [] { add(policy, to: &wanted) }
                    }
                }
            default: continue
            }
        }
    }

    private func steps(of wanted: Set<Int>) -> [Step] {
        var found: [Moment: Step] = [:]
        func note(_ event: Event, of life: Life) {
            let moment = self.moment(of: event)
            let known = found[moment]
            found[moment] = Step(
                event: event, before: moment, after: Moment(moment.time, order: moment.order + 1),
                unevaluated: life.unevaluated(event) ?? known?.unevaluated)
        }
        let renamed = Dictionary(
            changes.filter { $0.effects.contains { if case .rename = $0 { true } else { false } } }.map { ($0.moment, $0.event) }
        ) { first, _ in first }
        for index in wanted {
            let life = lives[index]
            for event in [life.birthEvent, life.deathEvent].compactMap(\.self) { note(event, of: life) }
            // Policies that go by the name see another one from then on.
            for name in life.names.dropFirst() { if let event = renamed[name.since] { note(event, of: life) } }
            for opening in life.openings { note(opening.event, of: life) }
            for (fact, track) in life.facts where fact.bindsSomebody {
                for boundary in track.boundaries where !boundary.isAssertion {
                    if let event = boundary.evidence.event { note(event, of: life) }
                }
                for place in track.broken {
                    let (one, two) = (track.boundaries[place].moment, track.boundaries[place + 1].moment)
                    let before = Moment(one.time, order: one.order == .max ? one.order : one.order + 1)
                    if found[two] == nil { found[two] = Step(event: nil, before: before, after: two) }
                }
            }
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }
}

extension Life {
    /// What it opens is more than policies say.
    var isShared: Bool {
        switch kind {
        case .settings, .share, .entrance: true
        case .resource: ResourcePolicies.isOfAccount(names[0].arn)
        default: false
        }
    }

    fileprivate func unevaluated(_ event: Event) -> Gap? {
        guard kind == .entrance, let record = facts.keys.compactMap(\.record).min(by: { $0.rawValue < $1.rawValue }) else {
            return nil
        }
        return Gap(
            .model, "what \(event.name) changed of \(record.words) \(code(names[0].arn)) is told and not evaluated",
            at: event.location)
    }
}

extension Fact {
    fileprivate var record: EntranceRecord? {
        switch self {
        case .entrance(let record): record
        case .permission: .accessPolicies
        default: nil
        }
    }

    fileprivate var bindsSomebody: Bool {
        switch self {
        case .accessKey, .password, .device, .title, .profileRole, .assignment, .draft: false
        default: true
        }
    }
}

extension History {
    /// The ARN of the user or role of that ARN, end of an ARN, or name, of whatever time; nil where it is not one alone. The last name of a
    /// principal stands for all its names.
    package func principal(named text: String) -> String? {
        var found: Set<String> = []
        for life in lives where life.kind == .user || life.kind == .role {
            guard let last = life.names.last else { continue }
            let isMeant = life.names.contains { name in
                name.arn == text || name.arn.hasSuffix("/\(text)") || name.arn.hasSuffix(":\(text)")
                    || name.name.lowercased() == text.lowercased()
            }
            if isMeant { found.insert(last.arn) }
        }
        return found.count == 1 ? found.first : nil
    }

    /// What the principal of that last ARN was called at a moment; the ARN itself where nothing tells.
    package func name(ofPrincipal arn: String, at moment: Moment) -> String {
        let found = lives(ofPrincipal: arn)
        let life =
            found.last { life in if case .no = life.existence(at: moment) { false } else { true } }
            ?? found.last
        return life?.name(at: moment).arn ?? arn
    }

    /// Every name that the principal of that last ARN ever had.
    package func names(ofPrincipal arn: String) -> Set<String> {
        Set(lives(ofPrincipal: arn).flatMap { $0.names.map(\.arn) }).union([arn])
    }

    private func lives(ofPrincipal arn: String) -> [Life] {
        guard let name = PrincipalName(arn), let account = name.account else { return [] }
        let kind: Subject.Kind = name.kind == .user ? .user : .role
        return (byName[Subject(kind, name.name, in: account)] ?? []).map { lives[$0] }.filter { $0.names.last?.arn == arn }
    }

    /// The last moment of which there is evidence.
    package var end: Instant {
        [changes.last?.event.time, exports.compactMap(\.taken).max()].compactMap(\.self).max() ?? Instant(seconds: 0)
    }
}

extension History {
    /// A user or role that came back under a name that another had.
    package struct Recreation: Sendable {
        package let arn: String
        package let kind: String
        /// Nil where no log shows it.
        package let ended: Event?
        package let made: Event?
        package let formerID: String?
        package let id: String?
        /// Where evidence speaks of the one that came back.
        package let location: Location
    }

    /// In the order of names.
    package var recreations: [Recreation] {
        byName.sorted { ($0.key.account, $0.key.name) < ($1.key.account, $1.key.name) }.flatMap { subject, indices in
            guard subject.kind == .user || subject.kind == .role, indices.count > 1 else { return [Recreation]() }
            return zip(indices, indices.dropFirst()).compactMap { one, two in
                let (former, present) = (lives[one], lives[two])
                // A rename leaves the name to whoever takes it, which is no coming back.
                guard former.death != nil || former.lost != nil else { return nil }
                return Recreation(
                    arn: present.names[0].arn, kind: subject.kind.rawValue, ended: former.deathEvent, made: present.birthEvent,
                    formerID: former.uniqueID, id: present.uniqueID, location: present.place.location)
            }
        }
    }
}
