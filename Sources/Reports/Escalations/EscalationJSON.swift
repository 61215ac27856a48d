internal import Authorization
package import Documents
package import Escalation
internal import PolicyLanguage
internal import Reach

/// What `ambit escalate --format json` prints: `escalation-report.schema.json` describes it.
package enum EscalationJSON {
    package static func bytes(_ report: EscalationReport, gaps: [Gap]) -> [UInt8] {
        var json = JSONWriter(.pretty)
        var steps: [ObjectIdentifier: Range<Int>] = [:]
        json.object { json in
            json.member("schema", "ambit-escalation-report")
            json.member("version", 1)
            json.member("catalogue") { $0.catalogueSource() }
            json.member("paths") { $0.array(report.paths) { $0.value($1, &steps) } }
            json.member("omitted") { json in
                json.array(report.omitted) { json, omitted in
                    json.object { json in
                        json.member("from", omitted.from)
                        json.member("count", omitted.count)
                    }
                }
            }
            json.member("administrators", report.administrators)
            json.member("assumptions") { $0.array(report.assumptions) { $0.value($1) } }
            json.member("gaps") { $0.array(gaps) { $0.value($1) } }
        }
        return json.finished()
    }
}

extension JSONWriter {
    /// - Parameter known: where steps stand that other paths have, too.
    fileprivate mutating func value(_ path: EscalationPath, _ known: inout [ObjectIdentifier: Range<Int>]) {
        object { json in
            json.member("from", path.from)
            json.member("to", path.to)
            json.member("administrator", path.isAdministrator)
            json.member("certainty", path.certainty.rawValue)
            json.member("dependsOn", path.hangsOn)
            json.member("newAction", path.newAction)
            json.member("steps") { json in
                json.array(path.steps) { json, step in
                    json.value(again: &known[ObjectIdentifier(step)]) { $0.value(step) }
                }
            }
        }
    }

    mutating func value(_ step: EscalationStep) {
        object { json in
            json.member("method") { $0.value(fact: step.method) }
            json.member("title") { $0.value(fact: step.title) }
            json.member("others", step.others)
            json.member("by", step.by)
            json.member("becomes", step.becomes)
            json.member("given", step.given)
            json.member("certainty", step.certainty.rawValue)
            json.member("permissions") { $0.array(step.permissions) { $0.value($1) } }
        }
    }

    private mutating func value(_ permission: EscalationPermission) {
        object { json in
            json.member("action", permission.action)
            json.member("resource", permission.resource)
            json.member("with") { $0.settings(permission.choices) }
            json.member("dependsOn") { $0.settings(permission.hangsOn) }
            json.member("statements") { $0.statements(permission.statements) }
        }
    }

    mutating func statements(_ statements: [AppliedStatement]) {
        array(statements) { json, applied in
            json.object { json in
                json.member("layer", applied.layer.rawValue)
                json.member("policy", applied.policy.name)
                json.member("sid", applied.statement.sid)
                json.member("index", applied.statement.index)
                json.member("location") { $0.value(applied.statement.location) }
            }
        }
    }

    /// Keys with the values that would do; null for a key that the request must not have, a list for one with several values.
    mutating func settings(_ settings: [Dependency.Setting]) {
        object { json in
            for (index, setting) in settings.enumerated() where !settings[..<index].contains(where: { $0.key == setting.key }) {
                let values = settings.filter { $0.key == setting.key }.compactMap(\.value)
                if values.count > 1 { json.member(setting.key, values) } else { json.member(setting.key, setting.value) }
            }
        }
    }
}
