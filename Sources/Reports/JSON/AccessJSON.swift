import Audit
import Catalogue
import Changes

extension JSONWriter {
    mutating func value(_ access: AccessComparison) {
        object { json in
            json.member("heldUnknown", access.heldUnknown)
            json.member("askedUnknown", access.askedUnknown)
            json.member("usedUnknown", access.usedUnknown)
            json.member("totals") { $0.value(access.totals) }
            json.member("rows") { json in
                json.array(access.rows) { json, row in
                    json.object { json in
                        json.member("service", row.service)
                        json.member("level", row.level.rawValue)
                        json.member("totals") { $0.value(row.totals) }
                    }
                }
            }
            json.member("used") { $0.array(access.used) { $0.value($1) } }
            json.member("refused") { $0.array(access.refused) { $0.value($1) } }
            json.member("usedNotAsked") { $0.array(access.usedNotAsked) { $0.value($1.action) } }
            json.member("excess") { $0.array(access.excess) { $0.value($1) } }
        }
    }

    private mutating func value(_ totals: AccessTotals) {
        object { json in
            json.member("held", totals.held)
            json.member("depends", totals.depends)
            json.member("used", totals.used)
            json.member("asked", totals.asked)
            json.member("heldNotUsed", totals.heldNotUsed)
            json.member("heldNotAsked", totals.heldNotAsked)
            json.member("usedNotAsked", totals.usedNotAsked)
            json.member("heldHarmful", totals.heldHarmful)
        }
    }

    private mutating func value(_ used: UsedAction) {
        object { json in
            json.member("action", used.action)
            json.member("level", used.level?.rawValue)
            json.member("harm", used.harm?.rawValue)
            json.member("count", used.count)
            json.member("byService", used.byService)
            json.member("denials", used.denials)
            json.member("failures", used.failures)
            json.member("first") { $0.value(used.first) }
            json.member("last") { $0.value(used.last) }
            json.member("resources", used.resources)
            json.member("resourceCount", used.resourceCount)
            json.member("isGuessed", used.isGuessed)
            json.member("isAsked", used.isAsked)
            json.member("firstEvent") { $0.value(used.firstEvent) }
        }
    }

    private mutating func value(_ held: HeldAction) {
        object { json in
            json.member("action", held.action)
            json.member("level", held.level.rawValue)
            json.member("harm", held.harm?.rawValue)
            json.member("resources", held.resources)
            json.member("production", held.production)
            json.member("statement") { $0.value(held.statement) }
        }
    }

    mutating func value(_ radius: BlastRadius) {
        object { json in
            json.member("production") { $0.value(radius.production) }
            json.member("elsewhere") { $0.value(radius.elsewhere) }
            json.member("statements") { json in
                json.array(radius.statements) { json, item in
                    json.object { json in
                        json.member("statement") { $0.value(item.statement) }
                        json.member("destroyable", item.destroyable)
                        json.member("alterable", item.alterable)
                        json.member("readable", item.readable)
                        json.member("destroyableOnlyByThis", item.destroyableOnlyByThis)
                    }
                }
            }
            json.member("resources") { $0.array(radius.resources) { $0.value($1) } }
            json.member("unknownKinds", radius.unknownKinds)
            json.member("keys", radius.keys)
        }
    }

    private mutating func value(_ counts: ReachCounts) {
        object { json in
            json.member("inventoried", counts.inventoried)
            json.member("destroyable", counts.destroyable)
            json.member("alterable", counts.alterable)
            json.member("readable", counts.readable)
            json.member("depends", counts.depends)
        }
    }

    private mutating func value(_ resource: ReachedResource) {
        object { json in
            json.member("arn", resource.arn)
            json.member("isProduction", resource.isProduction)
            json.member("isDestroyable", resource.isDestroyable)
            json.member("isAlterable", resource.isAlterable)
            json.member("isReadable", resource.isReadable)
            json.member("harm", resource.harm?.rawValue)
            json.member("witness", resource.witness)
            json.member("statement") { $0.value(resource.statement) }
        }
    }
}
