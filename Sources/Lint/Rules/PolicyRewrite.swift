internal import Catalogue
internal import Findings

extension Rule {
    static let policyRewrite = Rule(
        id: "policy-rewrite",
        severity: .low,
        summary: "a policy lets the policy of a resource be written, and not all else be done with the resource",
        why: "Whoever may write the policy can give themselves what this one withholds.",
        fix: "Leave the writing of policies to those who own the resource.",
        source: "https://github.com/duo-labs/parliament",
        fires: [.allow(#""Action": ["s3:GetObject", «"s3:PutBucketPolicy"»], "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#)],
        quiet: [
            .allow(#""Action": "s3:*", "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#),
            .allow(#""Action": "s3:PutBucketPolicy", "Resource": "*""#),
            .allow(
                #""Action": ["s3:*Bucket*", "s3:*Object*"], "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#),
            .allow(#""Action": ["s3:PutObject", "s3:PutObjectAcl"], "Resource": "arn:aws:s3:::b/*""#),
        ],
        check: .document([.identity]) { _, check in
            for grant in check.grants.all where grant.isUnconditional {
                var found = grant.named.intersection(RiskyActions.policyWriting)
                found.subtract(grant.unbounded)
                // Who may do with the resource whatever there is to do gains nothing by it.
                if found.isEmpty || check.givesTheRest(found, grant) { continue }
                check.report(found, of: grant, "whoever may do \(found.listing()) can give themselves the rest")
            }
        }
    )
}

extension CheckRun {
    /// Whether a grant gives all reading and changing of data that its resources allow, in the services of some actions.
    fileprivate func givesTheRest(_ actions: ActionSet, _ grant: Grants.Grant) -> Bool {
        guard let resources = grant.statement.resources, !resources.isNegated else { return false }
        let catalogue = ActionCatalogue.standard
        let services = Set(actions.map { catalogue.name(ofAction: $0).prefix { $0 != ":" } })
        var rest = RiskyActions.data
        rest.formUnion(RiskyActions.othersWork)
        return rest.allSatisfy { id in
            guard services.contains(catalogue.name(ofAction: id).prefix { $0 != ":" }), !grant.actions.contains(id) else {
                return true
            }
            let shapes = lookup.shapes(ofAction: id)
            return !resources.items.contains { item in shapes.contains { $0.meets(item.arn) } }
        }
    }
}
