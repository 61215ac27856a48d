import Activity
import Audit
import Changes
import Timeline

extension JSONWriter {
    mutating func value(_ session: SessionAudit) {
        object { json in
            json.member("arn", session.arn)
            json.member("principal", session.principal)
            json.member("account", session.account)
            json.member("accessKey", session.accessKey)
            json.member("issued") { $0.value(session.issued) }
            json.member("first") { $0.value(session.first) }
            json.member("last") { $0.value(session.last) }
            json.member("events", session.events)
            json.member("denials", session.denials)
            json.member("lineage") { $0.array(session.lineage) { $0.value($1) } }
            json.member("person") { $0.value(session.person) }
            json.member("agent") { $0.value(session.agent) }
            json.member("mfa", session.mfa)
            json.member("isLongLived", session.isLongLived)
            json.member("boundary") { $0.value(session.boundary) }
            json.member("sessionPolicy") { $0.value(session.sessionPolicy) }
            json.member("serviceControl") { $0.value(session.serviceControl) }
            json.member("agreement") { $0.value(session.agreement.value) }
            json.member("agreementUnknown", session.agreement.reason)
        }
    }

    private mutating func value(_ step: LineageStep) {
        object { json in
            json.member("arn", step.arn)
            json.member("how", step.how)
            json.member("event") { $0.value(step.event) }
        }
    }

    private mutating func value(_ person: Person?) {
        guard let person else { return null() }
        object { json in
            json.member("name", person.name)
            json.member("basis", person.evidence.rawValue)
        }
    }

    private mutating func value(_ agent: AgentUse?) {
        guard let agent else { return null() }
        object { json in
            json.member("name", agent.name)
            json.member("session", agent.session)
            json.member("transcript") { $0.value(agent.transcript) }
            json.member("proven", agent.proven)
            json.member("attested", agent.attested)
            json.member("likely", agent.likely)
            json.member("unattributed", agent.unattributed)
            json.member("unmatchedCalls", agent.unmatchedCalls)
            json.member("approvals") { $0.value(agent.approvals) }
        }
    }

    private mutating func value(_ presence: PolicyPresence) {
        object { json in
            switch presence {
            case .none:
                json.member("is", "none")
                json.member("policies", [])
                json.member("unknown", nil as String?)
            case .present(let policies):
                json.member("is", "present")
                json.member("policies", policies)
                json.member("unknown", nil as String?)
            case .unknown(let reason):
                json.member("is", "unknown")
                json.member("policies", [])
                json.member("unknown", reason)
            }
        }
    }

    private mutating func value(_ agreement: Agreement?) {
        guard let agreement else { return null() }
        object { json in
            json.member("allowed", agreement.allowed)
            json.member("depends", agreement.depends)
            json.member("denied", agreement.denied)
            json.member("examples", agreement.examples)
            json.member("lacking", agreement.lacking)
        }
    }
}
