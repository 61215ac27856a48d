internal import Documents

/// What became of a call, as far as its error tells (docs/reference/denials.md).
public enum EventOutcome: String, Sendable {
    case succeeded
    /// IAM, or a policy of the service, refused.
    case denied
    /// Only the question was asked (EC2's `DryRun`), and the answer was yes.
    case dryRun = "dry run"
    /// The caller was not known: no policy was asked.
    case notAuthenticated = "not authenticated"
    /// It failed for another reason; IAM may or may not have been asked before.
    case failed

    /// Whether something may have been done.
    public var tookEffect: Bool { self == .succeeded }
}

extension Event {
    public var outcome: EventOutcome {
        guard let code = errorCode else { return errorMessage == nil ? .succeeded : .failed }
        return EventOutcome(code: code, message: errorMessage)
    }
}

extension EventOutcome {
    private static let notAuthenticatedCodes: Set<String> = [
        "InvalidClientTokenId", "UnrecognizedClientException", "SignatureDoesNotMatch", "InvalidSignatureException", "ExpiredToken",
        "ExpiredTokenException", "RequestExpired", "AuthFailure", "Client.AuthFailure", "MissingAuthenticationToken",
        "MissingAuthenticationTokenException", "InvalidAccessKeyId", "IncompleteSignature", "TokenRefreshRequired",
    ]
    private static let deniedCodes: Set<String> = [
        "accessdenied", "accessdeniedexception", "accessdeniedfault", "unauthorizedoperation", "authorizationerror",
        "authorizationerrorexception", "vpceaccessdenied", "kms.accessdeniedexception", "kmsaccessdeniedexception",
        "kmsaccessdenied", "kmsaccessdeniedfault", "forbiddenexception", "forbidden", "unauthorizedexception", "notauthorized",
        "insufficientprivilegesexception", "unauthorizedaccess", "unauthorized", "accessdeniedforregionexception",
    ]

    /// - Parameter message: asked for only where the code does not tell.
    package init(code: String, message: @autoclosure () -> String?) {
        var bare = code
        for prefix in ["Client.", "Server."] where bare.hasPrefix(prefix) { bare.removeFirst(prefix.count) }
        if bare == "DryRunOperation" {
            self = .dryRun
        } else if Self.notAuthenticatedCodes.contains(code) || Self.notAuthenticatedCodes.contains(bare) {
            self = .notAuthenticated
        } else if Self.deniedCodes.contains(bare.lowercased()) || message().flatMap(DenialMessage.init) != nil {
            // Some services hide a denial inside another code: the message decides too.
            self = .denied
        } else {
            self = .failed
        }
    }
}
