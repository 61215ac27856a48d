import Audit
internal import Findings

extension JSONWriter {
    mutating func value(_ suppressed: SuppressedAuditFinding) {
        object { json in
            json.member("finding") { $0.value(suppressed.finding) }
            json.member("reason", suppressed.reason)
            json.member("owner", suppressed.owner)
            json.member("expires", suppressed.expires)
        }
    }

    mutating func value(_ difference: AuditDifference?) {
        guard let difference else { return null() }
        object { json in
            json.member("previous", difference.previous)
            json.member("new", difference.new)
            json.member("worse", difference.worse)
            json.member("better", difference.better)
            json.member("holders") { json in
                json.array(difference.holders) { json, change in
                    json.object { json in
                        json.member("fingerprint", change.fingerprint)
                        json.member("gained", change.gained)
                        json.member("lost", change.lost)
                    }
                }
            }
            json.member("still", difference.still)
            json.member("gone") { $0.array(difference.gone) { $0.value($1) } }
            json.member("principals") { $0.array(difference.principals) { $0.value($1) } }
        }
    }

    private mutating func value(_ former: AuditDifference.Former) {
        object { json in
            json.member("fingerprint", former.fingerprint)
            json.member("rule", former.rule)
            json.member("severity", former.severity.rawValue)
            json.member("subject", former.subject)
            json.member("message", former.message)
        }
    }

    private mutating func value(_ change: AuditDifference.PrincipalChange) {
        object { json in
            json.member("arn", change.arn)
            json.member("kind", change.kind.rawValue)
            json.member("heldBefore", change.heldBefore)
            json.member("heldNow", change.heldNow)
            json.member("appeared", change.appeared)
            json.member("vanished", change.vanished)
            json.member("admitted") { $0.array(change.admitted) { $0.value($1) } }
            json.member("shutOut") { $0.array(change.shutOut) { $0.value($1) } }
        }
    }
}
