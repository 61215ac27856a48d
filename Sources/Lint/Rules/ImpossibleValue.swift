internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let impossibleValue = Rule(
        id: "impossible-value",
        severity: .high,
        summary: "a condition compares a key with a value that the key never has",
        why: "A positive operator never holds (the Allow gives nothing, the Deny protects nothing), a negated one always does.",
        fix: "Write a value of the form that AWS sends.",
        source: AWSDocs.globalKeys,
        fires: [
            .allow(
                if:
                    #""StringEquals": {"aws:SourceAccount": «"1234"», "aws:PrincipalOrgID": «"my-org"», "aws:SourceVpc": «"vpc-xyz"», "#
                    + #""aws:SourceVpce": «"vpc-12345678"», "aws:RequestedRegion": «"eu-west"»}"#),
            .deny(if: #""Bool": {"aws:SecureTransport": "false"}, "StringEquals": {"aws:CalledViaAWSMCP": «"true"»}"#),
            .allow(if: #""ArnLike": {"aws:PrincipalArn": «"arn:aws:sts::111122223333:assumed-role/r/*"»}"#),
            .allow(if: #""StringEquals": {"s3:x-amz-server-side-encryption-aws-kms-key-id": «"alias/k"»}"#),
            .allow(
                #""Action": "iam:PassRole", "Resource": "arn:aws:iam::1:role/r", "Condition": {"StringEquals": {"iam:PassedToService": «"ec2"»}}"#
            ),
        ],
        quiet: [
            .allow(
                if: #""StringEquals": {"aws:SourceAccount": "111122223333", "aws:PrincipalOrgID": "o-abcdefghij", "#
                    + #""aws:SourceVpc": "vpc-0123456789abcdef0", "aws:RequestedRegion": "us-gov-west-1", "#
                    + #""aws:CalledViaFirst": "athena.amazonaws.com"}"#),
            .allow(if: #""StringLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/*", "aws:RequestedRegion": "eu-*"}"#),
            .allow(if: #""StringNotEqualsIgnoreCase": {"aws:PrincipalType": "anonymous", "aws:PrincipalOrgID": "O-ABCDEFGHIJ"}"#),
        ],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions {
                guard let form = forms[condition.key.name], let family = condition.op.family, family == .string || family == .arn
                else { continue }
                for value in condition.known where !hasVariable(value.text) && !value.text.isEmpty {
                    if condition.takesWildcards ? ARNText.hasWildcard(value.text) && !form.judgesPatterns : false { continue }
                    if !form.takes(value.text, inAnyCase: condition.op.comparison == .stringEqualsIgnoreCase) {
                        check.report(value.value, "\(code(condition.key.text)) is never \(code(value.text))", help: form.help)
                    }
                }
            }
        }
    )

    private struct Form: Sendable {
        let help: String
        var judgesPatterns = false
        /// All values of a key that has but a few.
        var values: [String] = []
        let isFit: @Sendable (String) -> Bool

        func takes(_ text: String, inAnyCase: Bool) -> Bool {
            if !inAnyCase { return isFit(text) }
            return isFit(text) || isFit(text.lowercased()) || values.contains { $0.lowercased() == text.lowercased() }
        }
    }

    private static let forms: [String: Form] = {
        var forms: [String: Form] = [:]
        func add(_ keys: String..., help: String, judgesPatterns: Bool = false, takes: @escaping @Sendable (String) -> Bool) {
            for key in keys { forms[key] = Form(help: help, judgesPatterns: judgesPatterns, isFit: takes) }
        }
        func add(_ key: String, oneOf values: [String]) {
            let help = "one of \(values.map { "`\($0)`" }.joined(separator: ", "))"
            forms[key] = Form(help: help, values: values) { values.contains($0) }
        }
        add(
            "aws:sourceaccount", "aws:principalaccount", "aws:resourceaccount", "aws:vpceaccount", "s3:resourceaccount",
            "kms:calleraccount", help: "an account is twelve digits"
        ) { isAccountID($0) || $0 == "anonymous" }
        add(
            "aws:principalorgid", "aws:resourceorgid", "aws:sourceorgid", "aws:vpceorgid",
            help: "the id of an organisation is `o-` and ten or more letters and digits"
        ) { $0.hasPrefix("o-") && (12...34).contains($0.utf8.count) }
        add("aws:sourcevpc", "aws:ec2instancesourcevpc", help: "a VPC is `vpc-` and 8 or 17 digits") { isID($0, "vpc-") }
        add("aws:sourcevpce", help: "an endpoint is `vpce-` and 8 or 17 digits") { isID($0, "vpce-") }
        add("aws:requestedregion", "ec2:region", help: "write the region's code, `eu-west-1`") { text in
            text.last?.isNumber == true && text.utf8.count { $0 == UInt8(ascii: "-") } >= 2
        }
        add(
            "aws:calledvia", "aws:calledviafirst", "aws:calledvialast", "aws:calledviaawsmcp", "iam:passedtoservice",
            "aws:principalservicename", "aws:principalservicenameslist", "iam:awsservicename",
            help: "write the service's principal, `athena.amazonaws.com`"
        ) { $0.contains(".") }
        add("aws:principaltype", oneOf: ["Account", "User", "FederatedUser", "AssumedRole", "Anonymous"])
        add(
            "aws:principalarn", help: "for a session the key holds its role's ARN, `arn:aws:iam::...:role/...`",
            judgesPatterns: true
        ) {
            !$0.contains(":assumed-role/")
        }
        add(
            "s3:x-amz-server-side-encryption-aws-kms-key-id", help: "the key holds the ARN of a KMS key, `arn:aws:kms:...:key/...`",
            judgesPatterns: true
        ) { $0.hasPrefix("arn:") || $0.hasPrefix("*") }
        add("s3:x-amz-server-side-encryption", oneOf: ["AES256", "aws:kms", "aws:kms:dsse"])
        return forms
    }()

    private static func isID(_ text: String, _ prefix: String) -> Bool {
        guard text.hasPrefix(prefix) else { return false }
        let rest = text.dropFirst(prefix.count)
        return (rest.utf8.count == 8 || rest.utf8.count == 17) && rest.allSatisfy { $0.isLetter || $0.isNumber }
    }
}
