internal import Documents

/// Documents of the Elastic integration that keep no original: the Elastic Common Schema (elastic/integrations, aws.cloudtrail).
extension RecordFinder {
    private static let fields: [(String, [String])] = [
        ("eventTime", ["@timestamp"]), ("eventID", ["event.id"]), ("eventName", ["event.action"]),
        ("eventSource", ["event.provider"]),
        ("eventVersion", ["aws.cloudtrail.event_version"]), ("eventType", ["aws.cloudtrail.event_type"]),
        ("eventCategory", ["aws.cloudtrail.event_category"]), ("apiVersion", ["aws.cloudtrail.api_version"]),
        ("readOnly", ["aws.cloudtrail.read_only"]), ("requestID", ["aws.cloudtrail.request_id"]),
        ("recipientAccountId", ["aws.cloudtrail.recipient_account_id"]), ("vpcEndpointId", ["aws.cloudtrail.vpc_endpoint_id"]),
        ("errorCode", ["aws.cloudtrail.error_code"]), ("errorMessage", ["aws.cloudtrail.error_message"]),
        ("userIdentity.type", ["aws.cloudtrail.user_identity.type"]), ("userIdentity.arn", ["aws.cloudtrail.user_identity.arn"]),
        ("userIdentity.accessKeyId", ["aws.cloudtrail.user_identity.access_key_id"]),
        ("userIdentity.invokedBy", ["aws.cloudtrail.user_identity.invoked_by"]),
        ("userIdentity.accountId", ["cloud.account.id"]), ("userIdentity.principalId", ["user.id"]),
        ("awsRegion", ["cloud.region"]),
        ("sourceIPAddress", ["source.address", "source.ip"]), ("userAgent", ["user_agent.original"]),
    ]

    private static let session: [(String, String)] = [
        ("attributes.mfaAuthenticated", "mfa_authenticated"), ("attributes.creationDate", "creation_date"),
        ("sessionIssuer.type", "session_issuer.type"), ("sessionIssuer.principalId", "session_issuer.principal_id"),
        ("sessionIssuer.arn", "session_issuer.arn"), ("sessionIssuer.accountId", "session_issuer.account_id"),
    ]

    mutating func elastic(_ value: JSONValue) -> Bool {
        guard value.scalar("event.action") != nil, value.scalar("event.provider") != nil else { return false }
        var record = RecordText(.ecs, .mapped)
        Self.set(&record) { value.scalar($0) }
        for (field, place) in [
            ("requestParameters", "request_parameters"), ("responseElements", "response_elements"),
            ("additionalEventData", "additional_eventdata"),
        ] {
            // Beside it stands the same as text of a Java map, which cannot be read back.
            let path = "aws.cloudtrail.flattened.\(place)"
            // A search that asks for fields gives each of them in a list.
            if let data = value.at(path)?.single, data.kind == .object {
                record.set(field, json: data.text)
            } else {
                // A search that asks for fields gives each of them by its full name.
                for member in value.members where member.name.hasPrefix("\(path).") {
                    let name = field + member.name.dropFirst(path.count)
                    let part = member.value.unlisted
                    if let text = part.scalarText {
                        record.set(name, text)
                    } else if part.kind == .object || part.kind == .array {
                        record.set(name, json: part.text)
                    }
                }
            }
        }
        let resources = value.at("aws.cloudtrail.resources")?.elements.lazy.prefix(1_000).compactMap { item -> String? in
            guard let arn = item.scalar("arn") else { return nil }
            var resource = RecordText(.ecs, .mapped)
            resource.set("ARN", arn)
            resource.set("accountId", item.scalar("account_id"))
            return String(decoding: resource.bytes, as: UTF8.self)
        }
        if let resources, !resources.isEmpty { record.set("resources", json: "[\(resources.joined(separator: ","))]") }
        sink.add(record.bytes, at: value.location.start ?? Position(line: 1, column: 1))
        return true
    }

    /// A row of Kibana's table of chosen fields, where `-` stands for nothing.
    mutating func elastic(_ cells: [String: String], at place: Position?) -> Bool {
        var record = RecordText(.ecs, .listed)
        Self.set(&record) { cells[$0].flatMap { $0 == "-" ? nil : $0 } }
        sink.add(record.bytes, at: place ?? Position(line: 1, column: 1))
        return true
    }

    private static func set(_ record: inout RecordText, _ scalar: (String) -> String?) {
        for (field, places) in fields { record.set(field, places.lazy.compactMap(scalar).first) }
        for (field, place) in session {
            record.set("userIdentity.sessionContext.\(field)", scalar("aws.cloudtrail.user_identity.session_context.\(place)"))
        }
        // The name is the user's, or the issuer's of a role session.
        if scalar("aws.cloudtrail.user_identity.type") == "IAMUser" { record.set("userIdentity.userName", scalar("user.name")) }
        if let version = scalar("tls.version") { record.set("tlsDetails.tlsVersion", "TLSv\(version)") }
    }
}
