internal import Documents
internal import Principals

/// Reads `aws iam get-service-last-accessed-details`. Whose it is the output does not say: the file is named after the principal,
/// `get-service-last-accessed-details-NAME.json`, or every row that names an entity names the same one.
enum LastAccessedReader {
    /// `get-service-last-accessed-details-with-entities`: users and roles with their last use of one service.
    static func entities(_ value: JSONValue, into usage: inout UsageEvidence) throws(InputError) -> Int {
        usage.pages.note(value, of: "the list of entities that accessed a service")
        let list = try value.list("EntityDetailsList")
        for entry in list {
            guard let arn = try entry["EntityInfo"]?.requiredString("Arn") else { throw entry.error("`EntityInfo` is missing") }
            guard let at = try entry.optionalInstant("LastAuthenticated") else { continue }
            usage.entityUse[arn] = max(at, usage.entityUse[arn] ?? at)
            usage.note(at)
        }
        return list.count
    }

    static func read(_ value: JSONValue, file: String, into usage: inout UsageEvidence, _ gaps: inout [Gap]) -> Int {
        guard value["ServicesLastAccessed"] != nil else {
            let status = code(value["JobStatus"]?.string ?? "")
            gaps.append(
                Gap(
                    .input, "this job for last-accessed details has no result: its status is \(status)", at: value.location,
                    help: "ask again when the job has ended"))
            return 0
        }
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
        usage.pages.note(value, of: "the last-accessed details of \(code(name))")
        if value["JobStatus"]?.string != "COMPLETED" {
            gaps.append(
                Gap(
                    .input, "these last-accessed details are not complete: services that are missing prove nothing",
                    at: value.location,
                    help: "ask again when the job has ended"))
        }
        let at = moment(value["JobCompletionDate"])
        usage.note(taken: at)
        // The pages of one job are in several files.
        let known = usage.lastAccessed[name].flatMap { $0.at == at ? $0 : nil }
        if let newer = usage.lastAccessed[name]?.at, let at, newer > at { return services.count }
        usage.lastAccessed[name] = UsageEvidence.LastAccessed(
            services: (known?.services ?? []) + services, entities: entities.union(known?.entities ?? []), at: at,
            location: value.location)
        return services.count
    }

    private static func moment(_ value: JSONValue?) -> Instant? {
        value.flatMap { $0.kind == .number ? Instant(epoch: $0.text) : $0.string.flatMap { Instant(iso: $0) } }
    }

    /// The ARN or the name after which a file, or its directory, says that it is named.
    private static func subject(of file: String) -> String? {
        let named = FileSubject.command(of: file, among: ["get-service-last-accessed-details"])?.subject
        return FileSubject.arn(in: file) ?? named.flatMap { $0.isEmpty ? nil : $0 }
    }
}
