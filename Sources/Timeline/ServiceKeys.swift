package import Activity
internal import Documents
package import PolicyLanguage

/// Condition keys of single services that a record states: headers and parameters as the caller sent them
/// (https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).
extension InForce {
    func addServiceKeys(of event: Event, to context: inout Context) {
        switch event.source {
        case "s3.amazonaws.com": Self.addStorage(event, to: &context)
        case "kms.amazonaws.com": Self.addKeys(event, to: &context)
        default: break
        }
        for row in Self.parameters where row.source == event.source {
            if let text = event.text(row.parameter, in: .requestParameters), ServiceKeyText.isTold(text) {
                context[row.key] = .single(text)
            }
        }
    }

    /// A parameter that is not sent may have a default in the request's context: that it is missing says nothing.
    private static let parameters: [(source: String, parameter: String, key: String)] = [
        ("s3.amazonaws.com", "prefix", "s3:prefix"), ("s3.amazonaws.com", "delimiter", "s3:delimiter"),
        ("s3.amazonaws.com", "max-keys", "s3:max-keys"), ("s3.amazonaws.com", "versionId", "s3:VersionId"),
        ("s3.amazonaws.com", "CreateBucketConfiguration.LocationConstraint", "s3:LocationConstraint"),
        ("kms.amazonaws.com", "encryptionAlgorithm", "kms:EncryptionAlgorithm"), ("kms.amazonaws.com", "keySpec", "kms:KeySpec"),
        ("kms.amazonaws.com", "keyUsage", "kms:KeyUsage"),
        ("kms.amazonaws.com", "pendingWindowInDays", "kms:ScheduleKeyDeletionPendingWindowInDays"),
        ("iam.amazonaws.com", "policyArn", "iam:PolicyARN"),
        ("iam.amazonaws.com", "permissionsBoundary", "iam:PermissionsBoundary"),
        ("iam.amazonaws.com", "aWSServiceName", "iam:AWSServiceName"),
        ("rds.amazonaws.com", "engine", "rds:DatabaseEngine"), ("rds.amazonaws.com", "dBInstanceClass", "rds:DatabaseClass"),
        ("secretsmanager.amazonaws.com", "recoveryWindowInDays", "secretsmanager:RecoveryWindowInDays"),
        ("secretsmanager.amazonaws.com", "forceDeleteWithoutRecovery", "secretsmanager:ForceDeleteWithoutRecovery"),
    ]

    // MARK: S3

    /// Headers that are keys. CloudTrail writes those that were sent.
    private static let headers = [
        "x-amz-acl", "x-amz-copy-source", "x-amz-grant-full-control", "x-amz-grant-read", "x-amz-grant-read-acp",
        "x-amz-grant-write", "x-amz-grant-write-acp", "x-amz-metadata-directive", "x-amz-object-ownership",
        "x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id",
        "x-amz-server-side-encryption-customer-algorithm", "x-amz-storage-class", "x-amz-website-redirect-location",
    ]

    private static func addStorage(_ event: Event, to context: inout Context) {
        // A form in a browser sends them as fields of its own.
        let isForm = event.name == "PostObject"
        for header in headers where event.has(.requestParameters) {
            let sent = event.text(header, in: .requestParameters)
            guard let sent else {
                if event.category == "Data", !isForm { context["s3:\(header)"] = .absent }
                continue
            }
            context["s3:\(header)"] = ServiceKeyText.isTold(sent) ? .single(sent) : .unknown
        }
        switch event.text("AuthenticationMethod", in: .additionalEventData) {
        case "AuthHeader": context["s3:authType"] = .single("REST-HEADER")
        case "QueryString": context["s3:authType"] = .single("REST-QUERY-STRING")
        case "HtmlForm": context["s3:authType"] = .single("POST")
        default: break
        }
        switch event.text("SignatureVersion", in: .additionalEventData) {
        case "SigV4": context["s3:signatureversion"] = .single("AWS4-HMAC-SHA256")
        case "SigV2": context["s3:signatureversion"] = .single("AWS")
        default: break
        }
    }

    // MARK: KMS

    private static func addKeys(_ event: Event, to context: inout Context) {
        let names = event.texts("encryptionContext.{}", in: .requestParameters)
        if !names.isEmpty, let request = try? event.value(.requestParameters), let pairs = request["encryptionContext"]?.members {
            for pair in pairs.prefix(100) {
                if let text = pair.value.scalarText, ServiceKeyText.isTold(text) {
                    context["kms:EncryptionContext:\(pair.name)"] = .single(text)
                }
            }
            context["kms:EncryptionContextKeys"] = .many(Array(names.prefix(100)))
        }
        if let service = event.identity.invokedBy, event.isForwarded, let region = event.region,
            service.hasSuffix(".amazonaws.com"), !service.dropLast(".amazonaws.com".count).contains(".")
        {
            // `s3.eu-west-1.amazonaws.com`; services with a name of their own here are told by no record.
            context["kms:ViaService"] = .single("\(service.prefix { $0 != "." }).\(region).amazonaws.com")
        } else if event.identity.invokedBy == nil, event.sourceIPAddress.map({ AddressBlock($0) != nil }) ?? false {
            context["kms:ViaService"] = .absent
        }
    }

    // MARK: Resources

    /// The tags of a thing as they were looked at, where the store of events keeps them: some of them, and of many things those of the first.
    /// Of a call that sets or removes tags they may be those that it left.
    private static func addTags(of event: Event, on resource: ResourceName, to context: inout Context) {
        guard event.has(.eventContext), !event.setsTags, let enriched = try? event.value(.eventContext) else { return }
        let things = enriched["tagContext"]?.items("resourceTags").prefix(100) ?? []
        for thing in things where thing["arn"]?.string == resource.text {
            for tag in thing["tags"]?.members.prefix(500).map({ $0 }) ?? [] {
                if let text = tag.value.scalarText { context["aws:ResourceTag/\(tag.name)"] = .single(text) }
            }
        }
    }

    /// Keys that belong to one of the resources that a call is about.
    ///
    /// An instance type or a setting that the request leaves out may come from a launch template.
    package static func addResourceKeys(of event: Event, on resource: ResourceName, to context: inout Context) {
        addTags(of: event, on: resource, to: &context)
        guard event.source == "ec2.amazonaws.com", resource.resourceHasPrefix("instance/") else { return }
        let keys = [
            ("instanceType", "ec2:InstanceType"), ("metadataOptions.httpTokens", "ec2:MetadataHttpTokens"),
            ("metadataOptions.httpEndpoint", "ec2:MetadataHttpEndpoint"),
            ("metadataOptions.httpPutResponseHopLimit", "ec2:MetadataHttpPutResponseHopLimit"),
        ]
        for (parameter, key) in keys where event.name == "RunInstances" {
            if let text = event.text(parameter, in: .requestParameters), ServiceKeyText.isTold(text) {
                context[key] = .single(text)
            }
        }
    }
}

extension Event {
    /// Whether the request sets or removes tags: those that a store adds to its record may be the tags that it left.
    var setsTags: Bool {
        func isOfTags(_ name: String) -> Bool { name.hasPrefix("tag") || name[...].range(ofASCII: "Tag") != nil }
        return isReadOnly != true && (isOfTags(name) || texts("{}", in: .requestParameters).contains(where: isOfTags))
    }
}

/// Texts of a record as the values of keys.
enum ServiceKeyText {
    /// Whether a text is what was sent, and not what stands in the place of a secret.
    static func isTold(_ text: String) -> Bool { !text.isEmpty && !HiddenText.isOne(text) }
}
