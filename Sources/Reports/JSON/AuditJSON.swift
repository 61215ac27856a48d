import Audit
internal import Findings

extension AuditReport {
    /// The report as JSON, described by `Sources/Reports/Schemas/audit-report.schema.json`. Every member is always there.
    ///
    /// - Parameter take: is given the text in pieces.
    func json(to take: @escaping ([UInt8]) -> Void) {
        var json = JSONWriter(.pretty, giving: take)
        json.object { json in
            json.member("schema", "ambit-audit-report")
            json.member("version", AuditReport.schemaVersion)
            json.member("catalogue") { $0.catalogueSource() }
            json.member("summary") { $0.value(summary) }
            json.member("principals") { $0.array(principals) { $0.value($1) } }
            json.member("people") { $0.array(people) { $0.value($1) } }
            json.member("changes") { $0.array(changes) { $0.value($1) } }
            json.member("investigation") { $0.value(investigation) }
            json.member("findings") { $0.array(findings) { $0.value($1) } }
            json.member("suppressed") { $0.array(suppressed) { $0.value($1) } }
            json.member("difference") { $0.value(difference) }
            json.member("rules") { $0.array(rules) { $0.value($1) } }
            json.member("gaps") { $0.array(gaps) { $0.value($1) } }
            json.member("assumptions") { $0.array(assumptions) { $0.value($1) } }
            json.member("inputs") { $0.array(inputs) { $0.value($1) } }
        }
        take(json.finished())
    }
}

extension JSONWriter {
    fileprivate mutating func value(_ summary: AuditSummary) {
        object { json in
            json.member("changes", summary.changes)
            json.member("sessions", summary.sessions)
            json.member("events", summary.events)
            json.member("eventsOfChanges", summary.eventsOfChanges)
            json.member("records") { $0.value(summary.records) }
            json.member("principals", summary.principals)
            json.member("policies", summary.policies)
            json.member("resources", summary.resources)
            json.member("toolCalls", summary.toolCalls)
            json.member("findings") { json in
                json.array(summary.findings) { json, item in
                    json.object { json in
                        json.member("severity", item.severity.rawValue)
                        json.member("count", item.count)
                    }
                }
            }
            json.member("rulesNotRun", summary.rulesNotRun)
            json.member("gaps", summary.gaps)
            json.member("hiddenFiles", summary.hiddenFiles)
        }
    }

    fileprivate mutating func value(_ input: InputSummary) {
        object { json in
            json.member("file", input.file)
            json.member("kind", input.kind)
            json.member("counts") { $0.value(input.counts) }
        }
    }
}
