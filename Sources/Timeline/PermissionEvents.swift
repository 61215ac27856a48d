package import Activity
internal import Principals

/// The successful events that change permissions of whatever principal, by what they change (docs/reference/permission-changes.md).
package struct PermissionEvents: Sendable {
    /// In their order.
    package let all: EventList
    /// Places of those that change one thing.
    private let places: [Thing: [UInt32]]

    private enum Kind: Hashable {
        case role, user, group, policy, organization
    }

    private struct Thing: Hashable {
        let kind: Kind
        var account: String?
        var name = ""
    }

    /// Cost: O(events).
    package init(in events: EventList) {
        all = EventList(events.lazy.filter(Self.isOne))
        var places: [Thing: [UInt32]] = [:]
        for (place, event) in all.enumerated() {
            if let thing = Self.changed(by: event) { places[thing, default: []].append(UInt32(place)) }
        }
        self.places = places
    }

    /// The events that changed what binds a principal, in their order. The account details are one picture, so that on one side of such an
    /// event they do not hold. Cost: O(those events, and the policies that bind it).
    package func changes(to inForce: InForce) -> [Event] {
        let facts = inForce.principal
        let bound = inForce.bindings.identity + [inForce.bindings.boundary].compactMap { $0 }
        let names: [(Kind, [String])] = [
            (.role, [facts.role?.facts.name].compactMap(\.self)), (.user, [facts.user?.facts.name].compactMap(\.self)),
            (.group, facts.user?.groups ?? []), (.policy, bound.compactMap(\.arn)),
        ]
        var things = Set(names.flatMap { kind, names in names.map { Thing(kind: kind, account: facts.account, name: $0) } })
        if inForce.bindings.serviceControl != nil { things.insert(Thing(kind: .organization)) }
        return things.flatMap { places[$0] ?? [] }.sorted().map { all[Int($0)] }
    }

    /// Nil where the event names nothing that is known.
    private static func changed(by event: Event) -> Thing? {
        if event.source == "organizations.amazonaws.com" { return Thing(kind: .organization) }
        let parameters: [(String, Kind)] = [
            ("roleName", .role), ("userName", .user), ("groupName", .group), ("policyArn", .policy),
        ]
        for (parameter, kind) in parameters {
            if let name = event.text(parameter, in: .requestParameters) {
                return Thing(kind: kind, account: event.account, name: name)
            }
        }
        return nil
    }

    private static func isOne(_ event: Event) -> Bool {
        switch event.source {
        case "iam.amazonaws.com": event.errorCode == nil && iam.contains(event.name)
        case "organizations.amazonaws.com": event.errorCode == nil && organizations.contains(event.name)
        default: false
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
