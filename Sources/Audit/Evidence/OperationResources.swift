import Activity
import Catalogue

/// The resources that a tool call's text names, as ARNs with `*` for what the text does not tell: the account, most often.
struct OperationResources {
    private let operation: CloudOperation
    /// The values of the parameters by their bare names.
    private var values: [String: [String]] = [:]

    init(_ operation: CloudOperation) {
        self.operation = operation
        for parameter in operation.parameters { values[Self.bare(parameter.foldedName)] = parameter.values }
    }

    /// Each once, in the order of the action's types of resource; ARNs among the parameters stand for themselves.
    func names(for action: ActionFacts) -> [String] {
        var names: [String] = []
        func add(_ name: String) { if !names.contains(name), names.count < 20 { names.append(name) } }
        for parameter in operation.parameters {
            for value in parameter.values where value.hasPrefix("arn:") { add(value) }
        }
        guard names.isEmpty else { return names }
        for type in action.resourceTypes.map(\.type) {
            for name in filled(type) { add(name) }
        }
        return names
    }

    /// A type's ARNs with the parameters that its variables are named after; none where no parameter names it.
    private func filled(_ type: ResourceTypeFacts) -> [String] {
        var found: [String] = []
        // A list of ids is as many resources.
        for number in 0..<20 {
            var isNamed = false
            var isOver = false
            let name = ResourceTypeFacts.filled(type.arnFormat) { variable in
                switch variable.dropFirst(2).dropLast() {
                case "Partition": return partition
                case "Region": return operation.region ?? "*"
                case "Account": return "*"
                default:
                    guard let all = values(of: variable.dropFirst(2).dropLast(), type.name), let first = all.first else {
                        return "*"
                    }
                    isNamed = true
                    if all.count > 1, number >= all.count { isOver = true }
                    if all.count == 1, number > 0 { isOver = true }
                    return number < all.count ? all[number] : first
                }
            }
            guard isNamed, !isOver else { break }
            found.append(name)
        }
        return found
    }

    private var partition: String {
        guard let region = operation.region else { return "*" }
        return region.hasPrefix("cn-") ? "aws-cn" : region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
    }

    /// `TableName` is `--table-name`, `BucketName` is `--bucket`, `InstanceId` is `--instance-ids`.
    private func values(of variable: Substring, _ type: String) -> [String]? {
        let bare = Self.bare(variable.lowercased())
        if let exact = values[bare] { return exact }
        // `--name` of a service with one kind of thing, and `--identifier`.
        if let own = values[""], bare == Self.bare(type.lowercased()) || bare.isEmpty { return own }
        let near = values.keys.filter { !$0.isEmpty && (bare.hasSuffix($0) || $0.hasSuffix(bare)) && !bare.isEmpty }
        return near.count == 1 ? near.first.flatMap { values[$0] } : nil
    }

    /// A name without what says only that it is one.
    private static func bare(_ name: String) -> String {
        var name = name.filter { $0.isLetter || $0.isNumber }
        for suffix in ["withpath", "identifiers", "identifier", "names", "name", "ids", "id", "arn", "url"]
        where name.hasSuffix(suffix) {
            name.removeLast(suffix.count)
        }
        return name
    }
}
