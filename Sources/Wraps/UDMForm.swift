internal import Documents

/// Events of Google SecOps in its Unified Data Model, without the raw log.
extension RecordFinder {
    private static let fields: [(String, [String])] = [
        ("eventTime", ["eventTimestamp", "event_timestamp", "event_timestamp.seconds"]),
        ("eventID", ["productLogId", "product_log_id"]),
        ("eventName", ["productEventType", "product_event_type"]),
    ]

    mutating func udm(_ value: JSONValue) -> Bool {
        let event = value["udm"] ?? value
        guard let source = event.scalar("target.application"), source.hasSuffix(".amazonaws.com"), let metadata = event["metadata"]
        else { return false }
        var record = RecordText(.udm, .mapped)
        for (field, names) in Self.fields { record.set(field, names.lazy.compactMap { metadata.scalar($0) }.first) }
        record.set("eventSource", source)
        record.set("sourceIPAddress", event.scalar("principal.ip"))
        record.set("awsRegion", event.scalar("principal.location.name") ?? event.scalar("target.location.name"))
        record.set("userAgent", event.scalar("network.http.userAgent") ?? event.scalar("network.http.user_agent"))
        // The error's own code is not kept.
        let results = (event["securityResult"] ?? event["security_result"])?.elements.map { $0 } ?? []
        if let blocked = results.first(where: { $0.scalar("action") == "BLOCK" }) {
            record.set("errorCode", "BLOCK")
            record.set("errorMessage", blocked.scalar("description") ?? blocked.scalar("summary"))
        }
        let user = event.scalar("principal.user.userid")
        record.set(user?.hasPrefix("arn:") == true ? "userIdentity.arn" : "userIdentity.userName", user)
        sink.add(record.bytes, at: value.location.start ?? Position(line: 1, column: 1))
        return true
    }
}
