extension ActionCatalogue {
    /// The actions of services that take requests without a signature, where a resource's policy allows everyone. Other services, KMS
    /// and Secrets Manager among them, refuse such requests before any policy is read.
    ///
    /// From the pages of Amazon S3 (bucket policy examples), SQS (anonymous access), SNS, API Gateway (resource policies), OpenSearch
    /// (resource-based policies), Lambda (function URLs), EFS (file system policies) and MediaStore, read in November 2026.
    package var unsignedActionIDs: [Int] { Self.unsigned }

    /// The same as patterns.
    package static let unsignedPatterns =
        ["s3", "sqs", "sns", "execute-api", "es", "mediastore", "elasticfilesystem"].map { "\($0):*" } + [
            "lambda:InvokeFunctionUrl"
        ]

    private static let unsigned: [Int] = unsignedPatterns.flatMap { ActionCatalogue.standard.actionIDs(matching: $0) }

    /// Whether requests without a signature never have a key: the claims of an identity provider, which only a token or a session
    /// made of one brings, and what S3 tells of a signature (the S3 user guide's page of Signature Version 4 keys).
    package static func isOfSignedOnly(_ key: String) -> Bool {
        let key = key.lowercased()
        return isOfProvider(key) || ["s3:authtype", "s3:signatureage", "s3:signatureversion"].contains(key)
    }

    /// Whether a key is a claim of an identity provider: `saml:aud`, `token.actions.githubusercontent.com:sub`.
    package static func isOfProvider(_ key: String) -> Bool {
        guard let colon = key.firstIndex(of: ":") else { return false }
        let prefix = key[..<colon]
        return prefix.lowercased() == "saml" || prefix.contains(".")
    }
}
