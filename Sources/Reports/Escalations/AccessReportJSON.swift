package import Documents
package import Escalation

/// What `ambit who --format json` prints: `access-report.schema.json` describes it.
package enum AccessReportJSON {
    /// - Parameter isKnown: false where no account details were given, so that nobody can say who holds what.
    package static func bytes(
        _ report: AccessReport, gaps: [Gap], action: String, resource: String?, isKnown: Bool = true
    ) -> [UInt8] {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("schema", "ambit-access-report")
            json.member("version", 1)
            json.member("catalogue") { $0.catalogueSource() }
            json.member("action", action)
            json.member("resource", resource)
            json.member("known", isKnown)
            json.member("holders") { json in
                json.array(report.holders) { json, holder in
                    json.object { json in
                        json.member("principal", holder.principal)
                        json.member("verdict", holder.isCertain ? "Allowed" : "Depends")
                        json.member("certainty", holder.certainty.rawValue)
                        json.member("resources", holder.resources)
                        json.member("dependsOn") { $0.settings(holder.hangsOn) }
                        json.member("chain") { $0.array(holder.chain) { $0.value($1) } }
                        json.member("statements") { $0.statements(holder.statements) }
                    }
                }
            }
            json.member("possible") { json in
                json.array(report.possible) { json, part in
                    json.object { json in
                        json.member("account", part.account)
                        json.member("policyOf", part.resource)
                        json.member("principals", part.principals)
                    }
                }
            }
            json.member("notes", report.notes)
            json.member("assumptions") { $0.array(report.assumptions) { $0.value($1) } }
            json.member("gaps") { $0.array(gaps) { $0.value($1) } }
        }
        return json.finished()
    }
}
