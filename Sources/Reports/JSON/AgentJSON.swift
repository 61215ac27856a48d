import Audit
import Catalogue
import Changes

extension JSONWriter {
    mutating func value(_ work: AgentWork) {
        object { json in
            json.member("agent", work.agent)
            json.member("session", work.session)
            json.member("transcript") { $0.value(work.transcript) }
            json.member("title", work.title)
            json.member("model", work.model)
            json.member("modes", work.modes)
            json.member("prompts") { json in
                json.array(work.prompts) { json, prompt in
                    json.object { json in
                        json.member("text", prompt.text)
                        json.member("time") { $0.value(prompt.time) }
                        json.member("location") { $0.value(prompt.location) }
                    }
                }
            }
            json.member("toolCalls", work.toolCalls)
            json.member("onAWS", work.onAWS)
            json.member("refusedByPerson", work.refusedByPerson)
            json.member("refusedByRule", work.refusedByRule)
            json.member("approvals") { $0.value(work.approvals) }
            json.member("calls") { $0.array(work.calls) { $0.value($1) } }
        }
    }

    mutating func value(_ approvals: ApprovalEvidence) {
        object { json in
            json.member("explicit", approvals.explicit)
            json.member("unasked", approvals.unasked)
            json.member("denialOnly", approvals.denialOnly)
            json.member("inferred", approvals.inferred)
            json.member("none", approvals.none)
            json.member("denied", approvals.denied)
            json.member("deniedByRule", approvals.deniedByRule)
        }
    }

    private mutating func value(_ call: AgentCall) {
        object { json in
            json.member("id", call.id)
            json.member("tool", call.tool)
            json.member("time") { $0.value(call.time) }
            json.member("command", call.command)
            json.member("status", call.status)
            json.member("approval", call.approval)
            json.member("grade", call.grade)
            json.member("operations") { json in
                json.array(call.operations) { json, operation in
                    json.object { json in
                        json.member("what", operation.what)
                        json.member("level", operation.level?.rawValue)
                        json.member("harm", operation.harm?.rawValue)
                        json.member("resources", operation.resources)
                        json.member("isApproximate", operation.isApproximate)
                    }
                }
            }
            json.member("events", call.events)
            json.member("location") { $0.value(call.location) }
        }
    }

    mutating func value(_ access: UnaskedAccess) {
        object { json in
            json.member("agent", access.agent)
            json.member("settings", access.settings)
            json.member("held", access.held)
            json.member("unasked", access.unasked)
            json.member("harmful", access.harmful)
            json.member("undecided", access.undecided)
            json.member("worst") { json in
                json.array(access.worst) { json, worst in
                    json.object { json in
                        json.member("action", worst.action)
                        json.member("harm", worst.harm?.rawValue)
                        json.member("rule", worst.rule)
                        json.member("location") { $0.value(worst.location) }
                    }
                }
            }
        }
    }
}
