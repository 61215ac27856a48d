internal import Documents

/// What is known by its members and is not evaluated: each says so by its name, instead of being unknown.
struct UnevaluatedForm: Hashable, Sendable {
    /// What it is, as a list of files calls it.
    let name: String
    /// What is therefore not known; nil where no answer of this tool hangs on it.
    let reason: String?

    /// Members that must all be there, lists or objects; the first that fits is it.
    private static let table: [(members: [String], item: String?, form: UnevaluatedForm)] = [
        (["PrincipalResourcePermissions"], nil, lakeFormation), (["DataLakeSettings"], nil, lakeFormation),
        (["AccessGrantsList"], nil, accessGrants), (["AccessGrantsLocationsList"], nil, accessGrants),
        (["AccessGrantsInstancesList"], nil, accessGrants),
        (["accessPolicyDetail"], nil, .init("OpenSearch Serverless access policy", "data access policies are not evaluated")),
        (["accessPolicySummaries"], nil, .init("OpenSearch Serverless access policies", "data access policies are not evaluated")),
        (["Statements"], "PrincipalOrgIDs", .init("Serverless Application Repository policy", "its policy is not evaluated")),
        (["Statements"], "StatementId", .init("Serverless Application Repository policy", "its policy is not evaluated")),
        (["signinResourceBasedPolicy"], nil, .init("sign-in policy of an account", "sign-in policies are not evaluated")),
        (
            ["AllowedPrincipals"], nil,
            .init("VPC endpoint service permissions", "who may connect to endpoint services is not evaluated")
        ),
        (["PolicyEnabled", "PolicyDocument"], nil, .init("Verified Access policy (Cedar)", "Cedar policies are not evaluated")),
        (["RoleName", "PolicyDocument"], nil, singlePolicy), (["UserName", "PolicyDocument"], nil, singlePolicy),
        (["GroupName", "PolicyDocument"], nil, singlePolicy), (["PolicyVersion"], nil, singlePolicy),
        (
            ["policyArn", "policyDocument", "policyName"], nil,
            .init("IoT policy", "policies of IoT certificates are not evaluated")
        ),
        (["PoliciesGrantingServiceAccess"], nil, .init("policies granting service access", nil)),
        (["analyzers"], "type", .init("analyzers of Access Analyzer", nil)),
        (["analyzer"], nil, .init("analyzer of Access Analyzer", nil)),
        (["analyzedResources"], nil, .init("resources analysed by Access Analyzer", nil)),
        (["findings"], "issueCode", .init("policy validation findings", nil)),
        (["jobDetails", "generatedPolicyResult"], nil, .init("generated policy of Access Analyzer", nil)),
        (["recommendedSteps", "recommendationType"], nil, .init("recommendation of Access Analyzer", nil)),
        (["Applications"], "ApplicationArn", applications), (["ApplicationAssignments"], nil, applications),
        (["InstanceArn", "IdentityStoreId"], nil, .init("instance of Identity Center", nil)),
        // That root sessions are on is taken for granted.
        (["OrganizationId", "EnabledFeatures"], nil, .init("features of central root access", nil)),
        (["IssuerIdentifier", "JwtVendingEnabled"], nil, .init("outbound web identity", nil)),
        (
            ["AccessPoints"], "Regions",
            .init("multi-Region access points", "Block Public Access of multi-Region access points is not evaluated")
        ),
        (
            ["permissions"], "statementId",
            .init("permissions of a signing profile", "permissions of signing profiles are not evaluated")
        ),
        (["AttachedPolicies"], "PolicyArn", listOfIAM), (["PolicyGroups", "PolicyUsers", "PolicyRoles"], nil, listOfIAM),
        (["InstanceProfiles"], "Roles", listOfIAM), (["Group", "Users"], nil, listOfIAM), (["Groups"], "Path", listOfIAM),
        (["Policies"], "DefaultVersionId", listOfIAM),
        (["TrustedTokenIssuers"], nil, tokenIssuers), (["TrustedTokenIssuerConfiguration"], nil, tokenIssuers),
        (["Resources"], "OwningAccountId", inventory), (["ResourceDescriptions"], nil, inventory),
        (["DelegatedServices"], nil, .init("services whose administration is delegated", nil)),
        (["EnabledServicePrincipals"], nil, .init("services trusted by the organisation", nil)),
    ]

    private static let lakeFormation = UnevaluatedForm(
        "Lake Formation permissions",
        "Lake Formation is not evaluated: it limits and widens what IAM says of Glue, Athena and registered places in S3")
    private static let accessGrants = UnevaluatedForm(
        "S3 Access Grants", "S3 Access Grants are not evaluated: a grantee reads and writes with the role of the location")
    private static let tokenIssuers = UnevaluatedForm(
        "trusted token issuers", "trusted token issuers of Identity Center are not evaluated")
    private static let inventory = UnevaluatedForm(
        "inventory of Resource Explorer or Cloud Control",
        "this inventory is not read: give `aws resourcegroupstaggingapi get-resources` or AWS Config")
    private static let applications = UnevaluatedForm("applications of Identity Center", nil)
    private static let listOfIAM = UnevaluatedForm(
        "list of IAM", "single lists of IAM are not read: give `aws iam get-account-authorization-details`")
    private static let singlePolicy = UnevaluatedForm(
        "single policy of IAM", "single policies of IAM are not read: give `aws iam get-account-authorization-details`")

    init(_ name: String, _ reason: String?) {
        self.name = name
        self.reason = reason
    }

    static let members = Set(table.flatMap(\.members))

    static func recognise(_ value: JSONValue) -> UnevaluatedForm? {
        table.first { row in
            guard row.members.allSatisfy({ value[$0] != nil }) else { return false }
            guard let item = row.item, let list = row.members.first.flatMap({ value[$0] }) else { return true }
            return list.elements.contains { $0[item] != nil }
        }?.form
    }

    func gap(at value: JSONValue) -> Gap? { reason.map { Gap(.model, $0, at: value.location) } }
}
