extension DirectoryForm {
    /// Top-level members by which files of this room are known. A large file whose beginning shows none of them need not be parsed to
    /// say that it is not recognised.
    public static let knownMembers = Set([
        "UserDetailList", "GroupDetailList", "RoleDetailList", "Policies", "root", "Policy", "Organization", "Account", "Roots",
        "Accounts",
        "OrganizationalUnits", "Parents", "Children", "Targets", "ResourceTagMappingList", "Results", "configurationItems",
        "baseConfigurationItems", "BaseConfigurationItems", "ConfigurationItem", "resourceType",
        "Attributes", "ARN", "VpcEndpoints", "DelegatedAdministrators",
    ]).union(IdentityCenterOutput.members).union(SharingOutput.members).union(FederationOutput.members).union(
        UnevaluatedForm.members
    ).union(PrintedPolicies.keys)

    /// Whether an object with these top-level members may be of this room.
    public static func mayHold(_ members: some Sequence<String>) -> Bool {
        members.contains { knownMembers.contains($0) || $0.hasPrefix("arn:") }
    }
}
