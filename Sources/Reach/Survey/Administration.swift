internal import Catalogue

/// What makes a principal an administrator, or like one.
struct AdministrationRule {
    /// They write the policies, the membership or the credentials of any principal: whoever may do one of them on every resource gives
    /// himself the rest.
    private static let permissions = [
        "iam:AddUserToGroup", "iam:AttachGroupPolicy", "iam:AttachRolePolicy", "iam:AttachUserPolicy", "iam:CreateAccessKey",
        "iam:CreateLoginProfile", "iam:CreatePolicyVersion", "iam:PutGroupPolicy", "iam:PutRolePolicy", "iam:PutUserPolicy",
        "iam:SetDefaultPolicyVersion", "iam:UpdateAssumeRolePolicy", "iam:UpdateLoginProfile",
    ]

    private let permissions: ActionSet
    private let writes: ActionSet
    private let count: Int
    private let services: [Range<Int>]

    init(_ catalogue: ActionCatalogue) {
        count = catalogue.actionCount
        var permissions = ActionSet(count: count)
        for name in Self.permissions { if let id = catalogue.actionID(named: name) { permissions.insert(id) } }
        self.permissions = permissions
        var writes = ActionSet(count: count)
        for id in 0..<count where catalogue.accessLevel(ofAction: id) == .write { writes.insert(id) }
        self.writes = writes
        services = catalogue.servicePrefixes.compactMap { catalogue.actionIDs(ofService: $0) }
    }

    /// - Parameter broad: what is held on every resource without a condition, denials of a part aside.
    func reason(_ broad: ActionSet) -> (reason: ReachSummary.Administration.Reason, actions: ActionSet)? {
        var direct = broad
        direct.formIntersection(permissions)
        // A few denials leave an administrator what he is.
        if !direct.isEmpty, broad.count * 10 >= count * 9 { return (broad.count == count ? .everything : .administrator, broad) }
        if !direct.isEmpty { return (.permissions, direct) }
        let written = services.filter { range in broad.count(in: range, and: writes) > 0 }
        let writable = services.filter { range in writes.count(in: range, and: writes) > 0 }
        return written.count * 2 > writable.count ? (.nearlyEverything, broad) : nil
    }
}
