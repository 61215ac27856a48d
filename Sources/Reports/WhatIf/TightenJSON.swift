internal import Catalogue
internal import Documents
internal import PolicyLanguage
package import WhatIf

/// What `ambit tighten --format json` prints: `tighten-report.schema.json` describes it.
package enum TightenJSON {
    package static func bytes(_ report: TightenReport) -> [UInt8] {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("schema", "ambit-tighten-report")
            json.member("version", 1)
            json.member("catalogue") { $0.catalogueSource() }
            json.member("principals", report.principals)
            json.member("as", report.form.rawValue)
            json.member("policies") { $0.array(report.policies) { $0.value(document: $1.policy.origin) } }
            json.member("proofs") { json in
                json.object { json in
                    json.member("replay") { $0.value(report.replay) }
                    json.member("nothingNew") { $0.value(report.nothingNew) }
                    json.member("nothingIdle") { $0.value(report.nothingIdle) }
                }
            }
            json.member("kept") { json in
                json.array(report.kept) { json, kept in
                    json.object { json in
                        json.member("rule", kept.rule.rawValue)
                        json.member("reason") { $0.value(fact: kept.rule.reason) }
                        json.member("actions", kept.actions)
                        json.member("resources", kept.resources)
                    }
                }
            }
            json.member("removed") { json in
                json.array(report.removed) { json, removed in
                    json.object { json in
                        json.member("service", removed.service)
                        json.member("level", removed.level.rawValue)
                        json.member("actions") { $0.array(removed.actions) { $0.value(fact: $1) } }
                    }
                }
            }
            json.member("levels") { json in
                json.array(report.levels) { json, row in
                    json.object { json in
                        json.member("level", row.level.rawValue)
                        json.member("held", row.before)
                        json.member("left", row.after)
                    }
                }
            }
            json.member("confidence") { $0.value(report.confidence) }
            json.member("steps", report.steps)
            json.member("notes", report.notes)
            json.member("gaps") { $0.array(report.gaps) { $0.value($1) } }
        }
        return json.finished()
    }
}

extension JSONWriter {
    /// A policy document as it is, in this writer's layout: nothing of it is masked, as it is to be put in force.
    mutating func value(document value: JSONValue) {
        switch value.kind {
        case .null: null()
        case .boolean: self.value(value.boolean ?? false)
        case .number: self.value(written: Array(value.text.utf8))
        case .string: self.value(fact: value.string ?? "")
        case .array: array(value.elements) { $0.value(document: $1) }
        case .object:
            object { json in
                for member in value.members { json.member(member.name) { $0.value(document: member.value) } }
            }
        }
    }

    fileprivate mutating func value(_ proof: TightenReport.Proof) {
        object { json in
            json.member("holds", proof.holds)
            json.member("text", proof.text)
            json.member("remarks", proof.remarks)
        }
    }

    fileprivate mutating func value(_ confidence: TightenReport.Confidence) {
        object { json in
            json.member("grade", confidence.grade.rawValue)
            json.member("days", confidence.days)
            json.member("activeDays", confidence.activeDays)
            json.member("calls", confidence.calls)
            json.member("checks", confidence.checks)
            json.member("lastNew") { $0.value(confidence.lastNew) }
            json.member("dataEvents", confidence.unloggedData.isEmpty)
            json.member("unloggedData", confidence.unloggedData)
            json.member("backtest") { json in
                guard let backtest = confidence.backtest else { return json.null() }
                json.object { json in
                    json.member("allowed", backtest.allowed)
                    json.member("of", backtest.of)
                }
            }
            json.member("reasons", confidence.reasons)
        }
    }
}
