internal import Documents
internal import Principals

/// Reads `aws iam get-organizations-access-report`: services that service control policies leave to a part of an organisation, and when
/// an account of it last used each. Whose it is stands in the name of the file.
enum OrganizationAccessReader {
    static func read(
        _ value: JSONValue, file: String, into usage: inout UsageEvidence, _ gaps: inout [Gap]
    ) throws(InputError) -> Int {
        guard try value.requiredString("JobStatus") == "COMPLETED" else {
            throw value.error("this organisation access report is not complete", help: "ask again when the job has ended")
        }
        usage.pages.note(value, of: "the organisation access report")
        let command = "get-organizations-access-report"
        guard let entity = FileSubject.command(of: file, among: [command])?.subject, !entity.isEmpty else {
            throw value.error(
                "this organisation access report does not say whose it is",
                help: "name the file after the request: \(command)-ou-ab12-11111111.json")
        }
        var services: [String: Instant?] = [:]
        for row in try value.list("AccessDetails") {
            let prefix = try row.requiredString("ServiceNamespace")
            let at = try row.optionalInstant("LastAuthenticatedTime")
            usage.note(at)
            services[prefix] = [services[prefix] ?? nil, at].compactMap(\.self).max()
        }
        usage.organizationAccess.append(
            .init(
                entity: entity, services: services.sorted { $0.key < $1.key }.map { (prefix: $0.key, at: $0.value) },
                location: value.location))
        return services.count
    }
}
