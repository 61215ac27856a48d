internal import Activity
internal import Documents
internal import Principals

/// What opens or closes buckets beside their policies: Block Public Access, ownership of objects, access control lists.
extension Reducers {
    private static let service = "s3.amazonaws.com"

    static let bucketSettings: [Reducer] = [
        // A new bucket has no policy; AWS blocks public access to it and switches its list off, unless the request says otherwise
        // (https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html).
        Reducer("CreateBucket", of: service) { write in
            guard let bucket = write.bucket else { return [] }
            let ownership = write.header("x-amz-object-ownership") ?? "BucketOwnerEnforced"
            let name = write.text("bucketName") ?? bucket.name
            return [
                .make(bucket, Effect.Birth(name: name, arn: bucket.name)),
                .set(bucket, .setting(.publicAccessBlock), write.made(SharingSetting.publicAccessBlock { _ in true })),
                .set(bucket, .setting(.ownership), write.made(SharingSetting.ownership(ownership))),
                .set(bucket, .setting(.tagAccess), write.made(SharingSetting.tagAccess("Disabled"))),
                .set(
                    bucket, .setting(.accessControlList),
                    accessControlList(write) ?? write.made(SharingSetting.accessControlList([]))),
            ]
        },
        Reducer("DeleteBucket", of: service) { write in write.bucket.map { [.end($0, empty: [])] } ?? [] },
        Reducer("PutBucketPublicAccessBlock", "PutPublicAccessBlock", of: service) { write in
            write.bucket.map { [.set($0, .setting(.publicAccessBlock), block(write))] } ?? []
        },
        Reducer("DeleteBucketPublicAccessBlock", "DeletePublicAccessBlock", of: service) { write in
            write.bucket.map { [.set($0, .setting(.publicAccessBlock), .absent)] } ?? []
        },
        Reducer("PutAccountPublicAccessBlock", of: service) { write in
            [.set(account(write), .setting(.publicAccessBlock), block(write))]
        },
        Reducer("DeleteAccountPublicAccessBlock", of: service) { write in
            [.set(account(write), .setting(.publicAccessBlock), .absent)]
        },
        Reducer("PutBucketOwnershipControls", of: service) { write in
            guard let bucket = write.bucket else { return [] }
            let rules = write.request?["OwnershipControls"]?["Rule"] ?? write.request?["OwnershipControls"]?["Rules"]
            let value = (rules?["ObjectOwnership"] ?? rules.flatMap { Array($0.elements).first }?["ObjectOwnership"])?.string
            return [.set(bucket, .setting(.ownership), value.map { write.made(SharingSetting.ownership($0)) } ?? .present)]
        },
        Reducer("DeleteBucketOwnershipControls", of: service) { write in
            write.bucket.map { [.set($0, .setting(.ownership), .absent)] } ?? []
        },
        Reducer("PutBucketAbac", of: service) { write in
            guard let bucket = write.bucket else { return [] }
            let status = write.request?["AbacStatus"]?["Status"]?.string
            return [.set(bucket, .setting(.tagAccess), status.map { write.made(SharingSetting.tagAccess($0)) } ?? .present)]
        },
        Reducer("PutBucketAcl", of: service) { write in
            write.bucket.map { [.set($0, .setting(.accessControlList), accessControlList(write) ?? .present)] } ?? []
        },
    ]

    private static func account(_ write: Write) -> Subject { Subject(.settings, write.text("accountId") ?? write.account) }

    private static func block(_ write: Write) -> FactValue {
        guard let settings = write.request?["PublicAccessBlockConfiguration"], settings.kind == .object else { return .present }
        return write.made(SharingSetting.publicAccessBlock { settings[$0]?.scalarText == "true" })
    }

    // MARK: access control lists

    /// What the canned lists give to others than the owner of the bucket
    /// (https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl).
    private static let canned: [String: [(grantee: String, permission: String)]] = [
        "private": [], "aws-exec-read": [], "public-read": [(SharingSetting.everybody, "READ")],
        "public-read-write": [(SharingSetting.everybody, "READ"), (SharingSetting.everybody, "WRITE")],
        "authenticated-read": [(SharingSetting.signed, "READ")], "bucket-owner-read": [], "bucket-owner-full-control": [],
        "log-delivery-write": [(SharingSetting.logDelivery, "WRITE"), (SharingSetting.logDelivery, "READ_ACP")],
    ]

    private static let headers = [
        "x-amz-grant-read": "READ", "x-amz-grant-write": "WRITE", "x-amz-grant-read-acp": "READ_ACP",
        "x-amz-grant-write-acp": "WRITE_ACP", "x-amz-grant-full-control": "FULL_CONTROL",
    ]

    /// The list that a request sets: by a name, by headers, or entry by entry. Nil where it sets none.
    static func accessControlList(_ write: Write) -> FactValue? {
        if let name = write.header("x-amz-acl") {
            return canned[name].map { write.made(SharingSetting.accessControlList($0)) } ?? .present
        }
        var grants: [(grantee: String, permission: String)] = []
        var isTold = false
        for (header, permission) in headers.sorted(by: { $0.key < $1.key }) {
            guard let value = write.header(header) else { continue }
            isTold = true
            for entry in value.split(separator: ",") {
                let parts = entry.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(" \"") }
                // An e-mail address says nothing of which account it is.
                guard parts.count == 2, ["uri", "id"].contains(parts[0].lowercased()) else { return .present }
                grants.append((parts[1], permission))
            }
        }
        if isTold { return write.made(SharingSetting.accessControlList(grants)) }
        guard let policy = write.request?["AccessControlPolicy"], let list = policy["AccessControlList"] else { return nil }
        let owner = policy["Owner"]?["ID"]?.string
        guard let entries = list["Grant"] else {
            return list.kind == .object ? write.made(SharingSetting.accessControlList([])) : .present
        }
        for entry in entries.kind == .array ? Array(entries.elements) : [entries] {
            guard let permission = entry["Permission"]?.string,
                let grantee = (entry["Grantee"]?["URI"] ?? entry["Grantee"]?["ID"])?.string
            else { return .present }
            if grantee != owner { grants.append((grantee, permission)) }
        }
        return write.made(SharingSetting.accessControlList(grants))
    }
}

extension Write {
    /// A header among the parameters: some records have it as a list.
    fileprivate func header(_ name: String) -> String? {
        let value = request?[name]
        return Self.shown(value?.string ?? value.flatMap { Array($0.elements).first }?.string)
    }
}

extension Substring {
    fileprivate func trimmingCharacters(_ characters: String) -> String {
        var text = self
        while let first = text.first, characters.contains(first) { text.removeFirst() }
        while let last = text.last, characters.contains(last) { text.removeLast() }
        return String(text)
    }
}
