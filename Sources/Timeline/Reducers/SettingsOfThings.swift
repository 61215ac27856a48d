internal import Activity
internal import Documents
internal import Principals

/// Access control lists of single objects, and the URLs of functions.
extension Reducers {
    // MARK: objects

    private static let storage = "s3.amazonaws.com"
    /// Calls after which an object has another list than before, or none.
    private static let rewriting: Set = [
        "PutObject", "CopyObject", "CompleteMultipartUpload", "CreateMultipartUpload", "DeleteObject",
    ]

    static let objectLists: [Reducer] = [
        Reducer("PutObjectAcl", of: storage) { write in
            write.object.map { [.set($0, .setting(.objectList), accessControlList(write) ?? .present)] } ?? []
        }
    ]

    /// Objects of which evidence tells the access control lists: there are many objects, and few have one.
    struct ListedObjects {
        /// By ARN.
        private var arns: Set<String> = []
        /// Writes of objects that set a list.
        private var setting: Set<Event> = []

        /// Cost: O(events).
        init(_ events: EventList, _ exports: [DatedDirectory]) {
            for event in events where event.source == storage {
                let isList = event.name == "PutObjectAcl"
                guard isList || rewriting.contains(event.name) && Self.setsList(event), let arn = Self.arn(event) else { continue }
                arns.insert(arn)
                if !isList { setting.insert(event) }
            }
            for export in exports {
                let partition = export.directory.accounts.first?.partition ?? "aws"
                arns.formUnion(export.directory.sharing.objectLists.keys.map { "arn:\(partition):s3:::\($0)" })
            }
        }

        func isSet(by event: Event) -> Bool { setting.contains(event) }

        func has(_ event: Event) -> Bool { !arns.isEmpty && Self.arn(event).map(arns.contains) ?? false }

        private static func setsList(_ event: Event) -> Bool {
            event.has("x-amz-acl", in: .requestParameters) || event.has("x-amz-grant*", in: .requestParameters)
        }

        private static func arn(_ event: Event) -> String? {
            guard let bucket = event.text("bucketName", in: .requestParameters), let key = event.text("key", in: .requestParameters)
            else { return nil }
            return "arn:\(event.place.partition):s3:::\(bucket)/\(key)"
        }
    }

    /// What a write of an object means for its list, where one is set, or the object has one that other evidence tells.
    static func object(_ event: Event, listed: ListedObjects) -> Reducer? {
        guard event.source == storage, rewriting.contains(event.name) else { return nil }
        let setsList = listed.isSet(by: event)
        guard setsList || listed.has(event) else { return nil }
        return Reducer(event.name, of: storage) { write in
            guard let object = write.object else { return [] }
            // The parts of a large object get the list of the call that begins it.
            if write.event.name.hasSuffix("MultipartUpload") {
                let isDone = write.event.name.hasPrefix("Complete")
                return setsList || isDone ? [.set(object, .setting(.objectList), .present)] : []
            }
            if write.event.name == "DeleteObject" { return [.set(object, .setting(.objectList), .absent)] }
            return [
                .set(
                    object, .setting(.objectList),
                    accessControlList(write) ?? write.made(SharingSetting.accessControlList([])))
            ]
        }
    }

    // MARK: function URLs

    static let functionURLs: [Reducer] = [
        Reducer(
            "CreateFunctionUrlConfig", "CreateFunctionUrlConfig20211031", "UpdateFunctionUrlConfig",
            "UpdateFunctionUrlConfig20211031", of: "lambda.amazonaws.com"
        ) { write in
            guard let function = function(write) else { return [] }
            let type = write.text("authType") ?? Write.shown(write.response?["authType"]?.string)
            let value = type.map { write.made(SharingSetting.functionURL(function.name, $0)) } ?? .present
            let before: FactValue = write.event.name.hasPrefix("Create") ? .absent : .present
            return [.tell(function, .setting(.functionURL), before: before, after: value)]
        },
        Reducer("DeleteFunctionUrlConfig", "DeleteFunctionUrlConfig20211031", of: "lambda.amazonaws.com") { write in
            function(write).map { [.tell($0, .setting(.functionURL), before: .present, after: .absent)] } ?? []
        },
    ]

    // MARK: access points

    static let accessPoints: [Reducer] = [
        Reducer("CreateAccessPoint", of: storage) { write in
            guard let arn = pointARN(write),
                let bucket = write.text("bucket") ?? write.text("Bucket") ?? body(write)?["Bucket"]?.string
            else { return [] }
            let name = arn.split(separator: "/").last.map(String.init) ?? arn
            let network = (body(write)?["VpcConfiguration"]?["VpcId"])?.string
            let block = body(write)?["PublicAccessBlockConfiguration"]?.text
            let owner = body(write)?["BucketAccountId"]?.scalarText ?? write.account
            var members = [
                ("Name", JSONText.quoted(name)), ("Bucket", JSONText.quoted(bucket)), ("AccessPointArn", JSONText.quoted(arn)),
                ("BucketAccountId", JSONText.quoted(owner)), ("NetworkOrigin", network == nil ? "\"Internet\"" : "\"VPC\""),
            ]
            if let network { members.append(("VpcConfiguration", "{\"VpcId\": \(JSONText.quoted(network))}")) }
            // Without a word of it all of Block Public Access is on.
            let all =
                "{\"BlockPublicAcls\": true, \"IgnorePublicAcls\": true, \"BlockPublicPolicy\": true, \"RestrictPublicBuckets\": true}"
            members.append(("PublicAccessBlockConfiguration", block ?? all))
            let text = members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ")
            let point = Subject(.resource, arn)
            return [
                .tell(point, .setting(.accessPoint), before: .absent, after: write.made("{\(text)}")),
                .tell(point, .content, before: .absent, after: .absent),
            ]
        },
        Reducer("DeleteAccessPoint", of: storage) { write in
            guard let point = pointARN(write).map({ Subject(.resource, $0) }) else { return [] }
            return [
                .tell(point, .setting(.accessPoint), before: .present, after: .absent), .set(point, .content, .absent),
            ]
        },
    ]

    private static func body(_ write: Write) -> JSONValue? { write.request?["CreateAccessPointRequest"] ?? write.request }

    private static func pointARN(_ write: Write) -> String? {
        if let arn = Write.shown((write.response?["accessPointArn"] ?? write.response?["AccessPointArn"])?.string) { return arn }
        return (write.text("name") ?? write.text("Name")).map {
            $0.hasPrefix("arn:") ? $0 : write.arn(inPlace: "s3", "accesspoint/\($0)")
        }
    }

    private static func function(_ write: Write) -> Subject? {
        if let arn = Write.shown(write.response?["functionArn"]?.string) { return Subject(.resource, arn) }
        guard let function = write.resource else { return nil }
        guard let qualifier = write.text("qualifier"), !function.name.hasSuffix(":\(qualifier)") else { return function }
        return Subject(.resource, "\(function.name):\(qualifier)")
    }
}

extension Write {
    /// The object that the parameters name.
    fileprivate var object: Subject? {
        guard let bucket = text("bucketName"), let key = text("key") else { return nil }
        return Subject(.resource, "arn:\(partition):s3:::\(bucket)/\(key)")
    }
}
