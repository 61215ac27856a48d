internal import Documents

/// Logs that lie beside CloudTrail's, often in the same bucket, and in which no call of an API stands. They are not read, and named.
enum OtherLogs {
    /// What to do about one.
    static let help = "leave it out: no call of an API stands in it"

    /// What a file is by its beginning.
    static func named(_ head: Head) -> String? {
        named(line: head.text) ?? prefixes.lazy.compactMap { prefix in named { head.paths.contains(prefix + $0) } }.first
    }

    /// What a text is by its first line.
    static func named(line text: [UInt8]) -> String? {
        let first = String(decoding: text.prefix(512).prefix { $0 != 0x0A }, as: UTF8.self)
        return lines.first { $0.isOne(first) }?.what
    }

    /// What a value is, or what it carries.
    static func named(_ value: JSONValue) -> String? {
        if let what = named(has: { value.at($0) != nil }) { return what }
        if value["configurationItems"] != nil { return "items of AWS Config" }
        for member in value.members.lazy.prefix(8) {
            let inner = member.value.elements.first { _ in true } ?? member.value
            if inner.kind == .object, let what = named(has: { inner.at($0) != nil }) { return what }
        }
        return nil
    }

    private static func named(has: (String) -> Bool) -> String? {
        values.first { $0.members.allSatisfy(has) }?.what
    }

    /// Where they stand: alone, in lists, in what carries them.
    private static let prefixes = [
        "", "[].", "Findings[].", "findings[].", "detail.", "detail.findings[].", "Records[].", "records[].",
    ]

    /// By members that no other form has together.
    private static let values: [(members: [String], what: String)] = [
        (["schemaVersion", "accountId", "service.serviceName"], "a finding of GuardDuty"),
        (["SchemaVersion", "ProductArn", "GeneratorId"], "a finding of Security Hub"),
        (["webaclId", "terminatingRuleId"], "a log of AWS WAF"),
        (["query_name", "query_type", "rcode"], "a log of Route 53 Resolver"),
        (["firewall_name", "event.event_type"], "a log of AWS Network Firewall"),
        (["auditID", "requestURI", "stage"], "an audit log of Kubernetes"),
        (["protoPayload.methodName", "insertId"], "an audit log of Google Cloud"),
        (["operationName", "resourceId", "category"], "a log of Azure"),
        (["class_uid", "metadata.product.name"], "an event of OCSF that tells of no call of an API of AWS"),
    ]

    /// What each of them is called.
    static let kinds = Set(values.map(\.what) + lines.map(\.what))

    private static let lines: [(isOne: @Sendable (String) -> Bool, what: String)] = [
        ({ $0.hasPrefix("version account-id interface-id ") || isFlow($0) }, "a log of VPC flows"),
        (
            { $0.contains(" app/") && ["http ", "https ", "h2 ", "grpcs ", "ws ", "wss "].contains(where: $0.hasPrefix) },
            loadBalancer
        ),
        ({ $0.hasPrefix("tls ") && $0.contains(" net/") }, loadBalancer),
        ({ isAccess($0) }, "a server access log of S3"),
        ({ $0.hasPrefix("#Version: 1.0") }, "a log of CloudFront"),
    ]
    private static let loadBalancer = "an access log of a load balancer"

    /// `2 111122223333 eni-0a1b ...`
    private static func isFlow(_ line: String) -> Bool {
        let words = line.split(separator: " ", maxSplits: 3)
        return words.count == 4 && Int(words[0]) != nil && words[1].utf8.count == 12 && words[2].hasPrefix("eni-")
    }

    /// The canonical id of the bucket's owner, the bucket, and the time in brackets.
    private static func isAccess(_ line: String) -> Bool {
        let words = line.split(separator: " ", maxSplits: 3)
        return words.count == 4 && words[0].utf8.count == 64 && words[0].allSatisfy(\.isHexDigit) && words[2].hasPrefix("[")
    }
}
