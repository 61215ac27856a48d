public import AgentSettings
public import Documents
public import PolicyLanguage

/// A policy that a file holds, wherever in it.
public struct FoundPolicy: Sendable {
    /// Which side of a change it is on, where the file says both.
    public enum Phase: String, Sendable {
        /// What the file declares, or what a plan will make.
        case declared
        /// What a plan replaces.
        case replaced
    }

    /// A condition of the template, as this reading of the policy takes it.
    public struct Assumption: Hashable, Sendable {
        public let condition: String
        public let holds: Bool
    }

    public let kind: PolicyKind
    /// The policy's object. References are resolved where the file tells what they stand for; where it does not, a placeholder in
    /// braces (`{Bucket}`) stands for one value that nobody knows: see `JSONValue.freeParts`. Every value has its place in the file.
    public private(set) var value: JSONValue
    /// What the policy is called: a path in the template (`Role/deploy`), an address (`aws_iam_policy.deploy`), or the file's name.
    public let name: String
    /// What declares it; nil for a document on its own.
    public let resource: TemplateResource?
    /// Whom it is attached to, as far as the declaration says.
    public let holders: [Holder]
    public let phase: Phase
    /// A template with conditions gives a policy in each of its variants.
    public let assumptions: [Assumption]
    /// It holds parts that stand in it only under some values of what is unknown: one that is made may be smaller.
    package var mayBeSmaller = false
    /// What its statements say is AWS's own, as in the policy templates of SAM: the file gives but the values of their parameters.
    package var isWrittenByAWS = false

    package init(
        kind: PolicyKind, value: JSONValue, name: String, resource: TemplateResource? = nil, holders: [Holder] = [],
        phase: Phase = .declared, assumptions: [Assumption] = []
    ) {
        self.kind = kind
        self.value = value
        self.name = name
        self.resource = resource
        self.holders = holders
        self.phase = phase
        self.assumptions = assumptions
    }

    public var location: Location { value.location }

    /// The same policy, read anew.
    func holding(_ value: JSONValue) -> FoundPolicy {
        var policy = self
        policy.value = value
        return policy
    }

    /// What the input leaves open in it, in the order of the text, as the author would name it (`Ref Bucket`).
    public var freeValues: [String] { value.freeParts.map(\.meaning) }
}

/// A resource of a template or a plan.
public struct TemplateResource: Hashable, Sendable {
    /// `AWS::IAM::Role`, `aws_iam_role`.
    public let type: String
    /// The logical id, or the address.
    public let name: String
    public let location: Location

    package init(type: String, name: String, location: Location) {
        self.type = type
        self.name = name
        self.location = location
    }
}

/// Whom a policy binds.
public struct Holder: Hashable, Sendable {
    public enum Kind: String, Sendable {
        case user, group, role
        case permissionSet = "permission set"
        /// An account, an organisational unit or a root.
        case target
    }

    public let kind: Kind
    /// A name, an id, or a placeholder that ties it to a resource of the template (`{Role}`).
    public let name: String

    package init(_ kind: Kind, _ name: String) {
        self.kind = kind
        self.name = name
    }

    /// The name, or the resource of the template that a placeholder ties it to.
    package var resource: String {
        guard name.hasPrefix("{"), name.firstIndex(of: "}") == name.indices.last else { return name }
        return String(name.dropFirst().dropLast())
    }
}

/// A policy of elsewhere that a declaration attaches, by ARN or name.
public struct DeclaredAttachment: Sendable {
    public let holder: Holder
    /// An ARN, or the name of a managed policy, perhaps with placeholders.
    public let policy: String
    /// Whether it bounds the holder instead of granting.
    public let isBoundary: Bool
    public let location: Location
    /// The policy's ARN or name holds something unknown.
    public let isFree: Bool

    /// The same with a policy that is not known whole.
    func withUnknownPolicy(_ policy: String) -> DeclaredAttachment {
        DeclaredAttachment(holder: holder, policy: policy, isBoundary: isBoundary, location: location, isFree: true)
    }

    package init(holder: Holder, policy: String, isBoundary: Bool = false, location: Location, isFree: Bool = false) {
        self.holder = holder
        self.policy = policy
        self.isBoundary = isBoundary
        self.location = location
        self.isFree = isFree
    }
}

/// All that one file says of permissions.
public struct TemplateContents: Sendable {
    /// What a file was taken for.
    public enum Form: String, Sendable {
        case policy
        case cloudFormation = "CloudFormation template"
        case terraformPlan = "Terraform plan"
        case terraformState = "Terraform state"
        case terraformSource = "Terraform source"
        case accountDetails = "account authorization details"
        case kubernetes = "Kubernetes manifest"
        case serverless = "Serverless Framework service"
        case pulumi = "Pulumi program"
        case agentSettings = "agent settings"
        /// Nothing that Ambit knows: whoever named the file says whether that is an error.
        case unknown
    }

    public var form: Form
    /// In the order of the file.
    public var policies: [FoundPolicy] = []
    public var attachments: [DeclaredAttachment] = []
    public var agents: [AgentPermissions] = []
    /// What is wrong with the code that makes policies.
    public var faults: [FoundFault] = []
    /// Texts in policies on their own that a tool fills in before they reach AWS.
    package var placeholders: [Placeholder] = []
    /// What the file itself takes out of a report.
    package var suppressions: [DeclaredSuppression] = []
    public var gaps: [Gap] = []
    /// Gaps of a Terraform module for want of what its callers give: none where a caller in the same tree was read.
    public var callerGaps: [Gap] = []

    package init(form: Form) {
        self.form = form
    }
}
