import Authorization
import Catalogue
package import Documents
import PolicyLanguage
import Principals
package import Reach

/// What `ambit reach --format json` prints, described by `Sources/Reports/Schemas/reach-report.schema.json`. Every member is always
/// there. Each principal stands on a line of its own.
package enum ReachJSON {
    package static let version = 1

    /// - Parameters:
    ///   - principals: what `principal(_:)` gave for each.
    ///   - isKnown: false where no account details were given: no number of principals is then an answer.
    package static func bytes(principals: [[UInt8]], isKnown: Bool = true, assumptions: [Gap], gaps: [Gap]) -> [UInt8] {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("schema", "ambit-reach-report")
            json.member("version", version)
            json.member("catalogue") { $0.catalogueSource() }
            json.member("actions", ReachSummary.existing)
            json.member("known", isKnown)
            json.member("principals") { $0.array(principals) { $0.value(written: $1) } }
            json.member("assumptions") { $0.array(assumptions) { $0.value($1) } }
            json.member("gaps") { $0.array(gaps) { $0.value($1) } }
        }
        return json.finished()
    }

    package static func principal(_ summary: ReachSummary) -> [UInt8] {
        var json = JSONWriter(.compact)
        json.object { json in
            json.member("principal", summary.principal)
            json.member("kind", summary.kind.rawValue)
            json.member("account", summary.account)
            json.member("administratorLike") { $0.value(summary.administration) }
            json.member("known", !summary.isUnknown)
            json.member("held", summary.held)
            json.member("unrestricted", summary.unrestricted)
            json.member("undecided") { $0.value(summary.undecided) }
            json.member("needResourcePolicy") { $0.value(summary.asking) }
            json.member("services") { $0.array(summary.rows) { $0.value($1) } }
            json.member("grants") { $0.array(summary.grants) { $0.value($1) } }
            json.member("limits") { $0.array(summary.limits) { $0.value($1) } }
            json.member("denials") { $0.array(summary.denials) { $0.value($1) } }
            json.member("harms") { $0.array(summary.harms) { $0.value($1) } }
            json.member("inventory") { $0.value(summary.inventoried) }
            json.member("openKeys", summary.openKeys)
            json.member("gaps") { $0.array(summary.gaps) { $0.value($1) } }
        }
        return json.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func value(_ actions: FoldedActions) {
        object { json in
            json.member("count", actions.count)
            json.member("patterns") { $0.array(actions.patterns) { $0.value(fact: $1) } }
        }
    }

    fileprivate mutating func value(_ administration: ReachSummary.Administration?) {
        guard let administration else { return null() }
        object { json in
            json.member("reason", administration.reason.rawValue)
            json.member("actions") { $0.value(administration.actions) }
            json.member("statements") { $0.array(administration.statements) { $0.value($1) } }
        }
    }

    fileprivate mutating func value(_ row: HeldActions.Row) {
        object { json in
            json.member("service") { $0.value(fact: row.service) }
            json.member("level") { $0.value(fact: row.level.rawValue) }
            json.member("held", row.held)
            json.member("unrestricted", row.unrestricted)
            json.member("existing", row.existing)
        }
    }

    fileprivate mutating func value(_ place: ReachSummary.Place) {
        object { json in
            json.member("layer") { $0.value(fact: place.layer.rawValue) }
            json.member("level", place.layer == .serviceControl ? place.level : nil)
            json.member("policy", place.policy)
            json.member("sid", place.statement.sid)
            json.member("index", place.statement.index)
            json.member("location") { $0.value(place.location) }
        }
    }

    fileprivate mutating func value(_ grant: ReachSummary.Grant) {
        object { json in
            json.member("statement") { $0.value(grant.place) }
            json.member("resource", grant.resource)
            json.member("actions") { $0.value(grant.actions) }
            json.member("unrestricted", grant.isBroad && grant.limits.isEmpty && grant.denials.isEmpty)
            json.scope(of: grant.place.statement)
            json.member("limits") { $0.array(grant.limits) { $0.value($1) } }
            json.member("denials") { $0.array(grant.denials) { $0.value($1) } }
        }
    }

    fileprivate mutating func value(_ denial: ReachSummary.Denial) {
        object { json in
            json.member("statement") { $0.value(denial.place) }
            json.member("resource", denial.resource)
            json.member("actions") { $0.value(denial.actions) }
            json.member("whole", denial.isBroad)
            json.scope(of: denial.place.statement)
        }
    }

    /// On which resources and under which conditions a statement applies.
    private mutating func scope(of statement: Statement) {
        member("resources", statement.resources.flatMap { $0.isNegated ? nil : $0.patterns.map(\.text) })
        member("notResources", statement.resources.flatMap { $0.isNegated ? $0.patterns.map(\.text) : nil })
        member("conditions") { json in
            json.array(statement.conditions) { json, condition in
                json.object { json in
                    json.member("operator", condition.op.text)
                    json.member("key", condition.keyText)
                    json.member("values", condition.values.map(\.text))
                }
            }
        }
    }

    fileprivate mutating func value(_ limit: ReachSummary.Limit) {
        object { json in
            json.member("layer", limit.layer.rawValue)
            json.member("level", limit.layer == .serviceControl ? limit.level : nil)
            json.member("policies", limit.policies)
            json.member("location") { $0.value(limit.location) }
        }
    }

    fileprivate mutating func value(_ row: ReachSummary.HarmRow) {
        object { json in
            json.member("harm") { $0.value(fact: row.kind.rawValue) }
            json.member("actions") { $0.value(row.actions) }
            json.member("resources", row.resources)
            json.member("open", row.open)
        }
    }

    fileprivate mutating func value(_ inventoried: ReachSummary.InventoriedHarm?) {
        guard let inventoried else { return null() }
        object { json in
            json.member("resources", inventoried.resources)
            json.member("destroyable", inventoried.destroyable)
            json.member("actions") { json in
                json.array(inventoried.entries) { json, entry in
                    json.object { json in
                        json.member("action") { $0.value(fact: entry.action) }
                        json.member("harm") { $0.value(fact: entry.kind.rawValue) }
                        json.member("recovery") { $0.value(fact: entry.recovery.rawValue) }
                        json.member("resources", entry.resources)
                        json.member("open", entry.open)
                    }
                }
            }
        }
    }
}
