internal import Documents

/// What the readers of the tables rely on: how many fields a line has, that lines stand in order, that numbers are small.
extension CatalogueLines {
    /// How many fields a line has at least, and how many of them are the key by which lines are found; 0 where they are found by number.
    private static func shape(of name: TableName) -> (fields: Int, key: Int) {
        switch name {
        case .services: (3, 1)
        case .actions: (3, 0)
        case .resources: (2, 0)
        case .conditionKeys: (2, 1)
        case .conditionKeyLists, .dependents: (1, 0)
        case .operations: (4, 2)
        case .operationResources: (3, 2)
        case .eventSources: (2, 1)
        case .harms: (3, 1)
        case .commandLineServices: (3, 1)
        case .controlPolicyServices: (1, 1)
        case .escalations: (6, 0)
        case .managedPolicies: (1, 1)
        }
    }

    /// Checks the table that was read last.
    func check(_ name: TableName, _ tables: [TableName: TextTable]) throws(InputError) {
        guard let table = tables[name] else { return }
        let (fields, key) = Self.shape(of: name)
        var last: [UInt8] = []
        for place in 0..<table.count {
            let line = table.line(place)
            func wrong(_ reason: String) -> InputError {
                self.wrong("\(name.rawValue): \(reason)", line: number - table.count + place + 1)
            }
            guard line.bytes.allSatisfy({ $0 == .tab || (0x20...0x7E).contains($0) }) else {
                throw wrong("only ASCII text is allowed")
            }
            guard line.bytes.count(where: { $0 == .tab }) >= fields - 1 else { throw wrong("the line needs \(fields) fields") }
            guard line.longestNumber <= 7 else { throw wrong("a number is too large") }
            if name == .services, !line.isService {
                throw wrong("a service and the numbers of its actions and resource types are expected")
            }
            if name == .actions, !line.isAction {
                throw wrong("an action, a letter for its access level and its resource types are expected")
            }
            guard key > 0 else { continue }
            let head = line.head(key).bytes.map(\.folded)
            guard place == 0 || last.lexicographicallyPrecedes(head) else { throw wrong("the line is out of order") }
            last = head
        }
        if let services = tables[.services] { try check(services, tables[.actions], tables[.resources]) }
    }

    /// Services say how many actions and resource types follow under each; within a service, actions stand in order.
    private func check(_ services: TextTable, _ actions: TextTable?, _ resources: TextTable?) throws(InputError) {
        func sum(_ field: Int) -> Int { (0..<services.count).reduce(0) { $0 + services.line($1).field(field).number } }
        guard actions.map({ $0.count == sum(1) }) ?? true else {
            throw wrong("services: their actions do not add up to the table's")
        }
        guard resources.map({ $0.count == sum(2) }) ?? true else {
            throw wrong("services: their resource types do not add up to the table's")
        }
        guard let actions, resources == nil else { return }
        var first = 0
        for service in 0..<services.count {
            let end = first + services.line(service).field(1).number
            for id in first..<max(first, end - 1) {
                let (name, next) = (actions.line(id).head(1).bytes, actions.line(id + 1).head(1).bytes)
                guard name.map(\.folded).lexicographicallyPrecedes(next.map(\.folded)) else {
                    throw wrong("actions: the line is out of order", line: number - actions.count + id + 2)
                }
            }
            first = end
        }
    }
}

extension TextLine {
    /// How many digits stand in a row at most, but within names.
    fileprivate var longestNumber: Int {
        var longest = 0
        var digits = 0
        var follows = UInt8.tab
        for byte in bytes {
            if (0x30...0x39).contains(byte) {
                if digits > 0 || ",:>\t".utf8.contains(follows) { digits += 1 }
                longest = max(longest, digits)
            } else {
                digits = 0
            }
            follows = byte
        }
        return longest
    }

    fileprivate var isService: Bool {
        [field(1), field(2)].allSatisfy { count in
            !count.bytes.isEmpty && count.bytes.allSatisfy { (0x30...0x39).contains($0) }
        }
    }

    fileprivate var isAction: Bool {
        let level = field(1).bytes
        return !field(0).bytes.isEmpty && level.count == 1 && "LRTWP".utf8.contains(level[0]) && !field(2).bytes.isEmpty
    }
}
