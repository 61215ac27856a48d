internal import Activity
internal import Catalogue
package import Documents

/// Reads what a plan or a change set says was asked (docs/transcripts.md).
package struct AskReader {
    let mapper: CallMapper
    let catalogue: ActionCatalogue

    package init() { (mapper, catalogue) = (CallMapper(), .standard) }

    /// What a file that begins so says was asked.
    package static func kind(_ head: Head) -> DerivedAsk.Kind? {
        if head.has("resource_changes") || head.has("format_version", "planned_values") { return .terraformPlan }
        if head.has("Changes"), head.has("ChangeSetId") || head.has("ChangeSetName") || head.has("Changes[].ResourceChange") {
            return .changeSet
        }
        return nil
    }

    // MARK: - Terraform

    /// A plan as `terraform show -json` prints it.
    package func terraformPlan(_ root: JSONValue, file: String) -> (ask: DerivedAsk, gaps: [Gap]) {
        var ask = DerivedAsk(.terraformPlan, name: file, location: root.location)
        var gaps: [Gap] = []
        ask.time = root["timestamp"]?.string.flatMap(Instant.init(iso:))
        if root["errored"]?.boolean == true {
            gaps.append(Gap(.input, "the plan failed: it is not whole", at: root.location, help: "fix it and plan anew"))
        }
        guard let changes = root["resource_changes"], changes.kind == .array else {
            gaps.append(
                Gap(
                    .input, "the plan has no `resource_changes`: what it changes is not known", at: root.location,
                    help: "print it with `terraform show -json PLANFILE`"))
            return (ask, gaps)
        }
        for deferred in root["deferred_changes"].map({ Array($0.elements) }) ?? [] {
            let address = deferred["resource_change"]?["address"]?.string ?? "a resource"
            gaps.append(
                Gap(
                    .evidence, "\(code(address)) is deferred: it was not planned", at: deferred.location,
                    help: "apply, then plan anew")
            )
        }
        var parts = AskedParts()
        for change in changes.elements { take(terraform: change, &ask, &parts, &gaps) }
        ask.parts = parts.parts
        return (ask, gaps)
    }

    private func take(terraform change: JSONValue, _ ask: inout DerivedAsk, _ parts: inout AskedParts, _ gaps: inout [Gap]) {
        guard let type = change["type"]?.string, let planned = change["change"], let actions = planned["actions"] else {
            gaps.append(Gap(.input, "a change of the plan without a type or actions; it was left out", at: change.location))
            return
        }
        // Other providers' things need no permission of AWS.
        guard type.hasPrefix("aws_") || type.hasPrefix("awscc_") else { return }
        let steps = actions.elements.compactMap { Self.step($0.string, isData: change["mode"]?.string == "data") }
        if steps.isEmpty { return }
        let address = change["address"]?.string ?? type
        guard let operations = operations(of: type, address, at: change.location, steps, &ask, &gaps) else { return }
        let (before, after) = (planned["before"], planned["after"])
        for step in steps {
            // What is there is named by what was; what is made, by what will be.
            let attributes = step == .delete ? Self.texts(before) : Self.texts(after) + (step == .create ? [] : Self.texts(before))
            func value(_ name: String) -> String? { attributes.first { $0.name == name }?.values.first }
            let names = ["name", "identifier", "bucket", "id", "arn"].compactMap(value)
            let resource = PlannedResource(
                operations: operations, attributes: attributes, names: names,
                region: value("region") ?? names.lazy.compactMap(Self.region).first ?? value("arn").flatMap(Self.region))
            resource.add(step, to: &parts, mapper: mapper, catalogue: catalogue)
        }
    }

    private static func step(_ action: String?, isData: Bool) -> PlannedResource.Step? {
        switch action {
        case "create": .create
        case "update": .update
        case "delete": .delete
        case "read": isData ? .read : nil
        default: nil
        }
    }

    // MARK: - CloudFormation

    /// A change set as `aws cloudformation describe-change-set` prints it.
    package func changeSet(_ root: JSONValue, file: String) -> (ask: DerivedAsk, gaps: [Gap]) {
        let name = root["ChangeSetName"]?.string ?? root["ChangeSetId"]?.string ?? file
        var ask = DerivedAsk(.changeSet, name: name, location: root.location)
        var gaps: [Gap] = []
        ask.time = root["CreationTime"]?.string.flatMap(Instant.init(iso:))
        ask.task = root["Description"]?.string.map { Redaction.redact($0) }
        if root["Status"]?.string == "FAILED" {
            gaps.append(
                Gap(
                    .input, "the change set failed: \(root["StatusReason"]?.string.map { code($0) } ?? "no reason is given")",
                    at: root.location,
                    help: "make it anew"))
        }
        if root["NextToken"]?.string != nil {
            gaps.append(
                Gap(
                    .input, "a page of a change set; the rest of it is not here", at: root.location,
                    help: "fetch it without --no-paginate"))
        }
        let stack = root["StackId"]?.string ?? "arn:aws:cloudformation:*:*:stack/\(root["StackName"]?.string ?? "*")/*"
        var parts = AskedParts()
        parts.add(
            [
                "cloudformation:CreateChangeSet", "cloudformation:DescribeChangeSet", "cloudformation:DescribeStackEvents",
                "cloudformation:DescribeStacks", "cloudformation:ExecuteChangeSet",
            ], [stack])
        for change in root["Changes"].map({ Array($0.elements) }) ?? [] {
            guard let resource = change["ResourceChange"] else {
                // A hook runs by itself.
                if change["Type"]?.string == "Hook" || change["HookInvocationCount"] != nil { continue }
                gaps.append(Gap(.input, "a change without a resource; it was left out", at: change.location))
                continue
            }
            take(resource, root["StackName"]?.string ?? "*", Self.region(stack), &ask, &parts, &gaps)
        }
        ask.parts = parts.parts
        return (ask, gaps)
    }

    private func take(
        _ change: JSONValue, _ stack: String, _ region: String?, _ ask: inout DerivedAsk, _ parts: inout AskedParts,
        _ gaps: inout [Gap]
    ) {
        let logical = change["LogicalResourceId"]?.string ?? "a resource"
        let steps = Self.steps(change)
        guard let type = change["ResourceType"]?.string, type.hasPrefix("AWS::"), !steps.isEmpty else { return }
        if type == "AWS::CloudFormation::Stack", let nested = change["ChangeSetId"]?.string {
            gaps.append(
                Gap(
                    .evidence,
                    "\(code(logical)) is a stack of its own: what is asked there is in the change set \(code(nested))",
                    at: change.location, help: "give that change set too"))
        }
        guard let operations = operations(of: type, logical, at: change.location, steps, &ask, &gaps) else { return }
        let physical = change["PhysicalResourceId"]?.string
        for step in steps {
            let written = step == .delete ? "BeforeContext" : "AfterContext"
            let text = change[written]?.string.flatMap { try? JSONDocument.parse($0, name: change.location.file).root }
            let attributes = Self.texts(text?["Properties"])
            // What CloudFormation names itself is called after the stack and the resource.
            let made = steps.contains(.delete) || physical == nil ? "\(stack)-\(logical)-*" : physical
            let names = step == .create ? [made].compactMap { $0 } : [physical].compactMap { $0 }
            PlannedResource(operations: operations, attributes: attributes, names: names, region: region)
                .add(step, to: &parts, mapper: mapper, catalogue: catalogue)
        }
    }

    /// AWS CloudFormation's API reference, ResourceChange: `Action`, `Replacement` and `PolicyAction`.
    private static func steps(_ change: JSONValue) -> [PlannedResource.Step] {
        let policy = change["PolicyAction"]?.string ?? ""
        let removes = policy.hasSuffix("Retain") ? [] : [PlannedResource.Step.delete]
        switch change["Action"]?.string {
        case "Add": return [.create]
        case "Remove": return removes
        case "Import": return []
        case "Modify":
            switch change["Replacement"]?.string {
            case "True": return [.create] + removes
            case "Conditional": return [.update, .create] + removes
            default: return [.update]
            }
        case "Dynamic": return [.update, .create] + removes
        default: return []
        }
    }

    // MARK: - Both

    private func operations(
        of type: String, _ what: String, at location: Location, _ steps: [PlannedResource.Step], _ ask: inout DerivedAsk,
        _ gaps: inout [Gap]
    ) -> ResourceOperations? {
        if let known = ResourceOperations.of(type, catalogue) { return known }
        // To look at a thing changes nothing.
        if steps == [.read] { return nil }
        ask.open.append(Change.Asked.Open(what: "\(what) (\(type))", service: ResourceOperations.service(of: type, catalogue)))
        gaps.append(
            Gap(
                .model,
                "which actions \(code(type)) needs is not known here: whether calls for \(code(what)) were asked for is open",
                at: location,
                help: "list them in changes.json under `asked`"))
        return nil
    }

    /// The members that are texts, or lists of some.
    private static func texts(_ value: JSONValue?) -> [(name: String, values: [String])] {
        guard let value, value.kind == .object else { return [] }
        return value.members.prefix(500).compactMap { member in
            let texts =
                member.value.kind == .array
                ? member.value.elements.prefix(20).compactMap(\.string) : [member.value.string].compactMap { $0 }
            let short = texts.filter { !$0.isEmpty && $0.utf8.count <= 2_048 }
            return short.isEmpty ? nil : (member.name, short)
        }
    }

    private static func region(_ arn: String) -> String? {
        let fields = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return fields.count > 4 && fields[0] == "arn" && !fields[3].isEmpty && fields[3] != "*" ? String(fields[3]) : nil
    }
}
