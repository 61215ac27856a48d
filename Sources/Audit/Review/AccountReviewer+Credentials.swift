import Changes
import Documents
import Intake
import PolicyLanguage
import Principals

/// The credentials of a row, and who holds it.
extension AccountReviewer {
    static func describe(_ credentials: UsageEvidence.Credentials, in review: inout PrincipalReview) {
        review.mfa = credentials.mfa
        var all: [PrincipalReview.Credential] = []
        if credentials.hasPassword == true {
            all.append(
                .init(
                    name: "password", isActive: true, created: credentials.passwordChanged, lastUsed: credentials.passwordLastUsed))
        }
        for key in credentials.keys {
            all.append(
                .init(name: "access key \(key.number)", isActive: key.isActive, created: key.rotated, lastUsed: key.lastUsed))
        }
        for certificate in credentials.certificates {
            all.append(
                .init(
                    name: "signing certificate \(certificate.number)", isActive: certificate.isActive, created: certificate.rotated)
            )
        }
        // The report has all of them, and the log only those that were used.
        review.credentials = all
    }

    /// The lists of credentials name no account: where two accounts have a user of the name, whose they are is not known.
    func listedCredentials(of user: User) -> UsageEvidence.UserCredentials? {
        guard let listed = input.usage.userCredentials[user.facts.name] else { return nil }
        let namesakes = input.directory.accounts.count { $0.users.contains { $0.facts.name == user.facts.name } }
        return namesakes == 1 ? listed : nil
    }

    func listedUse(_ listed: UsageEvidence.UserCredentials?) -> Instant? {
        guard let listed else { return nil }
        return ([listed.passwordLastUsed] + listed.keys.keys.map { input.usage.keyUse[$0]?.lastUsed }).compactMap(\.self).max()
    }

    static func describe(
        _ listed: UsageEvidence.UserCredentials, isReported: Bool, uses: [String: UsageEvidence.KeyUse],
        in review: inout PrincipalReview
    ) {
        review.mfa = review.mfa ?? listed.mfa
        let others = listed.others.sorted { $0.key < $1.key }.map {
            PrincipalReview.Credential(
                name: "\($0.value.kind) \($0.key.suffix(4))", isActive: $0.value.isActive, created: $0.value.created)
        }
        guard !isReported else {
            review.credentials += others
            return
        }
        var all: [PrincipalReview.Credential] = []
        if listed.hasPassword == true {
            all.append(
                .init(name: "password", isActive: true, created: listed.passwordCreated, lastUsed: listed.passwordLastUsed))
        }
        for (id, key) in listed.keys.sorted(by: { $0.key < $1.key }) {
            all.append(
                .init(
                    name: "access key \(id.suffix(4))", isActive: key.isActive, created: key.created, lastUsed: uses[id]?.lastUsed))
        }
        if !all.isEmpty { review.credentials = all }
        review.credentials += others
    }

    static func describe(_ access: IdentityCenter.Access, in review: inout PrincipalReview) {
        review.permissionSet = PrincipalReview.PermissionSetAccess(access)
        review.permissionSetGaps = access.gaps
        // Several people may hold it; where the directory knows one alone, it is theirs.
        let people = Set(access.holders.map(\.person.name))
        if access.gaps.isEmpty, people.count == 1 { review.person = people.first }
    }

    /// Facts of accounts and users that do not say whose they are, and account details that hold less than their account.
    var unattributed: [Gap] {
        var gaps: [Gap] = []
        for name in input.usage.userCredentials.keys.sorted() {
            let namesakes = input.directory.accounts.filter { $0.users.contains { $0.facts.name == name } }
            guard namesakes.count > 1 else { continue }
            gaps.append(
                Gap(
                    .input, "credentials of user \(code(name)) are listed, and \(namesakes.count) accounts have such a user",
                    help: "give `aws iam get-credential-report` of each account"))
        }
        gaps += reported
        for summary in input.usage.summaries {
            let account = summary.account ?? (input.directory.accounts.count == 1 ? input.directory.accounts.first?.id : nil)
            guard let account else {
                gaps.append(
                    Gap(
                        .input, "this account summary does not say of which account it is", at: summary.location,
                        help: "name the file after the account: get-account-summary-111122223333.json"))
                continue
            }
            guard let details = input.directory.account(account) else { continue }
            let lists = [("Users", details.users.count), ("Groups", details.groups.count), ("Roles", details.roles.count)]
            for (name, count) in lists {
                guard let all = summary.numbers[name], all > count else { continue }
                gaps.append(
                    Gap(
                        .evidence,
                        "account \(account) has \(all) \(name.lowercased()) by its summary, and the details hold \(count)",
                        at: summary.location, help: "give all pages of `aws iam get-account-authorization-details`"))
            }
        }
        return gaps
    }

    /// Users of credential reports whom the account details lack, accounts that are not in the input, and credentials that a report
    /// counts and does not list.
    private var reported: [Gap] {
        var gaps: [Gap] = []
        var unknown: [String: Location] = [:]
        for row in input.usage.credentials.values.sorted(by: { $0.arn < $1.arn }) {
            let name = ResourceName(row.arn)
            if let others = row.others {
                gaps.append(
                    Gap(
                        .evidence, "\(code(row.arn)) has credentials that its report does not list: \(quoted(others, limit: 80))",
                        at: row.location, help: "give `aws iam list-access-keys` and `list-signing-certificates` of the user"))
            }
            guard name.resourceHasPrefix("user/"), let id = name.account else { continue }
            guard let account = input.directory.account(id) else {
                unknown[id] = min(unknown[id] ?? row.location, row.location)
                continue
            }
            guard account.exported.contains(.users), !account.users.contains(where: { $0.facts.arn == row.arn }) else { continue }
            gaps.append(
                Gap(
                    .evidence, "the account details lack user \(code(row.arn)), who is in the credential report", at: row.location,
                    help: "give all pages of `aws iam get-account-authorization-details`, of the day of the report"))
        }
        for (account, location) in unknown.sorted(by: { $0.key < $1.key }) {
            gaps.append(
                Gap(
                    .evidence, "there is a credential report of account \(account), and its account details are not in the input",
                    at: location, help: "give `aws iam get-account-authorization-details` of the account"))
        }
        return gaps
    }
}
