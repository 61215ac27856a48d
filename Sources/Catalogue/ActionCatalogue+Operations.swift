extension ActionCatalogue {
    /// The service prefix behind a log's event source, `monitoring.amazonaws.com` → `cloudwatch` (`cloudtrail 1`).
    package func prefix(forEventSource source: String) -> String {
        let host = Self.host(source)
        return prefixes(ofHost: host).first ?? host
    }

    /// The resources that a logged operation's parameters name, as templates: `bedrock:RA:guardrail/{guardrailIdentifier}`.
    ///
    /// Computed from the models of the services (`Generator/resources.py`); none where no parameter tells.
    package func resourceTemplates(forEventSource source: String, eventName: String) -> [String] {
        let host = Self.host(source)
        let stripped = Self.withoutVersion(eventName)
        for place in [host] + prefixes(ofHost: host) where !place.isEmpty {
            guard let line = Tables.operationResources.find("\(place)\t\(stripped)".foldedBytes, fields: 2) else { continue }
            return line.fields[2].split(separator: " ").map(String.init)
        }
        return []
    }

    /// The IAM actions behind a logged operation, found in the order of `cloudtrail 2.1`.
    ///
    /// Meant for events that are API calls (`eventType` AwsApiCall, AwsConsoleAction, AwsMcpEvent). Some microseconds.
    ///
    /// - Parameter isCall: the record says itself that somebody called: that services tell of their own doing under the same name
    ///   says nothing then.
    package func actions(forEventSource source: String, eventName: String, isCall: Bool = false) -> OperationMapping {
        let host = Self.host(source)
        let prefixes = prefixes(ofHost: host)
        let stripped = Self.withoutVersion(eventName)
        for name in stripped == eventName ? [eventName] : [eventName, stripped] {
            guard let fields = Tables.operations.find("\(host)\t\(name)".foldedBytes, fields: 2)?.fields,
                !isCall || fields[2] != "none:\(OperationMapping.NoDecision.serviceEvent.rawValue)"
            else { continue }
            let rules = fields[4...].compactMap(OperationMapping.ParameterRule.init)
            let isVerified = !fields[3].hasSuffix("?")
            if fields[2] == "=" {
                return mappingByName(name, stripped: stripped, prefixes: prefixes, host: host).with(rules)
            }
            let plain = "\(prefixes.first ?? host):\(eventName)"
            return OperationMapping(table: fields[2], plainAction: plain, isVerified: isVerified).with(rules)
        }
        return mappingByName(eventName, stripped: stripped, prefixes: prefixes, host: host)
    }

    /// The operations that need an action and are named otherwise: `ListBuckets` for `s3:ListAllMyBuckets`.
    package func operations(needing action: String) -> [String] { OperationsByAction.all[action.lowercased()] ?? [] }

    /// The action that is named like the operation, where the catalogue knows one; else the guess that there is one.
    private func mappingByName(_ name: String, stripped: String, prefixes: [String], host: String) -> OperationMapping {
        guard let main = prefixes.first else {
            return OperationMapping(certainty: .none(.otherCredential), isVerified: true)
        }
        for prefix in prefixes {
            for candidate in stripped == name ? [name] : [name, stripped] {
                if let id = actionID(named: "\(prefix):\(candidate)") {
                    let isExact = prefix == main && candidate == name
                    return OperationMapping(
                        required: [self.name(ofAction: id)], certainty: isExact ? .exact : .mapped, isVerified: true)
                }
            }
        }
        return OperationMapping(required: ["\(main):\(stripped)"], certainty: .guess, isVerified: false)
    }

    /// The prefixes behind a host: its service's first, then others that write under the same host; none for calls without IAM.
    private func prefixes(ofHost host: String) -> [String] {
        guard let line = Tables.eventSources.find(host.foldedBytes) else { return [host] }
        return line.fields[1].split(separator: ",").map(String.init).filter { $0 != "-" }
    }

    /// The source without its domain. China's may end in `.amazonaws.com.cn`.
    private static func host(_ source: String) -> String {
        for domain in [".amazonaws.com", ".amazonaws.com.cn"] where source.hasSuffix(domain) {
            return String(source.dropLast(domain.count))
        }
        return source
    }

    /// The name without the API version that Lambda and CloudFront write at its end: `20150331`, `20150331v2`, `2020_05_31`.
    static func withoutVersion(_ name: String) -> String {
        let bytes = Array(name.utf8)
        var end = bytes.count
        let digits = bytes.reversed().prefix(while: isDigit).count
        if digits > 0, digits < end, bytes[end - digits - 1] == UInt8(ascii: "v"), digits < 8 {
            end -= digits + 1
        }
        for shape in ["dddddddd", "dddd_dd_dd"] {
            let tail = bytes[..<end].suffix(shape.utf8.count)
            let fits = zip(tail, shape.utf8).allSatisfy { byte, mark in mark == UInt8(ascii: "d") ? isDigit(byte) : byte == mark }
            if tail.count == shape.utf8.count, fits, tail.startIndex > 0 {
                return String(decoding: bytes[..<tail.startIndex], as: UTF8.self)
            }
        }
        return name
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}

extension OperationMapping {
    fileprivate init(
        required: [String] = [], alternatives: [String] = [], certainty: Certainty, isVerified: Bool
    ) {
        self.init(
            required: required, alternatives: alternatives, parameterRules: [], certainty: certainty, isVerified: isVerified)
    }

    /// From the third column of the table: `none:KIND`, `a,b` (all) or `a|b` (any).
    fileprivate init(table text: String, plainAction: String, isVerified: Bool) {
        if text.hasPrefix("none:"), let reason = NoDecision(rawValue: String(text.dropFirst("none:".count))) {
            self.init(certainty: .none(reason), isVerified: isVerified)
            return
        }
        if text.contains("|") {
            let names = text.split(separator: "|").map(String.init)
            self.init(alternatives: names, certainty: .mapped, isVerified: isVerified)
            return
        }
        let isExact = text.foldedBytes == plainAction.foldedBytes
        let names = text.split(separator: ",").map(String.init)
        self.init(required: names, certainty: isExact ? .exact : .mapped, isVerified: isVerified)
    }

    fileprivate func with(_ rules: [ParameterRule]) -> OperationMapping {
        OperationMapping(
            required: required, alternatives: alternatives, parameterRules: rules, certainty: certainty, isVerified: isVerified)
    }
}

extension OperationMapping.ParameterRule {
    /// `+iam:PassRole@roleArn,other`, or `=` in the place of `+`.
    fileprivate init?(_ text: String) {
        guard let sign = text.first, let mark = text.firstIndex(of: "@") else { return nil }
        relation = sign == "=" ? .replaces : .adds
        action = String(text[text.index(after: text.startIndex)..<mark])
        parameters = text[text.index(after: mark)...].split(separator: ",").map(String.init)
    }
}

/// The table of operations by the actions that they need: made when it is asked for the first time.
private enum OperationsByAction {
    static let all: [String: [String]] = {
        var all: [String: [String]] = [:]
        for number in 0..<Tables.operations.count {
            let fields = Tables.operations.line(number).fields
            guard fields.count > 2, fields[2] != "=", !fields[2].hasPrefix("none:") else { continue }
            for action in fields[2].split(whereSeparator: { $0 == "," || $0 == "|" }) {
                all[action.lowercased(), default: []].append(ActionCatalogue.withoutVersion(String(fields[1])))
            }
        }
        return all
    }()
}
