internal import Authorization
internal import Catalogue
package import Documents
import PolicyLanguage
package import Reach

/// The answer to `ambit explain`, for programs: `explain-report.schema.json` describes it.
package enum AnswerJSON {
    package static let version = 1

    /// - Parameter needs: what a request of the one action that is asked about needs besides.
    package static func bytes(
        _ answers: [Answer], needs: [NeededAccess] = [], gaps: [Gap], assumptions: [Gap], principal: String
    ) -> [UInt8] {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("schema", "ambit-explain-report")
            json.member("version", version)
            json.member("catalogue") { $0.catalogueSource() }
            json.member("principal", principal)
            json.member("answers") { $0.array(answers) { write($1, needs, to: &$0) } }
            json.member("assumptions") { $0.array(assumptions) { $0.value($1) } }
            json.member("gaps") { $0.array(gaps) { $0.value($1) } }
        }
        return json.finished()
    }

    private static func write(_ answer: Answer, _ needs: [NeededAccess], to json: inout JSONWriter) {
        json.object { json in
            json.member("action", answer.action)
            json.member("resource", answer.resource)
            json.member("verdict", answer.verdict.rawValue)
            json.member("stoppedBy", answer.decision.stoppedBy?.rawValue)
            json.member("layers") { json in
                json.array(answer.decision.layers) { json, layer in write(layer, answer.decision, to: &json) }
            }
            json.member("needs") { json in
                json.object { json in
                    json.member("actions", answer.needs.actions)
                    json.member("resources") { $0.array(answer.needs.resources) { $0.value($1.arnFormat) } }
                    json.member("access") { $0.array(needs) { write($1, to: &$0) } }
                }
            }
            json.member("dependsOn") { json in
                guard answer.dependency != nil || !answer.missing.isEmpty else { return json.null() }
                json.object { json in
                    json.member("keys", answer.dependency?.keys ?? [])
                    json.member("allowing") { $0.array(answer.dependency?.allowing ?? []) { write($1, to: &$0) } }
                    json.member("denying") { $0.array(answer.dependency?.denying ?? []) { write($1, to: &$0) } }
                    json.member("missing", answer.missing)
                }
            }
        }
    }

    private static func write(_ need: NeededAccess, to json: inout JSONWriter) {
        json.object { json in
            json.member("action", need.action)
            json.member("resource", need.resource)
            json.member("verdict", need.verdict?.rawValue)
            json.member("example", need.example)
            json.member("always", need.isAlways)
        }
    }

    private static func write(_ setting: Dependency.Setting, to json: inout JSONWriter) {
        json.object { json in
            json.member("key", setting.key)
            json.member("value", setting.value)
        }
    }

    private static func write(_ layer: LayerOutcome, _ decision: Decision, to json: inout JSONWriter) {
        json.object { json in
            json.member("layer", layer.layer.rawValue)
            json.member("exists", layer.exists)
            json.member("allows", "\(layer.allows)")
            json.member("denies", "\(layer.denies)")
            json.member("statements") { json in
                json.array(decision.statements.filter { $0.layer == layer.layer }) { json, applied in
                    json.object { json in
                        json.member("policy", applied.policy.name)
                        json.member("kind", applied.policy.kind.rawValue)
                        json.member("level", applied.level)
                        json.member("statement", applied.statement.index)
                        json.member("sid", applied.statement.sid)
                        json.member("effect", applied.statement.effect.rawValue)
                        json.member("certain", applied.isCertain)
                        json.member("location") { $0.value(applied.statement.location) }
                    }
                }
            }
        }
    }
}
