package import Activity
internal import Documents
package import PolicyLanguage
internal import Principals
internal import Wraps

extension InForce {
    /// The condition keys of a request, as far as the event that recorded it and what is known of its caller tell them. Every other
    /// key is unknown.
    ///
    /// - Parameter isFederated: the session's lineage begins with a SAML or OIDC provider, whose sessions never have MFA keys.
    package func context(of event: Event, isFederated: Bool) -> Context {
        var context = callerContext
        addSession(of: event, isFederated: isFederated, to: &context)
        addRequest(event, to: &context)
        addNetwork(event, to: &context)
        addServiceKeys(of: event, to: &context)
        if event.source == "sts.amazonaws.com" { addAssumption(event, to: &context) }
        // Where the store of a record drops fields, one that is missing says nothing.
        if !event.grade.keepsAbsence { context.forgetAbsences(beside: callerContext) }
        addEvaluated(event, to: &context)
        return context
    }

    /// The keys that follow from the principal alone.
    package var callerContext: Context {
        var context = Context(closed: false)
        let derived = principal.derivedContext(sessionTags: sessionTags)
        for (key, value) in derived.values { context.set(ContextKey(key), value) }
        for prefix in derived.closedPrefixes { context.close(prefix: prefix) }
        return context
    }

    /// Keys that are baked into the session's credentials (docs/reference/condition-keys.md).
    private func addSession(of event: Event, isFederated: Bool, to context: inout Context) {
        let identity = event.identity
        if let issued = issue?.event { FederationKeys.add(issued, to: &context) }
        if let person = identity.onBehalfOf?.user { context["identitystore:UserId"] = .single(person) }
        if let arn = identity.issuerARN, identity.kind == .assumedRole { context["aws:PrincipalArn"] = .single(arn) }
        if let id = identity.principalID { context["aws:userid"] = .single(id) }
        if identity.isLongTerm {
            for key in Self.sessionKeys { context[key] = .absent }
            return
        }
        guard let issued = identity.issued else { return }
        func set(_ key: String, _ value: String?) { context[key] = value.map(ContextValue.single) ?? .absent }
        set("aws:TokenIssueTime", issued.description)
        set("aws:SourceIdentity", identity.sourceIdentity)
        addProvider(identity, to: &context)
        set("aws:AssumedRoot", identity.isAssumedRoot ? "true" : nil)
        set("aws:SignInSessionArn", identity.signInSession)
        if let delivery = identity.ec2RoleDelivery { set("ec2:RoleDelivery", delivery) }
        // "true" is proof; "false" is also written where the key is absent, so that it proves neither (docs/reference/condition-keys.md).
        if identity.mfaAuthenticated == true {
            set("aws:MultiFactorAuthPresent", "true")
            set("aws:MultiFactorAuthAge", String(max(event.time.seconds - issued.seconds, 0)))
        } else if isFederated {
            set("aws:MultiFactorAuthPresent", nil)
            set("aws:MultiFactorAuthAge", nil)
        } else if identity.mfaAuthenticated == false {
            context.set(ContextKey("aws:MultiFactorAuthPresent"), among: [.single("false"), .absent])
            set("aws:MultiFactorAuthAge", nil)
        }
    }

    /// Sessions of AssumeRoleWithWebIdentity have the key, and those that SAML or a principal of AWS opened do not
    /// (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-federatedprovider). That a
    /// record names no provider says nothing.
    private func addProvider(_ identity: EventIdentity, to context: inout Context) {
        let key = "aws:FederatedProvider"
        if let provider = identity.federatedProvider {
            context[key] = .single(provider)
        } else if identity.kind != .assumedRole {
            context[key] = .absent
        } else if let event = issue?.event {
            switch event.name {
            case "AssumeRoleWithWebIdentity":
                context[key] = event.text("provider", in: .responseElements).map(ContextValue.single) ?? .unknown
            case "AssumeRoleWithSAML": context[key] = .absent
            // Whether a chain of roles hands it on is not told.
            default: context[key] = event.identity.kind == .assumedRole ? .unknown : .absent
            }
        }
    }

    private static let sessionKeys = [
        "aws:TokenIssueTime", "aws:SourceIdentity", "aws:FederatedProvider", "aws:AssumedRoot", "aws:SignInSessionArn",
        "aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge",
    ]

    /// Keys of the request itself (docs/reference/condition-keys.md).
    private func addRequest(_ event: Event, to context: inout Context) {
        context["aws:CurrentTime"] = .single(event.time.description)
        context["aws:EpochTime"] = .single(String(event.time.seconds))
        if let region = event.region { context["aws:RequestedRegion"] = .single(region) }
        if let agent = Self.sent(event.userAgent) { context["aws:UserAgent"] = .single(agent) }
        // Every service but S3 speaks TLS only (docs/reference/condition-keys.md).
        let isS3 = event.source == "s3.amazonaws.com"
        if event.tlsVersion != nil || !isS3 || event.has("CipherSuite", in: .additionalEventData) {
            context["aws:SecureTransport"] = .single("true")
        }
        if isS3, let version = event.tlsVersion, version.hasPrefix("TLSv") {
            context["s3:TlsVersion"] = .single(String(version.dropFirst(4)))
        }
        addScope(event, to: &context)
        let calledVia = ["aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast"]
        if let server = event.identity.mcpServer {
            // AWS's MCP servers call with the caller's own credentials and say so.
            context["aws:ViaAWSMCPService"] = .single("true")
            context["aws:CalledViaAWSMCP"] = .single(server)
        } else if event.isForwarded {
            context["aws:ViaAWSService"] = .single("true")
            // Of a chain of services the log has the last one only: first and last stay unknown.
            if let service = event.identity.invokedBy { context["aws:CalledVia"] = .many([service]) }
        } else if event.identity.invokedBy == nil || event.identity.isConsole || event.identity.kind == .awsService
            || principal.isServiceLinked
        {
            // `invokedBy` is also written for services' own principals and roles, which are no forward access sessions (rule F).
            context["aws:ViaAWSService"] = .single("false")
            for key in calledVia { context[key] = .absent }
        }
        if event.identity.mcpServer == nil, event.grade.keepsAbsence {
            context.set(ContextKey("aws:ViaAWSMCPService"), among: [.single("false"), .absent])
            context["aws:CalledViaAWSMCP"] = .absent
        }
    }

    /// The header as the caller sent it: the console and older records write it in brackets. A service's name is none that a caller sent,
    /// and the end of a long one is cut off (docs/reference/condition-keys.md).
    private static func sent(_ agent: String?) -> String? {
        guard var agent, agent.utf8.count < 1_024 else { return nil }
        if agent.hasPrefix("["), agent.hasSuffix("]") { agent = String(agent.dropFirst().dropLast()) }
        let isService = agent.hasSuffix(".amazonaws.com") && !agent.contains(" ") && !agent.contains("/")
        return isService || agent.hasPrefix("AWS Internal") ? nil : agent
    }

    /// The piece of compute that the credentials were issued to, and for what a service calls; a member that is missing says nothing, for it
    /// is not always logged.
    private func addScope(_ event: Event, to context: inout Context) {
        // Requests have these keys where a service's own principal calls, and no others
        // (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourcearn).
        if event.identity.kind == .awsService {
            let source = event.identity.scopeSource
            if let arn = source.arn { context["aws:SourceArn"] = .single(arn) }
            if let account = source.account { context["aws:SourceAccount"] = .single(account) }
        }
        guard let scope = event.identity.scope, let arn = scope.issuedTo else { return }
        switch scope.issuerType {
        case "AWS::Lambda::Function": context["lambda:SourceFunctionArn"] = .single(arn)
        case "AWS::EC2::Instance": context["ec2:SourceInstanceArn"] = .single(arn)
        default: break
        }
    }

    /// Keys as they were evaluated, where the store of events enriches its records with them. One that is missing was not relevant to
    /// the decision; that does not make it absent.
    private func addEvaluated(_ event: Event, to context: inout Context) {
        guard event.has(.eventContext), let enriched = try? event.value(.eventContext) else { return }
        // Of the caller's tags only some are kept; who sets tags may have set his own.
        let ofCaller = event.setsTags ? nil : enriched["tagContext"]?["principalTags"]
        for tag in ofCaller?.members.prefix(500).map({ $0 }) ?? [] {
            if let text = tag.value.scalarText { context["aws:PrincipalTag/\(tag.name)"] = .single(text) }
        }
        for member in enriched["requestContext"]?.members.prefix(500).map({ $0 }) ?? [] {
            let list = member.value.elements.compactMap(\.scalarText)
            if let text = member.value.scalarText {
                context[member.name] = .single(text)
            } else if !list.isEmpty {
                context[member.name] = .many(list)
            }
        }
    }

    /// What a request for a role's session says of the session (docs/reference/condition-keys.md).
    private func addAssumption(_ event: Event, to context: inout Context) {
        guard event.name.hasPrefix("AssumeRole"), event.has(.requestParameters) else { return }
        for (key, parameter) in [
            ("sts:RoleSessionName", "roleSessionName"), ("sts:SourceIdentity", "sourceIdentity"), ("sts:ExternalId", "externalId"),
        ] {
            context[key] = event.text(parameter, in: .requestParameters).map(ContextValue.single) ?? .absent
        }
        // With a code of a device the caller is authenticated by it for this request, whatever his credentials are; a wrong code is refused.
        if event.has("serialNumber", in: .requestParameters) {
            context["aws:MultiFactorAuthPresent"] = event.outcome.tookEffect ? .single("true") : .unknown
            context["aws:MultiFactorAuthAge"] = .unknown
        }
        let handedOn = event.texts("transitiveTagKeys[]", in: .requestParameters)
        context["sts:TransitiveTagKeys"] = handedOn.isEmpty ? .absent : .many(handedOn)
    }

    /// Where the call came from (docs/reference/condition-keys.md).
    private func addNetwork(_ event: Event, to context: inout Context) {
        let address = event.sourceIPAddress.flatMap { AddressBlock($0) == nil ? nil : $0 }
        if let endpoint = event.vpcEndpointID {
            // Another value, or a call that a service made, is an endpoint of AWS's own: what the caller came through is not told.
            guard endpoint.hasPrefix("vpce-"), address != nil, event.identity.invokedBy == nil else { return }
            context["aws:SourceVpce"] = .single(endpoint)
            if let owner = event.vpcEndpointAccount, isAccountID(owner) { context["aws:VpceAccount"] = .single(owner) }
            context["aws:SourceIp"] = .absent
            if let address { context["aws:VpcSourceIp"] = .single(address) }
            return
        }
        // A private address has come through an endpoint that an old record does not name.
        if let address, AddressBlock.isPrivate(address) { return }
        if let address { context["aws:SourceIp"] = .single(address) }
        // In a service's call in the caller's name the caller's address is kept and not written; the endpoint it came through is lost.
        if address != nil || event.isForwarded {
            for key in ["aws:SourceVpc", "aws:SourceVpce", "aws:VpcSourceIp", "aws:SourceVpcArn"] { context[key] = .absent }
        }
    }
}

extension Event {
    /// A call that a service made in its caller's name (a forward access session): the identity is the caller's own.
    package var isForwarded: Bool {
        guard let service = identity.invokedBy, identity.kind != .awsService, !identity.isConsole, identity.mcpServer == nil else {
            return false
        }
        if identity.issuerARN?.contains(":role/aws-service-role/") ?? false { return false }
        guard identity.kind == .assumedRole else { return true }
        return !ServiceSession.isOpened(by: service, session: identity.sessionName)
    }
}

/// The names that services give to the sessions they open in a role (docs/reference/lineage.md): hints only, for the name is free text.
enum ServiceSession {
    static func isOpened(by service: String, session: String?) -> Bool {
        guard let session = session?.lowercased() else { return false }
        let host = service.split(separator: ".").first.map(String.init) ?? service
        if ["aws\(host)", "aws-\(host)", host].contains(session) || named.contains(session) { return true }
        // CodePipeline numbers its sessions; CodeBuild and AWS Backup add an id.
        return session.hasPrefix("aws\(host)-") || session.utf8.allSatisfy { (48...57).contains($0) }
    }

    private static let named: Set<String> = ["gluejobrunnersession", "sagemaker", "backplaneassumerolesession"]
}

extension Context {
    /// Makes keys unknown that are held to be absent for no better reason than that a record lacks them.
    fileprivate mutating func forgetAbsences(beside known: Context) {
        for entry in entries {
            guard case .absent = entry.value else { continue }
            if case .absent = known.value(of: entry.key) { continue }
            set(entry.key, .unknown)
        }
    }
}
