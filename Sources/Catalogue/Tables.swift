/// The tables that few questions need: each is opened when it is first asked.
enum Tables {
    static let resources = Facts.table(.resources)
    static let conditionKeys = Facts.table(.conditionKeys)
    static let conditionKeyLists = Facts.table(.conditionKeyLists)
    static let dependents = Facts.table(.dependents)
    static let operations = Facts.table(.operations)
    static let operationResources = Facts.table(.operationResources)
    static let eventSources = Facts.table(.eventSources)
    static let harms = Facts.table(.harms)
    static let commandLineServices = Facts.table(.commandLineServices)
    static let controlPolicyServices = Facts.table(.controlPolicyServices)
    static let managedPolicies = Facts.table(.managedPolicies)
    static let escalations = Facts.table(.escalations)
}
