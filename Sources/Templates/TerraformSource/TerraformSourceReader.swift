import Documents
import HCL
import PolicyLanguage

/// Walks a module and those that it calls, and reads each resource that holds a policy.
struct TerraformSourceReader {
    let evaluator: TerraformEvaluator
    /// By the file of the root module whose block leads there.
    private var contents: [String: TemplateContents] = [:]
    private var seen: Set<String> = []
    private var taken = (gaps: 0, faults: 0)
    /// Data sources that are read by themselves where nothing else has asked for them.
    private var data: [(resource: TerraformResource, file: String)] = []

    private static let maximumPolicies = 20_000

    /// The modules that each file calls and that are not here.
    private var elsewhere: [String: [(name: String, place: Location)]] = [:]

    init(_ evaluator: TerraformEvaluator) {
        self.evaluator = evaluator
    }

    /// - Parameter owner: the root's file whose call leads to this module; nil for the root itself.
    mutating func read(_ instance: TerraformInstance, owner: String? = nil) {
        let module = instance.module
        for address in module.resourceOrder {
            guard let block = module.resources[address], evaluator.exhausted == nil else { continue }
            guard Self.mayHold(block) else { continue }
            let file = owner ?? block.source.name
            collect(file) { reader throws(InputError) in
                let expansion = try instance.expansion(address, block)
                for item in expansion.items {
                    let resource = TerraformResource(block: block, instance: instance, item: item, assumption: expansion.assumption)
                    if block.type == "data" { reader.data.append((resource, file)) } else { reader.read(resource, file) }
                }
            }
        }
        for provider in module.providers where provider.labels.first == "aws" && evaluator.exhausted == nil {
            readProvider(provider, instance, owner ?? provider.source.name)
        }
        for name in module.callOrder {
            guard let call = module.calls[name], evaluator.exhausted == nil else { continue }
            readCall(call, name, instance, owner ?? call.source.name)
        }
        if owner != nil { for gap in module.gaps { note(gap, owner ?? "") } }
    }

    /// One gap a file: most of such modules make nothing that a policy says.
    private mutating func noteElsewhere() {
        for (file, calls) in elsewhere.sorted(by: { $0.key < $1.key }) {
            guard let first = calls.first else { continue }
            let names = calls.reduce(into: [String]()) { if !$0.contains($1.name) { $0.append($1.name) } }
            let words = Phrase.list(names.map { code($0) }, limit: 4)
            let reason =
                names.count == 1
                ? "the module \(words) is not in this tree and was not read"
                : "the modules \(words) are not in this tree and were not read"
            note(
                Gap(
                    .input, reason, at: first.place,
                    help: "`terraform init` brings \(names.count == 1 ? "it" : "them"); or check a plan: `terraform show -json`"),
                file)
        }
    }

    /// What each file of the root module holds.
    consuming func finish(_ module: TerraformModule) -> [String: TemplateContents] {
        noteElsewhere()
        for (resource, file) in data where !evaluator.used.contains(resource.address) { readUnlinked(resource, file) }
        for source in module.sources where contents[source.name] == nil {
            contents[source.name] = TemplateContents(form: .terraformSource)
        }
        for gap in module.gaps {
            let file = gap.location?.file ?? ""
            contents[file, default: TemplateContents(form: .terraformSource)].gaps.append(gap)
        }
        return contents.mapValues { contents in
            var sorted = contents
            sorted.policies = contents.policies.enumerated().sorted { one, other in
                let (left, right) = (one.element.location, other.element.location)
                return left != right ? left < right : one.offset < other.offset
            }.map(\.element)
            return sorted
        }
    }

    /// Runs a reading and puts down what it could not evaluate.
    mutating func collect(_ file: String, _ read: (inout TerraformSourceReader) throws(InputError) -> Void) {
        do throws(InputError) {
            try read(&self)
        } catch {
            note(Gap(error), file)
        }
        // What an inner reading has put down is put down once.
        for gap in evaluator.gaps.dropFirst(taken.gaps) { note(gap, file) }
        for fault in evaluator.faults.dropFirst(taken.faults) {
            contents[file, default: TemplateContents(form: .terraformSource)].faults.append(fault)
        }
        taken = (evaluator.gaps.count, evaluator.faults.count)
    }

    mutating func note(_ gap: Gap, _ file: String) {
        var own = contents[file] ?? TemplateContents(form: .terraformSource)
        if !own.callerGaps.contains(gap) { own.callerGaps.append(gap) }
        contents[file] = own
    }

    mutating func add(_ policy: FoundPolicy, _ file: String) {
        guard seen.insert("\(file) \(policy.kind.rawValue) \(policy.name) \(policy.location) \(policy.value.text)").inserted else {
            return
        }
        guard seen.count <= Self.maximumPolicies else {
            return note(Gap(.input, "more than \(Self.maximumPolicies) policies: the rest was not read", at: policy.location), file)
        }
        contents[file, default: TemplateContents(form: .terraformSource)].policies.append(policy)
    }

    /// What a template in the code holds.
    mutating func add(_ template: TemplateContents, _ file: String) {
        for policy in template.policies { add(policy, file) }
        for attachment in template.attachments { add(attachment, file) }
        for gap in template.gaps { note(gap, file) }
    }

    mutating func add(_ attachment: DeclaredAttachment, _ file: String) {
        contents[file, default: TemplateContents(form: .terraformSource)].attachments.append(attachment)
    }

    /// Whether a block is of the provider's whose resources hold policies.
    private static func mayHold(_ block: HCLBlock) -> Bool {
        let type = block.labels.first ?? ""
        return block.type == "data" ? type == "aws_iam_policy_document" : type.hasPrefix("aws_") || type.hasPrefix("awscc_")
    }

    // MARK: calls and providers

    private mutating func readCall(_ call: HCLBlock, _ name: String, _ instance: TerraformInstance, _ file: String) {
        collect(file) { reader throws(InputError) in
            if try instance.moduleDirectory(of: call, name) != nil {
                for (_, child) in try instance.children(of: name, call) { reader.read(child, owner: file) }
                return
            }
            let source = call.body["source"]
            let text = source?.value.literal?.string ?? "a computed source"
            let place = source.map { $0.source.location($0.value.span) } ?? call.location
            reader.elsewhere[file, default: []].append((text, place))
            try reader.readArguments(call, name, instance, file)
        }
    }

    /// Documents among the arguments of a module that is not here.
    private mutating func readArguments(_ call: HCLBlock, _ name: String, _ instance: TerraformInstance, _ file: String)
        throws(InputError)
    {
        let expansion = try instance.expansion("module.\(name)", call)
        let address = instance.address("module.\(name)")
        for item in expansion.items {
            for attribute in call.body.attributes where TerraformPlaces.mayHoldPolicy(attribute.name) {
                let scope = item.scope(instance.scope(attribute.source))
                guard let value = try? evaluator.evaluate(attribute.value, scope) else { continue }
                for element in value.elements ?? [value] {
                    readIfPolicy(
                        element, "\(address)\(item.suffix)/\(attribute.name)",
                        TemplateResource(type: "module", name: address, location: call.location), file)
                }
            }
        }
    }

    /// The session policy of a provider that assumes a role.
    private mutating func readProvider(_ provider: HCLBlock, _ instance: TerraformInstance, _ file: String) {
        for block in provider.body.blocks("assume_role") + provider.body.blocks("assume_role_with_web_identity") {
            guard let attribute = block.body["policy"] else { continue }
            collect(file) { reader throws(InputError) in
                let value = try reader.evaluator.evaluate(attribute.value, instance.scope(attribute.source))
                let resource = TemplateResource(
                    type: "provider", name: instance.address("provider.aws"), location: provider.location)
                reader.read(
                    value, Target(kind: .session, name: resource.name, resource: resource, holders: [], assumption: nil), file)
            }
        }
    }
}
