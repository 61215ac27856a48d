internal import Catalogue
internal import Documents
package import PolicyLanguage
package import Principals

/// The resource's side of requests: its own policy, whose it is, the resource control policies over it, and the condition keys that
/// follow from it.
package struct ResourceSide: Sendable {
    /// What the input says of the resource's own policy.
    package enum Answer: Sendable, Hashable {
        /// There is one, or there is none.
        case known
        /// It may have one.
        case notGiven
        /// It, or a part of it, could not be read.
        case unreadable
    }

    package let resource: ResourceName
    /// Its own policy; the trust policy for the actions that ask it.
    package let policy: Policy?
    package let answer: Answer
    /// The account that owns it; nil where nothing tells.
    package let owner: String?
    /// Nothing tells who owns it, and it may be any account.
    package let isOwnerOpen: Bool
    package let resourceControl: [[Policy]]?
    /// What is missing of its own policy, and of the resource control policies over it.
    package let missing: [MissingPart]
    /// Whose it is, and the region that a request for it goes to.
    package let keys: Context
    /// Its tags; nil where nothing tells them.
    package let tags: [Tag]?

    /// The known keys of a request of an action, what is given of it first.
    ///
    /// - Parameter readsTags: whether requests of the action say what tags the resource has; nil to look it up.
    package func context(_ given: Context, for action: Action, readsTags: Bool? = nil) -> Context {
        var context = given
        context.fill(from: keys, besides: [])
        guard let tags else { return context }
        // A bucket has tags here only where they are known to count, under S3's own name too. A service's own spelling of the key is
        // the same key.
        let isS3 = resource.service == "s3"
        if !tags.isEmpty,
            isS3 || readsTags ?? ActionCatalogue.standard.readsResourceTags(action: action.text, on: resource.text)
        {
            for tag in tags {
                context.derive("aws:ResourceTag/" + tag.key, .single(tag.value))
                if isS3 { context.derive("s3:BucketTag/" + tag.key, .single(tag.value)) }
            }
        }
        if isS3 { context.close(prefix: "s3:BucketTag/") }
        let (own, asked) = (resource.service ?? "aws", action.service)
        context.close(prefix: "aws:ResourceTag/")
        if own != "aws" { context.close(prefix: "\(own):ResourceTag/") }
        if asked != "aws", asked != own { context.close(prefix: "\(asked):ResourceTag/") }
        return context
    }

    package func request(_ caller: Caller, _ action: Action, _ context: Context, readsTags: Bool? = nil) -> Request {
        request(caller, action, complete: self.context(context, for: action, readsTags: readsTags))
    }

    /// - Parameter context: with all that is known of the resource.
    package func request(_ caller: Caller, _ action: Action, complete context: Context) -> Request {
        var request = Request(caller: caller, action: action, resource: resource, resourceAccount: owner, context: context)
        request.isOwnerOpen = isOwnerOpen
        return request
    }
}

extension Directory {
    /// What the input says of a resource, for requests of an action.
    ///
    /// - Parameters:
    ///   - asker: the account of the caller, whose a resource is that only this account could have.
    ///   - given: the account that owns it, where the request says so.
    ///   - isClosed: what the input does not hold does not exist, and the request says itself what it is about.
    package func side(
        of resource: ResourceName, for action: Action, asker: String?, owner given: String? = nil, closed isClosed: Bool = false
    ) -> ResourceSide {
        let told = given ?? self.owner(of: resource)
        let isOwnerOpen =
            told == nil && asker != nil && !isClosed && !resource.isNone
            && ResourcePolicyFacts.mayBeOfAnyAccount(service: resource.service ?? "")
        var owner = told ?? (isOwnerOpen ? nil : asker)
        let isTrust = action.asksTrustPolicy(of: resource)
        let layer: PolicyKind = isTrust ? .trust : .resource
        var policy: Policy?
        var answer = ResourceSide.Answer.known
        var missing: [MissingPart] = []
        // A role's trust policy is asked by no other action, and IAM has no other policy of a resource.
        if !resource.isNone, isTrust || resource.service != "iam" {
            switch isTrust ? trustPolicy(ofRole: resource.text) : resourcePolicies.policy(governing: resource) {
            case .policy(let bound):
                policy = bound.named(of: resource, isTrust: isTrust)
                if let rest = bound.rest {
                    answer = .unreadable
                    missing.append(MissingPart(layer, rest))
                }
                if asker != nil {
                    missing += knowingCanonicalUsers(bound.policy).namingCanonicalUsers(.deny, action).map {
                        MissingPart(layer, $0)
                    }
                }
            case .none: break
            case .unreadable(let gap):
                answer = .unreadable
                missing = [MissingPart(layer, gap)]
            case .notGiven:
                guard !isClosed, isTrust || ResourcePolicyFacts.mayHavePolicy(arn: resource.text) else { break }
                answer = .notGiven
                // Where no policy of any resource was given, that is an assumption of the answer.
                if !isTrust, resourcePolicies.count == 0 { break }
                missing = [
                    MissingPart(
                        layer, Gap(.evidence, "the policy of `\(ResourcePolicies.holder(of: resource))` is not in the input"))
                ]
            }
            if !isTrust, var whole = inForce(policy, over: resource) {
                whole.name = whole.name ?? "policy of \(ResourcePolicies.holder(of: resource))"
                policy = whole
            }
        }
        // One that a grant names is an account other than the owner.
        if let asker, asker != owner, let named = policy?.namingCanonicalUsers(.allow, action), !named.isEmpty {
            if answer == .known { answer = .notGiven }
            missing += named.map { MissingPart(layer, $0) }
        }
        // What a share lets other accounts do is a policy of the resource, which the input may lack.
        if let asker, asker != owner, let gap = share(of: resource, with: asker, for: action) {
            if answer == .known { answer = .notGiven }
            missing.append(MissingPart(layer, gap))
        }
        var keys = Context(closed: false)
        if let point = resource.accessPoint(for: action) {
            keys.derive("s3:DataAccessPointArn", .single(point))
            keys.derive("s3:DataAccessPointAccount", .single(resource.account ?? ""))
            if let origin = sharing.accessPoints[point]?.origin { keys.derive("s3:AccessPointNetworkOrigin", .single(origin)) }
            let through = ThroughAccessPoint(
                point, policy, owner: owner, for: action, on: resource, asker: asker, keys: keys, in: self)
            (policy, owner) = (through.policy, through.owner)
            if let gap = through.gap, !isClosed {
                if !through.mayAllow { answer = .unreadable } else if answer == .known { answer = .notGiven }
                missing.append(MissingPart(layer, gap))
            }
        }
        // How a function's URL is set is a fact of the function, which every request to the URL carries
        // (https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html).
        if action.text.lowercased() == "lambda:invokefunctionurl", let type = sharing.functionURLs[resource.text] {
            keys.derive("lambda:FunctionUrlAuthType", .single(type))
        }
        var control: [[Policy]]?
        if let owner { keys.derive(derivedContext(resourceAccount: owner)) }
        if let levels = owner.flatMap(resourceControlLevels(over:)) ?? (isOwnerOpen ? resourceControlOfAnyOwner : nil) {
            control = ControlLevel.policies(of: levels.levels)
            if !isClosed, ResourceControl.covers(action, resource) { missing += levels.missing }
        }
        if !isClosed, let region = region(of: resource, for: action) { keys.derive("aws:RequestedRegion", .single(region)) }
        return ResourceSide(
            resource: resource, policy: policy, answer: answer, owner: owner, isOwnerOpen: isOwnerOpen, resourceControl: control,
            missing: missing,
            keys: keys,
            tags: isClosed ? nil : tags(of: resource))
    }

    /// The resource control policies over an account's resources; nil where none bind (docs/reference/special-principals.md).
    package func resourceControlPolicies(over account: String) -> [[Policy]]? {
        resourceControlLevels(over: account).map { ControlLevel.policies(of: $0.levels) }
    }

    private func resourceControlLevels(over account: String) -> ControlLevels? {
        isManagementAccount(account) ? nil : resourceControl(over: account)
    }

    /// A request goes to the region of the thing that it is about (docs/reference/condition-keys.md); IAM has one region in each partition.
    private func region(of resource: ResourceName, for action: Action) -> String? {
        if let region = resource.region, !region.isEmpty { return region }
        if action.service == "iam" { return HomeRegion.of(partition: resource.partition ?? "aws") }
        return inventory[resource.text]?.region
    }

    /// The tags of a resource; nil where the input does not tell them. Groups have none, those of policies are not in an input.
    private func tags(of resource: ResourceName) -> [Tag]? {
        if let user = user(resource.text) { return user.tags }
        if let role = role(resource.text) { return role.tags }
        if resource.service == "iam" { return resource.resourceHasPrefix("group/") ? [] : nil }
        // Objects never have these keys, and a bucket has them only where that was switched on (docs/reference/condition-keys.md).
        if resource.service == "s3" {
            guard let bucket = resource.resource, !bucket.contains("/") else { return [] }
            guard let counts = sharing.countsTags[bucket] else { return nil }
            if !counts { return [] }
        }
        return inventory[resource.text].flatMap { $0.hasUnknownTags ? nil : $0.tags }
    }
}

extension ResourceName {
    /// The access point of S3 through which an action reaches a bucket or its objects; nil where it is about the access point itself.
    fileprivate func accessPoint(for action: Action) -> String? {
        guard service == "s3", resourceHasPrefix("accesspoint/"), let account, !account.isEmpty else { return nil }
        guard resource?.contains("/object/") ?? false || action.text.lowercased().hasPrefix("s3:listbucket") else { return nil }
        return ResourcePolicies.holder(of: self)
    }
}

extension Action {
    /// Whether the policy that a role is asked for this action is its trust policy (docs/reference/policies.md).
    package func asksTrustPolicy(of resource: ResourceName) -> Bool {
        resource.resourceHasPrefix("role/") && Self.trustActions.contains { $0.matches(self) }
    }

    private static let trustActions = ResourcePolicyFacts.trustActions.map(ActionPattern.init)
}

extension BoundPolicy {
    /// A resource's own policy under the name that a report calls it by.
    fileprivate func named(of resource: ResourceName, isTrust: Bool) -> Policy {
        var policy = policy
        policy.name = isTrust ? "trust policy of \(resource.text)" : "policy of \(arn ?? resource.text)"
        return policy
    }
}
