internal import Activity
internal import Actors
internal import Documents
internal import PolicyLanguage

/// Deeds in time order, each made when it is asked for: a log as a whole has a great many.
public struct DeedList: RandomAccessCollection, Sendable, ExpressibleByArrayLiteral {
    private enum Source: Sendable {
        case made([Deed])
        case all(DeedTable)
        /// Some of a table's, by their places in it.
        case some(DeedTable, [UInt32])
    }

    private let source: Source

    /// - Parameter table: nothing is added to it any more.
    init(_ table: DeedTable) { source = .all(table.closed()) }

    private init(_ source: Source) { self.source = source }

    public init(arrayLiteral deeds: Deed...) { source = .made(deeds) }

    public var startIndex: Int { 0 }
    public var endIndex: Int {
        switch source {
        case .made(let deeds): deeds.count
        case .all(let table): table.indices.count
        case .some(_, let places): places.count
        }
    }

    public subscript(_ place: Int) -> Deed {
        switch source {
        case .made(let deeds): deeds[place]
        case .all(let table): table[place]
        case .some(let table, let places): table[Int(places[place])]
        }
    }

    /// Those of one kind.
    public func of(_ kind: Deed.Kind) -> DeedList {
        switch source {
        case .made(let deeds): DeedList(.made(deeds.filter { $0.kind == kind }))
        case .all(let table):
            DeedList(.some(table, Array(table.indices.lazy.filter { table.kind($0) == kind }.map { UInt32($0) })))
        case .some(let table, let places): DeedList(.some(table, places.filter { table.kind(Int($0)) == kind }))
        }
    }
}

extension DeedList: Equatable {
    public static func == (left: DeedList, right: DeedList) -> Bool { left.elementsEqual(right) }
}

/// Deeds by the calls that they are made of, in 16 bytes each.
struct DeedTable: Sendable {
    private struct Row: Sendable {
        let sort: UInt32
        let first: UInt32
        var last: UInt32
        var count: UInt32 = 1
    }

    /// How many bytes a deed takes.
    static var room: Int { MemoryLayout<Row>.stride }

    /// What many deeds have in common.
    private struct Sort: Hashable, Sendable {
        let kind: Deed.Kind
        let caller: Caller
    }

    private struct Caller: Hashable, Sendable {
        let who: String?
        let principal: String
    }

    private let acts: CallList
    private var rows: [Row] = []
    private var sorts = NumberedValues<Sort>()
    /// The calls that add names to those of a deed's first; once the table is closed those of one deed after another.
    private var more: [(deed: UInt32, act: UInt32)] = []

    /// So many names of what a deed was done to are told.
    static let mostNames = 5

    init(_ acts: CallList) { self.acts = acts }

    var indices: Range<Int> { rows.indices }

    func kind(_ deed: Int) -> Deed.Kind { sorts.value(rows[deed].sort).kind }

    func until(_ deed: Int) -> Instant { acts[Int(rows[deed].last)].event.time }

    /// Begins a deed with a call, and tells its place.
    mutating func begin(_ kind: Deed.Kind, _ act: Int, by who: String?, as principal: String) -> Int {
        let sort = sorts.number(of: Sort(kind: kind, caller: Caller(who: who, principal: principal)))
        rows.append(Row(sort: sort, first: UInt32(act), last: UInt32(act)))
        return rows.count - 1
    }

    mutating func add(_ act: Int, to deed: Int, tellsNames: Bool) {
        rows[deed].count += 1
        rows[deed].last = UInt32(act)
        if tellsNames { more.append((UInt32(deed), UInt32(act))) }
    }

    /// The table, to which nothing is added any more.
    func closed() -> DeedTable {
        var table = self
        // In no more room than they take.
        table.rows = rows.map { $0 }
        table.more = more.sorted { $0 < $1 }
        return table
    }

    /// The calls that add names to those of a deed's first.
    private func more(of deed: Int) -> some Sequence<Int> {
        var (low, high) = (0, more.count)
        while low < high {
            let middle = (low + high) / 2
            if more[middle].deed < deed { low = middle + 1 } else { high = middle }
        }
        return more[low...].prefix { $0.deed == deed }.lazy.map { Int($0.act) }
    }

    static func add(_ resources: [ResourceName], to names: inout [ResourceName]) {
        for name in resources where names.count < mostNames && !names.contains(name) { names.append(name) }
    }

    subscript(_ deed: Int) -> Deed {
        let row = rows[deed]
        let act = acts[Int(row.first)]
        var names = Array(act.resources.prefix(Self.mostNames))
        for act in more(of: deed) { Self.add(acts[act].resources, to: &names) }
        let sort = sorts.value(row.sort)
        return Deed(
            kind: sort.kind, time: act.event.time, until: until(deed), count: Int(row.count), what: act.action.text,
            resources: names.map(\.text), who: sort.caller.who, principal: sort.caller.principal, service: act.service,
            agent: act.grade == .unattributed ? nil : act.grade, event: act.reference)
    }
}
