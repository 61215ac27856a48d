internal import Documents
internal import Principals

/// What AWS itself tells of the use of access, beside the credential report: outputs of `aws iam` and `aws accessanalyzer`, each known by
/// its members.
enum UsageForm: String, CaseIterable {
    case lastAccessed = "service last accessed"
    case entitiesLastAccessed = "last accessed, by entity"
    case organizationAccess = "organisation access report"
    case users = "IAM users"
    case accessKeys = "access keys"
    case accessKeyUse = "access key last used"
    case loginProfile = "login profile"
    case mfaDevices = "MFA devices"
    case otherCredentials = "other credentials"
    case accountSummary = "account summary"
    case passwordPolicy = "password policy"
    case findings = "Access Analyzer findings"
    case finding = "Access Analyzer finding"
    case archiveRules = "archive rules of Access Analyzer"
    case accessPreview = "Access Analyzer preview"
    case analyzedResource = "resource analysed by Access Analyzer"

    static func recognise(_ value: JSONValue) -> UsageForm? {
        guard value.kind == .object else { return nil }
        func items(_ name: String) -> JSONValue.Elements? { value[name]?.kind == .array ? value[name]?.elements : nil }
        if value["JobStatus"]?.kind == .string {
            if value["EntityDetailsList"] != nil { return .entitiesLastAccessed }
            if value["AccessDetails"] != nil || value["NumberOfServicesAccessible"] != nil { return .organizationAccess }
            // A job that has not ended, or failed, has no list yet.
            return .lastAccessed
        }
        if value["AccessKeyLastUsed"]?.kind == .object { return .accessKeyUse }
        if items("AccessKeyMetadata") != nil { return .accessKeys }
        if value["LoginProfile"]?["UserName"] != nil { return .loginProfile }
        if items("MFADevices") != nil || items("VirtualMFADevices") != nil { return .mfaDevices }
        for name in CredentialLists.others.keys where items(name) != nil { return .otherCredentials }
        if value["SummaryMap"]?.kind == .object { return .accountSummary }
        if value["PasswordPolicy"]?.kind == .object { return .passwordPolicy }
        if value["User"]?["UserName"] != nil { return .users }
        if let users = items("Users"), users.contains(where: { $0["UserName"] != nil && $0["Arn"] != nil }) { return .users }
        if value["findingDetails"]?.kind == .array, value["findingType"] != nil { return .finding }
        // `get-finding` of the old API, and `get-archive-rule`.
        if let finding = value["finding"], finding["id"] != nil, finding["resourceType"] != nil { return .finding }
        if items("archiveRules") != nil || value["archiveRule"]?["ruleName"] != nil { return .archiveRules }
        if value["resource"]?["analyzedAt"] != nil { return .analyzedResource }
        guard let list = items("findings"), !list.contains(where: { $0["issueCode"] != nil }) else { return nil }
        if list.contains(where: { $0["changeType"] != nil }) { return .accessPreview }
        let isFinding = list.allSatisfy { $0["id"] != nil && ($0["resourceType"] != nil || $0["findingType"] != nil) }
        return isFinding ? .findings : nil
    }

    /// Members by which a large file is known to be worth parsing.
    static let members = Set(
        [
            "ServicesLastAccessed", "ReportFormat", "EntityDetailsList", "AccessDetails", "AccessKeyMetadata", "MFADevices",
            "VirtualMFADevices", "Users", "findings", "findingDetails", "archiveRules",
        ] + CredentialLists.others.keys)

    /// Reads one output and gives the number of entries in it.
    func read(
        _ value: JSONValue, file: String, into usage: inout UsageEvidence, _ gaps: inout [Gap]
    ) throws(InputError) -> Int {
        switch self {
        case .lastAccessed: return LastAccessedReader.read(value, file: file, into: &usage, &gaps)
        case .entitiesLastAccessed: return try LastAccessedReader.entities(value, into: &usage)
        case .organizationAccess: return try OrganizationAccessReader.read(value, file: file, into: &usage, &gaps)
        case .users, .accessKeys, .accessKeyUse, .loginProfile, .mfaDevices, .otherCredentials:
            return try CredentialLists.read(value, as: self, file: file, into: &usage)
        case .accountSummary, .passwordPolicy: return try AccountSettings.read(value, as: self, file: file, into: &usage)
        case .findings, .finding: return try AccessAnalyzerReader.read(value, as: self, into: &usage, &gaps)
        case .archiveRules: return try AccessAnalyzerReader.archiveRules(value, into: &usage)
        case .analyzedResource:
            gaps.append(
                Gap(
                    .model, "what Access Analyzer says of one resource is not read: give its findings (`list-findings-v2`)",
                    at: value.location))
            return 1
        case .accessPreview:
            gaps.append(
                Gap(
                    .model,
                    "access previews of Access Analyzer are not evaluated: they are about policies that are not in force yet",
                    at: value.location))
            return 0
        }
    }
}
