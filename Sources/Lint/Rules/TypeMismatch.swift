internal import Catalogue
internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let typeMismatch = Rule(
        id: "type-mismatch",
        severity: .medium,
        summary: "an operator compares values of another type than the key has",
        why: "AWS compares both sides as the operator's type: what cannot be read so never matches, and a negated operator then "
            + "always holds. Texts compared where ARNs, truth values or numbers were meant match only in one spelling.",
        fix: "Use the operator of the key's type.",
        source: AWSDocs.operators,
        fires: [
            .allow(if: #""NumericEquals": {«"s3:prefix"»: "1"}, "StringEquals": {«"s3:signatureAge"»: "1"}"#),
            .allow(if: #""StringEquals": {«"aws:PrincipalArn"»: "arn:aws:iam::111122223333:role/r"}"#),
        ],
        quiet: [
            .allow(if: #""StringEquals": {"s3:prefix": "1"}, "NumericEquals": {"s3:signatureAge": "1"}"#),
            .allow(if: #""NumericLessThan": {"glacier:ArchiveAgeInDays": "365"}"#),
            .allow(
                if: #""NumericLessThan": {"aws:PrincipalTag/level": "3"}, "ArnLike": {"aws:PrincipalArn": "arn:aws:iam::1:role/r"}"#
            ),
        ],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions {
                guard let type = condition.key.type, let family = condition.op.family, family != .null, !condition.key.isTag,
                    family != .number || !numbers.contains(condition.key.name),
                    let fit = fit(of: family, to: type), !condition.isLike || type != .arn,
                    // A text that holds an ARN may be compared as one.
                    family != .arn || !condition.values.allSatisfy({ $0.text.hasPrefix("arn:") })
                else { continue }
                let wanted = operators[type] ?? "String"
                check.report(
                    condition.keyValue,
                    "\(code(condition.key.text)) is \(describe(type)), and \(code(condition.op.text)) compares \(family.plural)",
                    help: "use an operator of the \(wanted) kind", severity: fit == .usable ? .low : .medium)
            }
        }
    )

    /// Keys that hold numbers, and that the reference calls texts (Amazon Glacier developer guide, vault lock policies).
    private static let numbers: Set = ["glacier:archiveageindays"]

    private enum Fit { case usable, wrong }

    /// Nil where operator and key go together.
    private static func fit(of family: OperatorText.Family, to type: ConditionKeyFacts.ValueType) -> Fit? {
        switch (type, family) {
        case (.string, .string), (.arn, .arn), (.bool, .boolean), (.numeric, .number), (.date, .date), (.ipAddress, .address),
            // Epoch seconds are dates and numbers at once; a text may hold bytes in base64.
            (.date, .number), (.string, .binary):
            nil
        case (.arn, .string), (.bool, .string), (.string, .boolean), (.string, .arn): .usable
        default: .wrong
        }
    }

    private static let operators: [ConditionKeyFacts.ValueType: String] = [
        .string: "String", .arn: "Arn", .bool: "Bool", .numeric: "Numeric", .date: "Date", .ipAddress: "IpAddress",
    ]

    private static func describe(_ type: ConditionKeyFacts.ValueType) -> String {
        switch type {
        case .string: "a text"
        case .arn: "an ARN"
        case .bool: "a truth value"
        case .numeric: "a number"
        case .date: "a date"
        case .ipAddress: "an address"
        }
    }
}

extension OperatorText.Family {
    var plural: String {
        switch self {
        case .string: "texts"
        case .number: "numbers"
        case .date: "dates"
        case .boolean: "truth values"
        case .binary: "bytes"
        case .address: "addresses"
        case .arn: "ARNs"
        case .null: "presence"
        }
    }
}
