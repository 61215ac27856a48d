internal import Catalogue
package import Documents
internal import PolicyLanguage
package import Principals

/// An input as reach is asked of it: read once, shared by as many threads as like.
package struct ReachInput: Sendable {
    package let directory: Directory
    let sides: ResourceSides

    /// Cost: O(statements of resources' own policies).
    package init(_ directory: Directory) {
        self.directory = directory
        sides = ResourceSides(directory)
    }

    /// The ARNs of every user and role, in the order of accounts and names.
    package var principals: [String] {
        directory.accounts.flatMap { account in account.users.map(\.facts.arn) + account.roles.map(\.facts.arn) }
    }

    /// Whole kinds of input that are missing, with what can then not be known.
    package var gaps: [Gap] {
        var gaps: [Gap] = []
        if directory.accounts.isEmpty {
            gaps.append(
                Gap(
                    .evidence, "no account authorization details were given: what anybody holds is not known",
                    help: "give the output of `aws iam get-account-authorization-details`"))
        }
        if directory.organizations.isEmpty {
            gaps.append(
                Gap(
                    .evidence, "no organisation was given: service control policies are not counted",
                    help: "give an organization.json, or the outputs of `aws organizations`"))
        }
        return gaps
    }

    /// What each user and role can do, several at once, in the order of `principals`.
    ///
    /// - Parameter tell: what to keep of each; a whole summary of a broad principal is large.
    package func survey<Told: Sendable>(_ tell: @escaping @Sendable (ReachSummary) -> Told) throws(InputError) -> [Told] {
        let principals = principals
        let pieces = Parallel.run(count: principals.count, workers: Parallel.usualWorkers) { next in
            let surveyor = ReachSurveyor(self)
            var told: [(number: Int, result: Result<Told, InputError>)] = []
            while let number = next() {
                do throws(InputError) {
                    told.append((number, .success(tell(try surveyor.summary(of: principals[number])))))
                } catch {
                    told.append((number, .failure(error)))
                }
            }
            return told
        }
        var all: [Told] = []
        for (_, result) in pieces.joined().sorted(by: { $0.number < $1.number }) { all.append(try result.get()) }
        return all
    }
}
