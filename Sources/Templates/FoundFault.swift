public import Documents

/// A fault of the code that makes a policy, which the policy itself does not show.
public struct FoundFault: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A condition whose value the provider drops when it merges documents: the statement gives more than it says.
        case droppedCondition = "dropped-condition"
        /// Two condition blocks with one operator and one key, which become alternatives.
        case joinedConditions = "joined-conditions"
        /// A service account that a role is written for does not fit the role's trust policy.
        case strangeServiceAccount = "service-account"
    }

    public let kind: Kind
    /// The operator and the key.
    public let text: String
    /// What makes the policy: `data.aws_iam_policy_document.d`.
    public let resource: String
    public let location: Location
    /// What is wrong, where the kind alone does not say it.
    public let says: String?

    package init(_ kind: Kind, _ text: String, of resource: String, at location: Location, says: String? = nil) {
        self.kind = kind
        self.text = text
        self.resource = resource
        self.location = location
        self.says = says
    }
}
