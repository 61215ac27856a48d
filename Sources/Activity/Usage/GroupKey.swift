/// What tells the groups of a summary apart, by the numbers of its texts. 0 stands for no text, and for a field outside of the grouping.
struct GroupKey: Equatable, Sendable {
    var principal: UInt32 = 0
    var accessKey: UInt32 = 0
    var source: UInt32 = 0
    var name: UInt32 = 0
    var actions: UInt32 = 0
    var resource: UInt32 = 0

    /// The same without the fields whose numbers are 0 in a mask.
    func masked(by mask: GroupKey) -> GroupKey {
        GroupKey(
            principal: principal & mask.principal, accessKey: accessKey & mask.accessKey, source: source & mask.source,
            name: name & mask.name, actions: actions & mask.actions, resource: resource & mask.resource)
    }

    /// What leaves some fields as they are.
    static func mask(of fields: [UsageField]) -> GroupKey {
        var mask = GroupKey()
        for field in fields { mask[field] = .max }
        return mask
    }

    subscript(field: UsageField) -> UInt32 {
        get {
            switch field {
            case .principal: principal
            case .accessKeyId: accessKey
            case .eventSource: source
            case .eventName: name
            case .actions: actions
            case .resource: resource
            }
        }
        set {
            switch field {
            case .principal: principal = newValue
            case .accessKeyId: accessKey = newValue
            case .eventSource: source = newValue
            case .eventName: name = newValue
            case .actions: actions = newValue
            case .resource: resource = newValue
            }
        }
    }
}
