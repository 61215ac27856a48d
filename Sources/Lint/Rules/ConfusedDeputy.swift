internal import Catalogue
internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let confusedDeputy = Rule(
        id: "confused-deputy",
        severity: .medium,
        summary: "a service is allowed for whomever it works",
        why:
            "The service acts for every customer of AWS: anybody may point it at this resource. `aws:SourceArn` and `aws:SourceAccount` "
            + "say for whom it acts.",
        fix: "Add a condition on `aws:SourceArn`, `aws:SourceAccount`, `aws:SourceOrgID` or `aws:SourceOrgPaths`.",
        source: AWSDocs.confusedDeputy,
        fires: [
            .bucket(#""Principal": {"Service": «"cloudtrail.amazonaws.com"»}"#),
            .trust(#""Principal": {"Service": «"config.amazonaws.com"»}"#),
            .bucket(#""Principal": {"Service": [«"sns.amazonaws.com"», "delivery.logs.amazonaws.com"]}"#),
        ],
        quiet: [
            .bucket(
                #""Principal": {"Service": "cloudtrail.amazonaws.com"}, "Condition": {"StringEquals": {"aws:SourceAccount": "111122223333"}}"#
            ),
            .trust(#""Principal": {"Service": ["ec2.amazonaws.com", "lambda.amazonaws.com"]}"#),
            .bucket(
                #""Principal": {"Service": "ses.amazonaws.com"}, "Condition": {"StringEquals": {"aws:Referer": "111122223333"}}"#),
        ],
        check: .statement([.resource, .trust]) { statement, check in
            guard statement.effect == .allow, let principal = statement.principal, !principal.isNegated,
                !statement.narrowing.contains(where: { ServiceCallers.saysForWhom($0.key.name) }),
                statement.sourceAccountOfMail == nil
            else { return }
            var services = principal.entries.filter { $0.type == "Service" && !$0.text.isFree && $0.form == .service }
            // A role's own account says who may hand it to these: they send no source (docs/reference/condition-keys.md).
            if check.kind == .trust {
                services.removeAll { ServiceCallers.ownCompute.contains(String($0.text.text.prefix { $0 != "." })) }
            }
            guard let first = services.first else { return }
            let names = services.prefix(3).map { code($0.text.text) }.joined(separator: ", ")
            let more = services.count > 3 ? " and \(services.count - 3) more" : ""
            let related = services.dropFirst().map { ("another service", $0.value) }
            if check.kind == .trust {
                check.report(
                    first.value, "\(names)\(more) may take the role for any customer", help: "test `aws:SourceAccount`",
                    severity: .low,
                    confidence: .medium, related: related)
            } else {
                check.report(
                    first.value, "\(names)\(more) \(services.count == 1 ? "is" : "are") allowed for any customer",
                    help: "test `aws:SourceArn` or `aws:SourceAccount`", related: related)
            }
        }
    )
}

extension DraftStatement {
    /// The condition on `aws:Referer` in a statement for Amazon SES alone: SES puts the account of its customer there. It is the older
    /// form of AWS's policy for received mail, which tests `AWS:SourceAccount` today
    /// (https://docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html).
    var sourceAccountOfMail: DraftCondition? {
        guard effect == .allow, let principal, !principal.isNegated, !principal.entries.isEmpty,
            principal.entries.allSatisfy({ $0.type == "Service" && $0.text.text == "ses.amazonaws.com" })
        else { return nil }
        return narrowing.first { condition in
            condition.key.name == "aws:referer" && !condition.values.isEmpty
                && condition.values.allSatisfy { $0.isFree || isAccountID($0.text) }
        }
    }
}
