package import Audit
package import Changes
package import Documents
internal import Findings

/// The parts that every JSON output of Ambit has in common. Members are always written, `null` where nothing is known.
extension JSONWriter {
    package mutating func value(_ location: Location?) {
        guard let location else { return null() }
        object { json in
            json.member("file", often: location.file)
            json.member("line", location.start?.line)
            json.member("column", location.start?.column)
            json.member("endLine", location.end?.line)
            json.member("endColumn", location.end?.column)
        }
    }

    package mutating func value(_ instant: Instant?) {
        if let instant { value(fact: instant.description) } else { null() }
    }

    package mutating func value(_ statement: StatementReference?) {
        guard let statement else { return null() }
        object { json in
            json.member("policy", statement.policy)
            json.member("layer", statement.layer)
            json.member("sid", statement.sid)
            json.member("index", statement.index)
            json.member("location") { $0.value(statement.location) }
        }
    }

    package mutating func value(_ event: EventReference?) {
        guard let event else { return null() }
        object { json in
            json.member("id", event.id)
            json.member("time") { $0.value(event.isTimed ? event.time : nil) }
            json.member("name", event.name)
            json.member("location") { $0.value(event.location) }
        }
    }

    package mutating func value(_ gap: Gap) {
        object { json in
            json.member("kind", gap.kind.rawValue)
            json.member("reason", gap.reason)
            json.member("help", gap.help)
            json.member("location") { $0.value(gap.location) }
        }
    }

    package mutating func value(_ counts: [Count]) {
        array(counts) { json, count in
            json.object { json in
                json.member("name", count.name)
                json.member("value", count.value)
            }
        }
    }

    package mutating func value(_ finding: Finding) {
        object { json in
            json.member("rule", finding.rule)
            json.member("severity", finding.severity.rawValue)
            json.member("confidence", finding.confidence.rawValue)
            json.member("message", finding.message)
            json.member("why", finding.why)
            json.member("fix", finding.fix)
            json.member("change", finding.change)
            json.member("subject", finding.subject)
            json.member("holders", finding.holders)
            json.member("fingerprint", finding.fingerprint)
            json.member("location") { $0.value(finding.location) }
            json.member("statements") { $0.array(finding.statements) { $0.value($1) } }
            json.member("since") { json in
                json.array(finding.since) { json, since in
                    json.object { json in
                        json.member("statement", since.statement)
                        json.member("since") { $0.value(since.since) }
                        json.member("by", since.author)
                        json.member("event") { $0.value(since.event) }
                    }
                }
            }
            json.member("events") { $0.array(finding.events) { $0.value($1) } }
            json.member("counts") { $0.value(finding.counts) }
            json.member("guardrail") { $0.value(finding.guardrail) }
        }
    }

    private mutating func value(_ guardrail: ProposedGuardrail?) {
        guard let guardrail else { return null() }
        object { json in
            json.member("kind", guardrail.kind.rawValue)
            json.member("on", guardrail.target)
            json.member("document", guardrail.document)
            json.member("proved", guardrail.isProved)
            json.member("stopped", guardrail.stopped)
            json.member("follows", guardrail.follows)
            json.member("harmful", guardrail.harmful)
            json.member("harmfulStopped", guardrail.harmfulStopped)
            json.member("first") { $0.value(guardrail.first) }
            json.member("open", guardrail.open)
            json.member("brokenElsewhere", guardrail.brokenElsewhere)
            json.member("kept", guardrail.kept)
        }
    }

    package mutating func value(_ rule: RuleOutcome) {
        object { json in
            json.member("id", rule.id)
            json.member("severity", rule.severity.rawValue)
            json.member("confidence", rule.confidence.rawValue)
            json.member("summary", rule.summary)
            json.member("why", rule.why)
            json.member("fix", rule.fix)
            let (result, findings, missing) = rule.result.parts
            json.member("result", result)
            json.member("findings", findings)
            json.member("missing", missing)
        }
    }
}

extension RuleOutcome.Result {
    /// A word for what became of it, the number of findings, and what was missing.
    var parts: (word: String, findings: Int, missing: [String]) {
        switch self {
        case .quiet: ("quiet", 0, [])
        case .fired(let count): ("fired", count, [])
        case .partly(let count, let missing): ("partly", count, missing)
        case .notRun(let missing): ("not-run", 0, missing)
        }
    }

    var missing: [String] { parts.missing }
}
