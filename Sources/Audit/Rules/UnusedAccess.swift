internal import Findings
import Authorization
import Catalogue
import Documents
import PolicyLanguage
import Principals
import Timeline

extension AuditRule {
    static let unusedAccess = AuditRule(
        id: "unused-access",
        severity: .low,
        confidence: .medium,
        summary: "The policies of an acting principal allow services that it did not use in all the time of the logs",
        why: "What is never used is not missed when it is taken away, and until then it is held by whoever takes over the session.",
        fix: "Take the services out of the statements named, after a look at longer logs.",
        fires: [
            IncidentFixture("The role may write to queues, and never did.") {
                $0.allows.append(#"{"Sid": "Queues", "Effect": "Allow", "Action": «"sqs:SendMessage"», "Resource": "*"}"#)
            }
        ],
        quiet: [IncidentFixture.sound("Every service that the role allows was used.")],
        check: .change([.accountDetails, .log]) { change, run in
            for group in SessionGroup.byPrincipal(change.sessions) {
                guard let inForce = group.first.inForce, let profile = group.first.profile else { continue }
                let used = change.input.index.services(usedBy: inForce.principal.arn ?? group.first.audit.principal)
                var unused: [String: Set<AccessLevel>] = [:]
                var statements: [(reference: StatementReference, count: Int)] = []
                for policy in profile.policies.identity {
                    for statement in policy.statements where statement.effect == .allow && !statement.actions.isNegated {
                        let services = statement.levelsByService.filter { !used.contains($0.key) }
                        guard !services.isEmpty else { continue }
                        unused.merge(services) { $0.union($1) }
                        statements.append((StatementReference(statement, of: policy, layer: .identity), services.count))
                    }
                }
                guard !unused.isEmpty else { continue }
                let writing = unused.filter { $0.value.contains { $0 >= .tagging } }.keys.sorted()
                let order = statements.sorted { ($1.count, $0.reference.location) < ($0.count, $1.reference.location) }
                let names = (writing.isEmpty ? unused.keys.sorted() : writing).map { code($0) }
                run.report(
                    "\(code(group.first.audit.principal)) may use \(Phrase.count(unused.count, "service")) that no event of its sessions "
                        + "shows in use"
                        + (writing.isEmpty ? ", all of them to read only: " : ", \(writing.count) of them to write: ")
                        + Phrase.list(names, limit: 8),
                    subject: group.first.audit.principal, severity: writing.isEmpty ? .info : nil,
                    statements: order.prefix(5).map(\.reference),
                    counts: [
                        Count("services", unused.count), Count("services to write", writing.count),
                        Count("used services", used.count),
                    ])
            }
        }
    )
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
