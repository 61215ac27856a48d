internal import Documents
internal import PolicyLanguage

/// The two control policies that AWS itself attaches everywhere, known without their text.
enum OwnedByAWS {
    static let serviceControlID = "p-FullAWSAccess"
    static let resourceControlID = "p-RCPFullAWSAccess"

    static func policies() throws(InputError) -> [Organization.ControlPolicy] {
        [
            try policy(
                serviceControlID, "FullAWSAccess", .serviceControl,
                #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#),
            try policy(
                resourceControlID, "RCPFullAWSAccess", .resourceControl,
                #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}"#),
        ]
    }

    private static func policy(
        _ id: String, _ name: String, _ kind: PolicyKind, _ text: String
    ) throws(InputError) -> Organization.ControlPolicy {
        let document = try JSONDocument.parse(text, name: "\(id) (AWS)")
        return Organization.ControlPolicy(
            id: id, name: name, kind: kind, policy: try Policy(document.root, kind: kind), gap: nil)
    }
}
