internal import LogScan
internal import Wraps

/// The fields of a CloudTrail record that Ambit keeps (docs/reference/attribution.md). The raw value is the field's number in `LogScan`.
enum EventField: Int, CaseIterable, Sendable {
    // Kept apart for each event.
    case eventID, eventTime, sourceIPAddress, requestID, sharedEventID, errorMessage, timestamp
    case requestParameters, responseElements, additionalEventData, resources, eventContext, serviceEventDetails
    // Shared by many events: fields of the record itself.
    case eventSource, eventName, awsRegion, userAgent, errorCode, readOnly, eventType, eventCategory, recipientAccountID
    case vpcEndpointID, vpcEndpointAccount, apiVersion, sessionCredentialFromConsole, grade, pantherType
    // And those in objects of it.
    case tlsVersion, originalEventID
    case type, principalID, arn, accountID, accessKeyID, userName, invokedBy, credentialID, onBehalfOfUser, onBehalfOfStore
    case scopeIssuer, scopeCredentials, scopeSource, scopeSourceAccount, delegate
    case issuerType, issuerPrincipalID, issuerARN, issuerAccountID, issuerUserName
    case creationDate, mfaAuthenticated, consoleCredential, sourceIdentity, federatedProvider, assumedRoot, ec2RoleDelivery
    case signInSession

    /// How many each event keeps for itself; they come first.
    static let ownCount = EventField.eventSource.rawValue
    static let firstNested = EventField.tlsVersion.rawValue

    /// The keys that lead to the field, as `LogScan` takes them.
    var path: String {
        switch self {
        case .recipientAccountID: "recipientAccountId"
        // What shippers of logs write beside the record, or in the place of its time.
        case .timestamp: "@timestamp"
        case .grade: RecordText.gradeMember
        // What Panther writes into each record that it has read anew.
        case .pantherType: "p_log_type"
        case .vpcEndpointID: "vpcEndpointId"
        case .vpcEndpointAccount: "vpcEndpointAccountId"
        case .tlsVersion: "tlsDetails.tlsVersion"
        case .originalEventID: "addendum.originalEventID"
        case .principalID: "userIdentity.principalId"
        case .accountID: "userIdentity.accountId"
        case .accessKeyID: "userIdentity.accessKeyId"
        case .credentialID: "userIdentity.credentialId"
        case .type, .arn, .userName, .invokedBy: "userIdentity.\(self)"
        case .onBehalfOfUser: "userIdentity.onBehalfOf.userId"
        case .onBehalfOfStore: "userIdentity.onBehalfOf.identityStoreArn"
        case .scopeIssuer: "userIdentity.inScopeOf.issuerType"
        case .scopeCredentials: "userIdentity.inScopeOf.credentialsIssuedTo"
        case .scopeSource: "userIdentity.inScopeOf.sourceArn"
        case .scopeSourceAccount: "userIdentity.inScopeOf.sourceAccount"
        case .delegate: "userIdentity.invokedByDelegate.accountId"
        case .issuerType: "userIdentity.sessionContext.sessionIssuer.type"
        case .issuerPrincipalID: "userIdentity.sessionContext.sessionIssuer.principalId"
        case .issuerARN: "userIdentity.sessionContext.sessionIssuer.arn"
        case .issuerAccountID: "userIdentity.sessionContext.sessionIssuer.accountId"
        case .issuerUserName: "userIdentity.sessionContext.sessionIssuer.userName"
        case .creationDate, .mfaAuthenticated: "userIdentity.sessionContext.attributes.\(self)"
        case .consoleCredential: "userIdentity.sessionContext.attributes.sessionCredentialFromConsole"
        case .sourceIdentity, .assumedRoot, .ec2RoleDelivery: "userIdentity.sessionContext.\(self)"
        case .federatedProvider: "userIdentity.sessionContext.webIdFederationData.federatedProvider"
        case .signInSession: "userIdentity.sessionContext.signInSessionArn"
        default: "\(self)"
        }
    }

    /// Whether a summary of logs needs the field: what a call was, who made it, what it acted on. `Calls` and `Usage` ask for no other.
    var isCounted: Bool {
        switch self {
        case .sourceIPAddress, .requestID, .sharedEventID, .additionalEventData, .eventContext, .serviceEventDetails, .userAgent,
            .readOnly, .vpcEndpointID, .vpcEndpointAccount, .apiVersion, .sessionCredentialFromConsole, .tlsVersion, .credentialID,
            .onBehalfOfStore,
            .scopeIssuer, .scopeCredentials, .scopeSource, .scopeSourceAccount, .delegate, .issuerType, .issuerPrincipalID,
            .issuerAccountID, .creationDate,
            .mfaAuthenticated, .consoleCredential, .sourceIdentity, .federatedProvider, .assumedRoot, .ec2RoleDelivery,
            .signInSession:
            false
        default: true
        }
    }

    var kind: logscan_kind {
        switch self {
        case .eventID, .eventTime, .sourceIPAddress, .requestID, .sharedEventID, .errorMessage, .timestamp: LOGSCAN_TEXT
        case .requestParameters: LOGSCAN_FORMED
        case .responseElements, .additionalEventData, .resources, .eventContext, .serviceEventDetails: LOGSCAN_RAW
        default: LOGSCAN_SYMBOL
        }
    }
}
