internal import Activity
internal import Documents
internal import PolicyLanguage
internal import Principals

/// Goes through all evidence once, in its order, and notes for every life what each piece proves of it.
struct HistoryBuilder {
    private(set) var lives: [Life] = []
    private var current: [Subject: Int] = [:]
    /// Names that are known to be free, since when.
    private var freed: [Subject: Moment] = [:]
    private(set) var gaps: [Gap] = []
    /// Writes of which only that there was one is known, for whole kinds of things.
    private(set) var openedKinds: [(kind: Subject.Kind, account: String, families: Families, moment: Moment, event: Event)] = []

    /// Facts of which the export that is being read is not asked.
    private var open: Set<OpenFact> = []
    /// Things of which it is not asked whether they exist.
    private var openSubjects: Set<Subject> = []

    private struct OpenFact: Hashable {
        let life: Int
        let fact: Fact
    }

    /// Kinds of which all that exist are known, since when.
    private var closedKinds: [Subject: Moment] = [:]

    /// Since when a name is known to be free; nil where it is not.
    private func free(_ subject: Subject) -> Moment? {
        if current[subject] != nil { return nil }
        return freed[subject] ?? closedKinds[Subject(subject.kind, "*", in: Self.account(subject))]
    }

    // MARK: lives

    func life(_ subject: Subject) -> Int? { current[subject] }

    /// The life that has the name now. One that nobody saw begin was there before.
    mutating func life(of subject: Subject, at moment: Moment, _ place: EvidencePlace, partition: String) -> Int {
        if let known = current[subject] {
            lives[known].lastSeen = max(lives[known].lastSeen, moment)
            return known
        }
        let name = Self.name(subject, partition)
        let (free, wasThere) = (free(subject), freed[subject] != nil)
        let index = make(subject, name, at: moment, place)
        freed[subject] = nil
        if let free {
            lives[index].birth = .between(free, moment)
            gaps.append(
                Gap(
                    .evidence,
                    "\(subject.kind.rawValue) `\(name.name)` did not exist at \(free.time) and is named at \(moment.time): who made it"
                        + "\(wasThere ? " again" : "") is in no log", at: place.location, help: "give all log files of that time"))
        }
        return index
    }

    private mutating func make(_ subject: Subject, _ name: Life.Name, at moment: Moment, _ place: EvidencePlace) -> Int {
        lives.append(Life(subject.kind, account: subject.account, name: name, seen: moment, place: place))
        current[subject] = lives.count - 1
        return lives.count - 1
    }

    private static func name(_ subject: Subject, _ partition: String) -> Life.Name {
        let arn: String
        switch subject.kind {
        case .user, .role, .group: arn = "arn:\(partition):iam::\(subject.account):\(subject.kind.rawValue)/\(subject.name)"
        case .profile: arn = "arn:\(partition):iam::\(subject.account):instance-profile/\(subject.name)"
        default: arn = subject.name
        }
        let isARN = subject.kind == .policy || subject.kind == .resource
        let last = isARN ? subject.name.split(separator: "/").last.map(String.init) ?? subject.name : subject.name
        return Life.Name(since: .first, name: last, path: "/", arn: arn)
    }

    private mutating func lose(_ index: Int, _ subject: Subject, by moment: Moment) {
        lives[index].lost = (lives[index].lastSeen, moment)
        if current[subject] == index { current[subject] = nil }
    }

    // MARK: exports

    /// Begins an export that cannot be asked of some facts: it says nothing of them, and does not say that they are absent.
    mutating func begin(open facts: Set<NamedFact>, at moment: Moment, by evidence: Evidence) {
        open = []
        openSubjects = Set(facts.compactMap { $0.fact == nil ? $0.subject : nil })
        for named in facts {
            guard let fact = named.fact, let index = current[named.subject] else { continue }
            tell(index, fact, .unknown, at: moment, by: evidence)
            open.insert(OpenFact(life: index, fact: fact))
        }
    }

    /// Joins an entity of an export to the life that has its name, or begins one.
    ///
    /// - Returns: nil for one that exists or not, which the export cannot be asked.
    mutating func meet(
        _ subject: Subject, name: Life.Name, id: String?, created: Instant?, at moment: Moment, _ place: EvidencePlace
    ) -> Int? {
        if current[subject] == nil, openSubjects.contains(subject) { return nil }
        if let known = current[subject] {
            let life = lives[known]
            let isOther =
                life.uniqueID.flatMap { own in id.map { $0 != own } }
                ?? created.map { date in
                    if case .unseen = life.birth { return life.lastSeen.time < date }
                    return false
                } ?? false
            if !isOther {
                lives[known].uniqueID = life.uniqueID ?? id
                lives[known].created = life.created ?? created
                if case .unseen = life.birth, let created { lives[known].birth = .dated(created) }
                if case .unseen = life.birth { lives[known].names = Self.adopt(name, into: life.names) }
                lives[known].lastSeen = max(life.lastSeen, moment)
                if life.place.value == nil, place.value != nil { lives[known].place = place }
                return known
            }
            let gone = created.map { min(Moment.dated($0), moment) } ?? moment
            lose(known, subject, by: max(gone, life.lastSeen))
            gaps.append(
                Gap(
                    .evidence,
                    "\(subject.kind.rawValue) `\(name.name)` was deleted and made again between \(life.lastSeen.time) and \(gone.time), and no "
                        + "log shows it", at: place.location, help: "give all log files of that time"))
        } else if let free = freed[subject], free < moment {
            gaps.append(
                Gap(
                    .evidence,
                    "\(subject.kind.rawValue) `\(name.name)` did not exist at \(free.time) and is in the export of \(moment.time): who made it "
                        + "is in no log", at: place.location, help: "give all log files of that time"))
        }
        let index = make(subject, name, at: moment, place)
        lives[index].uniqueID = id
        lives[index].created = created
        if let created {
            lives[index].birth = .dated(created)
        } else if let free = freed[subject] {
            lives[index].birth = .between(free, moment)
        }
        freed[subject] = nil
        return index
    }

    /// The name that was made up for a life nobody saw begin gives way to the real one.
    private static func adopt(_ name: Life.Name, into names: [Life.Name]) -> [Life.Name] {
        guard let last = names.last else { return [name] }
        return names.dropLast() + [Life.Name(since: last.since, name: name.name, path: name.path, arn: name.arn)]
    }

    /// What a whole list of an export does not hold does not exist.
    mutating func miss(_ kind: Subject.Kind, in account: String, but listed: Set<Int>, at moment: Moment, _ place: Location?) {
        for (subject, index) in current.sorted(by: { $0.value < $1.value })
        where subject.kind == kind && Self.account(subject) == account && !listed.contains(index) && !openSubjects.contains(subject)
        {
            let life = lives[index]
            gaps.append(
                Gap(
                    .evidence,
                    "\(kind.rawValue) `\(life.name(at: moment).name)` is named by the log at \(life.lastSeen.time) and is not in the export of "
                        + "\(moment.time): who deleted it is in no log", at: place, help: "give all log files of that time"))
            lose(index, subject, by: moment)
            freed[subject] = moment
        }
    }

    private static func account(_ subject: Subject) -> String {
        subject.kind == .policy ? ResourceName(subject.name).account ?? "" : subject.account
    }

    mutating func tell(_ index: Int, _ fact: Fact, _ value: FactValue, at moment: Moment, by evidence: Evidence) {
        if open.contains(OpenFact(life: index, fact: fact)) { return }
        lives[index].facts[fact, default: Track()].add(Boundary(moment: moment, before: value, after: value, evidence: evidence))
    }

    /// What an export dates: before that time it was not there.
    mutating func date(_ index: Int, _ fact: Fact, _ value: FactValue, at time: Instant) {
        if open.contains(OpenFact(life: index, fact: fact)) { return }
        lives[index].facts[fact, default: Track()].add(
            Boundary(moment: .dated(time), before: .absent, after: value, evidence: .date))
    }

    mutating func close(_ index: Int, _ families: Families, at moment: Moment, by evidence: Evidence) {
        lives[index].closings.append(Life.Closing(moment: moment, families: families, evidence: evidence))
    }

    /// An export that has all of a kind in an account: what it does not hold does not exist.
    mutating func close(_ kind: Subject.Kind, in account: String, at moment: Moment) {
        closedKinds[Subject(kind, "*", in: account)] = moment
    }

    mutating func note(_ index: Int, lastUsed: Role.LastUse?) { lives[index].lastUsed = lastUsed ?? lives[index].lastUsed }

    // MARK: events

    mutating func apply(_ effects: [Effect], of event: Event, at moment: Moment, partition: String) {
        for effect in effects { apply(effect, event, moment, partition) }
    }

    private mutating func apply(_ effect: Effect, _ event: Event, _ moment: Moment, _ partition: String) {
        let place = EvidencePlace.place(event.location)
        func life(_ subject: Subject) -> Int { self.life(of: subject, at: moment, place, partition: partition) }
        switch effect {
        case .make(let subject, let birth): make(subject, birth, event, moment)
        case .end(let subject, let empty):
            let index = life(subject)
            close(index, empty, at: moment, by: .event(event))
            lives[index].death = moment
            lives[index].deathEvent = event
            current[subject] = nil
            freed[subject] = moment
        case .rename(let subject, let name, let path): rename(subject, name, path, moment, life(subject))
        case .tell(let subject, let fact, let before, let after):
            lives[life(subject)].facts[fact, default: Track()].add(
                Boundary(moment: moment, before: before, after: after, evidence: .event(event)))
        case .assert(let subject, let fact, let value):
            lives[life(subject)].facts[fact, default: Track()].add(
                Boundary(moment: moment, before: value, after: value, isAssertion: true, evidence: .event(event)))
        case .exists(let subject): _ = life(subject)
        case .join(let user, let group, let before, let after):
            let member = life(group)
            lives[life(user)].facts[.member(member), default: Track()].add(
                Boundary(moment: moment, before: before, after: after, evidence: .event(event)))
        case .close(let subject, let families): replace(life(subject), families, event, moment)
        case .open(let subject, let families): lives[life(subject)].openings.append((moment, families, event))
        case .openAll(let kind, let account, let families):
            openedKinds.append((kind, account, families, moment, event))
        case .switchType(let root, let type, let isOn): switchType(life(Subject(.target, root)), type, isOn, event, moment)
        case .deploy(let subject):
            let index = life(subject)
            guard let draft = lives[index].facts[.draft]?.latest else { return }
            lives[index].facts[.content, default: Track()].add(
                Boundary(moment: moment, before: .unknown, after: draft, evidence: .event(event)))
        case .provision(let set, let account): provision(set, account, event, moment)
        }
    }

    private mutating func replace(_ index: Int, _ families: Families, _ event: Event, _ moment: Moment) {
        lives[index].closings.append(
            Life.Closing(moment: moment, families: families, evidence: .event(event), isReplacement: true))
    }

    private mutating func make(_ subject: Subject, _ birth: Effect.Birth, _ event: Event, _ moment: Moment) {
        if let known = current[subject] {
            gaps.append(
                Gap(
                    .evidence,
                    "\(subject.kind.rawValue) `\(birth.name)` is made at \(moment.time) and was already there at "
                        + "\(lives[known].lastSeen.time): who deleted it is in no log", at: event.location,
                    help: "give all log files of that time"))
            lose(known, subject, by: moment)
        }
        freed[subject] = nil
        let name = Life.Name(since: .first, name: birth.name, path: birth.path, arn: birth.arn)
        let index = make(subject, name, at: moment, .place(event.location))
        lives[index].uniqueID = birth.uniqueID
        lives[index].created = event.time
        lives[index].birth = .event(moment)
        lives[index].birthEvent = event
        close(index, .all, at: moment, by: .event(event))
    }

    private mutating func rename(_ subject: Subject, _ name: String?, _ path: String?, _ moment: Moment, _ index: Int) {
        let old = lives[index].name(at: Moment(after: moment.time))
        let name = name ?? old.name
        let path = path ?? old.path
        let head = old.arn.dropLast(old.path.utf8.count + old.name.utf8.count)
        lives[index].names.append(Life.Name(since: moment, name: name, path: path, arn: "\(head)\(path)\(name)"))
        current[subject] = nil
        freed[subject] = moment
        let renamed = Subject(subject.kind, name, in: subject.account)
        if let other = current[renamed], other != index { lose(other, renamed, by: moment) }
        freed[renamed] = nil
        current[renamed] = index
    }

    // MARK: organisation

    private static let ofAWS = ["SERVICE_CONTROL_POLICY": "p-FullAWSAccess", "RESOURCE_CONTROL_POLICY": "p-RCPFullAWSAccess"]

    /// A type that is switched on begins with AWS's own policy attached everywhere; one that is switched off loses its attachments.
    private mutating func switchType(_ root: Int, _ type: String, _ isOn: Bool, _ event: Event, _ moment: Moment) {
        let value = isOn ? FactValue.there : .absent
        lives[root].facts[.enabled(type), default: Track()].add(
            Boundary(moment: moment, before: isOn ? .absent : .there, after: value, evidence: .event(event)))
        guard let own = Self.ofAWS[type] else { return }
        for (subject, index) in current where subject.kind == .target {
            for fact in Array(lives[index].facts.keys) {
                guard case .control(let policy) = fact, self.type(of: policy) == type, !isOn else { continue }
                lives[index].facts[fact]?.add(
                    Boundary(moment: moment, before: .unknown, after: .absent, evidence: .event(event)))
            }
            if isOn {
                lives[index].facts[.control(own), default: Track()].add(
                    Boundary(moment: moment, before: .absent, after: .there, evidence: .event(event)))
            }
        }
    }

    private func type(of policy: String) -> String? {
        if let own = Self.ofAWS.first(where: { $0.value == policy }) { return own.key }
        return current[Subject(.control, policy)].flatMap { lives[$0].facts[.type]?.latest.content?.text }
    }

    /// The roles of a permission set take over its content. Where the account's own log shows the writes of Identity Center, those tell
    /// the same; where it does not, the content from then on is the set's, as far as it is known.
    private mutating func provision(_ arn: String, _ account: String?, _ event: Event, _ moment: Moment) {
        guard let set = current[Subject(.permissionSet, arn)], let name = lives[set].facts[.title]?.latest.content?.text else {
            return
        }
        let isKnown = lives[set].closings.contains { $0.families == .all }
        let prefix = "awsreservedsso_\(name.lowercased())_"
        let roles = current.filter { subject, _ in
            subject.kind == .role && subject.name.hasPrefix(prefix) && (account.map { $0 == subject.account } ?? true)
        }
        for (_, role) in roles.sorted(by: { $0.value < $1.value }) {
            if !isKnown {
                lives[role].openings.append((moment, [.inline, .attached, .boundary], event))
                continue
            }
            let own = lives[role].account
            replace(role, [.inline, .attached, .boundary], event, moment)
            for (fact, track) in lives[set].facts {
                guard case .known = track.latest else { continue }
                switch fact {
                case .inline, .boundary: break
                case .attached(let arn) where arn.hasPrefix("arn:"): break
                case .attached(let reference):
                    let partition = ResourceName(lives[role].names[0].arn).partition ?? "aws"
                    let whole = Fact.attached("arn:\(partition):iam::\(own):policy\(reference)")
                    lives[role].facts[whole, default: Track()].add(
                        Boundary(moment: moment, before: .unknown, after: .there, evidence: .event(event)))
                    continue
                default: continue
                }
                lives[role].facts[fact, default: Track()].add(
                    Boundary(moment: moment, before: .unknown, after: track.latest, evidence: .event(event)))
            }
        }
    }

    // MARK: the end

    /// Whether what an event says can be true now: used to put the writes of one second in order.
    func fits(_ effects: [Effect]) -> Bool {
        effects.allSatisfy { effect in
            switch effect {
            case .make(let subject, _): current[subject] == nil
            case .end(let subject, let empty):
                free(subject) == nil
                    && (current[subject].map { index in
                        !lives[index].facts.contains { empty.contains($0.key.family) && !$0.value.latest.isAbsentOrUnknown }
                    } ?? true)
            case .rename(let subject, _, _), .exists(let subject), .open(let subject, _), .close(let subject, _),
                .deploy(let subject):
                free(subject) == nil
            case .tell(let subject, let fact, let before, _), .assert(let subject, let fact, let before):
                free(subject) == nil && (latest(subject, fact).meeting(before) != nil)
            case .join(let user, let group, _, _): free(user) == nil && free(group) == nil
            case .openAll, .switchType, .provision: true
            }
        }
    }

    private func latest(_ subject: Subject, _ fact: Fact) -> FactValue {
        guard let index = current[subject] else { return .unknown }
        if let track = lives[index].facts[fact] { return track.latest }
        return lives[index].closings.contains { $0.families.contains(fact.family) } ? .absent : .unknown
    }

    /// Settles every fact, and tells where evidence contradicts itself.
    mutating func settle(exports: [(name: String, time: Instant)]) {
        for opened in openedKinds {
            for index in lives.indices
            where lives[index].kind == opened.kind && (opened.account.isEmpty || lives[index].account == opened.account) {
                lives[index].openings.append((opened.moment, opened.families, opened.event))
            }
        }
        for index in lives.indices {
            lives[index].settle()
            for (fact, track) in lives[index].facts where !track.broken.isEmpty {
                for place in track.broken {
                    let (one, two) = (track.boundaries[place], track.boundaries[place + 1])
                    gaps.append(Contradiction.gap(lives[index], fact, one, two, exports))
                }
            }
        }
    }
}

extension FactValue {
    fileprivate var isAbsentOrUnknown: Bool {
        switch self {
        case .absent, .unknown: true
        case .present, .known: false
        }
    }
}
