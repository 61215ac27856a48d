internal import Activity
internal import Documents
internal import Principals

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
            let arn = write.arn(inPlace: "logs", "destination:\(name)")
            return [.set(Subject(.resource, arn), .content, write.document("accessPolicy"))]
        },
        Reducer("PutDeliveryDestinationPolicy", "DeleteDeliveryDestinationPolicy", of: "logs.amazonaws.com") { write in
            guard let name = write.text("deliveryDestinationName") else { return [] }
            let arn = write.arn(inPlace: "logs", "delivery-destination:\(name)")
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
            guard let holder = write.text("resourceArn") ?? ofAccount(write, "logs") else { return [] }
            return [.set(Subject(.resource, holder), .content, write.document("policyDocument"))]
        },
        Reducer("DeleteResourcePolicy", of: "logs.amazonaws.com") { write in
            guard let holder = write.text("resourceArn") ?? ofAccount(write, "logs") else { return [] }
            return [.tell(Subject(.resource, holder), .content, before: .present, after: .absent)]
        },
        Reducer("PutResourcePolicy", of: "xray.amazonaws.com") { write in
            ofAccount(write, "xray").map { [.set(Subject(.resource, $0), .content, write.document("policyDocument"))] } ?? []
        },
        Reducer("DeleteResourcePolicy", of: "xray.amazonaws.com") { write in
            ofAccount(write, "xray").map { [.set(Subject(.resource, $0), .content, .absent)] } ?? []
        },
        Reducer("PutRegistryPolicy", of: "ecr.amazonaws.com") { write in
            [.set(Subject(.resource, write.arn(inPlace: "ecr", "registry")), .content, write.document("policyText"))]
        },
        Reducer("DeleteRegistryPolicy", of: "ecr.amazonaws.com") { write in
            let text = write.document("policyText", in: .responseElements)
            return [.tell(Subject(.resource, write.arn(inPlace: "ecr", "registry")), .content, before: text, after: .absent)]
        },
        Reducer("SetRepositoryPolicy", of: "ecr-public.amazonaws.com") { write in
            publicRepository(write).map { [.set($0, .content, write.document("policyText"))] } ?? []
        },
        Reducer("DeleteRepositoryPolicy", of: "ecr-public.amazonaws.com") { write in
            let text = write.document("policyText", in: .responseElements)
            return publicRepository(write).map { [.tell($0, .content, before: text, after: .absent)] } ?? []
        },
        Reducer("PutApplicationPolicy", of: "serverlessrepo.amazonaws.com") { write in
            guard let arn = write.text("applicationId") else { return [] }
            let document = application(write.request?["statements"], of: arn).map(write.made) ?? .present
            return [.set(Subject(.resource, arn), .content, document)]
        },
        // Of an organisation alone; what else the policy says stays.
        Reducer("UnshareApplication", of: "serverlessrepo.amazonaws.com") { write in
            write.text("applicationId").map { [.set(Subject(.resource, $0), .content, .present)] } ?? []
        },
        Reducer("DeleteApplication", of: "serverlessrepo.amazonaws.com") { write in
            write.text("applicationId").map { [.set(Subject(.resource, $0), .content, .absent)] } ?? []
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

    private static func ofAccount(_ write: Write, _ service: String) -> String? {
        let place = write.event.place
        return write.text("policyName").map {
            ResourcePolicies.arn(
                ofPolicy: $0, service: service, partition: place.partition, region: place.region, account: place.account)
        }
    }

    private static func publicRepository(_ write: Write) -> Subject? {
        guard let name = write.text("repositoryName") else { return nil }
        return Subject(.resource, "arn:\(write.partition):ecr-public::\(write.event.place.account):repository/\(name)")
    }

    /// What `Deploy` stands for in the policy of an application
    /// (https://docs.aws.amazon.com/serverlessrepo/latest/devguide/security_iam_resource-based-policy-examples.html).
    private static let deploying = [
        "CreateCloudFormationChangeSet", "CreateCloudFormationTemplate", "GetApplication", "ListApplicationDependencies",
        "ListApplicationVersions", "SearchApplications",
    ]

    /// The policy that the Serverless Application Repository makes of its own statements; nil where one cannot be read.
    private static func application(_ statements: JSONValue?, of arn: String) -> String? {
        guard let statements, statements.kind == .array else { return nil }
        var made: [String] = []
        for statement in statements.elements {
            func texts(_ name: String) -> [String] { statement[name]?.elements.compactMap(\.string) ?? [] }
            let (actions, principals, organizations) = (texts("actions"), texts("principals"), texts("principalOrgIDs"))
            guard !actions.isEmpty, !principals.isEmpty else { return nil }
            let all = actions.flatMap { $0 == "Deploy" ? deploying : [$0] }.map { "serverlessrepo:\($0)" }
            let limit =
                organizations.isEmpty
                ? "" : #", "Condition": {"StringEquals": {"aws:PrincipalOrgID": \#(JSONText.list(organizations))}}"#
            let sid = statement["statementId"]?.string.map { #""Sid": \#(JSONText.quoted($0)), "# } ?? ""
            made.append(
                #"{\#(sid)"Effect": "Allow", "Principal": {"AWS": \#(JSONText.list(principals))}, "Action": \#(JSONText.list(all)), "#
                    + #""Resource": \#(JSONText.quoted(arn))\#(limit)}"#)
        }
        return #"{"Version": "2012-10-17", "Statement": [\#(made.joined(separator: ", "))]}"#
    }

    private static let writing = ["Put", "Set", "Create", "Update", "Modify"]
    private static let removing = ["Delete", "Remove"]
    /// Services whose writes are read above, and whose policies stand elsewhere.
    private static let others: Set = [
        "iam.amazonaws.com", "organizations.amazonaws.com", "sso.amazonaws.com", "sts.amazonaws.com", "iot.amazonaws.com",
        "ecr-public.amazonaws.com", "logs.amazonaws.com", "xray.amazonaws.com", "ram.amazonaws.com", "serverlessrepo.amazonaws.com",
    ]
    /// Where services put the text, the whole of it.
    private static let members = [
        ["bucketPolicy"], ["resourcePolicy"], ["policy"], ["policyText"], ["policyDocument"], ["accessPolicy"], ["accessPolicies"],
        ["policyInJson"], ["Policy"], ["PutAccessPointPolicyRequest", "Policy"], ["PolicyDocument"], ["policy", "policy"],
        ["resolverRulePolicy"],
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
