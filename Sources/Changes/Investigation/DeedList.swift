internal import Activity
internal import Actors
internal import Documents
internal import PolicyLanguage

/// Deeds in time order, each made when it is asked for: a log as a whole has a great many.
public struct DeedList: RandomAccessCollection, Sendable, ExpressibleByArrayLiteral {
    private enum Source: Sendable {
        case made([Deed])
        /// The places in a table.
        case table(DeedTable, [UInt32])
    }

    private let source: Source

    init(_ table: DeedTable) { source = .table(table, table.indices.map { UInt32($0) }) }

    private init(_ source: Source) { self.source = source }

    public init(arrayLiteral deeds: Deed...) { source = .made(deeds) }

    public var startIndex: Int { 0 }
    public var endIndex: Int {
        switch source {
        case .made(let deeds): deeds.count
        case .table(_, let places): places.count
        }
    }

    public subscript(_ place: Int) -> Deed {
        switch source {
        case .made(let deeds): deeds[place]
        case .table(let table, let places): table[Int(places[place])]
        }
    }

    /// Those of one kind.
    public func of(_ kind: Deed.Kind) -> DeedList {
        switch source {
        case .made(let deeds): DeedList(.made(deeds.filter { $0.kind == kind }))
        case .table(let table, let places): DeedList(.table(table, places.filter { table.kind(Int($0)) == kind }))
        }
    }
}

extension DeedList: Equatable {
    public static func == (left: DeedList, right: DeedList) -> Bool { left.elementsEqual(right) }
}

/// Deeds by the calls that they are made of.
struct DeedTable: Sendable {
    private struct Row: Sendable {
        let kind: Deed.Kind
        let caller: UInt32
        let first: UInt32
        var last: UInt32
        var count: UInt32 = 1
        /// The calls that add names to those of the first.
        var more: [UInt32] = []
    }

    private struct Caller: Hashable, Sendable {
        let who: String?
        let principal: String
    }

    private let acts: CallList
    private var rows: [Row] = []
    private var callers: [Caller] = []
    private var numbers: [Caller: UInt32] = [:]

    /// So many names of what a deed was done to are told.
    static let mostNames = 5

    init(_ acts: CallList) { self.acts = acts }

    var indices: Range<Int> { rows.indices }

    func kind(_ deed: Int) -> Deed.Kind { rows[deed].kind }

    func until(_ deed: Int) -> Instant { acts[Int(rows[deed].last)].event.time }

    /// Begins a deed with a call, and tells its place.
    mutating func begin(_ kind: Deed.Kind, _ act: Int, by who: String?, as principal: String) -> Int {
        let caller = Caller(who: who, principal: principal)
        let number = numbers[caller] ?? UInt32(callers.count)
        if Int(number) == callers.count {
            callers.append(caller)
            numbers[caller] = number
        }
        rows.append(Row(kind: kind, caller: number, first: UInt32(act), last: UInt32(act)))
        return rows.count - 1
    }

    mutating func add(_ act: Int, to deed: Int, tellsNames: Bool) {
        rows[deed].count += 1
        rows[deed].last = UInt32(act)
        if tellsNames { rows[deed].more.append(UInt32(act)) }
    }

    static func add(_ resources: [ResourceName], to names: inout [ResourceName]) {
        for name in resources where names.count < mostNames && !names.contains(name) { names.append(name) }
    }

    subscript(_ deed: Int) -> Deed {
        let row = rows[deed]
        let act = acts[Int(row.first)]
        var names = Array(act.resources.prefix(Self.mostNames))
        for more in row.more { Self.add(acts[Int(more)].resources, to: &names) }
        let caller = callers[Int(row.caller)]
        return Deed(
            kind: row.kind, time: act.event.time, until: until(deed), count: Int(row.count), what: act.action.text,
            resources: names.map(\.text), who: caller.who, principal: caller.principal, service: act.service,
            agent: act.grade == .unattributed ? nil : act.grade, event: act.reference)
    }
}
