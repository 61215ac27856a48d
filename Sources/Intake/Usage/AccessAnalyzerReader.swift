internal import Documents
internal import Principals

/// Reads findings of IAM Access Analyzer: the lists of both versions, and single findings with their details
/// (https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings.html).
enum AccessAnalyzerReader {
    static func read(
        _ value: JSONValue, as form: UsageForm, into usage: inout UsageEvidence, _ gaps: inout [Gap]
    ) throws(InputError) -> Int {
        if form == .finding {
            try add(value["finding"] ?? value, into: &usage, &gaps)
            return 1
        }
        usage.pages.note(value, of: "the list of Access Analyzer findings")
        var count = 0
        for entry in try value.list("findings") {
            count += 1
            do throws(InputError) { try add(entry, into: &usage, &gaps) } catch { gaps.append(Gap(error)) }
        }
        return count
    }

    /// `aws accessanalyzer list-archive-rules`. They do not say of which analyzer, and nothing else hangs on that.
    static func archiveRules(_ value: JSONValue, into usage: inout UsageEvidence) throws(InputError) -> Int {
        usage.pages.note(value, of: "the list of archive rules")
        let list = if let rule = value["archiveRule"] { [rule] } else { try value.list("archiveRules") }
        for entry in list {
            var criteria: [UsageEvidence.ArchiveRule.Criterion] = []
            for member in entry["filter"]?.members.map({ $0 }) ?? [] {
                let test = member.value
                criteria.append(
                    .init(
                        property: member.name, equal: try test.strings("eq"), unequal: try test.strings("neq"),
                        contains: try test.strings("contains"),
                        exists: test["exists"].flatMap { $0.boolean ?? $0.string.map { $0 == "true" } }))
            }
            usage.archiveRules.append(
                .init(name: try entry.requiredString("ruleName"), criteria: criteria, location: entry.location))
        }
        return list.count
    }

    private static func add(_ entry: JSONValue, into usage: inout UsageEvidence, _ gaps: inout [Gap]) throws(InputError) {
        let id = try entry.requiredString("id")
        let resource = try entry.optionalString("resource")
        if let error = try entry.optionalString("error") {
            // Not analysed is not "no access".
            gaps.append(
                Gap(
                    .evidence, "Access Analyzer could not analyse \(code(resource ?? id)): \(quoted(error, limit: 80))",
                    at: entry.location))
            return
        }
        let name = try entry.optionalString("findingType") ?? "ExternalAccess"
        guard let kind = UsageEvidence.AnalyzerFinding.Kind(rawValue: name) else {
            throw entry["findingType"]?.error("\(code(name)) is a kind of finding that is not known here: it was not read")
                ?? entry.error("the kind of this finding is not known")
        }
        guard let resource else { throw entry.error("a finding without `resource`") }
        let status = try entry.requiredString("status")
        guard let status = UsageEvidence.AnalyzerFinding.Status(rawValue: status) else {
            throw entry.error("a finding is ACTIVE, ARCHIVED or RESOLVED, not \(code(status))")
        }
        var finding = UsageEvidence.AnalyzerFinding(
            id: id, kind: kind, resource: resource, status: status, analyzedAt: try entry.optionalInstant("analyzedAt"),
            location: entry.location)
        usage.note(taken: finding.analyzedAt)
        finding.properties = ["resource": [resource], "findingType": [name]]
        for name in ["resourceType", "resourceOwnerAccount"] {
            if let text = try entry.optionalString(name) { finding.properties[name] = [text] }
        }
        try external(entry, into: &finding)
        for details in try entry.list("findingDetails") {
            finding.hasDetails = true
            for member in details.members { try self.details(member.value, into: &finding) }
        }
        usage.add(finding)
    }

    private static func external(_ value: JSONValue, into finding: inout UsageEvidence.AnalyzerFinding) throws(InputError) {
        if let isPublic = value["isPublic"]?.boolean {
            finding.isPublic = isPublic
            finding.properties["isPublic"] = [isPublic ? "true" : "false"]
        }
        for name in ["principal", "condition"] {
            for member in value[name]?.members.map({ $0 }) ?? [] {
                if let text = member.value.string { finding.properties["\(name).\(member.name)", default: []].append(text) }
            }
        }
        if let principal = value["principal"], principal.kind == .object {
            finding.principals += principal.members.compactMap(\.value.string)
            finding.hasDetails = true
        }
    }

    private static func details(_ value: JSONValue, into finding: inout UsageEvidence.AnalyzerFinding) throws(InputError) {
        try external(value, into: &finding)
        finding.lastAccessed = try value.optionalInstant("lastAccessed") ?? finding.lastAccessed
        finding.accessKey = try value.optionalString("accessKeyId") ?? finding.accessKey
        guard let service = try value.optionalString("serviceNamespace") else { return }
        // Without a list of actions the whole service is not used.
        guard let actions = value["actions"], actions.kind == .array else {
            finding.unusedServices.insert(service)
            return
        }
        for entry in actions.elements {
            let name = entry.kind == .string ? entry.string : try entry.optionalString("action")
            guard let name else { throw entry.error("an unused action without its name") }
            finding.unusedActions.insert(name.contains(":") ? name : "\(service):\(name)")
        }
    }
}
