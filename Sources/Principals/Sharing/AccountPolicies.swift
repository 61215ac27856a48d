internal import Documents
internal import PolicyLanguage

/// Policies that an account has for a service, and not for one resource of it: of CloudWatch Logs and X-Ray by their names, of a registry
/// of ECR. AWS gives the first two no ARN; they go by one that tells where they are.
extension ResourcePolicies {
    /// - Parameter service: `logs` or `xray`.
    package static func arn(ofPolicy name: String, service: String, partition: String, region: String, account: String) -> String {
        "arn:\(partition):\(service):\(region):\(account):resource-policy/\(name)"
    }

    package static func isOfAccount(_ arn: String) -> Bool {
        (arn.contains(":resource-policy/") && (arn.contains(":logs:") || arn.contains(":xray:")))
            || (arn.hasSuffix(":registry") && arn.contains(":ecr:"))
    }

    /// What the policies of a resource's whole account say of it.
    func ofAccounts(over resource: ResourceName) -> [Policy] {
        guard !accountWide.isEmpty, let service = resource.service, service == "logs" || service == "ecr" else { return [] }
        return accountWide.sorted().compactMap { arn -> Policy? in
            let name = ResourceName(arn)
            guard name.service == service, name.region == resource.region || name.region == "*",
                name.account == resource.account, case .policy(let bound) = policy(governing: name)
            else { return nil }
            return service == "logs" ? Self.forServices(bound.policy) : bound.policy
        }
    }

    /// A policy of CloudWatch Logs counts for calls of services alone
    /// (https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html).
    private static func forServices(_ policy: Policy) -> Policy? {
        let statements = policy.statements.compactMap { statement -> String? in
            let services = (statement.principal?.entries ?? []).compactMap { entry -> String? in
                switch entry {
                case .service(let name): name
                case .everyone: "*"
                default: nil
                }
            }
            guard !services.isEmpty, statement.principal?.isNegated == false else { return nil }
            let members = statement.origin.members.filter { $0.name != "Principal" }
                .map { "\(JSONText.quoted($0.name)): \($0.value.text)" }
            return "{\((members + ["\"Principal\": {\"Service\": \(JSONText.list(services))}"]).joined(separator: ", "))}"
        }
        return statements.isEmpty ? nil : StatementText.policy(statements, at: policy.location)
    }
}
