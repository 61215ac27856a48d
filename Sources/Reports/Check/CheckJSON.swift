import Audit
import Checks
import Documents
import Findings
import Lint

extension CheckReport {
    /// `{"findings": [{"rule", "severity", "message", "file", "line", "column", ...}], "gaps": [...]}`, described by
    /// `Sources/Reports/Schemas/check-report.schema.json`. Every member is always there.
    func json() -> [UInt8] {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("schema", "ambit-check-report")
            json.member("version", CheckReport.schemaVersion)
            json.member("catalogue") { $0.catalogueSource() }
            json.member("summary") { json in
                json.object { json in
                    json.member("files", files.count)
                    for level in Level.allCases.reversed() { json.member("\(level.rawValue)s", count(level)) }
                    json.member("suppressed", suppressed.count)
                    json.member("expected", expected)
                    json.member("known", known)
                    json.member("gaps", gaps.count)
                    json.member("notChecked") { json in
                        json.object { json in
                            for reason in LeftOut.Reason.allCases { json.member(reason.rawValue, leftOut[reason]) }
                        }
                    }
                }
            }
            json.member("configuration") { $0.value(configuration) }
            json.member("findings") { $0.array(findings) { $0.value($1) } }
            json.member("suppressed") { $0.array(suppressed) { $0.value($1) } }
            json.member("gaps") { $0.array(gaps) { $0.flat($1) } }
        }
        return json.finished()
    }
}

extension JSONWriter {
    fileprivate mutating func value(_ effect: ConfigurationEffect) {
        object { json in
            json.member("file", effect.file)
            json.member("revision", effect.revision)
            json.member("rulesOff", effect.rulesOff)
            json.member("severities") { json in
                json.array(effect.severities) { json, entry in
                    json.object { json in
                        json.member("rule", entry.rule)
                        json.member("severity", entry.level.rawValue)
                    }
                }
            }
            json.member("kinds") { json in
                json.array(effect.kinds) { json, entry in
                    json.object { json in
                        json.member("file", entry.file)
                        json.member("kind", entry.kind)
                    }
                }
            }
            json.member("included", effect.included)
            json.member("excluded", effect.excluded)
        }
    }

    fileprivate mutating func value(_ finding: CheckFinding) {
        object { json in
            json.member("rule", finding.rule)
            json.member("severity", finding.level.rawValue)
            json.member("confidence", finding.confidence.rawValue)
            json.member("message", finding.message)
            json.member("help", finding.help)
            json.place(finding.location)
            json.member("policy", finding.policy)
            json.member("sid", finding.sid)
            json.member("statement", finding.statement)
            json.member("value", finding.value)
            json.member("related") { json in
                json.array(finding.related) { json, place in
                    json.object { json in
                        json.member("message", place.message)
                        json.place(place.location)
                    }
                }
            }
            json.member("fingerprint", finding.fingerprint)
        }
    }

    fileprivate mutating func value(_ suppressed: SuppressedFinding) {
        object { json in
            json.member("finding") { $0.value(suppressed.finding) }
            json.member("reason", suppressed.suppression.reason)
            json.member("owner", suppressed.suppression.owner)
            json.member("expires", suppressed.suppression.expiry)
            json.place(suppressed.suppression.location)
        }
    }

    fileprivate mutating func flat(_ gap: Gap) {
        object { json in
            json.member("kind", gap.kind.rawValue)
            json.member("reason", gap.reason)
            json.member("help", gap.help)
            json.place(gap.location)
        }
    }

    /// A location as members of the object that is open.
    private mutating func place(_ location: Location?) {
        member("file", location?.file)
        member("line", location?.start?.line)
        member("column", location?.start?.column)
        member("endLine", location?.end?.line)
        member("endColumn", location?.end?.column)
    }
}
