/// Calls in time order, each made when it is asked for.
package struct CallList: RandomAccessCollection, Sendable {
    private enum Source: Sendable {
        case all(CallTable)
        /// Some of a table's, by their places in it.
        case some(CallTable, [UInt32])
        /// Those of several tables.
        case made([ChangeCall])
    }

    private let source: Source

    init(_ table: CallTable) { source = .all(table) }

    /// - Parameter calls: few, in time order.
    init(_ calls: [ChangeCall]) { source = .made(calls) }

    private init(_ source: Source) { self.source = source }

    /// Those at some places.
    func at(_ places: [UInt32]) -> CallList {
        switch source {
        case .all(let table): CallList(.some(table, places))
        case .some(let table, let own): CallList(.some(table, places.map { own[Int($0)] }))
        case .made(let calls): CallList(places.map { calls[Int($0)] })
        }
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int {
        switch source {
        case .all(let table): table.count
        case .some(_, let places): places.count
        case .made(let calls): calls.count
        }
    }

    package subscript(_ place: Int) -> ChangeCall {
        switch source {
        case .all(let table): ChangeCall(table: table, row: place)
        case .some(let table, let places): ChangeCall(table: table, row: Int(places[place]))
        case .made(let calls): calls[place]
        }
    }
}
