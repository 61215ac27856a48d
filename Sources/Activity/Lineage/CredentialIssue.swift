public import Documents
internal import Wraps

/// An event that issued credentials, and what it says of them (docs/reference/lineage.md).
public struct CredentialIssue: Sendable {
    public let event: Event
    /// The key that was issued: `ASIA...`, or `AKIA...` for a user's own.
    public let accessKeyID: String?
    /// The principal id that later events of the session carry: `AROA...:name`.
    public let principalID: String?
    /// The session's ARN.
    public let arn: String?
    /// The role that was assumed.
    public let roleARN: String?
    public let sessionName: String?
    public let expires: Instant?
    /// The session policy's text, as the request has it.
    public let policy: String?
    /// Managed policies that limit the session.
    public let policyARNs: [String]
    /// Session tags of this request, sorted by key.
    public let tags: [Tag]
    public let transitiveTagKeys: [String]
    public let sourceIdentity: String?
    public let externalID: String?
    /// The MFA device whose code the request gave.
    public let mfaDevice: String?
    /// Of a federated session: who the identity provider says it is, and the provider.
    public let subject: String?
    public let provider: String?

    public struct Tag: Sendable, Hashable {
        public let key: String
        public let value: String
    }

    /// Whether the request limits the session.
    public var isScoped: Bool { policy != nil || !policyARNs.isEmpty }

    private static let ofSTS: Set<String> = [
        "AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity", "AssumeRoot", "GetSessionToken", "GetFederationToken",
    ]

    /// Quick: it is asked of every event of a log.
    package static func issues(_ event: Event) -> Bool {
        let isMeant =
            switch event.source {
            case "sts.amazonaws.com": ofSTS.contains(event.name)
            case "iam.amazonaws.com": event.name == "CreateAccessKey"
            case "cognito-identity.amazonaws.com": event.name == "GetCredentialsForIdentity"
            case "rolesanywhere.amazonaws.com": event.name == "CreateSession"
            default: false
            }
        return isMeant && event.outcome == .succeeded
    }

    /// - Throws: `InputError` where the request or the response is not sound.
    init(_ event: Event) throws(InputError) {
        let request = try event.value(.requestParameters)
        let response = try event.value(.responseElements)
        self.event = event
        let certificate = response?["credentialSet"]?.elements.first { _ in true }
        let credentials = response?["credentials"] ?? response?["accessKey"] ?? certificate?["credentials"]
        accessKeyID = credentials?["accessKeyId"]?.string
        let user = response?["assumedRoleUser"] ?? certificate?["assumedRoleUser"]
        let federated = response?["federatedUser"]
        principalID = user?["assumedRoleId"]?.string ?? federated?["federatedUserId"]?.string
        arn = (user?["arn"] ?? federated?["arn"])?.string
        roleARN = request?["roleArn"]?.string
        sessionName = (request?["roleSessionName"] ?? request?["name"])?.string
        let duration = (request?["durationSeconds"]?.scalarText).flatMap { Int64($0) }
        let isLasting = event.name == "CreateAccessKey"
        expires =
            credentials?["expiration"]?.scalarText.flatMap(WrittenTime.instant)
            ?? (isLasting ? nil : Instant(seconds: event.time.seconds + (duration ?? 3_600)))
        policy = request?["policy"]?.string
        let given = (request?["policyArns"].map { Array($0.elements) } ?? []) + [request?["taskPolicyArn"]].compactMap { $0 }
        policyARNs = given.compactMap { $0.string ?? $0["arn"]?.string }
        tags = Self.tags(request)
        transitiveTagKeys = (request?["transitiveTagKeys"].map { Array($0.elements) } ?? []).compactMap(\.string)
        sourceIdentity = (response?["sourceIdentity"] ?? request?["sourceIdentity"])?.string
        externalID = request?["externalId"]?.string
        mfaDevice = request?["serialNumber"]?.string
        subject = (response?["subjectFromWebIdentityToken"] ?? response?["subject"])?.string
        provider = (response?["provider"] ?? response?["issuer"])?.string
    }

    private static func tags(_ request: JSONValue?) -> [Tag] {
        var tags: [String: String] = [:]
        for map in [request?["incomingTransitiveTags"], request?["principalTags"]].compactMap({ $0 }) {
            for member in map.members { tags[member.name] = member.value.scalarText ?? "" }
        }
        for item in request?["tags"].map({ Array($0.elements) }) ?? [] {
            if let key = item["key"]?.string { tags[key] = item["value"]?.scalarText ?? "" }
        }
        return tags.map { Tag(key: $0.key, value: $0.value) }.sorted { $0.key < $1.key }
    }
}
