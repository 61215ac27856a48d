import Documents
package import PolicyLanguage
package import Principals

/// Decides requests over an audit input: what binds the principal, what IAM derives from it, and which policy the resource has.
package struct DirectoryAuthorizer: Sendable {
    /// One request made ready.
    package struct Prepared: Sendable {
        package let authorizer: Authorizer
        /// The request, with what the input tells of its caller and of the resource's owner.
        package let request: Request
        /// What the input does not hold and the verdict may lean on.
        package var missing: [MissingPart]
    }

    /// What a log tells of a session, at one moment.
    package struct Session: Sendable {
        package let policies: [Policy]?
        package let context: Context
        package let missing: [MissingPart]
        /// The event that tells it.
        package let witness: String

        package init(policies: [Policy]?, context: Context, missing: [MissingPart], witness: String) {
            self.policies = policies
            self.context = context
            self.missing = missing
            self.witness = witness
        }
    }

    package let directory: Directory
    /// In a closed world, what the input does not hold does not exist, and a key that is neither given nor derived is absent.
    private let isClosed: Bool

    package init(_ directory: Directory, closed: Bool) {
        self.directory = directory
        isClosed = closed
    }

    /// Gathers what decides a request. Cost: O(policies that bind the principal).
    ///
    /// - Parameters:
    ///   - principal: the caller as `Caller.init(_:action:)` reads it.
    ///   - session: the session's policies, where a log tells them.
    package func prepare(_ principal: String, _ request: Request, session: [Policy]? = nil) -> Prepared {
        var request = request
        let binding = PrincipalBinding(principal, in: directory, closed: isClosed)
        var missing = binding.missing
        var policies = binding.policies
        policies.session = session
        var derived = binding.derived
        if case .roleSession(let account, let role, let session, nil) = request.caller, let arn = binding.roleARN {
            request.caller = .roleSession(account: account, role: role, session: session, roleARN: arn)
        }
        let owner = request.resourceAccount ?? directory.owner(of: request.resource) ?? request.caller.account
        if let owner {
            request.resourceAccount = owner
            derived.derive(directory.derivedContext(resourceAccount: owner))
            if !directory.isManagementAccount(owner) {
                policies.resourceControl = directory.resourceControl(over: owner).map { PrincipalBinding.levels($0.levels) }
            }
        }
        if !isClosed { addFacts(of: request.resource, to: &derived) }
        addResourcePolicy(of: request, to: &policies, &missing)
        return Prepared(
            authorizer: Authorizer(policies, identity: binding.identity, derived: derived), request: request,
            missing: isClosed ? missing.filter { $0.gap.location != nil } : missing)
    }

    /// What the inventory and the ARN tell of a resource: its tags, and the region that a request for it goes to (context-keys 1.4, 1.5).
    private func addFacts(of resource: ResourceName, to derived: inout Context) {
        if let region = resource.region, !region.isEmpty { derived.derive("aws:RequestedRegion", .single(region)) }
        guard let known = directory.inventory[resource.text] else { return }
        for tag in known.tags { derived.derive("aws:ResourceTag/\(tag.key)", .single(tag.value)) }
        derived.close(prefix: "aws:ResourceTag/")
    }

    private func addResourcePolicy(of request: Request, to policies: inout PolicySet, _ missing: inout [MissingPart]) {
        let isTrust = request.isAnsweredByTrustPolicy
        // A role's trust policy is asked by no other action, and IAM has no other policy of a resource.
        guard !request.resource.isNone, isTrust || request.resource.service != "iam" else { return }
        let answer =
            isTrust
            ? directory.trustPolicy(ofRole: request.resource.text) : directory.resourcePolicies.policy(governing: request.resource)
        let layer: PolicyKind = isTrust ? .trust : .resource
        switch answer {
        case .policy(let bound): policies.resource = bound.named
        case .none: break
        case .unreadable(let gap): missing.append(MissingPart(layer, gap))
        case .notGiven:
            if !isClosed, isTrust || Self.holdingPolicies.contains(request.resource.service ?? "") {
                missing.append(MissingPart(layer, Gap(.evidence, "the policy of `\(request.resource)` is not in the input")))
            }
        }
    }

    /// Services whose resources can have a policy of their own (IAM user guide, "AWS services that work with IAM", column of
    /// resource-based policies).
    private static let holdingPolicies: Set<String> = [
        "acm-pca", "apigateway", "backup", "bedrock-agentcore", "codeartifact", "codebuild", "dynamodb", "ecr", "elasticfilesystem",
        "es", "events",
        "execute-api", "glacier", "glue", "iot", "kinesis", "kms", "lambda", "logs", "mediastore", "network-firewall",
        "redshift-serverless", "s3",
        "s3express", "s3-object-lambda", "s3-outposts", "s3tables", "schemas", "secretsmanager", "serverlessrepo", "ses", "sns",
        "sqs",
        "ssm-contacts", "ssm-incidents", "vpc-lattice",
    ]
}

extension BoundPolicy {
    /// The policy under the name that a report calls it by.
    package var named: Policy {
        var policy = policy
        policy.name = arn ?? name
        return policy
    }
}

extension Request {
    /// Role trust is the resource policy of these actions (semantics 1).
    package var isAnsweredByTrustPolicy: Bool {
        guard resource.resourceHasPrefix("role/"), action.folded.starts(with: "sts:".utf8) else { return false }
        return action.folded.starts(with: "sts:assumerole".utf8)
            || ["sts:tagsession", "sts:setsourceidentity", "sts:setcontext"].contains { action.folded.elementsEqual($0.utf8) }
    }
}
