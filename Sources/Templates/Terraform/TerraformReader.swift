import Documents
import PolicyLanguage

/// Finds the policies of a Terraform plan or state in JSON (Terraform's "JSON output format", and the state file itself).
struct TerraformReader {
    let root: JSONValue
    let configuration: TerraformConfiguration
    private(set) var contents: TemplateContents
    /// Data sources whose reading waits for the apply, by address.
    private(set) var documents: [String: (entry: TerraformEntry, values: JSONValue, unknown: JSONValue?)] = [:]
    var linked: Set<String> = []
    private var noted: Set<Gap> = []
    /// Resources that declare a policy for another one, by the policy's text.
    private var declared: [String: [Reading]] = [:]

    private static let maximumDepth = 64

    enum Form {
        case plan, state, stateFile
    }

    static func form(_ root: JSONValue) -> Form? {
        if root["format_version"]?.kind == .string {
            if root["resource_changes"] ?? root["planned_values"] != nil { return .plan }
            if root["values"]?["root_module"] != nil || root["terraform_version"] != nil { return .state }
        }
        if root["lineage"] != nil, root["resources"]?.kind == .array, root["version"]?.kind == .number { return .stateFile }
        return nil
    }

    /// Of a plan's changes, what was there before is read in place of what will be.
    private let isFormer: Bool

    private let options: TemplateReader.Options

    init(_ root: JSONValue, _ form: Form, options: TemplateReader.Options, isFormer: Bool = false) {
        self.root = root
        self.options = options
        self.isFormer = isFormer
        configuration = TerraformConfiguration(root)
        contents = TemplateContents(form: form == .plan ? .terraformPlan : .terraformState)
    }

    mutating func read(_ form: Form) -> TemplateContents {
        switch form {
        case .plan: readPlan()
        case .state: if let module = root["values"]?["root_module"] { read(eachOf: entries(of: module)) }
        case .stateFile: read(eachOf: stateEntries())
        }
        contents.policies = contents.policies.enumerated().sorted { one, other in
            let (left, right) = (one.element.value.sourceRange.lowerBound, other.element.value.sourceRange.lowerBound)
            return left != right ? left < right : one.offset < other.offset
        }.map(\.element)
        return contents
    }

    private mutating func readPlan() {
        if root["errored"]?.boolean == true {
            note(
                Gap(
                    .input, "the plan failed: it is not whole", at: root["errored"]?.location ?? root.location,
                    help: "fix it and plan anew"))
        }
        for deferred in root.items("deferred_changes") {
            let address = deferred["resource_change"]?["address"]?.string ?? "a resource"
            note(
                Gap(.evidence, "`\(address)` is deferred: it was not planned", at: deferred.location, help: "apply, then plan anew")
            )
        }
        guard let changes = root["resource_changes"] else {
            if let module = root["planned_values"]?["root_module"] { read(eachOf: entries(of: module)) }
            return
        }
        var managed: [(TerraformEntry, JSONValue)] = []
        for change in changes.elements {
            guard let entry = entry(change, module: change["module_address"]?.string ?? ""), let body = change["change"] else {
                continue
            }
            if !entry.isData {
                managed.append((entry, body))
            } else if entry.type == "aws_iam_policy_document", let after = body["after"], after.kind == .object {
                documents[entry.address] = (entry, after, body["after_unknown"])
            }
        }
        for isReported in [false, true] {
            for (entry, body) in managed { readChange(entry, body, isReported: isReported) }
        }
        for address in documents.keys.sorted() where !isFormer { readUnlinked(address) }
    }

    private mutating func readChange(_ entry: TerraformEntry, _ change: JSONValue, isReported: Bool) {
        if isFormer {
            guard let before = change["before"], before.kind == .object else { return }
            return read(entry, before, unknown: nil, .declared, isReported: isReported)
        }
        if let after = change["after"], after.kind == .object {
            read(entry, after, unknown: change["after_unknown"], .declared, isReported: isReported)
        }
        let actions = change["actions"]?.elements.compactMap(\.string) ?? []
        guard actions.contains("update") || actions.contains("delete"), let before = change["before"], before.kind == .object else {
            return
        }
        read(entry, before, unknown: nil, .replaced, isReported: isReported)
    }

    private mutating func read(eachOf entries: [(TerraformEntry, JSONValue)]) {
        for isReported in [false, true] {
            for (entry, values) in entries where !entry.isData {
                read(entry, values, unknown: nil, .declared, isReported: isReported)
            }
        }
    }

    private func entry(_ value: JSONValue, module: String) -> TerraformEntry? {
        guard let type = value["type"]?.string, let address = value["address"]?.string else { return nil }
        return TerraformEntry(
            type: type, address: address, moduleAddress: address.hasPrefix("\(module).") ? module : "",
            isData: value["mode"]?.string == "data",
            value: value)
    }

    /// The resources of a module and of those in it.
    private mutating func entries(of root: JSONValue) -> [(TerraformEntry, JSONValue)] {
        var found: [(TerraformEntry, JSONValue)] = []
        var pending = [(module: root, depth: 0)]
        while let (module, depth) = pending.popLast() {
            let address = module["address"]?.string ?? ""
            for resource in module.items("resources") {
                if let entry = entry(resource, module: address), let values = resource["values"] { found.append((entry, values)) }
            }
            guard depth < Self.maximumDepth else {
                note(Gap(.input, "modules deeper than \(Self.maximumDepth) levels were not read", at: module.location))
                continue
            }
            pending += module["child_modules"]?.elements.map { ($0, depth + 1) }.reversed() ?? []
        }
        return found
    }

    /// The instances in a state file of version 4.
    private mutating func stateEntries() -> [(TerraformEntry, JSONValue)] {
        if let version = root["version"]?.integer, version != 4 {
            note(
                Gap(
                    .input, "a state file of version \(version) is not read", at: root["version"]?.location,
                    help: "give `terraform show -json`"))
            return []
        }
        var found: [(TerraformEntry, JSONValue)] = []
        for resource in root.items("resources") {
            guard let type = resource["type"]?.string, let name = resource["name"]?.string else { continue }
            let module = resource["module"]?.string ?? ""
            let isData = resource["mode"]?.string == "data"
            for instance in resource.items("instances") {
                guard let attributes = instance["attributes"] else { continue }
                let key = instance["index_key"].map { "[\($0.text)]" } ?? ""
                let address = (module.isEmpty ? "" : "\(module).") + (isData ? "data." : "") + "\(type).\(name)\(key)"
                found.append(
                    (
                        TerraformEntry(type: type, address: address, moduleAddress: module, isData: isData, value: instance),
                        attributes
                    ))
            }
        }
        return found
    }

    private mutating func read(
        _ entry: TerraformEntry, _ values: JSONValue, unknown: JSONValue?, _ phase: FoundPolicy.Phase, isReported: Bool
    ) {
        let reading = Reading(entry: entry, values: values, unknown: unknown, phase: phase)
        if let places = TerraformPlaces.places(of: entry.type) {
            for place in places where place.isReported == isReported { read(place, reading) }
        }
        guard !isReported else { return }
        switch entry.type {
        case "aws_organizations_policy", "awscc_organizations_policy":
            if let kind = BarePolicy.organizationKind(values["type"]?.string ?? "SERVICE_CONTROL_POLICY") {
                read(TerraformPlaces.Place(path: ["content"], kind: kind, isReported: false), reading)
            }
        case "aws_lambda_function_url", "awscc_lambda_url": readFunctionURL(reading)
        case _ where EmbeddedTemplate.terraformTypes.contains(entry.type): readStack(reading)
        default:
            if let permission = TerraformPlaces.permission(of: entry.type) {
                readPermission(reading, permission)
            } else if TerraformPlaces.places(of: entry.type) == nil {
                readUnlisted(reading)
            }
        }
        if phase == .declared { readAttachments(reading) }
    }

    /// One resource on one side of a change.
    struct Reading {
        let entry: TerraformEntry
        let values: JSONValue
        /// The same shape as the values, `true` where the value is known only after the apply.
        let unknown: JSONValue?
        let phase: FoundPolicy.Phase
    }

    private mutating func read(_ place: TerraformPlaces.Place, _ reading: Reading) {
        for (value, path) in Self.walk(reading.values, reading.unknown, place.path[...], []) {
            let name = path.count > 1 ? "\(reading.entry.address)/\(path[1])" : reading.entry.address
            switch value {
            case .known(let value):
                guard let text = value.string else { continue }
                // An empty text is the provider's way to say that there is none.
                if text.isEmpty { continue }
                if place.isReported, declared[text]?.contains(where: { isPart($0, of: reading) }) == true { continue }
                if !place.isReported, reading.phase == .declared { declared[text, default: []].append(reading) }
                keep(value, place.kind, name, reading)
            // What the plan leaves for the provider to fill in, because nobody wrote it, is not a policy of the author's.
            case .unknown where path.count == 1 && configuration.leavesUnset(path[0], of: reading.entry): continue
            case .unknown: readUnknown(place.kind, name, path[...], reading)
            }
        }
    }

    /// Whether a resource names another one as the one that its policy is for: by its name, id, ARN or address, or by a reference.
    private func isPart(_ part: Reading, of owner: Reading) -> Bool {
        let names = ["id", "name", "arn", "bucket", "url"].compactMap { owner.values[$0]?.string }
        let own: Set = ["id", "name", "name_prefix", "policy"]
        if part.values.members.contains(where: { member in
            !own.contains(member.name) && member.value.string.map(names.contains) == true
        }) {
            return true
        }
        guard part.entry.modulePath == owner.entry.modulePath else { return false }
        let address = owner.entry.configurationAddress
        return part.unknown?.members.contains { member in
            !own.contains(member.name)
                && configuration.references(of: part.entry, [member.name]).contains { $0 == address || $0.hasPrefix("\(address).") }
        } == true
    }

    enum Leaf {
        case known(JSONValue)
        case unknown
    }

    /// The values at a path, with the indices taken.
    static func walk(_ value: JSONValue?, _ unknown: JSONValue?, _ path: ArraySlice<String>, _ taken: [String]) -> [(
        Leaf, [String]
    )] {
        if unknown?.boolean == true { return [(.unknown, taken)] }
        guard let step = path.first else {
            guard let value, value.kind != .null else { return [] }
            return [(.known(value), taken)]
        }
        guard step == "[]" else { return walk(value?[step], unknown?[step], path.dropFirst(), taken + [step]) }
        let values = value.map { Array($0.elements) } ?? []
        let unknowns = unknown.map { Array($0.elements) } ?? []
        return (0..<max(values.count, unknowns.count)).flatMap { index in
            walk(
                values.indices.contains(index) ? values[index] : nil, unknowns.indices.contains(index) ? unknowns[index] : nil,
                path.dropFirst(), taken + [String(index)])
        }
    }

    /// A policy that is known only after the apply: the data source that makes it may show most of it.
    private mutating func readUnknown(_ kind: PolicyKind, _ name: String, _ path: ArraySlice<String>, _ reading: Reading) {
        let entry = reading.entry
        if let first = path.first, configuration.leavesUnset(first, of: entry) { return }
        let references = configuration.references(of: entry, path)
        let prefix = entry.moduleAddress.isEmpty ? "" : "\(entry.moduleAddress)."
        for reference in references {
            let parts = reference.split(separator: ".")
            guard parts.count >= 3, parts[0] == "data", parts[1] == "aws_iam_policy_document" else { continue }
            let address = "\(prefix)data.aws_iam_policy_document.\(parts[2].prefix { $0 != "[" })"
            let index =
                entry.address.hasSuffix("]")
                ? String(entry.address[(entry.address.lastIndex(of: "[") ?? entry.address.endIndex)...]) : ""
            guard let found = [address + index, address].first(where: { documents[$0] != nil }) else { continue }
            linked.insert(found)
            return readDocument(found, kind: kind, name: name, reading)
        }
        let needs = references.isEmpty ? "" : " (it needs `\(references[0])`)"
        note(
            Gap(
                .evidence, "the policy of `\(name)` is known only after the apply\(needs)", at: entry.value.location,
                help: "check `terraform show -json` of the state after it, or write it as an `aws_iam_policy_document`"))
    }

    mutating func keep(_ value: JSONValue, _ kind: PolicyKind, _ name: String, _ reading: Reading) {
        do throws(InputError) {
            let policy = try JSONDocument.parse(embeddedIn: value).root
            add(
                FoundPolicy(
                    kind: kind, value: policy, name: name, resource: reading.entry.resource, holders: holders(of: reading),
                    phase: reading.phase))
        } catch {
            note(Gap(error))
        }
    }

    /// A stack that the plan deploys.
    private mutating func readStack(_ reading: Reading) {
        let name = reading.entry.address
        let elsewhere = reading.values["template_url"].flatMap { $0.kind == .null ? nil : $0 }
        if let body = reading.values["template_body"], body.kind != .null {
            contents.add(EmbeddedTemplate.contents(of: body, name: name, options: options))
        } else if elsewhere != nil || reading.unknown?["template_body"]?.boolean == true {
            note(
                Gap(
                    .input, "the template of `\(name)` is not in the plan and was not read",
                    at: (elsewhere ?? reading.values).location,
                    help: "check it too"))
        }
    }

    mutating func note(_ faults: [FoundFault]) { contents.faults += faults }

    mutating func add(_ policy: FoundPolicy) { contents.policies.append(policy) }

    mutating func attach(_ attachment: DeclaredAttachment) { contents.attachments.append(attachment) }

    mutating func note(_ gap: Gap) {
        if noted.insert(gap).inserted { contents.gaps.append(gap) }
    }
}
