package import Activity
internal import Principals

extension Timeline {
    /// The events that changed what binds a principal (docs/reference/permission-changes.md), in their order. The account details are one
    /// picture, so that on one side of such an event they do not hold.
    ///
    /// - Parameter changing: from `permissionChanges(in:)`. Cost: O(its length).
    package func changes(to inForce: InForce, among changing: [Event]) -> [Event] {
        let facts = inForce.principal
        let bound = inForce.bindings.identity + [inForce.bindings.boundary].compactMap { $0 }
        let policies = Set(bound.compactMap(\.arn))
        let groups = Set(facts.user?.groups ?? [])
        return changing.filter { event in
            if event.source == "organizations.amazonaws.com" { return inForce.bindings.serviceControl != nil }
            guard event.account == facts.account else { return false }
            if let role = event.text("roleName", in: .requestParameters) { return role == facts.role?.facts.name }
            if let user = event.text("userName", in: .requestParameters) { return user == facts.user?.facts.name }
            if let group = event.text("groupName", in: .requestParameters) { return groups.contains(group) }
            return event.text("policyArn", in: .requestParameters).map(policies.contains) ?? false
        }
    }

    /// The successful events that change permissions of whatever principal.
    package static func permissionChanges(in events: [Event]) -> [Event] {
        events.filter { event in
            switch event.source {
            case "iam.amazonaws.com": event.errorCode == nil && iam.contains(event.name)
            case "organizations.amazonaws.com": event.errorCode == nil && organizations.contains(event.name)
            default: false
            }
        }
    }

    private static let iam: Set<String> = [
        "PutUserPolicy", "PutRolePolicy", "PutGroupPolicy", "DeleteUserPolicy", "DeleteRolePolicy", "DeleteGroupPolicy",
        "AttachUserPolicy", "AttachRolePolicy", "AttachGroupPolicy", "DetachUserPolicy", "DetachRolePolicy", "DetachGroupPolicy",
        "CreatePolicyVersion", "SetDefaultPolicyVersion", "DeletePolicy", "AddUserToGroup", "RemoveUserFromGroup",
        "PutUserPermissionsBoundary", "PutRolePermissionsBoundary", "DeleteUserPermissionsBoundary",
        "DeleteRolePermissionsBoundary",
        "TagUser", "TagRole", "UntagUser", "UntagRole", "CreateUser", "CreateRole", "DeleteUser", "DeleteRole",
    ]

    private static let organizations: Set<String> = [
        "AttachPolicy", "DetachPolicy", "UpdatePolicy", "MoveAccount", "EnablePolicyType", "DisablePolicyType",
    ]
}
