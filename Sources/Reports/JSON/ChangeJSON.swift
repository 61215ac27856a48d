import Actors
import Audit
import Catalogue
import Changes

extension JSONWriter {
    mutating func value(_ change: ChangeAudit) {
        object { json in
            json.member("id", change.id)
            json.member("title", change.title)
            json.member("ticket", change.ticket)
            json.member("environment", change.environment)
            json.member("isProduction", change.isProduction)
            json.member("isDeclared", change.isDeclared)
            json.member("location") { $0.value(change.location) }
            json.member("from") { $0.value(change.isTimed ? change.from : nil) }
            json.member("to") { $0.value(change.isTimed ? change.to : nil) }
            json.member("actors") { $0.array(change.actors) { $0.value($1) } }
            json.member("asked") { $0.value(change.asked) }
            json.member("requiredLevel", change.requiredLevel)
            json.member("approvals") { $0.array(change.approvals) { $0.value($1) } }
            json.member("sessions") { $0.array(change.sessions) { $0.value($1) } }
            json.member("agents") { $0.array(change.agents) { $0.value($1) } }
            json.member("unasked") { $0.array(change.unasked) { $0.value($1) } }
            json.member("others") { $0.array(change.others) { $0.value($1) } }
            json.member("access") { $0.value(change.access) }
            json.member("blastRadius") { json in
                switch change.blastRadius {
                case .known(let radius): json.value(radius)
                case .unknown: json.null()
                }
            }
            json.member("blastRadiusUnknown", change.blastRadius.reason)
            json.member("timeline") { $0.array(change.timeline) { $0.value($1) } }
        }
    }

    private mutating func value(_ actor: DeclaredActor) {
        object { json in
            json.member("principal", actor.principal)
            json.member("person", actor.person)
            json.member("level", actor.level)
            json.member("agent", actor.agent)
        }
    }

    private mutating func value(_ asked: Asked?) {
        guard let asked else { return null() }
        object { json in
            json.member("task", asked.task)
            json.member("actions", asked.actions)
            json.member("resources", asked.resources)
            json.member("derivedFrom") {
                $0.array(asked.derivedFrom) { json, source in
                    json.object { json in
                        json.member("kind", source.kind)
                        json.member("name", source.name)
                        json.member("location") { $0.value(source.location) }
                    }
                }
            }
            json.member("open", asked.open)
        }
    }

    private mutating func value(_ approval: ChangeApproval) {
        object { json in
            json.member("by", approval.by)
            json.member("level", approval.level)
            json.member("at") { $0.value(approval.at) }
            json.member("secondsAfterFirstWrite", approval.secondsAfterFirstWrite)
            json.member("isByActor", approval.isByActor)
            json.member("counts", approval.counts)
            json.member("location") { $0.value(approval.location) }
        }
    }

    private mutating func value(_ entry: TimelineEntry) {
        object { json in
            json.member("time") { $0.value(entry.time) }
            json.member("until") { $0.value(entry.until) }
            json.member("count", entry.count)
            json.member("part", entry.part.rawValue)
            json.member("who", entry.who)
            json.member("what", entry.what)
            json.member("resources", entry.resources)
            json.member("level", entry.level?.rawValue)
            json.member("harm", entry.harm?.rawValue)
            json.member("isDenied", entry.isDenied)
            json.member("error", entry.error)
            json.member("agent", entry.agent?.rawValue)
            json.member("isAsked", entry.isAsked)
            json.member("event") { $0.value(entry.event) }
        }
    }
}
