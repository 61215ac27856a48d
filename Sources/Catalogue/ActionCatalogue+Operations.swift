extension ActionCatalogue {
    /// The service prefix behind a log's event source, `monitoring.amazonaws.com` → `cloudwatch` (`cloudtrail 1`).
    package func prefix(forEventSource source: String) -> String {
        let host = Self.host(source)
        return prefixes(ofHost: host).first ?? host
    }

    /// The IAM actions behind a logged operation, found in the order of `cloudtrail 2.1`.
    ///
    /// Meant for events that are API calls (`eventType` AwsApiCall, AwsConsoleAction, AwsMcpEvent). Some microseconds.
    package func actions(forEventSource source: String, eventName: String) -> OperationMapping {
        let host = Self.host(source)
        let stripped = Self.withoutVersion(eventName)
        let prefixes = prefixes(ofHost: host)
        let names = stripped == eventName ? [eventName] : [eventName, stripped]
        let main = prefixes.first ?? host
        for name in names {
            if let line = Tables.operations.find("\(host)\t\(name)".foldedBytes, fields: 2) {
                return mapping(line.fields, expected: "\(main):\(name)")
            }
        }
        for prefix in prefixes {
            for name in names {
                if let id = actionID(named: "\(prefix):\(name)") {
                    let certainty: OperationMapping.Certainty = prefix == main && name == eventName ? .exact : .mapped
                    return .named(self.name(ofAction: id), certainty, isVerified: true)
                }
            }
        }
        if prefixes.isEmpty {
            return OperationMapping(
                required: [], alternatives: [], parameterRules: [], certainty: .none(.otherCredential), isVerified: true)
        }
        return .named("\(main):\(stripped)", .guess, isVerified: false)
    }

    /// The prefixes behind a host: its service's first, then others that write under the same host; none for calls without IAM.
    private func prefixes(ofHost host: String) -> [String] {
        guard let line = Tables.eventSources.find(host.foldedBytes) else { return [host] }
        return line.fields[1].split(separator: ",").map(String.init).filter { $0 != "-" }
    }

    private func mapping(_ fields: [String], expected: String) -> OperationMapping {
        let rules = fields[4...].compactMap(OperationMapping.ParameterRule.init)
        let isVerified = !fields[3].hasSuffix("?")
        if let reason = OperationMapping.NoDecision(rawValue: String(fields[2].dropFirst("none:".count))),
            fields[2].hasPrefix("none:")
        {
            return OperationMapping(
                required: [], alternatives: [], parameterRules: rules, certainty: .none(reason), isVerified: isVerified)
        }
        let text = fields[2] == "=" ? expected : fields[2]
        let isChoice = text.contains("|")
        let names = text.split(separator: isChoice ? "|" : ",").map(String.init)
        let isExact = names.first?.lowercased() == expected.lowercased() && names.count == 1
        return OperationMapping(
            required: isChoice ? [] : names,
            alternatives: isChoice ? names : [],
            parameterRules: rules,
            certainty: isExact ? .exact : .mapped,
            isVerified: isVerified
        )
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
    fileprivate static func named(_ action: String, _ certainty: Certainty, isVerified: Bool) -> OperationMapping {
        OperationMapping(required: [action], alternatives: [], parameterRules: [], certainty: certainty, isVerified: isVerified)
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
