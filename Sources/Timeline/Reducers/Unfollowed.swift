internal import Activity
internal import Documents

/// Writes that let somebody in and that no reducer follows: each kind of them is told, so that nobody takes it for seen.
struct Unfollowed {
    private static let names: [String: Set<String>] = [
        "s3.amazonaws.com": [
            "PutMultiRegionAccessPointPolicy", "CreateAccessGrant", "DeleteAccessGrant", "PutAccessGrantsInstanceResourcePolicy",
            "DeleteAccessGrantsInstanceResourcePolicy", "PutAccessPointConfigurationForObjectLambda",
        ],
        "lakeformation.amazonaws.com": [
            "GrantPermissions", "RevokePermissions", "BatchGrantPermissions", "BatchRevokePermissions", "PutDataLakeSettings",
        ],
        "aoss.amazonaws.com": ["CreateAccessPolicy", "UpdateAccessPolicy", "DeleteAccessPolicy"],
        "ec2.amazonaws.com": ["ModifyVpcEndpointServicePermissions"],
        "iot.amazonaws.com": [
            "CreatePolicy", "CreatePolicyVersion", "SetDefaultPolicyVersion", "DeletePolicy", "AttachPolicy", "DetachPolicy",
            "AttachPrincipalPolicy", "DetachPrincipalPolicy",
        ],
        "redshift.amazonaws.com": [
            "AuthorizeDataShare", "DeauthorizeDataShare", "AuthorizeSnapshotAccess", "RevokeSnapshotAccess",
            "AuthorizeEndpointAccess", "RevokeEndpointAccess",
        ],
        "ram.amazonaws.com": [
            "ReplacePermissionAssociations", "PromoteResourceShareCreatedFromPolicy", "PromotePermissionCreatedFromPolicy",
        ],
        "organizations.amazonaws.com": ["PutResourcePolicy", "DeleteResourcePolicy"],
    ]

    private var found: [String: (first: Event, count: Int)] = [:]

    mutating func note(_ event: Event) {
        guard let names = Self.names[event.source], names.contains(event.name), event.isReadOnly != true,
            event.outcome.tookEffect
        else { return }
        found["\(event.source) \(event.name)", default: (event, 0)].count += 1
    }

    /// One for each kind, at its first event.
    var gaps: [Gap] {
        found.sorted { $0.key < $1.key }.map { _, kind in
            let service = kind.first.source.split(separator: ".").first.map(String.init) ?? kind.first.source
            return Gap(
                .model,
                "whom \(kind.first.name) of \(service) lets in is not followed: \(Phrase.count(kind.count, "call")), the first at "
                    + "\(kind.first.time)", at: kind.first.location)
        }
    }
}
