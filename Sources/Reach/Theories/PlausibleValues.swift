internal import PolicyLanguage

/// Values that requests have for a key: a witness reads better with one of these.
enum PlausibleValues {
    private static let texts: [String: [String]] = [
        "aws:requestedregion": ["us-east-1", "eu-west-1", "us-west-2", "ap-southeast-1", "eu-central-1", "cn-north-1"],
        "aws:principaltype": ["AssumedRole", "User", "Account", "FederatedUser"],
        "aws:principalaccount": accounts, "aws:resourceaccount": accounts, "aws:sourceaccount": accounts,
        "aws:sourceowner": accounts,
        "aws:principalorgid": organizations, "aws:resourceorgid": organizations, "aws:sourceorgid": organizations,
        "aws:sourcevpc": ["vpc-0a1b2c3d4e5f60718", "vpc-0f1e2d3c4b5a60798"],
        "aws:sourcevpce": ["vpce-0a1b2c3d4e5f60718", "vpce-0f1e2d3c4b5a60798"],
        "aws:userid": ["AROAEXAMPLEROLEID0001:example", "AIDAEXAMPLEUSERID0001"],
        "aws:principalarn": ["arn:aws:iam::111122223333:role/example", "arn:aws:iam::111122223333:user/example"],
        "aws:sourcearn": ["arn:aws:sns:us-east-1:111122223333:example", "arn:aws:s3:::example"],
        "iam:passedtoservice": ["ec2.amazonaws.com", "lambda.amazonaws.com"],
        "kms:viaservice": ["s3.us-east-1.amazonaws.com", "ec2.us-east-1.amazonaws.com"],
    ]
    private static let accounts = ["111122223333", "444455556666"]
    private static let organizations = ["o-a1b2c3d4e5", "o-f6g7h8i9j0"]
    private static let anyARN = ["arn:aws:iam::111122223333:role/example", "arn:aws:sns:us-east-1:111122223333:example"]

    /// - Parameter demands: conditions on the key. For a key that holds ARNs, those that their patterns leave open are completed.
    static func of(_ key: ContextKey, isARN: Bool, like demands: [KeyTheory.Demand]) -> [Word] {
        let usual = (texts[key.name] ?? (isARN ? anyARN : [])).map(\.word)
        guard isARN else { return usual }
        let completed = demands.lazy.flatMap(\.atom.condition.values).prefix(16).compactMap { filled($0.text) }
        return usual + completed
    }

    /// `arn:*:sns:*:111122223333:*` as `arn:aws:sns:us-east-1:111122223333:example`; nil for what is not a pattern of an ARN.
    private static func filled(_ text: String) -> Word? {
        let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 6, text.contains("*") || text.contains("?") else { return nil }
        let whole = ["arn", "aws", "sns", "us-east-1", "111122223333", "example"]
        let parts = zip(fields, whole).map { field, usual in
            field == "*" ? usual : field.replacing("*", with: "example").replacing("?", with: "x")
        }
        return parts.joined(separator: ":").word
    }
}
