import Authorization
import Catalogue
internal import Changes
import Documents
internal import Findings
import Intake
import PolicyLanguage
import Principals

extension AuditRule {
    static let unusedAccess = AuditRule(
        id: "unused-access",
        severity: .low,
        confidence: .medium,
        summary: "The policies of a principal that is in use allow services that it did not use in all the time of the logs",
        why: "What is never used is not missed when it is taken away, and until then it is held by whoever takes over the session.",
        fix: "Take the services out of the statements named, after a look at longer logs.",
        check: .accounts { accounts, run in
            let usage = accounts.input.usage
            reportAnalyzer(accounts, &run)
            reportOrganizations(accounts, &run)
            guard !accounts.use.spans.isEmpty || !usage.lastAccessed.isEmpty else {
                if run.findings.isEmpty { run.lacks("neither a CloudTrail log nor last-accessed details were given") }
                return
            }
            for principal in accounts.principals where usage.lastAccessed(principal.review.arn) != nil {
                reportLastAccessed(principal, in: accounts, &run)
            }
            for principal in accounts.principals where usage.lastAccessed(principal.review.arn) == nil {
                let review = principal.review
                // What is never used at all is told as that; what acted in a change is looked at however short the logs are.
                guard let use = accounts.use.uses[review.arn],
                    let span = accounts.use.span(of: review.account, since: review.created)
                else { continue }
                let days = Int((span.to.seconds - span.from.seconds) / 86_400)
                guard accounts.acting.contains(review.arn) || days >= AccountEvidence.leastDays else { continue }
                let unused = UnusedServices(of: review.arn, in: accounts.input.directory) { !use.services.contains($0) }
                guard !unused.levels.isEmpty else { continue }
                let writing = unused.levels.filter { $0.value.contains { $0 >= .tagging } }.keys.sorted()
                let (services, isReading) = (unused.levels.count, writing.isEmpty)
                let extent = Phrase.share(
                    isReading ? services : writing.count, of: services, isReading ? "to read only" : "to write")
                let names = (writing.isEmpty ? unused.levels.keys.sorted() : writing).map { code($0) }
                let held =
                    review.heldActions.flatMap { $0 < use.actions.count ? nil : " of \(Phrase.grouped($0)) held actions" }
                    ?? " actions"
                let unseen = accounts.use.hasDataEvents ? [] : unused.levels.keys.filter(Self.dataServices.contains).sorted()
                let doubt =
                    unseen.isEmpty
                    ? "" : "; use of data in \(Phrase.list(unseen.map { code($0) }, limit: 4)) would not show in these logs"
                let length = Phrase.days(span.to.seconds - span.from.seconds)
                run.report(
                    "\(code(review.arn)) may use \(Phrase.count(services, "service")) that no event of its sessions shows in use, "
                        + "\(extent): " + Phrase.list(names, limit: 8)
                        + "; \(use.actions.count)\(held) \(use.actions.count == 1 ? "was" : "were") used in \(length) of logs"
                        + doubt,
                    subject: review.arn, severity: writing.isEmpty ? .info : nil, statements: Array(unused.statements.prefix(5)),
                    counts: [
                        Count("services", unused.levels.count), Count("services to write", writing.count),
                        Count("used services", use.services.count),
                    ])
            }
        }
    )

    /// Access Analyzer's unused permissions of whoever is in use: services, and actions of services that are used.
    private static func reportAnalyzer(_ accounts: AccountEvidence, _ run: inout RuleRun) {
        for principal in accounts.principals where accounts.input.usage.lastAccessed(principal.review.arn) == nil {
            let findings = principal.analyzer.filter { $0.kind == .unusedPermission }
            guard let first = findings.first(where: { $0.status == .active }) ?? findings.first else { continue }
            let services = findings.reduce(into: Set<String>()) { $0.formUnion($1.unusedServices) }
            let actions = findings.reduce(into: Set<String>()) { $0.formUnion($1.unusedActions) }
            var parts: [String] = []
            if !services.isEmpty {
                parts.append(
                    "\(Phrase.count(services.count, "service")): \(Phrase.list(services.sorted().map { code($0) }, limit: 8))")
            }
            if !actions.isEmpty {
                parts.append(
                    "\(Phrase.count(actions.count, "action")) of services that it does use: "
                        + Phrase.list(actions.sorted().map { code($0) }, limit: 8))
            }
            let what =
                parts.isEmpty
                ? "permissions that it did not use; its details (`get-finding-v2`) would name them"
                : Phrase.list(parts)
            let isArchived = findings.allSatisfy { $0.status == .archived }
            run.report(
                "Access Analyzer finds that \(code(principal.review.arn)) holds and does not use \(what)"
                    + accounts.input.usage.archiveNote(on: findings),
                subject: principal.review.arn, severity: isArchived ? .info : nil, place: first.location, about: "Access Analyzer",
                counts: [Count("services", services.count), Count("actions", actions.count)])
        }
    }

    /// What service control policies leave to a part of an organisation, and no account of it uses.
    private static func reportOrganizations(_ accounts: AccountEvidence, _ run: inout RuleRun) {
        guard !accounts.input.usage.organizationAccess.isEmpty, let now = run.now(of: accounts) else { return }
        let limit = now.adding(seconds: -Int64(AccountEvidence.window) * 86_400)
        for report in accounts.input.usage.organizationAccess {
            let idle = report.services.filter { $0.at.map { $0 < limit } ?? true }.map(\.prefix)
            guard !idle.isEmpty else { continue }
            run.report(
                "Service control policies leave \(Phrase.count(idle.count, "service")) to \(code(report.entity)) that no account of it "
                    + "used for \(AccountEvidence.window) days or ever (organisation access report): "
                    + Phrase.list(idle.map { code($0) }, limit: 8),
                subject: report.entity, severity: .info,
                fix: "Deny the services by a service control policy, after a look at what is to come.", place: report.location,
                counts: [Count("services", idle.count)])
        }
    }

    /// AWS has looked on for 400 days, at attempts of any kind; a service that its list leaves out proves nothing.
    private static func reportLastAccessed(_ principal: PrincipalEvidence, in accounts: AccountEvidence, _ run: inout RuleRun) {
        guard let details = accounts.input.usage.lastAccessed(principal.review.arn), let now = accounts.time.now else { return }
        let limit = now.adding(seconds: -Int64(AccountEvidence.window) * 86_400)
        // What was made within the window had no time to be used.
        if let created = principal.review.created, created > limit { return }
        func isIdle(_ at: Instant?) -> Bool { at.map { $0 < limit } ?? true }
        let idle = Set(details.services.filter { isIdle($0.at) }.map(\.prefix))
        // Whoever used nothing at all is told as unused.
        guard idle.count < details.services.count else { return }
        let unused = UnusedServices(of: principal.review.arn, in: accounts.input.directory) { idle.contains($0) }
        let actions = details.services.flatMap { $0.actions ?? [] }.filter { isIdle($0.at) }
        // Those of services that are not used go with the service.
        let inUse = details.services.filter { !idle.contains($0.prefix) }
        let own = inUse.flatMap { $0.actions ?? [] }.filter { isIdle($0.at) }
        let names = Phrase.list(own.map { code($0.name) }.sorted(), limit: 8)
        let ever = "for \(AccountEvidence.window) days or ever"
        func report(_ what: String, because reasons: UnusedServices) {
            run.report(
                "\(code(principal.review.arn)) may use \(what)", subject: principal.review.arn,
                statements: Array(reasons.statements.prefix(5)), place: details.location,
                counts: [Count("services", unused.levels.count), Count("actions", actions.count)])
        }
        if !unused.levels.isEmpty {
            var what =
                "\(Phrase.count(unused.levels.count, "service")) that AWS has not seen it use \(ever) (last accessed): "
                + Phrase.list(unused.levels.keys.sorted().map { code($0) }, limit: 8)
            if !actions.isEmpty {
                let were = actions.count == 1 ? "was" : "were"
                let use = actions.allSatisfy { $0.at == nil } ? "never used" : "not used \(ever)"
                what += "; of the actions that are tracked one by one, \(actions.count) \(were) \(use)"
                if !own.isEmpty { what += " (of services in use: \(names))" }
            }
            report(what, because: unused)
        } else if !own.isEmpty {
            let held = UnusedServices(of: principal.review.arn, in: accounts.input.directory) { service in
                own.contains { $0.name.hasPrefix("\(service):") }
            }
            report(
                "\(Phrase.count(own.count, "action")) of services in use that AWS has not seen it use \(ever) (last accessed): \(names)",
                because: held)
        }
    }

    /// Services whose calls on data are events of data, which most trails leave out.
    private static let dataServices: Set = [
        "s3", "dynamodb", "lambda", "sqs", "sns", "kinesis", "kms", "secretsmanager", "bedrock", "execute-api", "rds-data", "ssm",
    ]
}

/// Services that policies allow and that were not used, and the statements that allow them.
private struct UnusedServices {
    private(set) var levels: [String: Set<AccessLevel>] = [:]
    /// The one that allows most first.
    private(set) var statements: [StatementReference] = []

    init(of arn: String, in directory: Directory, where isUnused: (String) -> Bool) {
        guard let facts = PrincipalName(arn).map({ directory.facts(of: $0) }) else { return }
        var found: [(reference: StatementReference, count: Int)] = []
        for policy in directory.bindings(of: facts).identity.map({ $0.named(for: facts) }) {
            for statement in policy.statements where statement.effect == .allow && !statement.actions.isNegated {
                let services = statement.levelsByService.filter { isUnused($0.key) }
                guard !services.isEmpty else { continue }
                levels.merge(services) { $0.union($1) }
                found.append((StatementReference(statement, of: policy, layer: .identity), services.count))
            }
        }
        statements = found.sorted { ($1.count, $0.reference.location) < ($0.count, $1.reference.location) }.map(\.reference)
    }
}

extension Statement {
    /// The services whose actions an Allow names, with the levels of those actions. `*` names none in particular.
    fileprivate var levelsByService: [String: Set<AccessLevel>] {
        let catalogue = ActionCatalogue.standard
        var levels: [String: Set<AccessLevel>] = [:]
        for pattern in actions.patterns where pattern.text.contains(":") && !pattern.text.hasPrefix("*") {
            for id in catalogue.actionIDs(matching: pattern.text) {
                let service = catalogue.name(ofAction: id).prefix { $0 != ":" }
                levels[String(service), default: []].insert(catalogue.accessLevel(ofAction: id))
            }
        }
        return levels
    }
}
