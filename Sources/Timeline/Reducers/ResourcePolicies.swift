internal import Activity
internal import Documents

/// Policies of resources that a call replaces as a whole.
extension Reducers {
    static let resourcePolicies: [Reducer] = [
        // The answer repeats the text that is gone.
        Reducer("DeleteRepositoryPolicy", of: "ecr.amazonaws.com") { write in
            guard let resource = write.resource else { return [] }
            let text = write.document("policyText", in: .responseElements)
            return [.tell(resource, .content, before: text, after: .absent)]
        },
        // A new key without a policy has AWS's default, which no event shows.
        Reducer("CreateKey", of: "kms.amazonaws.com") { write in
            guard let resource = write.resource else { return [] }
            return [.tell(resource, .content, before: .absent, after: write.document("policy"))]
        },
        Reducer("PutDestinationPolicy", of: "logs.amazonaws.com") { write in
            guard let name = write.text("destinationName") else { return [] }
            let place = write.event.place
            let arn = "arn:\(place.partition):logs:\(place.region):\(place.account):destination:\(name)"
            return [.set(Subject(.resource, arn), .content, write.document("accessPolicy"))]
        },
        Reducer("PutDeliveryDestinationPolicy", "DeleteDeliveryDestinationPolicy", of: "logs.amazonaws.com") { write in
            guard let name = write.text("deliveryDestinationName") else { return [] }
            let place = write.event.place
            let arn = "arn:\(place.partition):logs:\(place.region):\(place.account):delivery-destination:\(name)"
            let isGone = write.event.name.hasPrefix("Delete")
            return [.set(Subject(.resource, arn), .content, isGone ? .absent : write.document("deliveryDestinationPolicy"))]
        },
        Reducer("PutAuthPolicy", "DeleteAuthPolicy", of: "vpc-lattice.amazonaws.com") { write in
            guard let id = write.text("resourceIdentifier") else { return [] }
            let place = write.event.place
            let kind = id.hasPrefix("sn-") ? "servicenetwork" : "service"
            let arn =
                id.hasPrefix("arn:") ? id : "arn:\(place.partition):vpc-lattice:\(place.region):\(place.account):\(kind)/\(id)"
            return [
                .set(Subject(.resource, arn), .content, write.event.name.hasPrefix("Delete") ? .absent : write.document("policy"))
            ]
        },
        // The policy of one log group; one without a resource is the account's, and adds to others by its name.
        Reducer("PutResourcePolicy", of: "logs.amazonaws.com") { write in
            write.text("resourceArn").map { [.set(Subject(.resource, $0), .content, write.document("policyDocument"))] } ?? []
        },
        Reducer("DeleteResourcePolicy", of: "logs.amazonaws.com") { write in
            write.text("resourceArn").map { [.set(Subject(.resource, $0), .content, .absent)] } ?? []
        },
        Reducer("ModifyVpcEndpoint", "CreateVpcEndpoint", of: "ec2.amazonaws.com") { write in
            let body = write.request?["\(write.event.name)Request"] ?? write.request
            let id =
                body?["vpcEndpointId"]?.string ?? body?["VpcEndpointId"]?.string
                ?? write.response?["\(write.event.name)Response"]?["vpcEndpoint"]?["vpcEndpointId"]?.string
                ?? write.response?["vpcEndpoint"]?["vpcEndpointId"]?.string
            guard let id, id.hasPrefix("vpce-") else { return [] }
            let resource = Subject(.resource, id)
            let isReset = [body?["resetPolicy"], body?["ResetPolicy"]].contains { $0?.scalarText == "true" }
            if isReset { return [.set(resource, .content, .absent)] }
            let isWrapped = write.request?["\(write.event.name)Request"] != nil
            for name in ["policyDocument", "PolicyDocument"] where body?[name] != nil {
                let document =
                    isWrapped ? write.document("\(write.event.name)Request", name) : write.document(name)
                return [.set(resource, .content, document)]
            }
            return write.event.name == "CreateVpcEndpoint" ? [.set(resource, .content, .absent)] : []
        },
    ]

    private static let writing = ["Put", "Set", "Create", "Update", "Modify"]
    private static let removing = ["Delete", "Remove"]
    /// Services whose writes are read above, and whose policies stand elsewhere.
    private static let others: Set = [
        "iam.amazonaws.com", "organizations.amazonaws.com", "sso.amazonaws.com", "sts.amazonaws.com", "iot.amazonaws.com",
        "ecr-public.amazonaws.com", "logs.amazonaws.com",
    ]
    /// Where services put the text, the whole of it.
    private static let members = [
        ["bucketPolicy"], ["resourcePolicy"], ["policy"], ["policyText"], ["policyDocument"], ["accessPolicy"], ["accessPolicies"],
        ["policyInJson"], ["Policy"], ["PolicyDocument"], ["policy", "policy"], ["resolverRulePolicy"],
        ["firewallRuleGroupPolicy"], ["resolverQueryLogConfigPolicy"],
    ]

    /// A service that is not listed: a parameter that is a policy is the text from then on, and a call that deletes a policy ends it. That
    /// one was there before, such a call does not prove: S3 and others answer the same either way.
    static func otherPolicy(_ event: Event) -> Reducer? {
        guard !others.contains(event.source) else { return nil }
        if writing.contains(where: event.name.hasPrefix) {
            return Reducer(event.name, of: event.source) { write in
                for path in members {
                    guard let value = write.value(at: path) else { continue }
                    // OpenSearch takes the policy of a domain away by an empty text.
                    let isEmptied = path == ["accessPolicies"] && value.string == ""
                    guard isEmptied || write.isPolicy(value) else { continue }
                    guard let resource = write.resource else { return [] }
                    if isEmptied { return [.set(resource, .content, .absent)] }
                    return [
                        .set(
                            resource, .content,
                            .known(.logged(LoggedDocument(event: write.event, part: .requestParameters, path: path))))
                    ]
                }
                // A call that is named after a policy and whose text the log does not have.
                guard write.event.name.hasSuffix("Policy"), write.event.name.hasPrefix("Put") || write.event.name.hasPrefix("Set"),
                    write.concernsResourcePolicy, let resource = write.resource
                else { return [] }
                return [.set(resource, .content, .present)]
            }
        }
        guard removing.contains(where: event.name.hasPrefix), event.name.hasSuffix("Policy") else { return nil }
        return Reducer(event.name, of: event.source) { write in
            guard write.concernsResourcePolicy, let resource = write.resource else { return [] }
            return [.set(resource, .content, .absent)]
        }
    }
}

extension Write {
    fileprivate func value(at path: [String]) -> JSONValue? {
        path.reduce(request) { value, name in value.flatMap { $0.kind == .object ? $0[name] : nil } }
    }

    /// Whether a parameter is a policy document: an object with statements, or its text.
    fileprivate func isPolicy(_ value: JSONValue) -> Bool {
        if value.kind == .object { return value["Statement"] != nil }
        guard value.kind == .string, let document = try? JSONDocument.parse(embeddedIn: value).root else { return false }
        return document["Statement"] != nil
    }

    /// By the name of the operation: one about who may use the resource, not about how it scales or how long it keeps things.
    fileprivate var concernsResourcePolicy: Bool {
        [
            "PutBucketPolicy", "DeleteBucketPolicy", "PutKeyPolicy", "PutResourcePolicy", "DeleteResourcePolicy",
            "SetRepositoryPolicy", "PutFileSystemPolicy", "DeleteFileSystemPolicy", "PutBackupVaultAccessPolicy",
            "DeleteBackupVaultAccessPolicy", "PutAccessPointPolicy", "DeleteAccessPointPolicy", "PutPolicy", "DeletePolicy",
            "PutTablePolicy", "DeleteTablePolicy", "PutTableBucketPolicy", "DeleteTableBucketPolicy", "PutSinkPolicy",
            "SetVaultAccessPolicy", "DeleteVaultAccessPolicy", "PutRegistryPolicy", "DeleteRegistryPolicy",
            "PutDomainPermissionsPolicy", "DeleteDomainPermissionsPolicy", "PutRepositoryPermissionsPolicy",
            "DeleteRepositoryPermissionsPolicy", "PutAuthPolicy", "DeleteAuthPolicy", "PutContainerPolicy",
            "DeleteContainerPolicy", "PutModelPackageGroupPolicy", "DeleteModelPackageGroupPolicy", "PutPermissionPolicy",
            "DeletePermissionPolicy", "PutClusterPolicy", "DeleteClusterPolicy", "PutChannelPolicy", "DeleteChannelPolicy",
            "PutOriginEndpointPolicy", "DeleteOriginEndpointPolicy",
        ].contains(event.name)
    }
}
