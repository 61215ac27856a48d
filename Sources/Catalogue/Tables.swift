/// The tables that few questions need: each is opened when it is first asked.
enum Tables {
    static let resources = TextTable(Generated.resources)
    static let conditionKeys = TextTable(Generated.conditionKeys)
    static let conditionKeyLists = TextTable(Generated.conditionKeyLists)
    static let dependents = TextTable(Generated.dependents)
    static let operations = TextTable(Generated.operations)
    static let eventSources = TextTable(Generated.eventSources)
    static let harms = TextTable(Generated.harms)
    static let commandLineServices = TextTable(Generated.commandLineServices)
    static let controlPolicyServices = TextTable(Generated.controlPolicyServices)
    static let managedPolicies = TextTable(Generated.managedPolicies)
    static let escalations = TextTable(Generated.escalations)
}
