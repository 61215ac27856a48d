import Actors
import Audit
import Changes
import Documents

extension JSONWriter {
    mutating func value(_ investigation: Investigation?) {
        guard let investigation else { return null() }
        object { json in
            json.member("from") { $0.value(investigation.from) }
            json.member("to") { $0.value(investigation.to) }
            json.member("people") { $0.array(investigation.people) { $0.value($1) } }
            json.member("readers", investigation.readers)
            json.member("deeds") { $0.array(investigation.deeds) { $0.value($1) } }
            json.member("denials") { json in
                json.array(investigation.denials) { json, denial in
                    json.object { json in
                        json.member("layer", denial.layer)
                        json.member("count", denial.count)
                        json.member("actions", denial.actions)
                        json.member("principals", denial.principals)
                    }
                }
            }
        }
    }

    private mutating func value(_ person: InvestigatedPerson) {
        object { json in
            json.member("who", person.who)
            json.member("as", person.principal)
            json.member("agent", person.agent)
            json.member("chain", person.chain)
            json.member("sessions", person.sessions)
            json.member("first") { $0.value(person.first) }
            json.member("last") { $0.value(person.last) }
            json.member("calls", person.calls)
            json.member("writes", person.writes)
            json.member("denials", person.denials)
        }
    }

    mutating func value(_ deed: Deed) {
        object { json in
            json.member("kind", deed.kind.rawValue)
            json.member("time") { $0.value(deed.time) }
            json.member("until") { $0.value(deed.until) }
            json.member("count", deed.count)
            json.member("what", deed.what)
            json.member("resources", deed.resources)
            json.member("who", deed.who)
            json.member("as", deed.principal)
            json.member("service", deed.service)
            json.member("agent", deed.agent?.rawValue)
            json.member("event") { $0.value(deed.event) }
        }
    }
}
