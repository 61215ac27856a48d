package import Shell

extension CloudOperation {
    /// The operation as one line, for a test to compare.
    package var written: String {
        guard let source = eventSource else {
            return "\(service) \(operation) \(effect.rawValue)"
        }
        let parameters = parameters.map { "\($0.name)=\($0.values.joined(separator: "|"))" }.joined(separator: ",")
        var text = "\(source.replacing(".amazonaws.com", with: "")):\(operation)(\(parameters))"
        if isConditional { text += " conditional" }
        if certainty != .exact { text += " \(certainty.rawValue)" }
        if isDryRun { text += " dry" }
        if let profile = profile { text += " @\(profile)" }
        if let region = region { text += " #\(region)" }
        return text
    }
}
