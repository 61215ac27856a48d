import Documents

/// Carries out the functions of a template as far as the file tells what they stand for.
///
/// What it does not tell becomes an unknown with a placeholder; a name that the template lacks is a gap, since CloudFormation
/// refuses it. Depth and size are bounded: a reference costs what it stands for.
struct Resolver {
    let template: CloudFormationTemplate
    let assumptions: ConditionSpace.Assumptions
    private(set) var gaps: [Gap] = []
    /// What was read and made so far, in bytes or so.
    private(set) var cost = 0
    private let limit: Int
    private var depth = 0
    private var conditions: ConditionEvaluator

    private static let maximumDepth = 100
    static let maximumCost = 4 << 20

    init(template: CloudFormationTemplate, assumptions: ConditionSpace.Assumptions, limit: Int = Self.maximumCost) {
        self.template = template
        self.assumptions = assumptions
        self.limit = min(limit, Self.maximumCost)
        conditions = ConditionEvaluator(template, assumptions)
    }

    /// - Throws: `InputError` where functions nest too deep or stand for too much.
    mutating func resolve(_ value: JSONValue) throws(InputError) -> Resolved {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.maximumDepth { throw value.error("more than \(Self.maximumDepth) levels, references included") }
        try charge(16, value)
        switch value.kind {
        case .null: return .null(value.sourceRange)
        case .string:
            let text = dynamicReferences(OpenText(value))
            try charge(text.bytes.count * 4, value)
            return .text(text)
        // CloudFormation makes texts of all scalars in a policy document.
        case .boolean, .number: return .text(OpenText(value))
        case .array:
            var elements: [Resolved] = []
            for element in value.elements {
                let resolved = try resolve(element)
                if case .nothing = resolved { continue }
                elements.append(resolved)
            }
            return .list(elements, value.sourceRange)
        case .object:
            if let (name, argument) = CloudFormationTemplate.function(value) {
                return try call(name, argument, at: value)
            }
            var members: [Resolved.Member] = []
            for member in value.members {
                let resolved = try resolve(member.value)
                if case .nothing = resolved { continue }
                members.append(Resolved.Member(name: OpenText(member.key), value: resolved))
            }
            return .object(members, value.sourceRange)
        }
    }

    private mutating func charge(_ bytes: Int, _ value: JSONValue) throws(InputError) {
        cost += bytes
        if cost > limit { throw value.error("references that expand to more than \(limit) bytes", help: "write the values out") }
    }

    /// A text, where the value stands for one.
    mutating func text(_ value: JSONValue?) throws(InputError) -> OpenText? {
        guard let value else { return nil }
        return try resolve(value).text
    }

    /// Whether a condition holds in this variant.
    mutating func holds(_ condition: String) -> Bool? {
        let before = conditions.cost
        defer { cost += 16 * (conditions.cost - before) }
        return conditions.holds(condition)
    }

    mutating func note(_ gap: Gap) {
        if gaps.last != gap { gaps.append(gap) }
    }

    private mutating func call(_ function: String, _ argument: JSONValue, at value: JSONValue) throws(InputError) -> Resolved {
        let span = value.sourceRange
        switch function {
        case "Ref":
            guard let target = argument.scalarText else { break }
            return try reference(target, at: value)
        case "Fn::GetAtt":
            guard let (target, name) = try attribute(argument) else { break }
            return .text(try attribute(name, of: target, at: value))
        case "Fn::Sub": if let text = try substitute(argument, at: value) { return .text(text) }
        case "Fn::Join": if let text = try join(argument, span) { return .text(text) }
        case "Fn::Select": if let chosen = try select(argument) { return chosen }
        case "Fn::Split": if let list = try split(argument, span) { return list }
        case "Fn::FindInMap": if let found = try findInMap(argument) { return found }
        case "Fn::If":
            let parts = Array(argument.elements)
            guard parts.count == 3, let condition = parts[0].string else { break }
            if let holds = holds(condition) { return try resolve(parts[holds ? 1 : 2]) }
            if template.conditions[condition] == nil { noteMissing(condition, "Fn::If", value) }
        case "Fn::ToJsonString": if argument.kind == .object { return try resolve(argument) }
        case "Fn::ImportValue":
            if let text = try self.text(argument), text.isKnown {
                return .text(OpenText(unknown: "ImportValue \(text.string)", span: span))
            }
        case "Fn::Transform":
            note(
                Gap(
                    .input, "`Fn::Transform` includes what is not in the file", at: value.location,
                    help: "check the processed template"))
        default: break
        }
        return .text(OpenText(unknown: function, span: span))
    }

    private mutating func reference(_ target: String, at value: JSONValue) throws(InputError) -> Resolved {
        let span = value.sourceRange
        if target == "AWS::NoValue" { return .nothing }
        if let text = pseudoParameter(target, span) { return .text(text) }
        if let parameter = template.parameters[target] { return try self.parameter(target, parameter, span) }
        if let resource = template.resources[target] {
            return .text(try ResourceNames.reference(target, resource, &self, span))
        }
        noteMissing(target, "Ref", value)
        return .text(OpenText(unknown: "Ref \(target)", span: span))
    }

    private mutating func noteMissing(_ target: String, _ function: String, _ value: JSONValue) {
        guard template.isWhole, !isMadeBySAM(target) else { return }
        note(
            Gap(
                .input, "`\(target)` in `\(function)` names nothing in the template", at: value.location,
                help: target.contains(":") ? "write `${!\(target)}` for a policy variable" : nil))
    }

    /// What SAM makes beside a resource is called after it: `FRole`, `FAliaslive`, `F.Version`, `ApiProdStage`; the APIs that functions'
    /// events imply have names of their own (SAM developer guide, "Generated CloudFormation resources").
    private func isMadeBySAM(_ target: String) -> Bool {
        let own = template.resources.filter { $0.value["Type"]?.string?.hasPrefix("AWS::Serverless::") == true }
        if own.isEmpty { return false }
        let implied = ["ServerlessRestApi", "ServerlessHttpApi", "ServerlessDeploymentApplication", "CodeDeployServiceRole"]
        return (implied + own.map(\.key)).contains { target.hasPrefix($0) }
    }

    func pseudo(_ name: String, _ span: Range<Int>) -> OpenText {
        pseudoParameter(name, span) ?? OpenText(unknown: "Ref \(name)", span: span)
    }

    /// `AWS::AccountId` and its like: known where the user says where the template is deployed.
    private func pseudoParameter(_ name: String, _ span: Range<Int>) -> OpenText? {
        let known: String?
        switch name {
        case "AWS::AccountId": known = template.options.account
        case "AWS::Region": known = template.options.region
        case "AWS::Partition": known = template.options.partition
        case "AWS::URLSuffix":
            known = template.options.partition.flatMap {
                ["aws": "amazonaws.com", "aws-us-gov": "amazonaws.com", "aws-cn": "amazonaws.com.cn"][$0]
            }
        case "AWS::StackName", "AWS::StackId", "AWS::NotificationARNs": known = nil
        default: return nil
        }
        if let known = known ?? assumptions.value(of: name) { return OpenText(known, span: span) }
        return OpenText(unknown: "Ref \(name)", span: span)
    }

    /// A parameter's value: what the user gives, what this variant assumes, or the default. The default of a parameter that names
    /// something in Systems Manager is not a value, and an empty one means that whoever deploys gives one.
    private mutating func parameter(
        _ name: String, _ declaration: JSONValue, _ span: Range<Int>
    ) throws(InputError) -> Resolved {
        let type = declaration["Type"]?.string ?? "String"
        var known = template.options.parameters[name] ?? assumptions.value(of: name)
        if known == nil, !type.hasPrefix("AWS::SSM::Parameter::Value"), let standard = declaration["Default"]?.scalarText,
            !assumptions.excludes(standard, of: name)
        {
            known = standard
        }
        guard let known, !known.isEmpty else { return .text(OpenText(unknown: "Ref \(name)", span: span)) }
        let isList = type == "CommaDelimitedList" || type.hasPrefix("List<")
        try charge(known.utf8.count * (isList ? 64 : 4), declaration)
        guard isList else { return .text(OpenText(known, span: span)) }
        return .list(known.split(separator: ",").map { .text(Self.trimmed($0), at: span) }, span)
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// `[resource, attribute]`, or both in one text with a dot.
    private mutating func attribute(_ argument: JSONValue) throws(InputError) -> (resource: String, attribute: String)? {
        if let text = argument.string {
            guard let dot = text.firstIndex(of: ".") else { return nil }
            return (String(text[..<dot]), String(text[text.index(after: dot)...]))
        }
        let parts = Array(argument.elements)
        guard parts.count == 2, let resource = parts[0].string, let attribute = try text(parts[1]), attribute.isKnown else {
            return nil
        }
        return (resource, attribute.string)
    }

    private mutating func attribute(_ attribute: String, of name: String, at value: JSONValue) throws(InputError) -> OpenText {
        let span = value.sourceRange
        guard let resource = template.resources[name] else {
            noteMissing(name, "Fn::GetAtt", value)
            return OpenText(unknown: "GetAtt \(name).\(attribute)", span: span)
        }
        return try ResourceNames.attribute(attribute, of: name, resource, &self, span)
    }

    /// The text of `Fn::Sub`: `${Name}` and `${Name.Attribute}` are replaced, `${!Name}` stays as `${Name}` (a policy variable).
    private mutating func substitute(_ argument: JSONValue, at value: JSONValue) throws(InputError) -> OpenText? {
        var own: [String: JSONValue] = [:]
        var template = argument
        if argument.kind == .array {
            let parts = Array(argument.elements)
            guard let first = parts.first else { return nil }
            template = first
            if parts.count > 1 { for member in parts[1].members { own[member.name] = member.value } }
        }
        guard template.kind == .string else { return nil }
        let source = dynamicReferences(OpenText(template))
        let bytes = source.bytes
        var result = OpenText(span: value.sourceRange)
        var start = 0
        var at = 0
        while at + 1 < bytes.count {
            guard bytes[at] == UInt8(ascii: "$"), bytes[at + 1] == UInt8(ascii: "{") else {
                at += 1
                continue
            }
            guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "}")) else { break }
            result.append(source.slice(start..<at))
            let name = Self.trimmed(String(decoding: bytes[(at + 2)..<end], as: UTF8.self)[...])
            if name.hasPrefix("!") {
                result.append(source.slice(at..<(at + 2)))
                result.append(source.slice((at + 3)..<(end + 1)))
            } else {
                let place = source.slice(at..<(end + 1)).span
                let replacement = try substitution(name, own, at: value, place)
                try charge(64 + replacement.bytes.count * 4, value)
                result.append(replacement)
            }
            start = end + 1
            at = start
        }
        result.append(source.slice(start..<bytes.count))
        return result
    }

    private mutating func substitution(
        _ name: String, _ own: [String: JSONValue], at value: JSONValue, _ place: Range<Int>
    ) throws(InputError) -> OpenText {
        if let value = own[name] {
            return try resolve(value).text?.placed(at: place) ?? OpenText(unknown: "Sub \(name)", span: place)
        }
        if let text = pseudoParameter(name, place) { return text }
        if let parameter = template.parameters[name] {
            return try self.parameter(name, parameter, place).text ?? OpenText(unknown: "Ref \(name)", span: place)
        }
        if let resource = template.resources[name] { return try ResourceNames.reference(name, resource, &self, place) }
        if let dot = name.firstIndex(of: "."), let resource = template.resources[String(name[..<dot])] {
            return try ResourceNames.attribute(
                String(name[name.index(after: dot)...]), of: String(name[..<dot]), resource, &self, place)
        }
        noteMissing(name, "Fn::Sub", value)
        // A policy variable that lacks its exclamation mark: CloudFormation refuses it, and what is meant is plain.
        return name.contains(":") ? OpenText("${\(name)}", span: place) : OpenText(unknown: "Sub \(name)", span: place)
    }

    private mutating func join(_ argument: JSONValue, _ span: Range<Int>) throws(InputError) -> OpenText? {
        let parts = Array(argument.elements)
        guard parts.count == 2, let delimiter = parts[0].scalarText else { return nil }
        guard case .list(let elements, _) = try resolve(parts[1]) else { return nil }
        var result = OpenText(span: span)
        for (index, element) in elements.enumerated() {
            guard let text = element.text else { return nil }
            if index > 0 { result.append(delimiter) }
            result.append(text)
        }
        try charge(result.bytes.count * 4, argument)
        return result
    }

    private mutating func select(_ argument: JSONValue) throws(InputError) -> Resolved? {
        let parts = Array(argument.elements)
        guard parts.count == 2, let index = try text(parts[0]), index.isKnown, let number = Int(index.string) else { return nil }
        guard case .list(let elements, _) = try resolve(parts[1]), elements.indices.contains(number) else { return nil }
        return elements[number]
    }

    private mutating func split(_ argument: JSONValue, _ span: Range<Int>) throws(InputError) -> Resolved? {
        let parts = Array(argument.elements)
        guard parts.count == 2, let delimiter = parts[0].string.map({ Array($0.utf8) }), !delimiter.isEmpty else { return nil }
        // Where the text is open nobody knows how many parts it has.
        guard let text = try self.text(parts[1]), text.isKnown else { return nil }
        try charge(text.bytes.count * 64, argument)
        var pieces: [Resolved] = []
        var start = 0
        var at = 0
        while at + delimiter.count <= text.bytes.count {
            if text.bytes[at..<(at + delimiter.count)].elementsEqual(delimiter) {
                pieces.append(.text(text.slice(start..<at)))
                at += delimiter.count
                start = at
            } else {
                at += 1
            }
        }
        pieces.append(.text(text.slice(start..<text.bytes.count)))
        return .list(pieces, span)
    }

    private mutating func findInMap(_ argument: JSONValue) throws(InputError) -> Resolved? {
        let parts = Array(argument.elements)
        guard parts.count >= 3, let map = try text(parts[0]), let first = try text(parts[1]), let second = try text(parts[2]),
            map.isKnown, first.isKnown, second.isKnown
        else { return nil }
        if let found = template.mappings[map.string]?[first.string]?[second.string] { return try resolve(found) }
        return try parts.dropFirst(3).first?["DefaultValue"].map { value throws(InputError) in try resolve(value) }
    }

    /// `{{resolve:ssm:/name}}` and its like: CloudFormation fetches the value when it deploys.
    private func dynamicReferences(_ text: OpenText) -> OpenText {
        guard text.bytes.count > 12, text.string.contains("{{resolve:") else { return text }
        let whole = text.string
        var result = OpenText(span: text.span)
        var rest = whole[...]
        while let start = rest.firstRange(of: "{{resolve:"), let end = rest[start.upperBound...].firstRange(of: "}}") {
            let from = whole.utf8.distance(from: whole.startIndex, to: rest.startIndex)
            let at = whole.utf8.distance(from: whole.startIndex, to: start.lowerBound)
            result.append(text.slice(from..<at))
            result.append(
                OpenText(unknown: "resolve \(rest[start.upperBound..<end.lowerBound])", span: text.slice(at..<(at + 1)).span))
            rest = rest[end.upperBound...]
        }
        result.append(text.slice(whole.utf8.distance(from: whole.startIndex, to: rest.startIndex)..<text.bytes.count))
        return result
    }
}
