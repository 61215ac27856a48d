import Documents

/// What the policy templates and the connectors of AWS SAM stand for.
enum ServerlessTables {
    /// What one connector makes for one kind of access.
    struct Connector {
        enum Made: String {
            case rolePolicy = "AWS_IAM_ROLE_MANAGED_POLICY"
            case permission = "AWS_LAMBDA_PERMISSION"
            case queuePolicy = "AWS_SQS_QUEUE_POLICY"
            case topicPolicy = "AWS_SNS_TOPIC_POLICY"
        }

        let made: Made
        /// Whether the policy is the source's role's, or the destination's.
        let isSources: Bool
        let content: String
    }

    static let policies: [String: String] = {
        var table: [String: String] = [:]
        for line in lines(policiesText) {
            let fields = line.split(separator: "\t").map(String.init)
            if fields.count == 2 { table[fields[0]] = fields[1] }
        }
        return table
    }()

    static func connector(from source: String, to destination: String, access: String) -> Connector? {
        let prefix = "\(plain(source))\t\(plain(destination))\t\(access)\t"
        guard let line = lines(connectorsText).first(where: { $0.hasPrefix(prefix) }) else { return nil }
        let fields = line.dropFirst(prefix.count).split(separator: "\t").map(String.init)
        guard fields.count == 3, let made = Connector.Made(rawValue: fields[0]) else { return nil }
        return Connector(made: made, isSources: fields[1] == "source", content: fields[2])
    }

    /// The type that SAM makes of one of its own.
    private static func plain(_ type: String) -> String {
        switch type {
        case "AWS::Serverless::Api": "AWS::ApiGateway::RestApi"
        case "AWS::Serverless::Function": "AWS::Lambda::Function"
        case "AWS::Serverless::HttpApi": "AWS::ApiGatewayV2::Api"
        case "AWS::Serverless::SimpleTable": "AWS::DynamoDB::Table"
        case "AWS::Serverless::StateMachine": "AWS::StepFunctions::StateMachine"
        default: type
        }
    }

    private static func lines(_ text: StaticString) -> [Substring] { "\(text)".split(separator: "\n") }
}

/// Makes of a table's JSON the value that it stands for at one place of a template.
struct TableExpander {
    let span: Range<Int>
    /// The value of a name in `${...}` or `%{...}`.
    let lookup: (String) -> Resolved

    func expand(_ text: String) throws(InputError) -> Resolved {
        expand(try JSONDocument.parse(text, name: "table").root)
    }

    private func expand(_ value: JSONValue) -> Resolved {
        switch value.kind {
        case .array: return .list(value.elements.map(expand), span)
        case .object:
            if let (name, argument) = CloudFormationTemplate.function(value) {
                if name == "Ref", let target = argument.string { return lookup(target) }
                if name == "Fn::Sub" { return substitute(argument) }
            }
            return .object(value.members.map { ($0.name, expand($0.value)) }, at: span)
        default: return substitute(value)
        }
    }

    /// A text, or a text with names of its own: each is `{"Ref": parameter}`.
    private func substitute(_ value: JSONValue) -> Resolved {
        let parts = Array(value.elements)
        let text = (parts.first ?? value).scalarText ?? ""
        var own: [String: String] = [:]
        if parts.count == 2 { for member in parts[1].members { own[member.name] = member.value["Ref"]?.string } }
        if let only = Self.onlyName(text) { return lookup(own[only] ?? only) }
        var result = OpenText(span: span)
        var rest = text[...]
        while let mark = rest.firstIndex(where: { $0 == "$" || $0 == "%" }) {
            let opening = rest.index(after: mark)
            guard opening < rest.endIndex, rest[opening] == "{", let end = rest[opening...].firstIndex(of: "}") else {
                result.append(String(rest[...mark]))
                rest = rest[opening...]
                continue
            }
            result.append(String(rest[..<mark]))
            let name = String(rest[rest.index(after: opening)..<end])
            result.append(lookup(own[name] ?? name).text ?? OpenText(unknown: "Sub \(name)", span: span))
            rest = rest[rest.index(after: end)...]
        }
        result.append(String(rest))
        return .text(result)
    }

    private static func onlyName(_ text: String) -> String? {
        guard text.hasPrefix("${") || text.hasPrefix("%{"), text.hasSuffix("}") else { return nil }
        let name = text.dropFirst(2).dropLast()
        return name.contains("{") ? nil : String(name)
    }
}
