import Documents
import HCL

/// The blocks of one directory of Terraform code, which is one module (internal/configs of Terraform and OpenTofu).
struct TerraformModule: Sendable {
    let directory: String
    private(set) var variables: [String: HCLBlock] = [:]
    private(set) var locals: [String: HCLAttribute] = [:]
    /// Resources and data sources by address in the module, and their order.
    private(set) var resources: [String: HCLBlock] = [:]
    private(set) var resourceOrder: [String] = []
    private(set) var calls: [String: HCLBlock] = [:]
    private(set) var callOrder: [String] = []
    private(set) var outputs: [String: HCLBlock] = [:]
    private(set) var providers: [HCLBlock] = []
    private(set) var sources: [SourceText] = []
    private(set) var gaps: [Gap] = []

    private static let maximumFiles = 2_000

    /// Reads the files of a directory; one that cannot be read is a gap.
    init(directory: String, files: TerraformFiles, replacing changed: SourceText? = nil) {
        self.directory = directory
        var names = files.names(directory).filter(Self.isCode)
        if let changed, !names.contains(where: { TerraformFiles.join(directory, $0) == changed.name }) {
            names.append(String(changed.name.split(separator: "/").last ?? ""))
        }
        names = Self.withoutHidden(names)
        if names.count > Self.maximumFiles {
            gaps.append(
                Gap(
                    .input, "more than \(Self.maximumFiles) files of one module: the rest was not read",
                    at: Location(file: directory)))
        }
        var overrides: [HCLBody] = []
        for name in names.prefix(Self.maximumFiles) {
            let path = TerraformFiles.join(directory, name)
            do throws(InputError) {
                let source: SourceText
                if let changed, changed.name == path { source = changed } else { source = try files.text(path) }
                sources.append(source)
                let body = try Self.parse(source)
                if Self.isOverride(name) { overrides.append(body) } else { for block in body.blocks { add(block) } }
            } catch {
                gaps.append(Gap(error))
            }
        }
        for body in overrides { for block in body.blocks { override(block) } }
    }

    static func parse(_ source: SourceText) throws(InputError) -> HCLBody {
        if source.name.hasSuffix(".json") { return try HCLJSON.body(try JSONDocument.parse(source).root) }
        var parser = try HCLParser(source)
        return try parser.file()
    }

    /// Whether a file's name makes it code of a module.
    static func isCode(_ name: String) -> Bool {
        guard !name.hasPrefix("."), !name.hasSuffix("~"), !name.hasPrefix("#") else { return false }
        return [".tf", ".tf.json", ".tofu", ".tofu.json"].contains { name.hasSuffix($0) && name.count > $0.count }
    }

    /// `x.tofu` hides `x.tf`.
    private static func withoutHidden(_ names: [String]) -> [String] {
        let all = Set(names)
        return names.filter { name in
            if name.hasSuffix(".tf") { return !all.contains("\(name.dropLast(3)).tofu") }
            if name.hasSuffix(".tf.json") { return !all.contains("\(name.dropLast(8)).tofu.json") }
            return true
        }
    }

    private static func isOverride(_ name: String) -> Bool {
        let base = name.prefix { $0 != "." }
        return base == "override" || base.hasSuffix("_override")
    }

    static func address(_ block: HCLBlock) -> String? {
        guard block.labels.count >= 2 else { return nil }
        return (block.type == "data" ? "data." : "") + "\(block.labels[0]).\(block.labels[1])"
    }

    private mutating func add(_ block: HCLBlock) {
        let name = block.labels.first ?? ""
        switch block.type {
        case "variable": variables[name] = block
        case "output": outputs[name] = block
        case "provider": providers.append(block)
        case "locals": for attribute in block.body.attributes { locals[attribute.name] = attribute }
        case "module":
            if calls.updateValue(block, forKey: name) == nil { callOrder.append(name) } else { noteTwice("module.\(name)", block) }
        case "resource", "data":
            guard let address = Self.address(block) else {
                return gaps.append(Gap(.input, "a \(block.type) has a type and a name", at: block.location))
            }
            if resources.updateValue(block, forKey: address) == nil {
                resourceOrder.append(address)
            } else {
                noteTwice(address, block)
            }
        default: break
        }
    }

    private mutating func noteTwice(_ address: String, _ block: HCLBlock) {
        gaps.append(
            Gap(
                .input, "`\(address)` is declared twice: only the last was read", at: block.location, help: "Terraform refuses this"
            ))
    }

    private mutating func override(_ block: HCLBlock) {
        let name = block.labels.first ?? ""
        func merged(_ old: HCLBlock) -> HCLBlock {
            HCLBlock(
                type: old.type, labels: old.labels, body: old.body.overridden(by: block.body), span: old.span, source: old.source)
        }
        switch block.type {
        case "variable": variables[name] = variables[name].map(merged) ?? block
        case "output": outputs[name] = outputs[name].map(merged) ?? block
        case "locals": for attribute in block.body.attributes { locals[attribute.name] = attribute }
        case "module": if let old = calls[name] { calls[name] = merged(old) } else { add(block) }
        case "resource", "data":
            if let address = Self.address(block), let old = resources[address] {
                resources[address] = merged(old)
            } else {
                add(block)
            }
        default: break
        }
    }
}
