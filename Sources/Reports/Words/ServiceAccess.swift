import Audit
import Catalogue

/// Held, used and asked of one service, summed over its access levels.
struct ServiceAccess: Equatable {
    var service: String
    var levels: [AccessRow]
    var totals = AccessTotals()

    /// Services in use first, then by what is held; `limit` of them, and the rest in one.
    static func rows(of access: AccessComparison, limit: Int) -> (shown: [ServiceAccess], rest: [ServiceAccess]) {
        var services: [ServiceAccess] = []
        for row in access.rows {
            if services.last?.service != row.service { services.append(ServiceAccess(service: row.service, levels: [])) }
            services[services.count - 1].add(row)
        }
        let ordered = services.sorted { left, right in
            let (inUse, alsoInUse) = (left.isInUse, right.isInUse)
            if inUse != alsoInUse { return inUse }
            if left.totals.held != right.totals.held { return left.totals.held > right.totals.held }
            return left.service < right.service
        }
        return (Array(ordered.prefix(limit)), Array(ordered.dropFirst(limit)))
    }

    var isInUse: Bool { totals.used > 0 || totals.asked > 0 }

    private mutating func add(_ row: AccessRow) {
        levels.append(row)
        totals.held += row.totals.held
        totals.depends += row.totals.depends
        totals.used += row.totals.used
        totals.asked += row.totals.asked
        totals.heldNotUsed += row.totals.heldNotUsed
        totals.heldNotAsked += row.totals.heldNotAsked
        totals.usedNotAsked += row.totals.usedNotAsked
        totals.heldHarmful += row.totals.heldHarmful
    }
}

/// The length of a part of a bar: never nothing where there is something.
func share(_ value: Int, of whole: Int, in length: Int) -> Int {
    guard value > 0, whole > 0 else { return 0 }
    return max(min(value, whole) * length / whole, 1)
}
