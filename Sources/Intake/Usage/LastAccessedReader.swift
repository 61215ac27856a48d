internal import Documents

/// Reads `aws iam get-service-last-accessed-details`. Whose it is the output does not say: the file is named after the principal,
/// `get-service-last-accessed-details-NAME.json`, or every row that names an entity names the same one.
enum LastAccessedReader {
    static func recognises(_ value: JSONValue) -> Bool { value["JobStatus"] != nil && value["ServicesLastAccessed"] != nil }

    static func read(_ value: JSONValue, file: String, into usage: inout UsageEvidence, _ gaps: inout [Gap]) -> Int {
        var services: [UsageEvidence.LastAccessed.Service] = []
        var entities: Set<String> = []
        for row in value["ServicesLastAccessed"]?.elements.map({ $0 }) ?? [] {
            guard let prefix = row["ServiceNamespace"]?.string else { continue }
            if let entity = row["LastAuthenticatedEntity"]?.string { entities.insert(entity) }
            var actions: [(name: String, at: Instant?)]?
            if let tracked = row["TrackedActionsLastAccessed"] {
                actions = tracked.elements.compactMap { action in
                    action["ActionName"]?.string.map { ("\(prefix):\($0)", moment(action["LastAccessedTime"])) }
                }
            }
            let at = moment(row["LastAuthenticated"])
            usage.note(at)
            services.append(.init(prefix: prefix, at: at, actions: actions))
        }
        let subject = subject(of: file)
        guard let name = subject ?? (entities.count == 1 ? entities.first : nil) else {
            gaps.append(
                Gap(
                    .input, "these last-accessed details do not say whose they are", at: value.location,
                    help: "name the file get-service-last-accessed-details-NAME.json after the user or role"))
            return 0
        }
        if value["JobStatus"]?.string != "COMPLETED" || value["IsTruncated"]?.boolean == true {
            gaps.append(
                Gap(
                    .input, "these last-accessed details are not complete: services that are missing prove nothing",
                    at: value.location,
                    help: "ask again when the job has ended, with all pages"))
        }
        let at = moment(value["JobCompletionDate"])
        usage.note(at)
        usage.lastAccessed[name] = UsageEvidence.LastAccessed(services: services, at: at, location: value.location)
        return services.count
    }

    private static func moment(_ value: JSONValue?) -> Instant? { value?.string.flatMap { Instant(iso: $0) } }

    private static func subject(of file: String) -> String? {
        let command = "get-service-last-accessed-details"
        var name = file.split(separator: "/").last.map(String.init) ?? file
        for ending in [".gz", ".json"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
        guard name.hasPrefix(command + "-"), name.utf8.count > command.utf8.count + 1 else { return nil }
        return String(name.dropFirst(command.count + 1))
    }
}
