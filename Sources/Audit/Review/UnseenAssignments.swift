import Documents
import PolicyLanguage
import Principals

/// What people hold by IAM Identity Center in accounts whose details, or whose roles of it, the input lacks.
struct UnseenAssignments {
    let access: [IdentityCenter.Access]
    let gaps: [Gap]

    init(_ directory: Directory) {
        let center = directory.identityCenter
        var roles: Set<String> = []
        for account in directory.accounts {
            for role in account.roles where role.isIdentityCenter {
                if let name = IdentityCenter.permissionSet(ofRole: role.facts.name) { roles.insert("\(account.id) \(name)") }
            }
        }
        access = center.unseenAccess { roles.contains("\($0) \($1)") }
        var gaps = access.flatMap(\.gaps)
        for found in access where directory.account(found.account) != nil {
            let isNamed = !found.permissionSet.hasPrefix("arn:")
            gaps.append(
                Gap(
                    .evidence,
                    isNamed
                        ? "permission set \(code(found.permissionSet)) is assigned in account \(found.account), and the account details have no role of it"
                        : "permission set \(code(found.permissionSet)), which is assigned in account \(found.account), is not in the input",
                    at: Self.place(found, center),
                    help: isNamed
                        ? "give all pages of `aws iam get-account-authorization-details`"
                        : "give `aws sso-admin describe-permission-set` of it"))
        }
        let absent = Set(access.map(\.account)).filter { directory.account($0) == nil }.sorted()
        if let first = absent.first {
            let place = center.assignments.first { $0.account == first }?.location
            gaps.append(
                Gap(
                    .evidence,
                    absent.count == 1
                        ? "the details of account \(first), in which permission sets are assigned, are not in the input"
                        : "the details of \(absent.count) accounts in which permission sets are assigned are not in the input: "
                            + Phrase.list(absent, limit: 10), at: place,
                    help: "give `aws iam get-account-authorization-details` of each account"))
        }
        self.gaps = Set(gaps).sorted()
    }

    private static func place(_ access: IdentityCenter.Access, _ center: IdentityCenter) -> Location? {
        center.assignments.first {
            $0.account == access.account
                && (center.permissionSets[$0.permissionSet]?.name ?? $0.permissionSet) == access.permissionSet
        }?.location
    }
}

extension PrincipalReview.PermissionSetAccess {
    init(_ access: IdentityCenter.Access) {
        self.init(
            permissionSet: access.permissionSet, groups: access.groups,
            holders: access.holders.map { .init(name: $0.person.name, group: $0.group, isEnabled: $0.person.isEnabled) })
    }
}
