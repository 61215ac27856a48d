import Activity
import Catalogue
import Changes
import Documents
import Escalation
import Intake
import Lint
import PolicyLanguage
import Principals
import Reach

/// Gathers what is known of everybody in the accounts.
struct AccountReviewer {
    let input: AuditInput
    /// The principals of the sessions of changes.
    let acting: Set<String>
    let zone: TrustZone

    init(_ input: AuditInput, acting: Set<String>) {
        self.input = input
        self.acting = acting
        zone = TrustZone(input.directory, known: input.configuration.knownAccounts)
    }

    /// - Complexity: what `reach --all` and `escalate` cost, and O(events).
    func evidence(_ mapper: CallMapper) -> AccountEvidence {
        let directory = input.directory
        let use = PrincipalUse(
            input.index, mapper, of: directory.accounts.flatMap { $0.users.map(\.facts.arn) + $0.roles.map(\.facts.arn) })
        let escalations = input.escalations.report(most: Self.ways)
        var paths: [String: [EscalationPath]] = [:]
        for path in escalations.paths { paths[path.from, default: []].append(path) }
        let administrators = Set(escalations.administrators)
        var gaps: [Gap] = escalations.gaps
        let held = held(&gaps)
        var access = OutsideAccess(directory, zone)
        var principals: [PrincipalEvidence] = []
        for account in directory.accounts {
            for user in account.users {
                principals.append(
                    principal(user.facts, .user, user, nil, held, use, paths[user.facts.arn] ?? [], administrators, []))
            }
            for role in account.roles {
                let kind: PrincipalReview.Kind =
                    role.isServiceLinked ? .serviceLinkedRole : role.isIdentityCenter ? .permissionSetRole : .role
                principals.append(
                    principal(
                        role.facts, kind, nil, role, held, use, paths[role.facts.arn] ?? [], administrators,
                        access.admissions(of: role)))
            }
        }
        let resources = access.resources()
        gaps += unattributed + access.gaps + principals.flatMap(\.review.permissionSetGaps)
        return AccountEvidence(
            input: input, acting: acting, principals: principals, resources: resources, zone: zone, use: use, time: time(use),
            gaps: Set(gaps).sorted(), closedBuckets: access.closed)
    }

    /// Ways that are followed from each principal: the first is the one to administrator, where there is one.
    private static let ways = 6

    // MARK: - What everybody holds

    private func held(_ gaps: inout [Gap]) -> [String: HeldFacts] {
        let reach = ReachInput(input.directory)
        do throws(InputError) {
            let facts = try reach.survey { HeldFacts($0) }
            return Dictionary(zip(reach.principals, facts)) { first, _ in first }
        } catch {
            gaps.append(Gap(error))
            return [:]
        }
    }

    private func principal(
        _ facts: EntityFacts, _ kind: PrincipalReview.Kind, _ user: User?, _ role: Role?, _ held: [String: HeldFacts],
        _ use: PrincipalUse, _ paths: [EscalationPath], _ administrators: Set<String>,
        _ admitted: [AccountEvidence.Admission]
    ) -> PrincipalEvidence {
        var review = PrincipalReview(arn: facts.arn, account: facts.account, kind: kind)
        let tags = user?.tags ?? role?.tags ?? []
        review.owner = Self.tag(["owner", "team", "service-owner", "squad"], in: tags)
        review.person = Self.tag(["person", "email", "mail"], in: tags) ?? use.uses[facts.arn]?.person
        if let access = role.flatMap({ input.directory.identityCenter.access(to: $0) }) { Self.describe(access, in: &review) }
        review.created = facts.created
        review.uniqueID = facts.uniqueID
        review.boundary = user?.boundary?.arn ?? role?.boundary?.arn
        let known = held[facts.arn]
        review.heldActions = known?.held
        review.canDestroy = known?.destroyable
        review.canRead = known?.readable
        let best = paths.filter(\.isAdministrator).min { ($0.certainty, $0.steps.count) < ($1.certainty, $1.steps.count) }
        let isAdministrator = administrators.contains(facts.arn) || known?.administration == .everything
        review.administrator = Self.grade(isAdministrator, best, known)
        review.administratorBy = isAdministrator ? nil : best.map(\.method)
        let named = WithoutText.administrator(of: facts, groups: user?.groups ?? [], in: input.directory)
        if let named, [.no, .unknown].contains(review.administrator) {
            review.administrator = .depends
            review.administratorBy = "\(code(named)), whose text is not in the input"
        }
        review.becomes = Set(paths.map(\.to)).subtracting([facts.arn]).sorted()
        if let seen = use.uses[facts.arn] {
            review.usedActions = seen.actions.count
            review.agents = seen.agents.sorted()
            review.credentials = seen.keys.sorted { $0.key < $1.key }.map {
                PrincipalReview.Credential(name: "key \($0.key)", isActive: true, lastUsed: $0.value)
            }
        } else if use.spans[facts.account] != nil {
            review.usedActions = 0
        }
        let credentials = input.usage.credentials[facts.arn]
        if let credentials { Self.describe(credentials, in: &review) }
        let listed = user.flatMap { listedCredentials(of: $0) }
        if let listed { Self.describe(listed, isReported: credentials != nil, uses: input.usage.keyUse, in: &review) }
        let analyzer = input.usage.analyzerFindings(about: facts.arn).filter { $0.kind != .external && $0.kind != .internalAccess }
        let accessed = input.usage.lastAccessed(facts.arn)
        if let accessed, let at = accessed.at {
            // AWS keeps what it has seen in the last 400 days.
            let idle = accessed.services.filter { $0.at == nil }.map(\.prefix)
            review.unused = PrincipalReview.Unused(
                from: at.adding(seconds: -400 * 86_400), to: at, evidence: "last accessed", services: idle.sorted(),
                actions: accessed.services.reduce(0) { $0 + ($1.actions ?? []).count { $0.at == nil } })
        }
        let signIns: [Instant?] = [credentials?.passwordLastUsed] + (credentials?.keys ?? []).map(\.lastUsed)
        let seen = [accessed?.services.compactMap(\.at).max(), input.usage.entityUse[facts.arn]].compactMap(\.self).max()
        let signs: [(at: Instant?, evidence: String)] = [
            (use.uses[facts.arn]?.last, "CloudTrail"), (role?.lastUsed?.time, "RoleLastUsed"),
            (signIns.compactMap(\.self).max(), "credential report"), (seen, "last accessed"),
            (listedUse(listed), "last use of password or key"),
            (analyzer.compactMap(\.lastAccessed).max(), "Access Analyzer"),
        ]
        let uses = signs.compactMap { sign in sign.at.map { PrincipalReview.LastUse($0, sign.evidence) } }
        review.lastUsed = uses.max { $0.at < $1.at }
        if review.unused == nil, let span = use.span(of: facts.account, since: review.created), let known {
            let unused = known.services.subtracting(use.uses[facts.arn]?.services ?? [])
            review.unused = PrincipalReview.Unused(
                from: span.from, to: span.to, evidence: "CloudTrail", services: unused.sorted(),
                actions: max(known.held - (review.usedActions ?? 0), 0))
        }
        review.admits = admitted.map(\.outsider).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        let name = PrincipalName(facts.arn).map { input.directory.facts(of: $0) }
        let bindings = name.map { input.directory.bindings(of: $0) }
        if let bindings, !bindings.isExemptFromServiceControl {
            review.serviceControl = Set((bindings.serviceControl ?? []).flatMap { $0.policies.map(\.name) }).sorted()
        }
        review.accessDigest = Self.digest(bindings, trust: role?.trust)
        // The export tells of no use in AWS's tracking window of 400 days.
        let isNeverUsed =
            credentials != nil && review.lastUsed == nil
            || role.map { $0.lastUsed == nil && $0.facts.origin.value?["RoleLastUsed"] != nil } ?? false
        return PrincipalEvidence(
            review: review, admissions: admitted, escalation: isAdministrator ? nil : best, services: known?.services ?? [],
            namedAdministrator: named, stopsEvidence: known?.stopsEvidence ?? false, isNeverUsed: isNeverUsed, analyzer: analyzer,
            listed: listed,
            location: facts.location)
    }

    private static func grade(_ isAdministrator: Bool, _ path: EscalationPath?, _ held: HeldFacts?) -> PrincipalReview.Administrator
    {
        if isAdministrator { return .yes }
        if let path { return path.certainty == .exact ? .path : .depends }
        guard let held else { return .unknown }
        return held.isWhole ? .no : .unknown
    }

    private static func tag(_ keys: [String], in tags: [Tag]) -> String? {
        for key in keys { if let tag = tags.first(where: { $0.key.lowercased() == key }) { return tag.value } }
        return nil
    }

    /// Of all documents that bind a principal, however they are laid out.
    private static func digest(_ bindings: Bindings?, trust: BoundPolicy?) -> String {
        guard let bindings else { return "" }
        let control = bindings.isExemptFromServiceControl ? [] : (bindings.serviceControl ?? []).flatMap(\.policies)
        let own = bindings.identity.map { "identity \($0.policy.origin.minified)" }.sorted()
        let limits = [bindings.boundary].compactMap(\.self).map { "boundary \($0.policy.origin.minified)" }
        let others =
            control.map { "control \($0.policy.origin.minified)" } + (trust.map { ["trust \($0.policy.origin.minified)"] } ?? [])
        return SHA256.hexadecimal((own + limits + others).joined(separator: "\n"), digits: 32)
    }

    // MARK: - Time

    private func time(_ use: PrincipalUse) -> ReviewTime {
        let told = use.spans.values.map(\.to) + [input.taken, input.usage.taken].compactMap(\.self)
        let moments = told + [input.directory.newest, input.usage.newest].compactMap(\.self)
        let isOwn = input.configuration.isOfItsOwnTime && !told.isEmpty
        return ReviewTime(latest: moments.max(), isTold: !told.isEmpty, given: isOwn ? nil : input.configuration.now)
    }
}

/// What a review keeps of a principal's reach.
struct HeldFacts: Sendable {
    let held: Int
    let services: Set<String>
    let administration: ReachSummary.Administration.Reason?
    let destroyable: Int?
    let readable: Int?
    /// All that binds it is in the input.
    let isWhole: Bool
    let stopsEvidence: Bool

    init(_ summary: ReachSummary) {
        held = summary.held
        services = Set(summary.rows.map(\.service))
        administration = summary.administration?.reason
        destroyable = summary.inventoried?.destroyable
        readable = summary.inventoried?.readable
        isWhole = summary.gaps.isEmpty
        let patterns = summary.harms.filter { [.eraseEvidence, .unprotect].contains($0.kind) }.flatMap(\.actions.patterns)
        stopsEvidence = patterns.contains { pattern in
            let glob = Glob(pattern)
            return Self.evidence.contains { glob.matches($0) }
        }
    }

    /// What ends an account's records of who did what.
    private static let evidence = [
        "cloudtrail:StopLogging", "cloudtrail:DeleteTrail", "config:StopConfigurationRecorder",
        "config:DeleteConfigurationRecorder",
        "guardduty:DeleteDetector", "securityhub:DisableSecurityHub",
    ]
}

extension EscalationPath {
    /// Its steps, in words.
    var method: String {
        let how = steps.map(\.words).joined(separator: ", then ")
        return to == from ? how : "\(how) to \(code(to))"
    }
}
