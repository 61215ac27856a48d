import ArgumentParser
import PolicyLanguage

/// Who owns what has no account in its ARN.
struct OwnerOptions: ParsableArguments {
    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "The account that owns a resource whose ARN does not name it, such as arn:aws:s3:::bucket=111122223333. May be given several times.",
            valueName: "arn=account"))
    var owner: [String] = []

    func owners() throws -> [String: String] {
        var owners: [String: String] = [:]
        for text in owner {
            guard let equals = text.lastIndex(of: "="), text.hasPrefix("arn:") else {
                throw ValidationError("`\(text)` is not an owner; write arn:aws:s3:::bucket=111122223333")
            }
            let (arn, account) = (String(text[..<equals]), String(text[text.index(after: equals)...]))
            guard isAccountID(account) else {
                throw ValidationError("`\(account)` is not an account: an account has twelve digits")
            }
            if let other = owners[arn], other != account {
                throw ValidationError("`\(arn)` is said to be of `\(other)` and of `\(account)`")
            }
            owners[arn] = account
        }
        return owners
    }
}
