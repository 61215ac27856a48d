internal import Catalogue
internal import Documents
internal import PolicyLanguage
package import WhatIf

/// What `ambit replay --format json` prints: `replay-report.schema.json` describes it.
package enum ReplayJSON {
    package static func bytes(_ report: ReplayReport) -> [UInt8] {
        var all: [UInt8] = []
        write(report) { all += $0 }
        return all
    }

    /// Gives the text in pieces: the calls of a large log make a text that is larger than the log's own events.
    package static func write(_ report: ReplayReport, to take: @escaping ([UInt8]) -> Void) {
        var json = JSONWriter(.pretty, giving: take)
        json.object { json in
            json.member("schema", "ambit-replay-report")
            json.member("version", 1)
            json.member("catalogue") { $0.catalogueSource() }
            json.member("calls", report.calls)
            json.member("selected", report.selected)
            json.member("from") { $0.value(report.first) }
            json.member("to") { $0.value(report.last) }
            json.member("candidates") { $0.array(report.candidates) { $0.value($1) } }
            json.member("assumptions") { $0.array(report.assumptions) { $0.value($1) } }
            json.member("gaps") { $0.array(report.gaps) { $0.value($1) } }
        }
        take(json.finished())
    }
}

extension JSONWriter {
    fileprivate mutating func value(_ candidate: ReplayedCandidate) {
        object { json in
            json.member("name", candidate.name)
            json.member("with", candidate.parts)
            json.member("stopped") { $0.array(candidate.stopped) { $0.value($1) } }
            json.member("stoppedAsked", candidate.stoppedAsked)
            json.member("open") { $0.array(candidate.open) { $0.value($1, isOpen: true) } }
            json.member("brokenElsewhere") { $0.array(candidate.brokenElsewhere) { $0.value($1) } }
            json.member("kept", candidate.kept)
            json.member("stoppedByConsequence") { json in
                json.array(candidate.stoppedByConsequence) { json, consequence in
                    json.value(consequence.call) { json in
                        json.member("cause", consequence.cause)
                        json.member("because", consequence.reason.rawValue)
                        json.member("strength", consequence.strength.rawValue)
                    }
                }
            }
            json.member("newlyPossible") { $0.array(candidate.newlyPossible) { $0.value($1) } }
            json.member("failedAnyway", candidate.failedAnyway)
            json.member("avoided") { json in
                json.array(candidate.avoided) { json, damage in
                    json.object { json in
                        json.member("resource", damage.resource)
                        json.member("time") { $0.value(damage.time) }
                        json.member("action", damage.action)
                        json.member("harm", damage.harm.rawValue)
                        json.member("eventID", damage.eventID)
                        json.member("direct", damage.isDirect)
                    }
                }
            }
            json.member("notes", candidate.notes)
        }
    }

    private mutating func value(_ call: ReplayedCall, isOpen: Bool = false) {
        value(call) { json in if isOpen { json.member("keys", call.keys) } }
    }

    private mutating func value(_ call: ReplayedCall, _ more: (inout JSONWriter) -> Void) {
        object { json in
            json.member("eventID", call.eventID)
            json.member("time") { $0.value(call.time) }
            json.member("operation", often: call.operation)
            json.member("principal", often: call.principal)
            json.member("action", often: call.action.text)
            json.member("resource", often: call.resource.text)
            json.member("layer", call.layer)
            json.member("statement") { json in
                guard let statement = call.statement else { return json.null() }
                json.object { json in
                    json.member("policy", often: statement.policy)
                    json.member("sid", often: statement.sid)
                    json.member("index", statement.index)
                    json.member("location") { $0.value(statement.location) }
                }
            }
            more(&json)
            json.member("location") { $0.value(call.location) }
        }
    }
}
