import Audit
import Catalogue
import Changes

/// Held, used and asked of one service, summed over its access levels.
struct ServiceAccess: Equatable {
    var service: String
    var levels: [AccessRow]
    var totals = AccessTotals()

    /// Services in use first, then by what is held; `limit` of them, and the rest in one.
    static func rows(of access: AccessComparison, limit: Int) -> (shown: [ServiceAccess], rest: [ServiceAccess]) {
        var services: [ServiceAccess] = []
        for row in access.rows {
            if services.last?.service != row.service { services.append(ServiceAccess(service: row.service)) }
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

    /// All services as one, by access level.
    init(all access: AccessComparison) {
        service = "all services"
        levels = []
        for row in access.rows {
            let index = levels.firstIndex { $0.level == row.level } ?? levels.endIndex
            if index == levels.endIndex { levels.append(AccessRow(service: service, level: row.level, totals: AccessTotals())) }
            levels[index].totals.add(row.totals)
            totals.add(row.totals)
        }
        levels.sort { $0.level < $1.level }
    }

    private init(service: String) {
        self.service = service
        levels = []
    }

    var isInUse: Bool { totals.used > 0 || totals.asked > 0 }

    private mutating func add(_ row: AccessRow) {
        levels.append(row)
        totals.add(row.totals)
    }
}

extension AccessTotals {
    fileprivate mutating func add(_ other: AccessTotals) {
        held += other.held
        depends += other.depends
        used += other.used
        asked += other.asked
        heldNotUsed += other.heldNotUsed
        heldNotAsked += other.heldNotAsked
        usedNotAsked += other.usedNotAsked
        heldHarmful += other.heldHarmful
    }
}

/// The length of a part of a bar: never nothing where there is something.
func share(_ value: Int, of whole: Int, in length: Int) -> Int {
    guard value > 0, whole > 0 else { return 0 }
    return max(min(value, whole) * length / whole, 1)
}
