import Documents
import Findings
import Lint
import Principals

/// AWS's own policies of administrators that are attached to somebody and whose text the input lacks, as an export filtered by
/// `LocalManagedPolicy` does: what they do, their names tell.
enum WithoutText {
    /// The name of the first such policy that a user or role holds, by itself or by a group.
    static func administrator(of facts: EntityFacts, groups: [String], in directory: Directory) -> String? {
        let account = directory.account(facts.account)
        let through = account?.groups.filter { groups.contains($0.facts.name) }.flatMap(\.facts.attached) ?? []
        return (facts.attached + through).first { isMissing($0, facts.account, directory) }.flatMap {
            Rule.administratorPolicy($0.arn)?.name
        }
    }

    private static func isMissing(_ attachment: Attachment, _ account: String, _ directory: Directory) -> Bool {
        Rule.administratorPolicy(attachment.arn) != nil && directory.managedPolicy(attachment.arn, in: account)?.document == nil
    }

    /// One finding for each such policy of an account, with all who hold it.
    static func findings(_ directory: Directory) -> [Finding] {
        let rule = Rule.administratorAttached
        return directory.accounts.flatMap { account -> [Finding] in
            var holders: [String: [EntityFacts]] = [:]
            for facts in account.users.map(\.facts) + account.groups.map(\.facts) + account.roles.map(\.facts) {
                for attachment in facts.attached where isMissing(attachment, account.id, directory) {
                    holders[attachment.arn, default: []].append(facts)
                }
            }
            return holders.sorted { $0.key < $1.key }.compactMap { arn, facts in
                guard let policy = Rule.administratorPolicy(arn) else { return nil }
                let (names, groups) = withMembers(facts, of: account)
                var finding = Finding(
                    rule: rule.id, severity: .high, confidence: .high,
                    message:
                        "\(code(policy.name)), which \(policy.says), is attached in account \(code(account.id)), and its text is "
                        + "not in the input; held by \(Phrase.list(names.map { code($0) }, limit: 3))",
                    why: rule.why, fix: rule.fix, subject: arn)
                finding.holders = names
                finding.groups = groups
                finding.about = account.id
                finding.place = facts.first?.location
                return finding
            }
        }
    }

    private static func withMembers(_ facts: [EntityFacts], of account: Account) -> (names: [String], groups: [String: [String]]) {
        let own = Set(facts.map(\.arn))
        let byName = Dictionary(account.groups.map { ($0.facts.name, $0.facts.arn) }) { first, _ in first }
        var groups: [String: [String]] = [:]
        for user in account.users where !own.contains(user.facts.arn) {
            let through = user.groups.compactMap { byName[$0] }.filter(own.contains)
            if !through.isEmpty { groups[user.facts.arn] = through }
        }
        return (own.union(groups.keys).sorted(), groups)
    }
}
