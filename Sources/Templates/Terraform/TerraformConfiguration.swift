import Documents

/// The `configuration` of a plan: which other objects an attribute refers to.
struct TerraformConfiguration {
    /// Resources by the path of their module and their address in it, without indices.
    private var resources: [String: JSONValue] = [:]

    private static let maximumDepth = 64
    private static let maximumReferences = 64

    init(_ plan: JSONValue) {
        if let root = plan["configuration"]?["root_module"] { add(root, "", 0) }
    }

    private mutating func add(_ module: JSONValue, _ path: String, _ depth: Int) {
        guard depth < Self.maximumDepth else { return }
        for resource in module.items("resources") {
            if let address = resource["address"]?.string { resources["\(path)|\(address)"] = resource }
        }
        for call in module.entries("module_calls") {
            if let inner = call.value["module"] { add(inner, path.isEmpty ? call.name : "\(path).\(call.name)", depth + 1) }
        }
    }

    /// Whether the code leaves an attribute to the provider: then its being unknown hides no policy.
    func leavesUnset(_ attribute: String, of entry: TerraformEntry) -> Bool {
        guard let resource = resources["\(entry.modulePath)|\(entry.configurationAddress)"] else { return false }
        return resource["expressions"]?[attribute] == nil
    }

    /// What an attribute's expression refers to, the longest name of each object only: `aws_s3_bucket.b.arn`, not `aws_s3_bucket.b`.
    func references(of entry: TerraformEntry, _ path: ArraySlice<String>) -> [String] {
        guard let resource = resources["\(entry.modulePath)|\(entry.configurationAddress)"],
            var expression = resource["expressions"]
        else {
            return []
        }
        for step in path {
            if let list = expression.kind == .array ? Array(expression.elements) : nil {
                guard let index = Int(step), list.indices.contains(index) else { return [] }
                expression = list[index]
            } else if let inner = expression[step] {
                expression = inner
            } else {
                break
            }
        }
        // What has more references than this is named by its own place.
        let names = expression.items("references").prefix(Self.maximumReferences).compactMap(\.string)
        return names.filter { name in !names.contains { $0 != name && $0.hasPrefix(name) } }
    }
}

/// One resource or data source of a plan or a state.
struct TerraformEntry {
    let type: String
    /// The full address: `module.a[0].aws_iam_role.r["x"]`.
    let address: String
    let moduleAddress: String
    let isData: Bool
    /// Where it is declared in the file.
    let value: JSONValue

    var resource: TemplateResource { TemplateResource(type: type, name: address, location: value.location) }

    /// Module names without their indices: `a.b`.
    var modulePath: String {
        let parts = Self.withoutIndices(moduleAddress).split(separator: ".")
        return parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }.joined(separator: ".")
    }

    /// The address in the module, without indices.
    var configurationAddress: String {
        let local = moduleAddress.isEmpty ? address : String(address.dropFirst(moduleAddress.count + 1))
        return Self.withoutIndices(local)
    }

    /// `[0]` and `["key"]` go; a key may hold anything, quotes escaped.
    private static func withoutIndices(_ address: String) -> String {
        var out: [UInt8] = []
        var depth = 0
        var isQuoted = false
        var isEscaped = false
        for byte in address.utf8 {
            if isQuoted {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth = max(depth - 1, 0)
            case UInt8(ascii: "\"") where depth > 0: isQuoted = true
            default: if depth == 0 { out.append(byte) }
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
