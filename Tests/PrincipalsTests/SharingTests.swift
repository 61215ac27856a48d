import Documents
import Testing

@testable import Principals

/// What opens or closes resources beside their policies.
@Suite struct SharingTests {
    static func block(_ settings: String) -> String { #"{"PublicAccessBlockConfiguration": {\#(settings)}}"# }

    /// A setting is on where the bucket, its account or its organisation switches it on.
    @Test(
        arguments: [
            ([("get-public-access-block-data.json", block(#""RestrictPublicBuckets": true"#))], true),
            ([("get-public-access-block-111122223333.json", block(#""RestrictPublicBuckets": true"#))], true),
            (
                [
                    ("get-public-access-block-data.json", block(#""RestrictPublicBuckets": false"#)),
                    ("get-public-access-block-111122223333.json", block(#""RestrictPublicBuckets": true"#)),
                ], true
            ),
            ([("get-public-access-block-444455556666.json", block(#""RestrictPublicBuckets": true"#))], nil),
            ([("get-public-access-block-data.json", block(#""BlockPublicPolicy": true"#))], false),
            (
                [
                    (
                        "organisation.json",
                        #"""
                        {"EffectivePolicy": {"PolicyType": "S3_POLICY", "TargetId": "111122223333",
                         "PolicyContent": "{\"s3_attributes\":{\"public_access_block_configuration\":\"all\"}}"}}
                        """#
                    )
                ], true
            ),
            (
                [
                    (
                        "organisation.json",
                        #"""
                        {"EffectivePolicy": {"PolicyType": "S3_POLICY", "TargetId": "111122223333",
                         "PolicyContent": "{\"s3_attributes\":{\"public_access_block_configuration\":{\"@@assign\":\"none\"}}}"}}
                        """#
                    )
                ], nil
            ),
        ] as [([(String, String)], Bool?)])
    func levelsOfBlockPublicAccessAddUp(files: [(String, String)], restricts: Bool?) throws {
        let directory = try directory(of: files)
        #expect(directory.gaps == [])
        let block = directory.sharing.publicAccessBlock(ofBucket: "data", in: "111122223333")
        #expect(block?.restrictPublicBuckets == restricts)
    }

    static let list = """
        {"Owner": {"ID": "owner"}, "Grants": [
         {"Grantee": {"Type": "CanonicalUser", "ID": "owner"}, "Permission": "FULL_CONTROL"},
         {"Grantee": {"Type": "CanonicalUser", "ID": "other"}, "Permission": "READ"},
         {"Grantee": {"Type": "Group", "URI": "http://acs.amazonaws.com/groups/s3/LogDelivery"}, "Permission": "WRITE"},
         {"Grantee": {"Type": "Group", "URI": "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"}, "Permission": "READ"}]}
        """

    @Test(
        arguments: [
            ([], ["account other READ", "log delivery WRITE", "signed READ"]),
            (
                [("get-public-access-block-data.json", block(#""IgnorePublicAcls": true"#))],
                ["account other READ", "log delivery WRITE"]
            ),
            (
                [
                    (
                        "get-bucket-ownership-controls-data.json",
                        #"{"OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}}"#
                    )
                ], []
            ),
        ] as [([(String, String)], [String])])
    func theListCountsAsFarAsItHasAnEffect(files: [(String, String)], grants: [String]) throws {
        let directory = try directory(of: [("get-bucket-acl-data.json", Self.list)] + files)
        let found = directory.sharing.effectiveGrants(ofBucket: "data", in: nil).map { grant in
            switch grant.grantee {
            case .everybody: "everybody \(grant.permission)"
            case .signed: "signed \(grant.permission)"
            case .logDelivery: "log delivery \(grant.permission)"
            case .account(let id): "account \(id) \(grant.permission)"
            }
        }
        #expect(found == grants)
    }

    @Test func grantsSharesAndAttributesAreRead() throws {
        let share = "arn:aws:ram:eu-west-1:111122223333:resource-share/1"
        let sharing = try directory(
            (
                "grants.json",
                #"{"Grants": [{"KeyId": "arn:aws:kms:eu-west-1:111122223333:key/k", "GrantId": "g", "GranteePrincipal": "arn:aws:iam::999988887777:role/x", "Operations": ["Decrypt"]}], "Truncated": false}"#
            ),
            ("shares.json", #"{"resourceShares": [{"resourceShareArn": "\#(share)", "name": "net", "status": "ACTIVE"}]}"#),
            (
                "resources.json",
                #"{"resources": [{"arn": "arn:aws:ec2:eu-west-1:111122223333:subnet/s", "resourceShareArn": "\#(share)"}]}"#
            ),
            ("principals.json", #"{"principals": [{"id": "999988887777", "resourceShareArn": "\#(share)", "external": false}]}"#),
            (
                "associations.json",
                #"{"resourceShareAssociations": [{"resourceShareArn": "\#(share)", "associatedEntity": "555566667777", "associationType": "PRINCIPAL", "status": "DISASSOCIATED"}]}"#
            ),
            ("snapshot.json", #"{"SnapshotId": "snap-1", "CreateVolumePermissions": [{"Group": "all"}]}"#),
            ("image.json", #"{"ImageId": "ami-1", "LaunchPermissions": [{"UserId": "999988887777"}]}"#),
            (
                "db.json",
                #"{"DBSnapshotAttributesResult": {"DBSnapshotIdentifier": "d", "DBSnapshotAttributes": [{"AttributeName": "restore", "AttributeValues": ["all"]}]}}"#
            ),
            ("describe-document-permission-deploy.json", #"{"AccountIds": ["all"], "AccountSharingInfoList": []}"#)
        ).sharing
        #expect(sharing.keyGrants.map(\.operations) == [["Decrypt"]])
        #expect(sharing.shares[share]?.principals == ["999988887777"])
        #expect(sharing.shares[share]?.resources == ["arn:aws:ec2:eu-west-1:111122223333:subnet/s"])
        let attributes = Set(sharing.attributes.map { "\($0.resource): \($0.holder)" })
        #expect(attributes == ["snapshot snap-1: all", "image ami-1: 999988887777", "snapshot d: all", "document deploy: all"])
    }

    @Test(
        arguments: [
            ("block.json", block(#""BlockPublicAcls": true"#), "does not say whose it is"),
            ("get-public-access-block-data.json", block(#""BlockPublicAcls": "yes""#), "`BlockPublicAcls` is true or false"),
            ("acl.json", list, "does not say whose it is"),
            ("get-bucket-acl-data.json", #"{"Owner": {"ID": "o"}, "Grants": [{"Permission": "READ"}]}"#, "`Grantee` is missing"),
            (
                "get-bucket-acl-data.json",
                #"{"Owner": {"ID": "o"}, "Grants": [{"Grantee": {"URI": "http://x/all"}, "Permission": "READ"}]}"#,
                "`http://x/all` is not a group of S3 that is known"
            ),
            (
                "grants.json",
                #"{"Grants": [{"KeyId": "k", "GrantId": "g", "GranteePrincipal": "arn:aws:iam::111122223333:user/a", "Operations": ["Decrypt"], "Constraints": {"Moon": {}}}]}"#,
                "`Moon` is not a known constraint of a grant"
            ),
            (
                "grants.json",
                #"{"Grants": [{"KeyId": "k", "GrantId": "g"}], "Truncated": true, "NextMarker": "m"}"#,
                "the list of grants of key `k` goes on in a page"
            ),
            ("shares.json", #"{"resourceShares": [{"name": "net"}]}"#, "`resourceShareArn` is missing"),
            ("image.json", #"{"ImageId": "ami-1", "LaunchPermissions": [{}]}"#, "nobody is named"),
            ("describe-document-permission.json", #"{"AccountIds": ["all"]}"#, "does not say whose it is"),
            ("lake.json", #"{"PrincipalResourcePermissions": []}"#, "Lake Formation is not evaluated"),
            ("grants.json", #"{"AccessGrantsList": []}"#, "S3 Access Grants are not evaluated"),
            ("entries.json", #"{"accessEntries": ["arn:aws:iam::111122223333:role/a"]}"#, "does not say whose it is"),
            ("list-open-id-connect-providers.json", #"{"OpenIDConnectProviderList": []}"#, "does not say of which account"),
        ])
    func whatIsBrokenIsAGap(file: String, text: String, reason: String) throws {
        let gaps = try directory((file, text)).gaps
        #expect(gaps.count == 1)
        #expect(gaps.first?.reason.contains(reason) ?? false, "\(gaps)")
    }

    @Test func aProviderThatIsNotInItsAccountsListIsMissing() throws {
        let provider = "arn:aws:iam::111122223333:oidc-provider/token.example"
        let list = #"{"OpenIDConnectProviderList": [{"Arn": "arn:aws:iam::111122223333:oidc-provider/other.example"}]}"#
        #expect(try directory(("p.json", list)).federation.isMissing(provider: provider))
        #expect(try !directory(("p.json", Export.page())).federation.isMissing(provider: provider))
    }

    @Test(arguments: [(true, true, 1), (false, true, 0), (true, false, 0)])
    func aRoleIsTakenWithACertificateWhereAnchorAndProfileAreOn(anchor: Bool, profile: Bool, count: Int) throws {
        let role = "arn:aws:iam::111122223333:role/r"
        let federation = try directory(
            (
                "anchors.json",
                #"{"trustAnchors": [{"trustAnchorArn": "arn:aws:rolesanywhere:eu-west-1:111122223333:trust-anchor/a", "name": "ca", "enabled": \#(anchor), "source": {"sourceType": "CERTIFICATE_BUNDLE"}}]}"#
            ),
            (
                "profiles.json",
                #"{"profiles": [{"profileArn": "arn:aws:rolesanywhere:eu-west-1:111122223333:profile/p", "name": "p", "enabled": \#(profile), "roleArns": ["\#(role)"]}]}"#
            )
        ).federation
        #expect(federation.anchors(givingRole: role).count == count)
    }
}
