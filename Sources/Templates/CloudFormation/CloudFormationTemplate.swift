import Documents

/// The sections of a CloudFormation template, by name.
struct CloudFormationTemplate {
    let root: JSONValue
    let options: TemplateReader.Options
    let parameters: [String: JSONValue]
    let mappings: [String: JSONValue]
    let conditions: [String: JSONValue]
    let resources: [String: JSONValue]
    /// Whether the document is a template at all: of a fragment nobody can say which names it may use.
    let isWhole: Bool

    init(_ root: JSONValue, options: TemplateReader.Options, isWhole: Bool? = nil) {
        self.root = root
        self.options = options
        parameters = Self.section(root, "Parameters")
        mappings = Self.section(root, "Mappings")
        conditions = Self.section(root, "Conditions")
        resources = Self.section(root, "Resources")
        self.isWhole = isWhole ?? (root["Resources"] != nil)
    }

    /// `Resources` with at least one member that has a type of CloudFormation's form, or the version of the format.
    static func isTemplate(_ root: JSONValue) -> Bool {
        guard let resources = root["Resources"], resources.kind == .object else { return false }
        if root["AWSTemplateFormatVersion"] != nil || root["Transform"] != nil { return true }
        return resources.members.contains { $0.value["Type"]?.string?.contains("::") ?? false }
    }

    private static func section(_ root: JSONValue, _ name: String) -> [String: JSONValue] {
        guard let section = root[name] else { return [:] }
        var members: [String: JSONValue] = [:]
        for member in section.members { members[member.name] = member.value }
        return members
    }

    /// The name of the function that an object stands for: one member, called `Ref` or `Fn::...` (or a tag of YAML that none knows).
    static func function(_ value: JSONValue) -> (name: String, argument: JSONValue)? {
        guard value.kind == .object else { return nil }
        var members = value.members.makeIterator()
        guard let only = members.next(), members.next() == nil else { return nil }
        let name = only.name
        guard name == "Ref" || name.hasPrefix("Fn::") || name.hasPrefix("!") else { return nil }
        return (name, only.value)
    }

    /// Whether anything in a value must be carried out to read it.
    static func hasFunctions(_ value: JSONValue) -> Bool {
        var pending = [value]
        while let next = pending.popLast() {
            if function(next) != nil { return true }
            pending += next.elements
            pending += next.members.map(\.value)
        }
        return false
    }
}
