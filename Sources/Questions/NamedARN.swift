internal import Documents
internal import PolicyLanguage

/// What AWS would never write in the ARNs of a request.
enum NamedARN {
    private static let place = Location(file: "request")

    /// Whether a request's principal, resource and owner could exist.
    ///
    /// - Throws: `InputError` where a resource is no ARN, or an account has not twelve digits.
    static func check(principal: String, resource: ResourceName, owner: String?) throws(InputError) {
        try check(account: ResourceName(principal).account, of: principal)
        guard !resource.isNone else {
            if let owner { try check(account: owner, of: owner) }
            return
        }
        let named = resource.resource ?? ""
        guard resource.text.hasPrefix("arn:"), !named.isEmpty else {
            throw InputError(
                "`\(resource.text)` is not an ARN", at: place,
                help: "write arn:aws:s3:::bucket, or `*` for an action that acts on no resource")
        }
        try check(account: resource.account, of: resource.text)
        if let owner { try check(account: owner, of: owner) }
    }

    /// AWS's own (`aws`, `cloudfront`, `amazon`) are words; a number has twelve digits.
    private static func check(account: String?, of text: String) throws(InputError) {
        guard let account, !account.isEmpty, account.utf8.allSatisfy({ (0x30...0x39).contains($0) }), account.utf8.count != 12
        else {
            return
        }
        let whole = account == text ? "" : " of `\(text)`"
        throw InputError(
            "the account `\(account)`\(whole) has not twelve digits", at: place, help: "account ids have twelve digits")
    }
}
