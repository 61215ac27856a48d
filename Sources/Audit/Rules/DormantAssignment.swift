internal import Changes
import Documents
internal import Findings
import Principals

extension AuditRule {
    static let dormantAssignment = AuditRule(
        id: "dormant-assignment",
        severity: .low,
        confidence: .high,
        summary: "A permission set is assigned to a user who is disabled, or to a group without members",
        why: "Whoever is enabled again, or put into the group, has the access at once, and nobody decided it then.",
        fix: "Delete the account assignment.",
        check: .accounts { accounts, run in
            let center = accounts.input.directory.identityCenter
            guard !center.assignments.isEmpty else { return run.lacks("no account assignment of Identity Center was given") }
            for assignment in center.assignments {
                let set = center.permissionSets[assignment.permissionSet]?.name ?? assignment.permissionSet
                let place = "permission set \(code(set)) in account \(code(assignment.account))"
                switch assignment.holder {
                case .user(let id):
                    guard let person = center.people[id], person.isEnabled == false else { continue }
                    run.report(
                        "\(code(person.name)) is disabled and holds \(place)", subject: "user \(person.name)",
                        place: assignment.location, about: "\(set) \(assignment.account)")
                case .group(let id):
                    guard let group = center.groups[id], group.members?.isEmpty == true else { continue }
                    run.report(
                        "Group \(code(group.name ?? id)) has no members and holds \(place)", subject: "group \(group.name ?? id)",
                        place: assignment.location, about: "\(set) \(assignment.account)")
                }
            }
        }
    )
}
