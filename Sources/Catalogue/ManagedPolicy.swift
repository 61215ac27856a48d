/// One of AWS's managed policies, by the list of a day (`Facts.stamp.managedPoliciesDate`).
package struct ManagedPolicy: Sendable {
    package let name: String
    /// What follows `policy/` in its ARN: `service-role/AWSLambdaBasicExecutionRole`; nil where it is not known.
    package let path: String?
    /// The services of which it allows all actions on every resource, some of them destructive or about permissions.
    package let wholeServices: [String]
    /// Actions by which it lets secrets or data of any resource be read, or destroys what no copy brings back; the first of each kind.
    package let actions: [String]

    /// The policy of that name in any letter case.
    package init?(named name: String) {
        guard let line = Tables.managedPolicies.find(name.foldedBytes) else { return nil }
        let fields = line.fields
        guard fields.count >= 2 else { return nil }
        self.name = fields[0]
        // Of policies that AWS has withdrawn the path is not known.
        path = fields[1].hasPrefix("?") ? nil : fields[1]
        wholeServices = fields.dropFirst(2).filter { !$0.contains(":") }
        actions = fields.dropFirst(2).filter { $0.contains(":") }
    }

    /// Every name, in order.
    package static var names: [String] {
        let table = Tables.managedPolicies
        return (0..<table.count).compactMap { table.line($0).fields.first }
    }
}
