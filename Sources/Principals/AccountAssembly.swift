internal import Documents
internal import PolicyLanguage

/// What the pages of all accounts come to, once all are read.
struct AccountAssembly {
    var accounts: [Account] = []
    var shelf: ManagedPolicyIndex
    var gaps: [Gap]
    private var referrers: [String: (first: Attachment, who: String, what: String, count: Int)] = [:]

    init(_ pages: AccountPages) {
        shelf = ManagedPolicyIndex(pages.policies)
        gaps = pages.gaps
        let users = Dictionary(grouping: pages.users.values, by: \.facts.account)
        let groups = Dictionary(grouping: pages.groups.values, by: \.facts.account)
        let roles = Dictionary(grouping: pages.roles.values, by: \.facts.account)
        let ofAWS = shelf.policiesOfAWS()
        let own = Dictionary(grouping: pages.policies.values.filter { !$0.isAWSManaged }) { ResourceName($0.arn).account ?? "" }
        for (id, seen) in pages.accounts.sorted(by: { $0.key < $1.key }) {
            var account = Account(id: id, partition: seen.partition)
            account.users = (users[id] ?? []).sorted { $0.facts.arn < $1.facts.arn }
            account.groups = (groups[id] ?? []).sorted { $0.facts.arn < $1.facts.arn }
            account.roles = (roles[id] ?? []).sorted { $0.facts.arn < $1.facts.arn }
            account.policies = (own[id] ?? []).sorted { $0.arn < $1.arn } + (ofAWS[id] ?? [])
            account.exported = seen.exported
            noteMissing(seen, of: id)
            if let last = seen.lastTruncated, !seen.hasLastPage {
                gaps.append(
                    Gap(
                        .input, "the export of account \(id) goes on after this page, and its last page is not in the input",
                        at: last, help: "give all pages"))
            } else {
                account.whole = seen.exported.subtracting(seen.damaged)
            }
            resolve(account)
            accounts.append(account)
        }
        for (arn, referrer) in referrers.sorted(by: { $0.key < $1.key }) {
            let others = referrer.count == 1 ? "" : referrer.count == 2 ? " and 1 other" : " and \(referrer.count - 1) others"
            let gap = Gap(
                .evidence, "policy `\(arn)`, which \(referrer.what) \(referrer.who)\(others), is not in the input",
                at: referrer.first.location, help: "give the `Policies` list of `aws iam get-account-authorization-details`")
            shelf.note(missing: arn, gap)
            gaps.append(gap)
        }
    }

    /// A list that is not in the export may hold anybody. Groups and policies are missed where somebody refers to them.
    private mutating func noteMissing(_ seen: AccountPages.Seen, of id: String) {
        guard let page = seen.page else { return }
        let missing = [Account.Section.users, .roles].filter { !seen.exported.contains($0) }.map { code($0.rawValue) }
        guard !missing.isEmpty else { return }
        gaps.append(
            Gap(
                .evidence, "the export of account \(id) has no \(Phrase.list(missing)): whom it would hold is not known", at: page,
                help: "give the whole output of `aws iam get-account-authorization-details`"))
    }

    /// Notes every policy that an entity of the account refers to and that the input does not hold, and every group.
    private mutating func resolve(_ account: Account) {
        let groups = Set(account.groups.map(\.facts.name))
        for user in account.users {
            attached(user.facts, "user")
            bounded(user.boundary, user.facts, "user")
            for group in user.groups where !groups.contains(group) { gaps.append(Self.missingGroup(group, of: user)) }
        }
        for group in account.groups { attached(group.facts, "group") }
        for role in account.roles {
            attached(role.facts, "role")
            bounded(role.boundary, role.facts, "role")
        }
    }

    static func missingGroup(_ group: String, of user: User) -> Gap {
        Gap(
            .evidence, "group `\(group)`, of which user `\(user.facts.name)` is a member, is not in the input",
            at: user.facts.location, help: "give the `GroupDetailList` of `aws iam get-account-authorization-details`")
    }

    private mutating func attached(_ facts: EntityFacts, _ kind: String) {
        for attachment in facts.attached where shelf.policy(attachment.arn, in: facts.account) == nil {
            refer(attachment, "\(kind) `\(facts.name)`", "is attached to")
        }
    }

    private mutating func bounded(_ boundary: Attachment?, _ facts: EntityFacts, _ kind: String) {
        guard let boundary else { return }
        if shelf.policy(boundary.arn, in: facts.account) == nil {
            refer(boundary, "\(kind) `\(facts.name)`", "bounds")
        } else {
            shelf.prepareBoundary(boundary.arn, in: facts.account)
        }
    }

    private mutating func refer(_ attachment: Attachment, _ who: String, _ what: String) {
        if referrers[attachment.arn] == nil {
            referrers[attachment.arn] = (attachment, who, what, 1)
        } else {
            referrers[attachment.arn]?.count += 1
        }
    }
}
